"""The screen of absences and cover."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.planning import Calendar
from moderator_app.domain.cover import Absence
from moderator_app.gui.cover import words
from moderator_app.gui.cover.absences import AbsenceList
from moderator_app.gui.cover.deeds import CoverDeeds
from moderator_app.gui.cover.grid import DaysGrid
from moderator_app.gui.cover.legend import Legend
from moderator_app.gui.cover.note import NotePanel
from moderator_app.gui.cover.words import Stage, qdate
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import has_focus_within

WEEKS = 13
"""Of the calendar."""
STEP = 4
"""Weeks that it is moved by."""
BESIDE_FROM = 130
"""Characters of width from which on the note stands beside the calendar."""
BUTTONS = ("cover.plan", "cover.start", "cover.end", "cover.report", "cover.note")
MOVES = ("cover.earlier", "cover.today", "cover.later")


class CoverScreen(Screen):
    """The calendar above, the absences below; without channels, where to begin."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._calendar: Calendar | None = None
        self._first: date | None = None
        """The first day that was asked for; None: the week that it is now."""
        self._wanted: int | None = None
        """The absence that is to be chosen once it is read."""
        self._nobody_at: int | None = None
        self._note_wanted = self._report_wanted = False
        self._build()
        self._deeds = CoverDeeds(context, self, self.list.chosen, self._done)
        context.actions.connect_all(
            {
                "cover.plan": self._deeds.plan,
                "cover.start": self._deeds.start,
                "cover.end": self._deeds.ask_end,
                "cover.report": self._deeds.report,
                "cover.note": self._open_note,
                "cover.earlier": partial(self._move, -STEP),
                "cover.today": partial(self._move, 0),
                "cover.later": partial(self._move, STEP),
            }
        )
        context.changes.changed.connect(self._heard)
        context.theme.changed.connect(self._show_absences)
        self.retranslate()

    # -- building

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("CoverHeadline")
        self._buttons = ActionButtons(self.context.actions, self)
        deeds, moves = self._buttons.row(BUTTONS), self._buttons.row(MOVES)
        self.context.icons.set_on(self._buttons["cover.plan"], "add")
        self._span = PlainLabel("", self, role="heading")
        self._span.setObjectName("CoverSpan")
        moves.addWidget(self._span)
        self.grid = DaysGrid(self.context.theme, self.context.icons, self)
        self.grid.moved.connect(self._tell_day)
        self.grid.opened.connect(self._open_day)
        self._told = PlainLabel("", self, wrap=True, selectable=True)
        self._told.setObjectName("CoverDay")
        self._legend = Legend(self.context.icons, self)
        self.list = AbsenceList(self)
        self.list.chosen_changed.connect(self._enable)
        self.note = NotePanel(self.context, self)
        self.note.closed.connect(self._close_note)
        self.note.hide()
        self._none = PlainLabel("", self, tone="muted", wrap=True)
        self._none.setObjectName("NoAbsences")
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setObjectName("CoverHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._upper = self._half("CoverUpper", self.grid, self._told, self._legend)
        self._halves.addWidget(self._upper)
        self._halves.addWidget(self._half("CoverLower", self.list, self._none))
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)
        self._halves.setSizes([360, 200])
        self.context.state.restore_splitter(self._halves)
        full = QWidget(self)
        full.setObjectName("CoverFull")
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self._above = QWidget(self)
        self._above.setObjectName("CoverAbove")
        rows = QVBoxLayout(self._above)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_S)
        rows.addLayout(deeds)
        rows.addLayout(moves)
        column.addWidget(self._above)
        self._beside = QSplitter(Qt.Orientation.Horizontal, self)
        self._beside.setObjectName("CoverBeside")
        self._beside.setChildrenCollapsible(False)
        self._beside.setHandleWidth(SPACE_M)
        self._beside.addWidget(self._halves)
        self._beside.addWidget(self.note)
        self._beside.setStretchFactor(0, 3)
        self._beside.setStretchFactor(1, 2)
        self._beside.setSizes([640, 400])
        self.context.state.restore_splitter(self._beside)
        column.addWidget(self._beside, 1)
        self._empty = EmptyState(self.context.icons, "clock", self)
        self._empty_go = self._empty.add_button("EmptyChannels", partial(self.context.open_screen, "channels"), primary=True)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("CoverStack")
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self._stack, 1)

    def _half(self, name: str, first: QWidget, *others: QWidget) -> QWidget:
        half = QWidget(self)
        half.setObjectName(name)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(first, 1)
        for each in others:
            column.addWidget(each)
        return half

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`absence`: the number of the one to show; `note`: with its handover note; `report`: with what the deputies did; `channel`: the
        id of one that nobody is there for, to be shown with the first such day."""
        self._wanted = args.get("absence", self._wanted)
        self._nobody_at = args.get("channel")
        self._note_wanted, self._report_wanted = bool(args.get("note")), bool(args.get("report"))
        self._refresh()

    def stop(self) -> None:
        self.note.stop()
        self.context.state.save_splitter(self._halves)
        self.context.state.save_splitter(self._beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _divide(self) -> None:
        """Where there is no room for both, the note takes the place of the calendar until it is closed."""
        narrow = self.width() < self.fontMetrics().averageCharWidth() * BESIDE_FROM
        alone = narrow and self.note.isVisibleTo(self)
        for each in (self._halves, self._above):
            each.setVisible(not alone)

    def retranslate(self) -> None:
        self._headline.setText(translate("CoverScreen", "Absence and cover"))
        self.grid.setAccessibleName(translate("CoverScreen", "Calendar of the channels: who is there on which day"))
        self.list.setAccessibleName(translate("CoverScreen", "Absences"))
        self._none.setText(translate("CoverScreen", "Nobody is away, and no absence is planned."))
        self._empty.set_words(
            translate("CoverScreen", "No channels yet"),
            translate("CoverScreen", "Who is away and who covers is planned for each channel. Add the channels first."),
        )
        self._empty_go.setText(translate("CoverScreen", "Go to the channels"))
        self._legend.retranslate()
        self.note.retranslate()
        self._buttons.retranslate()
        self._show()

    # -- reading and showing

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & {Topic.CHANNELS, Topic.COVER}:
            self._refresh()

    def _refresh(self) -> None:
        read = partial(_read, self.context.desk, self._first)
        self.context.runner.run("read", read, self, self._take, replaces="cover.calendar")

    def _take(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._show()
        if self._nobody_at is not None:
            self.grid.go_to_nobody(self._nobody_at)
            self._nobody_at = None
        if self._note_wanted:
            self._note_wanted = False
            self._open_note()
        elif self.note.isVisible():
            self.note.refresh()
        if self._report_wanted:
            self._report_wanted = False
            self._deeds.report()
        if calendar.channels and not has_focus_within(self):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        calendar = self._calendar
        if calendar is None:
            return
        # Who is named as a deputy may have no channel yet, and sees what she is to cover.
        self._stack.setCurrentIndex(0 if calendar.channels or calendar.absences else 1)
        self._upper.setVisible(bool(calendar.channels))
        self.context.actions.enable("cover.plan", bool(calendar.channels))
        last = calendar.first + timedelta(weeks=WEEKS, days=-1)
        written = QLocale().toString
        self._span.setText(f"{written(qdate(calendar.first), 'd MMMM yyyy')} – {written(qdate(last), 'd MMMM yyyy')}")
        self.grid.show_calendar(calendar)
        self._show_absences()

    def _show_absences(self) -> None:
        calendar = self._calendar
        if calendar is None:
            return
        self.list.setVisible(bool(calendar.absences))
        self._none.setVisible(not calendar.absences)
        self.list.show_absences(calendar, self._wanted)
        self._wanted = None

    def _enable(self) -> None:
        one = self.list.chosen()
        at = None if one is None or self._calendar is None else words.stage(self._calendar, one)
        for action_id, possible in (
            ("cover.start", at in (Stage.LATE, Stage.PLANNED)),
            ("cover.end", at not in (None, Stage.ENDED)),
            ("cover.report", one is not None and one.started_at is not None),
            ("cover.note", one is not None),
        ):
            self.context.actions.enable(action_id, possible)
            self._buttons[action_id].setEnabled(possible)
        if one is not None and self.note.isVisible() and one.id != self.note.absence_id:
            self.note.open(one.id)

    def _tell_day(self) -> None:
        index = self.grid.currentIndex()
        if index.isValid():
            self._told.setText(self.grid.days.told(index))

    def _open_day(self) -> None:
        """The absence of that day, chosen in the list."""
        index, calendar = self.grid.currentIndex(), self._calendar
        if calendar is None or not index.isValid():
            return
        found = _absence_on(calendar, index)
        if found is not None:
            self.list.choose(found.id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what can be done

    def _move(self, weeks: int) -> None:
        if self._calendar is None:
            return
        self._first = self._calendar.first + timedelta(weeks=weeks) if weeks else None
        self._refresh()
        if not weeks:
            self.grid.clearSelection()
            self.grid.setCurrentIndex(QModelIndex())

    def _done(self, absence_id: int) -> None:
        """Something was done with that one: it is the one to show."""
        self._wanted = absence_id
        self._refresh()

    def _open_note(self) -> None:
        one = self.list.chosen()
        if one is not None:
            self.note.open(one.id)
            self.note.show()
            self._divide()
            self.note.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_note(self) -> None:
        self.note.hide()
        self._divide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _read(desk: Any, first: date | None) -> Calendar:
    today: date = desk.cover.today()
    begin = first or today - timedelta(days=today.weekday())
    return desk.cover.calendar(begin, begin + timedelta(weeks=WEEKS, days=-1))


def _absence_on(calendar: Calendar, index: QModelIndex) -> Absence | None:
    """One that has somebody of this channel away that day."""
    day = calendar.day(index.column()).toordinal()
    away = calendar.days[calendar.channels[index.row()].id][index.column()].away
    return next((each for each in calendar.absences if each.person_id in away and each.away_on(day)), None)
