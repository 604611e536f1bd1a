"""The list of channels with how their credentials stand, and the search that makes it shorter with each letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from moderator_app.desk.sharing import Access, Shared
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.words import access_text, states
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import platform_name
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

STATE, ACCESS, PLATFORM = 1, 2, 3
"""Columns."""
SEARCH_WIDE = 26
"""Characters."""
ACCESS_ICONS: dict[Access, tuple[str, str]] = {Access.HOLDER: ("person", "ok"), Access.DEPUTY: ("cover", "accent_text")}


class CredentialList(QWidget):
    """`chosen` carries the id of a channel that somebody moved to, `opened` comes with Enter. `search` is for the screen to place."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CredentialListPart")
        self._icons = icons
        self._board: Board | None = None
        self._shown: tuple[Shared, ...] = ()
        self._current: int | None = None
        self._filling = False
        self.search = QLineEdit(self)
        self.search.setObjectName("CredentialSearch")
        self.search.setClearButtonEnabled(True)
        self.table = PlainTable("CredentialList", self)
        self._none = PlainLabel("", self, tone="muted", wrap=True)
        self._none.setObjectName("CredentialsNone")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        self.search.textChanged.connect(self._sought)
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(self._open)

    @property
    def current(self) -> int | None:
        """The id of the channel that is chosen."""
        return self._current

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.search.setPlaceholderText(translate("CredentialList", "Search for a channel…"))
        self.search.setAccessibleName(translate("CredentialList", "Search for a channel"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCH_WIDE)
        self.table.setAccessibleName(translate("CredentialList", "Channels and how their credentials stand"))
        self._show()

    def show_board(self, board: Board, wanted: int | None) -> None:
        """List every channel; go to the one that is wanted, whatever was searched for."""
        self._board = board
        if board.of(wanted) is not None:
            self._current = wanted
            if all(each.channel.id != wanted for each in self._found(board)):
                self.search.clear()
        self._show()

    def _sought(self, _text: str) -> None:
        self._show()
        self.chosen.emit(self._current)

    def _moved(self, current: Any, _before: Any) -> None:
        if not self._filling and current.isValid() and current.row() < len(self._shown):
            self._current = self._shown[current.row()].channel.id
            self.chosen.emit(self._current)

    def _open(self, _index: Any) -> None:
        self.opened.emit()

    def _found(self, board: Board) -> tuple[Shared, ...]:
        words = self.search.text().casefold().split()
        return tuple(each for each in board.channels if all(word in " ".join(_row(board, each)).casefold() for word in words))

    def _show(self) -> None:
        board = self._board
        if board is None:
            return
        self._shown = self._found(board)
        pictures: dict[tuple[int, int], QIcon] = {}
        for number, each in enumerate(self._shown):
            state = states(each, board.today)[0]
            pictures[number, STATE] = self._icons.icon(state.icon, state.tone)
            if each.access in ACCESS_ICONS:
                pictures[number, ACCESS] = self._icons.icon(*ACCESS_ICONS[each.access])
        headers = (
            translate("CredentialList", "Channel"),
            translate("CredentialList", "State"),
            translate("CredentialList", "Your access"),
            translate("CredentialList", "Platform"),
        )
        self._filling = True
        self.table.table.show_rows(headers, [_row(board, each) for each in self._shown], (), pictures)
        self.table.fit()
        self.table.horizontalHeader().setSectionResizeMode(PLATFORM, QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        none = (
            translate("CredentialList", "No channel is called so.") if board.channels else translate("CredentialList", "No channels yet.")
        )
        self._none.setText(none)
        self._none.setVisible(not self._shown)
        self._choose()
        self._filling = False

    def _choose(self) -> None:
        place = next((at for at, each in enumerate(self._shown) if each.channel.id == self._current), 0)
        self._current = self._shown[place].channel.id if self._shown else None
        self.table.selectionModel().setCurrentIndex(
            self.table.table.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )


def _row(board: Board, each: Shared) -> tuple[str, ...]:
    found = states(each, board.today)
    told = found[0].words if len(found) == 1 else f"{found[0].words} (+{len(found) - 1})"
    return each.channel.name, told, access_text(board, each), platform_name(each.channel.platform)
