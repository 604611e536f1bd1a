"""Was it saved? Asked where the connection to the server broke at the end of a write: the journal holds its entry, or never will.

What is not known yet is also kept on this computer: should the program end before, the next one that the person opens asks and tells.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from moderator_app.desk.acts import Act
from moderator_app.domain.journal import Head
from moderator_app.domain.workdays import clock_time
from moderator_app.storage import journal
from moderator_app.storage.engine import Database, InDoubt
from moderator_app.support.files import keep_whole
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message
from moderator_app.support.records import Records

PATIENCE = 8.0
"""Seconds for which the one who waits for the act waits for the server to come back and say."""
FIRST_PAUSE = 0.1
"""Seconds between the first two questions; each pause is twice as long as the one before."""


class _Kept(msgspec.Struct, frozen=True):
    head: tuple[int, str]
    at: int


_doubts = Records(_Kept)


@dataclass(frozen=True, slots=True)
class Settled:
    """What the server said of an act that was begun at the moment `at` (microseconds UTC)."""

    saved: bool
    at: int


class Doubts:
    """Acts are named by the journal entries that they wrote: number and hash are nobody else's."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._open: list[Act] = []
        self._folder: Path | None = None
        self._person = 0

    def keep_in(self, folder: Path, person_id: int) -> None:
        """Keep this person's doubts in that folder from now on, and take over what lies there."""
        self._folder, self._person = folder, person_id

    @property
    def any(self) -> bool:
        """Whether there is something to ask about: left by this sitting, or by another program of the person's."""
        return bool(self._open or self._left())

    def find_out(self, act: Act, problem: InDoubt) -> bool:
        """Whether the act was saved. Raises `problem` while the server stays away: it is then to be asked about later."""
        until = time.monotonic() + PATIENCE
        pause = FIRST_PAUSE
        while True:
            try:
                saved = self._saved(_head(act))
            except KnownError:
                # Also whoever is killed while waiting has it told later.
                self._keep(act)
                if time.monotonic() + pause > until:
                    self._open.append(act)
                    raise problem from None
            else:
                self._forget(act)
                return saved
            time.sleep(pause)
            pause *= 2

    def settle(self, done: Callable[[Act], None]) -> list[Settled]:
        """Ask about all that is open, the oldest first. `done` gets those of this sitting that were saved.

        Raises KnownError where the server is away again; what was not asked about stays open.
        """
        found: list[Settled] = []
        while self._open:
            act = self._open[0]
            saved = self._saved(_head(act))
            if saved:
                done(act)
            del self._open[0]
            self._forget(act)
            found.append(Settled(saved, act.now))
        for file in self._left():
            try:
                kept = _doubts.of_json(file.read_bytes())
            except (OSError, msgspec.DecodeError):
                # Another program has seen to it; or it names nothing that could be asked about.
                kept = None
            saved = kept is not None and self._saved(Head(*kept.head))
            with suppress(OSError):
                file.unlink(missing_ok=True)
            if kept is not None:
                found.append(Settled(saved, kept.at))
        return found

    def _saved(self, head: Head) -> bool:
        # One that the server still works on is waited for: what is not there then never comes.
        with self._database.settled() as reader:
            return journal.hash_at(reader, head.seq) == head.hash

    def _left(self) -> list[Path]:
        """What lies in the folder and is none of this sitting's."""
        if self._folder is None:
            return []
        mine = {self._file(act) for act in self._open}
        return [each for each in sorted(self._folder.glob(f"doubt-{self._person}-*.json")) if each not in mine]

    def _keep(self, act: Act) -> None:
        file = self._file(act)
        if file is None or file.exists():
            return
        head = _head(act)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            keep_whole(file, msgspec.json.encode(_Kept((head.seq, head.hash), act.now)))
        except OSError as problem:
            # It is still known as long as the program runs.
            logging.getLogger(__name__).warning("a doubt was not kept: %s", type(problem).__name__)

    def _forget(self, act: Act) -> None:
        file = self._file(act)
        if file is not None:
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def _file(self, act: Act) -> Path | None:
        if self._folder is None:
            return None
        head = _head(act)
        return self._folder / f"doubt-{self._person}-{head.seq:012}-{head.hash[:16]}.json"


def _head(act: Act) -> Head:
    assert act.head is not None
    return act.head


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


def told(found: Settled, now: int) -> Message:
    """What to say about it to the person, at that moment."""
    if found.saved:
        return message(
            "was_saved",
            QT_TRANSLATE_NOOP(
                "Message", "What was being saved when the contact with the server was lost ({when}) is saved. Don't do it again."
            ),
            when=clock_time(found.at, now),
        )
    return message(
        "was_not_saved",
        QT_TRANSLATE_NOOP(
            "Message",
            "What was being saved when the contact with the server was lost ({when}) was not saved. What you typed is kept; do it again.",
        ),
        when=clock_time(found.at, now),
    )
