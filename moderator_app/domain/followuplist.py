"""A row of the list of what decisions oblige to."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.policy import Duty


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """One open follow-up in the list. Moments are microseconds UTC."""

    id: int
    item_id: int
    decision_id: int
    reference: str
    """Of the decision."""
    duty: Duty
    mandatory: bool
    rules: tuple[str, ...]
    due_at: int
    channel_id: int
    channel: str
    author: str
    restricted: bool
    """Secret, or purged: nothing of the item is told outside of it."""
    responsible_id: int | None
    responsible: str
    """"" where nobody is named."""
