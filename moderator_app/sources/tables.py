"""What a table file is to those who map its columns, whether it is CSV or a workbook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol

from moderator_app.sources.reading import Place, RefusedRow

Cell = str | int | float | bool | datetime | date | time | timedelta | None
SAFE_WHOLE = 10**15
"""Spreadsheets keep fifteen digits of a number; a longer id that was stored as one is no longer itself."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row and where it began."""

    place: int
    cells: Sequence[Cell]


class Table(Protocol):
    """An opened table, its first row not yet taken apart into header and data."""

    format_id: str
    place: Place
    total: int
    encoding: str | None
    delimiter: str | None
    sheets: tuple[str, ...]
    sheet: str | None

    @property
    def done(self) -> int: ...
    def rows(self) -> Iterator[TableRow | RefusedRow]: ...
    def close(self) -> None: ...


def cell_text(cell: Cell) -> str:
    """A cell as the text that a person sees: 5.0 is "5", a date is ISO 8601, nothing is ""."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < SAFE_WHOLE:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    return str(cell)
