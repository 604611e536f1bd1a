"""Where the window stood and how its parts were divided, remembered between starts. Nothing else is kept here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

FILE_NAME = "window.ini"


class WindowState:
    """Geometry, splitters and a few numbers in an INI file. Broken or foreign content is ignored by Qt's own restore functions."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def restore_window(self, window: QWidget) -> bool:
        """Put `window` where it was; False when nothing good is remembered."""
        return window.restoreGeometry(self._bytes("window/geometry"))

    def save_window(self, window: QWidget, screen: str, day: str) -> None:
        """Remember where `window` is, which screen it shows, and the day (ISO) on which it was opened."""
        self._file.setValue("window/geometry", window.saveGeometry())
        self._file.setValue("window/screen", screen)
        self._file.setValue("window/day", day)
        self._file.sync()

    def screen(self, day: str) -> str:
        """The screen shown last by a window that was opened on that day (ISO); empty when there was none."""
        found = [self._file.value(f"window/{name}", "") for name in ("screen", "day")]
        return found[0] if found[1] == day and isinstance(found[0], str) else ""

    def restore_splitter(self, splitter: QSplitter) -> bool:
        """Divide `splitter` as it was, by its objectName."""
        return splitter.restoreState(self._bytes(f"splitter/{splitter.objectName()}"))

    def save_splitter(self, splitter: QSplitter) -> None:
        """Remember how `splitter` is divided."""
        self._file.setValue(f"splitter/{splitter.objectName()}", splitter.saveState())

    def number(self, name: str) -> float | None:
        """A number remembered by that name; None when none is, or something else stands there."""
        value = self._file.value(f"number/{name}")
        try:
            return float(value) if isinstance(value, str | float | int) else None
        except ValueError:
            return None

    def save_number(self, name: str, value: float | None) -> None:
        """Remember a number, or forget it."""
        if value is None:
            self._file.remove(f"number/{name}")
        else:
            self._file.setValue(f"number/{name}", value)

    def _bytes(self, key: str) -> QByteArray:
        value = self._file.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
