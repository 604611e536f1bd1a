"""The rules of the channel's policy, numbered, in the policy's own words: each answered yes, unsure, no, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Answer
from moderator_app.domain.policy import Pack, Rule, RuleClass
from moderator_app.domain.rulings import checklist
from moderator_app.gui import policy_words
from moderator_app.gui.item import words
from moderator_app.gui.item.rule_row import RuleRow
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.turns import Turns, polish

SLICE = 0.005
"""Seconds for which rows are built in one turn of the event loop; the rest comes in the next ones."""
SHOWN_AT_ONCE = 8
"""Rows that come into sight in one turn."""


class Checklist(QWidget):
    """The rules of one pack, grouped by class, in the order in which they are asked. Number n is `rules[n - 1]`.

    The rows come into being slice by slice from `build` on. `whole` is pressed while the wordings are shown whole.
    """

    answered = Signal(object, object)
    """A rule's id, and the answer or None."""
    built = Signal()
    """Every row is there."""

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Checklist")
        self.rules = checklist(pack)
        self.whole = QToolButton(self)
        self.whole.setObjectName("WholeWordings")
        self.whole.setProperty("role", "flat")
        self.whole.setCheckable(True)
        self.whole.setArrowType(Qt.ArrowType.RightArrow)
        self.whole.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.whole.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.whole.toggled.connect(self._show_whole)
        self._made: list[RuleRow] = []
        self._rows: dict[str, RuleRow] = {}
        self._headings: list[tuple[RuleClass, PlainLabel]] = []
        self.shown_answers: dict[str, Answer] = {}
        self._width = 0
        self._building = Turns(self._built_rows(), self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._name_whole()

    def build(self) -> None:
        """Begin to build the rows, some in each turn of the event loop."""
        self._building.start()

    def build_all(self) -> None:
        """Build what is missing now: somebody wants a row."""
        self._building.finish()

    @property
    def whole_there(self) -> bool:
        """Whether every row has been built."""
        return len(self._rows) == len(self.rules)

    def tab_order(self) -> list[QWidget]:
        """The answers in the order in which Tab goes through them, as far as they are built."""
        return [self.whole, *(button for row in self._rows.values() for button in row.buttons())]

    def row(self, rule_id: str) -> RuleRow | None:
        """The row of that rule; None when there is no such rule, or not yet."""
        return self._rows.get(rule_id)

    def first(self) -> QWidget:
        """The first answer of the first rule."""
        if not self._rows:
            self.build_all()
        return self._rows[self.rules[0].id].buttons()[0]

    def fit(self, width: int) -> None:
        """There are `width` pixels."""
        if width != self._width:
            self._width = width
            self._each(lambda row: row.fit(width))

    def refit(self) -> None:
        """The text has another size."""
        self._each(lambda row: row.fit(self._width))

    def show_answers(self, answers: dict[str, Answer]) -> None:
        """Show these and no others."""
        self.shown_answers = dict(answers)
        for rule_id, row in self._rows.items():
            if row.answer is not answers.get(rule_id):
                row.show_answer(answers.get(rule_id))

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self._name_whole()
        for rule_class, heading in self._headings:
            heading.setText(translate("PolicyWords", policy_words.CLASSES[rule_class]))
        self._each(RuleRow.retranslate)

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

    def _name_whole(self) -> None:
        self.setAccessibleName(translate("Checklist", "Checklist"))
        self.whole.setText(translate("Checklist", "Whole wordings"))
        self.whole.setAccessibleName(translate("Checklist", "Show the rules' whole wordings with their sources"))

    def _show_whole(self, whole: bool) -> None:
        self.whole.setArrowType(Qt.ArrowType.DownArrow if whole else Qt.ArrowType.RightArrow)
        self._each(lambda row: row.show_whole(whole))

    def _each(self, do: Callable[[RuleRow], None]) -> None:
        for row in self._made:
            do(row)

    # -- building

    def _built_rows(self) -> Iterator[None]:
        # First all rows unseen, then some at a time into sight: laying out and painting cost more than a row, and the same for several.
        until = perf_counter() + SLICE
        for rule in self.rules:
            if perf_counter() > until:
                yield
                until = perf_counter() + SLICE
            self._made.append(self._made_row(len(self._made) + 1, rule))
        for number, (rule, row) in enumerate(zip(self.rules, self._made, strict=True)):
            if number % SHOWN_AT_ONCE == 0:
                yield
            self._show_row(rule, row)
        self.built.emit()

    def _made_row(self, number: int, rule: Rule) -> RuleRow:
        row = RuleRow(number, rule, self)
        row.hide()
        row.answered.connect(self.answered)
        row.fit(self._width)
        if self.whole.isChecked():
            row.show_whole(True)
        polish(row)
        return row

    def _show_row(self, rule: Rule, row: RuleRow) -> None:
        if not self._headings or self._headings[-1][0] is not rule.rule_class:
            self._build_heading(rule.rule_class)
        if self.shown_answers.get(rule.id) is not None:
            row.show_answer(self.shown_answers[rule.id])
        self._rows[rule.id] = row
        self._column.addWidget(row)
        row.show()

    def _build_heading(self, rule_class: RuleClass) -> None:
        heading = PlainLabel(translate("PolicyWords", policy_words.CLASSES[rule_class]), self, tone="accent", role="heading", wrap=True)
        heading.setObjectName(f"class-{rule_class}")
        line = QHBoxLayout()
        line.setContentsMargins(0, SPACE_S if self._headings else 0, 0, 0)
        line.addWidget(heading, 1)
        if not self._headings:
            line.addWidget(self.whole)
        self._headings.append((rule_class, heading))
        self._column.addLayout(line)
