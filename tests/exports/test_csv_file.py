"""CSV opens in Swedish Excel with a double click, and every text of a stranger stays a text."""

from __future__ import annotations

import csv
from datetime import datetime
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.exports.csv_file import cell, write_standard
from moderator_app.exports.safe import neutral, original
from moderator_app.exports.table import Column
from tests.exports.conftest import Export, go_on

FOR_EXCEL = (
    "\ufeffBeslut;Beslutat;Text;Regler;Gillar;Dold\r\n"
    '2026-000001;2026-11-24 10:15:00;"Snöröjningen; på ""Storgatan"",\när sen";H-01, L-02;3;false\r\n'
    "2026-000002;2026-06-22 00:30:00;'=1+1;;-5;true\r\n"
    "2026-000003;;;H-01;;false\r\n"
).encode()
STANDARD = (
    "Beslut,Beslutat,Text,Regler,Gillar,Dold\r\n"
    '2026-000001,2026-11-24 10:15:00,"Snöröjningen; på ""Storgatan"",\när sen","H-01, L-02",3,false\r\n'
    "2026-000002,2026-06-22 00:30:00,'=1+1,,-5,true\r\n"
    "2026-000003,,,H-01,,false\r\n"
).encode()


@pytest.mark.parametrize(("form", "golden"), [("csv", FOR_EXCEL), ("csv-standard", STANDARD)])
def test_the_file_is_byte_for_byte_as_promised(form: str, golden: bytes, export: Export, tmp_path: Path) -> None:
    export(form, tmp_path / "log.csv")

    assert (tmp_path / "log.csv").read_bytes() == golden


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+46 70",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        '"=1"',
        "'=1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM",
        "\u22121",
        "\tplain",
    ],
)
def test_what_a_spreadsheet_might_compute_gets_an_apostrophe(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "hej", "a=1", "1-2", "'citat'", "mejla@exempel.se", "✓ =1", "(=1)"])
def test_an_ordinary_text_stays_as_it_was_written(text: str) -> None:
    assert cell(text) == text


def test_a_number_stays_a_number_even_below_zero() -> None:
    assert cell(-5) == -5


def test_a_list_is_made_harmless_as_a_whole() -> None:
    assert cell(("=1", "=2")) == "'=1, =2"


def test_a_heading_is_made_harmless_too(export: Export, tmp_path: Path) -> None:
    export("csv", tmp_path / "log", [], columns=[Column("sum", "=Summa")])

    assert (tmp_path / "log").read_bytes() == "\ufeff'=Summa\r\n".encode()


def test_a_time_without_a_zone_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="naive"):
        cell(datetime(2026, 11, 24, 10, 15))  # noqa: DTZ001 - that is the point


def test_half_a_character_does_not_stop_the_export(export: Export, tmp_path: Path) -> None:
    export("csv-standard", tmp_path / "log", [("a\ud800b",)], columns=[Column("text", "Text")])

    assert (tmp_path / "log").read_bytes() == b"Text\r\na?b\r\n"


@given(st.text())
def test_the_apostrophe_can_always_be_taken_off_again(text: str) -> None:
    assert original(neutral(text)) == text


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(st.tuples(TEXTS, st.integers(), TEXTS)))
def test_whatever_people_wrote_comes_back_from_the_file(rows: list[tuple[str, int, str]]) -> None:
    columns = [Column("first", "first"), Column("number", "number"), Column("second", "second")]
    with TemporaryDirectory() as folder:
        write_standard(Path(folder) / "log", columns, iter(rows), go_on)
        content = (Path(folder) / "log").read_bytes().decode()

    heading, *read = csv.reader(StringIO(content, newline=""))

    assert heading == ["first", "number", "second"]
    assert [(original(first), int(number), original(second)) for first, number, second in read] == rows
