"""The keys of the item page. They live on the screen that shows it."""

from __future__ import annotations

from moderator_app.domain.decisions import OUTCOMES
from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "inbox"
CHECKLIST = QT_TRANSLATE_NOOP("ActionGroup", "Checklist")
DECISION = QT_TRANSLATE_NOOP("ActionGroup", "Decision")
ITEM = QT_TRANSLATE_NOOP("ActionGroup", "The item")

OUTCOME_ACTIONS = {spec.outcome: f"item.outcome.{spec.outcome}" for spec in OUTCOMES}
OUTCOME_ICONS = {
    "keep": "keep",
    "answer": "answer",
    "hide": "hide",
    "remove": "remove",
    "forward": "forward",
    "refer": "refer",
    "consult": "consult",
    "block_author": "block",
}
ACTION_TEXTS = {
    "keep": QT_TRANSLATE_NOOP("Action", "Outcome: keep"),
    "answer": QT_TRANSLATE_NOOP("Action", "Outcome: answer"),
    "hide": QT_TRANSLATE_NOOP("Action", "Outcome: hide"),
    "remove": QT_TRANSLATE_NOOP("Action", "Outcome: remove from channel"),
    "forward": QT_TRANSLATE_NOOP("Action", "Outcome: forward"),
    "refer": QT_TRANSLATE_NOOP("Action", "Outcome: refer to a safe channel"),
    "consult": QT_TRANSLATE_NOOP("Action", "Outcome: consult"),
    "block_author": QT_TRANSLATE_NOOP("Action", "Outcome: block author"),
}


def _action(action_id: str, text: str, keys: tuple[str, ...], group: str, icon: str = "") -> ActionSpec:
    return ActionSpec(action_id, text, keys, icon, SCOPE, group)


ITEM_ACTIONS: tuple[ActionSpec, ...] = (
    _action(
        "item.digit",
        QT_TRANSLATE_NOOP("Action", "Tick the rule of that number; again: unsure, no, no answer"),
        tuple("0123456789"),
        CHECKLIST,
    ),
    _action("item.last_unsure", QT_TRANSLATE_NOOP("Action", "Unsure about the rule ticked last"), ("U",), CHECKLIST, "unsure"),
    _action("item.last_no", QT_TRANSLATE_NOOP("Action", "No to the rule ticked last"), ("N",), CHECKLIST, "no"),
    *(
        _action(OUTCOME_ACTIONS[spec.outcome], ACTION_TEXTS[spec.outcome], (spec.key.upper(),), DECISION, OUTCOME_ICONS[spec.outcome])
        for spec in OUTCOMES
    ),
    _action("item.template", QT_TRANSLATE_NOOP("Action", "Take the reason from the ticked rules"), ("M",), DECISION, "paste"),
    _action("item.reason", QT_TRANSLATE_NOOP("Action", "Write the reason"), ("Ctrl+R",), DECISION, "edit"),
    _action("item.decide", QT_TRANSLATE_NOOP("Action", "Decide and go to the next"), ("Ctrl+Return", "Ctrl+Enter"), DECISION, "check"),
    _action("item.replace", QT_TRANSLATE_NOOP("Action", "Replace the decision"), ("E",), DECISION, "edit"),
    _action("item.show_restricted", QT_TRANSLATE_NOOP("Action", "Show or hide protected content"), ("Ctrl+Shift+V",), ITEM, "shield"),
    _action("item.suspicion", QT_TRANSLATE_NOOP("Action", "Suspected abuse material"), ("Ctrl+Shift+M",), ITEM, "shield"),
)
