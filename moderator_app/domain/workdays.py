"""Which days are working days in Sweden, and the local clock of Stockholm that the deadlines are counted on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from moderator_app.support.clock import EPOCH, to_datetime, to_micros

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
DAY = 24 * 60 * 60 * 1_000_000
"""Microseconds. Summer time begins and ends on Sundays, so that a working day always has this length."""


@cache
def stockholm() -> ZoneInfo:
    """The zone that all deadlines are counted in."""
    return ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day on which the organisation is closed, or works, although the calendar says otherwise. `name` says why."""

    day: date
    works: bool
    name: str = ""


class WorkingDays:
    """The days that count: Monday to Friday, neither a public holiday nor the eve of Midsummer, Christmas or New Year.

    `own` lists what is otherwise in this organisation. `known` has the holidays of some years, as `read_years` reads them; those of all
    others are computed on this computer when they are asked for.
    Source of the eves: semesterlagen (1977:480) 7 § puts them on a level with Sundays.
    """

    def __init__(self, own: Iterable[OwnDay] = (), known: Mapping[int, frozenset[int]] | None = None) -> None:
        self.own = tuple(own)
        self._closed = frozenset(each.day.toordinal() for each in self.own if not each.works)
        self._worked = frozenset(each.day.toordinal() for each in self.own if each.works)
        self._years = dict(known or {})

    def with_own(self, own: Iterable[OwnDay]) -> WorkingDays:
        """The same calendar with these days of the organisation's own, and no others."""
        found = WorkingDays(own)
        found._years = self._years
        return found

    def is_working(self, day: date) -> bool:
        """Whether work is done on that day."""
        ordinal = day.toordinal()
        if ordinal in self._worked:
            return True
        return day.weekday() < SATURDAY and ordinal not in self._holidays(day.year) and ordinal not in self._closed

    def may_work(self, day: date) -> bool:
        """Whether an organisation may work on that day though others don't: on a Saturday or an eve, never on a Sunday or public holiday.

        Lag (1989:253) om allmänna helgdagar: those are no weekdays, whatever anybody decides.
        """
        return day.weekday() != SUNDAY and (is_eve(day) or day.toordinal() not in self._holidays(day.year))

    def _holidays(self, year: int) -> frozenset[int]:
        found = self._years.get(year)
        if found is None:
            found = self._years[year] = computed_year(year)
        return found

    def next_after(self, ordinal: int) -> int:
        """The first working day after that day; both as proleptic ordinals (date.toordinal)."""
        ordinal += 1
        while not self.is_working(date.fromordinal(ordinal)):
            ordinal += 1
        return ordinal


def is_eve(day: date) -> bool:
    """Whether it is the eve of Midsummer (the Friday from 19 to 25 June), of Christmas or of New Year."""
    if day.month == 6:
        return day.weekday() == FRIDAY and 19 <= day.day <= 25
    return day.month == 12 and day.day in (24, 31)


def computed_year(year: int) -> frozenset[int]:
    """The holidays and eves of a year, as ordinals."""
    # The library takes a third of a second to load, and the window would feel it: only a year that is not known pays for that.
    from holidays.constants import DE_FACTO, PUBLIC
    from holidays.countries.sweden import Sweden

    return frozenset(each.toordinal() for each in Sweden(years=year, categories=(PUBLIC, DE_FACTO)))


def written_years(years: Iterable[int]) -> str:
    """The holidays of these years, a line each: the year, then month and day of each ("2026 0101 0106 …"). `read_years` reads it."""
    days = {year: [date.fromordinal(each) for each in sorted(computed_year(year))] for year in years}
    return "".join(f"{year} {' '.join(f'{day:%m%d}' for day in found if day.year == year)}\n" for year, found in days.items())


def read_years(text: str) -> dict[int, frozenset[int]]:
    """What `written_years` wrote, as ordinals. Raises ValueError."""
    lines = (line.split() for line in text.splitlines())
    return {int(year): frozenset(date(int(year), int(day[:2]), int(day[2:])).toordinal() for day in days) for year, *days in lines if days}


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


def steady(ordinal: int) -> list[tuple[int, int]]:
    """Until when on that day (microseconds UTC, not included) the clock is how far ahead of UTC (microseconds): mostly one piece."""
    start, end = moment_at(ordinal, 0), moment_at(ordinal + 1, 0)
    early, late = _ahead(start), _ahead(end - 1)
    if early == late:
        return [(end, early)]
    low, high = start, end - 1
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _ahead(middle) == early else (low, middle)
    return [(high, early), (end, late)]


def _ahead(moment: int) -> int:
    offset = to_datetime(moment).astimezone(stockholm()).utcoffset()
    assert offset is not None
    return round(offset.total_seconds()) * 1_000_000


def add_months(moment: int, months: int) -> int:
    """The same clock time `months` calendar months later, on the month's last day where it is shorter (microseconds UTC)."""
    ordinal, clock = local_day(moment)
    return moment_at(months_later(date.fromordinal(ordinal), months).toordinal(), clock)


def months_later(day: date, months: int) -> date:
    """The same day of the month `months` calendar months later, or the month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    length = first_of_next.toordinal() - date(year, month + 1, 1).toordinal()
    return date(year, month + 1, min(day.day, length))


LATEST = to_micros(datetime(9990, 1, 1, tzinfo=EPOCH.tzinfo))
"""A moment from here on has no deadline that a calendar could show."""


def clock_time(moment: int, now: int) -> str:
    """What a clock in Stockholm showed at `moment`: "14:05", or "2026-03-04 14:05" where that was another day than at `now`."""
    local = to_datetime(moment).astimezone(stockholm())
    same_day = local.date() == to_datetime(now).astimezone(stockholm()).date()
    return local.strftime("%H:%M" if same_day else "%Y-%m-%d %H:%M")
