"""Every file format that can be imported, in one list; opening a file goes through here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from moderator_app.sources.archives import refuse_own_archive
from moderator_app.sources.csvfile import CsvTable
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.reading import Reader, check_file
from moderator_app.sources.tablefile import Preview, open_table, preview_table
from moderator_app.sources.wxr import WxrReader
from moderator_app.sources.xlsx import OLE_HEAD, XlsxTable
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

HEAD_BYTES = 8_192
"""How much of a file is looked at to tell its format."""


@dataclass(frozen=True, slots=True)
class FileFormat:
    """A format: its id, its name on the screen, file name patterns, and how it is told, opened and previewed.

    `sniff(head, name)` says from 0 (not this one) to 100 how surely a file that begins with `head` is of the format.
    `preview` is None for a format without columns to map.
    """

    id: str
    name: str
    patterns: tuple[str, ...]
    sniff: Callable[[bytes, str], int]
    open: Callable[[Path, Mapping | None], Reader]
    preview: Callable[[Path, Mapping | None], Preview] | None = None


def _named(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name.casefold(), pattern) for pattern in patterns)


def _sniff_wxr(head: bytes, name: str) -> int:
    plain = head.replace(b"\x00", b"")
    start = plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if b"wordpress.org/export/" in plain or b"<rss" in plain[:2_000]:
        return 100
    return 70 if start.startswith(b"<?xml") else 20 if _named(name, ("*.xml", "*.wxr")) else 0


def _sniff_xlsx(head: bytes, name: str) -> int:
    if head.startswith(b"PK\x03\x04"):
        return 90 if _named(name, ("*.xlsx", "*.xlsm")) or b"[Content_Types].xml" in head else 0
    return 80 if head.startswith(OLE_HEAD) else 20 if _named(name, ("*.xlsx",)) else 0


def _sniff_csv(head: bytes, name: str) -> int:
    if head.startswith((b"PK", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", OLE_HEAD)):
        return 0
    if _named(name, ("*.csv", "*.tsv", "*.tab", "*.txt")):
        return 60
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    return 0 if (b"\x00" in head and not wide) or head.lstrip()[:1] in (b"{", b"[", b"<") else 10


FORMATS: tuple[FileFormat, ...] = (
    FileFormat("wxr", QT_TRANSLATE_NOOP("Format", "WordPress export"), ("*.xml", "*.wxr"), _sniff_wxr, WxrReader),
    FileFormat(
        "xlsx",
        QT_TRANSLATE_NOOP("Format", "Excel workbook"),
        ("*.xlsx", "*.xlsm"),
        _sniff_xlsx,
        lambda path, mapping: open_table(XlsxTable, path, mapping),
        lambda path, mapping: preview_table(XlsxTable, path, mapping),
    ),
    FileFormat(
        "csv",
        QT_TRANSLATE_NOOP("Format", "CSV or other text table"),
        ("*.csv", "*.tsv", "*.tab", "*.txt"),
        _sniff_csv,
        lambda path, mapping: open_table(CsvTable, path, mapping),
        lambda path, mapping: preview_table(CsvTable, path, mapping),
    ),
)


def format_by_id(format_id: str) -> FileFormat:
    """The format with that id. Raises KnownError naming those that there are."""
    for each in FORMATS:
        if each.id == format_id:
            return each
    raise KnownError(
        message(
            "format_unknown",
            QT_TRANSLATE_NOOP("Message", "There is no format “{format}”. Nothing was imported. Use one of: {formats}."),
            format=format_id,
            formats=", ".join(each.id for each in FORMATS),
        )
    )


def detect_format(path: Path) -> FileFormat:
    """The format of `path`, by its contents first and its name second.

    Raises KnownError when the file is missing or empty, is of no format that we read, or is an archive of a platform
    that holds no citizens' comments.
    """
    check_file(path)
    refuse_own_archive(path)
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    best = max(FORMATS, key=lambda each: each.sniff(head, path.name))
    if best.sniff(head, path.name) == 0:
        raise KnownError(
            message(
                "format_not_read",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "“{file}” is not of a format that can be imported. Nothing was imported. Use a WordPress export, an Excel "
                    "workbook or CSV.",
                ),
                file=path.name,
            )
        )
    return best


def open_file(path: Path, format_id: str | None = None, mapping: Mapping | None = None) -> Reader:
    """A reader of `path`: of the named format, else of the one that its contents and name tell.

    Without a mapping a table's headers map themselves. Raises KnownError when the file can't be imported as it is.
    """
    if format_id is None:
        return detect_format(path).open(path, mapping)
    chosen = format_by_id(format_id)
    check_file(path)
    refuse_own_archive(path)
    return chosen.open(path, mapping)


def preview_file(path: Path, format_id: str | None = None, mapping: Mapping | None = None) -> Preview | None:
    """The beginning of a table for the mapping screen; None for a format that needs no mapping. Raises as `open_file`."""
    chosen = detect_format(path) if format_id is None else format_by_id(format_id)
    if chosen.preview is None:
        return None
    check_file(path)
    return chosen.preview(path, mapping)
