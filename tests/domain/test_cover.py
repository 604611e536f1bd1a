"""Who covers on which day, held against a reference that walks every chain anew for every day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.calendar import channel_days
from moderator_app.domain.cover import Absence, covered_for, covering, days_without_cover, period, stand_ins
from moderator_app.support.clock import to_datetime, to_micros
from tests.domain.swedish_time import STOCKHOLM, swedish

FIRST = date(2026, 3, 26).toordinal()
"""Three days before the clocks are set forward."""
SEASONS = tuple(range(first, first + 8) for first in (FIRST, date(2026, 10, 22).toordinal(), date(2026, 6, 1).toordinal()))
"""Days around the clocks' being set forward, back, and not at all."""
PEOPLE, CHANNELS = range(1, 6), (1, 2)
HOUR = 3_600_000_000


def absence(person: int, first: int, last: int, *deputies: tuple[int, int], number: int = 1, ended: int | None = None) -> Absence:
    return Absence(number, person, f"Person {person}", first, last, *period(first, last), person, deputies, first, ended)


@st.composite
def absences(draw: st.DrawFn) -> tuple[range, list[Absence]]:
    """Some days, and up to seven absences of five people on them, with chains, circles and overlaps; some ended early by hand."""
    made: list[Absence] = []
    days = draw(st.sampled_from(SEASONS))
    for number in range(draw(st.integers(0, 7))):
        person, first, length = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(days)), draw(st.integers(0, 4))
        pairs = draw(st.lists(st.tuples(st.sampled_from(CHANNELS), st.sampled_from(PEOPLE)), max_size=4, unique=True))
        ended = draw(st.none() | st.integers(0, 6 * 24 * 3600).map(lambda after, day=first: period(day, day)[0] + after * 1_000_000))
        deputies = [each for each in pairs if each[1] != person]
        made.append(absence(person, first, first + length, *deputies, number=number, ended=ended))
    return days, made


def slow_away(every: list[Absence], day: int) -> list[Absence]:
    """Those away the whole of that day, asked of the wall clock of each: the day's last moment in Stockholm."""
    shown = date.fromordinal(day)
    end = datetime(shown.year, shown.month, shown.day, 23, 59, 59, 999_999, STOCKHOLM)
    return [
        each
        for each in every
        if date.fromordinal(each.first) <= shown <= date.fromordinal(each.last)
        and (each.ended_at is None or each.ended_at > to_micros(end))
    ]


def slow_stand_ins(away: list[Absence], person: int, channel: int, way: tuple[int, ...] = ()) -> set[int]:
    """Every way from deputy to deputy that meets nobody twice, to its end."""
    found: set[int] = set()
    for each in away:
        for where, deputy in each.deputies:
            if each.person_id == person and where == channel and deputy not in (*way, person):
                if all(other.person_id != deputy for other in away):
                    found.add(deputy)
                else:
                    found |= slow_stand_ins(away, deputy, channel, (*way, person))
    return found


@given(absences())
def test_who_covers_on_each_day_is_what_the_slow_walk_finds(drawn: tuple[range, list[Absence]]) -> None:
    days, every = drawn
    for day in days:
        away = [each for each in every if each.away_on(day)]
        assert away == slow_away(every, day)
        for channel in CHANNELS:
            for person in PEOPLE:
                found = stand_ins(away, person, channel)
                assert found == slow_stand_ins(away, person, channel)
                assert found.isdisjoint({each.person_id for each in away})


@given(absences(), st.sets(st.sampled_from(PEOPLE)))
def test_the_calendar_tells_who_is_there_away_and_standing_in_and_when_nobody_is(
    drawn: tuple[range, list[Absence]], holders: set[int]
) -> None:
    days, every = drawn
    found = channel_days(every, dict.fromkeys(CHANNELS, holders), days[0], days[-1])

    for channel in CHANNELS:
        for told, day in zip(found[channel], days, strict=True):
            away = slow_away(every, day)
            there = {each for each in holders if all(one.person_id != each for one in away)}
            covering = {one for each in holders for one in slow_stand_ins(away, each, channel)}
            assert (set(told.watching), set(told.covering)) == (there, covering)
            assert set(told.away) == holders - there
            assert told.nobody is bool(holders and not there | covering)


@given(absences(), st.sampled_from(PEOPLE), st.sampled_from(CHANNELS))
def test_whom_somebody_covers_for_is_who_has_them_as_a_stand_in(drawn: tuple[range, list[Absence]], person: int, channel: int) -> None:
    _, every = drawn
    names = {each.person_id: each.person for each in every if person in slow_stand_ins(every, each.person_id, channel)}

    found = covered_for(every, person, channel)
    assert found == names
    assert list(found.values()) == sorted(names.values())


@given(absences(), st.integers(-30, 30 * 24), st.none() | st.integers(-30, 8 * 24), st.sampled_from(PEOPLE))
def test_at_each_moment_those_cover_whose_absences_run_by_the_wall_clock_of_sweden(
    drawn: tuple[range, list[Absence]], hours: int, started: int | None, person: int
) -> None:
    """From the first midnight, or from when somebody starts it, to the last one, or to when somebody ends it."""
    days, every = drawn
    opening = period(days[0], days[0])[0]
    moment, start = opening + hours * HOUR, None if started is None else opening + started * HOUR
    shown = to_datetime(moment).astimezone(STOCKHOLM).date().toordinal()
    # Every second one is started at that moment, the others long before.
    absent = [replace(each, started_at=start) if each.id % 2 else each for each in every]
    running = [
        each
        for each in absent
        if each.started_at is not None
        and each.started_at <= moment
        and each.first <= shown <= each.last
        and (each.ended_at is None or moment < each.ended_at)
    ]

    assert [each for each in absent if each.runs_at(moment)] == running
    for channel in CHANNELS:
        lent = {each.person_id for each in running if person in slow_stand_ins(running, each.person_id, channel)}
        assert {who for who, where in covering(running, person) if where == channel} == lent


@given(absences(), st.sampled_from(PEOPLE), st.sampled_from(CHANNELS))
def test_the_days_without_cover_are_those_on_which_the_slow_walk_meets_nobody(
    drawn: tuple[range, list[Absence]], person: int, channel: int
) -> None:
    days, every = drawn
    lonely = [
        day
        for day in days
        if any(each.person_id == person for each in slow_away(every, day)) and not slow_stand_ins(slow_away(every, day), person, channel)
    ]

    assert days_without_cover(every, person, channel, days[0], days[-1]) == lonely


@given(st.integers(date(2020, 1, 1).toordinal(), date(2040, 1, 1).toordinal()), st.integers(0, 366))
def test_whole_days_begin_and_end_at_stockholms_midnights(first: int, more: int) -> None:
    begins, ends = period(first, first + more)

    for day, moment in ((first, begins), (first + more + 1, ends)):
        shown = date.fromordinal(day)
        assert moment == to_micros(datetime(shown.year, shown.month, shown.day, tzinfo=STOCKHOLM))


@given(st.integers(FIRST, FIRST + 250), st.integers(0, 3))
def test_days_follow_each_other_without_a_gap_and_without_meeting(first: int, more: int) -> None:
    for one, next_one in pairwise(range(first, first + more + 2)):
        assert period(one, one)[1] == period(next_one, next_one)[0]


@pytest.mark.parametrize(("day", "hours"), [("2026-03-28", 24), ("2026-03-29", 23), ("2026-10-25", 25)])
def test_a_day_on_which_the_clocks_are_set_is_whole_too(day: str, hours: int) -> None:
    ordinal = date.fromisoformat(day).toordinal()
    begins, ends = period(ordinal, ordinal)

    assert (ends - begins) == timedelta(hours=hours) // timedelta(microseconds=1)
    assert begins == to_micros(swedish(f"{day} 00:00"))


def test_a_deputy_who_is_away_passes_on_and_a_circle_ends_at_nobody() -> None:
    chain = [absence(1, FIRST, FIRST, (1, 2)), absence(2, FIRST, FIRST, (1, 3))]
    assert stand_ins(chain, 1, 1) == {3}
    assert stand_ins(chain, 1, 2) == frozenset(), "another channel"
    circle = [*chain, absence(3, FIRST, FIRST, (1, 1))]
    assert stand_ins(circle, 1, 1) == frozenset()
    assert days_without_cover(circle, 1, 1, FIRST, FIRST) == [FIRST]


def test_a_cover_runs_from_its_start_but_not_before_the_first_day_until_its_end() -> None:
    begins, ends = period(FIRST, FIRST + 1)
    early = absence(1, FIRST, FIRST + 1)
    assert [early.runs_at(each) for each in (begins - 1, begins, ends - 1, ends)] == [False, True, True, False]
    late = Absence(1, 1, "Person 1", FIRST, FIRST + 1, begins, ends, 1, (), begins + 5, begins + 9)
    assert [late.runs_at(begins + each) for each in (4, 5, 8, 9)] == [False, True, True, False]
    assert not Absence(1, 1, "Person 1", FIRST, FIRST + 1, begins, ends, 1, ()).runs_at(begins), "nobody started it"
