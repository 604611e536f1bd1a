"""A list of rows one of which is chosen, known by its id, so that it stays chosen when the list is made anew; and one with a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable


class ChosenList(QWidget):
    """`chosen` carries the id of a row that somebody moved to. Whoever inherits calls `fill`, and says in `none` why there is no row."""

    chosen = Signal(object)

    def __init__(self, name: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Part")
        self._ids: tuple[int, ...] = ()
        self._current: int | None = None
        self._filling = False
        self.table = PlainTable(name, self)
        self.none = PlainLabel("", self, tone="muted", wrap=True)
        self.none.setObjectName(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        self.table.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def current(self) -> int | None:
        """The id of what is chosen."""
        return self._current

    def want(self, wanted: int | None) -> None:
        """Choose that one when the list is filled next."""
        self._current = wanted

    def fill(
        self,
        ids: Sequence[int],
        headers: tuple[str, ...],
        rows: Sequence[tuple[str, ...]],
        pictures: Mapping[tuple[int, int], QIcon],
        numbers: tuple[int, ...] = (),
    ) -> None:
        """Show these rows. What was chosen stays so where it is still there, else the first row is."""
        self._filling = True
        self._ids = tuple(ids)
        self.table.table.show_rows(headers, rows, numbers, dict(pictures))
        # Qt would give a last column that had all the room before the same width again.
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.fit()
        self.spread(len(headers))
        self.none.setVisible(not self._ids)
        place = self._ids.index(self._current) if self._current in self._ids else 0
        self._current = self._ids[place] if self._ids else None
        self.table.selectionModel().setCurrentIndex(
            self.table.table.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self._filling = False

    def spread(self, columns: int) -> None:
        """How the columns share the room: the last one has what is left."""
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(columns - 1, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)

    def _moved(self, current: Any, _before: Any) -> None:
        if not self._filling and current.isValid() and current.row() < len(self._ids):
            self._current = self._ids[current.row()]
            self.chosen.emit(self._current)


class SearchedList(ChosenList):
    """`search` is for the screen to place; with each letter `refill` makes the list shorter."""

    def __init__(self, name: str, none: str, search: str, parent: QWidget | None = None) -> None:
        super().__init__(name, none, parent)
        self.search = QLineEdit(self)
        self.search.setObjectName(search)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._sought)
        self.search.returnPressed.connect(self.table.setFocus)

    def name_search(self, hint: str, said: str, wide: int) -> None:
        """What stands in the empty field, what it is called, and how many characters wide it is."""
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleName(said)
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * wide)

    def matches(self, *texts: str) -> bool:
        """Whether each word of the search stands somewhere in these."""
        whole = " ".join(texts).casefold()
        return all(word in whole for word in self.search.text().casefold().split())

    def refill(self) -> None:
        """Show the rows that match."""
        raise NotImplementedError

    def _sought(self, _text: str) -> None:
        self.refill()
        self.chosen.emit(self.current)
