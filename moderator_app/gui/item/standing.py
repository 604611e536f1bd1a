"""Decisions that have been taken on the item: the one that stands or waits in full, the earlier ones behind a heading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.domain.crises import CrisisHere, Lead
from moderator_app.domain.decisions import Answer, Decision, ObligationState, Outcome, Standing
from moderator_app.domain.policy import Duty, Pack
from moderator_app.domain.rulings import MANAGER_AGREES, waits_for_lead
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.item import words
from moderator_app.gui.item.consequences import duty_line
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip

EARLIER = Plural.translate("Standing", "%n earlier decision(s)", "", 1)
FINAL = frozenset({Outcome.HIDE, Outcome.CONSULT})
"""What these began is ended by another decision."""


class DecisionCard(Card):
    """The decision that stands or waits, with what can be done about it."""

    answer = Signal()
    replace = Signal()
    approve = Signal()
    reject = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DecisionCard")
        self._context = context
        self._shown: Decision | None = None
        self._title = PlainLabel("", self, role="heading", wrap=True, selectable=True)
        self._title.setObjectName("DecisionTitle")
        self._text = PlainLabel("", self, wrap=True, selectable=True)
        self._text.setObjectName("DecisionText")
        self.answer_button = self._button("DecisionAnswer", self.answer.emit)
        self.replace_button = self._button("DecisionReplace", self.replace.emit)
        self.approve_button = self._button("DecisionApprove", self.approve.emit)
        self.reject_button = self._button("DecisionReject", self.reject.emit)
        self.case_button = self._button("DecisionCase", self.open_case)
        context.icons.set_on(self.case_button, "followups")
        for button, icon in (
            (self.answer_button, "answer"),
            (self.replace_button, "edit"),
            (self.approve_button, "check"),
            (self.reject_button, "no"),
        ):
            context.icons.set_on(button, icon)
        self.body.addWidget(self._title)
        # Above the words: these may be long, and what is to be done is not looked for under them.
        buttons = FlowLayout()
        for button in self.buttons():
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.body.addWidget(self._text)

    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order in which they stand."""
        return self.approve_button, self.reject_button, self.answer_button, self.case_button, self.replace_button

    def first(self) -> QPushButton | None:
        """What is most likely to be done with it; None where nothing can be."""
        return next((each for each in self.buttons() if each.isVisible()), None)

    def show_decision(self, decision: Decision, pack: Pack, now: int, me: int, crisis: CrisisHere | None, *, readonly: bool) -> None:
        """Show it in the language in use. `crisis`: the one that the item may belong to."""
        self._shown = decision
        waits = decision.standing is Standing.WAITS
        heading = words.outcome_name(decision.outcome)
        self._title.setText(translate("Standing", "Decided: {outcome}").format(outcome=heading))
        lead = _lead_of(decision, crisis)
        if waits and lead is not None:
            text = translate("Standing", "Waits for {lead}, who leads the crisis: {outcome}")
            self._title.setText(text.format(lead=visible_line(lead.name, 80), outcome=heading))
        elif waits:
            self._title.setText(translate("Standing", "Waits for a second person: {outcome}").format(outcome=heading))
        lines = decision_lines(decision, pack, now)
        if waits and lead is not None:
            lines.append(
                translate("Standing", "The item belongs to the crisis: only its lead approves what is answered. Anybody may reject it.")
            )
        elif waits and decision.decider_id == me:
            lines.append(translate("Standing", "You took this decision: another person must approve or reject it."))
        if waits and not MANAGER_AGREES.isdisjoint(decision.answered(Answer.YES)):
            lines.append(translate("Standing", "The policy does not name it: one of the two must be a manager or administrator."))
        self._text.setText("\n".join(lines))
        second = waits and decision.decider_id != me and not readonly
        self.approve_button.setVisible(second and (lead is None or lead.id == me))
        self.reject_button.setVisible(second)
        self.replace_button.setVisible(not readonly and decision.outcome is not Outcome.SUSPECTED_ABUSE)
        due = next((each for each in decision.obligations if each.duty is Duty.ANSWER), None)
        self.answer_button.setVisible(due is not None and not waits and not readonly)
        is_open = due is not None and due.state is ObligationState.OPEN
        self.answer_button.setText(translate("Standing", "Answer…") if is_open else translate("Standing", "Further answer…"))
        set_tool_tip(self.answer_button, self._context.actions.key_text("item.answer"))
        self.approve_button.setText(translate("Standing", "Approve"))
        self.reject_button.setText(translate("Standing", "Reject…"))
        self.replace_button.setText(replace_words(decision))
        self.case_button.setVisible(bool(decision.obligations))
        self.case_button.setText(translate("Standing", "The case in Follow-ups"))
        set_tool_tip(self.case_button, self._context.actions.key_text("item.case"))
        self.setAccessibleName(self._title.text())

    def open_case(self) -> None:
        """Its follow-ups with their receipts, where they are carried out."""
        if self._shown is not None and self.isVisible():
            self._context.open_screen("followups", item=self._shown.item_id, decision=self._shown.id)

    def _button(self, name: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.clicked.connect(simply(clicked))
        return button


class EarlierDecisions(Fold):
    """The decisions that no longer stand, newest first, to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("EarlierDecisions", parent)
        self._text = PlainLabel("", self, wrap=True, selectable=True)
        self._text.setObjectName("EarlierText")
        self.body.addWidget(self._text)

    def show_decisions(self, decisions: tuple[Decision, ...], pack: Pack, now: int) -> None:
        """Show them in the language in use; nothing when there are none."""
        self.setVisible(bool(decisions))
        self.set_heading(EARLIER.of(len(decisions)))
        told = [
            "\n".join(
                [
                    f"{words.outcome_name(each.outcome)} – {translate('Standing', words.STANDING_NAMES[each.standing])}",
                    *decision_lines(each, pack, now),
                ]
            )
            for each in reversed(decisions)
        ]
        self._text.setText("\n\n".join(told))


def _lead_of(decision: Decision, crisis: CrisisHere | None) -> Lead | None:
    """Who alone may approve it, where that is the crisis's lead."""
    if crisis is None or not crisis.belongs or not waits_for_lead(decision.outcome, decision.decider_id, crisis.lead.id):
        return None
    return crisis.lead


def replace_words(decision: Decision) -> str:
    """What replacing it is called."""
    if decision.standing is Standing.STANDS and decision.outcome in FINAL:
        return translate("Standing", "Final decision…")
    return translate("Standing", "Replace the decision…")


def decision_lines(decision: Decision, pack: Pack, now: int) -> list[str]:
    """Everything that the record says, one line each."""
    number, at = decision.reference, words.when(decision.decided_at, now)
    lines = [translate("Standing", "{number} · {at} · {person}").format(number=number, at=at, person=visible_line(decision.decider, 80))]
    if decision.board:
        lines.append(translate("Standing", "Responsible board: {board}").format(board=visible_line(decision.board, 80)))
    if decision.reason:
        lines.append(translate("Standing", "Reason: {text}").format(text=words.written(decision.reason)))
    lines += [
        f"{_title(pack, each.rule)} – {policy_words.modal(each.modal)} «{each.wording}» ({each.source})" for each in decision.provisions
    ]
    unsure = [_title(pack, each) for each in decision.answered(Answer.UNSURE)]
    if unsure:
        lines.append(translate("Standing", "Unsure: {rules}").format(rules=", ".join(unsure)))
    if decision.block_until:
        lines.append(translate("Standing", "Blocked until {day}").format(day=words.day(words.local(decision.block_until))))
    if decision.message:
        lines.append(translate("Standing", "Message to the author: {text}").format(text=words.written(decision.message)))
    if decision.closed_at is not None:
        lines.append(translate("FollowUps", "The case is closed, {when}.").format(when=words.when(decision.closed_at, now)))
    lines += [f"• {duty_line(each, now)}" for each in decision.obligations]
    return lines


def _title(pack: Pack, rule_id: str) -> str:
    rule = pack.rule(rule_id)
    return rule_id if rule is None else f"{rule_id} {policy_words.rule_title(rule)}"
