"""What the day asks for: lines in sections, each with how grave it is and the door to the place where it is dealt with."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from moderator_app.domain.workdays import local_day, moment_at
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

SOON = 4 * 60 * 60 * 1_000_000
"""What is due within this time is due soon, also when the day ends before that."""


class Severity(StrEnum):
    """How grave a line is, the gravest first."""

    BREACH = "breach"
    """Something that had to be done by now is not done, or what must not be is."""
    ALARM = "alarm"
    """Something is wrong or missing, and nobody has a time for it."""
    DUE = "due"
    """To be done today."""
    NOTE = "note"
    """Good to know."""


SEVERITY_NAMES: dict[Severity, str] = {
    Severity.BREACH: QT_TRANSLATE_NOOP("Severity", "Late"),
    Severity.ALARM: QT_TRANSLATE_NOOP("Severity", "Alarm"),
    Severity.DUE: QT_TRANSLATE_NOOP("Severity", "To do"),
    Severity.NOTE: QT_TRANSLATE_NOOP("Severity", "Note"),
}


class Section(StrEnum):
    """What a line is about, in the order in which the screen shows them."""

    DESK = "desk"
    URGENT = "urgent"
    WATCH = "watch"
    MINE = "mine"
    SECOND = "second"
    ANSWERS = "answers"
    FOLLOW_UPS = "follow_ups"
    COVER = "cover"
    CREDENTIALS = "credentials"
    CHANNELS = "channels"
    OUTSIDE = "outside"
    DOCUMENTS = "documents"


SECTION_NAMES: dict[Section, str] = {
    Section.DESK: QT_TRANSLATE_NOOP("Section", "The desk itself"),
    Section.URGENT: QT_TRANSLATE_NOOP("Section", "Suspected crimes and secrecy"),
    Section.WATCH: QT_TRANSLATE_NOOP("Section", "Watch rounds"),
    Section.MINE: QT_TRANSLATE_NOOP("Section", "Assigned to you"),
    Section.SECOND: QT_TRANSLATE_NOOP("Section", "Waiting for a second person"),
    Section.ANSWERS: QT_TRANSLATE_NOOP("Section", "To assess and answer"),
    Section.FOLLOW_UPS: QT_TRANSLATE_NOOP("Section", "Follow-ups"),
    Section.COVER: QT_TRANSLATE_NOOP("Section", "Away and cover"),
    Section.CREDENTIALS: QT_TRANSLATE_NOOP("Section", "Login details"),
    Section.CHANNELS: QT_TRANSLATE_NOOP("Section", "The channels"),
    Section.OUTSIDE: QT_TRANSLATE_NOOP("Section", "Outside our channels"),
    Section.DOCUMENTS: QT_TRANSLATE_NOOP("Section", "Policy documents"),
}


@dataclass(frozen=True, slots=True)
class Door:
    """The screen where a line is dealt with, by its id, and what that screen is opened with.

    `action`: the id of what the window does at once instead, where the line is dealt with over any screen.
    """

    screen: str
    arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    action: str = ""


HERE = Door("today")
"""The line's own parts are the whole list that it counts: opening it folds them out."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that the day asks for. Nothing of it is stored.

    `key` is the same as long as the line is about the same thing, whatever it says of it. `due_at` is microseconds UTC.
    `channel` is the channel's name, "" where it is about none. `parts` are what the line counts together, or the first of them.
    """

    key: str
    section: Section
    severity: Severity
    what: Message
    door: Door
    channel: str = ""
    due_at: int | None = None
    parts: tuple[Line, ...] = ()


def together(
    key: str, section: Section, severity: Severity, told: Callable[[int], Message], parts: Sequence[Line], channel: str = ""
) -> Line:
    """At least one thing of a kind as one line: the thing itself, or how many there are, with each as a part and the first due on it."""
    if len(parts) == 1:
        return parts[0]
    first = min((each.due_at for each in parts if each.due_at is not None), default=None)
    return Line(key, section, severity, told(len(parts)), HERE, channel, first, tuple(parts))


@dataclass(frozen=True, slots=True)
class Day:
    """All lines in the order of the sections, the gravest and the first due on top. `read_at` is microseconds UTC.

    `channels` is how many channels the reader sees: with none, the day can't ask for anything yet.
    """

    lines: tuple[Line, ...]
    channels: int
    read_at: int

    def of(self, section: Section) -> tuple[Line, ...]:
        """The lines of one section."""
        return tuple(each for each in self.lines if each.section is section)


_SECTIONS, _SEVERITIES = list(Section), list(Severity)


def order(line: Line) -> tuple[int, int, bool, int, str, str]:
    """Where a line stands among the others."""
    return (
        _SECTIONS.index(line.section),
        _SEVERITIES.index(line.severity),
        line.due_at is None,
        line.due_at or 0,
        line.channel.casefold(),
        line.key,
    )


def soon_after(now: int) -> int:
    """Before this moment is soon (microseconds UTC): the end of the day in Stockholm, or SOON from `now`."""
    return max(moment_at(local_day(now)[0] + 1, 0), now + SOON)
