"""Crisis mode: while crisis management is active, the policy's own rules rest in what is connected with the crisis; the law never does.

SOL-46, SOL-47. Only items that somebody has tagged belong to the crisis, and its lead decides what is answered to them.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

CRISIS_RULE = "P-08"
"""A pack with this rule lets crisis management take over; in any other there is no crisis mode."""
LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Crisis:
    """One time in which crisis management was active. Moments are microseconds UTC; None: it still is."""

    id: int
    reason: str
    lead_id: int
    lead: str
    started_at: int
    starter: str
    ended_at: int | None = None
    ender: str = ""
    items: tuple[int, ...] = ()
    """The ids of the items that are tagged."""

    @property
    def running(self) -> bool:
        return self.ended_at is None


def wrong_reason(reason: str) -> tuple[Message, ...]:
    """What is missing or wrong in why crisis management is active."""
    if reason.strip() and len(reason) <= LONGEST:
        return ()
    text = QT_TRANSLATE_NOOP("Message", "Write in at most {limit} characters what the crisis is.")
    return (message("crisis_reason", text, limit=LONGEST),)
