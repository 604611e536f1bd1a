"""Similar earlier decisions below the checklist: looked up a moment after a rule was ticked, and shown as facts, whatever is chosen."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from moderator_app.domain.decisions import Answer, Outcome
from moderator_app.domain.items import Item
from moderator_app.domain.similar import Alike, EarlierDecision
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.item import words
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.short_list import ShortList
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel, safe_tool_tip

LOOKED_AFTER = 400
"""Milliseconds that a ticked rule waits for the next one, before earlier decisions are looked for."""
SHOWN, REASON, TIP = 160, 120, 1_000
"""Characters of a text and of a reason in a line, and of both in its tip."""
ROWS = 3
"""That are seen at once; more of them scroll."""
ALIKE = Plural.translate("Similar", "%n similar earlier decision(s)", "", 1)


class Likening(QObject):
    """Asks for what is similar to an item, in the read lane and never before the item is shown."""

    found = Signal(object)
    """An Alike; an empty one as soon as another item is in front."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Likening")
        self._desk: Any = context.desk
        self._runner = context.runner
        self._item: Item | None = None
        self._rules: frozenset[str] = frozenset()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOKED_AFTER)
        self._pause.timeout.connect(self._look)

    def ask(self, item: Item, rules: Collection[str]) -> None:
        """What is similar under these rules is wanted, unless others are within a moment."""
        before, self._item = self._item, item
        same_text = before is not None and before.id == item.id and before.revision == item.revision
        if same_text and self._rules == frozenset(rules):
            return
        self._rules = frozenset(rules)
        if not self._rules or not same_text:
            self.found.emit(Alike())
        if self._rules:
            self._pause.start()
        else:
            self._pause.stop()

    def _look(self) -> None:
        item, rules = self._item, self._rules
        if item is not None:
            job = partial(self._desk.similar.to, item, rules)
            self._runner.run("read", job, self, partial(self._take, item.id, rules), _ignore, replaces="item-similar")

    def _take(self, item_id: int, rules: frozenset[str], alike: Alike) -> None:
        if self._item is not None and self._item.id == item_id and self._rules == rules:
            self.found.emit(alike)


class SimilarDecisions(Fold):
    """The few most similar. Takes no room while there are none."""

    opened = Signal(object)
    """An item's id: it is to be looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("SimilarDecisions", parent)
        self.alike = Alike()
        self._now = 0
        self._facts = PlainLabel("", self, tone="muted", wrap=True)
        self._facts.setObjectName("SimilarFacts")
        self.rows = ShortList("SimilarRows", self)
        self.rows.opened.connect(self.opened)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.rows)
        self.hide()

    def show_alike(self, alike: Alike, now: int) -> None:
        """Show these, in the language in use."""
        self.alike, self._now = alike, now
        self.setVisible(bool(alike.count))
        self.set_heading(ALIKE.of(alike.count))
        self._facts.setText(
            translate("Similar", "On similar texts under the same policy, by a rule ticked here or none: {outcomes}.").format(
                outcomes=outcomes(alike)
            )
        )
        self.rows.setAccessibleName(translate("Similar", "The most similar earlier decisions"))
        self.rows.clear()
        for each in alike.decisions:
            entry = QListWidgetItem(_line(each, now))
            entry.setData(Qt.ItemDataRole.UserRole, each.item_id)
            entry.setData(Qt.ItemDataRole.ToolTipRole, safe_tool_tip(f"{visible_line(each.text, TIP)}\n\n{visible_line(each.reason, TIP)}"))
            self.rows.addItem(entry)
        self._fit(ROWS)

    def retranslate(self) -> None:
        """The language, or the size of the text, is another."""
        self.show_alike(self.alike, self._now)

    def _fit(self, shown: int) -> None:
        """So many rows are seen at once."""
        high = self.rows.sizeHintForRow(0) if self.alike.decisions else 0
        self.rows.setFixedHeight(high * min(len(self.alike.decisions), shown) + 2 * self.rows.frameWidth() + 2)

    def go(self, room: int) -> None:
        """Fold it out, with the most similar in hand; `room` are the pixels in which heading and rows are to be seen at once."""
        self.set_open(True)
        above = self.button.sizeHint().height() + self._facts.heightForWidth(self.width()) + 3 * SPACE_S
        self._fit(max(1, min(ROWS, (room - above) // max(1, self.rows.sizeHintForRow(0)))))
        self.rows.setCurrentRow(0)
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fact(self, outcome: Outcome | None, key: str) -> str:
        """In a few words what became of the similar ones, or that none of them was decided as is chosen now; "" where there are none."""
        if not self.alike.count:
            return ""
        told = translate("Similar", "{count} similar: {outcomes} ({key})")
        if self.alike.differs(outcome):
            told = translate("Similar", "None of {count} similar was decided so: {outcomes} ({key})")
        return told.format(count=self.alike.count, outcomes=outcomes(self.alike), key=key)


def rules_of(loaded: Loaded, answers: dict[str, Answer] | None) -> frozenset[str]:
    """The rules that are ticked, also with doubt; where there is no draft (None), those that the decision names."""
    if answers is not None:
        return frozenset(rule for rule, answer in answers.items() if answer is not Answer.NO)
    return frozenset() if loaded.decision is None else frozenset(each.rule for each in loaded.decision.provisions)


def outcomes(alike: Alike) -> str:
    """How many were decided how, the most frequent first."""
    return ", ".join(f"{words.outcome_name(outcome)} {number}" for outcome, number in alike.outcomes.items())


def _line(one: EarlierDecision, now: int) -> str:
    head = (words.outcome_name(one.outcome), words.when(one.decided_at, now), visible_line(one.decider, 40), ", ".join(one.rules))
    text = translate("Similar", "“{text}”").format(text=visible_line(one.text, SHOWN))
    # On a line of its own: it is what the person looks for, and large text cuts the end of a line.
    reason = visible_line(words.written(one.reason), REASON) or translate("Similar", "no reason written")
    return f"{' · '.join(filter(None, head))}\n{reason}\n{text}"


def _ignore(_what: object) -> None:
    """A database that is busy now is not worth a message: nothing waits for it."""
