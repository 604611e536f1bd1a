"""How much waits in each channel and whether its resources suffice: for the manager (VAS-24, HJO-54)."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desk.sight import many
from moderator_app.domain.load import Load, short_of
from moderator_app.gui import dates
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

NUMBERS = (1, 3, 4, 5, 6)
SIGNS = 7
"""Columns: the figures, and what they say."""


class LoadPage(QWidget):
    """`wanted` carries the id of a channel that somebody opens."""

    wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WatchLoadPage")
        self._icons = icons
        self._loads: list[Load] = []
        self._told = PlainLabel("", self, tone="muted", wrap=True)
        self._told.setObjectName("WatchLoadTold")
        self.table = PlainTable("WatchLoad", self)
        self.table.spread(0, SIGNS)
        self.table.activated.connect(lambda index: self.wanted.emit(self._loads[index.row()].channel_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)

    def show_loads(self, loads: list[Load]) -> None:
        """One line for each active channel."""
        self._loads = loads
        self._told.setText(
            translate("WatchLoad", "Watch rounds missed are those of the last 30 days. Enter on a channel shows it in the register.")
        )
        headers = (
            translate("WatchLoad", "Channel"),
            translate("WatchLoad", "To assess"),
            translate("WatchLoad", "The oldest from"),
            translate("WatchLoad", "Answers late"),
            translate("WatchLoad", "Rounds missed"),
            translate("WatchLoad", "Follow-ups late"),
            translate("WatchLoad", "Days without anybody"),
            translate("WatchLoad", "Do the resources suffice?"),
        )
        rows: list[tuple[str, ...]] = []
        pictures: dict[tuple[int, int], QIcon] = {}
        for place, each in enumerate(loads):
            short = short_of(each)
            pictures[place, SIGNS] = self._icons.icon(*(("warning", "warning") if short else ("check", "ok")))
            to_assess = QLocale().toString(each.to_assess)
            oldest = "" if each.oldest is None else dates.moment(each.oldest)
            figures = (to_assess, oldest, *map(many, (each.late, each.rounds_missed, each.duties_late, len(each.nobody))))
            said = translate("WatchLoad", "perhaps not") if short else translate("WatchLoad", "nothing says otherwise")
            rows.append((each.channel, *figures, said))
        self.table.table.show_rows(headers, rows, NUMBERS, pictures)
        self.table.fit()
        self.table.setAccessibleName(translate("WatchLoad", "Load per channel"))
