"""When an answer is due: the clocks of the policies, on working days in Stockholm.

Moments are microseconds since 1970 in UTC. [I] "vardag" is Monday to Friday and no holiday or eve; the 24 hours of VAS run on
working days' clock time, the four hours of SOL in the channel's service hours, limits in working days end at the same clock time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from moderator_app.domain.channels import Platform
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import AnswerTime, AnswerUnit, Pack
from moderator_app.domain.workdays import LATEST, WorkingDays, local_day, moment_at

MINUTE = 60 * 1_000_000
HOUR = 60 * MINUTE


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """When a channel is staffed on a working day: intervals (first minute, minute after the last), in minutes since midnight.

    Raises ValueError unless the intervals lie within the day, in order, without touching.
    """

    intervals: tuple[tuple[int, int], ...] = ((8 * 60, 16 * 60 + 30),)

    def __post_init__(self) -> None:
        edges = [edge for interval in self.intervals for edge in interval]
        if not edges or edges[0] < 0 or edges[-1] > 24 * 60 or any(a >= b for a, b in pairwise(edges)):
            raise ValueError(f"not the hours of a day: {self.intervals}")


DEFAULT_HOURS = ServiceHours()
WHOLE_DAY = ServiceHours(((0, 24 * 60),))


def add_weekday_hours(moment: int, hours: int, days: WorkingDays) -> int:
    """`hours` later on a clock that stands still on days that are no working days (VAS-6: Friday 15:00 → Monday 15:00)."""
    return add_service_hours(moment, hours, days, WHOLE_DAY)


def add_working_days(moment: int, count: int, days: WorkingDays) -> int:
    """The same clock time on the `count`-th working day after the day of `moment` (SOL-24, SOL-26)."""
    if moment >= LATEST:
        return FAR_FUTURE
    ordinal, clock = local_day(moment)
    if count == 0:
        return moment
    for _ in range(count):
        ordinal = days.next_after(ordinal)
    return moment_at(ordinal, clock)


def add_service_hours(moment: int, hours: int, days: WorkingDays, service: ServiceHours = DEFAULT_HOURS) -> int:
    """The first moment by which `hours` of service time have passed since `moment` (SOL-25)."""
    left = hours * HOUR
    if left == 0:
        return moment
    if moment >= LATEST:
        return FAR_FUTURE
    ordinal, clock = local_day(moment)
    if not days.is_working(date.fromordinal(ordinal)):
        ordinal, clock = days.next_after(ordinal), 0
    while True:
        for first, end in service.intervals:
            start = max(first * MINUTE, clock)
            room = end * MINUTE - start
            if room >= left:
                return moment_at(ordinal, start + left)
            left -= max(room, 0)
        ordinal, clock = days.next_after(ordinal), 0


def answer_due(pack: Pack, platform: Platform, published_at: int, days: WorkingDays, hours: ServiceHours = DEFAULT_HOURS) -> int:
    """When an answer to what was published at `published_at` is due by the pack; FAR_FUTURE where the policy sets no time."""
    time = pack.answer_times.get(platform, pack.answer_default)
    return FAR_FUTURE if time is None else add_answer_time(published_at, time, days, hours)


def add_answer_time(moment: int, time: AnswerTime, days: WorkingDays, hours: ServiceHours = DEFAULT_HOURS) -> int:
    """`time` later, counted in its own unit."""
    match time.unit:
        case AnswerUnit.WEEKDAY_HOURS:
            return add_weekday_hours(moment, time.amount, days)
        case AnswerUnit.WORKING_DAYS:
            return add_working_days(moment, time.amount, days)
        case AnswerUnit.SERVICE_HOURS:
            return add_service_hours(moment, time.amount, days, hours)
