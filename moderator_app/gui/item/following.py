"""Follows one item: reads it, reads it again when it changes, notes that a person has seen it, and asks the rules about the draft."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from moderator_app.desk.changes import Topic
from moderator_app.domain.decisions import Draft, Ruling
from moderator_app.domain.items import GONE
from moderator_app.gui.item.loading import Loaded, load
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import KnownError

SEEN_AFTER = 400
"""Milliseconds after which an item that is shown has been seen by a person."""
RULED_AFTER = 50
"""Milliseconds that a change of the draft waits for the next one, before the rules are asked."""


class Following(QObject):
    """`loaded` is what was read last of the item looked at; None while it is being read."""

    arrived = Signal(bool)
    """Read: True for the first time since `look_at`. `loaded` is None when it can't be read."""
    ruled = Signal(object, object)
    """What the rules say to the draft asked about, and the moment of it."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Following")
        self.loaded: Loaded | None = None
        self._context = context
        self._desk: Any = context.desk
        self._item_id: int | None = None
        self._draft: Draft | None = None
        self._held = False
        self._seen = self._timer(SEEN_AFTER, self.mark_seen)
        self._rule = self._timer(RULED_AFTER, self._ask)
        context.changes.changed.connect(self._news)

    def look_at(self, item_id: int | None) -> None:
        """Another item, or none."""
        self._seen.stop()
        self._rule.stop()
        self._item_id, self.loaded, self._draft = item_id, None, None
        if item_id is not None:
            self._read(item_id, self._not_read)

    def load_again(self) -> None:
        """Read the same item again."""
        if self._item_id is not None and not self._held:
            self._read(self._item_id, _ignore)

    def hold(self, held: bool) -> None:
        """A decision is under way: its own news is not worth a look."""
        self._held = held

    def mark_seen(self) -> None:
        """A person has seen the item that is shown: the first time is written down."""
        self._seen.stop()
        if self.loaded is not None and self.loaded.item.knowledge_at is None and self.loaded.item.state not in GONE:
            self._context.runner.run("write", partial(self._desk.inbox.open, self.loaded.item.id), self, _ignore)

    def ask_rules(self, draft: Draft | None) -> None:
        """Ask the rules about the draft, unless another one comes within a moment."""
        self._draft = draft
        if draft is None:
            self._rule.stop()
        else:
            self._rule.start()

    def _read(self, item_id: int, err: Any) -> None:
        self._context.runner.run("read", partial(load, self._desk, item_id), self, partial(self._take, item_id), err, replaces="item-page")

    def _take(self, item_id: int, loaded: Loaded) -> None:
        if item_id != self._item_id:
            return
        before, self.loaded = self.loaded, loaded
        first = before is None
        if before is not None and before.shows_the_same(loaded):
            return
        if first and loaded.item.knowledge_at is None:
            self._seen.start()
        self.arrived.emit(first)

    def _not_read(self, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.arrived.emit(True)

    def _ask(self) -> None:
        if self._draft is not None and not self._held:
            job = partial(_ruling, self._desk, self._draft)
            # A database that is busy now is not worth a message: the desk says the same when the decision is taken.
            self._context.runner.run("read", job, self, partial(self._answered, self._draft), _ignore, replaces="item-ruling")

    def _answered(self, draft: Draft, answer: tuple[Ruling, int]) -> None:
        if draft is self._draft:
            self.ruled.emit(*answer)

    def _news(self, change: object) -> None:
        items: frozenset[int] | None = getattr(change, "items", None)
        other_words = Topic.MARKS in getattr(change, "topics", ())
        if self.loaded is not None and (items is None or self._item_id in items or other_words):
            self.load_again()

    def _timer(self, milliseconds: int, due: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(due)
        return timer


def _ruling(desk: Any, draft: Draft) -> tuple[Ruling, int]:
    return desk.decisions.ruling(draft), desk.clock.now()


def _ignore(_what: object) -> None:
    """Nobody waits for it."""
