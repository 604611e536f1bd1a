"""Who is at an item: claims, which only warn, and assignments, which somebody made on purpose."""

from __future__ import annotations

from dataclasses import dataclass, field

HEARTBEAT = 20
"""Seconds between two signs of life of a window that holds claims."""
LIFE = 60
"""Seconds after the last sign of life when a claim no longer counts."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody has opened the item to decide on it. `session` is one sitting of the program; `since` is microseconds UTC."""

    item_id: int
    session: str
    person_id: int
    person: str
    since: int


@dataclass(frozen=True, slots=True)
class Assignment:
    """The item is somebody's to decide on. It forbids nobody else anything."""

    item_id: int
    person_id: int
    person: str


@dataclass(frozen=True, slots=True)
class Board:
    """The claims of others, and the assignments of items that are not settled, by item id."""

    claims: dict[int, tuple[Claim, ...]] = field(default_factory=dict[int, tuple[Claim, ...]])
    assigned: dict[int, Assignment] = field(default_factory=dict[int, Assignment])
    lent: dict[int, str] = field(default_factory=dict[int, str])
    """The items of those whom I stand in for now: whose each is, by name."""
