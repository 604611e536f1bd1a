"""What the day asks for: each line is there when it is to be, for whom it is, with the door to where it is dealt with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.today import SOURCES
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field, Responsibility
from moderator_app.domain.mandates import Right
from moderator_app.domain.narrowing import Narrowing
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.today import HERE, Line, Section, Severity
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.storage import followups
from moderator_app.storage import today as bounded
from moderator_app.storage.statements import Statement
from tests.desk.present import clock, today
from tests.making import FakeClock, comment, decide, make_channel, post, take
from tests.truths import raw

__all__ = ["clock", "today"]

Sit = Callable[[str], Desk]


@pytest.fixture
def bo(sit: Sit, desk: Desk) -> Desk:
    return sit("bo")


@pytest.fixture
def timed(desk: Desk) -> Channel:
    """A page whose policy says how soon an answer is due."""
    return make_channel(desk, "Biblioteket", "sollentuna")


def lines(desk: Desk, section: Section) -> list[Line]:
    return list(desk.today.read().of(section))


def one(desk: Desk, section: Section) -> Line:
    (line,) = (each for each in lines(desk, section) if each.key != "open")
    return line


def test_without_channels_the_day_asks_for_nothing_and_says_that_there_are_none(desk: Desk, clock: FakeClock) -> None:
    day = desk.today.read()

    assert (day.lines, day.channels, day.read_at) == ((), 0, clock.now())


def test_a_suspected_crime_stands_before_everything_that_is_late(desk: Desk, timed: Channel, clock: FakeClock) -> None:
    take(desk, timed, *(comment(f"[hot {n}]", f"Kim {n}", n, clock=clock) for n in range(7)))
    decide(desk, 1, Outcome.HIDE, "B-01")
    raw(desk, "UPDATE item SET priority = 0, state = 'open' WHERE id <= 6")
    clock.forward(days=30)

    urgent = lines(desk, Section.URGENT)

    assert [each.key for each in urgent][:-1] == [f"urgent-{n}" for n in range(1, 6)]
    assert urgent[0].door.arguments == {"item": 1}
    assert urgent[-1].what.english() == "All suspected crimes and secrecy: 6"
    assert one(desk, Section.ANSWERS).what.english() == "Past the time to answer: 1", "the urgent ones are not told twice"
    assert [each.section for each in desk.today.read().lines][:6] == [Section.URGENT] * 6


def test_a_deadline_passes_without_anybody_writing(desk: Desk, timed: Channel, clock: FakeClock) -> None:
    take(desk, timed, *(comment(f"hej {n}", f"Kim {n}", n, clock=clock) for n in range(3)))
    due = desk.inbox.item(1).due_at
    clock.set(due - 5 * 24 * 3_600_000_000)
    assert [each.key for each in lines(desk, Section.ANSWERS)] == ["open"]

    clock.set(due - 3_600_000_000)
    near = one(desk, Section.ANSWERS)
    assert (near.severity, near.what.english(), near.due_at) == (Severity.DUE, "To be answered soon: 3", due)
    assert near.door.arguments == {"only": Narrowing.SOON, "channel": timed.id}
    assert [each.door.arguments for each in near.parts] == [{"item": n} for n in (1, 2, 3)]

    clock.set(due + 1)
    late = one(desk, Section.ANSWERS)
    assert (late.severity, late.what.english(), late.due_at) == (Severity.BREACH, "Past the time to answer: 3", due)
    assert late.key != near.key


def test_items_without_a_time_to_answer_are_told_as_a_number(desk: Desk, channel: Channel) -> None:
    take(desk, channel, "hej", "hopp")

    (line,) = lines(desk, Section.ANSWERS)
    assert (line.severity, line.what.english(), line.due_at) == (Severity.NOTE, "All that is to be assessed: 2", None)
    for number in (1, 2):
        decide(desk, number, Outcome.KEEP)
    assert lines(desk, Section.ANSWERS) == []


def test_more_than_is_counted_is_told_as_more(desk: Desk, timed: Channel, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    take(desk, timed, *(comment(f"hej {n}", f"Kim {n}", n, clock=clock) for n in range(6)))
    clock.forward(days=30)
    monkeypatch.setattr(bounded, "MOST", 4)
    monkeypatch.setattr("moderator_app.desk.sight.MOST", 4)

    assert one(desk, Section.ANSWERS).what.english() == "Past the time to answer: 4+"


def test_what_is_assigned_to_me_waits_for_me_alone_until_it_is_settled(desk: Desk, bo: Desk, channel: Channel) -> None:
    take(desk, channel, "hej", "hopp")
    desk.claims.assign(2, bo.me.id)

    assert one(bo, Section.MINE).door.arguments == {"item": 2}
    assert lines(desk, Section.MINE) == []
    decide(bo, 2, Outcome.KEEP)
    assert lines(bo, Section.MINE) == []


def test_a_proposal_waits_for_everybody_but_whoever_made_it(desk: Desk, bo: Desk, channel: Channel) -> None:
    take(desk, channel, comment("[propaganda]", number=1))
    proposed = decide(desk, 1, Outcome.REMOVE, "H-04")

    line = one(bo, Section.SECOND)
    assert (line.what.values["person"], line.door.arguments, line.channel) == ("Asa", {"item": 1}, channel.name)
    assert lines(desk, Section.SECOND) == []
    bo.decisions.approve(proposed.id)
    assert lines(bo, Section.SECOND) == []


def test_the_duties_of_decisions_are_told_by_kind(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, *(comment(f"[rasism {n}]", f"Kim {n}", n, clock=clock) for n in range(2)))
    for number in (1, 2):
        decide(desk, number, Outcome.REMOVE, "B-03")
    clock.forward(minutes=1)

    removal = next(each for each in lines(desk, Section.FOLLOW_UPS) if each.key.startswith("duty-REM"))

    assert (removal.severity, removal.what.english()) == (Severity.BREACH, "Remove from the channel: 2")
    assert [each.what.english() for each in removal.parts] == ["Remove from the channel: item 1", "Remove from the channel: item 2"]


def test_the_deputy_is_told_when_cover_starts_and_the_others_who_is_away(
    sit: Sit, desk: Desk, bo: Desk, channel: Channel, today: date
) -> None:
    planned = desk.cover.plan(desk.me.id, today, today + timedelta(days=1), [(channel.id, bo.me.id)])
    assert {each.what.code: each.severity for each in lines(bo, Section.COVER)} == {
        "cover_to_start": Severity.DUE,
        "is_away": Severity.NOTE,
    }

    sit("cia").cover.start(planned.id)

    told = {each.what.code: each.what.english() for each in lines(bo, Section.COVER)}
    last = (today + timedelta(days=1)).isoformat()
    assert told == {"you_cover": f"You cover for Asa until {last}: {channel.name}", "is_away": f"Asa is away until {last}"}
    assert {each.what.code for each in lines(sit("cia"), Section.COVER)} == {"is_away"}

    sit("cia").cover.end(planned.id)
    assert [each.what.code for each in lines(bo, Section.COVER) if each.what.code == "you_cover"] == []


def test_days_on_which_nobody_is_there_are_told_a_fortnight_ahead(desk: Desk, channel: Channel, today: date) -> None:
    first = today + timedelta(days=10)
    desk.cover.plan(desk.me.id, first, first + timedelta(days=20), [])

    line = one(desk, Section.COVER)

    days = [(first + timedelta(days=n)).isoformat() for n in range(3)]
    assert line.what.english() == f"Nobody is there for the channel: {', '.join(days)} +1"
    assert (line.severity, line.channel) == (Severity.ALARM, channel.name)


def test_what_the_register_lacks_is_one_line_for_each_channel_and_kind(desk: Desk, channel: Channel) -> None:
    desk.channels.add("Ny sida", channel.platform, "sormland", planned=True)
    desk.register.fill_in(channel, Field.ACCOUNT, "private")
    desk.register.appoint(channel, Responsibility.MANAGER, "Siv Lund")

    found = {each.what.code: each for each in lines(desk, Section.CHANNELS) if (each.parts or (each,))[0].door.screen == "channels"}

    standing = desk.register.show(channel)
    (nobody,) = (each for each in lines(desk, Section.CHANNELS) if each.door.screen == "people")
    assert (nobody.what.code, nobody.channel, nobody.door.arguments) == ("nobody_assigned", channel.name, {"channel": channel.id})
    told = [part.what for each in found.values() for part in (each.parts or (each,))]
    assert sorted(map(str, told)) == sorted(map(str, (*standing.alarms, *desk.checks.show(channel).alarms))), (
        "all of them, and none of the planned channel's"
    )
    assert {part.door.arguments["channel"] for each in found.values() for part in (each.parts or (each,))} == {channel.id}
    assert all(each.door == HERE for each in found.values() if each.parts)
    assert found["account_private"].parts == ()


def test_an_import_that_was_broken_off_is_told_until_the_file_is_imported_again(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "hej")
    raw(desk, "UPDATE import_run SET finished_at = NULL")
    assert lines(desk, Section.DESK) == [], "it may still run"
    clock.forward(hours=2)

    line = one(desk, Section.DESK)
    assert (line.what.code, line.door.screen, line.door.arguments) == ("import_broken_off", "import", {"channel": channel.id})

    take(desk, channel, "hej", "hopp")
    assert lines(desk, Section.DESK) == []


def test_a_journal_that_lost_its_newest_entries_is_the_first_line(desk: Desk, channel: Channel) -> None:
    raw(desk, "DELETE FROM journal_private")
    raw(desk, "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")

    first = desk.today.read().lines[0]

    assert (first.what.code, first.severity, first.door.screen) == ("journal_disagrees", Severity.BREACH, "log")


def test_every_line_has_a_key_of_its_own_and_each_source_is_read_once(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, *(comment(f"hej {n}", f"Kim {n}", n, clock=clock) for n in range(3)))
    clock.forward(days=30)

    keys = [each.key for line in desk.today.read().lines for each in (line, *line.parts)]

    assert len(keys) == len(set(keys)) > 5
    assert len(SOURCES) == len(set(SOURCES))


def plan(desk: Desk, statement: Statement, **values: Any) -> list[str]:
    """How the database would read, a step a line; where there is hardly a row it would rather read all of it."""
    with desk._context.database.read() as reader:
        text, order, given = statement.compiled(reader.dialect)
        values = {**given, "now": 1, "soon": 2, "since": 0, "most": 9, "few": 3, "me": 1, "channel_id": 1, "only_person": 1}
        if order is not None:
            return [row[3] for row in reader.driver.execute(f"EXPLAIN QUERY PLAN {text}", [values[name] for name in order])]
        for switch in ("enable_seqscan", "enable_bitmapscan", "enable_sort"):
            reader.driver.execute(f"SET LOCAL {switch} = off")
        return [row[0] for row in reader.driver.execute(f"EXPLAIN (COSTS OFF) {text}", values)]


ITEMS = [name for name, value in vars(bounded).items() if isinstance(value, Statement) and name != "_newest_runs"]


@pytest.mark.parametrize("name", ITEMS)
def test_however_many_items_there_are_only_a_piece_is_read_by_index(desk: Desk, name: str) -> None:
    steps = plan(desk, getattr(bounded, name))

    told = "\n".join(steps)
    by_index = {"_follow_ups": "ix_obligation_due", "_mine": "ix_item_assignment_person", "_to_answer": "ix_item_assignment_person"}
    assert by_index.get(name, "queue") in told, told
    # A server, which knows how many rows there are, takes the shorter way by itself.
    assert name != "_mine" or "Scan" in told or "ix_item_queue" not in told, "all that is open would be looked through"
    for step in steps:
        whole = step.strip().startswith(("SCAN item", "SCAN obligation")) or "Seq Scan on item" in step or "Seq Scan on obligation" in step
        assert not whole or "item_assignment" in step, told


@pytest.mark.sqlite("a server, which knows how many rows there are, takes the shorter way by itself")
def test_answered_consultations_are_found_from_the_items_that_wait_and_not_among_all_that_was_ever_done(desk: Desk) -> None:
    told = "\n".join(plan(desk, followups._answered))
    assert "ix_item_queue (state=?)" in told, told
    assert "ix_obligation_due" not in told, told


def test_what_is_wrong_with_the_keeping_of_a_channel_is_one_line_for_each_kind_and_a_breach_of_law_is_one(
    desk: Desk, channel: Channel
) -> None:
    found = {each.key: each for each in lines(desk, Section.CHANNELS)}
    breach, never = found[f"check_breach-{channel.id}"], found[f"check_never-{channel.id}"]
    assert (breach.severity, len(breach.parts), breach.parts[0].severity) == (Severity.BREACH, 3, Severity.BREACH)
    assert (never.severity, never.what.code) == (Severity.ALARM, "check_never")

    assert dict(never.door.arguments) == {"channel": channel.id, "page": "checks"}

    post(desk, channel, TextKind.NOTICE)
    post(desk, channel, TextKind.PRIVACY)
    desk.checks.record(channel, Check.SENDER)

    assert not [each.key for each in lines(desk, Section.CHANNELS) if each.key.startswith("check")]


def test_a_deposit_takes_its_line_from_the_day(desk: Desk) -> None:
    channel = make_channel(desk, "Badet", "osby")

    def asked() -> list[str]:
        rows = [part for each in lines(desk, Section.CHANNELS) for part in (each.parts or (each,))]
        return [str(each.what.values["row"]) for each in rows if each.what.values.get("row") == "OSB-26" and "check" not in each.key]

    assert asked() == ["OSB-26", "OSB-26"]
    for each in Deposited:
        desk.checks.deposit(channel, each, place="Kassaskåp 2", keeper="Ada Ask")
    assert asked() == []


def test_assignments_of_which_communications_know_nothing_lead_to_the_person(desk: Desk, bo: Desk, channel: Channel) -> None:
    for who in (desk.me, bo.me):
        desk.people.record(who.id, channel.id, [Right.TAKE_PART], by="Ada Ask")

    (line,) = (each for each in lines(desk, Section.CHANNELS) if each.what.code.startswith("comms_not_notified"))

    assert [(each.door.screen, each.door.arguments) for each in line.parts] == [
        ("people", {"person": desk.me.id}),
        ("people", {"person": bo.me.id}),
    ]


@pytest.mark.sqlite("on a server the login says who somebody is")
def test_who_came_for_the_first_time_is_told_to_those_who_lead_for_a_week(desk: Desk, bo: Desk, clock: FakeClock) -> None:
    (line,) = lines(desk, Section.DESK)
    assert (line.what.code, line.what.values["person"], line.severity) == ("arrived_joined", "Bo", Severity.NOTE)
    assert (line.door.screen, line.door.arguments) == ("people", {"person": bo.me.id})
    assert lines(bo, Section.DESK) == []

    clock.forward(days=8)

    assert lines(desk, Section.DESK) == []


def test_who_takes_part_without_a_title_is_told_so(desk: Desk, channel: Channel) -> None:
    assert lines(desk, Section.DESK) == []
    desk.people.record(desk.me.id, channel.id, [Right.TAKE_PART], by="Ada Ask")

    (line,) = lines(desk, Section.DESK)

    assert (line.what.code, line.severity, line.door.screen, line.door.arguments) == (
        "no_title",
        Severity.NOTE,
        "people",
        {"person": desk.me.id},
    )
    desk.people.change(desk.me.id, title="moderator")
    assert lines(desk, Section.DESK) == []
