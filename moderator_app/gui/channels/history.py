"""Which statuses a channel has had, since when, and who gave them."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from moderator_app.desk.register import Standing
from moderator_app.gui.channels.words import status_title
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

ROWS_HIGH = 12


class HistoryPage(BuiltPage):
    """The newest first."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("ChannelHistory", icons, parent)

    def show_standing(self, standing: Standing) -> None:
        """Tell it in the language in use."""
        self.build_anew((standing, QLocale().name()), lambda: self._build(standing))

    def _build(self, standing: Standing) -> None:
        if standing.register.taken_over:
            said = translate("ChannelHistory", "The channel was there before the desk and was taken over.")
        else:
            said = translate("ChannelHistory", "The channel was planned at this desk.")
        origin = PlainLabel(said, self.page, wrap=True)
        origin.setObjectName("HistoryOrigin")
        origin.setContentsMargins(0, SPACE_M, 0, 0)
        self.body.addWidget(origin)
        table = PlainTable("HistoryList", self.page)
        headers = (
            translate("ChannelHistory", "Since"),
            translate("ChannelHistory", "Status"),
            translate("ChannelHistory", "Given by"),
        )
        history = tuple(reversed(standing.register.history))
        table.table.show_rows(headers, [(day(day_of(each.at)), status_title(each.status), each.person) for each in history])
        table.setAccessibleName(translate("ChannelHistory", "Statuses of the channel"))
        table.fit(ROWS_HIGH)
        table.horizontalHeader().setStretchLastSection(True)
        self.body.addWidget(table)
