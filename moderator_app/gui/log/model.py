"""The rows of the log that have been read so far; asks for more as the end comes near."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt

from moderator_app.domain.log import LogRow
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.dates import moment
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.log import words
from moderator_app.gui.widgets.labels import safe_tool_tip
from moderator_app.gui.widgets.paged_model import Index, PagedModel

NUMBER, AT, WHO, WHAT, CHANNEL, ITEM, REFERENCE = range(7)
RIGHT = (NUMBER, ITEM)
LONGEST = 120


class LogModel(PagedModel[LogRow]):
    """Newest first, found by the entry's number."""

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons

    def number(self, row: LogRow) -> int:
        return row.seq

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else REFERENCE + 1

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
