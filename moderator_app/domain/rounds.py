"""Watch rounds: how often a channel is to be looked through, which days were missed, and how it stands today.

Days are ordinals (date.toordinal) of Stockholm's calendar. A day that passes without a round on which one had to be made is missed: a
breach (SOR-10, SOL-7, HJO-20). Fewer rounds than the target is a warning and never a breach (SOR-11). [I] A channel counts from the day
after it became active, and nobody's absence excuses it: that is what deputies are for (VAS-25).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import takewhile

from moderator_app.domain.policy import Watch
from moderator_app.domain.register import MOST_ROUNDS, Watched, WatchSchedule
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

WEEK, WORKING_WEEK = 7, 5
LONGEST_NOTE = 2_000
"""Characters."""


class Basis(StrEnum):
    """What a schedule rests on. The value is stored in the journal."""

    POLICY = "policy"
    REGISTER = "register"
    """The channel's own, from its activity plan (OSB-8)."""
    FLOOR = "floor"
    """The policy's hard floor, since nothing denser is registered (HJO-20)."""


BASIS_NAMES: dict[Basis, str] = {
    Basis.POLICY: QT_TRANSLATE_NOOP("RoundBasis", "the policy"),
    Basis.REGISTER: QT_TRANSLATE_NOOP("RoundBasis", "the channel's register"),
    Basis.FLOOR: QT_TRANSLATE_NOOP("RoundBasis", "the policy's hard floor"),
}


@dataclass(frozen=True, slots=True)
class Schedule:
    """At least one round in every `every` counted days; `target` rounds in them are wished for.

    `floor`: calendar days at most between two.
    """

    target: int
    every: int
    on: Watched
    floor: int | None
    basis: Basis

    def counts(self, day: int, days: WorkingDays) -> bool:
        """Whether that day is one of those that it is counted on."""
        return self.on is Watched.DAY or days.is_working(date.fromordinal(day))


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of the rounds of one channel, the day `since` on which it became active among it.

    `judged_after`: the schedule was another one up to that day, and what was missed by it is written down. `until`: the day on which the
    channel was closed. `last_missed` is the last missed day that is written down; `last_round` the day of the last round.
    """

    since: int
    judged_after: int
    until: int | None = None
    last_round: int | None = None
    last_missed: int | None = None

    @property
    def anchor(self) -> int:
        """The day from which the next round is counted."""
        return max(self.since, self.last_round or 0, self.last_missed or 0)


@dataclass(frozen=True, slots=True)
class Round:
    """Somebody looked a channel through at that moment (microseconds UTC). `last_item`: the newest item that was at the desk then.

    `nothing`: there was nothing to act on.
    """

    channel_id: int
    person: str
    at: int
    day: int
    last_item: int | None
    nothing: bool
    note: str


class State(StrEnum):
    """How a channel stands, the gravest first."""

    MISSED = "missed"
    """A day passed without the round that had to be made, and none was made since."""
    DUE = "due"
    """To be made today."""
    SHORT = "short"
    """Made, and fewer times than is wished for."""
    UNSET = "unset"
    """Neither policy nor register says how often."""
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one channel stands today. `due` is the day by whose end the next round is to be made; None where nothing says so.

    `missed` are the days missed since the last round, as far as they lie within what was asked for; `today` the rounds made today.
    """

    state: State
    due: int | None
    missed: tuple[int, ...]
    today: int


class Mark(StrEnum):
    """What a day of the calendar says of a channel."""

    DONE = "done"
    SHORT = "short"
    MISSED = "missed"
    DUE = "due"
    """Today, and the round is still to be made."""
    AHEAD = "ahead"
    """A day to come by whose end a round is to be made."""
    FREE = "free"
    """No day that the schedule counts."""
    QUIET = "quiet"
    """Nothing had to be done, or has to be."""
    OUTSIDE = "outside"
    """The channel was not active, or nobody could record a round yet."""


def schedule(asked: Watch, registered: WatchSchedule | None) -> Schedule | None:
    """What counts for a channel: what its register says, where its policy lets it; None where neither sets anything (VAS-23, OSB-8)."""
    if asked.days == "weekdays" and (registered is None or registered.every > 1):
        return Schedule(asked.target_per_day or 1, 1, Watched.WEEKDAY, asked.floor_days, Basis.POLICY)
    if registered is not None and not _above_floor(asked, registered):
        return Schedule(registered.rounds, registered.every, registered.on, asked.floor_days, Basis.REGISTER)
    if asked.floor_days is not None:
        return Schedule(1, asked.floor_days, Watched.DAY, asked.floor_days, Basis.FLOOR)
    return None


def must_be_often_enough(asked: Watch, wanted: WatchSchedule | None) -> None:
    """Raises Refused where the policy wants the channel watched more often than the register would say (SOR-10, SOL-7, HJO-20)."""
    if wanted is None:
        return
    if asked.days == "weekdays" and wanted.every > 1:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The channel's policy asks for a round every weekday. Nothing was saved. Write a number of rounds for each weekday or day, "
            "such as 2/weekday.",
        )
        raise Refused(message("watch_not_daily", text))
    if _above_floor(asked, wanted):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The channel's policy lets at most {days} days pass between two rounds. Nothing was saved. Write a shorter interval, "
            "such as 1/{days} days.",
        )
        raise Refused(message("watch_above_floor", text, days=asked.floor_days))


def longest_interval(asked: Watch, on: Watched) -> int:
    """In how many of those days at most the policy lets a channel's own schedule ask for its rounds."""
    if asked.days == "weekdays":
        return 1
    if asked.floor_days is None:
        return MOST_ROUNDS
    return asked.floor_days if on is Watched.DAY else max(1, asked.floor_days * WORKING_WEEK // WEEK)


def _above_floor(asked: Watch, wanted: WatchSchedule) -> bool:
    return asked.floor_days is not None and wanted.every > longest_interval(asked, wanted.on)


def deadlines(asked: Schedule, kept: Kept, days: WorkingDays) -> Iterator[int]:
    """The days by whose end a round must have been made, one after the other, if none is made at all. Never ends."""
    last = day = kept.anchor
    counted = 0
    while True:
        day += 1
        counts = asked.counts(day, days)
        counted += counts
        floor = asked.floor is not None and day - last >= asked.floor
        if day > kept.judged_after and (floor or (counts and counted >= asked.every)):
            yield day
            last, counted = day, 0


def missed(asked: Schedule | None, kept: Kept, days: WorkingDays, today: int) -> tuple[int, ...]:
    """The days before today that passed without the round that had to be made, and that are not written down yet."""
    if asked is None:
        return ()
    end = today if kept.until is None else min(today, kept.until)
    return tuple(takewhile(lambda day: day < end, deadlines(asked, kept, days)))


def due(asked: Schedule | None, kept: Kept, days: WorkingDays, today: int) -> int | None:
    """The day, today at the earliest, by whose end the next round is to be made; None where nothing says so or the channel is closed."""
    if asked is None or kept.until is not None:
        return None
    return next(day for day in deadlines(asked, kept, days) if day >= today)


def is_short(asked: Schedule | None, kept: Kept, counts: Mapping[int, int], days: WorkingDays, day: int) -> bool:
    """Whether fewer rounds than the target were made in the last `every` counted days up to that one, which is one of them.

    A warning alone. Nothing is said of days before the channel counted, or of another schedule. `counts`: rounds by day.
    """
    if asked is None or asked.target <= 1 or not asked.counts(day, days):
        return False
    made, left = 0, asked.every
    while left:
        if day <= max(kept.since, kept.judged_after):
            return False
        if asked.counts(day, days):
            made += counts.get(day, 0)
            left -= 1
        day -= 1
    return made < asked.target


def standing(
    asked: Schedule | None, kept: Kept, counts: Mapping[int, int], written: Collection[int], days: WorkingDays, today: int
) -> Standing:
    """How the channel stands. `counts`: rounds by day; `written`: missed days that are written down."""
    gone = tuple(sorted(each for each in written if each > (kept.last_round or 0)))
    gone += missed(asked, kept, days, today)
    next_due, made = due(asked, kept, days, today), counts.get(today, 0)
    if made:
        state = State.SHORT if is_short(asked, kept, counts, days, today) else State.DONE
    elif gone:
        state = State.MISSED
    elif asked is None:
        state = State.UNSET
    else:
        state = State.DUE if next_due == today else State.LATER
    return Standing(state, next_due, gone, made)


def mark(
    asked: Schedule | None, kept: Kept, counts: Mapping[int, int], gone: Collection[int], days: WorkingDays, day: int, today: int
) -> Mark:
    """What the day says. `gone`: all missed days, whether they are written down or not."""
    if day in gone:
        return Mark.MISSED
    if counts.get(day):
        return Mark.SHORT if is_short(asked, kept, counts, days, day) else Mark.DONE
    if day <= kept.since or (kept.until is not None and day >= kept.until):
        return Mark.OUTSIDE
    if asked is None:
        return Mark.QUIET
    if day >= today and day == due(asked, kept, days, today):
        return Mark.DUE if day == today else Mark.AHEAD
    return Mark.QUIET if asked.counts(day, days) else Mark.FREE
