"""One policy whole: its document, its parameters in words, and its rules in the order of the checklist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from moderator_app.domain.channels import Channel
from moderator_app.domain.policy import Pack, Rule
from moderator_app.gui import policy_words as words
from moderator_app.gui.language import translate
from moderator_app.gui.policies.facts import Fact, document_facts, parameter_facts
from moderator_app.gui.policies.rule_card import RuleCard
from moderator_app.gui.theme import SPACE_L, SPACE_S
from moderator_app.gui.widgets.cards import Card, Section
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.gui.widgets.turns import Turns

RULES_AT_ONCE = 6
"""Cards that are made between two turns of the event loop: a long policy never holds the window up."""


class PackPage(ScrollPage):
    """Shows one pack; call `show_pack` again after a change of language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("PackPage", parent, reads=True)
        self._cards: list[RuleCard] = []
        self._work: Turns | None = None

    @property
    def complete(self) -> bool:
        """Whether every rule has its card."""
        return self._work is None or self._work.done

    def show_pack(self, pack: Pack, channels: Iterable[Channel]) -> None:
        """Show it from the beginning. The cards of the rules follow within moments."""
        self.clear()
        self._cards = []
        self.setAccessibleName(pack.document.title)
        title = PlainLabel(pack.document.title, self.page, role="title", wrap=True, selectable=True)
        title.setObjectName("PackTitle")
        self.body.addWidget(title)
        self.body.addWidget(self._facts("PackDocument", translate("PackPage", "The document"), document_facts(pack, channels)))
        self.body.addWidget(self._facts("PackParameters", translate("PackPage", "What the policy sets"), parameter_facts(pack)))
        if self._work is not None:
            self._work.stop()
        self._work = Turns(self._rules(pack), self)
        self._work.start()

    def step(self, by: int) -> None:
        """Move the focus to the next (1) or previous (-1) rule."""
        focused = self.window().focusWidget()
        at = next((place for place, card in enumerate(self._cards) if card is focused), -1 if by > 0 else 0)
        if self._cards:
            card = self._cards[min(max(at + by, 0), len(self._cards) - 1)]
            card.setFocus()
            self.ensureWidgetVisible(card, 0, SPACE_L)

    def _rules(self, pack: Pack) -> Iterator[None]:
        made = 0
        for kind, rules in groupby(pack.rules, key=lambda rule: rule.rule_class):
            section = Section(self.page)
            section.setObjectName(f"Rules-{kind}")
            section.set_heading(translate("PolicyWords", words.CLASSES[kind]))
            self.body.addWidget(section)
            for rule in rules:
                self._add(section, pack, rule)
                made += 1
                if made % RULES_AT_ONCE == 0:
                    yield
        self.body.addStretch(1)

    def _add(self, section: Section, pack: Pack, rule: Rule) -> None:
        card = RuleCard(pack, rule, section)
        self._cards.append(card)
        section.body.addWidget(card)

    def _facts(self, name: str, heading: str, facts: list[Fact]) -> Section:
        section = Section(self.page)
        section.setObjectName(name)
        section.set_heading(heading)
        card = Card(section)
        card.setObjectName(f"{name}-card")
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setHorizontalSpacing(SPACE_L)
        rows.setVerticalSpacing(SPACE_S)
        for number, (head, value) in enumerate(facts):
            left = PlainLabel(head, card, tone="muted")
            left.setObjectName(f"{name}-head-{number}")
            left.setAlignment(Qt.AlignmentFlag.AlignTop)
            right = PlainLabel(value, card, wrap=True, selectable=True)
            right.setObjectName(f"{name}-value-{number}")
            right.setAccessibleName(f"{head}: {value}")
            rows.addRow(left, right)
        card.body.addLayout(rows)
        section.body.addWidget(card)
        return section
