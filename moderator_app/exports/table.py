"""What every format is given: columns, rows of plain values, and somebody to tell how far it has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

Value = str | int | bool | datetime | tuple[str, ...] | None
"""A cell. A datetime is aware; a bool is no number."""

Progress = Callable[[int], bool]
"""Is told how many rows are written so far; False cancels."""

ROWS_PER_REPORT = 1_000
LOCAL = ZoneInfo("Europe/Stockholm")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `key` names it for programs and never changes, `title` heads it in the reader's language."""

    key: str
    title: str
    width: int = 18
    """In characters, where the format has widths."""


@dataclass(frozen=True, slots=True)
class Written:
    """What went into the file."""

    rows: int
    cut: int = 0
    """Cells that were shortened because the format can't hold them whole."""


class Writer(Protocol):
    """Writes rows to a file.

    The file appears under its name only when it is complete; until then, and when it is cancelled or fails, a file that
    was there before stays as it was. `rows` is read once, and never held as a whole.
    Returns None when it was cancelled. Raises KnownError (export_not_written) when the place can't be written.
    """

    def __call__(self, path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], on_progress: Progress) -> Written | None: ...


class Cancelled(Exception):
    """Somebody asked to stop. It never leaves a writer."""


def counted(rows: Iterable[Sequence[Value]], on_progress: Progress) -> Iterable[Sequence[Value]]:
    """The rows as they come, with a report every 1,000 and one at the end. Raises Cancelled when told to stop."""
    done = 0
    for done, row in enumerate(rows, start=1):
        yield row
        if done % ROWS_PER_REPORT == 0 and not on_progress(done):
            raise Cancelled
    if not on_progress(done):
        raise Cancelled


def local_text(moment: datetime) -> str:
    """The moment as a person in Sweden writes it: 2026-11-24 10:15:00. Raises ValueError for a naive datetime."""
    if moment.tzinfo is None:
        raise ValueError("a naive datetime has no place on the time line")
    return moment.astimezone(LOCAL).strftime("%Y-%m-%d %H:%M:%S")
