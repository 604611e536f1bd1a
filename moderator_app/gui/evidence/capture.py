"""A picture of a screen, after a countdown, while the program's own sheet is out of the way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QWidget

SECONDS = 3
"""Between the press and the picture: enough to bring the browser's window to the front."""
SETTLE = 400
"""Milliseconds that a desktop needs to paint what lay under a sheet that went away."""


class ScreenCapture(QObject):
    """`taken` gets a QImage, or None where the system lets nobody take one. The sheet is back before it is called."""

    def __init__(self, sheet: QWidget, counting: Callable[[int], None], taken: Callable[[QImage | None], None]) -> None:
        super().__init__(sheet)
        self.setObjectName("ScreenCapture")
        self._sheet = sheet
        self._counting, self._taken = counting, taken
        self._left = 0
        self._screen: QScreen | None = None
        self._hidden = False
        self._timer = QTimer(self)
        self._timer.setInterval(1_000)
        self._timer.timeout.connect(self._tick)

    @property
    def under_way(self) -> bool:
        """Whether it counts down."""
        return self._timer.isActive() or self._hidden

    def start(self, screen: QScreen) -> None:
        """Count down, then take a picture of that screen."""
        if not self.under_way:
            self._screen, self._left = screen, SECONDS
            self._counting(self._left)
            self._timer.start()

    def stop(self) -> None:
        """No picture is taken after all."""
        self._timer.stop()
        self._show_again()
        self._counting(0)

    def _tick(self) -> None:
        self._left -= 1
        self._counting(self._left)
        if self._left <= 0:
            self._timer.stop()
            self._hide()
            QTimer.singleShot(SETTLE, self, self._grab)

    def _hide(self) -> None:
        self._hidden = True
        self._sheet.hide()

    def _show_again(self) -> None:
        if self._hidden:
            self._hidden = False
            self._sheet.show()
            self._sheet.raise_()
            self._sheet.activateWindow()

    def _grab(self) -> None:
        screen = self._screen
        # A screen may have been unplugged meanwhile.
        there = screen is not None and any(each is screen for each in QGuiApplication.screens())
        image = screen.grabWindow(0).toImage() if there and screen is not None else QImage()
        self._show_again()
        self._taken(None if image.isNull() else image)


def screen_names() -> list[tuple[str, Callable[[], QScreen | None]]]:
    """The screens by name, and how each is found again."""
    found: list[tuple[str, Callable[[], QScreen | None]]] = []
    for number, screen in enumerate(QGuiApplication.screens(), 1):
        size = screen.size()
        found.append((f"{number}: {screen.name()} {size.width()} × {size.height()}", partial(_screen, number - 1)))
    return found


def _screen(place: int) -> QScreen | None:
    every = QGuiApplication.screens()
    return every[place] if place < len(every) else None
