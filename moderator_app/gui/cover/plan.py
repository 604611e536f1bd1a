"""Asks who is away, when, and who stands in where. What the desk refuses is said here, and everything stays as it was filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.planning import Asked, Planning
from moderator_app.domain.cover import Absence
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover.begun import TYPED, Begun, begun
from moderator_app.gui.cover.events import EventChoice
from moderator_app.gui.cover.keeping import Keeping
from moderator_app.gui.cover.words import LONGEST_NAME, qdate
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import KnownError

CHARACTERS_WIDE = 60
REST = 14
"""Lines of text that title, buttons and margins take."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What came of it: the absence, and why its cover could not be started as well."""

    absence: Absence
    unstarted: KnownError | None


class PlanSheet(Sheet):
    """`planned` gets what was saved, on the window's thread; the sheet is closed then."""

    def __init__(
        self,
        parent: QWidget,
        context: ScreenContext,
        planning: Planning,
        today: date,
        planned: Callable[[Planned], None],
        typed: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`typed`: what was filled in and not planned, the last time."""
        super().__init__(parent, "PlanSheet", translate("CoverPlan", "Plan an absence"))
        self._context = context
        self._planning = planning
        self._planned = planned
        self._deputies: dict[int, QComboBox] = {}
        self._chosen: dict[tuple[int, int], int] = {}
        """(person, channel) → the deputy chosen, whatever is shown."""
        self._asked: list[Asked] = []
        self._today = today
        self._fresh: dict[str, str] = {}
        """What stands here before anything is filled in."""
        self._keeping = Keeping(context, self._unplanned, self)
        self._keeping.setInterval(0)
        self.person = QComboBox(self)
        for each in planning.people:
            self.person.addItem(visible_line(each.name, LONGEST_NAME), each.id)
        self.person.setCurrentIndex(max(0, self.person.findData(context.desk.me.id)))
        self.first, self.last = self._day(today), self._day(today)
        self.from_file = EventChoice(context, self._no, self)
        self.from_file.chosen.connect(self._days_chosen)
        self.everywhere = QComboBox(self)
        self.start = QCheckBox(translate("CoverPlan", "Start the cover as well: it runs from the first day on"), self)
        self.start.setObjectName("PlanStart")
        self._page = ScrollPage("PlanPage", self)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._channels = QVBoxLayout()
        self._channels.setSpacing(SPACE_M)
        self._none = PlainLabel("", self, tone="muted", wrap=True)
        self._none.setObjectName("PlanNone")
        self.back = self._what_is_back()
        self.refused = PlainLabel("", self, tone="danger", wrap=True)
        self.refused.setObjectName("PlanRefused")
        self.refused.hide()
        self._page.body.addWidget(self.back)
        self._page.body.addLayout(self._fields())
        self._page.body.addWidget(self._none)
        self._page.body.addLayout(self._channels)
        self._page.body.addWidget(self.start)
        self._page.body.addStretch(1)
        self.body.addWidget(self._page, 1)
        self.body.addWidget(self.refused)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self.accept_button: QPushButton = self.add_button("accept", translate("CoverPlan", "Plan the absence"), self._go, "primary")
        self.person.currentIndexChanged.connect(self._ask_anew)
        self.first.dateChanged.connect(self._first_chosen)
        self.last.dateChanged.connect(self._ask_anew)
        self.everywhere.activated.connect(self._choose_everywhere)
        self.start.toggled.connect(lambda _checked: self._keeping.start())
        self._ask_anew()
        self._fresh = self._filled()
        kept = begun(typed, planning, today)
        self._keeping.begin(TYPED, dict(typed))
        if kept is not None:
            self._bring_back(kept)
            self.back.show()
            self._fit()
        self.person.setFocus()

    def wish(self) -> tuple[int, date, date, list[tuple[int, int]]]:
        """Who, from when to when, and (channel, deputy) for each channel where one is chosen."""
        named = [(channel, int(combo.currentData())) for channel, combo in self._deputies.items() if combo.currentData()]
        return int(self.person.currentData()), _date(self.first), _date(self.last), named

    # -- building

    def _fields(self) -> FieldColumn:
        rows = FieldColumn()
        days = QHBoxLayout()
        days.setSpacing(SPACE_M)
        for name, label, widget in (
            ("PlanFirst", translate("CoverPlan", "First whole day away"), self.first),
            ("PlanLast", translate("CoverPlan", "Last whole day away"), self.last),
        ):
            day = FieldColumn()
            day.add(self._label(name, label, widget), widget)
            days.addLayout(day, 1)
        rows.add(self._label("PlanPerson", translate("CoverPlan", "Who is away"), self.person), self.person)
        rows.addLayout(days)
        rows.addWidget(self.from_file)
        self._everywhere_label = self._label("PlanEverywhere", translate("CoverPlan", "Deputy in all channels"), self.everywhere)
        rows.add(self._everywhere_label, self.everywhere)
        return rows

    def _what_is_back(self) -> QWidget:
        """Says that the sheet holds what was filled in before, with the way to begin anew."""
        row = QWidget(self)
        row.setObjectName("PlanBack")
        said = PlainLabel(translate("CoverPlan", "This is what you filled in before and did not plan."), row, tone="muted", wrap=True)
        said.setObjectName("PlanBackSaid")
        anew = QPushButton(translate("CoverPlan", "Begin anew"), row)
        anew.setObjectName("PlanAnew")
        anew.setAutoDefault(False)
        anew.clicked.connect(lambda _checked=False: self._begin_anew())
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        line.addWidget(said, 1)
        line.addWidget(anew, 0, Qt.AlignmentFlag.AlignTop)
        row.hide()
        return row

    def _label(self, name: str, text: str, widget: QWidget) -> PlainLabel:
        widget.setObjectName(name)
        widget.setAccessibleName(text)
        label = PlainLabel(text, self)
        label.setObjectName(f"{name}-label")
        label.setBuddy(widget)
        return label

    def _day(self, day: date) -> QDateEdit:
        field = QDateEdit(qdate(day), self)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setCalendarPopup(True)
        return field

    # -- filling in

    def _first_chosen(self, _day: QDate) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())
        self._ask_anew()

    def _days_chosen(self, first: date, last: date) -> None:
        self.first.setDate(qdate(first))
        self.last.setDate(qdate(last))

    def _ask_anew(self, _what: object = None) -> None:
        """The channels of the person on these days; what was chosen stays chosen."""
        self._keeping.start()
        who, first, last, _named = self.wish()
        asked = self._planning.asked(who, first, last) if first <= last else []
        self.refused.hide()
        if asked == self._asked and self._deputies:
            return
        self._asked = asked
        self._deputies = {}
        while (entry := self._channels.takeAt(0)) is not None:
            former = entry.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for each in asked:
            self._add_channel(who, each)
        several = len(asked) > 1
        self._everywhere_label.setVisible(several)
        self.everywhere.setVisible(several)
        self._fill(self.everywhere, [each.id for each in self._planning.people if each.id != who])
        self._none.setText(translate("CoverPlan", "The person has no channels on these days: no deputy is needed."))
        self._none.setVisible(not asked)
        self._fit()

    def _fit(self) -> None:
        """As high as what it holds, if the screen is."""
        layout = self._page.page.layout()
        assert layout is not None
        layout.activate()
        room = self.screen().availableSize().height() - REST * self.fontMetrics().lineSpacing()
        self._page.setMinimumHeight(min(self._page.page.sizeHint().height(), room))
        bar = self._page.verticalScrollBar().sizeHint().width()
        self._page.setMinimumWidth(
            max(self._page.page.minimumSizeHint().width(), self.fontMetrics().averageCharWidth() * CHARACTERS_WIDE) + bar
        )

    def _add_channel(self, who: int, asked: Asked) -> None:
        combo = QComboBox(self)
        self._fill(combo, [each.id for each in asked.offers], asked.standing)
        combo.setCurrentIndex(max(0, combo.findData(self._chosen.get((who, asked.channel.id)))))
        combo.activated.connect(partial(self._choose, who, asked.channel.id))
        name = visible_line(asked.channel.name, LONGEST_NAME)
        demanded = translate("CoverPlan", "{channel} – the policy demands a deputy").format(channel=name)
        label = self._label(f"PlanDeputy-{asked.channel.id}", demanded if asked.demanded else name, combo)
        label.setWordWrap(True)
        row = FieldColumn()
        row.add(label, combo)
        holder = QWidget(self._page.page)
        holder.setObjectName(f"PlanRow-{asked.channel.id}")
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._channels.addWidget(holder)
        self._deputies[asked.channel.id] = combo

    def _fill(self, combo: QComboBox, people: list[int], standing: frozenset[int] = frozenset()) -> None:
        """Nobody first; `standing` are the channel's deputies in the register."""
        names = {each.id: visible_line(each.name, LONGEST_NAME) for each in self._planning.people}
        combo.clear()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.addItem(translate("CoverPlan", "Nobody"), 0)
        for each in people:
            deputy = translate("CoverPlan", "{name} (the channel’s deputy)").format(name=names[each])
            combo.addItem(deputy if each in standing else names[each], each)

    def _choose(self, who: int, channel: int, _index: int = 0) -> None:
        self._chosen[who, channel] = int(self._deputies[channel].currentData())
        self.refused.hide()
        self._keeping.start()

    def _choose_everywhere(self, _index: int) -> None:
        who, deputy = int(self.person.currentData()), int(self.everywhere.currentData())
        for channel, combo in self._deputies.items():
            combo.setCurrentIndex(max(0, combo.findData(deputy)))
            self._choose(who, channel)

    # -- what is filled in outlives a cancel and a crash

    def _filled(self) -> dict[str, str]:
        who, first, last, _named = self.wish()
        return Begun(who, first, last, self._chosen, self.start.isChecked()).values()

    def _unplanned(self) -> dict[str, str]:
        values = self._filled()
        return {} if values == self._fresh else values

    def done(self, result: int, /) -> None:
        if result != PlanSheet.DialogCode.Accepted.value:
            self._keeping.keep()
        super().done(result)

    def _bring_back(self, kept: Begun) -> None:
        self._chosen.clear()
        self._chosen.update(kept.deputies)
        self.start.setChecked(kept.start)
        if kept.first is not None and kept.last is not None:
            self.first.setDate(qdate(kept.first))
            self.last.setDate(qdate(kept.last))
        self.person.setCurrentIndex(self.person.findData(kept.person))
        for channel, combo in self._deputies.items():
            combo.setCurrentIndex(max(0, combo.findData(self._chosen.get((kept.person, channel)))))

    def _begin_anew(self) -> None:
        self._bring_back(Begun(self._context.desk.me.id, self._today, self._today))
        self.back.hide()
        self.person.setFocus()

    # -- saving

    def _go(self) -> None:
        plan = partial(_plan, self._context.desk, *self.wish(), self.start.isChecked())
        self.store(self._context.runner, plan, self._done, self._no)

    def _done(self, planned: Planned) -> None:
        self._keeping.forget()
        self.accept()
        self._planned(planned)

    def _no(self, error: KnownError) -> None:
        """Nothing was saved: the words, and everything as it was filled in."""
        self.refused.setText(say_error(error))
        self.refused.show()
        self.setAccessibleDescription(self.refused.text())
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _plan(desk: Any, who: int, first: date, last: date, named: list[tuple[int, int]], start: bool) -> Planned:
    made = desk.cover.plan(who, first, last, named)
    if not start:
        return Planned(made, None)
    try:
        return Planned(desk.cover.start(made.id), None)
    except KnownError as error:
        # The absence is planned; somebody who may can start its cover.
        return Planned(made, error)


def _date(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
