"""The screen of absences and cover."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.cover import Report
from moderator_app.desk.planning import Calendar, Planning
from moderator_app.domain.cover import Absence
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover import words
from moderator_app.gui.cover.grid import DaysGrid
from moderator_app.gui.cover.legend import Legend
from moderator_app.gui.cover.plan import Planned, PlanSheet
from moderator_app.gui.cover.report import ReportSheet
from moderator_app.gui.cover.words import Stage, qdate
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import has_focus_within
from moderator_app.gui.widgets.plain_table import PlainTable
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

WEEKS = 13
"""Of the calendar."""
STEP = 4
"""Weeks that it is moved by."""
NARROWEST = 16
"""Characters of a column of the list."""
BUTTONS = ("cover.plan", "cover.start", "cover.end", "cover.report")
MOVES = ("cover.earlier", "cover.today", "cover.later")
ORDER = tuple(Stage)


class CoverScreen(Screen):
    """The calendar above, the absences below; without channels, where to begin."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._calendar: Calendar | None = None
        self._first: date | None = None
        """The first day that was asked for; None: the week that it is now."""
        self._listed: list[Absence] = []
        self._chosen: int | None = None
        self._build()
        context.actions.connect_all(
            {
                "cover.plan": self._ask_plan,
                "cover.start": self._start,
                "cover.end": self._ask_end,
                "cover.report": self._ask_report,
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
        self._buttons: dict[str, QPushButton] = {}
        deeds, moves = self._row(BUTTONS), self._row(MOVES)
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
        self.list = PlainTable("AbsenceList", self)
        self.list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._none = PlainLabel("", self, tone="muted", wrap=True)
        self._none.setObjectName("NoAbsences")
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setObjectName("CoverHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._halves.addWidget(self._half("CoverUpper", self.grid, self._told, self._legend))
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
        column.addLayout(deeds)
        column.addLayout(moves)
        column.addWidget(self._halves, 1)
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

    def _row(self, action_ids: tuple[str, ...]) -> FlowLayout:
        flow = FlowLayout()
        for action_id in action_ids:
            button = QPushButton(self)
            button.setObjectName(action_id)
            button.clicked.connect(self.context.actions.action(action_id).trigger)
            self._buttons[action_id] = button
            flow.addWidget(button)
        return flow

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
        """`absence`: the number of the one to show."""
        self._chosen = args.get("absence", self._chosen)
        self._refresh()

    def stop(self) -> None:
        self.context.state.save_splitter(self._halves)

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
        for action_id, button in self._buttons.items():
            name, key = self.context.actions.action(action_id).text(), self.context.actions.key_text(action_id)
            button.setText(name)
            button.setAccessibleName(f"{name} ({key})")
            set_tool_tip(button, key)
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
        if calendar.channels and not has_focus_within(self):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        calendar = self._calendar
        if calendar is None:
            return
        self._stack.setCurrentIndex(0 if calendar.channels else 1)
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
        stages = {each.id: words.stage(calendar, each) for each in calendar.absences}
        # What has ended stands last, the newest of it first.
        self._listed = sorted(
            calendar.absences,
            key=lambda each: (ORDER.index(stages[each.id]), -each.first if stages[each.id] is Stage.ENDED else each.first, each.id),
        )
        rows = [
            (each.person, words.days(each), translate("CoverStage", words.STAGE_NAMES[stages[each.id]]), words.deputies(calendar, each))
            for each in self._listed
        ]
        headers = (
            translate("CoverScreen", "Away"),
            translate("CoverScreen", "Days"),
            translate("CoverScreen", "State"),
            translate("CoverScreen", "Deputies"),
        )
        chosen = self._chosen
        self.list.table.show_rows(headers, rows)
        self.list.fit()
        self.list.horizontalHeader().setMinimumSectionSize(self.fontMetrics().averageCharWidth() * NARROWEST)
        self.list.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.list.setMinimumHeight(self.list.horizontalHeader().sizeHint().height() + 2 * self.list.verticalHeader().defaultSectionSize())
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._choose(chosen)

    def _choose(self, absence_id: int | None) -> None:
        place = next((at for at, each in enumerate(self._listed) if each.id == absence_id), 0)
        if self._listed:
            index = self.list.table.index(place, 0)
            self.list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.list.scrollTo(index)
        self._enable()

    def _row_chosen(self, _now: Any = None, _before: Any = None) -> None:
        one = self._absence()
        if one is not None:
            self._chosen = one.id
        self._enable()

    def _enable(self) -> None:
        one = self._absence()
        at = None if one is None or self._calendar is None else words.stage(self._calendar, one)
        for action_id, possible in (
            ("cover.start", at in (Stage.LATE, Stage.PLANNED)),
            ("cover.end", at not in (None, Stage.ENDED)),
            ("cover.report", one is not None and one.started_at is not None),
        ):
            self.context.actions.enable(action_id, possible)
            self._buttons[action_id].setEnabled(possible)

    def _absence(self) -> Absence | None:
        row = self.list.currentIndex().row()
        return self._listed[row] if 0 <= row < len(self._listed) else None

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
            self._choose(found.id)
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

    def _ask_plan(self) -> None:
        self.context.runner.run("read", self.context.desk.cover.planning, self, self._plan)

    def _plan(self, planning: Planning) -> None:
        assert self._calendar is not None
        PlanSheet(self.window(), self.context, planning, self._calendar.today, self._planned).open()

    def _planned(self, planned: Planned) -> None:
        self._chosen = planned.absence.id
        self._refresh()
        if planned.unstarted is not None:
            self.context.bar.show_error(planned.unstarted)
        elif planned.absence.started_at is None:
            text = QT_TRANSLATE_NOOP("Message", "The absence of {name} is planned. Somebody who has the channels starts the cover.")
            self.context.bar.show_done(message("absence_planned", text, name=planned.absence.person))
        else:
            self._tell_started(planned.absence)

    def _start(self) -> None:
        one = self._absence()
        if one is not None:
            self.context.runner.run("write", partial(self.context.desk.cover.start, one.id), self, self._started)

    def _started(self, one: Absence) -> None:
        self._refresh()
        self._tell_started(one)

    def _tell_started(self, one: Absence) -> None:
        text = QT_TRANSLATE_NOOP("Message", "The cover for {name} runs {days}; the rights return by the clock.")
        self.context.bar.show_done(message("cover_runs", text, name=one.person, days=words.days(one)))

    def _ask_end(self) -> None:
        one = self._absence()
        if one is None:
            return
        question = Question(
            "EndCover",
            translate("CoverScreen", "End the absence of {name} now?").format(name=visible_line(one.person, words.LONGEST_NAME)),
            translate(
                "CoverScreen",
                "The person is back, or does not go: what the deputies were lent returns at once. It can't be undone; "
                "an absence that goes on is planned anew.",
            ),
            (Choice("end", translate("CoverScreen", "End the absence"), "primary"),),
        )
        self.context.dialogs.ask(question, partial(self._end, one.id))

    def _end(self, absence_id: int, answer: str) -> None:
        if answer == "end":
            self.context.runner.run("write", partial(self.context.desk.cover.end, absence_id), self, self._ended)

    def _ended(self, one: Absence) -> None:
        self._refresh()
        text = QT_TRANSLATE_NOOP("Message", "The absence of {name} is ended: everything that was lent has returned.")
        self.context.bar.show_done(message("absence_ended", text, name=one.person))

    def _ask_report(self) -> None:
        one = self._absence()
        if one is not None:
            self.context.runner.run("read", partial(_report, self.context.desk, one.id), self, self._report)

    def _report(self, found: tuple[Report, dict[int, str]]) -> None:
        ReportSheet(self.window(), self.context, *found).open()


def _read(desk: Any, first: date | None) -> Calendar:
    today: date = desk.cover.today()
    begin = first or today - timedelta(days=today.weekday())
    return desk.cover.calendar(begin, begin + timedelta(weeks=WEEKS, days=-1))


def _report(desk: Any, absence_id: int) -> tuple[Report, dict[int, str]]:
    return desk.cover.report(absence_id), {each.id: each.name for each in desk.channels.everything()}


def _absence_on(calendar: Calendar, index: QModelIndex) -> Absence | None:
    """One that has somebody of this channel away that day."""
    day = calendar.day(index.column()).toordinal()
    away = calendar.days[calendar.channels[index.row()].id][index.column()].away
    return next((each for each in calendar.absences if each.person_id in away and each.away_on(day)), None)
