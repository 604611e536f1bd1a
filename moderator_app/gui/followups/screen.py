"""The screen of the follow-ups: what is open, by due time, and beside it the case."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.followups import EVERYTHING, PAGE, Wanted, When
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.followups import Case
from moderator_app.domain.policy import Duty
from moderator_app.gui.followups.actions import STEP
from moderator_app.gui.followups.case_pane import CasePane
from moderator_app.gui.followups.deeds import FollowUpDeeds
from moderator_app.gui.followups.filters import MINE, MUST, FollowUpFilter
from moderator_app.gui.followups.listing import FollowUpDelegate, FollowUpList
from moderator_app.gui.followups.model import FollowUpModel
from moderator_app.gui.followups.reading import MOST_AGAIN, CaseFile, Choices, Page, read_case, read_choices, read_page
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.links import host_of
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import has_focus_within

HALVES = [470, 620]
ABOUT = frozenset({Topic.FOLLOW_UPS, Topic.ITEMS, Topic.CHANNELS, Topic.PEOPLE, Topic.COVER})
READ_AFTER = 300
"""Milliseconds between a write and the reading: an import writes many times over."""
WORDS_AGE = 30_000
"""Milliseconds after which "late" is worded anew."""
COUNT = Plural.translate("FollowUpScreen", "%n follow-up(s)", "", 1)
ON_CASE = ("followups.inbox", "followups.link", "followups.copy", "followups.give", STEP, "followups.next_task", "followups.previous_task")


class FollowUpScreen(Screen):
    """Which case is shown stays so when its last follow-up leaves the list: that it is closed is to be seen."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._choices = Choices((), ())
        self._shown: tuple[int, int | None] | None = None
        """The item and the decision of the case."""
        self._obligation: int | None = None
        """The one that is current in list and case."""
        self._first = True
        self._digit = ""
        self.model = FollowUpModel(context.desk.clock.now, self)
        self._build()
        self.deeds = FollowUpDeeds(context, self, self._recorded)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        self._words = QTimer(self)
        self._words.setInterval(WORDS_AGE)
        self._words.timeout.connect(self.model.refresh_words)
        self._words.start()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("FollowUpHeadline")
        self.filter = FollowUpFilter(self.context.icons, self.context.desk.me.id, self)
        self.list = FollowUpList(self.model, FollowUpDelegate(self.context.theme, self.context.icons, self), self)
        self._empty = EmptyState(self.context.icons, "check", self)
        self._empty_all = self._empty.add_button("FollowUpEmptyAll", self.filter.clear, primary=True)
        self._left = QStackedWidget(self)
        self._left.setObjectName("FollowUpLeft")
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        self.pane = CasePane(self.context, self)
        self.pane.hide()
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setObjectName("FollowUpHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._halves.addWidget(self._left)
        self._halves.addWidget(self.pane)
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 3)
        self._halves.setSizes(HALVES)
        self.context.state.restore_splitter(self._halves)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self.filter)
        page.addWidget(self._halves, 1)

    def _connect(self) -> None:
        self.filter.changed.connect(self._filtered)
        self.list.moved.connect(self._moved)
        self.list.focus_changed.connect(self._list_focused)
        self.list.doubleClicked.connect(lambda _index: self._to_inbox())
        self.model.wanted.connect(self._read_more)
        self.pane.wanted.connect(self._step_wanted)
        self.pane.chosen.connect(self._task_chosen)
        self.context.changes.changed.connect(self._heard)
        self.context.theme.changed.connect(self._theme_changed)
        actions, chosen = self.context.actions, self.filter
        actions.connect_all(
            {
                "followups.next": partial(self._step, 1),
                "followups.previous": partial(self._step, -1),
                "followups.open": self._to_inbox,
                "followups.inbox": self._to_inbox,
                "followups.list": self.list.setFocus,
                "followups.mine": partial(chosen.switch, chosen.person, MINE),
                "followups.late": partial(chosen.switch, chosen.when, When.LATE.value),
                "followups.mandatory": partial(chosen.switch, chosen.force, MUST),
                "followups.filter": chosen.duty.setFocus,
                "followups.everything": chosen.clear,
                STEP: self._press,
                "followups.next_task": partial(self.pane.step, 1),
                "followups.previous_task": partial(self.pane.step, -1),
                "followups.give": self._give,
                "followups.link": partial(self._with_file, self.deeds.open_page),
                "followups.copy": partial(self._with_file, self.deeds.copy),
            }
        )
        # Nine keys are one action: which of them it was, only the event tells.
        actions.action(STEP).installEventFilter(self)
        self._list_focused(focused=False)

    # -- the screen

    def opened(self, **args: Any) -> None:
        """With any of `duty`, `responsible`, `nobody`, `covered`, `channel`, `when`, `mandatory`, `consulted`: that list.

        `item`, with or without its `decision`: that case, whatever is listed. `everything`: the whole list.
        """
        named = {name: value for name, value in args.items() if name not in ("item", "decision", "everything")}
        if named or args.get("everything"):
            self.filter.choose(wanted_of(named))
            self._shown = self._obligation = None
            self._first = True
        if isinstance(args.get("item"), int):
            self._shown, self._obligation = (args["item"], args.get("decision")), None
        self.context.runner.run("read", partial(read_choices, self.context.desk), self, self._take_choices, replaces="followups.choices")
        self._read()
        (self.list if self._left.currentWidget() is self.list else self._empty_all).setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        self.context.state.save_splitter(self._halves)

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("FollowUpScreen", "Open follow-ups by due time"))
        self._empty_all.setText(translate("FollowUpScreen", "Show all follow-ups"))
        self.filter.retranslate()
        self.pane.retranslate()
        self.list.refit()
        self.model.refresh_words()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent):
            self._digit = event.key().toString()[-1:]
        return super().eventFilter(watched, event)

    # -- reading

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & ABOUT and not self._soon.isActive():
            self._soon.start(READ_AFTER)

    def _take_choices(self, choices: Choices) -> None:
        self._choices = choices
        self.filter.set_choices(choices)

    def _filtered(self) -> None:
        self._first, self._shown, self._obligation = True, None, None
        self._read()

    def _read(self) -> None:
        wanted = self.filter.wanted()
        most = PAGE if self._first else min(max(PAGE, len(self.model.rows)), MOST_AGAIN)
        read = partial(read_page, self.context.desk, wanted, None, most)
        self.context.runner.run("read", read, self, self._take, replaces="followups.page")
        self._read_case()

    def _read_more(self) -> None:
        rows = self.model.rows
        if rows:
            read = partial(read_page, self.context.desk, self.filter.wanted(), rows[-1])
            self.context.runner.run("read", read, self, partial(self._take_more, rows[-1]), lambda _error: self.model.give_up())

    def _take(self, page: Page) -> None:
        if page.wanted != self.filter.wanted():
            return
        place, scrolled = self.list.place, self.list.verticalScrollBar().value()
        held = has_focus_within(self._left)
        fresh, self._first = self._first, False
        self.list.blockSignals(True)
        self.model.begin(page)
        found = self.model.place(self._obligation)
        if found < 0 and self._shown is not None:
            found = next((at for at, row in enumerate(page.rows) if (row.item_id, row.decision_id) == self._shown), -1)
        if found >= 0:
            self.list.go_to(found)
        elif self._shown is None and page.rows:
            self.list.go_to(0 if fresh else place)
        if not fresh:
            self.list.verticalScrollBar().setValue(scrolled)
        self.list.blockSignals(False)
        self._left.setCurrentWidget(self.list if page.rows else self._empty)
        if held:
            (self.list if page.rows else self._empty_all).setFocus(Qt.FocusReason.OtherFocusReason)
        row = self.model.row(self.list.place)
        if self._shown is None and row is not None:
            self._show_row(row)
        elif self._shown is None:
            self._take_case(None)
        self._tell()

    def _take_more(self, after: FollowUpRow, page: Page) -> None:
        rows = self.model.rows
        if page.wanted == self.filter.wanted() and rows and rows[-1].id == after.id:
            self.model.add(page)
            self._tell()
        else:
            self.model.give_up()

    def _read_case(self) -> None:
        if self._shown is not None:
            read = partial(read_case, self.context.desk, *self._shown)
            self.context.runner.run("read", read, self, self._take_case, replaces="followups.case")

    def _take_case(self, file: CaseFile | None) -> None:
        if file is not None and (self._shown is None or file.case.decision.item_id != self._shown[0]):
            return
        if file is not None:
            self._shown = file.case.decision.item_id, file.case.decision.id
        self.pane.show_file(file, self._obligation)
        task = self.pane.task
        if file is not None and self._obligation is not None and (task is None or not task.is_open):
            # It is done: on with the next of the case.
            self.pane.choose(self.pane.next_open())
        self._obligation = self.pane.current
        self._enable()

    # -- showing

    def _tell(self) -> None:
        count = len(self.model.rows)
        name = translate("FollowUpScreen", "Follow-ups")
        said = COUNT.of(count) if self.model.whole else translate("FollowUpScreen", "the first {count}").format(count=COUNT.of(count))
        self._headline.setText(f"{name} · {said}")
        everything = self.filter.wanted() == EVERYTHING
        self._empty_all.setVisible(not everything)
        if everything:
            text = translate("FollowUpScreen", "What decisions oblige to stands here until it is done.")
            self._empty.set_words(translate("FollowUpScreen", "Nothing is to be followed up"), text)
        else:
            text = translate("FollowUpScreen", "No open follow-up is of that kind, person, channel and time.")
            self._empty.set_words(translate("FollowUpScreen", "Nothing that you look for"), text)

    def _enable(self) -> None:
        file, task = self.pane.file, self.pane.task
        for action_id in ON_CASE:
            self.context.actions.enable(action_id, file is not None)
        if file is None:
            return
        self.pane.enable("followups.inbox", possible=True)
        self.pane.enable("followups.link", bool(host_of(file.url)))
        self.pane.enable("followups.copy", bool(file.message))
        self.pane.enable("followups.give", task is not None and task.is_open, translate("FollowUpScreen", "That follow-up is not open."))

    def _theme_changed(self) -> None:
        self.filter.fit()
        self.list.refit()
        self.pane.retranslate()

    # -- moving

    def _list_focused(self, focused: bool) -> None:
        """Elsewhere this key is the buttons' own."""
        self.context.actions.enable("followups.open", focused)

    def _step(self, by: int) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.step(by)

    def _moved(self, place: int) -> None:
        row = self.model.row(place)
        if row is not None and row.id != self._obligation:
            self._show_row(row)

    def _show_row(self, row: FollowUpRow) -> None:
        self._shown, self._obligation = (row.item_id, row.decision_id), row.id
        file = self.pane.file
        if file is not None and file.case.decision.id == row.decision_id:
            self.pane.choose(row.id)
        self._read_case()

    def _task_chosen(self, obligation_id: int) -> None:
        """Another task of the case: the list goes along where it shows it."""
        self._obligation = obligation_id
        place = self.model.place(obligation_id)
        if place >= 0:
            self.list.go_to(place)
        self._enable()

    # -- what can be done

    def _to_inbox(self) -> None:
        if self._shown is not None:
            self.context.open_screen("inbox", item=self._shown[0])

    def _press(self) -> None:
        digit, self._digit = self._digit, ""
        if digit.isdigit():
            self.pane.take(int(digit))

    def _step_wanted(self, task: Any, offer: Any) -> None:
        self._obligation = task.obligation.id
        self._with_file(lambda file: self.deeds.take(file, task, offer))

    def _recorded(self, case: Case) -> None:
        """A step was stored: list and case are read anew by the change that is heard; where the next step is, follows from it."""
        self._shown = case.decision.item_id, case.decision.id
        self._read()

    def _give(self) -> None:
        task = self.pane.task
        if task is not None and task.is_open:
            self.deeds.give(task, self._choices.people, self.pane.below)

    def _with_file(self, act: Any) -> None:
        if self.pane.file is not None:
            act(self.pane.file)


def wanted_of(args: dict[str, Any]) -> Wanted:
    """The list that a door leads to: its words as they are stored."""
    given = dict(args)
    if given.get("duty") is not None:
        given["duty"] = Duty(given["duty"])
    if given.get("when") is not None:
        given["when"] = When(given["when"])
    return Wanted(**given)
