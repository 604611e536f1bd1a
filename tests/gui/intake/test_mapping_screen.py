"""The mapping of a table: preview, columns, encoding, delimiter, sheet, date order, and what the channel remembers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QRadioButton

from moderator_app.domain.items import Selection
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.intake.importing import cells, choose, lacks, over, run, words, written
from tests.gui.sitting import Seat

HOSTILE = '<img src="file:///etc/passwd"> <b>fet</b> \\\\host\\share \u202eomvänd'
DATES = ["Namn;Kommentar;Skapad", "Kim Ek;Hej;3/4/2026", "Bo Ask;Hallå;5/6/2026"]


def pick(seat: Seat, combo: Any, value: str) -> None:
    combo.choose(value)
    seat.idle()


def test_the_first_twenty_rows_are_shown_letter_by_letter(seat: Seat, tmp_path: Path) -> None:
    rows = ["Namn;Kommentar", f"Kim;{HOSTILE}", *(f"Bo;Rad {number}" for number in range(40))]

    files = choose(seat, written(tmp_path, rows), seat.channel())

    shown = cells(files.prepare.table)
    assert len(shown) == 20
    assert shown[0][1] == HOSTILE.replace("\u202e", "‹U+202E›")
    assert files.prepare.table.model().headerData(1, files.prepare.table.horizontalHeader().orientation()) == "Kommentar\n= Text"


def test_headers_that_anybody_understands_map_themselves(seat: Seat, tmp_path: Path) -> None:
    files = choose(
        seat, written(tmp_path, ["Namn;Kommentar;Skapad;Permalänk", "Kim;Hej;2026-03-04;https://exempel.example/1"]), seat.channel()
    )

    assert {name: combo.value for name, combo in files.prepare.columns.fields.items() if combo.value} == {
        "text": "Kommentar",
        "author": "Namn",
        "published_at": "Skapad",
        "url": "Permalänk",
    }


def test_a_file_whose_text_nobody_knows_asks_for_the_column(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    files = choose(seat, written(tmp_path, ["Vem;Det där", "Kim Ek;Hej på er"]), channel)
    assert lacks(seat) == "Say which column holds the text."

    pick(seat, files.prepare.columns.fields["text"], "Det där")
    assert lacks(seat) == ""
    seat.do("import.go")
    over(seat)

    assert [row.text for row in seat.desk.inbox.page(Selection(None, channel.id))] == ["Hej på er"]


def test_another_encoding_is_seen_in_the_preview_at_once(seat: Seat, tmp_path: Path) -> None:
    files = choose(seat, written(tmp_path, ["Namn;Kommentar", "Åsa;Får får får?"], encoding="cp1252"), seat.channel())
    assert cells(files.prepare.table)[0] == ("Åsa", "Får får får?")
    assert files.prepare.columns.reading["encoding"].value == "cp1252"

    pick(seat, files.prepare.columns.reading["encoding"], "cp850")

    assert cells(files.prepare.table)[0][0] == "┼sa"
    assert files.prepare.columns.fields["text"].value == "Kommentar"


def test_another_delimiter_parts_the_columns_anew(seat: Seat, tmp_path: Path) -> None:
    files = choose(seat, written(tmp_path, ["Namn,Kommentar", "Kim,Hej"]), seat.channel())

    pick(seat, files.prepare.columns.reading["delimiter"], ";")

    assert cells(files.prepare.table) == [("Kim,Hej",)]
    pick(seat, files.prepare.columns.reading["delimiter"], ",")
    assert cells(files.prepare.table) == [("Kim", "Hej")]
    assert lacks(seat) == ""


def test_a_file_without_names_of_columns_is_mapped_by_number(seat: Seat, tmp_path: Path) -> None:
    files = choose(seat, written(tmp_path, ["Namn;Kommentar", "Kim;Hej"]), seat.channel())

    files.prepare.columns.header.click()
    seat.idle()

    assert len(cells(files.prepare.table)) == 2
    assert lacks(seat) == "Say which column holds the text."
    pick(seat, files.prepare.columns.fields["text"], "2")
    assert lacks(seat) == ""


def test_a_column_of_counted_seconds_is_known_for_a_time_when_it_is_chosen(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    files = choose(seat, written(tmp_path, ["Kommentar;Mätt", "Hej;1775167200"]), channel)

    pick(seat, files.prepare.columns.fields["published_at"], "Mätt")
    seat.do("import.go")
    over(seat)

    assert seat.desk.inbox.page(Selection(None, channel.id))[0].published_at == 1_775_167_200_000_000


def test_a_workbook_offers_its_sheets(seat: Seat, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    march = book.create_sheet("Mars")
    march.append(["Namn", "Kommentar"])
    march.append(["Kim", "Från mars"])
    april = book.create_sheet("April")
    april.append(["Namn", "Kommentar"])
    april.append(["Bo", "Från april"])
    book.save(tmp_path / "bok.xlsx")

    files = choose(seat, tmp_path / "bok.xlsx", seat.channel())
    assert not files.prepare.columns.reading["encoding"].isVisible()
    pick(seat, files.prepare.columns.reading["sheet"], "April")

    assert cells(files.prepare.table) == [("Bo", "Från april")]


def test_another_format_can_be_chosen(seat: Seat, tmp_path: Path) -> None:
    files = choose(seat, written(tmp_path, ["Namn;Kommentar", "Kim;Hej"]), seat.channel())

    pick(seat, files.prepare.format, "wxr")
    assert "is not XML" in part(seat.window, PlainLabel, "FileNote").text()
    assert lacks(seat) == "This file can't be imported as it is."

    pick(seat, files.prepare.format, "csv")
    assert lacks(seat) == ""


def test_dates_that_can_be_read_two_ways_are_asked_about_with_the_files_own(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    files = choose(seat, written(tmp_path, DATES), channel)
    assert lacks(seat) == "Say in which order the dates are written."
    day_first, month_first = (part(files, QRadioButton, f"DateOrder-{order}") for order in ("dmy", "mdy"))
    assert day_first.text() == "Day, month, year: 3/4/2026 is 3 April 2026, 5/6/2026 is 5 June 2026"
    assert month_first.text() == "Month, day, year: 3/4/2026 is 4 March 2026, 5/6/2026 is 6 May 2026"
    assert not day_first.isChecked()
    assert not month_first.isChecked()

    day_first.click()
    seat.idle()
    assert lacks(seat) == ""
    assert day_first.isChecked()
    seat.do("import.go")
    over(seat)

    item = next(row for row in seat.desk.inbox.page(Selection(None, channel.id)) if row.text == "Hej")
    assert item.published_at == 1_775_167_200_000_000  # 3 April 2026, midnight in Stockholm


def test_the_worked_examples_speak_swedish(seat: Seat, tmp_path: Path) -> None:
    files = choose(seat, written(tmp_path, DATES), seat.channel())

    seat.speak("sv")

    assert part(files, PlainLabel, "DateOrderHeading").text() == "Datumen kan läsas på flera sätt. Vad betyder 3/4/2026?"
    assert part(files, QRadioButton, "DateOrder-dmy").text() == "Dag, månad, år: 3/4/2026 är 3 april 2026, 5/6/2026 är 5 juni 2026"


@pytest.mark.parametrize("last", ["25/4/2026", "2026-04-05"])
def test_dates_that_leave_no_doubt_are_not_asked_about(seat: Seat, tmp_path: Path, last: str) -> None:
    rows = DATES if last.startswith("25") else DATES[:1]

    files = choose(seat, written(tmp_path, [*rows, f"Åsa;Tja;{last}"]), seat.channel())

    assert lacks(seat) == ""
    assert not files.prepare.dates.isVisible()


def test_the_channel_remembers_the_columns_and_says_so(seat: Seat, tmp_path: Path) -> None:
    channel, other = seat.channel("Sidan"), seat.channel("En annan")
    rows = ["Vem;Det där;Skapad", "Kim;Hej;3/4/2026"]
    files = choose(seat, written(tmp_path, rows), channel)
    pick(seat, files.prepare.columns.fields["text"], "Det där")
    part(files, QRadioButton, "DateOrder-mdy").click()
    seat.idle()
    seat.do("import.go")
    over(seat)

    again = choose(seat, written(tmp_path, [*rows, "Bo;Hallå;4/5/2026"], "april.csv"), channel)

    assert lacks(seat) == ""
    assert "as last time in this channel" in part(seat.window, PlainLabel, "FileNote").text()
    assert again.prepare.columns.fields["text"].value == "Det där"
    assert part(again, QRadioButton, "DateOrder-mdy").isChecked()
    pick(seat, again.prepare.channel, other.uuid)
    assert lacks(seat) == "Say which column holds the text."


def test_a_file_that_was_read_by_memory_adds_only_what_is_new(seat: Seat, tmp_path: Path) -> None:
    channel = seat.channel()
    rows = ["Namn;Kommentar;Kommentar-id", "Kim;Hej;1"]
    run(seat, written(tmp_path, rows), channel)

    result = run(seat, written(tmp_path, [*rows, "Bo;Hallå;2"], "senare.csv"), channel)

    assert words(result)[1:] == ["1 new item came in.", "1 item was here already, unchanged."]
