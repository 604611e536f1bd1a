"""What every area of the desk is handed: database, clock, person, calendar, and the one way to write."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from moderator_app.desk.acts import Act
from moderator_app.desk.changes import Changes
from moderator_app.desk.doubts import Doubts, not_saved
from moderator_app.desk.draft_files import DraftFiles
from moderator_app.desk.pins import Pin
from moderator_app.domain.channels import Person
from moderator_app.domain.journal import START, Head
from moderator_app.domain.team import READERS, Role
from moderator_app.domain.workdays import WorkingDays, read_years
from moderator_app.storage import journal, owndays
from moderator_app.storage.engine import Database, InDoubt
from moderator_app.storage.statements import Reader, Writer
from moderator_app.support import paths
from moderator_app.support.clock import Clock
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

if TYPE_CHECKING:
    from moderator_app.vault.keyring import Keyring

One = TypeVar("One")


def _new_session() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class VaultPlace:
    """The desk's UUID, the folder beside the settings for what was seen, and the way to the keyring: nothing asks it at first."""

    org: str
    folder: Path
    keyring: Callable[[], Keyring]


@dataclass(slots=True)
class Context:
    """Handed to every area. `me` and `pin` are there once the desk is founded."""

    database: Database
    clock: Clock
    changes: Changes
    random: Callable[[int], bytes] = secrets.token_bytes
    session: str = field(default_factory=_new_session)
    """This sitting, among all that have the database open."""
    _me: Person | None = None
    _pin: Pin | None = None
    _calendar: WorkingDays | None = None
    _days: WorkingDays | None = None
    _own: dict[int, str] | None = None
    _last: Head | None = None
    """The newest entry that was written here."""
    opened_at: Head = START
    """The newest entry when the desk was opened: whatever is read comes after it."""
    folder: Path | None = None
    """What belongs to a team's desk and stays on this computer; None where its database does, too."""
    draft_files: DraftFiles | None = None
    """Where drafts are kept; None: in the database."""
    clocks_apart: int = 0
    """How much later it is on the database's own clock than on this computer's, in microseconds, as far as was noticed."""
    vault: VaultPlace | None = None
    """Where what is secret is kept on this workstation; None before the desk is founded."""
    _rests: dict[object, object] = field(default_factory=dict[object, object])
    marked: dict[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])
    """By wording, the detectors whose marks a person was shown here on it."""
    doubts: Doubts = field(init=False)
    """Acts of which it is not known yet whether they were saved."""

    def __post_init__(self) -> None:
        self.doubts = Doubts(self.database)

    @property
    def me(self) -> Person:
        """Who sits at the desk."""
        assert self._me is not None, "the desk is not founded"
        return self._me

    @property
    def pin(self) -> Pin:
        assert self._pin is not None, "the desk is not founded"
        return self._pin

    def one(self, make: Callable[[Context], One]) -> One:
        """What several areas rest on, made when it is first asked for: one of that kind for each desk."""
        if make not in self._rests:
            self._rests[make] = make(self)
        return cast("One", self._rests[make])

    @property
    def calendar(self) -> WorkingDays:
        """The working days that all of Sweden shares; the holidays of this century come with the program."""
        if self._calendar is None:
            file = paths.resources() / "calendar" / "sweden.txt"
            self._calendar = WorkingDays(known=read_years(file.read_text(encoding="ascii")))
        return self._calendar

    def days(self, reader: Reader) -> WorkingDays:
        """The working days of the organisation as they are in the database now."""
        own, known = owndays.everything(reader), self._days
        if known is None or known.own != own:
            known = self._days = self.calendar.with_own(own)
        return known

    @property
    def only_sees(self) -> bool:
        """Whether reading is what I am here for: then nothing that I look at is marked as seen by the organisation."""
        return self._me is not None and self._me.role in READERS

    @property
    def limited(self) -> bool:
        """Whether the database shows me no more than the channels that are assigned to me."""
        return self._me is not None and self._me.login is not None and self._me.role == Role.MODERATOR

    def remember_marked(self, revision_id: int, detectors: tuple[str, ...], most: int) -> None:
        """The person was shown on that wording what these detectors mark. Of more than `most` wordings the oldest are forgotten."""
        self.marked.pop(revision_id, None)
        self.marked[revision_id] = detectors
        while len(self.marked) > most:
            self.marked.pop(next(iter(self.marked)), None)

    def must_write(self) -> None:
        """Raises Refused for somebody who is here to read only: before a file is written or a long work begun."""
        if self._me is not None and self._me.role == Role.AUDITOR:
            raise Refused(
                message(
                    "only_reads",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "You are here as an auditor, who reads everything and changes nothing. Nothing was saved. "
                        "Ask a moderator, or the registrar for an export.",
                    ),
                )
            )

    def seat(self, person: Person, pin: Pin, head: Head) -> None:
        """`person` sits at the desk whose journal is pinned by `pin` and reaches to `head` now."""
        self._me, self._pin, self.opened_at = person, pin, head

    def be(self, person: Person) -> None:
        """What is known of who sits here has changed."""
        self._me = person

    def keep_here(self, folder: Path) -> None:
        """The database is elsewhere: what is only begun stays in this folder."""
        self.folder, self.draft_files = folder, DraftFiles(folder)
        self.doubts.keep_in(folder / "doubts", self.me.id)

    def remember_own(self) -> dict[int, str]:
        """From now on the entries that are written here are noted in the result (number → hash). Whoever asks empties it."""
        if self._own is None:
            self._own = {}
        return self._own

    @contextmanager
    def act(self, *, pipelined: bool = False) -> Generator[Act]:
        """One write use case: one transaction, at least one journal entry, then the pin and the news. `pipelined`: see Database.write.

        Raises KnownError; nothing is saved then. InDoubt: the connection broke at the end, and the server has not come back yet to
        say whether it was saved; `doubts` are asked about again.
        """
        self.must_write()
        last, held, act = self._last, False, None
        try:
            with self.database.write(pipelined=pipelined) as writer:
                act = Act(writer, self.clock.now(), None if self._me is None else self._me.id, self.random)
                if pipelined:
                    journal.ask_head(writer, last)
                yield act
                if pipelined and last is not None and act.before != last:
                    # Others wrote since: that what is pinned is still part of the journal is read here, and not on a way of its own.
                    held = journal.hash_at(writer, last.seq) == last.hash
                assert act.nothing or act.head is not None, "a write without a journal entry"
                if self._own is not None:
                    # Before others can see them. Should they not be kept after all, somebody else's of that number has another hash.
                    self._own.update((each.seq, each.hash) for each in act.entries)
        except InDoubt as problem:
            assert act is not None
            if act.head is not None and not self.doubts.find_out(act, problem):
                raise not_saved() from None
        if act.head is not None:
            self.done(act, last if held else None)

    def keep(self, write: Callable[[Writer], None]) -> None:
        """A write without a journal entry that does the same when it is done twice. Raises KnownError."""
        try:
            with self.database.write() as writer:
                write(writer)
        except InDoubt:
            try:
                with self.database.write() as writer:
                    write(writer)
            except InDoubt as problem:
                raise problem.otherwise from problem

    def done(self, act: Act, held: Head | None = None) -> None:
        """The act is saved: pin it, and tell the news. `held` is known to be an entry of the journal."""
        assert act.head is not None
        if self._pin is not None:
            # What the new entries follow is part of the journal: mostly that is what is pinned, and nothing needs to be looked up.
            self._pin.note(act.head, lambda pinned: pinned in (act.before, held) or self.holds(pinned))
            self._last = act.head
        for each in act.afterwards:
            each()
        self.changes.announce(act.change)

    def holds(self, head: Head) -> bool:
        """Whether `head` is an entry of this journal."""
        with self.database.read() as reader:
            return journal.hash_at(reader, head.seq) == head.hash
