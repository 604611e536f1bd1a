"""What can be done on the screen of the channels."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "channels"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Channels")

CHANNELS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("channels.add", QT_TRANSLATE_NOOP("Action", "Add a channel"), ("Ctrl+N", "N"), "add", SCOPE, GROUP),
    ActionSpec("channels.start", QT_TRANSLATE_NOOP("Action", "Start the channel"), ("S",), "check", SCOPE, GROUP),
    ActionSpec("channels.close", QT_TRANSLATE_NOOP("Action", "Close the channel"), (), "no", SCOPE, GROUP),
    ActionSpec("channels.import", QT_TRANSLATE_NOOP("Action", "Import into the channel"), ("Ctrl+I", "I"), "import", SCOPE, GROUP),
    ActionSpec("channels.policy", QT_TRANSLATE_NOOP("Action", "Read the channel's policy"), ("Ctrl+P", "P"), "policies", SCOPE, GROUP),
    ActionSpec("channels.switch", QT_TRANSLATE_NOOP("Action", "Use another policy"), ("Ctrl+E", "E"), "policies", SCOPE, GROUP),
    ActionSpec("channels.politicians", QT_TRANSLATE_NOOP("Action", "Politicians"), (), "person", SCOPE, GROUP),
    ActionSpec("channels.save", QT_TRANSLATE_NOOP("Action", "Save the register's fields"), ("Ctrl+S",), "check", SCOPE, GROUP),
    ActionSpec("channels.overview", QT_TRANSLATE_NOOP("Action", "The channel's overview"), ("Ctrl+1", "1"), "info", SCOPE, GROUP),
    ActionSpec("channels.fields", QT_TRANSLATE_NOOP("Action", "The channel's register"), ("Ctrl+2", "2"), "edit", SCOPE, GROUP),
    ActionSpec("channels.roles", QT_TRANSLATE_NOOP("Action", "The channel's roles"), ("Ctrl+3", "3"), "person", SCOPE, GROUP),
    ActionSpec("channels.checks", QT_TRANSLATE_NOOP("Action", "The channel's checks"), ("Ctrl+4", "4"), "verify", SCOPE, GROUP),
    ActionSpec("channels.before_start", QT_TRANSLATE_NOOP("Action", "What the start asks"), ("Ctrl+5", "5"), "check", SCOPE, GROUP),
    ActionSpec("channels.before_close", QT_TRANSLATE_NOOP("Action", "What the close asks"), ("Ctrl+6", "6"), "no", SCOPE, GROUP),
    ActionSpec("channels.history", QT_TRANSLATE_NOOP("Action", "The channel's history"), ("Ctrl+7", "7"), "clock", SCOPE, GROUP),
    ActionSpec("channels.demo", QT_TRANSLATE_NOOP("Action", "Fill the demo desk"), (), "inbox", SCOPE, GROUP),
)
PAGES = (
    *("channels.overview", "channels.fields", "channels.roles", "channels.checks"),
    *("channels.before_start", "channels.before_close", "channels.history"),
)
"""Of these, those that turn to a page of the channel, in the order of the pages."""
