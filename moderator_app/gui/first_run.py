"""Asks whoever opens a desk for the first time who they are. Nothing is kept anywhere until they have answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from moderator_app.support.messages import KnownError, Refused

if TYPE_CHECKING:
    from moderator_app.desk.arriving import Arrival, Newcomer
    from moderator_app.gui.who_sheet import WhoSheet

Failed = Callable[[KnownError], None]

UNKNOWN = "who_are_you"
"""The code by which a desk says that it does not know its user."""


class FirstRun(QObject):
    """Stands between a desk that could not be opened and the window. `enter` opens it again with what was answered."""

    def __init__(self, window: QWidget, enter: Callable[[Arrival, Failed], None], failed: Failed) -> None:
        super().__init__(window)
        self.setObjectName("FirstRun")
        self._window = window
        self._enter = enter
        self._failed = failed
        self._asked: Newcomer | None = None
        self._typed: Arrival | None = None

    def take(self, error: KnownError) -> None:
        """The desk did not open: ask who it is that opens it, or let the window tell the error."""
        if error.code == UNKNOWN:
            found: Any = error.with_traceback(None)  # it would hold what is left of the desk that did not open
            self._asked = found
            self._open(None)
        elif self._asked is not None and isinstance(error, Refused):
            # What was answered can't be so.
            self._open(error)
        else:
            self._failed(error)

    def _open(self, refused: KnownError | None) -> None:
        from moderator_app.gui.who_sheet import WhoSheet

        assert self._asked is not None
        sheet = WhoSheet(self._window, self._asked, self._typed, refused)
        sheet.finished.connect(partial(self._answered, sheet))
        sheet.open()

    def _answered(self, sheet: WhoSheet, result: int) -> None:
        assert self._asked is not None
        self._typed = sheet.arrival()
        if result:
            self._enter(self._typed, self.take)
        else:
            self._failed(self._asked)
