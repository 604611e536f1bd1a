"""Keeps the list filled: first rows at once, the whole order after them, windows of rows as they are seen, and what changes meanwhile."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from moderator_app.domain.items import Row, Selection
from moderator_app.gui.inbox import loading
from moderator_app.gui.inbox.list_model import WINDOW, ItemListModel
from moderator_app.gui.tasks import TaskRunner

AROUND = WINDOW // 4
"""Rows above and below those that are seen, loaded with them."""
LISTEN = 40
"""Milliseconds in which changes are gathered before the desk is asked once."""


class ListKeeper(QObject):
    """Between the desk's read lane and the model. Knows no widget."""

    filled = Signal(object)
    """The list shows what was asked for: the place where the wanted item stands, or where it stood; -1 in an empty list."""
    settled = Signal()
    """The whole order is there: nothing more is read of itself."""
    outdated = Signal()
    """The list should be read anew, and nothing is under the hand that could jump."""
    sides = Signal(object)
    """The Sides now."""
    newer = Signal(object)
    """How many items of the selection wait behind the list."""
    counted = Signal(object)
    """How many items of a narrowed list there are now: one that was decided is still shown, and no longer counted."""

    def __init__(self, desk: Any, runner: TaskRunner, model: ItemListModel, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("ListKeeper")
        self.selection = Selection()
        self.ready = False
        """The selection's first rows are there."""
        self._desk = desk
        self._runner = runner
        self._model = model
        self._newest = 0
        self._turn = 0
        self.loading = False
        """Another list has been asked for than the one that is shown."""
        self._changed: set[int] = set()
        self._asked = False
        self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LISTEN)
        self._pause.timeout.connect(self._ask)

    @property
    def listening(self) -> bool:
        """A change is being looked into."""
        return self._asked or self._pause.isActive()

    def open(self, selection: Selection) -> None:
        """Show another selection from its top."""
        self._begin(selection)
        job = partial(loading.beginning, self._desk, selection)
        self._runner.run("read", job, self, partial(self._began, self._turn), replaces="inbox.list")

    def refresh(self, current: int | None, place: int, selection: Selection | None = None) -> None:
        """Read the list anew, around the item `current`, or around the place where it stood. The old rows stay until then."""
        self._begin(selection or self.selection)
        job = partial(loading.whole, self._desk, self.selection, current, place)
        self._runner.run("read", job, self, partial(self._renewed, self._turn), replaces="inbox.list")

    def show(self, first: int, last: int) -> None:
        """These places are seen: load what is missing of them."""
        missing = self._model.missing(first - AROUND, last + AROUND)
        if not missing:
            return
        wanted = {number: list(self._model.ids_of(number)) for number in missing}
        job = partial(_rows_of, self._desk, wanted)
        self._runner.run("read", job, self, partial(self._loaded, self._turn), replaces="inbox.windows")

    def hear(self, items: frozenset[int] | None) -> None:
        """Something changed: these items, or any (None)."""
        if items is None:
            self._model.make_stale()
        else:
            self._changed |= items
        self._again = True
        if not self._asked and not self._pause.isActive():
            self._pause.start()

    def _begin(self, selection: Selection) -> None:
        self.selection = selection
        self._turn += 1
        self.loading = True

    def _began(self, turn: int, found: loading.Beginning) -> None:
        if turn != self._turn:
            return
        selection, self._newest, self.ready, self.loading = self.selection, found.newest, True, False
        told = 0 if selection.narrowed else found.sides.counts.of(selection.state, selection.channel_id)
        short = len(found.rows) < WINDOW
        self._model.start(selection.state, found.rows, len(found.rows) if short else told)
        self.sides.emit(found.sides)
        self.newer.emit(0)
        self.filled.emit(0 if found.rows else -1)
        if short:
            self.counted.emit(len(found.rows))
            self.settled.emit()
        else:
            job = partial(self._desk.inbox.spine, selection)
            self._runner.run("read", job, self, partial(self._ordered, turn), replaces="inbox.list")

    def _ordered(self, turn: int, ids: array[int]) -> None:
        if turn != self._turn:
            return
        if self._model.extend(ids):
            self.counted.emit(len(ids))
            self.settled.emit()
        else:
            self.outdated.emit()

    def _renewed(self, turn: int, found: loading.Whole) -> None:
        if turn != self._turn:
            return
        self._newest, self.ready, self.loading = found.newest, True, False
        self._model.replace(self.selection.state, found.ids, found.windows)
        self.sides.emit(found.sides)
        self.newer.emit(0)
        self.counted.emit(len(found.ids))
        self.filled.emit(found.place)
        self.settled.emit()

    def _loaded(self, turn: int, found: Mapping[int, list[Row | None]]) -> None:
        if turn == self._turn:
            rows = {row.id: row for window in found.values() for row in window if row is not None}
            self._model.put(rows, found)

    def _ask(self) -> None:
        changed, self._changed = self._model.loaded(self._changed), set()
        self._asked, self._again = True, False
        listed = self._model.everything() if self.selection.grows_by_people else frozenset[int]()
        job = partial(loading.news, self._desk, self.selection, changed, self._newest, listed)
        self._runner.run("read", job, self, partial(self._heard, self._turn), self._unheard)

    def _heard(self, turn: int, found: loading.News) -> None:
        self._asked = False
        self.sides.emit(found.sides)
        if turn == self._turn:
            self._model.renew(found.rows)
            if found.counted is not None and not self.loading:
                self.counted.emit(found.counted)
            if not self._model.rowCount() and not self.loading and self._has_some(found):
                self.outdated.emit()
            else:
                self.newer.emit(found.newer)
        if self._again:
            self._pause.start()

    def _has_some(self, found: loading.News) -> bool:
        counted = (
            (found.counted or 0) if self.selection.narrowed else found.sides.counts.of(self.selection.state, self.selection.channel_id)
        )
        return bool(found.newer or counted)

    def _unheard(self, _error: object) -> None:
        # The database was busy: ask again a little later.
        self._asked = False
        self._again = True
        self._pause.start()


def _rows_of(desk: Any, wanted: dict[int, list[int]]) -> dict[int, list[Row | None]]:
    rows = desk.inbox.rows([each for ids in wanted.values() for each in ids])
    return {number: [rows.get(each) for each in ids] for number, ids in wanted.items()}
