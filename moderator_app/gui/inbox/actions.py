"""What can be done on the inbox screen beside the item's own actions. Imports nothing heavy."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "inbox"
MOVING = QT_TRANSLATE_NOOP("ActionGroup", "The list")
SEVERAL = QT_TRANSLATE_NOOP("ActionGroup", "Several items")
QUEUES = QT_TRANSLATE_NOOP("ActionGroup", "Queues")

INBOX_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("inbox.next", QT_TRANSLATE_NOOP("Action", "Next in the list"), ("J",), "next", SCOPE, MOVING),
    ActionSpec("inbox.previous", QT_TRANSLATE_NOOP("Action", "Previous in the list"), ("K",), "previous", SCOPE, MOVING),
    ActionSpec("inbox.first", QT_TRANSLATE_NOOP("Action", "First in the list"), ("G",), "", SCOPE, MOVING),
    ActionSpec("inbox.last", QT_TRANSLATE_NOOP("Action", "Last in the list"), ("Shift+G",), "", SCOPE, MOVING),
    ActionSpec("inbox.list", QT_TRANSLATE_NOOP("Action", "Go to the list"), ("L",), "inbox", SCOPE, MOVING),
    ActionSpec("inbox.decide", QT_TRANSLATE_NOOP("Action", "From the list to the decision"), ("Enter", "Return"), "check", SCOPE, MOVING),
    ActionSpec("inbox.search", QT_TRANSLATE_NOOP("Action", "Search"), ("/", "Ctrl+F"), "search", SCOPE, MOVING),
    ActionSpec("inbox.arrange", QT_TRANSLATE_NOOP("Action", "Order and direction of the list"), ("Shift+O",), "sort", SCOPE, MOVING),
    ActionSpec("inbox.refresh", QT_TRANSLATE_NOOP("Action", "Show what is new, without what is decided"), ("F5", "."), "", SCOPE, MOVING),
    ActionSpec(
        "inbox.outside", QT_TRANSLATE_NOOP("Action", "Record a false page or criticism elsewhere"), ("Ctrl+O",), "add", SCOPE, MOVING
    ),
    ActionSpec("inbox.choose", QT_TRANSLATE_NOOP("Action", "Choose the item, or no longer"), ("X",), "check", SCOPE, SEVERAL),
    ActionSpec(
        "inbox.choose_next", QT_TRANSLATE_NOOP("Action", "Choose it and the next (Shift+↓ in the list)"), ("Shift+J",), "", SCOPE, SEVERAL
    ),
    ActionSpec(
        "inbox.choose_previous",
        QT_TRANSLATE_NOOP("Action", "Choose it and the previous (Shift+↑ in the list)"),
        ("Shift+K",),
        "",
        SCOPE,
        SEVERAL,
    ),
    ActionSpec("inbox.choose_all", QT_TRANSLATE_NOOP("Action", "Choose all that are listed"), ("Shift+X",), "", SCOPE, SEVERAL),
    ActionSpec("inbox.choose_none", QT_TRANSLATE_NOOP("Action", "Choose none (Esc in the list)"), (), "close", SCOPE, SEVERAL),
    ActionSpec(
        "inbox.chosen_crisis",
        QT_TRANSLATE_NOOP("Action", "The chosen belong to the crisis, or no longer"),
        ("Shift+C",),
        "crisis",
        SCOPE,
        SEVERAL,
    ),
    ActionSpec(
        "inbox.chosen_hold", QT_TRANSLATE_NOOP("Action", "Stop disposal of all that are chosen…"), ("Shift+Y",), "hold", SCOPE, SEVERAL
    ),
    ActionSpec("inbox.next_queue", QT_TRANSLATE_NOOP("Action", "Next queue"), ("Q", "Alt+Down"), "", SCOPE, QUEUES),
    ActionSpec("inbox.mine", QT_TRANSLATE_NOOP("Action", "My items"), ("I",), "person", SCOPE, QUEUES),
    ActionSpec("inbox.previous_queue", QT_TRANSLATE_NOOP("Action", "Previous queue"), ("Shift+Q", "Alt+Up"), "", SCOPE, QUEUES),
)
