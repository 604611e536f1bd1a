"""What another way of counting makes of deadlines, for all moments at once: the straight pieces that a deadline consists of.

Within an hour of service the deadline goes along with the moment it counts from; in between it stands still. So a year has some
thousand pieces, and each of them is one step for the database, however many items it moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moderator_app.domain.deadlines import HOUR, MINUTE, Counting
from moderator_app.domain.hours import WHOLE_DAY, ServiceHours
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import AnswerUnit
from moderator_app.domain.workdays import LATEST, WorkingDays, local_day, moment_at, steady


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


def shifts(first: int, last: int, before: Counting, after: Counting) -> Iterator[Shift]:
    """How deadlines move that count from moments between `first` and `last`, piece by piece in order. What stays is left out.

    Nothing after a piece is worked out before it is asked for.
    """
    last = min(last, LATEST - 1)
    if first > last:
        return
    old, new = _Ahead(lines(first, last, before), last), _Ahead(lines(first, last, after), last)
    start = first
    while start <= last:
        one, other = old.at(start), new.at(start)
        end = min(old.until, new.until)
        if (one.rate, one.shift) != (other.rate, other.shift):
            yield Shift(start, end - 1, one, other)
        start = end


def lines(first: int, last: int, counted: Counting) -> Iterator[Line]:
    """The deadline that counts from any moment from `first` to `last` (before LATEST), piece by piece."""
    if counted.time is None:
        yield Line(first, 0, FAR_FUTURE)
        return
    if first < counted.since:
        yield Line(first, 0, counted.due(counted.since))
        first = counted.since
    if first > last:
        return
    amount = counted.time.amount
    if amount == 0:
        yield Line(first, 1, 0)
    elif counted.time.unit is AnswerUnit.WORKING_DAYS:
        yield from _by_days(first, last, amount, counted.days)
    else:
        by_hours = counted.hours if counted.time.unit is AnswerUnit.SERVICE_HOURS else WHOLE_DAY
        yield from _by_hours(first, last, amount, counted.days, by_hours)


def _by_days(first: int, last: int, count: int, days: WorkingDays) -> Iterator[Line]:
    """The same clock time on a later working day: a piece for each day, and two where summer time begins or ends."""
    ordinal = local_day(first)[0]
    begun = first
    while begun <= last:
        target = ordinal
        for _ in range(count):
            target = days.next_after(target)
        for end, ahead in steady(ordinal):
            if begun < end and begun <= last:
                # What the clock shows at a moment is the moment plus how far ahead of UTC it is.
                yield Line(begun, 1, moment_at(target, 0) + ahead - moment_of_day(ordinal))
                begun = end
        ordinal += 1


def moment_of_day(ordinal: int) -> int:
    """Midnight of the day, were it counted in UTC."""
    return (ordinal - _EPOCH) * 24 * HOUR


_EPOCH = 719_163
"""1970-01-01 as date.toordinal."""


def _by_hours(first: int, last: int, hours: int, days: WorkingDays, service: ServiceHours) -> Iterator[Line]:
    """The deadline of `hours` (at least one) hours in which somebody is there."""
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


class _Ahead:
    """Lines that are looked up in order. `until` is where the one that was looked up last ends."""

    def __init__(self, found: Iterator[Line], last: int) -> None:
        self._found, self._end = found, last + 1
        self._line = next(found)
        self._next = next(found, None)
        self.until = self._next.first if self._next is not None else self._end

    def at(self, moment: int) -> Line:
        while self._next is not None and self._next.first <= moment:
            self._line, self._next = self._next, next(self._found, None)
            self.until = self._next.first if self._next is not None else self._end
        return self._line


class _Clock:
    """The intervals of service from the day of `first` on, and how much service time has passed when each begins."""

    def __init__(self, first: int, days: WorkingDays, service: ServiceHours) -> None:
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
        for opens, closes in self._service.on(self._day):
            start, end = moment_at(self._day, opens * MINUTE), moment_at(self._day, closes * MINUTE)
            if after is None or end > after:
                self._known.append((start, end, self._passed))
                self._passed += end - start
