"""Watch rounds at the desk: made, missed, seen on the day, kept in the journal."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date

import pytest

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.desk import Desk
from moderator_app.desk.rounds import LISTED, ChannelLook
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.log import LogSelection
from moderator_app.domain.mandates import Right
from moderator_app.domain.rounds import Basis, Mark, State
from moderator_app.domain.team import Role
from moderator_app.domain.today import HERE, Line, Section, Severity
from moderator_app.support.messages import Refused
from tests.making import FakeClock, comment, decide, ids, make_channel, take
from tests.patience import until
from tests.truths import assert_whole, raw


def bodies(desk: Desk, kind: Kind) -> list[dict[str, object]]:
    """What the journal says of all deeds of a kind, the oldest first."""
    rows = desk.log.entries(LogSelection(kinds=frozenset({kind})))
    return [json.loads(json.dumps(body_of(each.payload))) for each in sorted(rows, key=lambda each: each.seq)]


def missed_days(desk: Desk) -> list[object]:
    return [day for body in bodies(desk, Kind.ROUND_MISSED) for day in body["days"]]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]


def told(desk: Desk) -> list[Line]:
    return list(desk.today.read().of(Section.WATCH))


def state(desk: Desk, channel: Channel) -> State:
    found = desk.rounds.board().of(channel.id)
    assert found is not None
    return found.standing.state


# --- Making one -------------------------------------------------------------------------------------------------------------------


@pytest.mark.requirement("VAS-23", check="moderator_app.desk.rounds:Rounds.done")
def test_a_round_says_who_looked_when_and_what_was_the_newest_there(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "Hej", "Tack")
    clock.set("2026-03-05 09:10")

    listed = desk.rounds.listed(channel.id)
    desk.rounds.done([ChannelLook(channel.id, listed.last_item)], note="Allt lugnt hos Kim Ek")

    found = desk.rounds.board().of(channel.id)
    assert found is not None
    assert found.last is not None
    assert (found.last.person, found.last.at, found.last.last_item, found.last.nothing) == ("Asa", clock.now(), ids(desk)[-1], True)
    assert found.last.note == "Allt lugnt hos Kim Ek"
    (entry,) = desk.log.entries(LogSelection(kinds=frozenset({Kind.ROUND_MADE})))
    assert (entry.actor, entry.channel) == (desk.me.name, channel.name)
    assert b"Kim" not in entry.payload
    assert_whole(desk)


def test_a_round_of_several_channels_is_one_act_or_none(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    blog = make_channel(desk, "Bloggen", "sollentuna", Platform.BLOG)
    planned = desk.channels.add("Ny sida", Platform.X, "osby", planned=True)

    with pytest.raises(Refused) as refused:
        desk.rounds.done([ChannelLook(channel.id), ChannelLook(planned.id), ChannelLook(blog.id)])
    assert refused.value.code == "round_not_active"
    assert bodies(desk, Kind.ROUND_MADE) == []

    assert len(desk.rounds.done([ChannelLook(channel.id), ChannelLook(blog.id)], nothing=False)) == 2
    assert [(each.channel.name, each.last is not None) for each in desk.rounds.board().channels] == [
        ("Bloggen", True),
        ("Kommunens sida", True),
    ]
    assert [body["nothing"] for body in bodies(desk, Kind.ROUND_MADE)] == [False, False]


@pytest.mark.parametrize(("looked", "note", "code"), [(0, "", "round_of_nothing"), (1, "x" * 2_001, "round_note_too_long")])
def test_what_can_t_be_a_round_is_refused(desk: Desk, channel: Channel, looked: int, note: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.rounds.done([ChannelLook(channel.id)] * looked, note=note)
    assert refused.value.code == code


def test_nobody_makes_a_round_in_a_channel_where_she_may_not_act(desk: Desk, channel: Channel, sit: Callable[[str], Desk]) -> None:
    bo, cia = sit("bo"), sit("cia")
    desk.people.record(cia.me.id, channel.id, [Right.TAKE_PART], by="Ada Ask")

    with pytest.raises(Refused) as refused:
        bo.rounds.done([ChannelLook(channel.id)])
    assert refused.value.code == "no_mandate"
    cia.rounds.done([ChannelLook(channel.id)])


# --- What the list showed counts as seen ----------------------------------------------------------------------------------------------


@pytest.mark.requirement("VAS-23", check="moderator_app.storage.rounds:see")
def test_only_what_the_list_showed_counts_as_seen_and_what_was_seen_before_keeps_its_time(
    desk: Desk, channel: Channel, clock: FakeClock
) -> None:
    take(desk, channel, "ett", "två", "tre")
    first, second, third = ids(desk)
    desk.inbox.open(first)
    seen_at = desk.inbox.item(first).knowledge_at
    clock.forward(minutes=5)

    assert [each.id for each in desk.rounds.listed(channel.id).rows] == [third, second]
    desk.rounds.done([ChannelLook(channel.id, third, (first, second))])

    known = [desk.inbox.item(each).knowledge_at for each in (first, second, third)]
    assert known == [seen_at, clock.now(), None]
    assert bodies(desk, Kind.ROUND_MADE)[0]["seen"] == [second]
    assert decide(desk, second, Outcome.KEEP).knowledge_at == clock.now()
    assert_whole(desk)


def test_an_item_of_another_channel_is_not_seen_by_a_round(desk: Desk, channel: Channel) -> None:
    blog = make_channel(desk, "Bloggen", "sollentuna", Platform.BLOG)
    take(desk, blog, "hej")

    with pytest.raises(Refused) as refused:
        desk.rounds.done([ChannelLook(channel.id, None, (ids(desk)[0],))])

    assert refused.value.code == "round_not_listed"
    assert desk.inbox.item(ids(desk)[0]).knowledge_at is None


def test_after_a_round_only_what_came_since_is_listed(desk: Desk, channel: Channel) -> None:
    take(desk, channel, *(f"hej {n}" for n in range(LISTED + 3)))
    listed = desk.rounds.listed(channel.id)
    assert (len(listed.rows), listed.more, listed.last_item) == (LISTED, 3, ids(desk)[-1])
    assert desk.rounds.board().unseen == {channel.id: LISTED + 3}

    desk.rounds.done([ChannelLook(channel.id, listed.last_item)])
    assert desk.rounds.listed(channel.id).rows == ()
    assert desk.rounds.listed(channel.id).last_item == ids(desk)[-1]
    take(desk, channel, "nytt")

    assert [each.text for each in desk.rounds.listed(channel.id).rows] == ["nytt"]
    assert desk.rounds.board().unseen == {channel.id: 1}


# --- Missed ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.requirement("SOR-10", check="moderator_app.desk.roundfacts:settle")
def test_a_weekday_without_a_round_is_a_breach_written_down_once(
    desk: Desk, channel: Channel, clock: FakeClock, sit: Callable[[str], Desk]
) -> None:
    clock.set("2026-03-10 08:00")
    bo = sit("bo")

    assert bo.rounds.unwritten() == (channel.id,)
    assert bo.rounds.write_missed() == 3
    assert desk.rounds.write_missed() == 0
    clock.set("2026-03-11 08:00")
    assert desk.rounds.write_missed() == 1

    assert missed_days(desk) == ["2026-03-05", "2026-03-06", "2026-03-09", "2026-03-10"]
    (first, _) = bodies(desk, Kind.ROUND_MISSED)
    assert {name: first[name] for name in first if name != "days"} == {
        "target": 2,
        "every": 1,
        "on": "weekday",
        "floor_days": None,
        "basis": Basis.POLICY,
    }
    assert_whole(desk)


def test_what_was_missed_before_a_round_is_written_down_with_it(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    clock.set("2026-03-09 08:00")
    desk.rounds.done([ChannelLook(channel.id)])
    assert missed_days(desk) == ["2026-03-05", "2026-03-06"]
    assert desk.rounds.unwritten() == ()
    clock.set("2026-03-11 08:00")
    desk.rounds.write_missed()
    assert missed_days(desk) == ["2026-03-05", "2026-03-06", "2026-03-10"]


def test_months_in_which_nobody_opened_the_program_are_written_down_in_pieces(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    clock.set("2027-01-04 08:00")
    written = desk.rounds.write_missed()
    assert [len(body["days"]) for body in bodies(desk, Kind.ROUND_MISSED)] == [100, 100, written - 200]  # pyright: ignore[reportArgumentType]
    assert "2026-12-24" not in missed_days(desk)
    assert desk.rounds.write_missed() == 0


def test_many_channels_are_written_down_some_in_a_transaction(desk: Desk, clock: FakeClock) -> None:
    for number in range(25):
        make_channel(desk, f"Sida {number}")
    clock.set("2026-03-06 08:00")
    heard: list[object] = []
    desk.changes.listen(heard.append)

    assert desk.rounds.write_missed() == 25
    assert len(heard) == 2


def test_who_only_reads_writes_nothing_down(desk: Desk, channel: Channel, clock: FakeClock, sit: Callable[[str], Desk]) -> None:
    bo = sit("bo")
    bo.close()
    desk.people.change(bo.me.id, role=Role.REGISTRAR)
    clock.set("2026-03-10 08:00")
    assert sit("bo").rounds.write_missed() == 0
    assert missed_days(desk) == []


@pytest.mark.requirement("SOR-10", check="moderator_app.desk.roundfacts:before_change")
@pytest.mark.requirement("OSB-8", check="moderator_app.desk.roundfacts:before_change")
def test_the_past_keeps_the_schedule_of_its_day(desk: Desk, clock: FakeClock) -> None:
    page = make_channel(desk, "Osbys sida", "osby")
    desk.register.fill_in(page, Field.WATCH_SCHEDULE, "1/vardag")
    clock.set("2026-03-06 08:00")

    desk.register.fill_in(page, Field.WATCH_SCHEDULE, "1/7 dagar")
    assert missed_days(desk) == ["2026-03-05"]
    clock.set("2026-03-10 08:00")
    desk.register.fill_in(page, Field.WATCH_SCHEDULE, "1/dag")
    assert desk.rounds.write_missed() == 0
    clock.set("2026-03-12 08:00")
    desk.rounds.write_missed()

    assert missed_days(desk) == ["2026-03-05", "2026-03-10", "2026-03-11"]


def test_another_policy_does_not_judge_the_days_before_it(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    clock.set("2026-03-06 08:00")
    desk.channels.switch_pack(channel.id, "hjo")
    assert missed_days(desk) == ["2026-03-05"]
    clock.set("2026-03-13 08:00")
    assert desk.rounds.write_missed() == 1
    assert missed_days(desk)[-1] == "2026-03-12"


@pytest.mark.requirement("HJO-20", check="moderator_app.desk.register:ChannelRegister.fill_in")
def test_an_interval_above_the_floor_is_not_registered(desk: Desk) -> None:
    page = make_channel(desk, "Hjos sida", "hjo")
    with pytest.raises(Refused) as refused:
        desk.register.fill_in(page, Field.WATCH_SCHEDULE, "1/8 dagar")
    assert refused.value.code == "watch_above_floor"
    assert desk.rounds.registered(page) is None


def test_a_channel_that_is_closed_is_judged_up_to_that_day(desk: Desk, clock: FakeClock) -> None:
    page = make_channel(desk, "Sidan", "sormland")
    clock.set("2026-03-06 08:00")
    desk.register.close(page)
    clock.set("2026-03-20 08:00")
    assert desk.rounds.write_missed() == 0
    assert missed_days(desk) == ["2026-03-05"]
    assert desk.rounds.board().channels == ()


@pytest.mark.requirement("SOR-10", check="moderator_app.domain.rounds:missed")
def test_an_absence_with_a_deputy_does_not_excuse_the_channel(
    desk: Desk, channel: Channel, clock: FakeClock, sit: Callable[[str], Desk]
) -> None:
    bo = sit("bo")
    away = desk.cover.plan(desk.me.id, date(2026, 3, 5), date(2026, 3, 6), [(channel.id, bo.me.id)])
    desk.cover.start(away.id)
    clock.set("2026-03-06 08:00")
    bo.rounds.done([ChannelLook(channel.id)])
    clock.set("2026-03-09 08:00")
    desk.rounds.write_missed()
    assert missed_days(desk) == ["2026-03-05"]


# --- The calendar, the day, the load --------------------------------------------------------------------------------------------------


@pytest.mark.requirement("SOR-11", check="moderator_app.domain.rounds:mark")
def test_the_calendar_tells_each_day(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    for moment in ("2026-03-05 09:00", "2026-03-05 15:00", "2026-03-06 09:00", "2026-03-10 09:00"):
        clock.set(moment)
        desk.rounds.done([ChannelLook(channel.id)])
    clock.set("2026-03-11 08:00")

    days = desk.rounds.calendar(channel.id, date(2026, 3, 4), date(2026, 3, 13))

    assert [each.mark for each in days] == [
        Mark.OUTSIDE,
        Mark.DONE,
        Mark.SHORT,
        Mark.FREE,
        Mark.FREE,
        Mark.MISSED,
        Mark.SHORT,
        Mark.DUE,
        Mark.QUIET,
        Mark.QUIET,
    ]
    assert [len(each.rounds) for each in days] == [0, 2, 1, 0, 0, 0, 1, 0, 0, 0]


@pytest.mark.requirement("SOR-10", check="moderator_app.desk.todayrounds:watch_rounds")
@pytest.mark.requirement("SOL-7", check="moderator_app.desk.todayrounds:watch_rounds")
def test_the_day_tells_what_is_due_missed_and_short_with_a_door_to_it(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    assert told(desk) == []
    clock.set("2026-03-05 08:00")
    (due,) = told(desk)
    assert (due.what.code, due.severity, due.channel, due.door.screen, due.door.arguments) == (
        "round_due",
        Severity.DUE,
        channel.name,
        "watch",
        {"channel": channel.id},
    )

    clock.set("2026-03-06 08:00")
    blog = make_channel(desk, "Bloggen", "sollentuna", Platform.BLOG)
    (missed,) = told(desk)
    assert (missed.severity, missed.what.english()) == (Severity.BREACH, "No watch round since 2026-03-04. Days missed: 1")
    clock.set("2026-03-10 08:00")
    (both,) = told(desk)
    assert (both.what.english(), both.door) == ("Channels with a missed watch round: 2", HERE)
    assert [(each.channel, each.door.arguments) for each in both.parts] == [
        ("Bloggen", {"channel": blog.id, "page": "calendar"}),
        (channel.name, {"channel": channel.id, "page": "calendar"}),
    ]

    desk.rounds.done([ChannelLook(channel.id), ChannelLook(blog.id)])
    assert [(each.what.english(), each.severity) for each in told(desk)] == [("Watch rounds today: 1 of 2", Severity.NOTE)]
    desk.rounds.done([ChannelLook(channel.id)])
    assert told(desk) == []


def test_where_nobody_has_said_how_often_the_day_asks_for_it(desk: Desk) -> None:
    page = make_channel(desk, "Museet", "vastarvet")
    assert [(each.what.code, each.severity) for each in told(desk)] == [("round_unset", Severity.ALARM)]
    desk.register.fill_in(page, Field.WATCH_SCHEDULE, "2/vardag")
    assert told(desk) == []
    assert state(desk, page) is State.LATER


@pytest.mark.requirement("VAS-24", check="moderator_app.domain.load:short_of")
@pytest.mark.requirement("HJO-54", check="moderator_app.domain.load:short_of")
def test_missed_rounds_are_part_of_the_load_written_down_or_not(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, "Hej")
    clock.set("2026-03-10 08:00")
    assert [(each.to_assess, each.rounds_missed) for each in desk.loads.report()] == [(1, 3)]
    (strained,) = (each for each in desk.today.read().lines if each.what.code == "load")
    assert [each.what.english() for each in strained.parts] == ["Watch rounds missed of late: 3"]
    desk.rounds.done([ChannelLook(channel.id)])
    assert [each.rounds_missed for each in desk.loads.report()] == [3]
    clock.set("2026-04-20 08:00")
    desk.rounds.write_missed()
    assert [each.rounds_missed for each in desk.loads.report()] == [18], "of the last thirty days alone"


@pytest.mark.requirement("HJO-19", check="moderator_app.desk.rounds:Rounds.suggestions")
def test_the_proposal_rests_on_what_others_wrote_in_four_weeks(desk: Desk, clock: FakeClock) -> None:
    page = make_channel(desk, "Hjos sida", "hjo")
    take(desk, page, *(comment(f"hej {n}", number=n, clock=clock) for n in range(24)))
    take(desk, page, comment("gammalt", number=99, minutes_ago=60 * 24 * 60, clock=clock))

    found = desk.rounds.suggestion(page)

    assert (found.per_week, str(found.schedule)) == (6, "1/weekday")
    desk.register.fill_in(page, Field.WATCH_SCHEDULE, str(found.schedule))
    assert desk.rounds.registered(page) == found.schedule


def test_a_colleague_s_window_hears_of_a_round_and_of_what_it_saw(desk: Desk, channel: Channel, sit: Callable[[str], Desk]) -> None:
    take(desk, channel, "Hej")
    bo = sit("bo")
    bo.news.look()
    desk.rounds.done([ChannelLook(channel.id, 1, (1,))])
    heard: list[Change | None] = []
    until(lambda: heard.append(bo.news.look()) or heard[-1] is not None)
    assert heard[-1] is not None
    assert Topic.ROUNDS in heard[-1].topics
    assert heard[-1].items == frozenset({1})


def test_every_missed_day_stands_in_the_table_once(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    clock.set("2026-03-10 08:00")
    desk.rounds.write_missed()
    assert raw(desk, "SELECT count(*), count(DISTINCT day) FROM missed_round") == [(3, 3)]
