"""What can be done on the log screen, and with which keys."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "log"
ENTRIES = QT_TRANSLATE_NOOP("ActionGroup", "Entries")
JOURNAL = QT_TRANSLATE_NOOP("ActionGroup", "The journal")


def _action(action_id: str, text: str, keys: tuple[str, ...], group: str, icon: str = "") -> ActionSpec:
    return ActionSpec(action_id, text, keys, icon, SCOPE, group)


LOG_ACTIONS: tuple[ActionSpec, ...] = (
    _action("log.next", QT_TRANSLATE_NOOP("Action", "Next entry"), ("J",), ENTRIES, "next"),
    _action("log.previous", QT_TRANSLATE_NOOP("Action", "Previous entry"), ("K",), ENTRIES, "previous"),
    _action("log.open", QT_TRANSLATE_NOOP("Action", "Open the entry's item in the inbox (Enter in the list)"), ("O",), ENTRIES, "inbox"),
    _action("log.copy", QT_TRANSLATE_NOOP("Action", "Copy the entry's hash"), ("C",), ENTRIES, "link"),
    _action("log.find", QT_TRANSLATE_NOOP("Action", "Find a decision by its reference"), ("/",), ENTRIES, "search"),
    _action("log.leave", QT_TRANSLATE_NOOP("Action", "Back to the list"), ("Esc",), ENTRIES),
    _action("log.clear", QT_TRANSLATE_NOOP("Action", "Clear the filter"), ("X",), ENTRIES, "filter"),
    _action("log.newest", QT_TRANSLATE_NOOP("Action", "Show the newest entries"), ("N",), ENTRIES, "log"),
    _action("log.verify_new", QT_TRANSLATE_NOOP("Action", "Check since last time"), ("V",), JOURNAL, "verify"),
    _action("log.verify_all", QT_TRANSLATE_NOOP("Action", "Check the whole journal"), ("W",), JOURNAL, "shield"),
    _action("log.export", QT_TRANSLATE_NOOP("Action", "Export decisions…"), ("E",), JOURNAL, "export"),
)
