"""Names of encodings, delimiters and places for the screen, and a refused row's reason in the language in use."""

from __future__ import annotations

from typing import Any

from moderator_app.gui.language import say, translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

ENCODING_NAMES: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": QT_TRANSLATE_NOOP("IntakeWords", "Windows, Western Europe (cp1252)"),
    "cp850": QT_TRANSLATE_NOOP("IntakeWords", "DOS (cp850)"),
    "mac_roman": QT_TRANSLATE_NOOP("IntakeWords", "Old Mac (Mac Roman)"),
}
DELIMITER_NAMES: dict[str, str] = {
    ";": QT_TRANSLATE_NOOP("IntakeWords", "Semicolon ;"),
    ",": QT_TRANSLATE_NOOP("IntakeWords", "Comma ,"),
    "\t": QT_TRANSLATE_NOOP("IntakeWords", "Tab"),
    "|": QT_TRANSLATE_NOOP("IntakeWords", "Vertical bar |"),
}
PLACE_NAMES: dict[str, str] = {
    "csv": QT_TRANSLATE_NOOP("IntakeWords", "Line"),
    "xlsx": QT_TRANSLATE_NOOP("IntakeWords", "Row"),
    "wxr": QT_TRANSLATE_NOOP("IntakeWords", "Record"),
}


def encoding_name(encoding: str) -> str:
    return translate("IntakeWords", ENCODING_NAMES[encoding]) if encoding in ENCODING_NAMES else encoding


def delimiter_name(delimiter: str) -> str:
    return translate("IntakeWords", DELIMITER_NAMES[delimiter]) if delimiter in DELIMITER_NAMES else delimiter


def place_name(format_id: str) -> str:
    """What the numbers of a refused row's place count."""
    return translate("IntakeWords", PLACE_NAMES.get(format_id, "Row"))


def told(entry: dict[str, Any], fallback: str) -> str:
    """The message in what the child process printed, in the language in use; its English `fallback` when it gave no template."""
    template, values = entry.get("text"), entry.get("values")
    if isinstance(template, str) and isinstance(values, dict):
        return say(Message(str(entry.get("code", "")), template, {str(name): value for name, value in values.items()}))
    return str(entry.get(fallback, ""))
