"""An icon beside a text, as large as the text."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.widgets.labels import PlainLabel


class IconMark(PlainLabel):
    """The words beside it say the same."""

    def __init__(self, icons: Icons, name: str, tone: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setObjectName(f"mark-{name}")
        icons.set_on(self, name, tone)

    def setIcon(self, icon: QIcon, /) -> None:
        """What Icons calls, now and after every change of theme."""
        size = self.fontMetrics().height()
        self.setPixmap(icon.pixmap(size, size))
