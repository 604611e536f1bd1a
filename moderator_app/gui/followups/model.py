"""The follow-ups that have been read so far; asks for more as the end comes near."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.gui.followups.reading import Page
from moderator_app.gui.followups.words import face_of
from moderator_app.gui.widgets.labels import safe_tool_tip

Index = QModelIndex | QPersistentModelIndex
FACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A Face."""


class FollowUpModel(QAbstractListModel):
    """By due time. `wanted` asks for the page after the last row; `add` brings it. `clock` is what the rows' words count from."""

    wanted = Signal()

    def __init__(self, clock: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("FollowUpModel")
        self._clock = clock
        self._rows: list[FollowUpRow] = []
        self._whole = True
        self._asked = False

    @property
    def rows(self) -> tuple[FollowUpRow, ...]:
        """What has been read so far."""
        return tuple(self._rows)

    @property
    def whole(self) -> bool:
        """Whether none come after them."""
        return self._whole

    def row(self, place: int) -> FollowUpRow | None:
        """The follow-up in that place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, obligation_id: int | None) -> int:
        """Where that follow-up stands; -1 when it has not been read, or is not listed any more."""
        return next((place for place, row in enumerate(self._rows) if row.id == obligation_id), -1)

    def begin(self, page: Page) -> None:
        """Show this page and nothing else."""
        self.beginResetModel()
        self._rows, self._whole, self._asked = list(page.rows), page.whole, False
        self.endResetModel()

    def add(self, page: Page) -> None:
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

    def refresh_words(self) -> None:
        """Time passed, or the language is another: the same rows in new words."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._whole and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == FACE_ROLE:
            return face_of(row, self._clock())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return face_of(row, self._clock()).spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(face_of(row, self._clock()).spoken().replace(". ", "\n"))
        return None
