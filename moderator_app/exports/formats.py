"""The formats that an export can have, one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from moderator_app.exports import csv_file
from moderator_app.exports.table import Column, Progress, Value, Writer, Written
from moderator_app.support.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Format:
    """A file format."""

    id: str
    """Names it on the command line and in the journal."""
    name: str
    """English; context "Export" for the translators."""
    suffix: str
    """With the dot."""
    write: Writer
    for_programs: bool = False
    """Holds values as they are stored; the others hold words, for people."""


def _write_xlsx(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], on_progress: Progress) -> Written | None:
    from moderator_app.exports import xlsx_file

    return xlsx_file.write(path, columns, rows, on_progress)


def _write_jsonl(path: Path, columns: Sequence[Column], rows: Iterable[Sequence[Value]], on_progress: Progress) -> Written | None:
    from moderator_app.exports import jsonl_file

    return jsonl_file.write(path, columns, rows, on_progress)


FORMATS: tuple[Format, ...] = (
    Format("csv", QT_TRANSLATE_NOOP("Export", "CSV for Excel (semicolons)"), ".csv", csv_file.write_for_excel),
    Format("csv-standard", QT_TRANSLATE_NOOP("Export", "CSV, standard (commas)"), ".csv", csv_file.write_standard),
    Format("xlsx", QT_TRANSLATE_NOOP("Export", "Excel workbook"), ".xlsx", _write_xlsx),
    Format("jsonl", QT_TRANSLATE_NOOP("Export", "JSON Lines"), ".jsonl", _write_jsonl, for_programs=True),
)
FORMAT: dict[str, Format] = {each.id: each for each in FORMATS}
