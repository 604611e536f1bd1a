"""Somebody is away and a colleague stands in: planned, started, worked and ended, with nobody needed who is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from moderator_app.desk.changes import Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.cover import Absence
from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.domain.items import Selection, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import Refused
from tests.desk.present import clock, today
from tests.making import FakeClock, decide, ids, make_channel, make_desk, take
from tests.patience import until
from tests.truths import assert_whole, raw

__all__ = ["clock", "today"]

Sit = Callable[[str], Desk]
LONG = timedelta(days=3) // timedelta(microseconds=1)


@pytest.fixture
def bo(sit: Sit, desk: Desk) -> Desk:
    return sit("bo")


@pytest.fixture
def strict(desk: Desk) -> Channel:
    """A page whose policy demands a deputy."""
    place = make_channel(desk, "Museet", "vastarvet")
    take(desk, place, "Tack!", "Kaffe", "Hej")
    return place


def refusal(act: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as problem:
        act()
    return problem.value


def pass_by(desk: Desk, one: Absence) -> None:
    """The last day's midnight is over, by the database's clock: the days lie further back."""
    raw(desk, "UPDATE absence SET begins_at = begins_at - ?, ends_at = ends_at - ? WHERE id = ?", LONG, LONG, one.id)


def test_planned_by_one_started_by_a_third_worked_by_the_second_ended_by_the_clock(
    sit: Sit, desk: Desk, bo: Desk, strict: Channel, today: date
) -> None:
    one, two, three = ids(desk, strict)
    planned = desk.cover.plan(desk.me.id, today, today + timedelta(days=1), [(strict.id, bo.me.id)])
    assert decide(bo, one, Outcome.KEEP).on_behalf_of is None, "planned is not started"

    assert sit("cia").cover.start(planned.id).started_at is not None
    decided = decide(bo, two, Outcome.KEEP)
    assert decided.on_behalf_of == "Asa"
    assert desk.decisions.of_item(two) == [decided]
    assert decide(desk, one, Outcome.ANSWER, supersede=True).on_behalf_of is None, "her own"

    pass_by(desk, planned)
    assert decide(bo, three, Outcome.KEEP).on_behalf_of is None
    assert desk.cover.running() == []
    assert_whole(desk)


def mine(desk: Desk) -> list[int]:
    return sorted(desk.inbox.spine(Selection(State.OPEN, mine=desk.me.id)))


@pytest.mark.requirement("VAS-25", check="moderator_app.domain.cover:covering")
def test_the_deputys_queue_holds_what_is_the_absent_persons_and_it_returns_by_the_clock(
    desk: Desk, bo: Desk, strict: Channel, channel: Channel, today: date
) -> None:
    one, two, _ = ids(desk, strict)
    take(desk, channel, "En annan sida")
    elsewhere = ids(desk, channel)[0]
    for item in (one, elsewhere):
        desk.claims.assign(item, desk.me.id)
    bo.claims.assign(two, bo.me.id)
    planned = desk.cover.plan(desk.me.id, today, today, [(strict.id, bo.me.id)])
    assert mine(bo) == [two]

    desk.cover.start(planned.id)
    assert mine(bo) == [one, two], "not what is hers in a channel that is not covered"
    assert bo.inbox.counts().of_mine(strict.id) == 2
    assert [row.id for row in bo.inbox.page(Selection(State.OPEN, mine=bo.me.id, search="Tack"))] == [one]
    assert bo.claims.board().lent == {one: "Asa"}
    assert mine(desk) == [one, elsewhere], "nothing is rewritten"

    pass_by(desk, planned)
    assert mine(bo) == [two]
    assert bo.claims.board().lent == {}


def test_the_deputy_may_be_the_second_person_but_never_of_her_own_decision(
    sit: Sit, desk: Desk, bo: Desk, channel: Channel, today: date
) -> None:
    take(desk, channel, "[propaganda]", "[mer propaganda]")
    one, two = ids(desk, channel)
    desk.cover.start(desk.cover.plan(desk.me.id, today, today, [(channel.id, bo.me.id)]).id)
    proposed = decide(sit("cia"), one, Outcome.REMOVE, "H-04")
    assert proposed.standing is Standing.WAITS

    bo.decisions.approve(proposed.id)
    entry = desk.log.entries(LogSelection(), most=1)[0]
    assert (entry.kind, desk.log.kept(entry.seq)) == (Kind.APPROVED, {"on_behalf_of": "Asa"})
    own = decide(bo, two, Outcome.REMOVE, "H-04")
    assert refusal(lambda: bo.decisions.approve(own.id)).code == "same_person"
    assert_whole(desk)


def test_that_a_cover_begins_and_ends_by_the_clock_is_news_to_all_though_nobody_writes(
    tmp_path: Path, desk: Desk, strict: Channel, today: date
) -> None:
    bo, cia = (make_desk(tmp_path, SystemClock(), name) for name in ("bo", "cia"))
    tomorrow = today + timedelta(days=1)
    planned = desk.cover.start(desk.cover.plan(desk.me.id, tomorrow, tomorrow, [(strict.id, bo.me.id)]).id)
    for each in (bo, cia):
        until(lambda each=each: each.news.look() is None)
    now = SystemClock().now()
    raw(desk, "UPDATE absence SET begins_at = ?, ends_at = ? WHERE id = ?", now + 1_500_000, now + 3_000_000, planned.id)

    for runs in ([planned.id], []):
        for each in (bo, cia):
            assert told_of_cover(each)
        assert [each.id for each in bo.cover.running()] == runs
    for each in (bo, cia):
        each.close()


def told_of_cover(desk: Desk) -> bool:
    def look() -> bool:
        change = desk.news.look()
        return change is not None and Topic.COVER in change.topics and change.items is None

    return until(look)


def test_a_purge_of_the_deputys_is_on_somebodys_behalf_too(desk: Desk, bo: Desk, strict: Channel, today: date) -> None:
    bo.cover.start(bo.cover.plan(desk.me.id, today, today, [(strict.id, bo.me.id)]).id)

    assert bo.suspicion.purge(ids(desk, strict)[0]).on_behalf_of == "Asa"
    assert_whole(desk)


@pytest.mark.requirement("VAS-25", check="moderator_app.domain.cover:days_without_cover")
def test_an_absence_without_a_deputy_is_refused_where_the_policy_demands_one(
    desk: Desk, bo: Desk, strict: Channel, channel: Channel, today: date
) -> None:
    before = desk.log.head()
    refused = refusal(lambda: desk.cover.plan(desk.me.id, today, today, [(channel.id, bo.me.id)]))

    assert refused.code == "no_deputy"
    assert [each.values for each in refused.details] == [{"channel": "Museet", "day": today.isoformat()}], "the other page demands none"
    assert desk.cover.everything() == []
    assert desk.log.head() == before
    assert desk.cover.plan(desk.me.id, today, today, [(strict.id, bo.me.id)]).channels == {strict.id}


def test_a_deputy_who_is_away_on_one_of_the_days_is_none_unless_she_names_one(
    sit: Sit, desk: Desk, bo: Desk, strict: Channel, today: date
) -> None:
    cia = sit("cia")
    week = today + timedelta(days=6)
    first = desk.cover.plan(desk.me.id, today, week, [(strict.id, bo.me.id)])
    refused = refusal(lambda: bo.cover.plan(bo.me.id, week, week + timedelta(days=7), []))
    assert refused.details[0].values["day"] == week.isoformat(), "in the page that she is to cover"

    second = bo.cover.plan(bo.me.id, today, today, [(strict.id, cia.me.id)])
    for each in (first, second):
        desk.cover.start(each.id)
    assert decide(cia, ids(desk, strict)[0], Outcome.KEEP).on_behalf_of == "Asa, Bo"
    cia.cover.end(second.id)
    assert decide(cia, ids(desk, strict)[1], Outcome.KEEP).on_behalf_of is None
    assert decide(bo, ids(desk, strict)[2], Outcome.KEEP).on_behalf_of == "Asa", "she is back"


def test_who_covers_on_a_later_day_does_not_today(desk: Desk, bo: Desk, strict: Channel, today: date) -> None:
    tomorrow = today + timedelta(days=1)
    desk.cover.start(desk.cover.plan(desk.me.id, tomorrow, tomorrow, [(strict.id, bo.me.id)]).id)

    assert decide(bo, ids(desk, strict)[0], Outcome.KEEP).on_behalf_of is None


def test_days_with_nobody_are_shown_for_each_page(sit: Sit, desk: Desk, bo: Desk, channel: Channel, today: date, engine: str) -> None:
    park = make_channel(desk, "Parken")
    week = [today + timedelta(days=n) for n in range(7)]
    desk.cover.plan(desk.me.id, week[1], week[3], [(park.id, bo.me.id)])
    if engine == "postgresql":
        assert desk.cover.nobody(week[0], week[6]) == {channel.id: week[1:4], park.id: []}
        return
    # Everybody has every page of a desk in a file.
    assert desk.cover.nobody(week[0], week[6]) == {channel.id: [], park.id: []}
    cia = sit("cia")
    bo.cover.plan(bo.me.id, week[2], week[4], [(park.id, cia.me.id)])
    bo.cover.plan(cia.me.id, week[3], week[5], [(park.id, desk.me.id)])
    assert desk.cover.nobody(week[0], week[6]) == {channel.id: [week[3]], park.id: [week[3]]}


def test_what_the_deputy_did_is_reported_and_nothing_else(
    desk: Desk, bo: Desk, channel: Channel, strict: Channel, today: date, clock: FakeClock
) -> None:
    one, two, three = ids(desk, strict)
    decide(bo, one, Outcome.KEEP)
    planned = desk.cover.plan(desk.me.id, today, today, [(strict.id, bo.me.id)])
    assert desk.cover.report(planned.id).since is None
    desk.cover.start(planned.id)
    clock.set(SystemClock().now())
    decided = decide(bo, two, Outcome.KEEP)
    decide(desk, three, Outcome.KEEP)
    take(bo, channel, "En annan sida")

    found = desk.cover.report(planned.id)
    assert [(each.person, each.kind, each.item_id, each.reference, each.outcome, each.on_behalf_of) for each in found.deeds] == [
        ("Bo", Kind.DECIDED, two, decided.reference, "keep", "Asa")
    ]
    clock.set(SystemClock().now())
    bo.cover.end(planned.id)
    clock.forward(minutes=1)
    decide(bo, three, Outcome.ANSWER, supersede=True)
    assert len(desk.cover.report(planned.id).deeds) == 1


def test_what_the_deputy_approved_is_reported_as_on_whose_behalf_she_did(
    sit: Sit, desk: Desk, bo: Desk, channel: Channel, today: date, clock: FakeClock
) -> None:
    take(desk, channel, "[propaganda]", "[mer propaganda]")
    one, two = ids(desk, channel)
    planned = desk.cover.plan(desk.me.id, today, today, [(channel.id, bo.me.id)])
    desk.cover.start(planned.id)
    clock.set(SystemClock().now())
    cia = sit("cia")
    proposed = decide(cia, one, Outcome.REMOVE, "H-04"), decide(cia, two, Outcome.REMOVE, "H-04")
    bo.decisions.approve(proposed[0].id)
    bo.decisions.reject(proposed[1].id, "Nej.")

    assert [(each.kind, each.reference, each.on_behalf_of) for each in desk.cover.report(planned.id).deeds] == [
        (Kind.APPROVED, proposed[0].reference, "Asa"),
        (Kind.REJECTED, proposed[1].reference, "Asa"),
    ]


def test_a_report_that_is_saved_is_written_down_like_any_export(desk: Desk, bo: Desk, strict: Channel, today: date, tmp_path: Path) -> None:
    planned = desk.cover.plan(desk.me.id, today, today, [(strict.id, bo.me.id)])
    desk.cover.save_report(planned.id, tmp_path / "bo.csv", ("Who", "What"), [("Bo", "=1+1")])

    assert "Bo;'=1+1" in (tmp_path / "bo.csv").read_text("utf-8-sig")
    entry = desk.log.entries(LogSelection(), most=1)[0]
    assert (entry.kind, desk.log.kept(entry.seq)) == (Kind.FILE_EXPORTED, {"file": "bo.csv"})


def test_each_step_is_written_down(desk: Desk, bo: Desk, strict: Channel, today: date) -> None:
    planned = desk.cover.plan(desk.me.id, today, today, [(strict.id, bo.me.id)])
    bo.cover.start(planned.id)
    desk.cover.end(planned.id)

    told = desk.log.entries(LogSelection())[:3]
    assert [each.kind for each in told] == [Kind.COVER_ENDED, Kind.COVER_STARTED, Kind.ABSENCE_PLANNED]
    assert desk.log.kept(told[0].seq) == {"absent": "Asa"}


def test_what_cannot_be_is_refused(desk: Desk, bo: Desk, channel: Channel, today: date) -> None:
    me, plan, day = desk.me.id, desk.cover.plan, timedelta(days=1)
    named = [(channel.id, bo.me.id)]

    assert refusal(lambda: plan(me, today, today - day, named)).code == "days_wrong"
    assert refusal(lambda: plan(me, today, today + 366 * day, named)).code == "days_wrong"
    assert refusal(lambda: plan(me, today - 2 * day, today - day, named)).code == "absence_over"
    assert refusal(lambda: plan(me, today, today, [(channel.id, me)])).code == "no_stand_in"
    assert refusal(lambda: plan(99, today, today, named)).code == "no_stand_in"
    assert refusal(lambda: plan(me, today, today, [(99, bo.me.id)])).code == "not_their_channel"
    assert refusal(lambda: desk.cover.start(99)).code == "unknown_absence"
    one = plan(me, today, today, named).id
    desk.cover.start(one)
    assert refusal(lambda: desk.cover.start(one)).code == "cover_started"
    bo.cover.end(one)
    assert refusal(lambda: desk.cover.end(one)).code == "cover_ended"
