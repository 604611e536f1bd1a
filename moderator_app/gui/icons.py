"""The program's own line icons, drawn in the theme's colours at any size and drawn again when the theme changes."""

from __future__ import annotations

import weakref
from functools import cache
from typing import Protocol

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from moderator_app.gui.theme import Theme
from moderator_app.support import paths

NAMES: tuple[str, ...] = (
    *("today", "inbox", "log", "channels", "cover", "crisis", "policies", "import", "export", "paste", "search", "filter"),
    *("keep", "answer", "hide", "remove", "forward", "refer", "consult", "block"),
    *("warning", "clock", "check", "unsure", "no", "info", "verify", "shield", "hold"),
    *("help", "settings", "language", "theme", "texts", "text_size", "menu", "close"),
    *("person", "folder", "add", "edit", "link", "previous", "next", "sort", "key", "watch", "followups"),
)
"""Every icon: resources/icons/NAME.svg, 20 × 20, stroked with currentColor."""

BASE_SIZE = 20
"""Logical pixels at 100 % text."""


class TakesIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


@cache
def _source(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))


def drawn(name: str, colour: str, size: int) -> QPixmap:
    """Icon `name` in `colour` (#rrggbb), `size` device pixels square. Raises OSError when there is no such icon."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


class _Drawn(QIconEngine):
    """Draws an icon when it is shown, at the size that is asked for: most icons of the program are never seen in one sitting."""

    def __init__(self, icons: Icons, name: str, colour: str) -> None:
        super().__init__()
        self._icons, self._name, self._colour = icons, name, colour

    def clone(self) -> QIconEngine:
        return _Drawn(self._icons, self._name, self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        colour = self._colour
        if mode == QIcon.Mode.Disabled:
            colour = "disabled"
        elif state == QIcon.State.On and colour == "muted":
            colour = "accent_text"
        return self._icons.exact(self._name, colour, min(size.width(), size.height()), scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * ratio, mode, state, ratio))


class Icons(QObject):
    """Icons of the theme in use. `set_on` keeps a widget's icon right when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("Icons")
        self._theme = theme
        self._cache: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._targets: list[tuple[weakref.ref[TakesIcon], str, str]] = []
        theme.changed.connect(self._repaint)

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """Icon `name` in the colour that Colours calls `colour`; greyed when disabled, in the accent colour when checked."""
        if (name, colour) not in self._cache:
            self._cache[name, colour] = QIcon(_Drawn(self, name, colour))
        return self._cache[name, colour]

    def pixmap(self, name: str, colour: str = "text", size: int = BASE_SIZE, ratio: float = 1.0) -> QPixmap:
        """Icon `name` as a picture of `size` logical pixels at 100 % text, grown with the text: for labels and delegates.

        `ratio` is the device pixel ratio of the widget it is for.
        """
        return self.exact(name, colour, round(self._theme.scaled(size) * ratio), ratio)

    def exact(self, name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
        """Icon `name` as a picture of so many device pixels."""
        key = (name, colour, pixels, ratio)
        if key not in self._pixmaps:
            pixmap = drawn(name, getattr(self._theme.colours, colour).name(), pixels)
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def set_on(self, target: TakesIcon, name: str, colour: str = "text") -> None:
        """Give `target` the icon now and after every change of theme, for as long as it lives."""
        self._targets = [each for each in self._targets if each[0]() not in (None, target)]
        self._targets.append((weakref.ref(target), name, colour))
        target.setIcon(self.icon(name, colour))

    def _repaint(self) -> None:
        self._cache.clear()
        self._pixmaps.clear()
        alive: list[tuple[weakref.ref[TakesIcon], str, str]] = []
        for each in self._targets:
            target = each[0]()
            if target is not None and shiboken6.isValid(target):
                target.setIcon(self.icon(each[1], each[2]))
                alive.append(each)
        self._targets = alive
