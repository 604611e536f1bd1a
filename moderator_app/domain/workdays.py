"""Which days are working days in Sweden, and the local clock of Stockholm that the deadlines are counted on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from moderator_app.support.clock import EPOCH, to_datetime, to_micros

SATURDAY = 5
DAY = 24 * 60 * 60 * 1_000_000
"""Microseconds. Summer time begins and ends on Sundays, so that a working day always has this length."""


@cache
def stockholm() -> ZoneInfo:
    """The zone that all deadlines are counted in."""
    return ZoneInfo("Europe/Stockholm")


class WorkingDays:
    """The days that count: Monday to Friday, neither a public holiday nor the eve of Midsummer, Christmas or New Year.

    `closed` lists further days on which the organisation is closed. Everything is computed on this computer.
    Source of the eves: semesterlagen (1977:480) 7 § puts them on a level with Sundays.
    """

    def __init__(self, closed: Iterable[date] = ()) -> None:
        self._closed = frozenset(each.toordinal() for each in closed)
        self._years: dict[int, frozenset[int]] = {}

    def is_working(self, day: date) -> bool:
        """Whether work is done on that day."""
        if day.weekday() >= SATURDAY:
            return False
        ordinal = day.toordinal()
        return ordinal not in (self._years.get(day.year) or self._year(day.year)) and ordinal not in self._closed

    def next_after(self, ordinal: int) -> int:
        """The first working day after that day; both as proleptic ordinals (date.toordinal)."""
        ordinal += 1
        while not self.is_working(date.fromordinal(ordinal)):
            ordinal += 1
        return ordinal

    def _year(self, year: int) -> frozenset[int]:
        """The holidays of one year, computed once."""
        # The library takes a third of a second to load: only a desk that counts a deadline pays for it.
        from holidays.constants import DE_FACTO, PUBLIC
        from holidays.countries.sweden import Sweden

        found = frozenset(each.toordinal() for each in Sweden(years=year, categories=(PUBLIC, DE_FACTO)))
        self._years[year] = found
        return found


def local_day(moment: int) -> tuple[int, int]:
    """The day (ordinal) and the clock time on it (microseconds since midnight) that Stockholm shows at `moment` (microseconds UTC)."""
    local = to_datetime(moment).astimezone(stockholm())
    clock = ((local.hour * 60 + local.minute) * 60 + local.second) * 1_000_000 + local.microsecond
    return local.toordinal(), clock


def moment_at(ordinal: int, clock: int) -> int:
    """The moment (microseconds UTC) at which Stockholm shows that clock time on that day; a whole day means its midnight end."""
    if clock >= DAY:
        ordinal, clock = ordinal + 1, clock - DAY
    seconds, micros = divmod(clock, 1_000_000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    day = date.fromordinal(ordinal)
    return to_micros(datetime(day.year, day.month, day.day, hour, minute, second, micros, stockholm()))


def add_months(moment: int, months: int) -> int:
    """The same clock time `months` calendar months later, on the month's last day where it is shorter (microseconds UTC)."""
    ordinal, clock = local_day(moment)
    day = date.fromordinal(ordinal)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    length = first_of_next.toordinal() - date(year, month + 1, 1).toordinal()
    return moment_at(date(year, month + 1, min(day.day, length)).toordinal(), clock)


LATEST = to_micros(datetime(9990, 1, 1, tzinfo=EPOCH.tzinfo))
"""A moment from here on has no deadline that a calendar could show."""


def clock_time(moment: int, now: int) -> str:
    """What a clock in Stockholm showed at `moment`: "14:05", or "2026-03-04 14:05" where that was another day than at `now`."""
    local = to_datetime(moment).astimezone(stockholm())
    same_day = local.date() == to_datetime(now).astimezone(stockholm()).date()
    return local.strftime("%H:%M" if same_day else "%Y-%m-%d %H:%M")
