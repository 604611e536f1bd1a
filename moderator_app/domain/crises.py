"""Crisis mode: while crisis management is active, the policy's own rules rest in what is connected with the crisis; the law never does.

SOL-46, SOL-47. Only items that somebody has tagged belong to the crisis, and its lead decides what is answered to them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from moderator_app.domain.policy import Pack
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

CRISIS_RULE = "P-08"
"""A pack with this rule lets crisis management take over; in any other there is no crisis mode."""
CRISIS_MANAGEMENT = "krisledningen"
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
    channels: Mapping[int, int] = field(default_factory=dict[int, int])
    """How many of them each channel holds, by its id."""

    @property
    def running(self) -> bool:
        return self.ended_at is None

    def count(self, channel_id: int | None = None) -> int:
        """How many items are tagged in the channel; None: in all."""
        return len(self.items) if channel_id is None else self.channels.get(channel_id, 0)


class Lead(NamedTuple):
    """Who leads a crisis."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class CrisisBoard:
    """What a list of items must know of crises."""

    running: Crisis | None = None
    shown: Crisis | None = None
    """The one whose items are listed, over or not."""
    where: frozenset[int] = frozenset()
    """The channels whose policy lets the running one take over."""

    @property
    def tagged(self) -> frozenset[int]:
        """The items that belong to the running one."""
        return frozenset() if self.running is None else frozenset(self.running.items)


@dataclass(frozen=True, slots=True)
class CrisisHere:
    """The running crisis as one item meets it whose policy lets it take over."""

    lead: Lead
    belongs: bool
    rests: tuple[str, ...]
    """The ids of the policy's own rules, on which nothing is taken away as long as the item belongs to it."""


def knows_crisis(pack: Pack) -> bool:
    """Whether the policy gives crisis management a say."""
    return pack.rule(CRISIS_RULE) is not None


def whom_to_ask(pack: Pack, rules: Collection[str]) -> str:
    """Whom a case on these rules is put to, by the role that the policy names (VAS-10, HJO-17); "" where it names none.

    Swedish, as the policy names it. A crisis matter goes to crisis management (SOL-47).
    """
    return CRISIS_MANAGEMENT if CRISIS_RULE in rules else pack.doubtful_to or ""


def resting(pack: Pack) -> tuple[str, ...]:
    """The ids of the rules that rest in what belongs to a crisis (SOL-46)."""
    return tuple(rule.id for rule in pack.rules if rule.rests_in_crisis)


def wrong_reason(reason: str) -> tuple[Message, ...]:
    """What is missing or wrong in why crisis management is active."""
    if reason.strip() and len(reason) <= LONGEST:
        return ()
    text = QT_TRANSLATE_NOOP("Message", "Write in at most {limit} characters what the crisis is.")
    return (message("crisis_reason", text, limit=LONGEST),)
