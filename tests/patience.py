"""How long a test waits for what shall happen: as long as the busiest machine may take. How quickly it happens is never told by waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE = 30.0
"""Seconds. Only a test that fails anyway takes as long."""
_MILLISECONDS = round(PATIENCE * 1_000)


class PatientBot(QtBot):
    """The fixture `qtbot`, with this patience wherever the test names none."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MILLISECONDS) -> None:
        # Most of it has happened within a millisecond or two; the bot itself looks every ten.
        for pause in range(1, 10):
            if _holds(callback):
                return
            self.wait(pause)
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _MILLISECONDS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = _MILLISECONDS) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = _MILLISECONDS) -> Any:
        return super().waitActive(widget, timeout=timeout)


def _holds(callback: Callable[[], bool | None]) -> bool:
    try:
        found = callback()
    except AssertionError:
        return False
    return found is None or found is True


def until(holds: Callable[[], bool]) -> bool:
    """Wait until it holds: news from a server take a moment. Fails when it never does."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)
    return True
