"""The handover note at the desk: drafted, saved in versions, read by those it is for, and without a word of what strangers wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.cover import Absence
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.handover import written
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.log import LogSelection
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import Refused
from tests.desk.present import clock, today
from tests.making import FakeClock, comment, decide, ids, make_channel, take
from tests.truths import assert_whole, raw

__all__ = ["clock", "today"]

Sit = Callable[[str], Desk]


@pytest.fixture
def bo(sit: Sit, desk: Desk) -> Desk:
    return sit("bo")


@pytest.fixture
def cia(sit: Sit, desk: Desk, channel: Channel) -> Desk:
    cia = sit("cia")
    raw(desk, "INSERT INTO assignment (person_id, channel_id, since) VALUES (?, ?, 0)", cia.me.id, channel.id)
    return cia


@pytest.fixture
def absence(cia: Desk, bo: Desk, channel: Channel, today: date) -> Absence:
    """Cia's, who is a moderator like Bo, her deputy."""
    return cia.cover.plan(cia.me.id, today, today + timedelta(days=1), [(channel.id, bo.me.id)])


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as problem:
        act()
    return problem.value.code


def drafted(desk: Desk, absence: Absence) -> str:
    return written(desk.handover.draft(absence.id), lambda what: what.english())


def test_a_draft_tells_the_crisis_that_runs_and_who_leads_it(desk: Desk, cia: Desk, absence: Absence, bo: Desk) -> None:
    assert "Crisis mode is off (" in drafted(cia, absence)
    desk.crises.start("[hemligt skäl]", bo.me.id)
    told = drafted(cia, absence)
    assert f"led by {bo.me.name}. Items that belong to it: 0" in told
    assert "hemligt" not in told, "numbers and names alone: what is written is read in its own place"


def test_a_draft_holds_the_numbers_of_what_is_open_and_nothing_that_was_written_or_by_whom(
    desk: Desk, cia: Desk, absence: Absence, channel: Channel, clock: FakeClock
) -> None:
    other = make_channel(desk, "En annan sida")
    take(desk, other, "Inte här")
    take(desk, channel, *(comment(f"[hemlig text {n}]", author=f"[Namn {n}]", number=n, clock=clock) for n in range(4)))
    first, second, third, fourth = ids(desk, channel)
    desk.claims.assign(first, cia.me.id)
    decide(desk, second, Outcome.CONSULT, reason="[skäl]")
    decide(desk, third, Outcome.REMOVE, "H-04", reason="[skäl]")
    decide(desk, fourth, Outcome.HIDE, "H-01", reason="[skäl]")

    told = drafted(cia, absence)
    lines = told.splitlines()
    assert "To assess: 1" in lines
    assert any(f"item {first}," in line and line.endswith("assigned to Cia") for line in lines)
    assert any(f"item {second}: Consult" in line for line in lines[lines.index("Questions that wait for an answer:") :])
    assert any(line.startswith(f"– item {third}: Asa proposed “Remove from channel” under H-04") for line in lines)
    assert any(line.startswith(f"– item {fourth}:") for line in lines[lines.index("Open follow-ups:") :])
    for hidden in ("hemlig", "Namn", "skäl", "En annan sida"):
        assert hidden not in told
    assert cia.handover.of(absence.id).versions == (), "a draft is not saved"


def test_without_a_deputy_the_draft_is_on_the_absent_persons_own_channels(desk: Desk, cia: Desk, channel: Channel, today: date) -> None:
    take(desk, channel, "Hej")
    assert channel.name in drafted(cia, cia.cover.plan(cia.me.id, today, today, []))


def test_each_version_is_kept_and_told_and_enters_the_journal_as_a_digest(cia: Desk, bo: Desk, absence: Absence, clock: FakeClock) -> None:
    heard: list[Change] = []
    cia.changes.listen(heard.append)
    cia.handover.save(absence.id, "Ring Kim\x00 om [1]\n\n", 0)
    clock.forward(minutes=5)
    cia.handover.save(absence.id, "Ring Kim om 2", 1)

    note = bo.handover.of(absence.id)
    assert [(each.number, each.text, each.author) for each in note.versions] == [
        (2, "Ring Kim om 2", "Cia"),
        (1, "Ring Kim� om [1]", "Cia"),
    ]
    assert note.versions[0].made_at - note.versions[1].made_at == 300_000_000
    assert note.readers == ("Bo",)
    assert all(Topic.COVER in each.topics for each in heard)
    entry = cia.log.entries(LogSelection(), most=1)[0]
    assert entry.kind is Kind.HANDOVER_WRITTEN
    assert cia.log.kept(entry.seq) == {}
    body = body_of(entry.payload)
    assert (body["absence"], body["version"], len(str(body["note"]))) == (absence.id, 2, 64)
    assert_whole(cia)


def test_the_note_is_for_the_absent_person_the_deputies_and_managers(sit: Sit, desk: Desk, cia: Desk, bo: Desk, absence: Absence) -> None:
    cia.handover.save(absence.id, "Till Bo", 0)
    dan = sit("dan")

    today = cia.cover.today()
    assert [each.cover.calendar(today, today).noted for each in (desk, cia, bo, dan)] == [{absence.id}] * 3 + [set()]
    assert refusal(lambda: dan.handover.of(absence.id)) == "note_not_for_you"
    assert refusal(lambda: dan.handover.draft(absence.id)) == "note_not_for_you"
    assert refusal(lambda: bo.handover.save(absence.id, "Till mig", 1)) == "note_not_yours"
    assert not bo.handover.of(absence.id).may_write
    assert desk.handover.save(absence.id, "Från chefen", 1).author == "Asa"
    assert refusal(lambda: desk.handover.of(99)) == "unknown_absence"


def test_the_absent_person_is_not_needed_for_it(sit: Sit, cia: Desk, bo: Desk, channel: Channel, today: date) -> None:
    """She fell ill: a colleague plans the absence, another starts the cover, and each may write the note."""
    dan, eva = sit("dan"), sit("eva")
    planned = dan.cover.plan(cia.me.id, today, today, [(channel.id, bo.me.id)])
    dan.handover.save(planned.id, drafted(dan, planned), 0)
    assert refusal(lambda: eva.handover.of(planned.id)) == "note_not_for_you"

    eva.cover.start(planned.id)
    eva.handover.save(planned.id, "Mer", 1)
    assert [each.author for each in bo.handover.of(planned.id).versions] == ["Eva", "Dan"]


def test_who_stands_in_for_the_deputy_reads_it_while_she_does(
    sit: Sit, cia: Desk, bo: Desk, absence: Absence, channel: Channel, today: date
) -> None:
    dan = sit("dan")
    cia.handover.save(absence.id, "Till Bo", 0)
    second = bo.cover.plan(bo.me.id, today, today, [(channel.id, dan.me.id)])
    for each in (absence, second):
        cia.cover.start(each.id)
    assert dan.handover.of(absence.id).versions[0].text == "Till Bo"

    bo.cover.end(second.id)
    assert refusal(lambda: dan.handover.of(absence.id)) == "note_not_for_you"


def test_of_two_who_write_at_once_the_later_one_is_told_and_nothing_is_overwritten(desk: Desk, cia: Desk, absence: Absence) -> None:
    cia.handover.save(absence.id, "Från Cia", 0)
    assert refusal(lambda: desk.handover.save(absence.id, "Från Asa", 0)) == "note_overtaken"
    assert refusal(lambda: cia.handover.save(absence.id, "Från Cia\n", 1)) == "note_same"
    assert refusal(lambda: cia.handover.save(absence.id, "x" * 60_001, 1)) == "note_too_long"
    desk.handover.save(absence.id, "Från Asa", 1)

    cia.cover.end(absence.id)
    assert refusal(lambda: cia.handover.save(absence.id, "Efteråt", 2)) == "cover_ended"
    assert len(cia.handover.of(absence.id).versions) == 2


def test_the_day_tells_who_is_to_write_a_note_and_who_is_to_read_it(cia: Desk, bo: Desk, absence: Absence) -> None:
    def told(desk: Desk) -> set[str]:
        return {line.what.code for line in desk.today.read().lines if line.what.code.startswith("note_")}

    assert (told(cia), told(bo)) == ({"note_to_write"}, set())
    cia.handover.save(absence.id, "Till Bo", 0)
    assert told(cia) == set()
    cia.cover.start(absence.id)
    assert told(bo) == {"note_to_read"}
    (line,) = [line for line in bo.today.read().lines if line.what.code == "note_to_read"]
    assert (line.door.screen, line.door.arguments) == ("cover", {"absence": absence.id, "note": True})
    cia.cover.end(absence.id)
    assert told(bo) == set()


def test_who_is_back_is_told_for_a_week_where_to_see_what_was_done(cia: Desk, bo: Desk, absence: Absence, clock: FakeClock) -> None:
    def told(desk: Desk) -> list[object]:
        return [line.door.arguments for line in desk.today.read().lines if line.what.code == "cover_reported"]

    cia.cover.start(absence.id)
    clock.set(SystemClock().now())
    assert told(cia) == []
    cia.cover.end(absence.id)
    clock.set(SystemClock().now())
    assert told(cia) == [{"absence": absence.id, "report": True}]
    assert told(bo) == []
    clock.forward(days=8)
    assert told(cia) == []


def test_what_is_begun_outlives_the_desk_until_it_is_dropped(desk: Desk, bo: Desk) -> None:
    desk.typed.save("handover-1", {"text": "Halvfärd\ud800igt", "seen": "0"})

    assert desk.typed.load("handover-1") == {"text": "Halvfärd\ud800igt", "seen": "0"}
    assert bo.typed.load("handover-1") == {}
    desk.typed.save("handover-1", {})
    assert desk.typed.load("handover-1") == {}
