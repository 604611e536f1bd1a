"""Was it saved? Asked where the connection to the server broke at the end of a write: the journal holds its entry, or never will."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from moderator_app.storage import journal
from moderator_app.storage.engine import Database, InDoubt
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

if TYPE_CHECKING:
    from moderator_app.desk.context import Act

PATIENCE = 8.0
"""Seconds for which the one who waits for the act waits for the server to come back and say."""
FIRST_PAUSE = 0.1
"""Seconds between the first two questions; each pause is twice as long as the one before."""


class Doubts:
    """Acts are named by the journal entries that they wrote: number and hash are nobody else's."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: list[Act] = []

    @property
    def any(self) -> bool:
        """Whether there is something to ask about."""
        return bool(self._open)

    def find_out(self, act: Act, problem: InDoubt) -> bool:
        """Whether the act was saved. Raises `problem` while the server stays away: it is then to be asked about later."""
        until = time.monotonic() + PATIENCE
        pause = FIRST_PAUSE
        while True:
            try:
                return self._saved(act)
            except KnownError:
                if time.monotonic() + pause > until:
                    self._open.append(act)
                    raise problem from None
            time.sleep(pause)
            pause *= 2

    def settle(self, done: Callable[[Act], None]) -> list[bool]:
        """Ask about all that is open, the oldest first; for each whether it was saved. `done` gets those that were.

        Raises KnownError where the server is away again; what was not asked about stays open.
        """
        found: list[bool] = []
        while self._open:
            saved = self._saved(self._open[0])
            act = self._open.pop(0)
            if saved:
                done(act)
            found.append(saved)
        return found

    def _saved(self, act: Act) -> bool:
        assert act.head is not None
        # One that the server still works on is waited for: what is not there then never comes.
        with self._database.settled() as reader:
            return journal.hash_at(reader, act.head.seq) == act.head.hash


def not_saved() -> KnownError:
    """The connection broke, and the server says that the act was not saved."""
    return KnownError(
        message(
            "not_saved",
            QT_TRANSLATE_NOOP(
                "Message",
                "The connection to the database server broke, and this was not saved. What you typed is kept. "
                "The server answers again: do it once more.",
            ),
        )
    )
