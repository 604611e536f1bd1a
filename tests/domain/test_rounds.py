"""Which days a round is missed on, when the next one is due, and what is only a warning: against looking at every day by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.channels import Platform
from moderator_app.domain.gates import Field
from moderator_app.domain.policy import Watch
from moderator_app.domain.register import Fields, Watched, WatchSchedule, with_field
from moderator_app.domain.rounds import (
    Basis,
    Kept,
    Mark,
    Schedule,
    State,
    due,
    is_short,
    mark,
    missed,
    must_be_often_enough,
    schedule,
    standing,
)
from moderator_app.domain.traffic import WEEKS, suggest
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.messages import Refused
from tests.domain.policy_files import pack
from tests.domain.test_deadlines import FREE

DAYS = WorkingDays()


def day(written: str) -> int:
    return date.fromisoformat(written).toordinal()


def written(text: str) -> WatchSchedule | None:
    """A schedule as the register reads it."""
    return with_field(Fields(), Field.WATCH_SCHEDULE, text).watch_schedule


def asked(name: str, registered: str = "") -> Schedule | None:
    return schedule(pack(name).watch, written(registered))


def since(first: str, last_round: str = "") -> Kept:
    return Kept(day(first), day(first), last_round=day(last_round) if last_round else None)


def told(days: tuple[int, ...]) -> list[str]:
    return [date.fromordinal(each).isoformat() for each in days]


# --- What the policies and the register say ---------------------------------------------------------------------------------------


@pytest.mark.requirement("SOR-11", check="moderator_app.domain.rounds:schedule")
def test_sormland_wishes_for_two_rounds_a_weekday_and_a_channel_may_choose_its_own_number() -> None:
    assert asked("sormland") == Schedule(2, 1, Watched.WEEKDAY, None, Basis.POLICY)
    assert asked("sormland", "1/vardag") == Schedule(1, 1, Watched.WEEKDAY, None, Basis.REGISTER)
    assert asked("sormland", "4/dag") == Schedule(4, 1, Watched.DAY, None, Basis.REGISTER)


@pytest.mark.requirement("SOL-7", check="moderator_app.domain.rounds:schedule")
def test_sollentuna_is_there_every_weekday_whatever_the_register_says() -> None:
    assert asked("sollentuna") == asked("sollentuna", "1/7 dagar") == Schedule(1, 1, Watched.WEEKDAY, None, Basis.POLICY)


@pytest.mark.requirement("OSB-8", check="moderator_app.domain.rounds:schedule")
def test_osby_s_schedule_is_the_one_of_the_activity_plan() -> None:
    assert asked("osby") is None
    assert asked("osby", "2/3 vardagar") == Schedule(2, 3, Watched.WEEKDAY, None, Basis.REGISTER)
    assert asked("vastarvet") is None
    assert asked("vastarvet", "3/dag") == Schedule(3, 1, Watched.DAY, None, Basis.REGISTER)


@pytest.mark.requirement("HJO-20", check="moderator_app.domain.rounds:schedule")
def test_hjo_never_lets_more_than_seven_days_pass() -> None:
    assert asked("hjo") == Schedule(1, 7, Watched.DAY, 7, Basis.FLOOR)
    assert asked("hjo", "1/vardag") == Schedule(1, 1, Watched.WEEKDAY, 7, Basis.REGISTER)
    # Registered before the policy was this one.
    assert asked("hjo", "1/10 dagar") == Schedule(1, 7, Watched.DAY, 7, Basis.FLOOR)


@pytest.mark.requirement("HJO-20", check="moderator_app.domain.rounds:must_be_often_enough")
@pytest.mark.parametrize(("text", "fits"), [("1/7 dagar", True), ("1/8 dagar", False), ("2/14 dagar", False), ("1/5 vardagar", True)])
def test_an_interval_above_seven_days_is_refused_where_the_policy_has_the_floor(text: str, fits: bool) -> None:
    must_be_often_enough(pack("osby").watch, written(text))
    if fits:
        must_be_often_enough(pack("hjo").watch, written(text))
        return
    with pytest.raises(Refused) as refused:
        must_be_often_enough(pack("hjo").watch, written(text))
    assert refused.value.code == "watch_above_floor"


def test_six_weekdays_are_more_than_a_week() -> None:
    with pytest.raises(Refused) as refused:
        must_be_often_enough(pack("hjo").watch, written("1/6 vardagar"))
    assert refused.value.code == "watch_above_floor"


@pytest.mark.parametrize("name", ["sormland", "sollentuna"])
def test_less_than_a_round_a_weekday_is_refused_where_the_policy_wants_one(name: str) -> None:
    for fitting in ("1/vardag", "2/dag", ""):
        must_be_often_enough(pack(name).watch, written(fitting))
    with pytest.raises(Refused) as refused:
        must_be_often_enough(pack(name).watch, written("1/2 vardagar"))
    assert refused.value.code == "watch_not_daily"


# --- Missed, due, short ---------------------------------------------------------------------------------------------------------------


@pytest.mark.requirement("SOR-10", check="moderator_app.domain.rounds:missed")
@pytest.mark.requirement("SOL-7", check="moderator_app.domain.rounds:missed")
def test_each_weekday_without_a_round_is_missed_and_no_weekend_holiday_or_eve() -> None:
    kept = since("2026-12-01", "2026-12-22")
    gone = missed(asked("sollentuna"), kept, DAYS, day("2027-01-05"))
    assert told(gone) == ["2026-12-23", "2026-12-28", "2026-12-29", "2026-12-30", "2027-01-04"]


def test_the_day_on_which_a_channel_becomes_active_and_today_are_not_missed() -> None:
    kept = since("2026-03-04")
    assert missed(asked("sormland"), kept, DAYS, day("2026-03-05")) == ()
    assert told(missed(asked("sormland"), kept, DAYS, day("2026-03-06"))) == ["2026-03-05"]


def test_nothing_is_missed_from_the_day_on_which_the_channel_was_closed() -> None:
    kept = Kept(day("2026-03-02"), day("2026-03-02"), until=day("2026-03-05"))
    assert told(missed(asked("sormland"), kept, DAYS, day("2026-03-20"))) == ["2026-03-03", "2026-03-04"]
    assert due(asked("sormland"), kept, DAYS, day("2026-03-20")) is None


@pytest.mark.requirement("HJO-20", check="moderator_app.domain.rounds:missed")
def test_a_week_without_a_round_is_missed_on_its_seventh_day_holidays_or_not() -> None:
    kept = since("2026-03-02", "2026-03-30")
    assert due(asked("hjo"), kept, DAYS, day("2026-03-31")) == day("2026-04-06")
    assert missed(asked("hjo"), kept, DAYS, day("2026-04-06")) == ()
    assert told(missed(asked("hjo"), kept, DAYS, day("2026-04-07"))) == ["2026-04-06"]
    assert told(missed(asked("hjo"), kept, DAYS, day("2026-04-14"))) == ["2026-04-06", "2026-04-13"]


def test_the_floor_holds_where_weekdays_are_counted_over_christmas() -> None:
    kept = since("2026-03-02", "2026-12-22")
    weekly = asked("hjo", "1/5 vardagar")
    assert told(missed(weekly, kept, DAYS, day("2026-12-31"))) == ["2026-12-29"]
    assert missed(asked("osby", "1/5 vardagar"), kept, DAYS, day("2026-12-31")) == ()


@pytest.mark.requirement("SOR-11", check="moderator_app.domain.rounds:is_short")
def test_one_round_where_two_are_wished_for_is_a_warning_and_no_breach() -> None:
    kept, today = since("2026-03-02", "2026-03-05"), day("2026-03-05")
    once, twice = {day("2026-03-04"): 2, today: 1}, {today: 2}
    assert standing(asked("sormland"), kept, once, (), DAYS, today).state is State.SHORT
    assert standing(asked("sormland"), kept, twice, (), DAYS, today).state is State.DONE
    assert missed(asked("sormland"), kept, DAYS, day("2026-03-06")) == ()
    assert mark(asked("sormland"), kept, once, (), DAYS, today, day("2026-03-09")) is Mark.SHORT
    assert mark(asked("sormland"), kept, once, (), DAYS, day("2026-03-04"), day("2026-03-09")) is Mark.DONE


@pytest.mark.parametrize(
    ("name", "last_round", "today", "state"),
    [
        ("sormland", "2026-03-04", "2026-03-05", State.DUE),
        ("sormland", "2026-03-04", "2026-03-06", State.MISSED),
        ("sormland", "2026-03-06", "2026-03-08", State.LATER),
        ("sormland", "2026-03-06", "2026-03-09", State.DUE),
        ("hjo", "2026-03-04", "2026-03-10", State.LATER),
        ("hjo", "2026-03-04", "2026-03-11", State.DUE),
        ("hjo", "2026-03-04", "2026-03-12", State.MISSED),
        ("vastarvet", "2026-03-04", "2026-03-12", State.UNSET),
    ],
)
def test_how_a_channel_stands(name: str, last_round: str, today: str, state: State) -> None:
    assert standing(asked(name), since("2026-03-02", last_round), {day(last_round): 2}, (), DAYS, day(today)).state is state


def test_what_was_missed_stands_until_the_next_round() -> None:
    wednesday = day("2026-03-04")
    kept = Kept(day("2026-02-27"), day("2026-02-27"), last_missed=day("2026-03-03"))
    before = standing(asked("sormland"), kept, {}, [day("2026-03-02"), day("2026-03-03")], DAYS, wednesday)
    assert (before.state, told(before.missed), before.due) == (State.MISSED, ["2026-03-02", "2026-03-03"], wednesday)
    kept = Kept(kept.since, kept.since, last_round=wednesday, last_missed=day("2026-03-03"))
    after = standing(asked("sormland"), kept, {wednesday: 1}, [day("2026-03-02"), day("2026-03-03")], DAYS, wednesday)
    assert (after.state, after.missed, after.due) == (State.SHORT, (), day("2026-03-05"))


# --- Against a reference that looks at every day by itself ----------------------------------------------------------------------------

FIRST = date(2026, 3, 23)
schedules = st.builds(
    Schedule,
    st.integers(1, 4),
    st.integers(1, 9),
    st.sampled_from(Watched),
    st.sampled_from([None, 3, 7]),
    st.just(Basis.REGISTER),
)
starts = st.integers(0, 280).map(lambda days: (FIRST + timedelta(days=days)).toordinal())
offsets = st.sets(st.integers(1, 60), max_size=12)


def counted(on: Watched, ordinal: int) -> bool:
    one = date.fromordinal(ordinal)
    return on is Watched.DAY or (one.weekday() < 5 and f"{one:%m-%d}" not in FREE[one.year])


def looked_at(one: Schedule, begin: int, judged_after: int, made: set[int], end: int) -> set[int]:
    """The slow and obvious way: on each day, was anything due that nobody did?"""
    gone: set[int] = set()
    for each in range(begin + 1, end):
        last = max({begin} | {other for other in made | gone if other < each})
        between = sum(counted(one.on, other) for other in range(last + 1, each + 1))
        late = (counted(one.on, each) and between >= one.every) or (one.floor is not None and each - last >= one.floor)
        if late and each not in made and each > judged_after:
            gone.add(each)
    return gone


@settings(max_examples=300)
@given(one=schedules, begin=starts, rounds=offsets, looks=offsets, judged=st.integers(0, 20), length=st.integers(1, 70))
def test_whoever_looks_when_and_however_often_the_same_days_are_missed(
    one: Schedule, begin: int, rounds: set[int], looks: set[int], judged: int, length: int
) -> None:
    end, made = begin + length, {begin + each for each in rounds}
    last_round: int | None = None
    gone: list[int] = []
    for today in [*sorted({*made, *(begin + each for each in looks)} - set(range(end, end + 70))), end]:
        gone += missed(one, Kept(begin, max(begin, begin + judged), None, last_round, gone[-1] if gone else None), DAYS, today)
        if today in made:
            last_round = today
    assert len(gone) == len(set(gone)), "a breach is written once"
    assert set(gone) == looked_at(one, begin, begin + judged, made, end)


@settings(max_examples=200)
@given(one=schedules, begin=starts, ago=st.integers(0, 30), later=st.integers(0, 30))
def test_the_day_that_is_due_is_the_first_that_would_be_missed(one: Schedule, begin: int, ago: int, later: int) -> None:
    today = begin + ago + later
    found = due(one, Kept(begin, begin, last_round=begin + ago), DAYS, today)
    assert found == min(each for each in looked_at(one, begin, begin, {begin + ago}, today + 60) if each >= today)


@settings(max_examples=200)
@given(one=schedules, begin=starts, made=st.dictionaries(st.integers(1, 40), st.integers(1, 4), max_size=20), place=st.integers(1, 40))
def test_short_is_what_fewer_rounds_than_wished_for_in_its_last_counted_days_are(
    one: Schedule, begin: int, made: dict[int, int], place: int
) -> None:
    counts, today = {begin + each: number for each, number in made.items()}, begin + place
    window = [each for each in range(begin + 1, today + 1) if counted(one.on, each)][-one.every :]
    whole = len(window) == one.every and window[-1] == today
    expected = whole and sum(counts.get(each, 0) for each in window) < one.target
    assert is_short(one, Kept(begin, begin), counts, DAYS, today) is (expected and one.target > 1)


# --- Proposed by traffic --------------------------------------------------------------------------------------------------------------


@pytest.mark.requirement("HJO-19", check="moderator_app.domain.traffic:suggest")
@pytest.mark.parametrize(
    ("platform", "a_week", "proposed"),
    [
        (Platform.FACEBOOK, 0, "1/5 weekdays"),
        (Platform.FACEBOOK, 3, "1/2 weekdays"),
        (Platform.FACEBOOK, 10, "1/weekday"),
        (Platform.FACEBOOK, 60, "2/weekday"),
        (Platform.FACEBOOK, 400, "4/weekday"),
        (Platform.FORUM, 3, "1/weekday"),
        (Platform.FORUM, 400, "4/weekday"),
    ],
)
def test_how_often_hjo_looks_depends_on_how_much_is_written_and_in_what_sort_of_forum(
    platform: Platform, a_week: int, proposed: str
) -> None:
    found = suggest(pack("hjo").watch, platform, a_week * WEEKS)
    assert (found.per_week, str(found.schedule)) == (a_week, proposed)


def test_no_proposal_is_below_what_the_policy_wants() -> None:
    assert str(suggest(pack("sormland").watch, Platform.FACEBOOK, 0).schedule) == "2/weekday"
    assert str(suggest(pack("sollentuna").watch, Platform.FACEBOOK, 0).schedule) == "1/weekday"


@settings(max_examples=500)
@given(
    items=st.integers(0, 2_000),
    more=st.integers(0, 2_000),
    platform=st.sampled_from(Platform),
    watch=st.builds(Watch, st.sampled_from(["weekdays", "continuous", "activity_plan"]), st.sampled_from([None, 1, 2, 5]), st.just(None))
    | st.builds(Watch, st.just("activity_plan"), st.just(None), st.integers(1, 14)),
)
def test_more_traffic_never_means_fewer_rounds_and_what_is_proposed_is_accepted(
    items: int, more: int, platform: Platform, watch: Watch
) -> None:
    fewer, denser = (suggest(watch, platform, count).schedule for count in (items, items + more))
    for each in (fewer, denser):
        must_be_often_enough(watch, each)
        counts = schedule(watch, each)
        assert counts is not None
        assert (counts.target, counts.every, counts.on) == (each.rounds, each.every, each.on), "what is confirmed is what counts"
    assert denser.rounds / denser.every >= fewer.rounds / fewer.every
