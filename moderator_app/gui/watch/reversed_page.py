"""How many decisions were reversed, in all, by channel and by rule, in a period that is chosen: for whoever leads."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from moderator_app.domain.reversals import Reversals, Share
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.language import translate
from moderator_app.gui.log.periods import PERIOD_NAMES, Period
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

PERIODS = (Period.YEAR, Period.MONTH, Period.ALL)
NUMBERS = (1, 2, 3)
"""Columns: the figures."""


class ReversedPage(QWidget):
    """`wanted()` when another period is chosen."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WatchReversedPage")
        self._told = PlainLabel("", self, tone="muted", wrap=True)
        self._told.setObjectName("WatchReversedTold")
        self.choice = QComboBox(self)
        self.choice.setObjectName("WatchReversedPeriod")
        for each in PERIODS:
            self.choice.addItem("", each)
        self.choice.currentIndexChanged.connect(lambda _place: self.wanted.emit())
        self.table = PlainTable("WatchReversed", self)
        self.table.spread(0)
        self._shown: Reversals | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._told)
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)

    @property
    def period(self) -> Period:
        """The one that is chosen."""
        return Period(self.choice.currentData())

    def show_reversals(self, found: Reversals) -> None:
        """All decisions first, then each channel's, then each rule's."""
        if found != self._shown:
            self._shown = found
            self.retranslate()

    def retranslate(self) -> None:
        """Every text in the language in use."""
        for place, each in enumerate(PERIODS):
            self.choice.setItemText(place, translate("LogPeriod", PERIOD_NAMES[each]))
        self.choice.setAccessibleName(translate("WatchReversed", "Decided in"))
        self._told.setText(
            translate(
                "WatchReversed",
                "A decision is reversed when another with a different outcome takes its place. Consulting settles nothing and does not "
                "count; removing what was hidden, or blocking its author, goes on from it.",
            )
        )
        headers = (
            translate("WatchReversed", "Decisions on"),
            translate("WatchReversed", "Decided"),
            translate("WatchReversed", "Reversed"),
            translate("WatchReversed", "Share"),
        )
        self.table.table.show_rows(headers, self._rows(), NUMBERS)
        self.table.fit()
        self.table.setAccessibleName(translate("WatchReversed", "Reversed decisions"))

    def _rows(self) -> list[tuple[str, ...]]:
        found = self._shown
        if found is None:
            return []
        named = [(translate("WatchReversed", "All of them"), found.whole)]
        named += [(translate("WatchReversed", "Channel: {name}").format(name=visible_line(each.name)), each) for each in found.channels]
        named += [(translate("WatchReversed", "Rule: {name}").format(name=_rule(each)), each) for each in found.rules]
        return [(name, *_figures(each)) for name, each in named]


def _rule(one: Share) -> str:
    if not one.name:
        return translate("WatchReversed", "none named")
    return one.name if one.rule is None else f"{one.name} {policy_words.rule_title(one.rule)}"


def _figures(one: Share) -> tuple[str, str, str]:
    share = "–" if one.share is None else f"{QLocale().toString(one.share * 100, 'f', 1)} %"
    return QLocale().toString(one.decided), QLocale().toString(one.reversed), share
