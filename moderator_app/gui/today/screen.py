"""The screen of the day: read when it opens, when somebody wrote, and with every minute, since deadlines pass without any write."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.channels import Channel
from moderator_app.domain.today import Day, Line, Severity
from moderator_app.gui.channels.beginning import Beginning
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_XS
from moderator_app.gui.today.delegate import TodayDelegate
from moderator_app.gui.today.model import TodayModel
from moderator_app.gui.today.view import TodayView
from moderator_app.gui.today.words import day_text, moment_text
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import has_focus_within

MINUTE = 60_000
READ_AFTER = 500
"""Milliseconds between a write and the reading: an import writes many times over."""
COUNTS = {
    Severity.BREACH: Plural.translate("TodayScreen", "%n thing(s) late", "", 1),
    Severity.ALARM: Plural.translate("TodayScreen", "%n alarm(s)", "", 1),
    Severity.DUE: Plural.translate("TodayScreen", "%n thing(s) to do", "", 1),
    Severity.NOTE: Plural.translate("TodayScreen", "%n note(s)", "", 1),
}


class TodayScreen(Screen):
    """The lines; nothing to do; or, on a desk without channels, how to begin."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._day: Day | None = None
        self._model = TodayModel(self)
        self.view = TodayView(self._model, TodayDelegate(context.theme, context.icons, self), self)
        self._calm = EmptyState(context.icons, "check", self)
        self._calm.setObjectName("TodayCalm")
        self._calm_inbox = self._calm.add_button("CalmInbox", partial(context.open_screen, "inbox"), primary=True, icon="inbox")
        self._beginning = Beginning(context, self._added, self)
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("TodayHeadline")
        self._counts = PlainLabel("", self, tone="muted", wrap=True)
        self._counts.setObjectName("TodayCounts")
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("TodayStack")
        for each in (self.view, self._calm, self._beginning):
            self._stack.addWidget(each)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_XS, 0)
        page.setSpacing(SPACE_XS)
        page.addWidget(self._headline)
        page.addWidget(self._counts)
        page.addWidget(self._stack, 1)
        self._soon = self._timer(self._read)
        self._minute = self._timer(self._minute_passed)
        self._connect()
        self.retranslate()

    def _timer(self, done: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(done)
        return timer

    def _connect(self) -> None:
        self.view.wanted.connect(self._open)
        self.view.focus_changed.connect(self._list_focused)
        self.context.theme.changed.connect(self.view.refit)
        self.context.changes.changed.connect(self._heard)
        self.context.actions.connect_all(
            {
                "today.open": self.view.open_current,
                "today.next": partial(self._go, self.view.go, 1),
                "today.previous": partial(self._go, self.view.go, -1),
                "today.next_section": partial(self._go, self.view.go_section, 1),
                "today.previous_section": partial(self._go, self.view.go_section, -1),
                "today.fold": self.view.fold,
                "today.refresh": self._read,
            }
        )

        self._list_focused(focused=False)

    def _list_focused(self, focused: bool) -> None:
        """Elsewhere these keys are the buttons' own."""
        for action_id in ("today.open", "today.fold"):
            self.context.actions.enable(action_id, focused)

    # -- the screen

    def opened(self, **args: Any) -> None:
        """What was current before still is."""
        del args
        self._read()
        self._wait_for_minute()
        self._focus_work()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
        self._soon.stop()

    def busy(self) -> str:
        return self._beginning.busy()

    def stop(self) -> None:
        self._beginning.stop()

    def retranslate(self) -> None:
        self._calm_inbox.setText(translate("TodayScreen", "Open the inbox"))
        self.view.setAccessibleName(translate("TodayScreen", "What the day asks for"))
        self._beginning.retranslate()
        self.view.say_anew()
        self.view.refit()
        self._tell()

    # -- reading

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics - {Topic.CLAIMS} and not self._soon.isActive():
            self._soon.start(READ_AFTER)

    def _wait_for_minute(self) -> None:
        self._minute.start(MINUTE - self.context.desk.clock.now() // 1_000 % MINUTE)

    def _minute_passed(self) -> None:
        self._read()
        self._wait_for_minute()

    def _read(self) -> None:
        self.context.runner.run("read", partial(_read_day, self.context.desk), self, self._take, replaces="today.day")

    def _take(self, day: Day) -> None:
        self._day = day
        page = self._beginning if not day.channels else self.view if day.lines else self._calm
        moves = page is not self._stack.currentWidget() and has_focus_within(self._stack)
        self.view.show_day(day)
        if self.view.place < 0:
            self.view.go(1)
        self._tell()
        self._stack.setCurrentWidget(page)
        if moves or (self.isVisible() and not has_focus_within(self.window())):
            self._focus_work()

    def _tell(self) -> None:
        day = self._day
        if day is None:
            self._headline.setText(translate("TodayScreen", "Today"))
            return
        self._headline.setText(translate("TodayScreen", "Today, {day}").format(day=day_text(day.read_at)))
        found = Counter(each.severity for each in day.lines)
        counts = " · ".join(words.of(found[severity]) for severity, words in COUNTS.items() if found[severity])
        self._counts.setText(counts)
        self._counts.setVisible(bool(counts))
        self._calm.set_words(
            translate("TodayScreen", "Nothing waits for you"),
            translate("TodayScreen", "Nothing is late, and nothing is due today. Last read at {time}.").format(
                time=moment_text(day.read_at, day.read_at)
            ),
        )

    # -- what can be done

    def _focus_work(self) -> None:
        page = self._stack.currentWidget()
        if page is self._beginning:
            self._beginning.focus_first()
        elif page is self._calm:
            self._calm_inbox.setFocus()
        else:
            self.view.setFocus()

    def _go(self, way: Any, step: int) -> None:
        self.view.setFocus()
        way(step)

    def _open(self, line: Line) -> None:
        door = line.door
        if door.action:
            self.context.actions.action(door.action).trigger()
        else:
            self.context.open_screen(door.screen, **door.arguments)

    def _added(self, channel: Channel) -> None:
        self.context.open_screen("channels", channel=channel.id)


def _read_day(desk: Any) -> Day:
    """Runs in the read lane."""
    return desk.today.read()
