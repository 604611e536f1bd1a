"""What can be done on the screen of the watch rounds."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "watch"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Watch")

WATCH_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("watch.next", QT_TRANSLATE_NOOP("Action", "Next channel"), ("J",), "next", SCOPE, GROUP),
    ActionSpec("watch.previous", QT_TRANSLATE_NOOP("Action", "Previous channel"), ("K",), "previous", SCOPE, GROUP),
    ActionSpec("watch.calm", QT_TRANSLATE_NOOP("Action", "Checked, nothing to act on"), ("Ctrl+Return", "C"), "check", SCOPE, GROUP),
    ActionSpec("watch.all", QT_TRANSLATE_NOOP("Action", "Whole list checked"), ("Ctrl+Shift+Return", "A"), "verify", SCOPE, GROUP),
    ActionSpec("watch.found", QT_TRANSLATE_NOOP("Action", "Checked, something to act on"), ("Ctrl+F", "F"), "warning", SCOPE, GROUP),
    ActionSpec("watch.note", QT_TRANSLATE_NOOP("Action", "Checked, with a note"), ("Ctrl+N", "N"), "edit", SCOPE, GROUP),
    ActionSpec("watch.open", QT_TRANSLATE_NOOP("Action", "Open the channel in the browser"), ("Ctrl+O", "O"), "link", SCOPE, GROUP),
    ActionSpec("watch.inbox", QT_TRANSLATE_NOOP("Action", "The channel's inbox"), ("Ctrl+I", "I"), "inbox", SCOPE, GROUP),
    ActionSpec("watch.schedule", QT_TRANSLATE_NOOP("Action", "How often it is watched"), ("Ctrl+E", "E"), "clock", SCOPE, GROUP),
    ActionSpec("watch.news", QT_TRANSLATE_NOOP("Action", "New since the last round"), ("Ctrl+1", "1"), "inbox", SCOPE, GROUP),
    ActionSpec("watch.calendar", QT_TRANSLATE_NOOP("Action", "The channel's calendar"), ("Ctrl+2", "2"), "cover", SCOPE, GROUP),
    ActionSpec("watch.load", QT_TRANSLATE_NOOP("Action", "Load per channel"), ("Ctrl+3", "3"), "sort", SCOPE, GROUP),
    ActionSpec("watch.reversed", QT_TRANSLATE_NOOP("Action", "Reversed decisions"), ("Ctrl+4", "4"), "log", SCOPE, GROUP),
    ActionSpec("watch.earlier", QT_TRANSLATE_NOOP("Action", "Eight weeks earlier"), ("Ctrl+PgUp", ","), "previous", SCOPE, GROUP),
    ActionSpec("watch.later", QT_TRANSLATE_NOOP("Action", "Eight weeks later"), ("Ctrl+PgDown", "."), "next", SCOPE, GROUP),
    ActionSpec("watch.today", QT_TRANSLATE_NOOP("Action", "Back to today"), ("Ctrl+T", "T"), "clock", SCOPE, GROUP),
)
PAGES = ("watch.news", "watch.calendar", "watch.load", "watch.reversed")
"""Of these, those that turn to a page, in the order of the pages."""
