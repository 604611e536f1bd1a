"""The pin: the newest journal entry that this workstation has seen, kept outside the database.

Whoever cuts the newest entries off the journal, or lays an old copy of the database in its place, can't change the pin with it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from moderator_app.domain.journal import START, Head
from moderator_app.support.records import Records

ROOM = 384
"""Bytes of the file, spaces at the end: what is written goes over all that was there, within one sector of a disk."""
PATIENCE = 10.0
"""Seconds that a writer waits for another one, who needs less than a thousandth of one."""


class _Kept(msgspec.Struct, frozen=True):
    head: tuple[int, str]
    verified: tuple[int, str]


_pins = Records(_Kept)
NOTHING = _Kept((START.seq, START.hash), (START.seq, START.hash))
DAMAGED = _Kept((START.seq, START.hash), (START.seq, START.hash))
"""Stands for a pin that can't be read; told apart by identity."""


def pin_name(desk_uuid: str, archived: int | None) -> str:
    """What this workstation calls the desk's journal. A copy for the archive has a pin of its own: the desk goes on without it."""
    return desk_uuid if archived is None else f"{desk_uuid}.archive-{archived}"


class Pin:
    """The pin of one database, a small file beside the user's settings. Safe for several processes of one user."""

    def __init__(self, folder: Path, desk_uuid: str) -> None:
        self.path = folder / f"{desk_uuid}.json"
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(folder / f"{desk_uuid}.lock", timeout=PATIENCE)

    def damaged(self) -> bool:
        """Whether there is a pin that can't be read. It stays as it is, as a proof, until a person sets it anew."""
        with self._lock:
            return self._read() is DAMAGED

    def head(self) -> Head:
        """The newest entry seen; START when none is pinned."""
        with self._lock:
            return Head(*self._read().head)

    def verified(self) -> Head:
        """How far the chain was checked the last time it was found whole."""
        with self._lock:
            return Head(*self._read().verified)

    def note(self, head: Head, holds: Callable[[Head], bool]) -> None:
        """An entry was written: pin it, unless a newer one is pinned already.

        `holds` tells whether an entry is part of the journal: where the pinned one is not, another journal was put in its place,
        and the pin stays as the proof. Never raises: what was done is saved, and must not be reported as failed. A pin that
        lags behind does no harm, the next one catches up.
        """
        try:
            with self._lock:
                kept = self._read()
                if kept is DAMAGED:
                    return
                pinned = Head(*kept.head)
                if head.seq > pinned.seq and (pinned == START or holds(pinned)):
                    self._save(_Kept((head.seq, head.hash), kept.verified))
        except (OSError, Timeout) as problem:
            logging.getLogger(__name__).warning("the pin was not written: %s", type(problem).__name__)

    def note_verified(self, head: Head) -> None:
        """The chain is whole up to `head`."""
        with self._lock:
            kept = self._read()
            if kept is DAMAGED:
                return
            newest = kept.head if kept.head[0] > head.seq else (head.seq, head.hash)
            self._save(_Kept(newest, (head.seq, head.hash)))

    def set_anew(self, head: Head) -> None:
        """A restored database was accepted: this is the newest entry now, and all is to be checked again."""
        with self._lock:
            self._save(_Kept((head.seq, head.hash), (START.seq, START.hash)))

    def _read(self) -> _Kept:
        try:
            return _pins.of_json(self.path.read_bytes())
        except FileNotFoundError:
            return NOTHING
        except msgspec.DecodeError:
            return DAMAGED

    def _save(self, kept: _Kept) -> None:
        # Written over, not laid in its place: a rename makes the file system flush, which would double the time that a decision takes.
        with self.path.open("r+b" if self.path.exists() else "xb", buffering=0) as file:
            file.write(msgspec.json.encode(kept).ljust(ROOM))
