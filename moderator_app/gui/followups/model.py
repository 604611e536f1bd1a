"""The follow-ups that have been read so far; asks for more as the end comes near."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.gui.followups.words import face_of
from moderator_app.gui.widgets.labels import safe_tool_tip
from moderator_app.gui.widgets.paged_model import Index, PagedModel

FACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A Face."""


class FollowUpModel(PagedModel[FollowUpRow]):
    """By due time, found by the obligation's number. `clock` is what the rows' words count from."""

    def __init__(self, clock: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("FollowUpModel")
        self._clock = clock

    def number(self, row: FollowUpRow) -> int:
        return row.id

    def refresh_words(self) -> None:
        """Time passed, or the language is another: the same rows in new words."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

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
