"""Disposal in a batch at the window: proposed, approved by another, carried out, recorded; and held by hand."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from moderator_app.desk import disposal_proposals
from moderator_app.desk.desk import Desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.disposal import Limit, RecordType, Terms
from moderator_app.domain.disposal_proposals import Condition
from moderator_app.domain.items import State
from moderator_app.gui.policies.disposal_proposals_page import ProposalsPage
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, bo
from tests.making import comment, decide, ids, take

__all__ = ["bo"]
TERMS = Terms(
    body="Kommunstyrelsen",
    decided="2026-02-01",
    paragraph="§ 44",
    scope="Inlägg",
    record_types=(RecordType.MINOR,),
    limit=Limit.DAYS,
    amount=30,
)


@pytest.fixture
def settled(seat: Seat) -> list[int]:
    """Three comments of long ago that were kept, in a channel with a disposal decision."""
    channel = seat.channel("Badet")
    old = [comment(text, number=n, minutes_ago=60 * 24 * 400) for n, text in enumerate(("Fint bad", "Kallt vatten", "Öppet?"))]
    take(seat.desk, channel, *old)
    found = ids(seat.desk, channel)
    for each in found:
        decide(seat.desk, each, Outcome.KEEP)
    seat.desk.disposal.add(TERMS, channel_ids=[channel.id])
    return found


def listed(seat: Seat) -> list[tuple[str, ...]]:
    return cells(part(seat.window, PlainTable, "ProposalsList"))


def note(seat: Seat) -> str:
    return part(seat.window, PlainLabel, "ProposalsCard-note").text()


def facts(seat: Seat) -> str:
    return "\n".join(
        each.text()
        for each in seat.window.findChildren(PlainLabel)
        if each.objectName().startswith(("ProposalsCard-value", "ProposalsCard-lists"))
    )


def enabled(seat: Seat, *actions: str) -> list[bool]:
    return [seat.window.registry.action(f"proposals.{each}").isEnabled() for each in actions]


def test_what_would_go_is_shown_before_it_is_proposed_and_whoever_proposed_does_not_approve(seat: Seat, settled: list[int]) -> None:
    seat.screen("policies", part="proposals")
    wrong = {"decision": "1", "channel": "", "before": "i fjol"}
    seat.dialogs.will_answer(wrong, {"before": "2026-01-01"}, "propose")

    seat.do("proposals.add")

    assert seat.dialogs.asked == ["ProposeDisposal", "ProposeDisposal", "ProposeThese"]
    assert seat.dialogs.forms[1].fields[2].value == "i fjol", "nothing typed is lost"
    assert "3 items would go." in seat.dialogs.questions[-1].text
    assert "Nothing is removed from the platforms." in seat.dialogs.questions[-1].text
    ((title, _, what, status),) = listed(seat)
    assert (title, what, status) == ("Proposal 1", "3 items, Kommunstyrelsen 2026-02-01 § 44", "waits for a second person")
    assert "another manager or administrator" in note(seat)
    assert "Fint bad" in facts(seat)
    assert enabled(seat, "approve", "reject", "carry_out", "save") == [False, False, False, False]


def test_the_second_person_looks_approves_carries_out_and_saves_the_record(
    seat: Seat, settled: list[int], bo: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disposal_proposals, "CHUNK", 2)
    number = bo.proposals.propose(Condition(decision_id=1, received_before="2026-01-01"))
    day = seat.screen("today")
    assert day is not None
    (line,) = [each for each in seat.desk.today.read().lines if each.key.startswith("proposal-")]
    seat.screen(line.door.screen, **line.door.arguments)
    assert "Look through the list" in note(seat)
    assert "Kallt vatten" in facts(seat)
    seat.dialogs.will_answer({"reason": ""}, "", "carry_out", tmp_path / "protokoll")

    seat.do("proposals.approve")
    assert enabled(seat, "approve", "carry_out") == [False, True]
    seat.do("proposals.carry_out")
    assert seat.desk.inbox.item(settled[0]).revision is not None, "it was asked, and not wanted"
    seat.do("proposals.carry_out")
    seat.idle()
    seat.bot.waitUntil(lambda: seat.desk.proposals.everything()[0].record is not None)
    seat.idle()

    assert [seat.desk.inbox.item(each).state for each in settled] == [State.DISPOSED] * 3
    assert listed(seat)[0][3] == "3 gone, 0 kept"
    assert "Nothing was removed from the platforms" in note(seat)
    seat.do("proposals.save")
    assert (tmp_path / "protokoll.pdf").read_bytes().startswith(b"%PDF")
    assert number == 1


def test_only_the_proposal_that_is_being_carried_out_says_so_and_none_is_begun_beside_it(
    seat: Seat, settled: list[int], bo: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disposal_proposals, "CHUNK", 1)
    for _ in range(2):
        seat.desk.proposals.approve(bo.proposals.propose(Condition(decision_id=1, received_before="2026-01-01")), "")
    seat.screen("policies", part="proposals", proposal=1)
    page = part(seat.window, ProposalsPage, "Proposals")
    seat.dialogs.will_answer("carry_out")
    first, second = threading.Event(), threading.Event()
    seat.runner.run("write", first.wait, seat.window, lambda _: None)
    seat.window.registry.action("proposals.carry_out").trigger()
    assert enabled(seat, "carry_out") == [False], "it is on its way"
    seat.runner.run("write", second.wait, seat.window, lambda _: None)
    first.set()
    seat.bot.waitUntil(lambda: note(seat) == "Being carried out: 1 of 3")
    page.step(-1)
    told = note(seat), enabled(seat, "carry_out")
    second.set()
    seat.bot.waitUntil(lambda: seat.desk.proposals.everything()[0].record is not None)
    seat.idle()
    assert told[0].startswith("Approved.")
    assert told[1] == [False]
    assert enabled(seat, "carry_out") == [True]


def test_what_is_no_items_number_stops_nothing_else_instead(seat: Seat, settled: list[int]) -> None:
    seat.screen("policies", part="proposals")
    (badet,) = seat.desk.channels.everything()
    seat.dialogs.will_answer({"item": "nr 2", "channel": str(badet.id), "ground": "police", "reason": "Polisen har ringt."})
    seat.do("proposals.hold")
    assert seat.desk.holds.everything() == []
    assert seat.dialogs.forms[-1].fields[0].value == "nr 2"


def test_a_rejection_needs_a_reason_and_what_was_typed_comes_back(seat: Seat, settled: list[int], bo: Desk) -> None:
    bo.proposals.propose(Condition(decision_id=1, received_before="2026-01-01"))
    seat.screen("policies", part="proposals")
    seat.dialogs.will_answer({"reason": " "}, {"reason": "Vi väntar på arkivet."})

    seat.do("proposals.reject")

    assert seat.dialogs.asked == ["RejectDisposal", "RejectDisposal"]
    assert note(seat) == "Rejected: Vi väntar på arkivet."
    assert enabled(seat, "approve", "reject", "carry_out") == [False, False, False]


def test_disposal_is_stopped_by_hand_and_the_hold_is_lifted(seat: Seat, settled: list[int]) -> None:
    seat.screen("policies", part="proposals")
    seat.dialogs.will_answer({"item": str(settled[0]), "channel": "", "ground": "police", "reason": "Polisen har ringt."})

    seat.do("proposals.hold")

    assert listed(seat)[0][2:] == (f"Item {settled[0]} in Badet", "police report or request")
    assert "Polisen har ringt." in facts(seat)
    assert [each.code for each in seat.desk.retention.of(settled[0]).holds] == ["hold_by_hand"]
    seat.dialogs.will_answer({"reason": "Nedlagt."})
    seat.do("proposals.lift")
    assert listed(seat) == []
    assert seat.desk.retention.of(settled[0]).holds == ()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, settled: list[int], bo: Desk, language: str, scale: int) -> None:
    bo.proposals.propose(Condition(decision_id=1, received_before="2026-01-01"))
    screen = seat.screen("policies", part="proposals")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []


def test_before_a_disposal_decision_is_recorded_the_empty_page_says_why_nothing_can_be_proposed(seat: Seat) -> None:
    channel = seat.channel("Badet")
    seat.screen("policies", part="proposals")
    page = seat.window.findChild(ProposalsPage)
    assert page is not None
    said = part(page, PlainLabel, "EmptyText")
    assert "Record it first, under Disposal decisions" in said.text()

    seat.desk.disposal.add(TERMS, channel_ids=[channel.id])
    seat.screen("policies", part="proposals")
    assert said.text().startswith("Propose to dispose of")
