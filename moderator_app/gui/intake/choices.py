"""A combo box for choices out of foreign words: of calm width, and deaf to a wheel that only wants to scroll the page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from moderator_app.gui.widgets.plain_table import one_line

SHOWN = 60
NARROWEST = 14
"""Characters."""


class CalmCombo(QComboBox):
    """`offer` fills it without telling anybody; a person's choice comes by `activated`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(NARROWEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, options: Iterable[tuple[str, str]], chosen: str | None) -> None:
        """(value, text) of each option, and the value that is chosen."""
        self.blockSignals(True)
        self.clear()
        for value, text in options:
            self.addItem(one_line(text, SHOWN), value)
        self.setCurrentIndex(self.findData(chosen) if chosen is not None else -1)
        self.blockSignals(False)

    @property
    def value(self) -> str:
        """The chosen value; empty when none is."""
        found = self.currentData()
        return found if isinstance(found, str) else ""

    def choose(self, value: str) -> None:
        """Choose as a person does. Raises ValueError for what is not offered."""
        at = self.findData(value)
        if at < 0:
            raise ValueError(f"{self.objectName()} offers no {value}")
        self.setCurrentIndex(at)
        self.activated.emit(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
