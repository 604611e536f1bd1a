"""The keys of the item page. They live on the screen that shows it."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "inbox"
CHECKLIST = QT_TRANSLATE_NOOP("ActionGroup", "Checklist")
DECISION = QT_TRANSLATE_NOOP("ActionGroup", "Decision")
ITEM = QT_TRANSLATE_NOOP("ActionGroup", "The item")

OUTCOMES: tuple[tuple[str, str, str, str], ...] = (
    ("keep", "B", "keep", QT_TRANSLATE_NOOP("Action", "Outcome: keep")),
    ("answer", "S", "answer", QT_TRANSLATE_NOOP("Action", "Outcome: answer")),
    ("hide", "D", "hide", QT_TRANSLATE_NOOP("Action", "Outcome: hide")),
    ("remove", "T", "remove", QT_TRANSLATE_NOOP("Action", "Outcome: remove from channel")),
    ("forward", "V", "forward", QT_TRANSLATE_NOOP("Action", "Outcome: forward")),
    ("refer", "H", "refer", QT_TRANSLATE_NOOP("Action", "Outcome: refer to a safe channel")),
    ("consult", "R", "consult", QT_TRANSLATE_NOOP("Action", "Outcome: consult")),
    ("block_author", "A", "block", QT_TRANSLATE_NOOP("Action", "Outcome: block author")),
)
"""Outcome, letter, icon, text: those of the domain's OUTCOMES, which a window that is only being painted doesn't wait for."""
OUTCOME_ACTIONS = {outcome: f"item.outcome.{outcome}" for outcome, *_ in OUTCOMES}


def _action(action_id: str, text: str, keys: tuple[str, ...], group: str, icon: str = "") -> ActionSpec:
    return ActionSpec(action_id, text, keys, icon, SCOPE, group)


ITEM_ACTIONS: tuple[ActionSpec, ...] = (
    _action(
        "item.digit",
        QT_TRANSLATE_NOOP("Action", "Tick the rule of that number; again: unsure, no, no answer"),
        tuple("0123456789"),
        CHECKLIST,
    ),
    _action("item.wordings", QT_TRANSLATE_NOOP("Action", "Show or hide the rules' whole wordings"), ("O",), CHECKLIST, "policies"),
    _action("item.last_unsure", QT_TRANSLATE_NOOP("Action", "Unsure about the rule ticked last"), ("U",), CHECKLIST, "unsure"),
    _action("item.last_no", QT_TRANSLATE_NOOP("Action", "No to the rule ticked last"), ("N",), CHECKLIST, "no"),
    *(_action(OUTCOME_ACTIONS[outcome], text, (letter,), DECISION, icon) for outcome, letter, icon, text in OUTCOMES),
    _action("item.template", QT_TRANSLATE_NOOP("Action", "Take the reason from the ticked rules"), ("M",), DECISION, "paste"),
    _action("item.reason", QT_TRANSLATE_NOOP("Action", "Write the reason"), ("Ctrl+R",), DECISION, "edit"),
    _action("item.decide", QT_TRANSLATE_NOOP("Action", "Decide and go to the next"), ("Ctrl+Enter", "Ctrl+Return"), DECISION, "check"),
    _action("item.replace", QT_TRANSLATE_NOOP("Action", "Replace the decision"), ("E",), DECISION, "edit"),
    _action("item.answer", QT_TRANSLATE_NOOP("Action", "Answer the question…"), ("Shift+S", "Ctrl+Shift+S"), DECISION, "answer"),
    _action("item.case", QT_TRANSLATE_NOOP("Action", "The case in Follow-ups"), ("F", "Ctrl+U"), DECISION, "followups"),
    _action("item.take_over", QT_TRANSLATE_NOOP("Action", "Take over what a colleague has opened"), ("Ctrl+Shift+T",), ITEM, "person"),
    _action("item.assign", QT_TRANSLATE_NOOP("Action", "Assign to…"), ("P",), ITEM, "person"),
    _action("item.crisis", QT_TRANSLATE_NOOP("Action", "Belongs to the crisis, or no longer"), ("C", "Ctrl+K"), ITEM, "crisis"),
    _action("item.show_restricted", QT_TRANSLATE_NOOP("Action", "Show or hide protected content"), ("Ctrl+Shift+V",), ITEM, "shield"),
    _action("item.marks", QT_TRANSLATE_NOOP("Action", "To what the detectors mark in the text"), ("Ctrl+M",), ITEM, "search"),
    _action("item.similar", QT_TRANSLATE_NOOP("Action", "Similar earlier decisions"), ("W",), ITEM, "log"),
    _action("item.evidence", QT_TRANSLATE_NOOP("Action", "Secure evidence…"), ("Ctrl+Shift+B",), ITEM, "verify"),
    _action("item.evidence_show", QT_TRANSLATE_NOOP("Action", "Evidence of the item"), ("Ctrl+Shift+E",), ITEM, "verify"),
    _action("item.hold", QT_TRANSLATE_NOOP("Action", "Stop disposal of the item…"), ("Y", "Ctrl+Shift+Y"), ITEM, "hold"),
    _action("item.lift", QT_TRANSLATE_NOOP("Action", "Lift what stops its disposal…"), ("Z", "Ctrl+Shift+H"), ITEM, "check"),
    _action("item.tip", QT_TRANSLATE_NOOP("Action", "Copy the tip to the police"), ("Ctrl+Shift+P",), ITEM, "paste"),
    _action("item.suspicion", QT_TRANSLATE_NOOP("Action", "Suspected abuse material"), ("Ctrl+Shift+M",), ITEM, "shield"),
)
