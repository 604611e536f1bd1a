"""How the inbox is divided between queues, list and item: by the width there is, until a person divides it otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from moderator_app.gui.inbox.list_model import ItemListModel
from moderator_app.gui.inbox.pane import ListPane
from moderator_app.gui.inbox.queues import QueuePanel
from moderator_app.gui.screens import ScreenContext

QUEUES_WIDE, LIST_WIDE, LIST_NARROW, ITEM_NARROW = 188, 350, 260, 420
"""Logical pixels at 100 % text."""
LIST_LEAST, LIST_MOST = 0.26, 0.42
"""Of the width, for the list: the item needs the rest."""
STRETCH = (0, 1, 4)


class Columns(QSplitter):
    """A dragged handle holds, and is remembered. What stands where the item will be is empty until `show_item`."""

    folded = Signal(bool)
    """Whether the queues are folded away."""

    def __init__(self, context: ScreenContext, model: ItemListModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("InboxColumns")
        self._theme, self._state = context.theme, context.state
        self._scale = context.theme.scale
        self._own = self._shown_before = False
        # Each takes its place when it is made: a widget that moves into one has the style sheet gone through once more.
        self.panel = QueuePanel(context.theme, self)
        self.pane = ListPane(model, context, self)
        self.item = QWidget(self)
        self.item.setObjectName("BesideTheList")
        beside = QVBoxLayout(self.item)
        beside.setContentsMargins(0, 0, 0, 0)
        for number, stretch in enumerate(STRETCH):
            self.setStretchFactor(number, stretch)
            self.setCollapsible(number, self.widget(number) is self.panel)
        self.splitterMoved.connect(self._dragged)

    def show_item(self, page: QWidget) -> None:
        """The item's page, which has grown up there unseen, takes its place."""
        layout = self.item.layout()
        assert layout is not None
        layout.addWidget(page)
        page.show()

    def divide(self, *, with_queues: bool = False) -> None:
        """Give every part its room; where large text leaves too little, the queues are folded away unless they are asked for."""
        scaled, width = self._theme.scaled, self.width()
        queues = max(self.panel.minimumWidth(), min(scaled(QUEUES_WIDE), width // 4))
        if width < queues + scaled(LIST_NARROW) + scaled(ITEM_NARROW) and not with_queues:
            queues = 0
        listed = min(max(scaled(LIST_WIDE), round(width * LIST_LEAST)), round(width * LIST_MOST))
        self.setSizes([queues, listed, max(1, width - queues - listed)])
        self.folded.emit(self.sizes()[0] == 0)

    def rescale(self) -> None:
        """The text may have another size: what fitted before does no longer."""
        if self._scale != self._theme.scale and self._shown_before:
            self._scale = self._theme.scale
            self._own = False
            self.divide()
            # Once more when the parts know how little they need now: until then each insists on the room of the former size.
            QTimer.singleShot(0, self, self._fit)

    def save(self) -> None:
        """Remember a division that a person has made."""
        if self._own:
            self._state.save_splitter(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown_before:
            self._shown_before = True
            self._own = self._state.restore_splitter(self)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._shown_before:
            return
        if self._own:
            self.folded.emit(self.sizes()[0] == 0)
        else:
            self.divide()

    def _dragged(self, _place: int, _number: int) -> None:
        self._own = True
        self.folded.emit(self.sizes()[0] == 0)
