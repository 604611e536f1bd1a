"""Disposal in a batch: what is proposed by which decision, ruled on by a second person, carried out, and recorded for ever.

Invariant 7 of the rule packs: decision + period + no hold + four-eyes → record (SOR-20, HJO-48). Nothing is removed from a platform by it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from moderator_app.domain.disposal import DisposalDecision, Limit
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

LONGEST = 4_000
"""Characters of a reason."""
MOST_MONTHS = 1_200


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Which records are meant. `received_before` is an ISO day. `channel_id` None: all that the decision covers.

    `quiet_months` says when a record is no longer current, where the decision says «vid inaktualitet»: its case closed, and nothing new in
    its thread, for so many months. 0 where the decision has a time limit of its own.
    """

    decision_id: int
    received_before: str
    channel_id: int | None = None
    quiet_months: int = 0


@dataclass(frozen=True, slots=True)
class Listed:
    """An item that a proposal is about. `received` is an ISO day; `holds` say why it is kept, and are empty for what would go."""

    item_id: int
    uuid: str
    channel: str
    received: str
    holds: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Selected:
    """What a condition selects now, in the order of arrival."""

    goes: tuple[Listed, ...]
    held: tuple[Listed, ...]

    @property
    def digest(self) -> str:
        return digest_of(each.uuid for each in self.goes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What the second person said. Moments are microseconds UTC."""

    approved: bool
    person_id: int
    person: str
    at: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How it ended («gallringsprotokoll»). `kept` counts what was found held after all; days are ISO days of receipt."""

    disposed: int
    kept: int
    first_day: str
    last_day: str
    digest: str
    """Of the list of what is gone."""
    person: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One proposal with how far it has come. `items` and `held` are numbers at its making; `digest` is of the list of what would go."""

    id: int
    condition: Condition
    items: int
    held: int
    digest: str
    proposer_id: int
    proposer: str
    proposed_at: int
    ruling: Ruling | None
    record: Record | None
    left: int
    """How many of its items have not been seen to yet."""

    @property
    def waits(self) -> bool:
        """For the second person."""
        return self.ruling is None

    @property
    def under_way(self) -> bool:
        """Approved, and not carried out to its end."""
        return self.ruling is not None and self.ruling.approved and self.record is None


def digest_of(uuids: Iterable[str]) -> str:
    """SHA-256 (hex) of a list of items: their UUIDs in the order of arrival, a line each."""
    return hashlib.sha256("".join(f"{each}\n" for each in uuids).encode()).hexdigest()


def wrong_condition(condition: Condition, decision: DisposalDecision | None, today: str) -> tuple[Message, ...]:
    """What is missing or wrong in a proposal by that decision; None: there is no such decision, or it does not hold any more."""
    found: list[Message] = []
    if decision is None or decision.revoked_at is not None:
        text = QT_TRANSLATE_NOOP("Message", "No disposal decision number {number} holds in your channels.")
        return (message("no_decision_holds", text, number=condition.decision_id),)
    if not _is_day(condition.received_before) or condition.received_before > today:
        text = QT_TRANSLATE_NOOP("Message", "“{day}” is no date up to today. Write it like 2026-03-04.")
        found.append(message("decided_unreadable", text, day=condition.received_before[:40]))
    obsolete = decision.terms.limit is Limit.WHEN_OBSOLETE
    if obsolete and not 0 < condition.quiet_months <= MOST_MONTHS:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "The decision says “when no longer current”. Say what that is: for how many months, from 1 to {most}, nothing has happened.",
        )
        found.append(message("quiet_missing", text, most=MOST_MONTHS))
    if not obsolete and condition.quiet_months:
        text = QT_TRANSLATE_NOOP("Message", "The decision has a time limit of its own: no months of silence are needed.")
        found.append(message("quiet_needless", text))
    return tuple(found)


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
