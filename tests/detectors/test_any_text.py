"""Whatever somebody writes: nothing is raised, every mark lies in the text, and a text of twice the length takes about twice the time."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.detectors.reading import composed, small_letters
from moderator_app.domain.marks import Detector
from tests.detectors.conftest import Scan, marked

ALPHABET = "abknuftiåäö ATR019 -+.,:;/@()[]?!*$|_\n\t\u00ad\u200b\u0301\u0308é\u0430\u043e\uff41İßŉ😀\x00\ud800"
PIECES = (
    "811218-9876 ", "070-174 06 05 ", "SE45 5000 ", "konto 3300 8112189876 ", "a@b.se ", "www.", "https://x.se/?a=1 ", "jävla ", "j4vl4 ",
    "k u k ", "f*n ", "fiiitta ", "х\u043era ", "h\u043era ",
    "När öppnar ni? ", "08.00-16.30 ", "(at) ", "snabel-a ", "undrar ", "ja\u0308vla ",
)  # fmt: skip
SHORT = 10_000
FACTOR = 3.0
"""How many times as long one text may take as eight of an eighth of it, on a busy machine: quadratic work takes eight times as long."""


@given(st.one_of(st.text(), st.text(st.sampled_from(ALPHABET), max_size=200), st.lists(st.sampled_from(PIECES), max_size=30).map("".join)))
@settings(max_examples=400)
def test_nothing_is_raised_and_every_mark_lies_in_the_text(look: Scan, text: str) -> None:
    marks = look(text)

    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
    assert all(mark.what.english() for mark in marks)


@given(st.text(st.sampled_from("aeoåÅ1 \u0301\u0308\u030a\u0327"), max_size=60))
def test_places_in_a_composed_text_are_those_in_the_text_as_written(text: str) -> None:
    view = composed(text)
    places = [view.written(place) for place in range(len(view.text))]

    assert all(before < after for before, after in pairwise(places))
    assert all(place < len(text) for place in places)


@given(st.text())
def test_small_letters_have_the_same_length(text: str) -> None:
    assert len(small_letters(text)) == len(text)


def test_accents_written_after_their_letters_are_no_disguise(look: Scan) -> None:
    text = "En ja\u0308vla ro\u0308ra, 811218-9876."
    marks = look(text)
    assert marked(marks, text, Detector.WORD) == ["ja\u0308vla"]
    assert marked(marks, text, Detector.PERSONAL_NUMBER) == ["811218-9876"]


HOSTILE = (
    *PIECES, "1", "1 ", "12 34 ", "0", "(0", "+0", "a", "aaa ", "a.", "a.b", "a.bc", "://", "@", "a@", "?", "? ", "hur ?", " ",
    "\n", "!a", "f*", "*a*", "-a-", "а", "e\u0301", "\u200b", "f\u200ba", "A1B2 ", "bg 1-1 ", "kl 8", "[at]", "ha", "İ", "1-", "1.", "😀",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE, ids=repr)
def test_a_long_hostile_text_takes_time_by_its_length_alone(look: Scan, piece: str) -> None:
    def took(length: int, times: int = 1) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        begun = time.process_time()
        for _ in range(times):
            look(text)
        return time.process_time() - begun

    took(1_000)
    # As much to read on both sides, one right after the other, and the best of each: a moment in which the machine is busy elsewhere
    # makes nothing quicker.
    eight, one = took(SHORT, 8), took(8 * SHORT)
    for _ in range(9):
        if one < FACTOR * eight:
            break
        eight, one = min(eight, took(SHORT, 8)), min(one, took(8 * SHORT))
    assert one < FACTOR * eight
    assert one < 3.0


def test_of_many_marks_of_a_kind_the_first_hundred_are_told(look: Scan) -> None:
    marks = look("fan " * 5_000 + "070-174 06 05")
    assert sum(mark.detector is Detector.WORD for mark in marks) == 100
    assert any(mark.detector is Detector.PHONE for mark in marks)
