"""A person's settings, and what the machine fixes: typed declarations with defaults, in JSON files that survive crashes and upgrades."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

FILE_NAME = "settings.json"
VERSION = 1
Value = TypeVar("Value", str, int, bool)


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """One setting. `text` is English, context "Setting". Without `choices` every value of the default's type is good."""

    key: str
    default: Value
    text: str
    choices: tuple[Value, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether `value` may be stored. True is no number here, and 1 is no yes."""
        if type(value) is not type(self.default):
            return False
        return not self.choices or value in self.choices


LANGUAGE: Setting[str] = Setting("language", "system", QT_TRANSLATE_NOOP("Setting", "Language"), ("system", "sv", "en"))
THEME: Setting[str] = Setting("theme", "system", QT_TRANSLATE_NOOP("Setting", "Theme"), ("system", "light", "dark", "high_contrast"))
TEXT_SCALE: Setting[int] = Setting("text_scale", 100, QT_TRANSLATE_NOOP("Setting", "Text size"), (100, 125, 150, 175, 200))
"""Per cent of the system's text size."""
SINGLE_KEYS: Setting[bool] = Setting("single_keys", True, QT_TRANSLATE_NOOP("Setting", "Single-letter keys"))
CHANNEL: Setting[str] = Setting("channel", "", QT_TRANSLATE_NOOP("Setting", "Channel that was pasted into last"))
"""A channel's UUID, or nothing."""
LIST_ORDER: Setting[str] = Setting(
    "list_order", "usual", QT_TRANSLATE_NOOP("Setting", "Order of the list"), ("usual", "deadline", "time", "sender")
)
LIST_DIRECTION: Setting[str] = Setting(
    "list_direction", "both", QT_TRANSLATE_NOOP("Setting", "Received or our own in the list"), ("both", "received", "drawn_up")
)
KEYRING_KEPT: Setting[str] = Setting(
    "keyring_kept", "local machine", QT_TRANSLATE_NOOP("Setting", "Where Windows keeps keys"), ("local machine", "enterprise")
)
"""On this computer, so that one can be revoked alone; or in the roaming profile, where desktops are made anew at every log-on."""

SETTINGS: tuple[Setting[str] | Setting[int] | Setting[bool], ...] = (
    LANGUAGE,
    THEME,
    TEXT_SCALE,
    SINGLE_KEYS,
    CHANNEL,
    LIST_ORDER,
    LIST_DIRECTION,
    KEYRING_KEPT,
)

Tree = dict[str, Any]
UPGRADES: tuple[tuple[int, Callable[[Tree], Tree]], ...] = ()
"""(version that results, pure function from the values of the version before), in order."""


def upgraded(values: Tree, version: int, steps: tuple[tuple[int, Callable[[Tree], Tree]], ...] = UPGRADES) -> Tree:
    """`values` written by `version`, brought to the newest version. A newer file is left as it is."""
    for result, step in steps:
        if version < result:
            values = step(dict(values))
    return values


class Settings:
    """The settings of one person. Reads once, writes the whole file at every change.

    What stands in the file `machine`, of the same form, is fixed: it goes before what the person has chosen, and is never written here.

    `notes` says what went wrong while reading: the program goes on with defaults and shows them.
    """

    def __init__(self, path: Path, machine: Path | None = None) -> None:
        self.path = path
        self.notes: tuple[Message, ...] = ()
        self._fixed: Tree = {} if machine is None else self._read_machine(machine)
        self._version = VERSION
        self._values = self._read()

    def get(self, setting: Setting[Value]) -> Value:
        """The fixed value, else the stored one, or the default when nothing good is stored."""
        value = self._fixed[setting.key] if self.is_fixed(setting) else self._values.get(setting.key)
        return cast("Value", value) if setting.accepts(value) else setting.default

    def is_fixed(self, setting: Setting[Any]) -> bool:
        """Whether the machine's file decides it. A value there that the setting does not know fixes nothing."""
        return setting.accepts(self._fixed.get(setting.key))

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Store `value`. Raises ValueError for one that the setting does not know, KnownError when it is fixed or can't be written."""
        if not setting.accepts(value):
            raise ValueError(f"{setting.key} can't be {value!r}")
        if self.is_fixed(setting):
            raise KnownError(
                message(
                    "setting_fixed",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "Your organisation decides this setting, so it was not changed. Ask those who look after this machine.",
                    ),
                )
            )
        self._values[setting.key] = value
        self._write()

    def _read_machine(self, machine: Path) -> Tree:
        try:
            return cast("Tree", dict(json.loads(machine.read_text(encoding="utf-8"))["values"]))
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            self.notes += (
                message(
                    "machine_settings_damaged",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The settings that your organisation has fixed could not be read, so yours are used. Tell those who look after "
                        "this machine: the file is {file}.",
                    ),
                    file=machine,
                ),
            )
            return {}

    def _read(self) -> Tree:
        try:
            raw = self.path.read_text(encoding="utf-8")
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except (OSError, UnicodeDecodeError):
            return self._set_aside()
        try:
            tree = cast("Tree", json.loads(raw))
            version, values = tree["version"], tree["values"]
            if not isinstance(version, int) or not isinstance(values, dict):
                raise TypeError
        except (ValueError, KeyError, TypeError, RecursionError):
            return self._set_aside()
        self._version = max(version, VERSION)  # a newer program's file keeps its number and the keys that we don't know
        return upgraded(cast("Tree", values), version)

    def _set_aside(self) -> Tree:
        aside = self.path.with_name(f"{self.path.stem}.damaged{self.path.suffix}")
        try:
            self.path.replace(aside)
        except OSError:
            aside = self.path
        self.notes += (
            message(
                "settings_damaged",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "Your settings could not be read, so the program starts with its own. Items and decisions are not touched. "
                    "The old file is kept as {file}.",
                ),
                file=aside.name,
            ),
        )
        return {}

    def _write(self) -> None:
        text = json.dumps({"version": self._version, "values": self._values}, ensure_ascii=False, indent=2, sort_keys=True)
        temporary = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text + "\n")
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                temporary.unlink()
            raise KnownError(
                message(
                    "settings_not_saved",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The setting is used now but could not be saved for the next start. Nothing else is affected. "
                        "Check that there is room and that you may write in {folder}.",
                    ),
                    folder=str(self.path.parent),
                )
            ) from error
