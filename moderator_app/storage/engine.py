"""The one way into a database: what the rooms above see of it, whichever engine keeps it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from moderator_app.support.messages import KnownError, Message

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from moderator_app.storage.statements import Reader, Writer


class InDoubt(KnownError):
    """The connection broke while a transaction was being committed: it was, or was not, or is just now. `settled` tells.

    `otherwise` is what to say where nobody will ask, since it does no harm to do the same again.
    """

    def __init__(self, what: Message, otherwise: KnownError) -> None:
        super().__init__(what)
        self.otherwise = otherwise


class Database(ABC):
    """One open database. `read` and `write` are the only ways in; both may be used from any thread."""

    engine: Engine
    most_at_once = 500
    """Items that one transaction of an import brings in: whoever decides meanwhile waits for one of them."""

    @abstractmethod
    def read(self, *, interruptible: bool = True) -> AbstractContextManager[Reader]:
        """A consistent view: everything read inside belongs to one moment. Raises KnownError where the database can't be read.

        `interruptible`: whether `interrupt_reads` ends it.
        """

    def settled(self) -> AbstractContextManager[Reader]:
        """A view that comes after all that this program was writing, also on a connection that broke: it is there or never will be."""
        return self.read()

    @abstractmethod
    def write(self, *, pipelined: bool = False) -> AbstractContextManager[Writer]:
        """One transaction that is alone in writing from its start: what it reads stays true until it ends. All is kept, or nothing.

        `pipelined`: on a server, statements are sent without waiting for each other's answers (see Reader.ask and Writer.put).
        Raises KnownError where the database can't be written; nothing was saved then. InDoubt: nobody can say yet whether it was.
        """

    @abstractmethod
    def note(self) -> AbstractContextManager[Writer]:
        """One small transaction beside the journal, for what is only told and binds nobody: on a server it waits for no other writer.

        Others hear of it as of every write. Raises KnownError like `write`, but never InDoubt: it is told again, or is out of date soon.
        """

    @abstractmethod
    def interrupt_reads(self, thread: int) -> None:
        """End what that thread (threading.get_ident) is reading now: its reader gets an OperationalError. What others read goes on.

        For a window that no longer wants the answer.
        """

    @abstractmethod
    def change_mark(self) -> int:
        """Another number than last time means that somebody wrote. Call it from one thread only. Raises KnownError."""

    @property
    def server_time(self) -> int | None:
        """What the server's clock showed when `change_mark` was asked last (microseconds UTC); None: not known, or this computer's."""
        return None

    @abstractmethod
    def traces(self, pieces: frozenset[bytes]) -> frozenset[bytes] | None:
        """Make what was deleted unreadable, as far as a client can, and say which of these pieces its files still hold.

        None when it can't be done now, because somebody still reads an old state: to be tried again.
        """

    @abstractmethod
    def write_anew(self) -> bool:
        """Write everything anew, so that nothing is left between and behind the records; False when it can't be done now."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""
