"""Rows that are read page by page as a list comes to its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Signal

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
Read_co = TypeVar("Read_co", covariant=True)


class Page(Protocol[Read_co]):
    """Rows that follow each other; `whole`: none come after them."""

    @property
    def rows(self) -> Sequence[Read_co]: ...
    @property
    def whole(self) -> bool: ...


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Of one column, where a model says no other. `wanted` asks for the page after the last row; `add` brings it."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._whole = True
        self._asked = False

    def number(self, row: Row) -> int:
        """By what a row is found again."""
        raise NotImplementedError

    @property
    def rows(self) -> tuple[Row, ...]:
        """What has been read so far."""
        return tuple(self._rows)

    @property
    def whole(self) -> bool:
        """Whether none come after them."""
        return self._whole

    def row(self, place: int) -> Row | None:
        """The row in that place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, number: int | None) -> int:
        """Where the row of that number stands; -1 when it has not been read, or is not listed any more."""
        return next((place for place, row in enumerate(self._rows) if self.number(row) == number), -1)

    def begin(self, page: Page[Row]) -> None:
        """Show this page and nothing else."""
        self.beginResetModel()
        self._rows, self._whole, self._asked = list(page.rows), page.whole, False
        self.endResetModel()

    def add(self, page: Page[Row]) -> None:
        """The rows that follow."""
        self._whole, self._asked = page.whole, False
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows += page.rows
            self.endInsertRows()

    def give_up(self) -> None:
        """The rows that were asked for did not come: they may be asked for again."""
        self._asked = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._whole and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()
