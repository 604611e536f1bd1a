"""Opens a table file with its mapping, or shows its beginning so that a person can map it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from pathlib import Path

from moderator_app.domain.intake_text import clean
from moderator_app.domain.times import DateOrder, TimeForm, guess_date_order, order_matters
from moderator_app.sources.archives import refuse_own_archive_headers
from moderator_app.sources.mapping import Mapping, column_names, headers_key, knows_header, suggest_mapping
from moderator_app.sources.reading import RefusedRow
from moderator_app.sources.tables import Cell, Table, TableRow, cell_text
from moderator_app.sources.tabular import TabularReader, restore_columns
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

PREVIEW_ROWS = 20
SAMPLE_ROWS = 1_000
"""Rows whose dates are looked at to tell the order of day and month."""
SAMPLE_CHARACTERS = 8_000_000
PREVIEW_CELL = 300
"""Characters of a cell that a preview shows."""
COLUMN_LIMIT = 1_000

OpenTable = Callable[[Path, Mapping], Table]


class Question(StrEnum):
    """What only a person can say about a table."""

    TEXT_COLUMN = "text_column"
    DATE_ORDER = "date_order"


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a table as it was understood; change `mapping` and preview again, or open the file with it.

    `headers` are the column names that a mapping uses; rows are decoded and cut to PREVIEW_CELL characters a cell.
    `date_orders` are those to choose from when DATE_ORDER is among the questions, else empty. `mapping.date_order` is
    None as long as nobody had to choose, so that a remembered mapping lets the next file tell its own.
    """

    format_id: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    encoding: str | None
    delimiter: str | None
    sheets: tuple[str, ...]
    sheet: str | None
    mapping: Mapping
    date_orders: frozenset[DateOrder]
    questions: tuple[Question, ...]
    headers_key: str


@dataclass(frozen=True, slots=True)
class _Opened:
    table: Table
    names: tuple[str, ...]
    headers: tuple[str, ...]
    rows: Iterator[TableRow | RefusedRow]
    sample: tuple[tuple[str, ...], ...]
    mapping: Mapping
    resolved: Mapping
    """The mapping with what the file itself tells."""
    orders: frozenset[DateOrder]
    """The date orders to choose from; empty where there is no question."""


def open_table(open_: OpenTable, path: Path, mapping: Mapping | None) -> TabularReader:
    """A reader of `path` by `mapping`, or by what its headers say when there is none.

    Raises KnownError when the file can't be read, a mapped column is missing, no column is the text, or the order of
    day and month can't be told.
    """
    opened = _open(open_, path, mapping)
    try:
        _check_columns(opened, mapping, path)
        if opened.orders:
            raise _ask_order(path, opened)
    except KnownError:
        opened.table.close()
        raise
    return TabularReader(opened.table, opened.resolved, opened.names, opened.rows)


def preview_table(open_: OpenTable, path: Path, mapping: Mapping | None = None) -> Preview:
    """The beginning of `path` as `mapping` says to read it; columns that are not there, or none, are suggested anew.

    Raises KnownError when the file can't be read at all.
    """
    opened = _open(open_, path, mapping, forgiving=True)
    opened.table.close()
    questions: list[Question] = []
    if opened.mapping.text is None:
        questions.append(Question.TEXT_COLUMN)
    if opened.orders:
        questions.append(Question.DATE_ORDER)
    table = opened.table
    return Preview(
        format_id=table.format_id,
        headers=opened.names,
        rows=tuple(tuple(clean(cell[:PREVIEW_CELL])[0] for cell in row) for row in opened.sample[:PREVIEW_ROWS]),
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheets=table.sheets,
        sheet=table.sheet,
        mapping=opened.mapping,
        date_orders=opened.orders,
        questions=tuple(questions),
        headers_key=headers_key(opened.headers),
    )


def _open(open_: OpenTable, path: Path, mapping: Mapping | None, *, forgiving: bool = False) -> _Opened:
    base = mapping or Mapping()
    table = open_(path, base)
    try:
        rows = table.rows()
        start = _beginning(rows)
        filled = [row for row in start if isinstance(row, TableRow) and any(cell not in ("", None) for cell in row.cells)]
        if not filled:
            raise _nothing_in_it(path)
        first = _texts(filled[0].cells)
        if mapping is None:
            base = replace(base, header=_looks_like_header(first))
        headers = first if base.header else tuple(str(number) for number in range(1, max(len(row.cells) for row in filled) + 1))
        if len(headers) > COLUMN_LIMIT:
            raise _too_many_columns(path)
        refuse_own_archive_headers(path, headers)
    except KnownError:
        table.close()
        raise
    if base.header:
        start.remove(filled.pop(0))
    names = column_names(tuple(clean(each)[0] for each in headers))
    sample = tuple(_texts(row.cells) for row in filled)
    if forgiving:
        base = restore_columns(base, names)
    if not base.columns():
        base = suggest_mapping(headers if base.header else (), sample, base)
    resolved, orders = _order(base, names, sample)
    return _Opened(table, names, headers, chain(start, rows), sample, base, resolved, orders)


def _beginning(rows: Iterator[TableRow | RefusedRow]) -> list[TableRow | RefusedRow]:
    """The first rows, no more than are needed and fit in memory."""
    start: list[TableRow | RefusedRow] = []
    characters = 0
    for row in rows:
        start.append(row)
        if isinstance(row, TableRow):
            characters += sum(len(cell) for cell in row.cells if isinstance(cell, str))
        if len(start) > SAMPLE_ROWS or characters > SAMPLE_CHARACTERS:
            break
    return start


def _order(mapping: Mapping, names: Sequence[str], sample: Sequence[Sequence[str]]) -> tuple[Mapping, frozenset[DateOrder]]:
    """The mapping with the date order that the file's own dates tell, and the orders to choose from when they don't.

    An order that was chosen before, for another file, is asked for again when this file's dates contradict it.
    """
    if mapping.published_at not in names or mapping.time_form is not TimeForm.WRITTEN:
        return mapping, frozenset()
    at = names.index(mapping.published_at)
    dates = [row[at] for row in sample if len(row) > at]
    orders = guess_date_order(dates)
    if not order_matters(dates) or not orders or mapping.date_order in orders:
        return mapping, frozenset()
    if mapping.date_order is None and len(orders) == 1:
        return replace(mapping, date_order=next(iter(orders))), frozenset()
    return mapping, orders


def _texts(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(cell_text(cell) for cell in cells)


def _looks_like_header(first: Sequence[str]) -> bool:
    """A first row is a header when it names a column, or holds neither numbers nor sentences."""
    if any(map(knows_header, first)):
        return True
    return not any(any(each.isdigit() for each in cell[:40]) or len(cell) > 40 for cell in first)


def _check_columns(opened: _Opened, given: Mapping | None, path: Path) -> None:
    missing = [name for name in opened.mapping.columns().values() if name not in opened.names]
    if given is not None and missing:
        raise KnownError(
            message(
                "column_missing",
                QT_TRANSLATE_NOOP("Message", "“{file}” has no column “{column}”. Nothing was imported. It has: {columns}."),
                file=path.name,
                column=missing[0],
                columns=", ".join(opened.names)[:300],
            )
        )
    if opened.mapping.text is None:
        raise KnownError(
            message(
                "no_text_column",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "No column of “{file}” is known to hold the text. Nothing was imported. Say which one it is. The file has: {columns}.",
                ),
                file=path.name,
                columns=", ".join(opened.names)[:300],
            )
        )


def _ask_order(path: Path, opened: _Opened) -> KnownError:
    at = opened.names.index(opened.mapping.published_at or "")
    shown = next((row[at] for row in opened.sample if len(row) > at and row[at].strip()), "")
    return KnownError(
        message(
            "date_order_unknown",
            QT_TRANSLATE_NOOP(
                "Message",
                "Dates such as “{date}” in “{file}” can be read in more than one order. Nothing was imported. Say the "
                "order of day, month and year.",
            ),
            date=clean(shown[:40])[0],
            file=path.name,
            orders=", ".join(sorted(opened.orders)),
        )
    )


def _nothing_in_it(path: Path) -> KnownError:
    return KnownError(
        message("no_rows", QT_TRANSLATE_NOOP("Message", "“{file}” has no rows that can be read. Nothing was imported."), file=path.name)
    )


def _too_many_columns(path: Path) -> KnownError:
    return KnownError(
        message(
            "too_many_columns",
            QT_TRANSLATE_NOOP("Message", "“{file}” has more than {limit} columns. Nothing was imported. Choose another delimiter."),
            file=path.name,
            limit=COLUMN_LIMIT,
        )
    )
