"""The case beside the list: the decision, whether it is closed, and all its follow-ups in their order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.domain.followups import Offer, Task
from moderator_app.gui.followups import words
from moderator_app.gui.followups.reading import CaseFile
from moderator_app.gui.followups.task_card import TaskCard
from moderator_app.gui.foreign import shown
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import ScrollPage, kept_focus

BUTTONS = {"followups.inbox": "inbox", "followups.link": "link", "followups.copy": "paste", "followups.give": "person"}
"""Actions on the case, with their icons."""
LONGEST_TEXT = 400
"""Characters of the item's text: enough to find it in the channel and to know what was decided about."""
LEAST_CHARACTERS, EDGES = 16, 14
"""Of a step's words on one line, and what its button and card need besides."""


class CasePane(QWidget):
    """`wanted(task, offer)` when a step is to be taken. One task is current: the digits take its steps. `chosen` tells another."""

    wanted = Signal(object, object)
    chosen = Signal(object)

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("CasePane")
        self._context = context
        self.file: CaseFile | None = None
        self.current: int | None = None
        """The obligation whose steps the digits take."""
        self.cards: list[TaskCard] = []
        self.title = PlainLabel("", self, role="title", wrap=True, selectable=True)
        self.title.setObjectName("CaseTitle")
        self._about = PlainLabel("", self, tone="muted", wrap=True, selectable=True)
        self._about.setObjectName("CaseAbout")
        self.closed = PlainLabel("", self, wrap=True)
        self.closed.setObjectName("CaseClosed")
        self.text = PlainLabel("", self, role="quote", wrap=True, selectable=True)
        self.text.setObjectName("CaseText")
        self._way = PlainLabel("", self, wrap=True, selectable=True)
        self._way.setObjectName("CaseWay")
        self._buttons = ActionButtons(context.actions, self)
        flow = self._buttons.row(BUTTONS)
        for action_id, icon in BUTTONS.items():
            context.icons.set_on(self._buttons[action_id], icon)
        self._message = PlainLabel("", self, wrap=True, selectable=True)
        self._message.setObjectName("CaseMessage")
        self._page = ScrollPage("CaseTasks", self)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(SPACE_S)
        head = QVBoxLayout()
        head.setSpacing(SPACE_XS)
        for each in (self.title, self._about, self.text, self.closed, self._way):
            head.addWidget(each)
        self._page.body.addLayout(head)
        self._page.body.addLayout(flow)
        self._page.body.addLayout(self._tasks)
        self._page.body.addWidget(self._message)
        self._page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, 0, 0, 0)
        column.addWidget(self._page)
        context.actions.state_changed.connect(self._keys_changed)

    def show_file(self, file: CaseFile | None, current: int | None) -> None:
        """Show the case, with that task current where it is one of it; None: no case."""
        held, scrolled = self._held(), self._page.verticalScrollBar().value()
        same = self.file is not None and file is not None and self.file.case.decision.id == file.case.decision.id
        before, self.file = self.file, file
        for card in self.cards:
            self._tasks.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        self.setVisible(file is not None)
        if file is None:
            self.current = None
            return
        now = self._context.desk.clock.now()
        self.title.setText(words.title(file.case))
        where = words.item_line(file.channel, file.author, restricted=file.restricted)
        self._about.setText(f"{where}\n{words.about(file.case, file.rules, now)}")
        self.text.setText(shown(file.text, LONGEST_TEXT))
        self.text.setVisible(bool(file.text))
        said, tone = words.closed(file.case, now)
        self.closed.setText(said)
        self.closed.set_tone(tone)
        self._way.setText("\n".join(words.way_lines(file.case, now)))
        self._way.setVisible(bool(self._way.text()))
        for number, task in enumerate(file.case.tasks, 1):
            self._add(number, task, file, now)
        told = translate("CasePane", "Text to the author:\n{text}").format(text=words.message_text(file.message))
        self._message.setText(told if file.message else "")
        self._message.setVisible(bool(file.message))
        self.current = current if file.task(current) is not None else self._first_open()
        self._mark()
        self._page.verticalScrollBar().setValue(scrolled if same else 0)
        if held is not None and (card := self._card()) is not None:
            button = card.button(held[1]) if held[0] == self.current else None
            (button or card).setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()
        if file.case.decision.closed_at is not None and (not same or before is None or before.case.decision.closed_at is None):
            # That it is closed stands above.
            self._page.verticalScrollBar().setValue(0)
        else:
            # Where a card stands is known once it is laid out.
            QTimer.singleShot(0, self, self.show_current)

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(translate("CasePane", "The case"))
        self._buttons.retranslate()
        self.show_file(self.file, self.current)

    def enable(self, action_id: str, possible: bool, why: str = "") -> None:
        """Whether one of the buttons can be used; where not and no `why` is told, there is nothing that it could be used for."""
        button = self._buttons[action_id]
        self._context.actions.enable(action_id, possible)
        button.setEnabled(possible)
        button.setVisible(possible or bool(why))
        button.setAccessibleDescription("" if possible else why)
        set_tool_tip(button, self._context.actions.key_text(action_id) if possible else why)

    @property
    def below(self) -> QWidget:
        """What a menu of colleagues hangs under."""
        return self._buttons["followups.give"]

    @property
    def task(self) -> Task | None:
        """The current one."""
        return None if self.file is None else self.file.task(self.current)

    def choose(self, obligation_id: int | None) -> None:
        """The digits take the steps of that one."""
        if self.file is not None and self.file.task(obligation_id) is not None and obligation_id != self.current:
            self.current = obligation_id
            self._mark()
            self.show_current()
            self.chosen.emit(obligation_id)

    def step(self, by: int) -> None:
        """To the next or previous task."""
        numbers = [each.task.obligation.id for each in self.cards]
        if self.current in numbers:
            self.choose(numbers[max(0, min(numbers.index(self.current) + by, len(numbers) - 1))])
            card = self._card()
            if card is not None:
                card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, number: int) -> None:
        """The step of that number of the current task."""
        card = self._card()
        if card is not None and 0 < number <= len(card.offers):
            self.wanted.emit(card.task, card.offers[number - 1])

    def next_open(self) -> int | None:
        """After a step: the task to go on with, the current one while it is open, else the first with a step that can be taken."""
        task = self.task
        if task is not None and task.is_open and any(each.refused is None for each in self._offers(task)):
            return self.current
        return self._first_open()

    def show_current(self) -> None:
        """Bring the current task into view, the first with all that stands above it."""
        card = self._card()
        if card is None:
            return
        if card is self.cards[0]:
            self._page.verticalScrollBar().setValue(0)
        self._page.ensureWidgetVisible(card, 0, SPACE_M)
        # Where a card is wider than the room, its beginning is read.
        self._page.horizontalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._page.viewport().width() // max(1, self.fontMetrics().averageCharWidth())
        for each in self.cards:
            each.fit(max(LEAST_CHARACTERS, room - EDGES))

    def _add(self, number: int, task: Task, file: CaseFile, now: int) -> None:
        card = TaskCard(number, task, self._offers(task), file.responsible[task.obligation.id], now, self._page.page)
        card.wanted.connect(partial(self._step_wanted, task))
        card.chosen.connect(partial(self.choose, task.obligation.id))
        self.cards.append(card)
        self._tasks.addWidget(card)

    def _offers(self, task: Task) -> tuple[Offer, ...]:
        return () if self.file is None else self.file.offers[task.obligation.id]

    def _first_open(self) -> int | None:
        """The first task with a step that can be taken, the mandatory ones before the others; else the first."""
        if self.file is None or not self.file.case.tasks:
            return None
        open_ones = [each for each in self.file.case.tasks if each.is_open and any(one.refused is None for one in self._offers(each))]
        found = next((each for each in open_ones if each.obligation.mandatory), open_ones[0] if open_ones else self.file.case.tasks[0])
        return found.obligation.id

    def _card(self) -> TaskCard | None:
        return next((each for each in self.cards if each.task.obligation.id == self.current), None)

    def _held(self) -> tuple[int, str] | None:
        """The task whose card has the keyboard, and the name of what has it there; None: it is elsewhere."""
        focused = kept_focus(self._page)
        card = next((each for each in self.cards if focused is not None and (each is focused or each.isAncestorOf(focused))), None)
        return None if card is None or focused is None else (card.task.obligation.id, focused.objectName())

    def _mark(self) -> None:
        keys = bool(self._context.actions.key_text("followups.step"))
        for each in self.cards:
            each.mark(current=each.task.obligation.id == self.current, keys=keys)

    def _keys_changed(self, action_id: object) -> None:
        if action_id == "followups.step":
            self._mark()

    def _step_wanted(self, task: Task, offer: object) -> None:
        self.choose(task.obligation.id)
        self.wanted.emit(task, offer)
