"""What can be done on the screen through which comments come in."""

from __future__ import annotations

from moderator_app.gui.actions import ActionSpec
from moderator_app.support.messages import QT_TRANSLATE_NOOP

SCOPE = "import"
GROUP = QT_TRANSLATE_NOOP("ActionGroup", "Import and paste")

INTAKE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("import.choose", QT_TRANSLATE_NOOP("Action", "Choose a file"), ("Ctrl+O",), "folder", SCOPE, GROUP),
    ActionSpec("import.paste", QT_TRANSLATE_NOOP("Action", "Paste a text"), ("Ctrl+T",), "paste", SCOPE, GROUP),
    ActionSpec("import.files", QT_TRANSLATE_NOOP("Action", "Import files"), ("Ctrl+Shift+O",), "import", SCOPE, GROUP),
    ActionSpec(
        "import.go", QT_TRANSLATE_NOOP("Action", "Start the import, or take in the text"), ("Ctrl+Enter", "Ctrl+Return"), "", SCOPE, GROUP
    ),
    ActionSpec(
        "import.another",
        QT_TRANSLATE_NOOP("Action", "Take in the text and paste another"),
        ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        "",
        SCOPE,
        GROUP,
    ),
    ActionSpec("import.new_channel", QT_TRANSLATE_NOOP("Action", "Add a channel"), ("Ctrl+N",), "add", SCOPE, GROUP),
    ActionSpec("import.stop", QT_TRANSLATE_NOOP("Action", "Stop the import under way"), ("Ctrl+.",), "close", SCOPE, GROUP),
    ActionSpec("import.save_refused", QT_TRANSLATE_NOOP("Action", "Save the refused rows as a file"), ("Ctrl+S",), "export", SCOPE, GROUP),
    ActionSpec("import.inbox", QT_TRANSLATE_NOOP("Action", "Go to the inbox"), ("Ctrl+I",), "inbox", SCOPE, GROUP),
)
