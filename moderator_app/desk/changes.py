"""News of what changed: told once after every write, heard by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What sort of thing changed."""

    ITEMS = "items"
    CHANNELS = "channels"
    JOURNAL = "journal"
    DOCUMENTS = "documents"
    """Policy documents and who has acknowledged them; disposal decisions."""
    CLAIMS = "claims"
    """Who is at an item, or whose it is."""
    PEOPLE = "people"
    """Who belongs to the desk, and who may act in which channel."""
    COVER = "cover"
    """Who is away, and who covers."""
    ALERTS = "alerts"
    """Urgent alerts, and who has acknowledged them."""
    FOLLOW_UPS = "follow_ups"
    """Obligations and their receipts."""
    ROUNDS = "rounds"
    """Watch rounds, and what was missed."""
    CREDENTIALS = "credentials"
    """Shared credentials: who may open them, what was sealed, what is to be changed at the platform."""
    MARKS = "marks"
    """The list of words that the detectors look for."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one write changed. `items` names the items; None means any of them may have changed."""

    topics: frozenset[Topic]
    items: frozenset[int] | None = frozenset()


EVERYTHING = Change(frozenset(Topic), None)
COVER_MOVED = Change(frozenset({Topic.CHANNELS, Topic.ITEMS, Topic.COVER}), None)
"""A cover began or ended: perhaps mine, and then I see other channels and other items are mine."""
Listener = Callable[[Change], None]


class Changes:
    """Listeners are called in the thread that wrote; a listener that touches widgets hands the news on to its own thread."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every write; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
