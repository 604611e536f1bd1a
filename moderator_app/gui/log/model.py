"""The rows of the log that have been read so far; asks for more as the end comes near."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from moderator_app.domain.log import LogRow
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.dates import moment
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.log import words
from moderator_app.gui.log.reading import Page
from moderator_app.gui.widgets.labels import safe_tool_tip

Index = QModelIndex | QPersistentModelIndex
NUMBER, AT, WHO, WHAT, CHANNEL, ITEM, REFERENCE = range(7)
RIGHT = (NUMBER, ITEM)
LONGEST = 120


class LogModel(QAbstractTableModel):
    """Newest first. `wanted` asks for the page after the last row; `add` brings it."""

    wanted = Signal()

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rows: list[LogRow] = []
        self._whole = True
        self._asked = False

    @property
    def rows(self) -> tuple[LogRow, ...]:
        """What has been read so far."""
        return tuple(self._rows)

    def row(self, place: int) -> LogRow | None:
        """The entry in that place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, seq: int) -> int:
        """Where entry number `seq` stands; -1 when it has not been read."""
        return next((place for place, row in enumerate(self._rows) if row.seq == seq), -1)

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else REFERENCE + 1

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
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(cell(row, column))
        if role == Qt.ItemDataRole.DecorationRole and column == WHAT:
            return self._icons.icon(words.icon(row), "muted")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return headings()[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def headings() -> tuple[str, ...]:
    """The columns' headings, by column."""
    return (
        translate("LogModel", "No."),
        translate("LogModel", "When"),
        translate("LogModel", "Who"),
        translate("LogModel", "What"),
        translate("LogModel", "Channel"),
        translate("LogModel", "Item"),
        translate("LogModel", "Decision"),
    )


def cell(row: LogRow, column: int) -> str:
    """What stands in that column: one line of plain text."""
    if column == NUMBER:
        return QLocale().toString(row.seq)
    if column == AT:
        return moment(row.at)
    if column == WHAT:
        return words.what(row)
    if column == ITEM:
        return "" if row.item_id is None else QLocale().toString(row.item_id)
    return visible_line({WHO: row.actor, CHANNEL: row.channel, REFERENCE: row.reference}[column], LONGEST)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
