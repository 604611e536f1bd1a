"""What can be done on the screen of the channels."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "channels"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Channels")

CHANNELS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("channels.add", QT_TRANSLATE_NOOP("Action", "Add a channel"), ("Ctrl+N", "N"), "add", SCOPE, GROUP),
    ActionSpec("channels.switch", QT_TRANSLATE_NOOP("Action", "Use another policy"), ("Ctrl+E", "E"), "policies", SCOPE, GROUP),
    ActionSpec("channels.import", QT_TRANSLATE_NOOP("Action", "Import into the channel"), ("Ctrl+I", "I"), "import", SCOPE, GROUP),
    ActionSpec("channels.policy", QT_TRANSLATE_NOOP("Action", "Read the channel's policy"), ("Ctrl+P", "P"), "policies", SCOPE, GROUP),
    ActionSpec("channels.demo", QT_TRANSLATE_NOOP("Action", "Fill the demo desk"), (), "inbox", SCOPE, GROUP),
)
