"""The list of channels with how their credentials stand, and the search that makes it shorter with each letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from moderator_app.desk.sharing import Access, Shared
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.words import access_text, states
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import platform_name
from moderator_app.gui.widgets.chosen_list import SearchedList

ACCESS, STATE = 1, 2
"""Columns."""
SEARCH_WIDE = 32
"""Characters."""
ACCESS_ICONS: dict[Access, tuple[str, str]] = {Access.HOLDER: ("person", "ok"), Access.DEPUTY: ("cover", "accent_text")}


class CredentialList(SearchedList):
    """`opened` comes with Enter."""

    opened = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("CredentialList", "CredentialsNone", "CredentialSearch", parent)
        self._icons = icons
        self._board: Board | None = None
        self.table.activated.connect(self._open)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.name_search(
            translate("CredentialList", "Search for a channel…"), translate("CredentialList", "Search for a channel"), SEARCH_WIDE
        )
        self.table.setAccessibleName(translate("CredentialList", "Channels and how their credentials stand"))
        self.refill()

    def show_board(self, board: Board, wanted: int | None) -> None:
        """List every channel; go to the one that is wanted, whatever was searched for."""
        self._board = board
        if (found := board.of(wanted)) is not None:
            self.want(wanted)
            if not self.matches(*_sought(board, found)):
                self.search.clear()
        self.refill()

    def _open(self, _index: Any) -> None:
        self.opened.emit()

    def refill(self) -> None:
        """Those in which each word of the search stands."""
        board = self._board
        if board is None:
            return
        found = [each for each in board.channels if self.matches(*_sought(board, each))]
        pictures: dict[tuple[int, int], QIcon] = {}
        for number, each in enumerate(found):
            state = states(each, board.today)[0]
            pictures[number, STATE] = self._icons.icon(state.icon, state.tone)
            if each.access in ACCESS_ICONS:
                pictures[number, ACCESS] = self._icons.icon(*ACCESS_ICONS[each.access])
        self.none.setText(
            translate("CredentialList", "No channel is called so.") if board.channels else translate("CredentialList", "No channels yet.")
        )
        headers = (
            translate("CredentialList", "Channel"),
            translate("CredentialList", "Your access"),
            translate("CredentialList", "State"),
        )
        self.fill([each.channel.id for each in found], headers, [_row(board, each) for each in found], pictures)


def _row(board: Board, each: Shared) -> tuple[str, ...]:
    found = states(each, board.today)
    told = found[0].words if len(found) == 1 else f"{found[0].words} (+{len(found) - 1})"
    return each.channel.name, access_text(board, each), told


def _sought(board: Board, each: Shared) -> tuple[str, ...]:
    """Where the words of a search may stand: the platform as well, which the chosen channel tells."""
    return *_row(board, each), platform_name(each.channel.platform)
