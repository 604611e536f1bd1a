"""Work that belongs to the window's thread but is too long for one go: one piece in each turn of its event loop, whoever asks.

Timers of their own would not do: all that are due run in the same turn, and QTimer.singleShot(0, …) even in the turn of its caller.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

FULL = 0.003
"""Seconds of painting and other events after which a turn is full: a piece then waits for the next."""


class _Wheel(QObject):
    """The one queue of pieces. Painting, keys and clicks come between two of them."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._pieces: deque[tuple[QObject, Callable[[], None]]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._began = 0.0
        self._waited = False
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher

    def put(self, owner: QObject, piece: Callable[[], None]) -> None:
        if not self._pieces:
            self._dispatcher.awake.connect(self._awake)
        self._pieces.append((owner, piece))
        self._timer.start()

    @property
    def empty(self) -> bool:
        return not self._pieces

    def _awake(self) -> None:
        """The event loop begins a turn."""
        self._began = time.perf_counter()

    def _turn(self) -> None:
        # Only once, so that an animation that paints in every turn doesn't hold up the rest for good.
        self._waited = not self._waited and time.perf_counter() - self._began > FULL
        if self._waited:
            return
        owner, piece = self._pieces.popleft()
        if not self._pieces:
            self._timer.stop()
            self._dispatcher.awake.disconnect(self._awake)
        if shiboken6.isValid(owner):
            piece()


_wheel: _Wheel | None = None


def in_turn(owner: QObject, piece: Callable[[], None]) -> None:
    """Do `piece` in a turn of its own, after what was put in before; not at all when `owner` has been deleted by then."""
    global _wheel  # noqa: PLW0603 - one for the one event loop of the process
    if _wheel is None or not shiboken6.isValid(_wheel):
        application = QCoreApplication.instance()
        assert application is not None
        _wheel = _Wheel(application)
    _wheel.put(owner, piece)


def at_rest() -> bool:
    """Whether no piece waits for its turn."""
    return _wheel is None or not shiboken6.isValid(_wheel) or _wheel.empty


class Turns(QObject):
    """Goes through `steps`, whose work lies between their yields, a step in each turn."""

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._runs = False
        self.done = False

    def start(self) -> None:
        """Begin; nothing more happens when it has begun."""
        if not self._runs:
            self._runs = True
            in_turn(self, self._step)

    def finish(self) -> None:
        """Do what is left here and now: somebody waits for it."""
        for _ in self._steps:
            pass
        self.done = True

    def stop(self) -> None:
        """Leave undone what is left."""
        self._steps = iter(())

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self.done = True
        else:
            in_turn(self, self._step)


def meet_lists() -> None:
    """Let PySide make now the classes that it makes when it first meets a list: all kinds of widgets, 5 ms."""
    QScrollArea().viewport()


def meet_painters(colour: QColor) -> None:
    """Let PySide make now the classes that it makes when it first meets a painter: all kinds of brushes, 2 ms."""
    pixmap = QPixmap(1, 1)
    painter = QPainter(pixmap)
    painter.fillRect(QRect(0, 0, 1, 1), colour)
    painter.end()


def polish(widget: QWidget) -> None:
    """Let the style sheet work on `widget` and all that is in it now, so that showing it is only laying out and painting."""
    for each in (widget, *widget.findChildren(QWidget)):
        each.ensurePolished()
