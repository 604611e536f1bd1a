"""One rule of the checklist on one line: number, title, the policy's words, and three answers of which one may be given."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QWidget

from moderator_app.domain.decisions import Answer
from moderator_app.domain.policy import Rule
from moderator_app.gui import policy_words
from moderator_app.gui.item import words
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, set_tool_tip

TICK = "✓ "
FEWEST_CHARACTERS = 22
"""Characters of the wording that are worth a place beside the title; with less it stands under it."""
EDGE = 2
FEWEST_OF_TITLE = 18
"""Characters of a title that are worth a place beside the answers; with less these stand under it."""
BESIDE, UNDER, WRAPPED, NARROW = "beside", "under", "wrapped", "narrow"
"""Where the wording stands: beside the title, or under it; the title in two lines; narrow: the answers, too, on a line of their own."""


class RuleRow(QFrame):
    """The wording is cut to one line, and whole where the rule is answered by yes or unsure or `show_whole` says so."""

    answered = Signal(object, object)
    """The rule's id, and the answer or None."""

    def __init__(self, number: int, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rule-{rule.id}")
        self.setProperty("role", "rule-row")
        self.rule = rule
        self.number = number
        self._answer: Answer | None = None
        self._wanted_whole = False
        self._width = 0
        self._place = ""
        self._cap = PlainLabel(str(number), self, role="keycap")
        self._cap.setObjectName("RuleNumber")
        self._cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel("", self, role="heading")
        self._title.setObjectName("RuleTitle")
        self._wording = ElidedLabel("", self, role="small", tone="muted")
        self._wording.setObjectName("RuleWording")
        self._buttons: dict[Answer, QToolButton] = {}
        self._answers = QWidget(self)
        self._answers.setObjectName("RuleAnswers")
        answers = QHBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(SPACE_XS)
        for answer in words.ANSWER_NAMES:
            button = QToolButton(self._answers)
            button.setObjectName(f"{rule.id}-{answer}")
            button.setProperty("role", "answer")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._clicked, answer))
            self._buttons[answer] = button
            answers.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(EDGE, EDGE, 0, EDGE)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self._cap, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    @property
    def answer(self) -> Answer | None:
        return self._answer

    def buttons(self) -> list[QToolButton]:
        """Yes, unsure, no."""
        return list(self._buttons.values())

    def fit(self, width: int) -> None:
        """There are `width` pixels."""
        self._width = width
        self._arrange()

    def show_whole(self, whole: bool) -> None:
        """Whether the wordings are shown whole whatever the answer."""
        self._wanted_whole = whole
        self._arrange()

    def show_answer(self, answer: Answer | None) -> None:
        """Show the answer by a tick and by the pressed button; the whole row tells it to screen readers."""
        self._answer = answer
        for each, button in self._buttons.items():
            name = translate("Answer", words.ANSWER_NAMES[each])
            button.setChecked(each is answer)
            button.setText(f"{TICK}{name}" if each is answer else name)
        if self.property("answered") != (answer or ""):
            self.setProperty("answered", answer or "")
            self.style().unpolish(self)
            self.style().polish(self)
        self._tell()
        self._arrange()

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self._title.setText(policy_words.rule_title(self.rule))
        lines = [f"{policy_words.modal(each.modal)} «{each.wording}» – {each.source}" for each in self.rule.provisions]
        first, *others = lines or [policy_words.rule_basis(self.rule)]
        self._wording.setText("\n".join((f"{self.rule.id} · {first}", *others)))
        self._cap.ensurePolished()
        self._cap.setFixedWidth(self._cap.fontMetrics().horizontalAdvance("00") + 2 * SPACE_S)
        for each, button in self._buttons.items():
            # As wide with the tick as without: the row stands still.
            name = translate("Answer", words.ANSWER_NAMES[each])
            button.setText(f"{TICK}{name}")
            button.setMinimumWidth(0)
            button.setMinimumWidth(button.sizeHint().width())
        self.show_answer(self._answer)

    def _arrange(self) -> None:
        """Put title, wording and answers where they have room."""
        if not self._width:
            return
        for each in (self._title, self._wording):
            each.ensurePolished()  # measured in the font that it will have
        room = self._width - self._cap.width() - self._answers.sizeHint().width() - 3 * SPACE_S - EDGE
        left = room - self._title.fontMetrics().horizontalAdvance(self._title.text())
        whole = self._wanted_whole or self._answer in (Answer.YES, Answer.UNSURE)
        if left < 0:
            place = WRAPPED if room > self._title.fontMetrics().averageCharWidth() * FEWEST_OF_TITLE else NARROW
        elif whole:
            place = UNDER
        else:
            place = BESIDE if left > self._wording.fontMetrics().averageCharWidth() * FEWEST_CHARACTERS else UNDER
        self._wording.set_elides(not whole)
        if place == self._place:
            return
        self._place = place
        for each in (self._title, self._wording, self._answers):
            self._grid.removeWidget(each)
        self._title.setWordWrap(place in (WRAPPED, NARROW))
        middle = Qt.AlignmentFlag.AlignVCenter
        if place == NARROW:
            self._grid.addWidget(self._title, 0, 1, 1, 3)
            self._grid.addWidget(self._answers, 1, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(self._wording, 2, 1, 1, 3)
        else:
            self._grid.addWidget(self._title, 0, 1, 1, 1 if place == BESIDE else 2)
            self._grid.addWidget(self._answers, 0, 3, middle)
            self._grid.addWidget(self._wording, *((0, 2, 1, 1) if place == BESIDE else (1, 1, 1, 3)))

    def _tell(self) -> None:
        told = translate("Answer", words.ANSWER_NAMES[self._answer]) if self._answer else translate("Checklist", "not considered")
        title = f"{self.number} {policy_words.rule_title(self.rule)}"
        self.setAccessibleName(f"{title}: {told}")
        self.setAccessibleDescription(self._wording.text())
        set_tool_tip(self._title, self._wording.text())
        for each, button in self._buttons.items():
            button.setAccessibleName(f"{title}: {translate('Answer', words.ANSWER_NAMES[each])}")
            button.setAccessibleDescription(self._wording.text())

    def _clicked(self, answer: Answer, _checked: bool = False) -> None:
        self.answered.emit(self.rule.id, None if answer is self._answer else answer)
