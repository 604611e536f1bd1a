"""Fields that a moderator writes in: Escape leaves them, Tab moves on, and what is pasted is plain."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from moderator_app.domain.blocks import last_moment
from moderator_app.domain.workdays import local_day
from moderator_app.gui.widgets.fields import TextField

EDGE = 6
"""Pixels of padding and outline."""
EPOCH_ORDINAL = QDate(1, 1, 1).toJulianDay() - 1
"""Julian day of ordinal 0 (date.toordinal)."""


class WritingField(TextField):
    """A field as high as what stands in it, within bounds. `written` is told at every change by hand or program."""

    written = Signal(str)
    left = Signal()

    def __init__(self, name: str, fewest: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._fewest, self._most = fewest, most
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_to)
        self.fit()

    def fit(self) -> None:
        """As high as its lines are with the text size in use."""
        lines = round(self.document().documentLayout().documentSize().height())
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if lines > self._most else bars.ScrollBarAlwaysOff)
        lines = min(max(lines, self._fewest), self._most)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + round(2 * self.document().documentMargin()) + 2 * EDGE)

    def show_text(self, text: str) -> None:
        """Show `text` unless it is what stands there, so that the cursor stays."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _fit_to(self, _size: QSizeF) -> None:
        self.fit()

    def _tell(self) -> None:
        self.written.emit(self.toPlainText())


class EndField(QDateEdit):
    """A day that lies ahead, unset until one is chosen."""

    chosen = Signal(object)
    """The last second of the day in Sweden (microseconds UTC), or None."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("BlockUntil")
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.dateChanged.connect(self._changed)

    def show_moment(self, moment: int | None, now: int) -> None:
        """Show the day of `moment`; today stands for none."""
        today = _date(now)
        self.blockSignals(True)
        self.setMinimumDate(today)
        self.setDate(today if moment is None else _date(moment))
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _changed(self, chosen: QDate) -> None:
        none = chosen == self.minimumDate()
        self.chosen.emit(None if none else last_moment(date.fromordinal(chosen.toJulianDay() - EPOCH_ORDINAL)))


def _date(moment: int) -> QDate:
    return QDate.fromJulianDay(local_day(moment)[0] + EPOCH_ORDINAL)
