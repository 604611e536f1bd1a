"""When an answer is due: the clocks of the policies, on working days in Stockholm.

Moments are microseconds since 1970 in UTC. [I] "vardag" is Monday to Friday and no holiday or eve; the 24 hours of VAS run on
working days' clock time, the four hours of SOL in the channel's service hours, limits in working days end at the same clock time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderator_app.domain.channels import Platform
from moderator_app.domain.hours import DEFAULT_HOURS, WHOLE_DAY, ServiceHours, staffed
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import AnswerTime, AnswerUnit, Pack
from moderator_app.domain.register import Fields
from moderator_app.domain.workdays import LATEST, WorkingDays, local_day, moment_at

MINUTE = 60 * 1_000_000
HOUR = 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Counting:
    """How a channel's answers are counted: within what time, on which days, in which hours.

    `time` None: neither the policy nor the organisation has set one. `since` is when the organisation chose it (microseconds UTC): what
    was written before counts from then. 0 where it is the policy's own.
    """

    time: AnswerTime | None
    days: WorkingDays
    hours: ServiceHours = DEFAULT_HOURS
    since: int = 0

    def due(self, moment: int) -> int:
        """When an answer to what was published at `moment` is due; FAR_FUTURE where no time is set."""
        return FAR_FUTURE if self.time is None else add_answer_time(max(moment, self.since), self.time, self.days, self.hours)


def counting(pack: Pack, platform: Platform, fields: Fields, days: WorkingDays) -> Counting:
    """How the answers of a channel are counted whose register says this: by the policy's time, else by the one the organisation chose."""
    hours = staffed(fields.service_hours)
    time = pack.answer_time(platform)
    if time is not None:
        return Counting(time, days, hours)
    chosen = fields.answer_time
    return Counting(None, days, hours) if chosen is None else Counting(chosen.time, days, hours, chosen.since)


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
    if not (service.on(ordinal) and days.is_working(date.fromordinal(ordinal))):
        ordinal, clock = service.next_day(ordinal, days), 0
    while True:
        for first, end in service.on(ordinal):
            start = max(first * MINUTE, clock)
            room = end * MINUTE - start
            if room >= left:
                return moment_at(ordinal, start + left)
            left -= max(room, 0)
        ordinal, clock = service.next_day(ordinal, days), 0


def add_answer_time(moment: int, time: AnswerTime, days: WorkingDays, hours: ServiceHours = DEFAULT_HOURS) -> int:
    """`time` later, counted in its own unit."""
    match time.unit:
        case AnswerUnit.WEEKDAY_HOURS:
            return add_weekday_hours(moment, time.amount, days)
        case AnswerUnit.WORKING_DAYS:
            return add_working_days(moment, time.amount, days)
        case AnswerUnit.SERVICE_HOURS:
            return add_service_hours(moment, time.amount, days, hours)
