"""The calendar of the chosen channel's rounds: a row for each week, a column for each day, and the day in whole sentences below."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from moderator_app.desk.rounds import Day
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.watch import words
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable

WEEK = 7


class CalendarPage(QWidget):
    """Arrow keys go from day to day."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WatchCalendarPage")
        self._icons = icons
        self._days: tuple[Day, ...] = ()
        self._counts = PlainLabel("", self, wrap=True)
        self._counts.setObjectName("WatchSchedule")
        self.table = PlainTable("WatchCalendar", self)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.table.spread(*range(1, WEEK + 1))
        self.told = PlainLabel("", self, wrap=True)
        self.told.setObjectName("WatchDay")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._counts)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)

    def show_days(self, days: tuple[Day, ...], today: int, schedule: str) -> None:
        """Whole weeks from a Monday on. The same day stays chosen; today at first."""
        before = self._chosen()
        self._days = days
        self._counts.setText(schedule)
        weeks = [days[start : start + WEEK] for start in range(0, len(days), WEEK)]
        pictures: dict[tuple[int, int], QIcon] = {
            (row, column): self._icons.icon(*words.MARKS[each.mark])
            for row, every in enumerate(weeks)
            for column, each in enumerate(every, 1)
            if each.mark in words.MARKS
        }
        headers = (translate("WatchCalendar", "Week"), *(words.weekday(number) for number in range(1, WEEK + 1)))
        rows = [(words.week(every[0].day), *(words.cell(each) for each in every)) for every in weeks]
        self.table.table.show_rows(headers, rows, (), pictures)
        self.table.fit()
        self.table.setAccessibleName(translate("WatchCalendar", "Rounds of the channel, week by week"))
        wanted = before.day if before is not None and any(each.day == before.day for each in days) else today
        place = next((at for at, each in enumerate(days) if each.day == wanted), 0)
        index = self.table.table.index(place // WEEK, place % WEEK + 1)
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.table.scrollTo(index)
        self._tell()

    def _chosen(self) -> Day | None:
        index = self.table.currentIndex()
        place = index.row() * WEEK + index.column() - 1
        return self._days[place] if index.isValid() and index.column() and place < len(self._days) else None

    def _tell(self) -> None:
        one = self._chosen()
        self.told.setText("" if one is None else words.told(one))
        self.table.setAccessibleDescription(self.told.text())
