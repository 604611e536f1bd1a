"""The list's rows: a packed array of ids in order, and windows of rows around what is painted. It never asks a database."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from moderator_app.domain.claims import Board
from moderator_app.domain.deadlines import Counting
from moderator_app.domain.items import Row, State
from moderator_app.gui.inbox.words import Face, face_of, people_of, tip_of
from moderator_app.gui.language import translate

WINDOW = 128
"""Rows that are loaded together."""
MOST_WINDOWS = 24
"""Windows that are kept: the ones not painted for the longest time go first."""

Index = QModelIndex | QPersistentModelIndex
FACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A Face, or None while the row is being loaded."""


class ItemListModel(QAbstractTableModel):
    """One column. Place = number in the list from 0. `clock` tells the time that the rows' words count from."""

    def __init__(self, clock: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("ItemListModel")
        self._clock = clock
        self.queue: State | None = State.OPEN
        self._ids: array[int] = array("q")
        self._count = 0
        self._windows: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._stale: set[int] = set()
        self._places: dict[int, int] = {}
        self._left: set[int] = set()
        self._board = Board()
        self._me = 0
        self._clocks: Mapping[str, Counting] = {}
        self._tagged: frozenset[int] = frozenset()
        self._chosen: frozenset[int] = frozenset()

    # -- filling

    def show_people(self, board: Board, me: int) -> None:
        """Who is at which item, and whose they are: only the rows of which that is news are painted again."""
        before, self._board, self._me = self._board, board, me
        told = {**before.claims, **board.claims, **before.assigned, **board.assigned, **before.lent, **board.lent}
        for item_id in self.loaded(told):
            if _people(before, item_id) != _people(board, item_id):
                self._repaint(self._places[item_id], self._places[item_id])

    def show_crisis(self, tagged: frozenset[int]) -> None:
        """What belongs to the crisis that runs: only the rows of which that is news are painted again."""
        before, self._tagged = self._tagged, tagged
        for item_id in self.loaded(before ^ tagged):
            self._repaint(self._places[item_id], self._places[item_id])

    def show_chosen(self, chosen: frozenset[int]) -> None:
        """What is chosen for something that is done with all of them."""
        before, self._chosen = self._chosen, chosen
        for item_id in self.loaded(before ^ chosen):
            self._repaint(self._places[item_id], self._places[item_id])

    def show_clocks(self, clocks: Mapping[str, Counting]) -> None:
        """How answers are counted in each channel, by its name."""
        if clocks != self._clocks:
            self._clocks = clocks
            self.refresh_words()

    def everything(self) -> frozenset[int]:
        """The ids that are listed, as far as the order is known."""
        return frozenset(self._ids)

    def first_ids(self, most: int) -> list[int]:
        """The first ids of the list, as far as the order is known."""
        return list(self._ids[:most])

    def start(self, queue: State | None, rows: Sequence[Row], count: int) -> None:
        """A new list: its first window of rows, and how many there are as far as is known. `extend` brings the rest of the order."""
        self.replace(queue, array("q", [row.id for row in rows]), {0: list(rows)}, max(count, len(rows)))

    def replace(self, queue: State | None, ids: array[int], windows: Mapping[int, list[Row | None]], count: int | None = None) -> None:
        """A new list whose order is known, with some of its windows of rows; `count` where there are more than `ids`."""
        self.beginResetModel()
        self.queue = queue
        self._ids, self._count = ids, len(ids) if count is None else count
        self._windows.clear()
        self._stale.clear()
        self._places.clear()
        self._left.clear()
        for number, rows in windows.items():
            if rows:
                self._keep(number, rows)
        self.endResetModel()

    def extend(self, ids: array[int]) -> bool:
        """The whole order of the list that was started; False, and nothing done, when it begins otherwise than what is shown."""
        if ids[: len(self._ids)] != self._ids:
            return False
        known, told = len(self._ids), self._count
        if len(ids) > told:
            self.beginInsertRows(QModelIndex(), told, len(ids) - 1)
        elif len(ids) < told:
            self.beginRemoveRows(QModelIndex(), len(ids), told - 1)
        self._ids, self._count = ids, len(ids)
        # The window where the first page ended is whole only now.
        if known % WINDOW:
            self._stale.add(known // WINDOW)
        if len(ids) > told:
            self.endInsertRows()
        elif len(ids) < told:
            self.endRemoveRows()
        return True

    def put(self, rows: Mapping[int, Row], windows: Iterable[int]) -> None:
        """Rows that were loaded for these windows; an id that is gone stays empty."""
        for number in windows:
            ids = self.ids_of(number)
            if ids:
                self._stale.discard(number)
                shown, read = self._windows.get(number), [rows.get(each) for each in ids]
                self._keep(number, read)
                if read != shown:  # during an import most are read again for nothing, and painting is what costs
                    self._repaint(number * WINDOW, number * WINDOW + len(ids) - 1)

    def renew(self, rows: Mapping[int, Row]) -> None:
        """Newer versions of rows; those that are not loaded only tell whether they left the queue."""
        for item_id, row in rows.items():
            self._note(row)
            place = self._places.get(item_id)
            if place is not None and row != self._windows[place // WINDOW][place % WINDOW]:
                self._windows[place // WINDOW][place % WINDOW] = row
                self._repaint(place, place)

    def make_stale(self) -> None:
        """Any row may have changed: load it again when it is painted, and show the old one till then."""
        self._stale.update(self._windows)

    def missing(self, first: int, last: int) -> list[int]:
        """The windows to load for the places from `first` to `last`; those that are there count as used now."""
        if not self._ids:
            return []
        wanted = range(max(0, first) // WINDOW, min(last, len(self._ids) - 1) // WINDOW + 1)
        for number in wanted:
            if number in self._windows:
                self._windows.move_to_end(number)
        return [number for number in wanted if number not in self._windows or number in self._stale]

    def ids_of(self, window: int) -> array[int]:
        """The ids of one window."""
        return self._ids[window * WINDOW : (window + 1) * WINDOW]

    def loaded(self, item_ids: Iterable[int]) -> list[int]:
        """Those of the ids whose rows are shown or kept."""
        return [each for each in item_ids if each in self._places]

    def refresh_words(self) -> None:
        """Time passed, or the language is another: the same rows in new words."""
        if self._count:
            self._repaint(0, self._count - 1)

    # -- asking

    def id_at(self, place: int) -> int | None:
        """The item at a place; None outside the list, and while the order is not known so far."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def row_at(self, place: int) -> Row | None:
        """The loaded row at a place."""
        window = self._windows.get(place // WINDOW)
        offset = place % WINDOW
        return window[offset] if window is not None and offset < len(window) else None

    def place_of(self, item_id: int) -> int | None:
        """Where an item stands."""
        if item_id in self._places:
            return self._places[item_id]
        try:
            return self._ids.index(item_id)
        except ValueError:
            return None

    def next_in_queue(self, after: int) -> int | None:
        """The place of the next item that still belongs to the list's queue, looked for to the end and then from the top."""
        for places in (range(after + 1, len(self._ids)), range(min(after, len(self._ids)))):
            for place in places:
                if self._ids[place] not in self._left and self._waits_here(place):
                    return place
        return None

    def _waits_here(self, place: int) -> bool:
        row = self.row_at(place)
        return row is None or row.state is (self.queue or State.OPEN)

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return translate("InboxRow", "Loading…") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == FACE_ROLE:
            return self.face(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.face(row).spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(row, self.face(row))
        return None

    def face(self, row: Row) -> Face:
        """The row's words now."""
        people, counted = people_of(row.id, self._board, self._me), self._clocks.get(row.channel)
        return face_of(row, self._clock(), self.queue, people, counted, crisis=row.id in self._tagged, chosen=row.id in self._chosen)

    # -- inside

    def _keep(self, number: int, rows: list[Row | None]) -> None:
        self._windows[number] = rows
        self._windows.move_to_end(number)
        for offset, row in enumerate(rows):
            if row is not None:
                self._places[row.id] = number * WINDOW + offset
                self._note(row)
        while len(self._windows) > MOST_WINDOWS:
            oldest, gone = self._windows.popitem(last=False)
            self._stale.discard(oldest)
            for row in gone:
                if row is not None:
                    self._places.pop(row.id, None)

    def _note(self, row: Row) -> None:
        if row.state is (self.queue or State.OPEN):
            self._left.discard(row.id)
        else:
            self._left.add(row.id)

    def _repaint(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(min(last, self._count - 1), 0))


def _people(board: Board, item_id: int) -> tuple[object, ...]:
    """All that the row tells of people."""
    return board.claims.get(item_id), board.assigned.get(item_id), board.lent.get(item_id)
