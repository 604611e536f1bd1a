"""Looks for what only points at itself, in the window's thread and between two other things.

Python would do so wherever it happens to make a new object: in a lane, where no widget may be deleted, or in the middle of a painting,
for 10 ms and more. Everything that isn't such a ring is freed at once as ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from moderator_app.gui.widgets.turns import in_turn

LOOK = 1_000
"""Milliseconds between two looks."""
YOUNG = 20_000
"""New objects that make a look at the young worth while: a millisecond or two."""
WHOLE = 60
"""Looks between two at everything."""


class Rubbish(QObject):
    """From now on until it is deleted, rubbish is collected here alone."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self.destroyed.connect(gc.enable)

    def _look(self) -> None:
        self._looks += 1
        if self._looks % WHOLE == 0:
            in_turn(self, self._all)
        elif gc.get_count()[0] > YOUNG:
            in_turn(self, self._young)

    def _young(self) -> None:
        gc.collect(1)

    def _all(self) -> None:
        gc.collect()
