"""What can be done on the screen of absences and cover."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "cover"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Absence and cover")

COVER_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("cover.plan", QT_TRANSLATE_NOOP("Action", "Plan an absence"), ("Ctrl+N", "N"), "add", SCOPE, GROUP),
    ActionSpec("cover.start", QT_TRANSLATE_NOOP("Action", "Start the cover"), ("Ctrl+S", "S"), "check", SCOPE, GROUP),
    ActionSpec("cover.end", QT_TRANSLATE_NOOP("Action", "End the absence"), ("Ctrl+D", "D"), "no", SCOPE, GROUP),
    ActionSpec("cover.report", QT_TRANSLATE_NOOP("Action", "What the deputy did"), ("Ctrl+R", "R"), "log", SCOPE, GROUP),
    ActionSpec("cover.note", QT_TRANSLATE_NOOP("Action", "Handover note"), ("Ctrl+H", "H"), "edit", SCOPE, GROUP),
    ActionSpec("cover.earlier", QT_TRANSLATE_NOOP("Action", "Four weeks earlier"), ("Ctrl+PgUp", ","), "previous", SCOPE, GROUP),
    ActionSpec("cover.today", QT_TRANSLATE_NOOP("Action", "Back to today"), ("Ctrl+T", "T"), "clock", SCOPE, GROUP),
    ActionSpec("cover.later", QT_TRANSLATE_NOOP("Action", "Four weeks later"), ("Ctrl+PgDown", "."), "next", SCOPE, GROUP),
)
