"""The line over an item that belongs to the crisis: who decides, and which rules rest (SOL-46, SOL-47)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderator_app.domain.crises import CrisisHere
from moderator_app.gui.crisis import words
from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel


class CrisisLine(QWidget):
    """Hidden where the item belongs to none."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrisisLine")
        self._icons = icons
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("CrisisLineIcon")
        self._text = PlainLabel("", self, wrap=True, tone="warning", selectable=True)
        self._text.setObjectName("CrisisLineText")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def show_crisis(self, here: CrisisHere | None) -> None:
        """Show it in the language in use."""
        belongs = here is not None and here.belongs
        self._text.setText("" if here is None or not belongs else words.line(here))
        self._draw()
        self.setVisible(belongs)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_text"):
            self._draw()

    def _draw(self) -> None:
        self._icon.setPixmap(self._icons.pixmap("crisis", "warning", ratio=self.devicePixelRatioF()))
