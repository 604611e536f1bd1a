"""The list of the channels that are watched: how each stands, by when the next round is due, and who made the last one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QLocale, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from moderator_app.desk.rounds import Board
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.watch import words
from moderator_app.gui.widgets.plain_table import PlainTable

STATE, UNSEEN = 1, 5
"""Columns."""


class WatchList(PlainTable):
    """One is always chosen, while there is any; `chosen` carries the id of a channel that somebody moved to."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__("WatchList", parent)
        self._icons = icons
        self._board: Board | None = None
        self.current: int | None = None
        """The id of the chosen channel."""
        self._filling = False
        self.spread(0)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_board(self, board: Board, wanted: int | None = None) -> None:
        """Show these; the same one stays chosen, unless it is said which."""
        self._board = board
        if board.of(wanted) is not None:
            self.current = wanted
        pictures: dict[tuple[int, int], QIcon] = {}
        rows: list[tuple[str, ...]] = []
        for number, each in enumerate(board.channels):
            _, icon, tone = words.STATES[each.standing.state]
            pictures[number, STATE] = self._icons.icon(icon, tone)
            rows.append(
                (
                    each.channel.name,
                    words.state(each),
                    words.next_day(each, board.today),
                    words.last(each, board.today),
                    words.today(each),
                    QLocale().toString(board.unseen.get(each.channel.id, 0)),
                )
            )
        headers = (
            translate("WatchList", "Channel"),
            translate("WatchList", "How it stands"),
            translate("WatchList", "Next round by"),
            translate("WatchList", "Last round"),
            translate("WatchList", "Today"),
            translate("WatchList", "New"),
        )
        self._filling = True
        self.table.show_rows(headers, rows, (UNSEEN,), pictures)
        self.fit()
        place = next((at for at, each in enumerate(board.channels) if each.channel.id == self.current), 0)
        self.current = board.channels[place].channel.id if board.channels else None
        self._go_to(place)
        self._filling = False

    def step(self, by: int) -> None:
        """To the next or previous channel."""
        place = self.currentIndex().row() + by
        if 0 <= place < self.table.rowCount():
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        self.selectionModel().setCurrentIndex(
            self.table.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )

    def _moved(self, current: Any, _before: Any) -> None:
        if not self._filling and self._board is not None and current.isValid():
            self.current = self._board.channels[current.row()].channel.id
            self.chosen.emit(self.current)
