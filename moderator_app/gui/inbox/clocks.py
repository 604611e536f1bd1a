"""Tells the list how answers are counted in each channel: read once the list is there, and again when a channel changes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from moderator_app.desk.changes import Change, Topic
from moderator_app.gui.inbox.list_model import ItemListModel
from moderator_app.gui.screens import ScreenContext


class Clocks(QObject):
    """Until it has been told, the list counts on an ordinary clock."""

    def __init__(self, context: ScreenContext, model: ItemListModel, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Clocks")
        self._context, self._model = context, model
        self._read = False
        context.changes.changed.connect(self._heard)

    def begin(self) -> None:
        """The list has settled."""
        if not self._read:
            self._ask()

    def _heard(self, change: Change) -> None:
        if self._read and Topic.CHANNELS in change.topics:
            self._ask()

    def _ask(self) -> None:
        self._read = True
        self._context.runner.run("read", self._context.desk.answer_times.clocks, self, self._model.show_clocks, replaces="inbox.clocks")
