"""What arrived in the chosen channel since its last round and nobody has seen: what is listed here counts as seen once a round is made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desk.rounds import Listing
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.watch import words
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

LISTED = Plural.translate("WatchNews", "%n item(s) that nobody has seen. When you make a round they count as seen by you.", "", 1)
MORE = Plural.translate("WatchNews", "%n older item(s) are not listed here and stay unseen. See the inbox.", "", 1)
TEXT = 2
"""The column of the text."""


class NewsPage(QWidget):
    """`wanted` carries the id of an item that somebody opens."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WatchNewsPage")
        self.listing: Listing | None = None
        self._told = PlainLabel("", self, tone="muted", wrap=True)
        self._told.setObjectName("WatchNewsTold")
        self.table = PlainTable("WatchNews", self)
        self.table.spread(TEXT)
        self.table.activated.connect(lambda index: self._open(index.row()))
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)

    def show_listing(self, listing: Listing | None) -> None:
        """List it; None: it is being read."""
        self.listing = listing
        rows = () if listing is None else listing.rows
        said = [LISTED.of(len(rows))] if rows else []
        if listing is not None and not rows:
            said = [
                translate("WatchNews", "Nothing has arrived here since the last round that nobody has seen. Look at the channel itself.")
            ]
        if listing is not None and listing.more:
            said.append(MORE.of(listing.more))
        self._told.setText(" ".join(said))
        self.table.setVisible(bool(rows))
        headers = (translate("WatchNews", "Written"), translate("WatchNews", "By"), translate("WatchNews", "Text"))
        self.table.table.show_rows(headers, [(words.moment(each.published_at), each.author, each.text) for each in rows])
        self.table.fit()
        self.table.setAccessibleName(translate("WatchNews", "New since the last round"))

    def _open(self, row: int) -> None:
        if self.listing is not None and 0 <= row < len(self.listing.rows):
            self.wanted.emit(self.listing.rows[row].id)
