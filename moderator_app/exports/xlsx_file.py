"""Excel workbooks: streamed, split into sheets before Excel's last row, every text a text and never a formula."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, islice
from pathlib import Path

import rustpy_xlsxwriter as xlsx

from moderator_app.exports.safe import fitted, writable
from moderator_app.exports.spool import Cell, Spool
from moderator_app.exports.table import ROWS_PER_REPORT, Cancelled, Column, Progress, Value, Written, counted, local_text
from moderator_app.exports.target import replacing

ROWS_PER_SHEET = 1_048_575
"""Beside the heading: Microsoft, "Excel specifications and limits"."""
SHEET = "Uppsikt"
EXACT_BELOW = 10**15
"""Excel keeps 15 digits of a number; longer ones are written as text."""


def write(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], on_progress: Progress) -> Written | None:
    """Write a workbook. Texts over 32,767 characters are cut with a mark and counted. See table.Writer.

    How many sheets there are must be known before the first row is written, so the rows go through a spool on the disk;
    half of the reported progress is the way in, the other half the way out.
    """
    titles = [column.title for column in columns]
    if len(set(titles)) < len(titles):
        raise ValueError("two columns of a sheet can't have one title")
    try:
        with replacing(path) as temporary, Spool() as spool:
            cells = _Cells()
            for row in counted(rows, lambda done: on_progress(done // 2)):
                spool.add([cells.of(value) for value in row])
            records = (dict(zip(titles, row, strict=True)) for row in spool.rows())
            reported = _reported(records, spool.count, on_progress)
            _write_sheets(temporary, columns, spool.count, reported)
            return Written(spool.count, cells.cut)
    except Cancelled:
        return None


class _Cells:
    """Turns values into cells, and counts the texts that were cut."""

    def __init__(self) -> None:
        self.cut = 0

    def of(self, value: Value) -> Cell:
        if isinstance(value, str):
            return self._text(value)
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, int):
            return value if -EXACT_BELOW < value < EXACT_BELOW else str(value)
        if isinstance(value, datetime):
            return local_text(value)
        return self._text(", ".join(value))

    def _text(self, text: str) -> str:
        whole = writable(text)
        short = fitted(whole)
        self.cut += short is not whole
        return short


def _reported(records: Iterable[dict[str, Cell]], total: int, on_progress: Progress) -> Iterator[dict[str, Cell]]:
    """The records on their way out of the spool. Raises Cancelled when told to stop."""
    for done, record in enumerate(records, start=1):
        yield record
        if done % ROWS_PER_REPORT == 0 and not on_progress((total + done) // 2):
            raise Cancelled
    if not on_progress(total):
        raise Cancelled


def _write_sheets(path: Path, columns: Sequence[Column], total: int, records: Iterator[dict[str, Cell]]) -> None:
    if not total:  # the library takes the heading from the first record
        records = chain(records, [dict.fromkeys([column.title for column in columns])])
    names = [SHEET, *(f"{SHEET} {number}" for number in range(2, -(-total // ROWS_PER_SHEET) + 1))]
    xlsx.write_worksheets(  # pyright: ignore[reportUnknownMemberType] - one of its many types is written bare
        [(name, islice(records, ROWS_PER_SHEET)) for name in names],
        str(path),
        bold_headers=True,
        freeze_panes={"general": {"row": 1, "col": 0}},
        column_widths={"general": [float(column.width) for column in columns]},
        autofilter={"general": True},
    )
