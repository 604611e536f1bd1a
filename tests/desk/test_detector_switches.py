"""Detectors are switched off and on by who leads, with a reason; items are read accordingly, and answers by all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.detector_switches import LONGEST_REASON, OF_ANSWERS_ALONE, SWITCHABLE
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.marks import Detector
from moderator_app.domain.team import Role
from moderator_app.support.messages import Refused
from tests.making import decide, ids, take
from tests.truths import assert_whole

TEXT = "Vilken jävla röra! Hon heter Maj, 811218-9876, maj@exempel.se. När svarar ni?"
Sit = Callable[[str], Desk]


def marked(desk: Desk, item_id: int) -> set[Detector]:
    return set(desk.marks.of_item(item_id).detectors)


def refused(desk: Desk, detector: Detector, reason: str, *, on: bool) -> str:
    with pytest.raises(Refused) as error:
        desk.detector_switches.turn(detector, reason, on=on)
    return error.value.code


@pytest.fixture
def item(desk: Desk, channel: Channel) -> int:
    take(desk, channel, TEXT)
    return ids(desk, channel)[0]


def test_all_are_on_until_somebody_decides_otherwise_and_it_is_kept_who_when_and_why(desk: Desk, item: int) -> None:
    before = marked(desk, item)
    assert before == {Detector.PERSONAL_NUMBER, Detector.EMAIL, Detector.WORD, Detector.QUESTION}
    assert all(each.on and not each.at for each in desk.detector_switches.board().switches)

    desk.detector_switches.turn(Detector.EMAIL, "Vi bemöter adresser för hand.", on=False)

    assert marked(desk, item) == before - {Detector.EMAIL}
    assert all(each.mark.detector is not Detector.EMAIL for each in desk.marks.try_out(TEXT))
    (one,) = [each for each in desk.detector_switches.board().switches if not each.on]
    assert (one.detector, one.reason, one.person, one.at) == (Detector.EMAIL, "Vi bemöter adresser för hand.", "Asa", desk.clock.now())
    assert desk.log.entries(LogSelection())[0].kind is Kind.DETECTOR_SWITCHED
    desk.detector_switches.turn(Detector.EMAIL, "Det behövdes ändå.", on=True)
    assert marked(desk, item) == before
    assert_whole(desk)


@pytest.mark.requirement("VAS-4", check="moderator_app.desk.marks:Marks.outgoing")
def test_in_an_answer_everything_is_looked_for_whatever_is_switched_off(desk: Desk, item: int) -> None:
    said = "Jävla röra. Hon heter Maj, 811218-9876. Läs ledaren: https://exempel.se/ledare/skolan"
    before = desk.marks.outgoing(said)
    assert {each.detector for each in before} == {Detector.WORD, Detector.PERSONAL_NUMBER, Detector.OPINION}
    for each in SWITCHABLE:
        desk.detector_switches.turn(each, "På prov.", on=False)
    assert marked(desk, item) == set()
    assert desk.marks.outgoing(said) == before


def test_what_marked_a_judged_text_for_the_person_is_what_the_journal_says(desk: Desk, item: int) -> None:
    desk.detector_switches.turn(Detector.WORD, "Den stör.", on=False)
    desk.marks.of_item(item)
    decided = decide(desk, item, Outcome.KEEP)
    payload = desk.log.entries(LogSelection(kinds=frozenset({Kind.DECIDED})))[0].payload.decode()
    assert "personal_number" in payload
    assert '"word"' not in payload
    assert Detector.WORD not in desk.marks.detectors_on(decided.revision_id)


def test_without_a_reason_of_answers_alone_or_twice_nothing_is_switched(desk: Desk) -> None:
    desk.detector_switches.turn(Detector.LANGUAGE, "Vi läser alla språk.", on=False)
    before = desk.log.head()
    assert refused(desk, Detector.EMAIL, " ", on=False) == "detector_reason"
    assert refused(desk, Detector.EMAIL, "x" * (LONGEST_REASON + 1), on=False) == "detector_reason"
    assert refused(desk, Detector.EMAIL, "Därför.", on=True) == "detector_stands_so"
    assert refused(desk, Detector.LANGUAGE, "Därför.", on=False) == "detector_stands_so"
    assert {refused(desk, each, "Därför.", on=False) for each in OF_ANSWERS_ALONE} == {"detector_of_answers"}
    assert desk.log.head() == before


def test_who_does_not_lead_reads_what_stands_and_switches_nothing(desk: Desk, item: int, sit: Sit) -> None:
    bo = sit("bo")
    assert bo.me.role is Role.MODERATOR
    desk.detector_switches.turn(Detector.WORD, "Den stör.", on=False)
    assert Detector.WORD not in marked(bo, item), "it holds for everybody"
    board = bo.detector_switches.board()
    assert [each.detector for each in board.switches if not each.on] == [Detector.WORD]
    assert not board.may_change
    assert refused(bo, Detector.WORD, "Därför.", on=True) == "not_leader"
