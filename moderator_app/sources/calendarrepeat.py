"""Events of a calendar that repeat by day or week (RFC 5545, 3.3.10), as part-time leave does: on which days, and never too many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"}
LONGEST = 366 * 40
"""Days from the first occurrence to the last that is looked at."""


@dataclass(frozen=True, slots=True)
class Repetition:
    """Every `interval` days or weeks; `weekdays` from 0 for Monday, of a weekly one. `count` and `until`: None for no end."""

    weekly: bool
    interval: int
    weekdays: frozenset[int]
    first_weekday: int
    count: int | None
    until: str | None
    """A day or a moment as the file writes it."""


def repetition(rule: str, first: date) -> Repetition | None:
    """The rule as it is written; None for one whose days can't be told here: by month, by year, by place, or damaged."""
    pairs = [part.partition("=") for part in rule.upper().split(";") if part]
    told = {name.strip(): value.strip() for name, _, value in pairs}
    weekly = told.get("FREQ") == "WEEKLY"
    interval, count = told.get("INTERVAL", "1"), told.get("COUNT")
    days = told["BYDAY"].split(",") if "BYDAY" in told else [WEEKDAYS[first.weekday()]]
    fits = (
        told.keys() <= KNOWN
        and len(told) == len(pairs)
        and (weekly or (told.get("FREQ") == "DAILY" and "BYDAY" not in told))
        and all(re.fullmatch(r"[1-9]\d{0,3}", each) for each in (interval, count or "1"))
        and set(days) <= set(WEEKDAYS)
        and told.get("WKST", "MO") in WEEKDAYS
        and not ("COUNT" in told and "UNTIL" in told)
    )
    if not fits:
        return None
    weekdays = frozenset(map(WEEKDAYS.index, days))
    return Repetition(
        weekly, int(interval), weekdays, WEEKDAYS.index(told.get("WKST", "MO")), int(count) if count else None, told.get("UNTIL")
    )


def starts(first: datetime, rule: Repetition, last: date) -> Iterator[datetime]:
    """When each occurrence begins, on the clock of the event's own zone, up to the day `last`. The first one always counts (3.8.5.3)."""
    begun = first - timedelta(days=(first.weekday() - rule.first_weekday) % 7)
    found = 0
    for ahead in range(min((last - first.date()).days, LONGEST) + 1):
        day = first + timedelta(days=ahead)
        if rule.weekly:
            takes = day.weekday() in rule.weekdays and (day - begun).days // 7 % rule.interval == 0
        else:
            takes = ahead % rule.interval == 0
        if takes or not ahead:
            found += 1
            if rule.count is not None and found > rule.count:
                return
            yield day
