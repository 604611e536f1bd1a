"""How well the detectors do on the labelled sentences. What is missed or marked without reason is printed by the bench B8."""

from __future__ import annotations

import pytest

from moderator_app.domain.marks import Detector
from tests.detectors.conftest import Scan
from tests.detectors.labelled import AFTERWARDS, FLOORS, OF_ALL, OUTGOING, Score, scores, sentences, together


@pytest.fixture(scope="module")
def measured(look: Scan) -> dict[Detector, Score]:
    return scores(look, sentences())


def test_there_are_enough_sentences_and_hard_ones_among_them() -> None:
    everything = sentences()

    assert len(everything) >= 300
    assert len({one.text for one in everything}) == len(everything)
    assert sum(not one.expected for one in everything) >= 150
    assert all(sum(of is detector for one in everything for of, _ in one.expected) >= 7 for detector in FLOORS)
    assert set(FLOORS) == set(Detector) - OUTGOING


@pytest.mark.parametrize("detector", FLOORS)
def test_a_detector_finds_most_of_what_is_there_and_hardly_anything_else(measured: dict[Detector, Score], detector: Detector) -> None:
    score = measured[detector]
    precision, recall = FLOORS[detector]

    assert score.precision >= precision, score.wrong
    assert score.recall >= recall, score.missed


def test_they_do_as_well_on_sentences_that_nothing_was_fitted_to(look: Scan) -> None:
    among = sentences(AFTERWARDS)
    every = together(scores(look, among).values())

    assert len(among) >= 80
    assert every.precision >= OF_ALL[0], every.wrong
    assert every.recall >= OF_ALL[1], every.missed
