"""Deadlines that move with the service hours, against counting each of them by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.deadlines import Counting, add_service_hours
from moderator_app.domain.gates import Field
from moderator_app.domain.hours import DEFAULT_HOURS, ServiceHours, staffed
from moderator_app.domain.policy import AnswerTime, AnswerUnit
from moderator_app.domain.register import Fields, with_field
from moderator_app.domain.shifts import lines, shifts
from moderator_app.domain.workdays import OwnDay, WorkingDays
from moderator_app.support.clock import to_datetime, to_micros
from tests.domain.swedish_time import STOCKHOLM, swedish
from tests.domain.test_deadlines import works

DAYS = WorkingDays()
DAY = 24 * 60 * 60 * 1_000_000
HOURS = [
    DEFAULT_HOURS,
    ServiceHours.daily(((10 * 60, 16 * 60),)),
    ServiceHours.daily(((8 * 60, 11 * 60 + 45), (13 * 60, 16 * 60))),
    ServiceHours.daily(((7 * 60, 24 * 60),), 0, 3),
    ServiceHours.daily(((0, 24 * 60),)),
    ServiceHours.daily(((9 * 60, 9 * 60 + 50),), 2, 2),
    ServiceHours((*[((8 * 60, 12 * 60), (13 * 60, 16 * 60 + 30))] * 4, ((8 * 60, 12 * 60),), ((10 * 60, 14 * 60),), ())),
]
hard_days = st.sampled_from(
    [date.fromisoformat(day) for day in ("2025-03-28", "2025-10-24", "2026-03-27", "2025-12-19", "2025-12-30", "2026-04-01", "2026-06-17")]
)
days = st.dates(date(2025, 1, 1), date(2026, 9, 1)) | hard_days
moments = st.builds(
    lambda day, micros: to_micros(datetime(day.year, day.month, day.day, tzinfo=UTC)) + micros, days, st.integers(0, DAY - 1)
)


FREE_AND_WORKED = [date(2025, 3, 31), date(2025, 10, 27), date(2026, 1, 2), date(2026, 5, 15)], [date(2025, 12, 20), date(2025, 12, 31)]
CALENDARS = [DAYS, DAYS.with_own([OwnDay(day, works) for works, days in zip((False, True), FREE_AND_WORKED, strict=True) for day in days])]


def open_day(local: datetime, calendar: WorkingDays) -> bool:
    free, worked = FREE_AND_WORKED if calendar is not DAYS else ([], [])
    return local.date() in worked or (works(local) and local.date() not in free)


def at_minute(start: datetime, counted: Counting) -> datetime:
    """The slow and obvious way: walk on, and count the minutes in which somebody is there; or the days, to the same minute."""
    assert counted.time is not None
    now = start.astimezone(STOCKHOLM)
    if counted.time.unit is AnswerUnit.WORKING_DAYS:
        left, day = counted.time.amount, now.date()
        while left:
            day += timedelta(days=1)
            left -= open_day(datetime(day.year, day.month, day.day, 12, tzinfo=STOCKHOLM), counted.days)
        return datetime(day.year, day.month, day.day, now.hour, now.minute, tzinfo=STOCKHOLM)
    left = counted.time.amount * 60
    now = start
    while left:
        local = now.astimezone(STOCKHOLM)
        minute = local.hour * 60 + local.minute
        there = counted.time.unit is AnswerUnit.WEEKDAY_HOURS or any(a <= minute < b for a, b in counted.hours.week[local.weekday()])
        left -= open_day(local, counted.days) and there
        now += timedelta(minutes=1)
    return now


ways = st.builds(
    Counting,
    st.builds(AnswerTime, st.integers(1, 6), st.sampled_from(AnswerUnit)),
    st.sampled_from(CALENDARS),
    st.sampled_from(HOURS),
)


@pytest.mark.requirement("SOL-25", check="moderator_app.domain.hours:ServiceHours.on", off=DEFAULT_HOURS.week[0])
@pytest.mark.requirement("VAS-6", check="moderator_app.domain.workdays:WorkingDays.is_working", off=True)
@settings(max_examples=300)
@given(day=days, minute=st.integers(0, 24 * 60 - 1), counted=ways)
def test_a_deadline_is_what_walking_on_minute_by_minute_comes_to(day: date, minute: int, counted: Counting) -> None:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)
    assert to_datetime(counted.due(to_micros(start))) == at_minute(start, counted)


since = st.none() | moments
all_ways = st.builds(
    lambda way, chosen, unset: replace(way, since=chosen or 0, time=None if unset else way.time),
    ways,
    since,
    st.integers(0, 5).map(lambda n: n == 0),
)


@settings(max_examples=400)
@given(first=moments, length=st.integers(0, 20 * DAY), counted=all_ways, data=st.data())
def test_a_line_says_what_counting_says(first: int, length: int, counted: Counting, data: st.DataObject) -> None:
    pieces = list(lines(first, first + length, counted))
    edges = [edge for each in pieces for edge in (each.first, each.first - 1, each.first + 1)]
    moment = data.draw(st.sampled_from(edges) | st.integers(first, first + length))
    if first <= moment <= first + length:
        line = [each for each in pieces if each.first <= moment][-1]
        assert line.due(moment) == counted.due(moment)


@settings(max_examples=300)
@given(first=moments, length=st.integers(0, 20 * DAY), before=all_ways, after=all_ways, data=st.data())
def test_every_deadline_moves_by_exactly_one_shift_or_stays(
    first: int, length: int, before: Counting, after: Counting, data: st.DataObject
) -> None:
    found = list(shifts(first, first + length, before, after))
    edges = [edge for each in found for edge in (each.first, each.last, each.first - 1, each.last + 1)]
    moment = data.draw(st.integers(first, first + length) | st.sampled_from(edges or [first]))
    if not first <= moment <= first + length:
        return
    old, new = before.due(moment), after.due(moment)
    fitting = [each for each in found if each.first <= moment <= each.last]
    assert [(each.before.due(moment), each.after.due(moment)) for each in fitting] == ([(old, new)] if fitting else [])
    assert fitting or old == new


@given(first=moments, length=st.integers(0, 20 * DAY), before=all_ways, after=all_ways)
def test_broken_off_and_begun_again_anywhere_the_shifts_are_the_same(first: int, length: int, before: Counting, after: Counting) -> None:
    whole = list(shifts(first, first + length, before, after))
    for each in whole[1::7]:
        rest = list(shifts(each.first, first + length, before, after))
        assert [(one.last, one.before.due(one.first), one.after.due(one.first)) for one in rest] == [
            (one.last, one.before.due(one.first), one.after.due(one.first)) for one in whole if one.first >= each.first
        ]


@pytest.mark.parametrize(
    ("written", "published", "due"),
    [
        ("mån-fre 10:00-16:00", "2026-03-06 15:00", "2026-03-09 13:00"),
        ("mån-tor 10:00-16:00", "2026-03-05 15:00", "2026-03-09 13:00"),
        ("mån-sön 08:00-20:00", "2026-03-06 18:00", "2026-03-09 10:00"),
        ("lör-sön 10:00-16:00", "2026-03-06 15:30", "2026-03-09 11:00"),
        ("", "2026-03-06 15:30", "2026-03-09 11:00"),
    ],
)
def test_the_registered_hours_are_counted_on_weekdays_alone(written: str, published: str, due: str) -> None:
    hours = with_field(Fields(), Field.SERVICE_HOURS, written).service_hours
    assert to_datetime(add_service_hours(to_micros(swedish(published)), 4, DAYS, staffed(hours))) == swedish(due)
