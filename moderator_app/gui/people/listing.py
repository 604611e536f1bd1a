"""The list of everybody, and the search that makes it shorter with each letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from moderator_app.domain.channels import Person
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.people.board import Board
from moderator_app.gui.people.words import role_name, seat_text, where_text
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

CHANNELS = 5
"""The column of the channels and rights."""
SEARCH_WIDE = 46
"""Characters."""


class PeopleList(QWidget):
    """`chosen` carries the id of a person that somebody moved to. `search` is for the screen to place."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PeopleListPart")
        self._icons = icons
        self._board: Board | None = None
        self._shown: tuple[Person, ...] = ()
        self._current: int | None = None
        self._filling = False
        self.search = QLineEdit(self)
        self.search.setObjectName("PeopleSearch")
        self.search.setClearButtonEnabled(True)
        self.table = PlainTable("PeopleList", self)
        self._none = PlainLabel("", self, tone="muted", wrap=True)
        self._none.setObjectName("PeopleNone")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        self.search.textChanged.connect(self._sought)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def current(self) -> int | None:
        """The id of the person who is chosen."""
        return self._current

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.search.setPlaceholderText(translate("PeopleList", "Search for name, title, unit, channel…"))
        self.search.setAccessibleName(translate("PeopleList", "Search for a person"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCH_WIDE)
        self.table.setAccessibleName(translate("PeopleList", "People"))
        self._none.setText(translate("PeopleList", "Nobody here is called so."))
        self._show()

    def show_board(self, board: Board, wanted: int | None) -> None:
        """List everybody; go to the one that is wanted, whatever was searched for."""
        self._board = board
        if board.of(wanted) is not None:
            self._current = wanted
            if not self._found(wanted):
                self.search.clear()
        self._show()

    def _found(self, person_id: int | None) -> bool:
        return any(each.id == person_id for each in self._sought_people())

    def _sought(self, _text: str) -> None:
        self._show()
        self.chosen.emit(self._current)

    def _moved(self, current: Any, _before: Any) -> None:
        if not self._filling and current.isValid() and current.row() < len(self._shown):
            self._current = self._shown[current.row()].id
            self.chosen.emit(self._current)

    def _sought_people(self) -> tuple[Person, ...]:
        """Everybody in whose row each word of the search stands, by name."""
        board = self._board
        if board is None:
            return ()
        words = self.search.text().casefold().split()
        found = [each for each in board.roll.people if all(word in " ".join(_row(board, each)).casefold() for word in words)]
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    def _show(self) -> None:
        board = self._board
        if board is None:
            return
        self._shown = self._sought_people()
        pictures: dict[tuple[int, int], QIcon] = {}
        for number, each in enumerate(self._shown):
            if board.is_politician(each):
                pictures[number, 0] = self._icons.icon("warning", "warning")
        headers = (
            translate("PeopleList", "Name"),
            translate("PeopleList", "Title"),
            translate("PeopleList", "Unit"),
            translate("PeopleList", "Role"),
            translate("PeopleList", "At the desk by"),
            translate("PeopleList", "Channels and rights"),
        )
        self._filling = True
        self.table.table.show_rows(headers, [_row(board, each) for each in self._shown], (), pictures)
        self.table.fit()
        self.table.horizontalHeader().setSectionResizeMode(CHANNELS, QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._none.setVisible(not self._shown)
        self._choose()
        self._filling = False

    def _choose(self) -> None:
        place = next((at for at, each in enumerate(self._shown) if each.id == self._current), 0)
        self._current = self._shown[place].id if self._shown else None
        self.table.selectionModel().setCurrentIndex(
            self.table.table.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )


def _row(board: Board, who: Person) -> tuple[str, ...]:
    return (who.name, who.title, who.unit, role_name(who.role), seat_text(who), where_text(board.holding(who)))
