"""Workbooks (XLSX) as tables. What a workbook would unfold into is counted before it is opened (workbook_size.py)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

from moderator_app.sources.mapping import Mapping
from moderator_app.sources.reading import Place, RefusedRow, check_file
from moderator_app.sources.tables import TableRow
from moderator_app.sources.workbook_size import Damaged, Encrypted, TooLarge, check_size
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

OLE_HEAD = b"\xd0\xcf\x11\xe0"


class XlsxTable:
    """An opened workbook's sheet: the named one, else the first. Places are row numbers.

    Raises KnownError for a workbook that is damaged, encrypted, unreasonably large, or lacks the sheet.
    """

    format_id = "xlsx"
    place = Place.ROW
    encoding: str | None = None
    delimiter: str | None = None

    def __init__(self, path: Path, mapping: Mapping) -> None:
        check_file(path)
        _check_parts(path)
        try:
            with CalamineWorkbook.from_path(path) as book:  # pyright: ignore[reportUnknownMemberType]
                self.sheets: tuple[str, ...] = tuple(each.name for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet)
                if not self.sheets or (mapping.sheet is not None and mapping.sheet not in self.sheets):
                    raise _no_sheet(path, mapping.sheet, self.sheets)
                self.sheet: str | None = mapping.sheet or self.sheets[0]
                sheet = book.get_sheet_by_name(self.sheet)
        except PasswordError:
            raise encrypted(path) from None
        except CalamineError:
            raise _damaged(path) from None
        self.total = sheet.end[0] + 1 if sheet.end else 0
        self._rows = sheet.iter_rows()
        self._read = 0

    @property
    def done(self) -> int:
        """Rows read so far."""
        return self._read

    def close(self) -> None:
        self._rows = iter(())

    def rows(self) -> Iterator[TableRow | RefusedRow]:
        """Every row in order, those of no cells too."""
        for cells in self._rows:
            self._read += 1
            yield TableRow(self._read, cells)


def encrypted(path: Path) -> KnownError:
    """What to say of a workbook with a password, or of one in the old binary format: from outside they look alike."""
    return KnownError(
        message(
            "xlsx_encrypted",
            QT_TRANSLATE_NOOP(
                "Message",
                "“{file}” is protected by a password or saved in an old Excel format. Nothing was imported. "
                "Open it in Excel and save it as an ordinary .xlsx without a password.",
            ),
            file=path.name,
        )
    )


def _check_parts(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(4) == OLE_HEAD:
            raise encrypted(path)
        try:
            check_size(file)
        except Encrypted:
            raise encrypted(path) from None
        except TooLarge:
            raise _too_large(path) from None
        except Damaged:
            raise _damaged(path) from None


def _damaged(path: Path) -> KnownError:
    return KnownError(
        message(
            "xlsx_damaged",
            QT_TRANSLATE_NOOP(
                "Message",
                "“{file}” is not an Excel workbook, or it is damaged. Nothing was imported. Open it in Excel and save it as .xlsx or CSV.",
            ),
            file=path.name,
        )
    )


def _too_large(path: Path) -> KnownError:
    return KnownError(
        message(
            "xlsx_too_large",
            QT_TRANSLATE_NOOP(
                "Message",
                "“{file}” unfolds into more than this program takes from a workbook. Nothing was imported. Save the sheet "
                "as CSV and import that.",
            ),
            file=path.name,
        )
    )


def _no_sheet(path: Path, wanted: str | None, sheets: tuple[str, ...]) -> KnownError:
    return KnownError(
        message(
            "xlsx_no_sheet",
            QT_TRANSLATE_NOOP("Message", "“{file}” has no sheet “{sheet}”. Nothing was imported. It has: {sheets}."),
            file=path.name,
            sheet=wanted or "",
            sheets=", ".join(sheets)[:300],
        )
    )
