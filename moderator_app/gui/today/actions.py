"""What can be done on the screen of the day. Imports nothing heavy."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "today"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "The day")

TODAY_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("today.open", QT_TRANSLATE_NOOP("Action", "Open what the line is about"), ("Enter", "Return"), "", SCOPE, GROUP),
    ActionSpec("today.next", QT_TRANSLATE_NOOP("Action", "Next line"), ("J",), "next", SCOPE, GROUP),
    ActionSpec("today.previous", QT_TRANSLATE_NOOP("Action", "Previous line"), ("K",), "previous", SCOPE, GROUP),
    ActionSpec("today.next_section", QT_TRANSLATE_NOOP("Action", "Next section"), ("Shift+J", "Alt+Down"), "", SCOPE, GROUP),
    ActionSpec("today.previous_section", QT_TRANSLATE_NOOP("Action", "Previous section"), ("Shift+K", "Alt+Up"), "", SCOPE, GROUP),
    ActionSpec("today.fold", QT_TRANSLATE_NOOP("Action", "Fold the line out or in"), ("Space",), "", SCOPE, GROUP),
    ActionSpec("today.refresh", QT_TRANSLATE_NOOP("Action", "Read the day anew"), ("F5", "."), "", SCOPE, GROUP),
)
