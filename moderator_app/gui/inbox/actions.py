"""What can be done on the inbox screen beside the item's own actions. Imports nothing heavy."""

from __future__ import annotations

from moderator_app.domain.items import State
from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "inbox"
MOVING = QT_TRANSLATE_NOOP("ActionGroup", "The list")
QUEUES = QT_TRANSLATE_NOOP("ActionGroup", "Queues")

QUEUE_ACTIONS: tuple[tuple[str, State | None], ...] = (
    ("inbox.queue_open", State.OPEN),
    ("inbox.queue_waiting", State.WAITING),
    ("inbox.queue_hidden", State.HIDDEN),
    ("inbox.queue_done", State.DONE),
    ("inbox.queue_purged", State.PURGED),
    ("inbox.queue_all", None),
)
"""The queues in their order, with the action that shows each. None: all of them."""

INBOX_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("inbox.next", QT_TRANSLATE_NOOP("Action", "Next in the list"), ("J",), "next", SCOPE, MOVING),
    ActionSpec("inbox.previous", QT_TRANSLATE_NOOP("Action", "Previous in the list"), ("K",), "previous", SCOPE, MOVING),
    ActionSpec("inbox.first", QT_TRANSLATE_NOOP("Action", "First in the list"), ("G",), "", SCOPE, MOVING),
    ActionSpec("inbox.last", QT_TRANSLATE_NOOP("Action", "Last in the list"), ("Shift+G",), "", SCOPE, MOVING),
    ActionSpec("inbox.list", QT_TRANSLATE_NOOP("Action", "Go to the list"), ("L",), "inbox", SCOPE, MOVING),
    ActionSpec("inbox.decide", QT_TRANSLATE_NOOP("Action", "From the list to the decision"), ("Return", "Enter"), "check", SCOPE, MOVING),
    ActionSpec("inbox.search", QT_TRANSLATE_NOOP("Action", "Search"), ("/", "Ctrl+F"), "search", SCOPE, MOVING),
    ActionSpec("inbox.refresh", QT_TRANSLATE_NOOP("Action", "Show what is new, without what is decided"), ("F5", "."), "", SCOPE, MOVING),
    ActionSpec("inbox.queue_open", QT_TRANSLATE_NOOP("Action", "Queue: to assess"), ("Alt+1",), "", SCOPE, QUEUES),
    ActionSpec("inbox.queue_waiting", QT_TRANSLATE_NOOP("Action", "Queue: waiting"), ("Alt+2",), "", SCOPE, QUEUES),
    ActionSpec("inbox.queue_hidden", QT_TRANSLATE_NOOP("Action", "Queue: hidden"), ("Alt+3",), "", SCOPE, QUEUES),
    ActionSpec("inbox.queue_done", QT_TRANSLATE_NOOP("Action", "Queue: done"), ("Alt+4",), "", SCOPE, QUEUES),
    ActionSpec("inbox.queue_purged", QT_TRANSLATE_NOOP("Action", "Queue: purged"), ("Alt+5",), "", SCOPE, QUEUES),
    ActionSpec("inbox.queue_all", QT_TRANSLATE_NOOP("Action", "Queue: all items"), ("Alt+6",), "", SCOPE, QUEUES),
)
