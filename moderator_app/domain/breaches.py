"""Times that passed unfulfilled: whose they are, and how long what is to be done "at once" may take before it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.policy import Duty
from moderator_app.support.messages import QT_TRANSLATE_NOOP

AT_ONCE = 60 * 60 * 1_000_000
"""Microseconds after a decision: [I] what is to be done at once (SOR-17, SOR-21, VAS-27) and is not done within the hour is written down.
Until then it is late on the day's list, but somebody may just be at it."""


class Clock(StrEnum):
    """What ran out. The value is stored."""

    ANSWER = "answer"
    """The time to assess the item and answer."""
    REPLY = "reply"
    """It was decided to answer, and the answer is not there."""
    REMOVAL = "removal"
    """From knowledge to removal: what must be removed or hidden is still there."""
    FOLLOW_UP = "follow_up"


CLOCK_NAMES: dict[Clock, str] = {
    Clock.ANSWER: QT_TRANSLATE_NOOP("Clock", "answer"),
    Clock.REPLY: QT_TRANSLATE_NOOP("Clock", "the answer that was decided on"),
    Clock.REMOVAL: QT_TRANSLATE_NOOP("Clock", "removal"),
    Clock.FOLLOW_UP: QT_TRANSLATE_NOOP("Clock", "follow-up"),
}


def clock_of(duty: Duty) -> Clock:
    """Which clock a follow-up's time belongs to."""
    if duty is Duty.ANSWER:
        return Clock.REPLY
    return Clock.REMOVAL if duty in (Duty.REMOVE, Duty.HIDE, Duty.FINAL_DECISION) else Clock.FOLLOW_UP


@dataclass(frozen=True, slots=True)
class Passed:
    """A time that passed. `subject` is the follow-up, or the decision after which the item was open again (0: none was there).

    Times in microseconds UTC. `knowledge_at` is when somebody of the organisation first saw the item.
    """

    clock: Clock
    item_id: int
    channel_id: int
    subject: int
    due_at: int
    knowledge_at: int | None
    decision_id: int | None = None
    duty: str = ""
