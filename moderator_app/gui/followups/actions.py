"""What can be done on the screen of the follow-ups."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "followups"
LIST = QT_TRANSLATE_NOOP("ActionGroup", "The follow-ups")
CASE = QT_TRANSLATE_NOOP("ActionGroup", "The case")
STEP = "followups.step"
"""Nine keys are one action: the numbers that are printed on the steps."""


def _action(action_id: str, text: str, keys: tuple[str, ...], group: str, icon: str = "") -> ActionSpec:
    return ActionSpec(f"{SCOPE}.{action_id}", text, keys, icon, SCOPE, group)


FOLLOW_UP_ACTIONS: tuple[ActionSpec, ...] = (
    _action("next", QT_TRANSLATE_NOOP("Action", "Next follow-up"), ("J",), LIST, "next"),
    _action("previous", QT_TRANSLATE_NOOP("Action", "Previous follow-up"), ("K",), LIST, "previous"),
    _action("open", QT_TRANSLATE_NOOP("Action", "Open the item in the inbox"), ("Enter", "Return"), LIST, "inbox"),
    _action("inbox", QT_TRANSLATE_NOOP("Action", "The item in the inbox"), ("Ctrl+I", "I"), CASE, "inbox"),
    _action("list", QT_TRANSLATE_NOOP("Action", "Back to the list"), ("Ctrl+L",), LIST, "sort"),
    _action("mine", QT_TRANSLATE_NOOP("Action", "Mine alone, or everybody's"), ("Ctrl+M", "M"), LIST, "person"),
    _action("late", QT_TRANSLATE_NOOP("Action", "Only late ones, or all"), ("Ctrl+T", "S"), LIST, "clock"),
    _action("mandatory", QT_TRANSLATE_NOOP("Action", "Only what must be done, or all"), ("Ctrl+D", "D"), LIST, "warning"),
    _action("filter", QT_TRANSLATE_NOOP("Action", "To the filters"), ("Ctrl+F", "F"), LIST, "filter"),
    _action("everything", QT_TRANSLATE_NOOP("Action", "Show all follow-ups"), ("Ctrl+Shift+A", "Esc"), LIST, "close"),
    ActionSpec(STEP, QT_TRANSLATE_NOOP("Action", "Take the step of that number"), tuple("123456789"), "check", SCOPE, CASE),
    _action("next_task", QT_TRANSLATE_NOOP("Action", "Next follow-up of the case"), ("Ctrl+Down", "N"), CASE, "next"),
    _action("previous_task", QT_TRANSLATE_NOOP("Action", "Previous follow-up of the case"), ("Ctrl+Up", "B"), CASE, "previous"),
    _action("give", QT_TRANSLATE_NOOP("Action", "Give the follow-up to…"), ("Ctrl+G", "P"), CASE, "person"),
    _action("link", QT_TRANSLATE_NOOP("Action", "Open the item's page in the browser"), ("Ctrl+O", "O"), CASE, "link"),
    _action("copy", QT_TRANSLATE_NOOP("Action", "Copy the text to the author"), ("Ctrl+Shift+C", "C"), CASE, "paste"),
)
