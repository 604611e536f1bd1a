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
from moderator_app.domain.register import ServiceHours
from moderator_app.domain.workdays import LATEST, SATURDAY, WorkingDays, local_day, moment_at

MINUTE = 60 * 1_000_000
HOUR = 60 * MINUTE


@dataclass(frozen=True, slots=True)
class StaffedHours:
    """When a channel is staffed on a working day: intervals (first minute, minute after the last), in minutes since midnight.

    The days are those from `first_day` to `last_day` (Monday is 0) that are working days.
    Raises ValueError unless the intervals lie within the day, in order, without touching, and one of the days may be a working day.
    """

    intervals: tuple[tuple[int, int], ...] = ((8 * 60, 16 * 60 + 30),)
    first_day: int = 0
    last_day: int = 4

    def __post_init__(self) -> None:
        edges = [edge for interval in self.intervals for edge in interval]
        if not edges or edges[0] < 0 or edges[-1] > 24 * 60 or any(a >= b for a, b in pairwise(edges)):
            raise ValueError(f"not the hours of a day: {self.intervals}")
        if not 0 <= self.first_day <= min(self.last_day, SATURDAY - 1):
            raise ValueError(f"not days of a week that has work: {self.first_day}-{self.last_day}")

    def on(self, ordinal: int) -> bool:
        """Whether that weekday is one of the days."""
        return self.first_day <= (ordinal + 6) % 7 <= self.last_day

    def next_day(self, ordinal: int, days: WorkingDays) -> int:
        """The first day after that one on which the channel is staffed."""
        ordinal = days.next_after(ordinal)
        while not self.on(ordinal):
            ordinal = days.next_after(ordinal)
        return ordinal


DEFAULT_HOURS = StaffedHours()
WHOLE_DAY = StaffedHours(((0, 24 * 60),))


def staffed(registered: ServiceHours | None) -> StaffedHours:
    """The hours that a channel's register states, as deadlines are counted by them; the usual ones where it states none.

    The policy counts "under vardagar" (SOL-25): a channel that is staffed on weekends too is counted on its working days, and one that is
    staffed on weekends alone by the usual hours.
    """
    if registered is None or registered.first_day >= SATURDAY:
        return DEFAULT_HOURS
    return StaffedHours(((registered.opens, registered.closes),), registered.first_day, min(registered.last_day, SATURDAY - 1))


def service_time(pack: Pack, platform: Platform) -> int:
    """Within how many service hours an answer is due there; 0 where the policy counts in no service hours."""
    time = pack.answer_times.get(platform, pack.answer_default)
    return time.amount if time is not None and time.unit is AnswerUnit.SERVICE_HOURS else 0


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


def add_service_hours(moment: int, hours: int, days: WorkingDays, service: StaffedHours = DEFAULT_HOURS) -> int:
    """The first moment by which `hours` of service time have passed since `moment` (SOL-25)."""
    left = hours * HOUR
    if left == 0:
        return moment
    if moment >= LATEST:
        return FAR_FUTURE
    ordinal, clock = local_day(moment)
    if not (service.on(ordinal) and days.is_working(date.fromordinal(ordinal))):
        ordinal, clock = service.next_day(ordinal, days), 0
    while True:
        for first, end in service.intervals:
            start = max(first * MINUTE, clock)
            room = end * MINUTE - start
            if room >= left:
                return moment_at(ordinal, start + left)
            left -= max(room, 0)
        ordinal, clock = service.next_day(ordinal, days), 0


def answer_due(pack: Pack, platform: Platform, published_at: int, days: WorkingDays, hours: StaffedHours = DEFAULT_HOURS) -> int:
    """When an answer to what was published at `published_at` is due by the pack; FAR_FUTURE where the policy sets no time."""
    time = pack.answer_times.get(platform, pack.answer_default)
    return FAR_FUTURE if time is None else add_answer_time(published_at, time, days, hours)


def add_answer_time(moment: int, time: AnswerTime, days: WorkingDays, hours: StaffedHours = DEFAULT_HOURS) -> int:
    """`time` later, counted in its own unit."""
    match time.unit:
        case AnswerUnit.WEEKDAY_HOURS:
            return add_weekday_hours(moment, time.amount, days)
        case AnswerUnit.WORKING_DAYS:
            return add_working_days(moment, time.amount, days)
        case AnswerUnit.SERVICE_HOURS:
            return add_service_hours(moment, time.amount, days, hours)
