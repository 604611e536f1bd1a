"""Records of the log: which entries are asked for, an entry as a person reads it, and a decision as it is exported."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.decisions import Decision
from moderator_app.domain.followups import Receipt
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty
from moderator_app.domain.retention import Keeping


@dataclass(frozen=True, slots=True)
class LogSelection:
    """Which entries the log shows. None (or no kinds) lets everything through; times are microseconds UTC."""

    kinds: frozenset[Kind] = frozenset()
    channel_id: int | None = None
    actor_id: int | None = None
    since: int | None = None
    until: int | None = None
    reference: str = ""
    """The beginning of a decision's reference."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry as the log shows it."""

    seq: int
    at: int
    kind: Kind | None
    """None for a kind that no version of the program writes: somebody changed the row."""
    actor: str
    channel: str
    item_id: int | None
    reference: str
    outcome: str
    payload: bytes
    hash: str


@dataclass(frozen=True, slots=True)
class Exported:
    """One decision with what an export says of its item. `text` is the wording judged, None where it is gone or restricted."""

    decision: Decision
    item_uuid: bytes
    channel: str
    platform: str
    author_name: str
    author_handle: str | None
    author_type: str
    direction: str
    kind: str
    external_id: str | None
    url: str | None
    published_at: int
    text: str | None
    revision: int | None
    restricted: bool
    purged: bool
    owner: str | None
    """Whose the item is now."""
    owner_unit: str | None
    passed: tuple[tuple[str, int], ...] = ()
    """What passed unfulfilled on the item: by domain.breaches.Clock, and when it was due (microseconds UTC)."""
    receipts: tuple[tuple[Duty, Receipt], ...] = ()
    """What was done for the decision's follow-ups, the oldest first."""
    keeping: Keeping | None = None
    """How its item is kept now; None where nobody asked."""
