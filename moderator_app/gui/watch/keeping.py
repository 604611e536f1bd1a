"""Has missed rounds written down while the window is open: also those of days when nobody had the program open, and off its thread."""

from __future__ import annotations

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, QTimer

from moderator_app.desk.rounds import BATCH
from moderator_app.gui.contact import LOST
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import KnownError

EVERY = 30 * 60 * 1_000
"""Milliseconds between two looks: a day ends while the window is open, too."""


class RoundKeeper(QObject):
    """One for each window. A transaction for some channels at a time: whoever decides meanwhile waits for one at most."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("RoundKeeper")
        self._context = context
        self._left: deque[tuple[int, ...]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """The window closes: the rest is written down by the next that opens."""
        self._timer.stop()
        self._left.clear()

    def look(self) -> None:
        """See whether rounds were missed that are not written down."""
        if not self._left:
            self._context.runner.run("read", self._context.desk.rounds.unwritten, self, self._take, self._failed)

    def _take(self, channels: tuple[int, ...]) -> None:
        self._left = deque(channels[start : start + BATCH] for start in range(0, len(channels), BATCH))
        self._go_on(0)

    def _go_on(self, _written: int) -> None:
        if self._left:
            write = partial(self._context.desk.rounds.write_missed_of, self._left.popleft())
            self._context.runner.run("write", write, self, self._go_on, self._failed)

    def _failed(self, error: KnownError) -> None:
        """A server that is away is told of elsewhere; the next look tries again."""
        self._left.clear()
        if error.code not in LOST:
            self._context.bar.show_error(error)
