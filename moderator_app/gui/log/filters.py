"""The filter above the list: events, channel, person, days, and the beginning of a decision's reference."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPushButton, QWidget

from moderator_app.domain.log import LogSelection
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.log.kinds_button import KindsButton
from moderator_app.gui.log.periods import PERIOD_NAMES, Period, span, today
from moderator_app.gui.log.reading import Choices
from moderator_app.gui.widgets.flow import FlowLayout

TYPING_MILLISECONDS = 250
"""A pause in typing after which the reference is looked for."""
LONGEST_REFERENCE = 20
NAME_CHARACTERS = 22


class LogFilter(QWidget):
    """`changed` comes when `selection` is another."""

    changed = Signal()

    def __init__(self, icons: Icons, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LogFilter")
        self._now = now
        self._choices = Choices([], [])
        self.kinds = KindsButton(self)
        self.kinds.changed.connect(self.changed)
        self.channel, self.person, self.period = self._combo("LogChannel"), self._combo("LogPerson"), self._combo("LogPeriod")
        self.first, self.last = self._day("LogFirstDay"), self._day("LogLastDay")
        self.period.currentIndexChanged.connect(self._period_chosen)
        self.reference = QLineEdit(self)
        self.reference.setObjectName("LogReference")
        self.reference.setMaxLength(LONGEST_REFERENCE)
        self.reference.setClearButtonEnabled(True)
        self.clear_button = QPushButton(self)
        self.clear_button.setObjectName("LogClear")
        self.clear_button.clicked.connect(self._clear_clicked)
        icons.set_on(self.clear_button, "close")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MILLISECONDS)
        self._typing.timeout.connect(self.changed)
        self.reference.textChanged.connect(self._typed)
        row = FlowLayout(self)
        self._widgets: tuple[QWidget, ...] = (
            *(self.reference, self.kinds, self.channel, self.person, self.period),
            *(self.first, self.last, self.clear_button),
        )
        for widget in self._widgets:
            row.addWidget(widget)
        self._period_chosen()

    def selection(self) -> LogSelection:
        """What is to be shown."""
        since, until = span(self._period(), self._now(), _date(self.first), _date(self.last))
        return LogSelection(
            self.kinds.chosen(), self.channel.currentData(), self.person.currentData(), since, until, self.reference.text().strip()
        )

    def is_set(self) -> bool:
        """Whether anything is held back."""
        return self.selection() != LogSelection()

    def clear(self) -> None:
        """Hold nothing back; tells nobody."""
        self._typing.stop()
        for widget in (self.reference, self.channel, self.person, self.period):
            widget.blockSignals(True)
        self.reference.clear()
        for combo in (self.channel, self.person, self.period):
            combo.setCurrentIndex(0)
        for widget in (self.reference, self.channel, self.person, self.period):
            widget.blockSignals(False)
        self.kinds.choose(frozenset())
        self._show_days()

    def set_choices(self, choices: Choices) -> None:
        """The desk's channels and people; what is chosen stays chosen."""
        if choices != self._choices:
            self._choices = choices
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.kinds.retranslate()
        channels = [(visible_line(each.name), each.id) for each in self._choices.channels]
        people = [(visible_line(each.name), each.id) for each in self._choices.people]
        _fill(self.channel, [(translate("LogFilter", "All channels"), None), *channels])
        _fill(self.person, [(translate("LogFilter", "Everybody"), None), *people])
        _fill(self.period, [(translate("LogPeriod", name), period.value) for period, name in PERIOD_NAMES.items()])
        self.channel.setAccessibleName(translate("LogFilter", "Channel"))
        self.person.setAccessibleName(translate("LogFilter", "Person"))
        self.period.setAccessibleName(translate("LogFilter", "Days"))
        self.first.setAccessibleName(translate("LogFilter", "From the day"))
        self.last.setAccessibleName(translate("LogFilter", "To the day"))
        self.reference.setPlaceholderText(translate("LogFilter", "Decision, such as 2026-0001"))
        self.reference.setAccessibleName(translate("LogFilter", "Beginning of a decision's reference"))
        self.clear_button.setText(translate("LogFilter", "Clear the filter"))
        self.fit()

    def fit(self) -> None:
        """Fields as wide as what they must hold with the text size in use."""
        metrics = self.reference.fontMetrics()
        room = metrics.averageCharWidth()
        self.reference.setFixedWidth(metrics.horizontalAdvance(self.reference.placeholderText()) + 8 * room)
        for combo in (self.channel, self.person):
            combo.setMaximumWidth(room * (NAME_CHARACTERS + 8))
            combo.view().setMinimumWidth(room * NAME_CHARACTERS)
        for widget in self._widgets:
            widget.setMinimumHeight(max(each.sizeHint().height() for each in self._widgets))
        self.updateGeometry()

    def _period(self) -> Period:
        return Period(self.period.currentData() or Period.ALL)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.currentIndexChanged.connect(self._combo_changed)
        return combo

    def _day(self, name: str) -> QDateEdit:
        day = QDateEdit(self)
        day.setObjectName(name)
        day.setDisplayFormat("yyyy-MM-dd")
        day.setCalendarPopup(True)
        now = today(self._now())
        day.setDate(QDate(now.year, now.month, now.day))
        day.dateChanged.connect(self._typed)
        return day

    def _combo_changed(self, _index: int) -> None:
        self.changed.emit()

    def _period_chosen(self, _index: int = 0) -> None:
        self._show_days()

    def _show_days(self) -> None:
        chosen = self._period() is Period.DAYS
        self.first.setVisible(chosen)
        self.last.setVisible(chosen)

    def _typed(self, _what: object = None) -> None:
        self._typing.start()

    def _clear_clicked(self, _checked: bool = False) -> None:
        self.clear()
        self.changed.emit()


def _date(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())


def _fill(combo: QComboBox, entries: list[tuple[str, object]]) -> None:
    """Other entries, the same choice where it is still there; tells nobody."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for text, value in entries:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen is not None else 0)
    combo.blockSignals(False)
