"""What other service hours make of deadlines, for all moments at once: the straight pieces that a deadline consists of.

Within an hour of service the deadline goes along with the moment it counts from; in between it stands still. So a year has some
thousand pieces, and each of them is one step for the database, however many items it moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from moderator_app.domain.deadlines import HOUR, MINUTE, StaffedHours
from moderator_app.domain.workdays import WorkingDays, local_day, moment_at


@dataclass(frozen=True, slots=True)
class Line:
    """From the moment `first` on: due at `moment * rate + shift`."""

    first: int
    rate: int
    shift: int

    def due(self, moment: int) -> int:
        return moment * self.rate + self.shift


@dataclass(frozen=True, slots=True)
class Shift:
    """For moments from `first` to `last`: what was due by one line is due by the other."""

    first: int
    last: int
    before: Line
    after: Line


def shifts(first: int, last: int, hours: int, days: WorkingDays, before: StaffedHours, after: StaffedHours) -> Iterator[Shift]:
    """How deadlines of `hours` service hours, counted from moments between `first` and `last`, move. What stays is left out."""
    old, new = list(lines(first, last, hours, days, before)), list(lines(first, last, hours, days, after))
    edges = sorted({each.first for each in (*old, *new)})
    at_old = at_new = 0
    for start, end in pairwise((*edges, last + 1)):
        while at_old + 1 < len(old) and old[at_old + 1].first <= start:
            at_old += 1
        while at_new + 1 < len(new) and new[at_new + 1].first <= start:
            at_new += 1
        one, other = old[at_old], new[at_new]
        if (one.rate, one.shift) != (other.rate, other.shift):
            yield Shift(start, end - 1, one, other)


def lines(first: int, last: int, hours: int, days: WorkingDays, service: StaffedHours) -> Iterator[Line]:
    """The deadline of `hours` (at least one) service hours, counted from any moment from `first` to `last`, piece by piece."""
    clock = _Clock(first, days, service)
    wanted, begun, reached, until = hours * HOUR, first, 0, 0
    while begun <= last:
        start, end, passed = clock.interval(until)
        if begun < start:
            # Nobody is there: it counts from when somebody comes.
            reached = clock.reach(reached, passed + wanted)
            opens, _, before = clock.interval(reached)
            yield Line(begun, 0, opens + passed + wanted - before)
            begun = start
            continue
        while begun < end and begun <= last:
            left = passed + begun - start + wanted
            reached = clock.reach(reached, left)
            opens, closes, before = clock.interval(reached)
            yield Line(begun, 1, opens - before + passed - start + wanted)
            # The last moment whose hours end within the same interval.
            begun = min(end, start + before + (closes - opens) - passed - wanted + 1)
        until += 1


class _Clock:
    """The intervals of service from the day of `first` on, and how much service time has passed when each begins."""

    def __init__(self, first: int, days: WorkingDays, service: StaffedHours) -> None:
        self._days = days
        self._service = service
        self._day = local_day(first)[0] - 1
        self._known: list[tuple[int, int, int]] = []
        self._passed = 0
        # What was over before `first` is no part of it.
        while not self._known or self._known[0][1] <= first:
            self._known.clear()
            self._passed = 0
            self._next_interval(first)

    def interval(self, number: int) -> tuple[int, int, int]:
        """Start and end (microseconds UTC), and the service time that has passed before it."""
        while number >= len(self._known):
            self._next_interval()
        return self._known[number]

    def reach(self, number: int, passed: int) -> int:
        """The interval, from that one on, in which so much service time has passed: at its very end counts as within."""
        while True:
            start, end, before = self.interval(number)
            if passed <= before + end - start:
                return number
            number += 1

    def _next_interval(self, after: int | None = None) -> None:
        self._day = self._service.next_day(self._day, self._days)
        for opens, closes in self._service.intervals:
            start, end = moment_at(self._day, opens * MINUTE), moment_at(self._day, closes * MINUTE)
            if after is None or end > after:
                self._known.append((start, end, self._passed))
                self._passed += end - start
