"""A small table with everything in it that a spreadsheet can get wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator_app.exports.formats import FORMAT
from moderator_app.exports.table import Column, Progress, Value, Written

COLUMNS = (
    Column("reference", "Beslut"),
    Column("decided_at", "Beslutat"),
    Column("text", "Text"),
    Column("rules", "Regler"),
    Column("likes", "Gillar"),
    Column("hidden", "Dold"),
)
ROWS: tuple[tuple[Value, ...], ...] = (
    ("2026-000001", datetime(2026, 11, 24, 9, 15, tzinfo=UTC), 'Snöröjningen; på "Storgatan",\när sen', ("H-01", "L-02"), 3, False),
    ("2026-000002", datetime(2026, 6, 21, 22, 30, tzinfo=UTC), "=1+1", (), -5, True),
    ("2026-000003", None, "", ("H-01",), None, False),
)

Export = Callable[..., Written | None]


def go_on(_done: int) -> bool:
    return True


@pytest.fixture
def export() -> Export:
    """Writes rows in a format: export("csv", path, rows)."""

    def write(
        form: str,
        path: Path,
        rows: Iterable[Sequence[Value]] = ROWS,
        on_progress: Progress = go_on,
        columns: Sequence[Column] = COLUMNS,
    ) -> Written | None:
        return FORMAT[form].write(path, columns, iter(rows), on_progress)

    return write
