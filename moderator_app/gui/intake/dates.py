"""Asks in which order a file's dates are to be read, with its own dates worked out."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from moderator_app.domain.times import STOCKHOLM, DateOrder
from moderator_app.gui.intake.look import OrderChoice
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_XS
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import QT_TRANSLATE_NOOP

ORDER_NAMES: dict[DateOrder, str] = {
    DateOrder.YMD: QT_TRANSLATE_NOOP("DateOrderQuestion", "Year, month, day"),
    DateOrder.DMY: QT_TRANSLATE_NOOP("DateOrderQuestion", "Day, month, year"),
    DateOrder.MDY: QT_TRANSLATE_NOOP("DateOrderQuestion", "Month, day, year"),
}


def long_date(moment: int) -> str:
    """The day in Stockholm, written out: "3 april 2026"."""
    day = to_datetime(moment).astimezone(ZoneInfo(STOCKHOLM)).date()
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


class DateOrderQuestion(Card):
    """Hidden while there is no doubt."""

    chosen = Signal(object)
    """A DateOrder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DateOrderQuestion")
        self._choices: tuple[OrderChoice, ...] = ()
        self._heading = PlainLabel("", self, role="heading", wrap=True)
        self._heading.setObjectName("DateOrderHeading")
        self.body.addWidget(self._heading)
        self._group = QButtonGroup(self)
        self._buttons: dict[DateOrder, QRadioButton] = {}
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_XS)
        for number, order in enumerate(DateOrder):
            button = QRadioButton(self)
            button.setObjectName(f"DateOrder-{order}")
            self._group.addButton(button, number)
            self._buttons[order] = button
            rows.addWidget(button)
        self._group.idClicked.connect(self._clicked)
        self.body.addLayout(rows)
        self.hide()

    def ask(self, choices: tuple[OrderChoice, ...], chosen: DateOrder | None) -> None:
        """Show these choices, or nothing when there are none."""
        self._choices = choices
        self._group.setExclusive(False)
        for order, button in self._buttons.items():
            button.setChecked(order is chosen)
        self._group.setExclusive(True)
        self.setVisible(bool(choices))
        self.retranslate()

    def retranslate(self) -> None:
        """Called by the page."""
        written = next((date for each in self._choices for date, _ in each.examples), "")
        self._heading.setText(
            translate("DateOrderQuestion", "The dates can be read in more than one order. What does {date} mean?").format(date=written)
        )
        self.setAccessibleName(self._heading.text())
        by_order = {each.order: each for each in self._choices}
        for order, button in self._buttons.items():
            choice = by_order.get(order)
            button.setVisible(choice is not None)
            if choice is None:
                continue
            read = ", ".join(
                translate("DateOrderQuestion", "{date} is {day}").format(date=date, day=long_date(moment))
                for date, moment in choice.examples
            )
            name = translate("DateOrderQuestion", ORDER_NAMES[order])
            button.setText(f"{name}: {read}".replace("&", "&&"))
            button.setAccessibleName(f"{name}: {read}")

    def _clicked(self, number: int) -> None:
        self.chosen.emit(list(DateOrder)[number])
