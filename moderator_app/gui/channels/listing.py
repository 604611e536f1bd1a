"""The list of channels: status and alarms of each in words beside their icons, and a filter by status."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Status
from moderator_app.gui.channels.board import Board
from moderator_app.gui.channels.words import STATUS_ICONS, status_title
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.widgets.chosen_list import ChosenList

ALARMS = Plural.translate("ChannelList", "%n alarm(s)", "", 1)
STATUS, ALARM, NUMBER = 1, 2, 3
"""Columns."""


class ChannelList(ChosenList):
    """`filter` is for the screen to place."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("ChannelList", "ChannelsNone", parent)
        self._icons = icons
        self._board: Board | None = None
        self.filter = QComboBox(self)
        self.filter.setObjectName("ChannelFilter")
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter.currentIndexChanged.connect(self._filtered)

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
        self.none.setText(translate("ChannelList", "No channel has this status."))
        self._show()

    def show_board(self, board: Board, wanted: int | None) -> None:
        """List the board's channels; go to the one that is wanted, whatever the filter was."""
        self._board = board
        found = board.of(wanted)
        if found is not None:
            self.want(wanted)
            if self.filter.currentData() not in ("", found.channel.status.value):
                self.filter.setCurrentIndex(0)
        self._show()

    def _filtered(self, _index: int) -> None:
        self._show()
        self.chosen.emit(self.current)

    def _show(self) -> None:
        if self._board is None:
            return
        status = self.filter.currentData()
        found = [each for each in self._board.standings if status in ("", each.channel.status)]
        pictures: dict[tuple[int, int], QIcon] = {}
        rows: list[tuple[str, ...]] = []
        for number, each in enumerate(found):
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
        self.fill([each.channel.id for each in found], headers, rows, pictures, (NUMBER,))

    def spread(self, columns: int) -> None:
        """The name has what is left."""
        for column in range(columns):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            self.table.horizontalHeader().setSectionResizeMode(column, mode)

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
