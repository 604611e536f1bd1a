"""The list of the absences: who, when, where it stands, who covers, and whether there is a handover note."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from moderator_app.desk.planning import Calendar
from moderator_app.domain.cover import Absence
from moderator_app.gui.cover import words
from moderator_app.gui.cover.words import Stage
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.plain_table import PlainTable

NARROWEST = 16
"""Characters of a column."""
DEPUTIES = 3
"""The column that takes the room that is left."""
ORDER = tuple(Stage)


class AbsenceList(PlainTable):
    """One is always chosen, while there is any; `chosen_changed` comes when it is another."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("AbsenceList", parent)
        self._listed: list[Absence] = []
        self._chosen: int | None = None
        self.selectionModel().currentRowChanged.connect(self._row_chosen)

    def show_absences(self, calendar: Calendar, chosen: int | None = None) -> None:
        """Show those of the calendar; the same one stays chosen, unless it is said which."""
        wanted = self._chosen if chosen is None else chosen
        stages = {each.id: words.stage(calendar, each) for each in calendar.absences}
        # What has ended stands last, the newest of it first.
        self._listed = sorted(
            calendar.absences,
            key=lambda each: (ORDER.index(stages[each.id]), -each.first if stages[each.id] is Stage.ENDED else each.first, each.id),
        )
        written, none = translate("CoverScreen", "written"), "–"
        rows = [
            (
                each.person,
                words.days(each),
                translate("CoverStage", words.STAGE_NAMES[stages[each.id]]),
                words.deputies(calendar, each),
                written if each.id in calendar.noted else none,
            )
            for each in self._listed
        ]
        headers = (
            translate("CoverScreen", "Away"),
            translate("CoverScreen", "Days"),
            translate("CoverScreen", "State"),
            translate("CoverScreen", "Deputies"),
            translate("CoverScreen", "Note"),
        )
        self.table.show_rows(headers, rows)
        self.fit()
        head = self.horizontalHeader()
        head.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * NARROWEST)
        head.setSectionResizeMode(DEPUTIES, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(head.sizeHint().height() + 2 * self.verticalHeader().defaultSectionSize())
        self.choose(wanted)

    def choose(self, absence_id: int | None) -> None:
        """Choose that one, or the first."""
        place = next((at for at, each in enumerate(self._listed) if each.id == absence_id), 0)
        if self._listed:
            index = self.table.index(place, 0)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.scrollTo(index)
        self.chosen_changed.emit()

    def chosen(self) -> Absence | None:
        """The one that is chosen."""
        row = self.currentIndex().row()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _row_chosen(self, _now: Any = None, _before: Any = None) -> None:
        one = self.chosen()
        if one is not None:
            self._chosen = one.id
        self.chosen_changed.emit()
