"""A desk that did not open because its server was away is tried again by itself, until somebody says stop."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from moderator_app.gui.contact import PAUSES


class Retries(QObject):
    """Counts the seconds to the next try: `tell` is called at each of them, `again` when they are over."""

    def __init__(self, tell: Callable[[], None], again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Retries")
        self.left = 0
        """Seconds to the next try; 0 where none is coming."""
        self._tell, self._again = tell, again
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._turn)

    def wait(self) -> None:
        """Another try failed: the pauses grow."""
        self.left = max(1, round(PAUSES[min(self._tries, len(PAUSES) - 1)]))
        self._tries += 1
        self._timer.start()

    def stop(self) -> None:
        """No try by itself from now on."""
        self.left = 0
        self._timer.stop()

    def _turn(self) -> None:
        self.left -= 1
        if self.left > 0:
            self._tell()
        else:
            self.stop()
            self._again()
