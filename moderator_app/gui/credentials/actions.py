"""What can be done on the screen of the credentials."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "credentials"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Credentials")

CREDENTIALS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("credentials.search", QT_TRANSLATE_NOOP("Action", "Search for a channel"), ("Ctrl+F", "/"), "search", SCOPE, GROUP),
    ActionSpec("credentials.show", QT_TRANSLATE_NOOP("Action", "Show the chosen part"), ("S",), "search", SCOPE, GROUP),
    ActionSpec("credentials.copy", QT_TRANSLATE_NOOP("Action", "Copy the chosen part"), ("C",), "paste", SCOPE, GROUP),
    ActionSpec("credentials.enter", QT_TRANSLATE_NOOP("Action", "Enter or change…"), ("Ctrl+E", "E"), "edit", SCOPE, GROUP),
    ActionSpec("credentials.verified", QT_TRANSLATE_NOOP("Action", "I have just logged in"), ("V",), "check", SCOPE, GROUP),
    ActionSpec("credentials.reviewed", QT_TRANSLATE_NOOP("Action", "Access reviewed…"), ("R",), "verify", SCOPE, GROUP),
    ActionSpec(
        "credentials.ask_change", QT_TRANSLATE_NOOP("Action", "Ask for a change at the platform…"), ("Ctrl+B", "B"), "clock", SCOPE, GROUP
    ),
    ActionSpec("credentials.hand_over", QT_TRANSLATE_NOOP("Action", "Handover file…"), ("Ctrl+H", "H"), "export", SCOPE, GROUP),
    ActionSpec("credentials.receive", QT_TRANSLATE_NOOP("Action", "Open a handover file…"), ("Ctrl+O", "O"), "import", SCOPE, GROUP),
    ActionSpec("credentials.let_in", QT_TRANSLATE_NOOP("Action", "Let the deputies in"), ("Ctrl+L", "L"), "cover", SCOPE, GROUP),
    ActionSpec("credentials.again", QT_TRANSLATE_NOOP("Action", "Ask the keyring again"), ("F5",), "key", SCOPE, GROUP),
    ActionSpec("credentials.parts", QT_TRANSLATE_NOOP("Action", "Show and copy"), ("Ctrl+1", "1"), "key", SCOPE, GROUP),
    ActionSpec(
        "credentials.access", QT_TRANSLATE_NOOP("Action", "Who has access, and the checks"), ("Ctrl+2", "2"), "person", SCOPE, GROUP
    ),
    ActionSpec("credentials.changes", QT_TRANSLATE_NOOP("Action", "Changes at the platform"), ("Ctrl+3", "3"), "clock", SCOPE, GROUP),
    ActionSpec(
        "credentials.office", QT_TRANSLATE_NOOP("Action", "Channels, or keys and sheets"), ("Ctrl+K", "K"), "settings", SCOPE, GROUP
    ),
)
PAGES = ("credentials.parts", "credentials.access", "credentials.changes")
"""Of these, those that turn to a page of the channel, in the order of the pages."""
