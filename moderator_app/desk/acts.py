"""One write use case while it is under way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.journal import Entry, Event, Head, Kind
from moderator_app.storage import journal
from moderator_app.storage.statements import Writer


@dataclass(slots=True)
class Act:
    """Its transaction, and what it writes down."""

    writer: Writer
    now: int
    actor: int | None
    _random: Callable[[int], bytes]
    topics: set[Topic] = field(default_factory=set[Topic])
    items: set[int] = field(default_factory=set[int])
    all_items: bool = False
    before: Head | None = None
    """The entry that the first one written down here follows."""
    head: Head | None = None
    entries: list[Head] = field(default_factory=list[Head])
    """All that were written down here."""
    afterwards: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])
    """What is done on this computer once it is known to be saved."""
    nothing: bool = False
    """It turned out that somebody else had done it already: nothing was written."""

    def write_down(
        self,
        kind: Kind,
        *,
        item: int | None = None,
        decision: int | None = None,
        channel: int | None = None,
        body: dict[str, object] | None = None,
        private: dict[str, str] | None = None,
        recorded: dict[str, str] | None = None,
    ) -> Entry:
        """Enter what is done in the journal.

        `private` and `recorded` are personal texts: only their salted digests are entered. Those in `private` are kept beside the
        journal; those in `recorded` stand in a record of their own.
        """
        event = Event(
            kind=kind,
            at=self.now,
            actor=self.actor,
            item=item,
            decision=decision,
            channel=channel,
            body=body or {},
            private={**(private or {}), **(recorded or {})},
            kept=frozenset(private or {}),
        )
        newest = self.head or journal.head(self.writer)
        entry = journal.append(self.writer, newest, event, self._random)
        self.before = self.before or newest
        self.head = Head(entry.seq, entry.hash)
        self.entries.append(self.head)
        self.topics.add(Topic.JOURNAL)
        return entry

    @property
    def change(self) -> Change:
        """What it changes."""
        return Change(frozenset(self.topics), None if self.all_items else frozenset(self.items))

    def touch(self, *item_ids: int) -> None:
        """These items changed."""
        self.topics.add(Topic.ITEMS)
        self.items.update(item_ids)
