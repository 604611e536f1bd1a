"""A workbook that Excel opens without a complaint, whatever strangers wrote into it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape

from moderator_app.exports import xlsx_file
from moderator_app.exports.safe import CUT_MARK, EXCEL_TEXT_LIMIT
from moderator_app.exports.table import Column, Value
from tests.exports.conftest import Export, go_on

TEXT = [Column("text", "Text")]


def sheets(path: Path) -> dict[str, list[list[Any]]]:
    """Every sheet with its rows, read by somebody else's library."""
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file)
        return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets}


def one_text(export: Export, folder: Path, value: Value) -> Any:
    """What stands in the first cell below the heading after `value` was exported."""
    export("xlsx", folder / "log", [(value,)], columns=TEXT)
    return sheets(folder / "log")["Uppsikt"][1][0]


def test_the_sheet_reads_like_the_log(export: Export, tmp_path: Path) -> None:
    export("xlsx", tmp_path / "log.xlsx")

    assert sheets(tmp_path / "log.xlsx") == {
        "Uppsikt": [
            ["Beslut", "Beslutat", "Text", "Regler", "Gillar", "Dold"],
            ["2026-000001", "2026-11-24 10:15:00", 'Snöröjningen; på "Storgatan",\när sen', "H-01, L-02", 3, False],
            ["2026-000002", "2026-06-22 00:30:00", "=1+1", None, -5, True],
            ["2026-000003", None, None, "H-01", None, False],
        ]
    }


@pytest.mark.parametrize("text", ["=1+1", "{=1}", "@SUM(A1)", "https://exempel.se/", "mailto:a@exempel.se", "2026-11-24", "0042", "1e5"])
def test_a_text_is_a_text_and_nothing_else(text: str, export: Export, tmp_path: Path) -> None:
    export("xlsx", tmp_path / "log", [(text,)], columns=TEXT)
    with (tmp_path / "log").open("rb") as file:
        cell = openpyxl.load_workbook(file).worksheets[0]["A2"]

    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_the_heading_stays_in_sight_and_filters(export: Export, tmp_path: Path) -> None:
    export("xlsx", tmp_path / "log")
    with (tmp_path / "log").open("rb") as file:
        sheet = openpyxl.load_workbook(file).worksheets[0]

    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F4"


def test_an_empty_export_has_its_heading(export: Export, tmp_path: Path) -> None:
    export("xlsx", tmp_path / "log", [], columns=TEXT)

    assert sheets(tmp_path / "log")["Uppsikt"][0] == ["Text"]


@pytest.mark.parametrize(("rows", "sizes"), [(3, [3]), (4, [3, 1]), (6, [3, 3]), (7, [3, 3, 1])])
def test_a_full_sheet_is_followed_by_another(
    rows: int, sizes: list[int], export: Export, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "ROWS_PER_SHEET", 3)

    export("xlsx", tmp_path / "log", [(str(number),) for number in range(rows)], columns=TEXT)

    read = sheets(tmp_path / "log")
    assert list(read) == ["Uppsikt", "Uppsikt 2", "Uppsikt 3"][: len(sizes)]
    assert [len(sheet) - 1 for sheet in read.values()] == sizes
    assert all(sheet[0] == ["Text"] for sheet in read.values())
    assert [row[0] for sheet in read.values() for row in sheet[1:]] == [str(number) for number in range(rows)]


def test_a_sheet_and_its_heading_fill_excels_rows_exactly() -> None:
    assert xlsx_file.ROWS_PER_SHEET + 1 == 1_048_576


def test_a_text_as_long_as_a_cell_may_be_stays_whole(export: Export, tmp_path: Path) -> None:
    assert one_text(export, tmp_path, "å" * EXCEL_TEXT_LIMIT) == "å" * EXCEL_TEXT_LIMIT


def test_a_longer_text_is_cut_with_a_mark_and_counted(export: Export, tmp_path: Path) -> None:
    written = export("xlsx", tmp_path / "log", [("x" * 100_000,), ("short",), ("y" * (EXCEL_TEXT_LIMIT + 1),)], columns=TEXT)

    assert written is not None
    assert written.cut == 2
    cell = sheets(tmp_path / "log")["Uppsikt"][1][0]
    assert len(cell) == EXCEL_TEXT_LIMIT
    assert cell.endswith("x" + CUT_MARK)


def test_a_picture_sign_is_never_cut_in_half(export: Export, tmp_path: Path) -> None:
    cell = one_text(export, tmp_path, "x" + "😀" * 20_000)

    assert cell.removesuffix(CUT_MARK).strip("x😀") == ""
    assert EXCEL_TEXT_LIMIT - 1 <= len(cell.encode("utf-16-le")) // 2 <= EXCEL_TEXT_LIMIT


@pytest.mark.parametrize("sign", ["\x00", "\x01", "\x08", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_a_sign_that_no_workbook_can_hold_is_replaced(sign: str, export: Export, tmp_path: Path) -> None:
    assert one_text(export, tmp_path, f"a{sign}b") == "a\ufffdb"


def test_line_ends_are_of_one_sort(export: Export, tmp_path: Path) -> None:
    assert one_text(export, tmp_path, "a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_a_number_with_more_digits_than_excel_keeps_is_written_as_text(export: Export, tmp_path: Path) -> None:
    assert one_text(export, tmp_path, 1234567890123456789) == "1234567890123456789"
    assert one_text(export, tmp_path, 999_999_999_999_999) == 999_999_999_999_999


def test_two_columns_with_one_title_are_a_mistake_of_ours(export: Export, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one title"):
        export("xlsx", tmp_path / "log", [("a", "b")], columns=[Column("a", "Text"), Column("b", "Text")])


@settings(max_examples=50)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1), min_size=1))
def test_whatever_people_wrote_comes_back_from_the_workbook(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        xlsx_file.write(Path(folder) / "log", TEXT, ((text,) for text in texts), go_on)
        read = [row[0] for row in sheets(Path(folder) / "log")["Uppsikt"][1:]]

    assert [unescape(text) for text in read] == texts
