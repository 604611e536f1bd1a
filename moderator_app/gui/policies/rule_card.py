"""One rule as a moderator meets it in the checklist: title, the policy's own words with source, ska or får, and what follows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderator_app.domain.policy import Pack, Provision, Rule
from moderator_app.gui import policy_words as words
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel


class RuleCard(Card):
    """Takes the focus, so that the keyboard moves from rule to rule and a screen reader reads it whole."""

    def __init__(self, pack: Pack, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"Rule-{rule.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = words.rule_title(rule)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        number = PlainLabel(rule.id, self, tone="muted")
        number.setObjectName("RuleId")
        head.addWidget(number)
        name = PlainLabel(title, self, role="heading", wrap=True)
        name.setObjectName("RuleTitle")
        head.addWidget(name, 1)
        modal = "" if rule.modal is None else words.modal(rule.modal)
        if modal:
            cap = PlainLabel(modal, self, role="keycap")
            cap.setObjectName("RuleModal")
            head.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        lines = [self._cited(each, several=len(rule.provisions) > 1) for each in rule.provisions]
        if lines:
            self._add("RuleWording", "\n".join(lines))
        always, fitting = words.follow_ups(pack, rule)
        if always:
            self._add("RuleAlways", translate("RuleCard", "Always: {duties}").format(duties=", ".join(always)))
        if fitting:
            self._add("RuleFitting", translate("RuleCard", "When it fits: {duties}").format(duties=", ".join(fitting)), "muted")
        self.setAccessibleName(f"{rule.id} {title} {modal}".strip())
        self.setAccessibleDescription("\n".join([*lines, *always, *fitting]))

    def _add(self, name: str, text: str, tone: str = "") -> None:
        label = PlainLabel(text, self, tone=tone, wrap=True)
        label.setObjectName(name)
        self.body.addWidget(label)

    @staticmethod
    def _cited(provision: Provision, *, several: bool) -> str:
        """The policy's own short wording and where it stands; with its own ska or får where a rule has several."""
        said = f"”{provision.wording}” – {provision.source}"
        return f"{words.modal(provision.modal)}: {said}" if several else said
