"""When a channel is staffed: several intervals a day and other ones on other days, as they are written, stored and counted by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby, pairwise

from moderator_app.domain.policy import ANSWER_UNITS, AnswerTime
from moderator_app.domain.workdays import SATURDAY, WorkingDays

Interval = tuple[int, int]
"""First minute and minute after the last, in minutes since midnight on a Swedish clock."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SWEDISH = {
    **dict(zip(("mån", "tis", "ons", "tor", "fre", "lör", "sön"), DAYS, strict=True)),
    **dict(zip(("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"), DAYS, strict=True)),
    **dict(zip(("måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar"), DAYS, strict=True)),
    "vardag": "weekday",
    "vardagar": "weekdays",
    "dag": "day",
    "dagar": "days",
    "arbetsdag": "working day",
    "arbetsdagar": "working days",
    "vardagstimme": "weekday hour",
    "vardagstimmar": "weekday hours",
    "servicetimme": "service hour",
    "servicetimmar": "service hours",
    "och": "and",
    "kl": "",
    "klockan": "",
    "–": "-",
}
"""Fields are also read as they are written in Swedish; each word and what it stands for."""
_ALL_WEEK = 7
_DAY = "|".join(DAYS)
_TIME = r"(\d{1,2})(?:[:.](\d\d))?"
_TOKEN = re.compile(
    rf"(?P<day>{_DAY})\b(?: ?- ?(?P<to>{_DAY})\b)?|(?P<hours>{_TIME} ?- ?{_TIME})(?![\d:.])|(?P<between>[,;]|and\b)|(?P<space>\s+)"
)


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """The intervals of each day, Monday first. A day without any is one on which nobody is there.

    Raises ValueError unless there are seven days, on one of them somebody is there, and the intervals of a day lie within it, in order,
    without touching.
    """

    week: tuple[tuple[Interval, ...], ...]

    def __post_init__(self) -> None:
        if len(self.week) != _ALL_WEEK or not any(self.week):
            raise ValueError(f"not the hours of a week: {self.week}")
        for intervals in self.week:
            edges = [edge for interval in intervals for edge in interval]
            if edges and (edges[0] < 0 or edges[-1] > 24 * 60 or any(a >= b for a, b in pairwise(edges))):
                raise ValueError(f"not the hours of a day: {intervals}")

    @classmethod
    def daily(cls, intervals: tuple[Interval, ...], first_day: int = 0, last_day: int = 4) -> ServiceHours:
        """The same on each day from `first_day` to `last_day` (Monday is 0)."""
        return cls(tuple(intervals if first_day <= day <= last_day else () for day in range(_ALL_WEEK)))

    @property
    def on_weekdays(self) -> bool:
        """Whether somebody is there on one of the days from Monday to Friday."""
        return any(self.week[:SATURDAY])

    def on(self, ordinal: int) -> tuple[Interval, ...]:
        """The intervals of that day (date.toordinal)."""
        return self.week[(ordinal + 6) % _ALL_WEEK]

    def next_day(self, ordinal: int, days: WorkingDays) -> int:
        """The first working day after that one on which somebody is there."""
        ordinal = days.next_after(ordinal)
        while not self.on(ordinal):
            ordinal = days.next_after(ordinal)
        return ordinal

    def alike(self) -> list[tuple[int, int, tuple[Interval, ...]]]:
        """First day, last day and their intervals, of each run of days with the same hours; days without any are left out."""
        found: list[tuple[int, int, tuple[Interval, ...]]] = []
        for intervals, run in groupby(range(_ALL_WEEK), key=lambda day: self.week[day]):
            days = list(run)
            if intervals:
                found.append((days[0], days[-1], intervals))
        return found

    def __str__(self) -> str:
        return ", ".join(
            f"{DAYS[first]}{'' if first == last else f'-{DAYS[last]}'} {' '.join(f'{_clock(a)}-{_clock(b)}' for a, b in intervals)}"
            for first, last, intervals in self.alike()
        )


DEFAULT_HOURS = ServiceHours.daily(((8 * 60, 16 * 60 + 30),))
WHOLE_DAY = ServiceHours.daily(((0, 24 * 60),), 0, 6)


def staffed(registered: ServiceHours | None) -> ServiceHours:
    """The hours that a channel's register states, as deadlines are counted by them; the usual ones where it states none.

    The policy counts "under vardagar" (SOL-25): a channel that is staffed on weekends too is counted on its working days, and one that is
    staffed on weekends alone by the usual hours.
    """
    return registered if registered is not None and registered.on_weekdays else DEFAULT_HOURS


def read_hours(text: str) -> ServiceHours | None:
    """Reads "mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00", in English or Swedish; "8-12, 13-16.30" will do. None: it can't be read so.

    A day that is named twice can't, and neither can intervals that are not in order.
    """
    week: list[list[Interval]] = [[] for _ in DAYS]
    named: set[int] = set()
    days: list[int] = []
    written, at = english(text), 0
    while at < len(written):
        token = _TOKEN.match(written, at)
        if token is None:
            return None
        at = token.end()
        if token["day"]:
            first, last = DAYS.index(token["day"]), DAYS.index(token["to"] or token["day"])
            if days and week[days[0]]:
                days = []
            more = range(first, last + 1)
            if not more or named.intersection(more):
                return None
            named.update(more)
            days.extend(more)
        elif token["hours"]:
            interval = _minutes(*token.group(4, 5)), _minutes(*token.group(6, 7))
            if not days:
                return None
            for day in days:
                week[day].append(interval)
    if not named or not all(week[day] for day in named):
        return None
    try:
        return ServiceHours(tuple(tuple(each) for each in week))
    except ValueError:
        return None


def read_answer_time(text: str) -> AnswerTime | None:
    """Reads "24 weekday hours", "1 working day" or "4 service hours", in English or Swedish. None: it can't be read so."""
    units = {name: unit for unit, name in ANSWER_UNITS.items()}
    found = re.fullmatch(rf"([1-9]\d?\d?) ({'|'.join(units)})s?", english(text))
    return AnswerTime(int(found[1]), units[found[2]]) if found else None


def english(text: str) -> str:
    """A field as it was written, in small letters with single spaces, its Swedish words in English."""
    return re.sub(r"[^\W\d]+|–", lambda found: SWEDISH.get(found[0], found[0]), " ".join(text.casefold().split())).strip()


def _minutes(hours: str, minutes: str | None) -> int:
    return int(hours) * 60 + int(minutes or 0) if int(minutes or 0) < 60 else 10**6


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
