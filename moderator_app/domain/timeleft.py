"""How much time is left for an answer, counted as its policy counts it: in hours of service, or on working days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from moderator_app.domain.deadlines import HOUR, MINUTE, Counting
from moderator_app.domain.hours import WHOLE_DAY, ServiceHours
from moderator_app.domain.policy import AnswerUnit
from moderator_app.domain.workdays import DAY, WorkingDays, local_day, moment_at

FAR = 60 * DAY
"""Microseconds from which on it is told in days of the calendar: nobody counts so many hours of service."""
SOON = 4
"""Hours: less than that is a warning."""


class Span(StrEnum):
    """What a length of time is told in."""

    MINUTES = "minutes"
    HOURS = "hours"
    WORKING_DAYS = "working_days"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Left:
    """So much is left, rounded down. `service`: counted in the hours in which the channel is staffed."""

    amount: int
    span: Span
    service: bool = False

    @property
    def soon(self) -> bool:
        """Whether it is so little that somebody should see to it now."""
        return self.span is Span.MINUTES or (self.span is Span.HOURS and self.amount < SOON)


def time_left(counted: Counting | None, now: int, due: int) -> Left:
    """What is left at `now` until `due`, which is not past (microseconds UTC). Without `counted`, on an ordinary clock."""
    if counted is None or counted.time is None or due - now > FAR:
        left = due - now
        return Left(left // DAY, Span.DAYS) if left >= 2 * DAY else _short(left)
    if counted.time.unit is AnswerUnit.SERVICE_HOURS:
        return _short(staffed_between(now, due, counted.days, counted.hours), service=True)
    left = staffed_between(now, due, counted.days, WHOLE_DAY)
    return Left(left // DAY, Span.WORKING_DAYS) if left >= DAY else _short(left)


def staffed_between(now: int, due: int, days: WorkingDays, hours: ServiceHours) -> int:
    """For how long (microseconds) somebody is there from `now` to `due`."""
    total = 0
    for ordinal in range(local_day(now)[0], local_day(due)[0] + 1):
        if days.is_working(date.fromordinal(ordinal)):
            for first, end in hours.on(ordinal):
                opens, closes = moment_at(ordinal, first * MINUTE), moment_at(ordinal, end * MINUTE)
                total += max(0, min(closes, due) - max(opens, now))
    return total


def _short(left: int, *, service: bool = False) -> Left:
    return Left(left // HOUR, Span.HOURS, service) if left >= HOUR else Left(left // MINUTE, Span.MINUTES, service)
