"""Exporting decisions from the window: the file appears whole or not at all, and never on top of another unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.accessible import unnamed
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.log.reading import LogSeat


class FileManager(QObject):
    """Stands for the system's own, and remembers which folder it was to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


def test_decisions_are_written_to_a_file_and_its_folder_is_shown(log: LogSeat, tmp_path: Path) -> None:
    target = tmp_path / "beslut.csv"
    found = log.export(target)

    assert (found.tone, found.title) == ("ok", "4 decisions written")
    assert str(target) in found.text
    assert "protected items were left out" in found.text
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Beslut;")
    assert len(lines) == 5
    assert log.told()[0] == "Log exported: 4 decisions, CSV for Excel (semicolons)"

    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "show_folder")  # pyright: ignore[reportArgumentType]  # the stub asks for bytes, Qt takes none
    try:
        log.seat.press("LogShowFolder")
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert manager.shown == [tmp_path]


def test_the_headings_can_be_english_and_the_format_is_remembered(log: LogSeat, tmp_path: Path) -> None:
    sheet = log.sheet()
    sheet.language.setCurrentIndex(sheet.language.findData("en"))
    sheet.format.setCurrentIndex(sheet.format.findData("csv-standard"))
    sheet.file.setText(str(tmp_path / "decisions.csv"))
    part(sheet, QPushButton, "accept").click()
    log.seat.bot.waitUntil(log.screen.work.is_busy)
    log.result()
    assert (tmp_path / "decisions.csv").read_text("utf-8-sig").startswith("Decision,")

    again = log.sheet()
    assert again.wish().format_id == "csv-standard"
    assert again.wish().path.parent == tmp_path
    again.reject()


def test_the_files_ending_follows_the_format(log: LogSeat) -> None:
    sheet = log.sheet()
    assert sheet.wish().path.suffix == ".csv"
    sheet.format.setCurrentIndex(sheet.format.findData("xlsx"))
    assert sheet.wish().path.suffix == ".xlsx"
    sheet.reject()


def test_a_file_that_is_there_is_replaced_at_the_second_press_only(log: LogSeat, tmp_path: Path) -> None:
    target = tmp_path / "beslut.csv"
    target.write_text("gammal")
    sheet = log.sheet()
    sheet.file.setText(str(target))
    button = part(sheet, QPushButton, "accept")
    button.click()
    log.seat.bot.waitUntil(lambda: button.text() == "Replace the file")
    assert sheet.warning.isVisible()
    assert target.read_text() == "gammal"

    button.click()
    log.seat.bot.waitUntil(log.screen.work.is_busy)
    assert log.result().tone == "ok"
    assert target.read_text("utf-8-sig").startswith("Beslut;")


def test_a_folder_that_is_not_there_and_half_a_path_are_refused_in_words(log: LogSeat, tmp_path: Path) -> None:
    sheet = log.sheet()
    button = part(sheet, QPushButton, "accept")
    sheet.file.setText(str(tmp_path / "borta" / "beslut.csv"))
    button.click()
    log.seat.bot.waitUntil(lambda: sheet.warning.text().startswith("That folder does not exist"))

    sheet.file.setText("beslut.csv")
    button.click()
    assert sheet.warning.text().startswith("Write the whole path")
    sheet.reject()
    assert not log.screen.work.is_busy()


def test_a_file_from_the_file_dialog_is_not_asked_about_twice(log: LogSeat, tmp_path: Path) -> None:
    target = tmp_path / "beslut.csv"
    target.write_text("gammal")
    sheet = log.sheet()
    log.seat.dialogs.will_answer(target)
    part(sheet, QPushButton, "ExportChoose").click()
    part(sheet, QPushButton, "accept").click()
    log.seat.bot.waitUntil(log.screen.work.is_busy)
    assert log.result().tone == "ok"


def test_a_stopped_export_leaves_nothing_and_spares_the_former_file(log: LogSeat, tmp_path: Path) -> None:
    target = tmp_path / "ut" / "beslut.csv"
    target.parent.mkdir()
    sheet = log.sheet()
    sheet.file.setText(str(target))
    (target.parent / ".beslut.csv.0123abcd.part").write_text("half")
    part(sheet, QPushButton, "accept").click()
    log.seat.bot.waitUntil(log.screen.work.is_busy)
    log.seat.press("ProgressStop")

    log.seat.bot.waitUntil(lambda: [each.what.code for each in log.seat.window.bar.notices] == ["export_stopped"])
    assert list(target.parent.iterdir()) == []
    assert log.desk.log.head().seq == 7


def test_the_window_says_what_closing_would_stop(log: LogSeat, tmp_path: Path) -> None:
    sheet = log.sheet()
    sheet.file.setText(str(tmp_path / "beslut.csv"))
    part(sheet, QPushButton, "accept").click()
    log.seat.bot.waitUntil(log.screen.work.is_busy)
    assert log.screen.busy() == "Decisions are being exported."
    log.result()
    assert log.screen.busy() == ""


def test_the_sheet_says_how_much_and_what_is_left_out_and_fits(log: LogSeat) -> None:
    log.seat.speak("sv", 200)
    sheet = log.sheet()
    assert part(sheet, PlainLabel, "ExportCount").text().startswith("4 beslut skrivs")
    assert "skyddade inlägg utelämnas" in part(sheet, PlainLabel, "ExportLeftOut").text()
    assert_fits(sheet)
    assert unnamed(sheet) == []
    sheet.reject()
