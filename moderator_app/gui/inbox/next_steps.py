"""What the buttons of the empty inbox do: to another screen, the demo desk, or another selection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from moderator_app.gui.inbox.demo import DemoFiller
from moderator_app.gui.inbox.empty import InboxEmpty
from moderator_app.gui.screens import ScreenContext


class NextSteps(QObject):
    """`selecting` says what to do for clear, everywhere, other_queue and all_channels."""

    def __init__(self, context: ScreenContext, empty: InboxEmpty, selecting: Mapping[str, Callable[[], None]], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("NextSteps")
        self.demo = DemoFiller(context, empty, self)
        self._steps: dict[str, Callable[[], None]] = {
            "channels": partial(context.open_screen, "channels"),
            "import": partial(context.open_screen, "import"),
            "paste": partial(context.open_screen, "import", paste=True),
            "demo": self.demo.start,
            **selecting,
        }
        empty.wanted.connect(self._take)

    def _take(self, name: str) -> None:
        self._steps[name]()
