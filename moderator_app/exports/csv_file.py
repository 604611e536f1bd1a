"""CSV twice: as Swedish Excel opens it with a double click, and as RFC 4180 has it for programs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from moderator_app.exports.safe import neutral
from moderator_app.exports.table import Cancelled, Column, Progress, Value, Writer, Written, counted, local_text
from moderator_app.exports.target import replacing


def cell(value: Value) -> str | int:
    """A value as it stands in CSV: numbers as they are, text made harmless, times local, lists joined by ", "."""
    if isinstance(value, str):
        return neutral(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return value
    if isinstance(value, datetime):
        return local_text(value)
    return neutral(", ".join(value))


def _write(
    path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], on_progress: Progress, *, delimiter: str, encoding: str
) -> Written | None:
    done = 0
    try:
        with replacing(path) as temporary, temporary.open("w", encoding=encoding, errors="replace", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
            writer.writerow([neutral(column.title) for column in columns])
            for row in counted(rows, on_progress):
                writer.writerow([cell(value) for value in row])
                done += 1
    except Cancelled:
        return None
    return Written(done)


write_for_excel: Writer = partial(_write, delimiter=";", encoding="utf-8-sig")
"""Semicolons and a byte order mark: what Excel expects where the comma is the decimal sign."""

write_standard: Writer = partial(_write, delimiter=",", encoding="utf-8")
"""Commas and no mark: RFC 4180."""
