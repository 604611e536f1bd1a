"""What can be done on the screen of the public texts."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "texts"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Public texts")
TEMPLATES = QT_TRANSLATE_NOOP("ActionGroup", "Templates for answers")

TEXTS_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("texts.issue", QT_TRANSLATE_NOOP("Action", "Issue this version"), ("Ctrl+N", "N"), "check", SCOPE, GROUP),
    ActionSpec("texts.posted", QT_TRANSLATE_NOOP("Action", "Record as posted"), ("Ctrl+P", "P"), "verify", SCOPE, GROUP),
    ActionSpec("texts.html", QT_TRANSLATE_NOOP("Action", "Save as HTML"), ("Ctrl+S", "S"), "export", SCOPE, GROUP),
    ActionSpec("texts.plain", QT_TRANSLATE_NOOP("Action", "Save as plain text"), ("Ctrl+Shift+S", "T"), "export", SCOPE, GROUP),
    ActionSpec("texts.copy", QT_TRANSLATE_NOOP("Action", "Copy the text"), ("Ctrl+Shift+C",), "paste", SCOPE, GROUP),
    ActionSpec("texts.words", QT_TRANSLATE_NOOP("Action", "Own words"), ("Ctrl+E", "E"), "edit", SCOPE, GROUP),
    ActionSpec("texts.rules", QT_TRANSLATE_NOOP("Action", "The channel's own list"), ("Ctrl+L", "L"), "policies", SCOPE, GROUP),
    ActionSpec("texts.next_part", QT_TRANSLATE_NOOP("Action", "Next part"), ("Ctrl+PgDown",), "next", SCOPE, GROUP),
    ActionSpec("texts.previous_part", QT_TRANSLATE_NOOP("Action", "Previous part"), ("Ctrl+PgUp",), "previous", SCOPE, GROUP),
    ActionSpec("templates.add", QT_TRANSLATE_NOOP("Action", "New template"), ("Ctrl+M", "M"), "add", SCOPE, TEMPLATES),
    ActionSpec("templates.edit", QT_TRANSLATE_NOOP("Action", "New wording…"), ("Ctrl+R", "R"), "edit", SCOPE, TEMPLATES),
    ActionSpec("templates.end", QT_TRANSLATE_NOOP("Action", "Take out of use…"), ("Ctrl+Del",), "remove", SCOPE, TEMPLATES),
    ActionSpec("templates.next", QT_TRANSLATE_NOOP("Action", "Next in the list"), ("J",), "next", SCOPE, TEMPLATES),
    ActionSpec("templates.previous", QT_TRANSLATE_NOOP("Action", "Previous in the list"), ("K",), "previous", SCOPE, TEMPLATES),
    ActionSpec("texts.list", QT_TRANSLATE_NOOP("Action", "Export the list of channels"), ("Ctrl+Shift+E",), "export", SCOPE, GROUP),
)
