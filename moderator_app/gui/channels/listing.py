"""The list of channels: status and alarms of each in words beside their icons, and a filter by status."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QLocale, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHeaderView, QVBoxLayout, QWidget

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Status
from moderator_app.gui.channels.board import Board
from moderator_app.gui.channels.words import STATUS_ICONS, status_title
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

ALARMS = Plural.translate("ChannelList", "%n alarm(s)", "", 1)
STATUS, ALARM, NUMBER = 1, 2, 3
"""Columns."""


class ChannelList(QWidget):
    """`chosen` carries the id of a channel that somebody moved to. `filter` is for the screen to place."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ChannelListPart")
        self._icons = icons
        self._board: Board | None = None
        self._shown: tuple[Standing, ...] = ()
        self._current: int | None = None
        self._filling = False
        self.filter = QComboBox(self)
        self.filter.setObjectName("ChannelFilter")
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table = PlainTable("ChannelList", self)
        self._none = PlainLabel("", self, tone="muted", wrap=True)
        self._none.setObjectName("ChannelsNone")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        self.filter.currentIndexChanged.connect(self._filtered)
        self.table.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def current(self) -> int | None:
        """The id of the channel that is chosen."""
        return self._current

    def retranslate(self) -> None:
        """Every text in the language in use."""
        chosen = self.filter.currentData()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.addItem(translate("ChannelList", "All channels"), "")
        for status, text in (
            (Status.PLANNED, translate("ChannelList", "Planned channels")),
            (Status.ACTIVE, translate("ChannelList", "Active channels")),
            (Status.CLOSED, translate("ChannelList", "Closed channels")),
        ):
            self.filter.addItem(text, status.value)
        self.filter.setCurrentIndex(max(0, self.filter.findData(chosen)))
        self.filter.blockSignals(False)
        self.filter.setAccessibleName(translate("ChannelList", "Which channels are listed"))
        self.table.setAccessibleName(translate("ChannelList", "Channels"))
        self._none.setText(translate("ChannelList", "No channel has this status."))
        self._show()

    def show_board(self, board: Board, wanted: int | None) -> None:
        """List the board's channels; go to the one that is wanted, whatever the filter was."""
        self._board = board
        found = board.of(wanted)
        if found is not None:
            self._current = wanted
            if self.filter.currentData() not in ("", found.channel.status.value):
                self.filter.setCurrentIndex(0)
        self._show()

    def _filtered(self, _index: int) -> None:
        self._show()
        self.chosen.emit(self._current)

    def _moved(self, current: Any, _before: Any) -> None:
        if not self._filling and current.isValid() and current.row() < len(self._shown):
            self._current = self._shown[current.row()].channel.id
            self.chosen.emit(self._current)

    def _show(self) -> None:
        if self._board is None:
            return
        status = self.filter.currentData()
        self._shown = tuple(each for each in self._board.standings if status in ("", each.channel.status))
        pictures: dict[tuple[int, int], QIcon] = {}
        rows: list[tuple[str, ...]] = []
        for number, each in enumerate(self._shown):
            pictures[number, STATUS] = self._icons.icon(*STATUS_ICONS[each.channel.status])
            if self._board.alarms(each):
                pictures[number, ALARM] = self._icons.icon("warning", "warning")
            rows.append(self._row(self._board, each))
        headers = (
            translate("ChannelList", "Name"),
            translate("ChannelList", "Status"),
            translate("ChannelList", "Alarms"),
            translate("ChannelList", "To assess"),
        )
        self._filling = True
        self.table.table.show_rows(headers, rows, (NUMBER,), pictures)
        self.table.fit()
        for column in range(len(headers)):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            self.table.horizontalHeader().setSectionResizeMode(column, mode)
        self._none.setVisible(not rows)
        self._choose()
        self._filling = False

    def _choose(self) -> None:
        place = next((at for at, each in enumerate(self._shown) if each.channel.id == self._current), 0)
        self._current = self._shown[place].channel.id if self._shown else None
        self.table.selectionModel().setCurrentIndex(
            self.table.table.index(place, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )

    @staticmethod
    def _row(board: Board, standing: Standing) -> tuple[str, ...]:
        channel = standing.channel
        found = board.alarms(standing)
        alarms = ALARMS.of(len(found)) if found else translate("ChannelList", "none")
        return (
            channel.name,
            status_title(channel.status),
            alarms,
            QLocale().toString(board.open_items(channel)),
        )
