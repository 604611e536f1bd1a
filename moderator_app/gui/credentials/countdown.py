"""How long a one-time code still holds: a ring that empties, with the seconds in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_XS, Theme

SHORT = 5
"""Seconds from which on nobody should begin to type."""
ACROSS = 2.6
"""Heights of a line of text."""


class Countdown(QWidget):
    """Told by `set_left`; keeps no time itself."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._left, self._whole = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_left(self, seconds: int, whole: int) -> None:
        """So many seconds of `whole` are left."""
        if (seconds, whole) == (self._left, self._whole):
            return
        self._left, self._whole = seconds, max(1, whole)
        self.setAccessibleName(translate("Countdown", "The code holds for {seconds} s more").format(seconds=seconds))
        self.update()

    @property
    def left(self) -> int:
        return self._left

    def sizeHint(self) -> QSize:
        across = round(self.fontMetrics().lineSpacing() * ACROSS)
        return QSize(across, across)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(3.0, self.height() / 12)
        inset = thick / 2 + SPACE_XS / 2
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        short = self._left <= SHORT
        painter.setPen(QPen(colours.line, thick))
        painter.drawEllipse(ring)
        painter.setPen(QPen(colours.warning if short else colours.accent, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, 90 * 16, round(360 * 16 * self._left / self._whole))
        painter.setPen(colours.warning if short else colours.text)
        painter.setFont(self._theme.font(bold=short))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._left))
        painter.end()
