"""Deadlines that move with the service hours, against counting each of them by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.deadlines import DEFAULT_HOURS, StaffedHours, add_service_hours, staffed
from moderator_app.domain.gates import Field
from moderator_app.domain.register import Fields, with_field
from moderator_app.domain.shifts import lines, shifts
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.clock import to_datetime, to_micros
from tests.domain.swedish_time import STOCKHOLM, swedish
from tests.domain.test_deadlines import works

DAYS = WorkingDays()
DAY = 24 * 60 * 60 * 1_000_000
HOURS = [
    DEFAULT_HOURS,
    StaffedHours(((10 * 60, 16 * 60),)),
    StaffedHours(((8 * 60, 11 * 60 + 45), (13 * 60, 16 * 60))),
    StaffedHours(((7 * 60, 24 * 60),), 0, 3),
    StaffedHours(((0, 24 * 60),)),
    StaffedHours(((9 * 60, 9 * 60 + 50),), 2, 2),
]
hard_days = st.sampled_from(
    [date.fromisoformat(day) for day in ("2025-03-28", "2025-10-24", "2026-03-27", "2025-12-19", "2025-12-30", "2026-04-01", "2026-06-17")]
)
days = st.dates(date(2025, 1, 1), date(2026, 9, 1)) | hard_days
moments = st.builds(
    lambda day, micros: to_micros(datetime(day.year, day.month, day.day, tzinfo=UTC)) + micros, days, st.integers(0, DAY - 1)
)


def at_minute(start: datetime, hours: int, service: StaffedHours) -> datetime:
    """The slow and obvious way: walk on, and count the minutes in which somebody is there."""
    left, now = hours * 60, start
    while left:
        local = now.astimezone(STOCKHOLM)
        minute = local.hour * 60 + local.minute
        there = service.first_day <= local.weekday() <= service.last_day and any(a <= minute < b for a, b in service.intervals)
        left -= works(local) and there
        now += timedelta(minutes=1)
    return now


@settings(max_examples=150, deadline=None)
@given(day=days, minute=st.integers(0, 24 * 60 - 1), hours=st.integers(1, 6), service=st.sampled_from(HOURS))
def test_service_hours_are_the_staffed_minutes_of_the_channel_s_days(day: date, minute: int, hours: int, service: StaffedHours) -> None:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)
    assert to_datetime(add_service_hours(to_micros(start), hours, DAYS, service)) == at_minute(start, hours, service)


@settings(max_examples=300, deadline=None)
@given(first=moments, length=st.integers(0, 20 * DAY), hours=st.integers(1, 30), service=st.sampled_from(HOURS), data=st.data())
def test_a_line_says_what_counting_says(first: int, length: int, hours: int, service: StaffedHours, data: st.DataObject) -> None:
    pieces = list(lines(first, first + length, hours, DAYS, service))
    edges = [edge for each in pieces for edge in (each.first, each.first - 1, each.first + 1)]
    moment = data.draw(st.sampled_from(edges) | st.integers(first, first + length))
    if first <= moment <= first + length:
        line = [each for each in pieces if each.first <= moment][-1]
        assert line.due(moment) == add_service_hours(moment, hours, DAYS, service)


@settings(max_examples=200, deadline=None)
@given(
    first=moments,
    length=st.integers(0, 20 * DAY),
    hours=st.integers(1, 12),
    before=st.sampled_from(HOURS),
    after=st.sampled_from(HOURS),
    data=st.data(),
)
def test_every_deadline_moves_by_exactly_one_shift_or_stays(
    first: int, length: int, hours: int, before: StaffedHours, after: StaffedHours, data: st.DataObject
) -> None:
    found = list(shifts(first, first + length, hours, DAYS, before, after))
    edges = [edge for each in found for edge in (each.first, each.last, each.first - 1, each.last + 1)]
    moment = data.draw(st.integers(first, first + length) | st.sampled_from(edges or [first]))
    if not first <= moment <= first + length:
        return
    old, new = (add_service_hours(moment, hours, DAYS, each) for each in (before, after))
    fitting = [each for each in found if each.first <= moment <= each.last]
    assert [(each.before.due(moment), each.after.due(moment)) for each in fitting] == ([(old, new)] if fitting else [])
    assert fitting or old == new


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
