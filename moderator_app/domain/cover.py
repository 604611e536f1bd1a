"""Who covers for whom: absences by whole days, the deputies named in them, and the chains where a deputy is away herself."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.workdays import local_day, moment_at

LONGEST_ABSENCE = 366
"""Days. Who is away for longer is replaced, not covered for."""


class Mark(StrEnum):
    """What became of an absence by hand. The value is stored."""

    STARTED = "started"
    """The cover may run: by the clock from the first day on, or from this moment where that has begun."""
    ENDED = "ended"
    """The person is back, or does not go."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away on whole days. Days are ordinals (date.toordinal), moments microseconds UTC, `deputies` (channel, person) pairs."""

    id: int
    person_id: int
    person: str
    first: int
    last: int
    begins_at: int
    ends_at: int
    planner_id: int
    deputies: tuple[tuple[int, int], ...]
    started_at: int | None = None
    ended_at: int | None = None

    @property
    def channels(self) -> frozenset[int]:
        """Those that a deputy is named for."""
        return frozenset(channel for channel, _ in self.deputies)

    @property
    def runs_from(self) -> int | None:
        """When the cover begins to run; None while nobody has started it."""
        return None if self.started_at is None else max(self.begins_at, self.started_at)

    @property
    def runs_until(self) -> int:
        """When it ends by the clock, or was ended by hand."""
        return self.ends_at if self.ended_at is None else min(self.ends_at, self.ended_at)

    def runs_at(self, moment: int) -> bool:
        """Whether the deputies have the absent person's channels at that moment."""
        return self.runs_from is not None and self.runs_from <= moment < self.runs_until

    def away_on(self, day: int) -> bool:
        """Whether the person is away that day. Who comes back during a day is there on it."""
        return self.first <= day <= self.last and (self.ended_at is None or day < local_day(self.ended_at)[0])


def period(first: int, last: int) -> tuple[int, int]:
    """The moments (microseconds UTC) at which these days begin and end: Stockholm's midnights, whatever the clocks are set to between."""
    return moment_at(first, 0), moment_at(last + 1, 0)


def stand_ins(away: Collection[Absence], person_id: int, channel_id: int) -> frozenset[int]:
    """Who covers for the person in the channel while exactly these absences count.

    A deputy who is away passes on to hers, whoever was met before is not asked again, and where no chain ends at
    somebody who is there, nobody covers. Several deputies, or several absences of one person, count together.
    """
    gone = {each.person_id for each in away}
    found: set[int] = set()
    met, left = {person_id}, [person_id]
    while left:
        one = left.pop()
        named = {deputy for each in away if each.person_id == one for channel, deputy in each.deputies if channel == channel_id}
        for deputy in named - met:
            met.add(deputy)
            if deputy in gone:
                left.append(deputy)
            else:
                found.add(deputy)
    return frozenset(found)


def covered_for(away: Collection[Absence], person_id: int, channel_id: int) -> tuple[str, ...]:
    """The names of those for whom the person stands in, in the channel, while exactly these absences count; sorted."""
    return tuple(sorted({each.person for each in away if person_id in stand_ins(away, each.person_id, channel_id)}))


def covering(away: Collection[Absence], person_id: int) -> set[tuple[int, int]]:
    """(absent person, channel) of each for whom the person stands in while exactly these absences count."""
    pairs = {(each.person_id, channel) for each in away for channel in each.channels}
    return {(who, channel) for who, channel in pairs if person_id in stand_ins(away, who, channel)}


def lent(absences: Iterable[Absence], person_id: int, first: int, last: int) -> set[int]:
    """The channels in which the person is to stand in for somebody on some of these days, or to pass it on."""
    overlapping = (each for each in absences if each.ended_at is None and each.first <= last and first <= each.last)
    return {channel for each in overlapping for channel, deputy in each.deputies if deputy == person_id}


def days_without_cover(absences: Iterable[Absence], person_id: int, channel_id: int, first: int, last: int) -> list[int]:
    """The days on which the person is away and nobody stands in for her in the channel."""
    every = list(absences)
    found: list[int] = []
    for day in range(first, last + 1):
        away = [each for each in every if each.away_on(day)]
        if any(each.person_id == person_id for each in away) and not stand_ins(away, person_id, channel_id):
            found.append(day)
    return found
