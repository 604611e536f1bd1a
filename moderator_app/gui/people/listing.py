"""The list of everybody, and the search that makes it shorter with each letter."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from moderator_app.domain.channels import Person
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.people.board import Board
from moderator_app.gui.people.words import role_name, seat_text, where_text
from moderator_app.gui.widgets.chosen_list import SearchedList

SEARCH_WIDE = 46
"""Characters."""


class PeopleList(SearchedList):
    """Everybody, by name."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("PeopleList", "PeopleNone", "PeopleSearch", parent)
        self._icons = icons
        self._board: Board | None = None

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.name_search(
            translate("PeopleList", "Search for name, title, unit, channel…"), translate("PeopleList", "Search for a person"), SEARCH_WIDE
        )
        self.table.setAccessibleName(translate("PeopleList", "People"))
        self.none.setText(translate("PeopleList", "Nobody here is called so."))
        self.refill()

    def show_board(self, board: Board, wanted: int | None) -> None:
        """List everybody; go to the one that is wanted, whatever was searched for."""
        self._board = board
        if (found := board.of(wanted)) is not None:
            self.want(wanted)
            if not self.matches(*_row(board, found)):
                self.search.clear()
        self.refill()

    def refill(self) -> None:
        """Everybody in whose row each word of the search stands."""
        board = self._board
        if board is None:
            return
        found = sorted(
            (each for each in board.roll.people if self.matches(*_row(board, each))), key=lambda each: (each.name.casefold(), each.id)
        )
        pictures: dict[tuple[int, int], QIcon] = {}
        for number, each in enumerate(found):
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
        self.fill([each.id for each in found], headers, [_row(board, each) for each in found], pictures)


def _row(board: Board, who: Person) -> tuple[str, ...]:
    return (who.name, who.title, who.unit, role_name(who.role), seat_text(who), where_text(board.holding(who)))
