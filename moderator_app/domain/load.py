"""How much waits in a channel, and whether somebody is there for it: whether its resources suffice is the manager's question.

[I] No policy says how it is measured (VAS-24, HJO-54). What is late, and days on which nobody is there, show that they don't.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


@dataclass(frozen=True, slots=True)
class Load:
    """Of one active channel. `late` and `duties_late` are counted only so far; `late_since` is microseconds UTC, `nobody` are ordinals."""

    channel_id: int
    channel: str
    managers: tuple[str, ...]
    """Who answers for it, by name."""
    to_assess: int
    late: int
    """Items past the time to answer."""
    rounds_missed: int
    """Days of late on which a watch round was missed."""
    duties_late: int
    """Follow-ups that must be done, past their time."""
    late_since: int | None
    nobody: tuple[int, ...]
    """The days to come on which nobody is there."""
    oldest: int | None = None
    """When the oldest of what is to be assessed was published (SOR-15); None where nothing is, or where it was not asked."""


LATE, ROUNDS, DUTIES, NOBODY = "load_late", "load_rounds", "load_duties", "load_nobody"
"""Codes of the signs."""


def short_of(load: Load) -> tuple[Message, ...]:
    """What shows that the resources don't suffice, one message each; nothing where they do."""
    found: list[Message] = []
    if load.late:
        found.append(message(LATE, QT_TRANSLATE_NOOP("Message", "Answers past their time: {count}"), count=load.late))
    if load.rounds_missed:
        text = QT_TRANSLATE_NOOP("Message", "Watch rounds missed of late: {count}")
        found.append(message(ROUNDS, text, count=load.rounds_missed))
    if load.duties_late:
        found.append(message(DUTIES, QT_TRANSLATE_NOOP("Message", "Follow-ups past their time: {count}"), count=load.duties_late))
    if load.nobody:
        found.append(message(NOBODY, QT_TRANSLATE_NOOP("Message", "Days to come without anybody: {count}"), count=len(load.nobody)))
    return tuple(found)
