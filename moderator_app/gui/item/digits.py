"""Two digits make one number when they come close together: how a rule is ticked by its number."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PATIENCE = 600
"""Milliseconds that a second digit may take."""


class Digits(QObject):
    """Digits typed one by one become a number from 1 to `most`. What can't go on is taken at once, and so is 01."""

    chosen = Signal(object)
    """The number (int)."""
    typing = Signal(str)
    """What has been typed so far; empty when nothing waits."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Digits")
        self.most = 0
        self._typed = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self.flush)

    def press(self, digit: str) -> None:
        """Another digit."""
        self._typed += digit
        number = int(self._typed)
        if len(self._typed) == 2 or 0 < self.most < number * 10:
            self.flush()
            return
        self.typing.emit(self._typed)
        self._timer.start()

    def flush(self) -> None:
        """Take what has been typed: another key was pressed, or no second digit came."""
        self._timer.stop()
        typed, self._typed = self._typed, ""
        if typed:
            self.typing.emit("")
        if typed and 1 <= int(typed) <= self.most:
            self.chosen.emit(int(typed))

    def forget(self) -> None:
        """Another item: drop what has been typed."""
        self._timer.stop()
        self._typed = ""
        self.typing.emit("")
