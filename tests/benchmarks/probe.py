"""Runs in a process of its own: a bare window or the program, watched from inside. One JSON object on standard output.

python -m tests.benchmarks.probe MOMENT WHAT [ARGUMENT …]   MOMENT: time.monotonic_ns() of whoever started it
  bare                 seconds until a window of Qt alone is painted
  painted, rows        seconds until the program's window is painted, and until it shows the first rows of its inbox
  stall SECONDS        the longest gap of the program's event loop in so many seconds from the first painting
  idle SECONDS         the gaps of a bare window's event loop
  work SECONDS FILE    the gaps of the program's while it opens, pages, counts, decides and imports FILE
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

BEAT = 5
"""Milliseconds between two beats."""
SIZE = (1180, 720)


class Painted(QObject):
    """Calls back, once, when the events after the first painting of `widget` are handled, if `ready` says so by then."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Heartbeat(QObject):
    """Beats in the window's thread, and remembers every gap between two beats, in ms, by the phase that it fell in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phase = "opening"
        self.gaps: dict[str, list[float]] = {}
        self._last = time.monotonic_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def _beat(self) -> None:
        now = time.monotonic_ns()
        self.gaps.setdefault(self.phase, []).append((now - self._last) / 1e6)
        self._last = now

    def told(self) -> dict[str, Any]:
        """The longest gap and the 99.9th percentile, of all and of each phase."""
        everything = [gap for gaps in self.gaps.values() for gap in gaps]
        return {"all": _figures(everything), **{phase: _figures(gaps) for phase, gaps in self.gaps.items()}}


def _figures(gaps: list[float]) -> dict[str, float]:
    ordered = sorted(gaps)
    return {"max": ordered[-1], "p999": ordered[int((len(ordered) - 1) * 0.999)], "beats": len(ordered)}


def tell(found: object) -> None:
    """Say it and end: nothing after this counts."""
    print(json.dumps(found), flush=True)
    os._exit(0)


def since(moment: int) -> float:
    """Milliseconds since then."""
    return (time.monotonic_ns() - moment) / 1e6


def bare_window() -> QMainWindow:
    """Qt's own empty window."""
    window = QMainWindow()
    window.resize(*SIZE)
    return window


def bare(moment: int) -> None:
    """How soon an empty window is painted."""
    application = QApplication([])
    window = bare_window()
    Painted(window, lambda: tell(since(moment)))
    window.show()
    application.exec()


def idle(seconds: float) -> None:
    """How evenly an empty window's event loop turns."""
    application = QApplication([])
    window = bare_window()
    window.show()
    beat = Heartbeat(window)
    QTimer.singleShot(int(seconds * 1000), lambda: tell(beat.told()))
    application.exec()


def program(watch: Callable[[Any, Any], None]) -> None:
    """Start the program as it is started, and let `watch(window, shell)` look on from when its window is shown."""
    from moderator_app import bootstrap
    from moderator_app.gui import app

    former = app.open_window

    def open_window(shell: Any, *others: Any, **named: Any) -> Any:
        window = former(shell, *others, **named)
        watch(window, shell)
        return window

    app.open_window = open_window
    bootstrap.run([])


def on_rows(window: Any, then: Callable[[], None]) -> None:
    """Call `then` when the inbox has painted its first rows."""

    def built() -> None:
        screen = window.built_screen("inbox")
        screen.keeper.filled.connect(lambda _place: Painted(screen.view.viewport(), then), Qt.ConnectionType.SingleShotConnection)

    window.ready.connect(built)


def main(arguments: list[str]) -> None:
    """See above."""
    moment, what, *rest = arguments
    began = int(moment)
    if what == "bare":
        bare(began)
    elif what == "idle":
        idle(float(rest[0]))
    elif what == "painted":
        program(lambda window, _shell: Painted(window, lambda: tell(since(began))) and None)
    elif what == "rows":
        program(lambda window, _shell: on_rows(window, lambda: tell(since(began))))
    elif what == "stall":
        program(lambda window, _shell: stall(window, float(rest[0])))
    elif what == "work":
        from tests.benchmarks.working import work

        program(lambda window, shell: work(window, shell, float(rest[0]), rest[1:]))


def stall(window: Any, seconds: float) -> None:
    """The longest gap from the first painting on."""

    def begin() -> None:
        beat = Heartbeat(window)
        QTimer.singleShot(int(seconds * 1000), lambda: tell(beat.told()["all"]["max"]))

    Painted(window, begin)


if __name__ == "__main__":
    main(sys.argv[1:])
