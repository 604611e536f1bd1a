"""Listening to a database server: who wrote, what its clock shows, and whether it, or the way to it, has fallen silent."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import psycopg

from moderator_app.storage.server_address import connect

NEWS = "uppsikt_news"
ASK_EVERY = 5.0
"""Seconds without a question, after which the server is asked for a sign of life."""
SILENT_AFTER = 10.0
"""Seconds that a sign of life may take. What is asked of a server that gives none would wait for ever: the network itself
notices a partner that is there and says nothing as little as a laptop that woke up in another net."""
_HELLO = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"


class Watch:
    """A connection of its own. To be asked from one thread only; `fell_silent` is called in whatever thread notices it."""

    def __init__(self, address: str, fell_silent: Callable[[], None]) -> None:
        self.driver: Any = None
        self.server_time: int | None = None
        """What the server's clock showed at the last look, in microseconds UTC; None when it was not asked for then."""
        self._address = address
        self._fell_silent = fell_silent
        self._mark = 0
        self._asked = 0.0

    def look(self) -> int:
        """Another number than last time means that somebody wrote. Raises psycopg.Error, after which it may be asked again."""
        self.server_time = None
        try:
            if self.driver is None:
                self._begin()
            elif time.monotonic() - self._asked >= ASK_EVERY:
                self._ask()
            driver: Any = self.driver
            self._mark += sum(1 for _ in driver.notifies(timeout=0))
        except psycopg.errors.ConnectionTimeout:
            self.close()
            self._fell_silent()
            raise
        except psycopg.OperationalError:
            self.close()
            raise
        return self._mark

    def close(self) -> None:
        """Hear no more; the next look begins anew."""
        driver, self.driver = self.driver, None
        if driver is not None:
            driver.close()

    def _begin(self) -> None:
        self.driver = connect(self._address)
        self.driver.execute(f"LISTEN {NEWS}")
        # Whatever happened while nobody listened.
        self._mark += 1
        self._ask()

    def _ask(self) -> None:
        driver = self.driver

        def silent() -> None:
            cut_off(driver)
            self._fell_silent()

        with unless_silent(silent):
            (self.server_time,) = self.driver.execute(_HELLO).fetchone()
        self._asked = time.monotonic()


@contextmanager
def unless_silent(otherwise: Callable[[], None]) -> Generator[None]:
    """Call `otherwise` from another thread when the block, which waits for the server, takes longer than an answer may."""
    timer = threading.Timer(SILENT_AFTER, otherwise)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def cut_off(driver: Any) -> None:
    """End a connection from another thread: whoever waits for its server gets an OperationalError at once."""
    with suppress(psycopg.Error, OSError):
        way = socket.socket(fileno=driver.fileno())
        try:
            way.shutdown(socket.SHUT_RDWR)
        finally:
            # The handle belongs to the driver, which closes it.
            way.detach()
