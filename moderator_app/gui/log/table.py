"""The list of entries: as many columns as there is room for, and more rows asked for before the end is reached."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from moderator_app.domain.log import LogRow
from moderator_app.gui.log.model import AT, CHANNEL, ITEM, NUMBER, REFERENCE, WHAT, WHO, LogModel, headings
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS

SAMPLES = {NUMBER: "1 000 000", AT: "2026-11-24 10:15", WHO: 16, WHAT: 25, CHANNEL: 27, ITEM: "1 000 000", REFERENCE: "2026-000000"}
"""What a column must hold: a text, or a number of characters."""
FIRST_TO_GO = (ITEM, CHANNEL, NUMBER, WHO, REFERENCE)
"""Columns that give way when there is no room. The details show what they said."""
CELL_PADDING = 2 * SPACE_S + SPACE_M
NEAR = 60
"""Rows before the end at which more are asked for."""


class LogTable(QTableView):
    """Shows a LogModel. `chosen` tells the current entry, `opened` that somebody wants its item."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LogTable")
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {SPACE_S}px; }}")
        self.entries = model
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.doubleClicked.connect(self._ask_to_open)

    def current(self) -> LogRow | None:
        """The entry that is selected."""
        return self.entries.row(self.currentIndex().row())

    def go_to(self, place: int) -> None:
        """Select the row in that place, as far as there are rows."""
        last = self.entries.rowCount() - 1
        if last >= 0:
            index = self.entries.index(max(0, min(place, last)), WHAT)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Select the entry so many rows further down."""
        self.go_to(self.currentIndex().row() + by)

    def fit(self) -> None:
        """Rows as high as the text, columns by what they must hold, and fewer of them where they would not fit."""
        metrics = self.fontMetrics()
        self.setIconSize(QSize(metrics.lineSpacing(), metrics.lineSpacing()))
        self.verticalHeader().setDefaultSectionSize(metrics.lineSpacing() + SPACE_S + SPACE_XS)
        names = headings()
        bold = self.horizontalHeader().fontMetrics()
        widths: dict[int, int] = {}
        for column, sample in SAMPLES.items():
            text = sample * metrics.averageCharWidth() if isinstance(sample, int) else metrics.horizontalAdvance(sample)
            widths[column] = max(text, round(bold.horizontalAdvance(names[column]) * 1.15)) + CELL_PADDING
        widths[WHAT] += metrics.lineSpacing()
        room = self.viewport().width()
        shown = dict(widths)
        for column in FIRST_TO_GO:
            if sum(shown.values()) <= room:
                break
            del shown[column]
        for column, width in widths.items():
            self.setColumnHidden(column, column not in shown)
            if column != WHAT and column in shown:
                self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self._near_the_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_to_open()
        else:
            super().keyPressEvent(event)

    def _ask_to_open(self, _index: QModelIndex | None = None) -> None:
        if self.currentIndex().isValid():
            self.opened.emit()

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.entries.row(current.row()))
        self._near_the_end()

    def _near_the_end(self, _value: int = 0) -> None:
        last = self.rowAt(self.viewport().height() - 1)
        if last == -1 or last >= self.entries.rowCount() - NEAR:
            self.entries.fetchMore(QModelIndex())
