"""The crises that are over: who, from, to, why and how much, with the way to what belonged to each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.crises import Crisis
from moderator_app.gui.crisis import words
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_XS
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

ROWS_HIGH = 5
REASON, COUNT = 2, 3
"""Columns."""


class EarlierCrises(QWidget):
    """The newest first; hidden where there were none. `wanted` carries the crisis whose items are to be listed."""

    wanted = Signal(object)

    def __init__(self, over: tuple[Crisis, ...], icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("EarlierCrises")
        self._over = over
        title = PlainLabel(translate("CrisisSheet", "Earlier crises"), self, role="heading")
        title.setObjectName("EarlierTitle")
        self.table = PlainTable("EarlierTable", self)
        self.table.setAccessibleName(title.text())
        self.table.table.show_rows(
            (
                translate("CrisisSheet", "From"),
                translate("CrisisSheet", "To"),
                translate("CrisisSheet", "What it was"),
                translate("CrisisSheet", "Items"),
                translate("CrisisSheet", "Lead"),
                translate("CrisisSheet", "Started / ended by"),
            ),
            [words.earlier(each) for each in over],
            (COUNT,),
        )
        self.table.fit(ROWS_HIGH)
        self.table.spread(REASON)
        self.show_button = QPushButton(translate("CrisisSheet", "Show the items of the chosen crisis"), self)
        self.show_button.setObjectName("EarlierShow")
        self.show_button.setAutoDefault(False)
        icons.set_on(self.show_button, "inbox")
        self.show_button.clicked.connect(self._ask)
        self.table.activated.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        row = FlowLayout()
        row.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for each in (title, self.table):
            column.addWidget(each)
        column.addLayout(row)
        self.setVisible(bool(over))
        if over:
            self.table.selectRow(0)

    def _chosen(self) -> Crisis | None:
        place = self.table.currentIndex().row()
        return self._over[place] if 0 <= place < len(self._over) else None

    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        chosen = self._chosen()
        self.show_button.setEnabled(chosen is not None and bool(chosen.items))

    def _ask(self, _what: object = None) -> None:
        if self.show_button.isEnabled() and (chosen := self._chosen()) is not None:
            self.wanted.emit(chosen)
