"""Keeps what is typed on this computer while it is typed, and forgets it once it is saved."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import KnownError

KEEP_AFTER = 400
"""Milliseconds without a key after which it is kept."""


class Keeping(QTimer):
    """`values` says what stands there now and is saved nowhere; nothing, when all of it is."""

    def __init__(self, context: ScreenContext, values: Callable[[], dict[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Keeping")
        self.setSingleShot(True)
        self.setInterval(KEEP_AFTER)
        self.timeout.connect(self.keep)
        self._context = context
        self._values = values
        self._name = ""
        self._kept: dict[str, str] = {}

    def begin(self, name: str, kept: dict[str, str]) -> None:
        """From now on it is kept under this name, where this lies already."""
        self.stop()
        self._name, self._kept = name, dict(kept)

    def load(self, name: str, took: Callable[[dict[str, str]], None]) -> None:
        """Ask for what is kept under a name: in the lane that keeps it, so that what waits there to be kept comes first."""
        self._context.runner.run("local", partial(self._context.desk.typed.load, name), self, took, replaces=f"typed.{name}")

    def keep(self) -> None:
        """Keep it now."""
        job = self._job()
        if job is not None:
            self._context.runner.run("local", job, self._context.bar, _nothing)

    def keep_at_once(self) -> None:
        """In this thread: there may be no later."""
        job = self._job()
        if job is not None:
            with suppress(KnownError):  # nobody is there to read it
                job()

    def forget(self) -> None:
        """It is saved."""
        self.stop()
        self._kept = {}
        self._context.runner.run("local", partial(self._context.desk.typed.save, self._name, {}), self._context.bar, _nothing)

    def _job(self) -> Callable[[], None] | None:
        self.stop()
        values = self._values()
        if not self._name or values == self._kept:
            return None
        self._kept = values
        return partial(self._context.desk.typed.save, self._name, values)


def _nothing(_done: object) -> None:
    """It is kept: nothing to tell."""
