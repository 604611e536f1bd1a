"""What stands around the item: its thread, and what else its author wrote."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from moderator_app.domain.items import AuthorHistory, Row
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.item import words
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.item.short_list import ShortList
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, safe_tool_tip

LINES_SHOWN = 6
TIP_LENGTH = 300
IN_THREAD = Plural.translate("Around", "Thread: %n item(s)", "", 1)
BY_AUTHOR = Plural.translate("Around", "The author's %n other item(s)", "", 1)


class RowList(ShortList):
    """Rows of other items, one line each; `opened` tells an item's id."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setUniformItemSizes(True)
        self._wanted: tuple[Sequence[Row], int | None, int] | None = None

    def show_rows(self, rows: Sequence[Row], current: int | None, now: int) -> None:
        """Fill it, or as soon as it is seen; the row of the item `current` is marked in words."""
        self._wanted = (rows, current, now)
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        if self._wanted is None:
            return
        (rows, current, now), self._wanted = self._wanted, None
        self.clear()
        for row in rows:
            text = row_text(row, now)
            if row.id == current:
                text = translate("Around", "▸ This item: {row}").format(row=text)
            entry = QListWidgetItem(text)
            entry.setData(Qt.ItemDataRole.UserRole, row.id)
            entry.setData(Qt.ItemDataRole.ToolTipRole, safe_tool_tip(visible_line(row.text, TIP_LENGTH)))
            self.addItem(entry)
        high = self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(high * min(len(rows), LINES_SHOWN) + 2 * self.frameWidth() + 2)


class Around(QWidget):
    """Thread and history, each behind its heading."""

    chosen = Signal(object)
    """An item's id: it is to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemAround")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heads = FlowLayout()
        column.addLayout(heads)
        self._thread = Fold("ItemThread", self, heads)
        self._history = Fold("AuthorHistory", self, heads)
        self._thread_rows = RowList("ThreadRows", self)
        self._history_rows = RowList("HistoryRows", self)
        self._counts = PlainLabel("", self, tone="muted", wrap=True)
        self._counts.setObjectName("HistoryCounts")
        self._thread.body.addWidget(self._thread_rows)
        self._history.body.addWidget(self._counts)
        self._history.body.addWidget(self._history_rows)
        for rows in (self._thread_rows, self._history_rows):
            rows.opened.connect(self.chosen)
        column.addWidget(self._thread)
        column.addWidget(self._history)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which Tab goes through them."""
        return [self._thread.button, self._thread_rows, self._history.button, self._history_rows]

    def show_rows(self, thread: Sequence[Row], history: AuthorHistory, current: int, now: int) -> None:
        """Show both in the language in use. A thread of the item alone is none."""
        self._thread.setVisible(len(thread) > 1)
        self._history.setVisible(history.items > 0)
        self.setVisible(len(thread) > 1 or history.items > 0)
        self._thread.set_heading(IN_THREAD.of(len(thread)))
        counts = ", ".join(f"{words.outcome_name(outcome)}: {number}" for outcome, number in history.outcomes.items())
        undecided = history.items - sum(history.outcomes.values())
        parts = [counts, translate("Around", "not decided: {number}").format(number=undecided)] if undecided else [counts]
        told = ", ".join(part for part in parts if part)
        heading = BY_AUTHOR.of(history.items)
        self._history.set_heading(heading)
        self._counts.setText(told)
        self._thread_rows.setAccessibleName(translate("Around", "The thread"))
        self._history_rows.setAccessibleName(translate("Around", "What else the author wrote"))
        self._thread_rows.show_rows(thread, current, now)
        self._history_rows.show_rows(history.rows, None, now)


def row_text(row: Row, now: int) -> str:
    """One line on an item: who, when, what became of it, and how it begins."""
    state = words.outcome_name(row.outcome) if row.outcome else translate("ItemState", words.ITEM_STATES[row.state])
    text = translate("Around", "[protected content]") if row.restricted else visible_line(row.text, 120)
    return f"{visible_line(row.author, 40)} · {words.when(row.published_at, now)} · {state} · {text}"
