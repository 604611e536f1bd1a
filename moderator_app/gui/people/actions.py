"""What can be done on the screen of the people."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "people"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "People")

PEOPLE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("people.add", QT_TRANSLATE_NOOP("Action", "Enter a person"), ("Ctrl+N", "N"), "add", SCOPE, GROUP),
    ActionSpec("people.search", QT_TRANSLATE_NOOP("Action", "Search for a person"), ("Ctrl+F", "/"), "search", SCOPE, GROUP),
    ActionSpec("people.assign", QT_TRANSLATE_NOOP("Action", "Record an assignment"), ("Ctrl+E", "A"), "check", SCOPE, GROUP),
    ActionSpec("people.map", QT_TRANSLATE_NOOP("Action", "Map a user of the computer"), ("Ctrl+U", "U"), "link", SCOPE, GROUP),
    ActionSpec("people.save", QT_TRANSLATE_NOOP("Action", "Save the person's fields"), ("Ctrl+S",), "check", SCOPE, GROUP),
    ActionSpec("people.assignments", QT_TRANSLATE_NOOP("Action", "The person's assignments"), ("Ctrl+1", "1"), "channels", SCOPE, GROUP),
    ActionSpec("people.fields", QT_TRANSLATE_NOOP("Action", "Name, title, unit and role"), ("Ctrl+2", "2"), "edit", SCOPE, GROUP),
)
PAGES = ("people.assignments", "people.fields")
"""Of these, those that turn to a page of the person, in the order of the pages."""
