"""The rules of the channel's policy, numbered, in the policy's own words: each answered yes, unsure, no, or not at all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Answer
from moderator_app.domain.policy import Pack, Rule, RuleClass
from moderator_app.domain.rulings import checklist
from moderator_app.gui import policy_words
from moderator_app.gui.item import words
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel

TICK = "✓ "
TITLE_CHARACTERS = 26
"""Characters of a title that have room on a line beside the answers."""


class RuleRow(QFrame):
    """One rule: number, title, wordings, and three answers of which one may be given."""

    answered = Signal(object, object)
    """The rule's id, and the answer or None."""

    def __init__(self, number: int, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rule-{rule.id}")
        self.rule = rule
        self.number = number
        self._answer: Answer | None = None
        cap = PlainLabel(str(number), self, role="keycap")
        cap.setObjectName("RuleNumber")
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.setMinimumWidth(cap.fontMetrics().horizontalAdvance("00") + 2 * SPACE_S)
        self._title = PlainLabel("", self, role="heading", wrap=True)
        self._title.setObjectName("RuleTitle")
        self._wording = PlainLabel("", self, role="small", tone="muted", wrap=True)
        self._wording.setObjectName("RuleWording")
        self._buttons: dict[Answer, QToolButton] = {}
        self._narrow = False
        self._answers = QWidget(self)
        self._answers.setObjectName("RuleAnswers")
        answers = QHBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(SPACE_XS)
        for answer in words.ANSWER_NAMES:
            button = QToolButton(self._answers)
            button.setObjectName(f"{rule.id}-{answer}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._clicked, answer))
            self._buttons[answer] = button
            answers.addWidget(button)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(cap, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._answers, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._wording, 1, 1, 1, 2)

    @property
    def answer(self) -> Answer | None:
        return self._answer

    def buttons(self) -> list[QToolButton]:
        """Yes, unsure, no."""
        return list(self._buttons.values())

    def fit(self, width: int) -> None:
        """Put the answers on a line of their own where `width` has no room for them beside the title."""
        title = self._title.fontMetrics().averageCharWidth() * TITLE_CHARACTERS
        narrow = self._answers.sizeHint().width() + title + 2 * SPACE_XL > width
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self._answers)
            place = (2, 1, 1, 2) if narrow else (0, 2, 1, 1)
            self._grid.addWidget(self._answers, *place, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter)

    def show_answer(self, answer: Answer | None) -> None:
        """Show the answer by a tick and by the pressed button; the whole row tells it to screen readers."""
        self._answer = answer
        for each, button in self._buttons.items():
            name = translate("Answer", words.ANSWER_NAMES[each])
            button.setChecked(each is answer)
            button.setText(f"{TICK}{name}" if each is answer else name)
        self._tell()

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self._title.setText(f"{policy_words.rule_title(self.rule)} ({self.rule.id})")
        lines = [f"{policy_words.modal(each.modal)} · «{each.wording}» – {each.source}" for each in self.rule.provisions]
        self._wording.setText("\n".join(lines or [self.rule.basis]))
        for each, button in self._buttons.items():
            # As wide with the tick as without: the row stands still.
            name = translate("Answer", words.ANSWER_NAMES[each])
            button.setText(f"{TICK}{name}")
            button.setMinimumWidth(0)
            button.setMinimumWidth(button.sizeHint().width())
        self.show_answer(self._answer)

    def _tell(self) -> None:
        told = translate("Answer", words.ANSWER_NAMES[self._answer]) if self._answer else translate("Checklist", "not considered")
        title = f"{self.number} {policy_words.rule_title(self.rule)}"
        self.setAccessibleName(f"{title}: {told}")
        for each, button in self._buttons.items():
            button.setAccessibleName(f"{title}: {translate('Answer', words.ANSWER_NAMES[each])}")

    def _clicked(self, answer: Answer, _checked: bool = False) -> None:
        self.answered.emit(self.rule.id, None if answer is self._answer else answer)


class Checklist(QWidget):
    """The rules of one pack, grouped by class, in the order in which they are asked. Number n is `rules[n - 1]`."""

    answered = Signal(object, object)
    """A rule's id, and the answer or None."""

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Checklist")
        self.rules = checklist(pack)
        self._rows: dict[str, RuleRow] = {}
        self._headings: list[tuple[RuleClass, PlainLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        last: RuleClass | None = None
        for number, rule in enumerate(self.rules, 1):
            if rule.rule_class is not last:
                last = rule.rule_class
                heading = PlainLabel("", self, tone="accent", role="heading", wrap=True)
                heading.setObjectName(f"class-{last}")
                column.addSpacing(SPACE_M if self._headings else 0)
                column.addWidget(heading)
                self._headings.append((last, heading))
            row = RuleRow(number, rule, self)
            row.answered.connect(self.answered)
            self._rows[rule.id] = row
            column.addWidget(row)
        self.retranslate()

    def tab_order(self) -> list[QWidget]:
        """The answers in the order in which Tab goes through them."""
        return [button for row in self._rows.values() for button in row.buttons()]

    def row(self, rule_id: str) -> RuleRow | None:
        """The row of that rule."""
        return self._rows.get(rule_id)

    def fit(self, width: int) -> None:
        """There are `width` pixels."""
        for row in self._rows.values():
            row.fit(width)

    def show_answers(self, answers: dict[str, Answer]) -> None:
        """Show these and no others."""
        for rule_id, row in self._rows.items():
            if row.answer is not answers.get(rule_id):
                row.show_answer(answers.get(rule_id))

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(translate("Checklist", "Checklist"))
        for rule_class, heading in self._headings:
            heading.setText(translate("PolicyWords", policy_words.CLASSES[rule_class]))
        for row in self._rows.values():
            row.retranslate()

    def summary(self, answers: dict[str, Answer]) -> str:
        """The answers that matter in one line: "Yes: 3 Title · Unsure: 12 Title"."""
        parts: list[str] = []
        for answer in (Answer.YES, Answer.UNSURE):
            named = [
                f"{number} {policy_words.rule_title(rule)}" for number, rule in enumerate(self.rules, 1) if answers.get(rule.id) is answer
            ]
            if named:
                parts.append(f"{translate('Answer', words.ANSWER_NAMES[answer])}: {', '.join(named)}")
        return " · ".join(parts)
