"""Excel workbooks: what a person sees in the cells comes in, and a hostile one is turned away before it unfolds."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from moderator_app.sources import workbook_size
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.registry import preview_file
from moderator_app.support.messages import KnownError
from tests.sources.reading import read

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(folder: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    path = folder / "kommentarer.xlsx"
    book.save(path)
    return path


def replace_part(path: Path, part: str, text: str) -> Path:
    """The workbook with one part written by hand."""
    changed = path.with_name("annan.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in [each for each in old.namelist() if each != part]:
            new.writestr(name, old.read(name))
        new.writestr(part, text)
    return changed


def refusal(path: Path, mapping: Mapping | None = None) -> str:
    with pytest.raises(KnownError) as refused:
        read(path, mapping)
    return refused.value.code


def test_a_workbook_maps_itself_and_its_dates_are_swedish(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        {
            "Blad1": [
                ["Id", "Kommentar", "Avsändare", "Datum"],
                [100338, "När öppnar badet?\nHälsningar", "Åsa", datetime.fromisoformat("2026-11-23 17:15")],
                ["k2", 42, "Bo", date(2026, 7, 1)],
                ["k3", "Tack!", "Bo", "2026-11-23 17:15"],
            ]
        },
    )

    result = read(path)

    assert result.format_id == "xlsx"
    assert result.texts == ["När öppnar badet?\nHälsningar", "42", "Tack!"]
    assert [item.external_id for item in result.items] == ["100338", "k2", "k3"]
    assert [item.published_at for item in result.items] == [1_795_450_500_000_000, 1_782_856_800_000_000, 1_795_450_500_000_000]
    assert result.items[0].zone == "Europe/Stockholm"
    assert result.places == [2, 3, 4]


def test_rows_are_numbered_as_excel_numbers_them(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Blad1": [[], [], ["text", "datum"], [], ["hej", "2026-01-02"], [None, "2026-01-02"], ["hå", "nyss"]]})

    result = read(path)

    assert (result.texts, result.places) == (["hej"], [5])
    assert result.reasons == [(6, "no_text"), (7, "unreadable_time")]


def test_long_ids_stored_as_numbers_give_way_to_the_link(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        {
            "Blad1": [
                ["comment id", "text", "permalink"],
                [12345678901234567, "hej", "https://nordby.example/1"],
                [12345678901234567, "hå", None],
                [123456789012345, "nå", None],
            ]
        },
    )

    result = read(path)

    assert [item.external_id for item in result.items] == ["https://nordby.example/1", None, "123456789012345"]
    assert result.warnings == ["ids_rounded"]


def test_another_sheet_is_read_when_it_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Om": [["text"], ["fel"]], "Kommentarer": [["text"], ["rätt"]]})

    assert read(path, Mapping(text="text", sheet="Kommentarer")).texts == ["rätt"]
    assert read(path).texts == ["fel"]
    assert refusal(path, Mapping(text="text", sheet="Borta")) == "xlsx_no_sheet"
    shown = preview_file(path)
    assert shown is not None
    assert (shown.sheets, shown.sheet) == (("Om", "Kommentarer"), "Om")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"PK\x03\x04 and then nothing", "xlsx_damaged"),
        (b"not a workbook at all", "xlsx_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "xlsx_encrypted"),
    ],
)
def test_what_is_no_open_workbook_says_so(tmp_path: Path, raw: bytes, code: str) -> None:
    path = tmp_path / "bok.xlsx"
    path.write_bytes(raw)
    with pytest.raises(KnownError) as refused:
        read(path, None, "xlsx")

    assert refused.value.code == code


def test_a_workbook_cut_short_is_damaged(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Blad1": [["text"], ["hej"]]})
    whole = path.read_bytes()
    for length in (100, len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:length])

        assert refusal(path) == "xlsx_damaged"


def test_two_cells_far_apart_are_not_unfolded(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = "text"
    sheet["XFD1048576"] = "x"
    path = tmp_path / "gles.xlsx"
    book.save(path)

    assert path.stat().st_size < 10_000
    assert refusal(path) == "xlsx_too_large"


def test_one_long_text_used_in_every_cell_is_not_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "TEXT_LIMIT", 1_000_000)
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 41))
    path = workbook(tmp_path, {"Blad1": [["text"], ["hej"]]})
    path = replace_part(path, "xl/worksheets/sheet1.xml", f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>')
    path = path.rename(tmp_path / "delad.xlsx")

    short = replace_part(path, "xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{MAIN}"><si><t>text</t></si></sst>')
    assert read(short).texts == ["text"] * 39
    long = replace_part(path, "xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{MAIN}"><si><t>{"x" * 30_000}</t></si></sst>')
    assert refusal(long) == "xlsx_too_large"


def test_a_part_packed_too_well_is_not_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Blad1": [["text"], ["hej"]]})
    sheet = f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{" " * 40_000_000}</sheetData></worksheet>'

    assert refusal(replace_part(path, "xl/worksheets/sheet1.xml", sheet)) == "xlsx_too_large"


def test_entities_in_a_workbook_are_not_expanded(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Blad1": [["text"], ["hej"]]})
    bomb = '<!DOCTYPE x [<!ENTITY a "hejhej"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    strings = f'{HEAD}{bomb}<sst xmlns="{MAIN}"><si><t>&b;</t></si></sst>'

    assert refusal(replace_part(path, "xl/sharedStrings.xml", strings)) == "xlsx_damaged"


def test_a_sheet_under_another_name_is_counted_too(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Blad1": [["text"], ["hej"]]})
    relations = (
        f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="media/bild.png" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>'
    )
    cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    moved = replace_part(path, "xl/_rels/workbook.xml.rels", relations)
    moved = moved.rename(tmp_path / "flyttad.xlsx")
    hidden = replace_part(moved, "xl/media/bild.png", f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>')

    assert refusal(hidden) == "xlsx_too_large"


def test_a_picture_in_a_workbook_does_no_harm(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"Blad1": [["text"], ["hej"]]})

    assert read(replace_part(path, "xl/media/bild.png", "\x89PNG\r\n\x1a\n\0\0\0 <c r=")).texts == ["hej"]
