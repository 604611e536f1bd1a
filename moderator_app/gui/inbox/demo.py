"""The demo desk at one click: the program's own command line as a child process."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from moderator_app.desk.changes import EVERYTHING
from moderator_app.gui.children import ChildTask
from moderator_app.gui.inbox.empty import InboxEmpty
from moderator_app.gui.screens import ScreenContext


class DemoFiller(QObject):
    """Fills the desk with invented items, once at a time."""

    def __init__(self, context: ScreenContext, empty: InboxEmpty, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("DemoFiller")
        self._context = context
        self._empty = empty
        self._child: ChildTask | None = None

    @property
    def running(self) -> bool:
        """Whether it is being filled."""
        return self._child is not None and self._child.is_running()

    def start(self) -> None:
        """Begin; the list hears of the items like of any others."""
        if self.running:
            return
        child = ChildTask(["--data", str(self._context.desk.data), "--json", "--progress", "demo"], self)
        self._child = child
        child.failed.connect(self._context.bar.show_error)
        child.ended.connect(partial(self._context.changes.announce, EVERYTHING))
        self._empty.follow(child)
        child.start()

    def stop(self) -> None:
        """The window closes."""
        if self._child is not None and self.running:
            self._child.end_now()
