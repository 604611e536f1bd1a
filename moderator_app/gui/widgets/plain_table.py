"""A table of foreign text: one line a cell, letter by letter, with what can't be seen made visible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.foreign import shown
from moderator_app.gui.widgets.labels import safe_tool_tip

CELL_LIMIT = 300
"""Characters of a cell that are shown."""
BREAK_MARK = "⏎"
WIDEST = 44
"""Characters that a column takes at most before somebody widens it."""

Index = QModelIndex | QPersistentModelIndex


def one_line(text: str, limit: int = CELL_LIMIT) -> str:
    """The beginning of `text` on one line, with its line breaks as marks and what hides in it made visible."""
    return visible_line(text[: limit + 1].replace("\r\n", "\n").replace("\n", f" {BREAK_MARK} "), limit)


class PlainTableModel(QAbstractTableModel):
    """Rows of text, kept as they are handed in and shown on one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self._numbers: frozenset[int] = frozenset()
        self._pictures: Mapping[tuple[int, int], QIcon] = {}

    def show_rows(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        numbers: Sequence[int] = (),
        pictures: Mapping[tuple[int, int], QIcon] | None = None,
    ) -> None:
        """Show these from now on; `numbers` are the columns that stand to the right, `pictures` stand before the text of (row, column)."""
        titles = tuple(shown(each, CELL_LIMIT) for each in headers)
        before, after = len(self._rows), len(rows)
        # Whoever stands on a row keeps it while none goes: a table that is made anew has none in hand.
        anew = not before or after < before or len(titles) != len(self._headers)
        if anew:
            self.beginResetModel()
        elif after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
        self._headers, self._rows, self._numbers, self._pictures = titles, rows, frozenset(numbers), pictures or {}
        if anew:
            self.endResetModel()
            return
        if after > before:
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(before - 1, len(titles) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(text)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get((index.row(), index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(visible(text[: CELL_LIMIT * 2]))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(self._headers[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._numbers else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class PlainTable(QTableView):
    """Shows a PlainTableModel, read-only, a row at a time. Tab leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "plain")
        self._fitted: tuple[int, int] | None = None
        self._sharing: tuple[int, ...] = ()
        self._widths: list[int] = []
        self.table = PlainTableModel(self)
        self.setModel(self.table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fit(self, rows_high: int = 0) -> None:
        """Columns as wide as what they hold, within reason; with `rows_high`, as high as that many rows at most."""
        self._fitted = rows_high, self.fontMetrics().lineSpacing()
        line = self.fontMetrics().lineSpacing() + 10
        self.verticalHeader().setDefaultSectionSize(line)
        self.setIconSize(QSize(line - 10, line - 10))
        self.resizeColumnsToContents()
        most = self.fontMetrics().averageCharWidth() * WIDEST
        for column in range(self.table.columnCount()):
            self.setColumnWidth(column, min(most, self.columnWidth(column) + 8))
        self._widths = [self.columnWidth(column) for column in range(self.table.columnCount())]
        self._share()
        if rows_high:
            rows = max(1, min(rows_high, self.table.rowCount()))
            scrolls = self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
            self.setFixedHeight(rows * line + self.horizontalHeader().sizeHint().height() + bar + 4)

    def spread(self, *columns: int) -> None:
        """These columns share the room that is left beside what all of them hold; where there is none, the table scrolls."""
        self._sharing = columns
        self._share()

    def _share(self) -> None:
        if not self._sharing or len(self._widths) <= max(self._sharing):
            return
        extra = max(0, self.viewport().width() - sum(self._widths)) // len(self._sharing)
        for column in self._sharing:
            self.setColumnWidth(column, self._widths[column] + extra)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt sends this while the table is being made, too, and to the headings only after it.
        fitted = getattr(self, "_fitted", None)
        if fitted is not None and fitted[1] != self.fontMetrics().lineSpacing():
            QTimer.singleShot(0, self, self._fit_again)

    def _fit_again(self) -> None:
        # Qt tells of one change of the text's size many times over.
        if self._fitted is not None and self._fitted[1] != self.fontMetrics().lineSpacing():
            self.fit(self._fitted[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
