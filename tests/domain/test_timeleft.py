"""How much time is left, against looking at every minute."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.deadlines import Counting
from moderator_app.domain.hours import WHOLE_DAY, ServiceHours, read_hours
from moderator_app.domain.policy import AnswerTime, AnswerUnit
from moderator_app.domain.timeleft import Left, Span, staffed_between, time_left
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.clock import to_micros
from tests.domain.swedish_time import STOCKHOLM, swedish
from tests.domain.test_deadlines import moments
from tests.domain.test_shifts import CALENDARS, DAYS, HOURS, open_day

SERVICE, DAY_OF_WORK = AnswerTime(4, AnswerUnit.SERVICE_HOURS), AnswerTime(1, AnswerUnit.WORKING_DAYS)
LUNCH = read_hours("mån-tor 8-12, 13-16.30; fre 8-12")
assert LUNCH is not None


@pytest.mark.parametrize(
    ("counted", "now", "due", "left"),
    [
        (Counting(SERVICE, DAYS, LUNCH), "2026-03-04 10:30", "2026-03-04 15:30", Left(4, Span.HOURS, service=True)),
        (Counting(SERVICE, DAYS, LUNCH), "2026-03-06 11:30", "2026-03-09 09:00", Left(1, Span.HOURS, service=True)),
        (Counting(SERVICE, DAYS, LUNCH), "2026-03-07 12:00", "2026-03-09 08:45", Left(45, Span.MINUTES, service=True)),
        (Counting(DAY_OF_WORK, DAYS), "2026-03-06 15:00", "2026-03-09 15:00", Left(1, Span.WORKING_DAYS)),
        (Counting(DAY_OF_WORK, DAYS), "2026-03-08 12:00", "2026-03-09 15:00", Left(15, Span.HOURS)),
        (Counting(DAY_OF_WORK, DAYS), "2026-04-01 15:00", "2026-04-08 16:00", Left(3, Span.WORKING_DAYS)),
        (Counting(None, DAYS), "2026-03-06 15:00", "2026-03-09 15:00", Left(3, Span.DAYS)),
        (None, "2026-03-06 15:00", "2026-03-06 17:59", Left(2, Span.HOURS)),
        (Counting(DAY_OF_WORK, DAYS), "2026-03-06 15:00", "2026-08-09 15:00", Left(155, Span.DAYS)),
    ],
)
@pytest.mark.requirement("SOL-25", check="moderator_app.domain.timeleft:staffed_between")
def test_what_is_left_is_told_as_the_policy_counts_it(counted: Counting | None, now: str, due: str, left: Left) -> None:
    assert time_left(counted, to_micros(swedish(now)), to_micros(swedish(due))) == left


@settings(max_examples=100)
@given(start=moments, minutes=st.integers(0, 8 * 24 * 60), hours=st.sampled_from([*HOURS, WHOLE_DAY]), days=st.sampled_from(CALENDARS))
def test_it_is_the_minutes_in_which_somebody_is_there(start: datetime, minutes: int, hours: ServiceHours, days: WorkingDays) -> None:
    there = 0
    for passed in range(minutes):
        local = (start + timedelta(minutes=passed)).astimezone(STOCKHOLM)
        minute = local.hour * 60 + local.minute
        there += open_day(local, days) and any(a <= minute < b for a, b in hours.week[local.weekday()])
    now = to_micros(start)
    assert staffed_between(now, now + minutes * 60_000_000, days, hours) == there * 60_000_000
