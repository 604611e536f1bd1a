"""How the page is divided between the item and the decision on it: by what the decision needs, until a person divides it otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from moderator_app.gui.item.decision import DecisionPanel
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S

MOST = 0.55
"""Of the height, for the decision below the item."""
LOW = 0.5
"""Of the height: where what can be pressed needs more than this, it scrolls."""
BESIDE_FROM = 1000
"""Logical pixels at 100 % text from which on they stand side by side."""
BESIDE = 0.4
"""Of the width, for the decision beside the item."""
NAMES = {Qt.Orientation.Vertical: "item/below", Qt.Orientation.Horizontal: "item/beside"}
"""What a person's own division is remembered by."""


class Divided(QSplitter):
    """A dragged handle holds, and is remembered; a double click on it gives the room back to what needs it."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        """Its first child is the item, its second the decision: `complete` is told when that is whole."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("ItemSplitter")
        self._theme = context.theme
        self._state = context.state
        self._panel: DecisionPanel | None = None
        self._own = {way: context.state.number(name) for way, name in NAMES.items()}
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE_S)
        self.splitterMoved.connect(self._dragged)

    def complete(self, panel: DecisionPanel) -> None:
        """Both are there."""
        self._panel = panel
        self.handle(1).installEventFilter(self)
        panel.room_wanted.connect(self.arrange)

    def arrange(self) -> None:
        """Divide the room."""
        panel = self._panel
        if panel is None:
            return
        beside = self.width() >= self._theme.scaled(BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way != self.orientation():
            self.setOrientation(way)
            panel.stand_beside(beside)
        room = self._room()
        own = self._own[way]
        if beside:
            panel.be_low(False)
            part = round(room * (own or BESIDE))
        else:
            panel.be_low(panel.height_of_controls(self.width()) > room * LOW)
            wanted = round(room * own) if own else min(panel.wanted_height(self.width()), round(room * MOST))
            part = max(wanted, panel.least_height(self.width()))
        if self.sizes() != [room - part, part]:
            self.setSizes([max(1, room - part), part])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._remember(None)
            self.arrange()
            return True
        return super().eventFilter(watched, event)

    def _room(self) -> int:
        whole = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        return max(1, whole - self.handleWidth())

    def _dragged(self, _place: int, _number: int) -> None:
        self._remember(self.sizes()[1] / self._room())

    def _remember(self, share: float | None) -> None:
        self._own[self.orientation()] = share
        self._state.save_number(NAMES[self.orientation()], share)
