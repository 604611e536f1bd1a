"""Takes the days of an absence from a calendar file that Outlook saved; where it holds several events, one is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover.words import LONGEST_NAME
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.sources.calendarfile import CalendarEvent
from moderator_app.support.messages import KnownError


class EventChoice(QWidget):
    """A button, and below it the events where there are several. `chosen` tells the first and the last day."""

    chosen = Signal(object, object)

    def __init__(self, context: ScreenContext, refuse: Callable[[KnownError], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("PlanEventChoice")
        self._context = context
        self._refuse = refuse
        self.button = QPushButton(translate("CoverPlan", "Take the days from a calendar file…"), self)
        self.button.setObjectName("PlanFromFile")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose_file)
        text = translate("CoverPlan", "Event in the calendar file")
        self.events = QComboBox(self)
        self.events.setObjectName("PlanEvents")
        self.events.setAccessibleName(text)
        self.events.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.events.activated.connect(self._choose_event)
        self._label = PlainLabel(text, self)
        self._label.setObjectName("PlanEvents-label")
        self._label.setBuddy(self.events)
        rows = FieldColumn()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.button)
        rows.add(self._label, self.events)
        self.setLayout(rows)
        self._offer([])

    def _choose_file(self, _checked: bool = False) -> None:
        kinds = translate("CoverPlan", "Calendar files (*.ics);;All files (*)")
        self._context.dialogs.choose_file_open(translate("CoverPlan", "Calendar file"), kinds, self._read_file)

    def _read_file(self, path: Path) -> None:
        self._context.runner.run("local", partial(self._context.desk.cover.days_in, path), self, self._take, self._refuse)

    def _take(self, events: list[CalendarEvent]) -> None:
        """The first is taken; another can be chosen."""
        self._offer(events)
        self._choose_event(0)

    def _offer(self, events: list[CalendarEvent]) -> None:
        self.events.clear()
        for each in events:
            self.events.addItem(visible_line(f"{each.first} – {each.last} {each.title}", LONGEST_NAME), (each.first, each.last))
        for part in (self._label, self.events):
            part.setVisible(len(events) > 1)

    def _choose_event(self, place: int) -> None:
        days: tuple[date, date] = self.events.itemData(place)
        self.chosen.emit(*days)
