"""What can be done on the screen of the policies."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "policies"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Policies")

POLICIES_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("policies.next", QT_TRANSLATE_NOOP("Action", "Next policy"), ("J",), "next", SCOPE, GROUP),
    ActionSpec("policies.previous", QT_TRANSLATE_NOOP("Action", "Previous policy"), ("K",), "previous", SCOPE, GROUP),
    ActionSpec("policies.next_rule", QT_TRANSLATE_NOOP("Action", "Next rule"), ("Ctrl+Down", "N"), "next", SCOPE, GROUP),
    ActionSpec("policies.previous_rule", QT_TRANSLATE_NOOP("Action", "Previous rule"), ("Ctrl+Up", "P"), "previous", SCOPE, GROUP),
)
