"""What every reader of a file gives: items and refused rows in the file's order, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import IncomingItem, TextFlag
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

FIELD_LIMIT = 1_000_000
"""Characters that one field may have; a row with a longer one is refused."""
EXCERPT_LIMIT = 200
"""Characters of a refused row that are shown with the reason."""
ADDRESS_LIMIT = 2_000


class Place(StrEnum):
    """What the numbers of a reader's places count, from 1."""

    LINE = "line"
    ROW = "row"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item and where in the file it began."""

    item: IncomingItem
    place: int


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A record that is no item: where it began, why (a code and a sentence), and how it begins."""

    place: int
    code: str
    reason: Message
    excerpt: str


Read = ReadItem | RefusedRow


class Reader(AbstractContextManager["Reader"], Protocol):
    """One opened file. Iterate once, then close.

    A record's contents never make it raise, and one bad record never stops it. `done` of `total` tells how far it has
    come (bytes or records, 0 of 0 when unknown). `warnings` fills up while reading: each says one thing once.
    """

    format_id: str
    place: Place
    total: int
    warnings: list[Message]

    @property
    def done(self) -> int: ...
    def __iter__(self) -> Iterator[Read]: ...
    def close(self) -> None: ...


def refused(place: int, reason: Message, excerpt: str) -> RefusedRow:
    """A refused row whose excerpt is short, storable and one line."""
    return RefusedRow(place, reason.code, reason, " ".join(clean(excerpt[: EXCERPT_LIMIT * 2])[0].split())[:EXCERPT_LIMIT])


def no_text(place: int, excerpt: str) -> RefusedRow:
    """A record in which nobody wrote anything."""
    return refused(place, message("no_text", QT_TRANSLATE_NOOP("Message", "There is no text in it.")), excerpt)


def field_too_long(place: int, field: str, excerpt: str) -> RefusedRow:
    """A record with a field over FIELD_LIMIT."""
    return refused(
        place,
        message(
            "field_too_long",
            QT_TRANSLATE_NOOP("Message", "“{field}” is longer than {limit} characters."),
            field=field[:EXCERPT_LIMIT],
            limit=FIELD_LIMIT,
        ),
        excerpt,
    )


def unreadable_time(place: int, written: str, excerpt: str) -> RefusedRow:
    """A record whose time can't be told. A guess would start an answer time on a wrong day."""
    return refused(
        place,
        message(
            "unreadable_time",
            QT_TRANSLATE_NOOP("Message", "“{written}” can't be read as a time. Check the order of day and month."),
            written=clean(written[:64])[0],
        ),
        excerpt,
    )


def web_address(text: str | None) -> str | None:
    """`text` when it is an address that a browser may open (http or https), else None."""
    if not text:
        return None
    address = text.strip()
    wanted = address[:8].casefold().startswith(("http://", "https://")) and len(address) <= ADDRESS_LIMIT
    return address if wanted and not any(each.isspace() or not each.isprintable() for each in address) else None


def merge_flags(*groups: tuple[TextFlag, ...]) -> tuple[TextFlag, ...]:
    """Every flag once, in the order in which it was raised."""
    return tuple(dict.fromkeys(flag for group in groups for flag in group))


def check_file(path: Path) -> int:
    """The size of `path` in bytes. Raises KnownError when there is no such file, it is empty or may not be read."""
    try:
        if path.is_dir():
            raise IsADirectoryError(path.name)
        if path.exists() and not path.is_file():
            raise OSError("a device or a pipe, which may never end")
        with path.open("rb") as file:
            size = file.seek(0, 2)
    except FileNotFoundError:
        raise KnownError(
            message(
                "file_not_found",
                QT_TRANSLATE_NOOP("Message", "There is no file “{file}”. Nothing was imported. Check its name and folder."),
                file=str(path),
            )
        ) from None
    except IsADirectoryError:
        raise KnownError(
            message(
                "file_is_folder",
                QT_TRANSLATE_NOOP("Message", "“{file}” is a folder. Nothing was imported. Choose a file in it."),
                file=path.name,
            )
        ) from None
    except (OSError, ValueError):
        raise KnownError(
            message(
                "file_unreadable",
                QT_TRANSLATE_NOOP(
                    "Message", "“{file}” can't be opened. Nothing was imported. Close it in other programs and check that you may read it."
                ),
                file=path.name,
            )
        ) from None
    if size == 0:
        raise KnownError(
            message("file_empty", QT_TRANSLATE_NOOP("Message", "“{file}” is empty. Nothing was imported. Export it again."), file=path.name)
        )
    return size
