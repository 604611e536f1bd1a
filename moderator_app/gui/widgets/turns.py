"""Work that belongs to the window's thread but is too long for one go: a step in each turn of its event loop."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget


class Turns(QObject):
    """Goes through `steps`, whose work lies between their yields. Keys, clicks and painting have their turns in between.

    A timer of its own, since QTimer.singleShot(0, …) runs in the same turn as what called it.
    """

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin, or go on."""
        self._timer.start()

    def finish(self) -> None:
        """Do what is left here and now: somebody waits for it."""
        self._timer.stop()
        for _ in self._steps:
            pass

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self._timer.stop()


def polish(widget: QWidget) -> None:
    """Let the style sheet work on `widget` and all that is in it now, so that showing it is only laying out and painting."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()
