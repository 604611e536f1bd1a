"""Rows of a mapped table become items: the part that CSV and XLSX share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import AuthorType, IncomingItem, Kind, TextFlag
from moderator_app.domain.times import ParsedTime, from_datetime, parse_time
from moderator_app.sources.mapping import Mapping, fold_header
from moderator_app.sources.reading import (
    FIELD_LIMIT,
    Read,
    Reader,
    ReadItem,
    RefusedRow,
    field_too_long,
    merge_flags,
    no_text,
    refused,
    unreadable_time,
    web_address,
)
from moderator_app.sources.tables import SAFE_WHOLE, Cell, Table, TableRow, cell_text
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

_RUINED_ID = re.compile(r"\d(?:[.,]\d+e\+?|e\+)\d{2,3}", re.ASCII | re.IGNORECASE)
_ID_FIELDS = ("external_id", "parent_id", "thread_id", "author_id")
_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("post", "wall post", "visitor post", "tweet"), Kind.POST),
    **dict.fromkeys(("review", "recension", "omdome", "rating"), Kind.REVIEW),
    **dict.fromkeys(("dm", "direct message", "direktmeddelande", "private message", "chatt", "chat"), Kind.DM),
}
_STAFF = frozenset({"staff", "personal", "moderator", "anstalld", "tjansteman", "admin", "administrator", "ja", "yes", "true", "1"})


def author_type_of(cell: Cell) -> AuthorType:
    """Staff where the cell says so, else an outsider: never nobody (VAS-32)."""
    return AuthorType.STAFF if fold_header(cell_text(cell)) in _STAFF else AuthorType.OUTSIDER


class TabularReader(Reader):
    """Reads a table by its mapping. A row that is blank throughout is passed over.

    Refused, with reason: a row with more filled cells than there are headers (its columns can't be trusted), without
    text, with a field over FIELD_LIMIT, or with a time that can't be read. Missing cells at the end are empty.
    """

    def __init__(self, table: Table, mapping: Mapping, names: Sequence[str], rows: Iterator[TableRow | RefusedRow]) -> None:
        """`rows` are the table's rows after the header; `names` are its column names, `mapping` names only such."""
        self.format_id = table.format_id
        self.place = table.place
        self.total = table.total
        self.warnings: list[Message] = []
        self.mapping = mapping
        self._table = table
        self._rows = rows
        self._width = len(names)
        self._at = {field: names.index(column) for field, column in mapping.columns().items()}
        self._field_names = mapping.columns()
        self._warned: set[str] = set()

    @property
    def done(self) -> int:
        return self._table.done

    def close(self) -> None:
        self._table.close()

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Read]:
        for row in self._rows:
            if isinstance(row, RefusedRow):
                yield row
                continue
            cells = row.cells
            if any(cell not in ("", None) for cell in cells):
                yield self._read(row.place, cells)

    def _read(self, place: int, cells: Sequence[Cell]) -> Read:
        if len(cells) > self._width and any(cell not in ("", None) for cell in cells[self._width :]):
            return _too_many_cells(place, len(cells), self._width, _excerpt(cells))
        taken: dict[str, Cell] = {field: cells[at] if at < len(cells) else "" for field, at in self._at.items()}
        for field, cell in taken.items():
            if isinstance(cell, str) and len(cell) > FIELD_LIMIT:
                return field_too_long(place, self._field_names[field], _excerpt(cells))
        text, text_flags = clean(cell_text(taken["text"]))
        if not text.strip():
            return no_text(place, _excerpt(cells))
        moment = self._time(taken.get("published_at"))
        if moment is None and cell_text(taken.get("published_at")).strip():
            return unreadable_time(place, cell_text(taken["published_at"]), _excerpt(cells))
        author, author_flags = clean(cell_text(taken.get("author")).strip())
        ids = {field: self._id(field, taken.get(field)) for field in _ID_FIELDS}
        url = web_address(cell_text(taken.get("url")))
        item = IncomingItem(
            text=text,
            author_name=author,
            author_id=ids["author_id"],
            external_id=ids["external_id"] or url,
            parent_id=ids["parent_id"],
            thread_id=ids["thread_id"],
            kind=_KINDS.get(fold_header(cell_text(taken.get("kind"))), Kind.COMMENT),
            author_type=author_type_of(taken.get("author_type")),
            published_at=moment.at if moment else None,
            zone=moment.zone if moment else self.mapping.zone,
            url=url,
            context=_words(taken.get("context")),
            flags=merge_flags(text_flags, author_flags, moment.flags if moment else (TextFlag.TIME_MISSING,)),
        )
        return ReadItem(item, place)

    def _time(self, cell: Cell) -> ParsedTime | None:
        if isinstance(cell, (datetime, date)):
            return from_datetime(cell, self.mapping.zone)
        return parse_time(cell_text(cell), self.mapping.date_order, self.mapping.zone, self.mapping.time_form)

    def _id(self, field: str, cell: Cell) -> str | None:
        """The id as the platform wrote it; None, with one warning a column, where a spreadsheet rounded it away."""
        text = clean(cell_text(cell).strip())[0]
        rounded = isinstance(cell, (int, float)) and not isinstance(cell, bool) and abs(cell) >= SAFE_WHOLE
        if rounded or _RUINED_ID.fullmatch(text):
            if field not in self._warned:
                self._warned.add(field)
                self.warnings.append(_ids_rounded(self._field_names[field]))
            return None
        return text or None


def restore_columns(mapping: Mapping, names: Sequence[str]) -> Mapping:
    """`mapping` without the columns that this file doesn't have."""
    return mapping.with_columns({field: name for field, name in mapping.columns().items() if name in names})


def _words(cell: Cell) -> str | None:
    return clean(cell_text(cell).strip())[0] or None


def _excerpt(cells: Sequence[Cell]) -> str:
    return " | ".join(cell_text(cell)[:400] for cell in cells[:50])


def _too_many_cells(place: int, found: int, expected: int, excerpt: str) -> RefusedRow:
    return refused(
        place,
        message(
            "too_many_cells",
            QT_TRANSLATE_NOOP(
                "Message",
                "The row has {found} cells, the header has {expected}. Perhaps a text with a delimiter lacks its quotation marks.",
            ),
            found=found,
            expected=expected,
        ),
        excerpt,
    )


def _ids_rounded(column: str) -> Message:
    return message(
        "ids_rounded",
        QT_TRANSLATE_NOOP(
            "Message",
            "A spreadsheet has rounded the long numbers in “{column}”, so they are no ids any more. The link is used "
            "instead where there is one, "
            "else author, time and text. Export with ids as text to keep them.",
        ),
        column=column,
    )
