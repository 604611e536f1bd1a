"""A list of a few lines in the item page: Return or a double click opens one; nothing in it is anything but text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ShortList(QListWidget):
    """As high as its first lines; more of them scroll."""

    opened = Signal(object)
    """What the line stands for (its UserRole)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.itemDoubleClicked.connect(self._activated)

    def event(self, event: QEvent) -> bool:
        # Return opens the line here, whatever the screen's keys make of it elsewhere.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.currentItem()
        if event.key() in ENTER and entry is not None:
            self._activated(entry)
            return
        super().keyPressEvent(event)

    def _activated(self, entry: QListWidgetItem) -> None:
        self.opened.emit(entry.data(Qt.ItemDataRole.UserRole))
