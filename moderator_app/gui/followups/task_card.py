"""One follow-up of a case: how it stands, what was done for it, and the steps that can be taken, with why one can't be now."""

from __future__ import annotations

from functools import partial
from textwrap import wrap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.domain.followups import Offer, Task
from moderator_app.domain.followupsteps import COURSE, NOT_DONE, NOT_NEEDED, FollowUpStep, StepSpec
from moderator_app.gui import policy_words
from moderator_app.gui.followups import words
from moderator_app.gui.item.words import force
from moderator_app.gui.language import say, translate
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip


class TaskCard(Card):
    """`wanted(offer)` when a step is to be taken; `chosen` when the keyboard comes to the card."""

    wanted = Signal(object)
    chosen = Signal()

    def __init__(self, number: int, task: Task, offers: tuple[Offer, ...], responsible: str, now: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"task-{task.duty}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.task, self.offers = task, offers
        self.buttons: list[QPushButton] = []
        self._numbered = False
        self._characters = 200
        self._reasons: list[str] = []
        name = f"{number}. {policy_words.duty(task.duty)}"
        heading = PlainLabel(name, self, role="heading", wrap=True)
        heading.setObjectName("TaskName")
        state, tone = words.task_state(task, now)
        parts = [force(task.obligation.mandatory), state]
        if task.is_open:
            parts.append(words.responsible(responsible))
        line = PlainLabel(" · ".join(parts), self, tone=tone, wrap=True)
        line.setObjectName("TaskState")
        self.body.addWidget(heading)
        self.body.addWidget(line)
        told = [text for each in task.receipts for text in words.receipt_lines(_spec(task, each.step), each, now)]
        if told:
            receipts = PlainLabel("\n".join(told), self, wrap=True, selectable=True)
            receipts.setObjectName("TaskReceipts")
            self.body.addWidget(receipts)
        elsewhere = words.done_elsewhere(task.duty) if task.is_open else ""
        if elsewhere:
            hint = PlainLabel(elsewhere, self, tone="muted", wrap=True)
            hint.setObjectName("TaskHint")
            self.body.addWidget(hint)
        self._add_steps()
        spoken = [" · ".join(parts), *told, elsewhere, *self._reasons]
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(filter(None, spoken)))

    def _add_steps(self) -> None:
        if not self.offers:
            return
        flow = FlowLayout()
        reasons: dict[str, list[str]] = {}
        for each in self.offers:
            button = QPushButton(self)
            button.setObjectName(f"step-{each.spec.step}")
            button.clicked.connect(partial(self._clicked, each))
            if each.refused is not None:
                reasons.setdefault(say(each.refused), []).append(words.step_name(each.spec))
                button.setEnabled(False)
                button.setAccessibleDescription(say(each.refused))
                set_tool_tip(button, say(each.refused))
            self.buttons.append(button)
            flow.addWidget(button)
        self._reasons = [f"{', '.join(names)}: {reason}" for reason, names in reasons.items()]
        self.body.addLayout(flow)
        if self._reasons:
            label = PlainLabel("\n".join(self._reasons), self, role="small", tone="muted", wrap=True)
            label.setObjectName("TaskReasons")
            self.body.addWidget(label)
        self.mark(current=False, keys=False)

    def mark(self, *, current: bool, keys: bool) -> None:
        """The card whose steps the digits take, or not any more. `keys`: digits work at all."""
        self._numbered = current and keys
        self._write()
        for button in self.buttons:
            role = "primary" if current and button.isEnabled() and button is self._first() else ""
            if (button.property("role") or "") != role:
                button.setProperty("role", role)
                button.style().unpolish(button)
                button.style().polish(button)

    def button(self, name: str) -> QPushButton | None:
        """That of a step that can be taken, by its object name."""
        return next((each for each in self.buttons if each.objectName() == name and each.isEnabled()), None)

    def fit(self, characters: int) -> None:
        """Steps whose words are longer than that are written on several lines: a button is not to be cut."""
        if characters != self._characters:
            self._characters = characters
            self._write()

    def _write(self) -> None:
        for number, (button, each) in enumerate(zip(self.buttons, self.offers, strict=True), 1):
            name = translate("TaskCard", "{step}…").format(step=words.step_name(each.spec))
            button.setText("\n".join(wrap(f"{number}  {name}" if self._numbered else name, self._characters, drop_whitespace=False)))
            button.setAccessibleName(f"{name} ({number})" if self._numbered else name)

    def _first(self) -> QPushButton | None:
        return next((each for each in self.buttons if each.isEnabled()), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def _clicked(self, offer: Offer, _checked: bool = False) -> None:
        self.wanted.emit(offer)


def _spec(task: Task, step: FollowUpStep) -> StepSpec | None:
    """The step among those of the duty."""
    if step is FollowUpStep.NOT_DONE:
        return NOT_DONE if task.obligation.mandatory else NOT_NEEDED
    return next((each for each in COURSE.get(task.duty, ()) if each.step is step), None)
