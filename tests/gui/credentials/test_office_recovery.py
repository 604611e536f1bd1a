"""The recovery key at the window: made and printed, taken into use, tried once a year; what stands on its sheet."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.desk.recovery import PaperKey
from moderator_app.gui.credentials.office_making import MakingRecovery
from moderator_app.gui.credentials.office_printer import is_file, writes_files
from moderator_app.gui.credentials.office_sheet import RecoveryPage, paint_sheet, print_sheets
from moderator_app.gui.credentials.office_typing import KeyField, PaperSheet, key_on
from moderator_app.support.messages import Refused
from moderator_app.vault.recovery import RecoveryKey, in_groups, sheet_number
from moderator_app.vault.secret import Secret
from tests.desk.depositing import FIELDS
from tests.gui.accessible import name_of, unnamed, without_object_name
from tests.gui.credentials.officing import OfficeSeat, asa, bo, clock, founded, seats, sit
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.making import FakeClock, make_channel

__all__ = ["asa", "bo", "clock", "founded", "seats", "sit"]

Seats = Callable[[Desk], OfficeSeat]


def dialog(kind: type[QDialog]) -> QDialog:
    """The one that is open."""
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
    return found


class Paper:
    """A printer that remembers what was put on its sheets, by painting them once more. Nothing of it is written anywhere."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pages: list[RecoveryPage] = []
        monkeypatch.setattr("moderator_app.gui.credentials.office_making.print_sheets", self.take)

    def ask(self, _parent: QWidget, chosen: Callable[[QPrinter], None], _refused: Callable[[Refused], None]) -> None:
        chosen(QPrinter())

    def take(self, _printer: QPrinter, page: RecoveryPage) -> bool:
        self.pages.append(page)
        return True


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch) -> Paper:
    return Paper(monkeypatch)


def give_key(desk: Desk) -> Secret:
    """A recovery key that is in use; what stands on its sheets."""
    made = desk.credentials.recovery.new_key()
    assert made.secret is not None
    desk.credentials.recovery.keep_key(made, ["Kassaskåpet", "Hos registratorn"], made.secret.reveal()[-8:])
    return made.secret


def said_by_widgets() -> str:
    """All that a widget says in any way but by painting."""
    found: list[str] = []
    for each in QApplication.allWidgets():
        found += [each.windowTitle(), each.accessibleName(), each.accessibleDescription(), each.toolTip(), name_of(each)]
        found += [each.text()] if isinstance(each, QLabel | QPushButton | QLineEdit) else []
    return "\n".join(found)


def type_in(seat: OfficeSeat, where: QWidget, name: str, text: str) -> None:
    field = part(where, QLineEdit, name)
    field.setFocus()
    seat.bot.keyClicks(field, text)


def press_in(seat: OfficeSeat, where: QWidget, name: str) -> None:
    button = part(where, QPushButton, name)
    assert button.isEnabled(), name
    button.setFocus()
    seat.bot.keyClick(button, Qt.Key.Key_Space)
    seat.idle()


def test_a_key_is_printed_and_used_once_its_end_was_read_from_the_paper(founded: Desk, seats: Seats, paper: Paper) -> None:
    make_channel(founded)
    seat = seats(founded)
    seat.page.paper.ask_printer = paper.ask
    assert "none yet" in seat.told("OfficeNoRecovery")
    seat.press("OfficeMakeRecovery")
    sheet = dialog(MakingRecovery)
    assert not part(sheet, QPushButton, "accept").isEnabled()
    assert not part(sheet, QLineEdit, "MakingEnd").isEnabled()

    press_in(seat, sheet, "MakingPrint")
    (printed,) = paper.pages
    assert printed.key is not None
    assert printed.fingerprint == founded.credentials.enrolment.office().fingerprint
    type_in(seat, sheet, "MakingEnd", "QQQQ QQQQ")
    type_in(seat, sheet, "MakingPlace1", "Kassaskåpet")
    type_in(seat, sheet, "MakingPlace2", "Hos registratorn")
    press_in(seat, sheet, "accept")
    assert "last eight signs" in part(sheet, QLabel, "MakingRefused").text()
    assert founded.credentials.enrolment.office().sheets == ()

    part(sheet, QLineEdit, "MakingEnd").clear()
    type_in(seat, sheet, "MakingEnd", f"{printed.key.reveal()[-8:-4]} {printed.key.reveal()[-4:]}".lower())
    press_in(seat, sheet, "accept")
    assert seat.bar() == "recovery_kept"
    assert seat.told("OfficePlace1") == "Sheet 1: Kassaskåpet"
    assert printed.number in seat.told("OfficeSheet")
    assert "To be tried by" in seat.told("OfficeDrilled")


def test_what_was_printed_and_not_taken_into_use_is_told(founded: Desk, seats: Seats, paper: Paper) -> None:
    seat = seats(founded)
    seat.page.paper.ask_printer = paper.ask
    seat.press("OfficeMakeRecovery")
    sheet = dialog(MakingRecovery)
    press_in(seat, sheet, "MakingPrint")
    press_in(seat, sheet, "cancel")
    assert seat.bar() == "recovery_thrown_away"


def test_the_key_is_on_no_widget_and_gone_with_the_window(founded: Desk, seats: Seats, paper: Paper) -> None:
    seat = seats(founded)
    seat.page.paper.ask_printer = paper.ask
    seat.press("OfficeMakeRecovery")
    sheet = dialog(MakingRecovery)
    press_in(seat, sheet, "MakingPrint")
    press_in(seat, sheet, "MakingPreview")
    key = paper.pages[0].key
    assert key is not None
    assert key.reveal()[16:30] not in said_by_widgets()
    assert isinstance(sheet, MakingRecovery)
    masked = sheet.page_of(masked=True)
    assert masked is not None
    assert masked.key is None
    sheet.reject()
    assert sheet.page_of(masked=False) is None
    del sheet, masked
    paper.pages.clear()
    seat.idle()
    gc.collect()
    assert not [each for each in gc.get_objects() if isinstance(each, PaperKey | RecoveryPage)]


def test_a_key_from_another_computer_is_taken_by_its_public_half(founded: Desk, seats: Seats) -> None:
    seat = seats(founded)
    public = RecoveryKey.new().recipient
    places = {"place1": "Kassaskåpet", "place2": "Hos registratorn"}
    seat.press("OfficePublicKey", {"public": "AGE-SECRET-KEY-1", **places}, {"public": f" {public.upper()} ", **places})
    assert founded.credentials.enrolment.office().sheets[-1].recipient == public
    assert seat.dialogs.asked.count("UsePublicKey") == 2  # a private half was refused


# -- the yearly trial


@pytest.mark.credential_case(41)
def test_the_sheet_is_tried_by_the_keyboard(founded: Desk, seats: Seats, clock: FakeClock) -> None:
    key = give_key(founded)
    clock.forward(days=400)
    seat = seats(founded)
    assert "should have been tried" in seat.told("OfficeDrilled")
    seat.press("OfficeDrill")
    sheet = dialog(PaperSheet)
    written = in_groups(key).reveal().lower()
    type_in(seat, sheet, "RecoveryKeyField", written[:-1] + ("q" if written[-1] != "q" else "p"))
    press_in(seat, sheet, "accept")
    assert "a sign of it is wrong" in part(sheet, QLabel, "PaperRefused").text()
    field = part(sheet, KeyField, "RecoveryKeyField")
    seat.bot.keyClick(field, Qt.Key.Key_End)
    seat.bot.keyClick(field, Qt.Key.Key_Backspace)
    seat.bot.keyClicks(field, written[-1])
    seat.bot.keyClick(field, Qt.Key.Key_Return)
    seat.idle()
    assert seat.bar() == "recovery_drilled"
    assert "Last tried" in seat.told("OfficeDrilled")


def test_another_sheet_is_told_from_the_right_one(founded: Desk, seats: Seats) -> None:
    give_key(founded)
    seat = seats(founded)
    seat.press("OfficeDrill")
    sheet = dialog(PaperSheet)
    other = RecoveryKey.new()
    type_in(seat, sheet, "RecoveryKeyField", other.text.reveal())
    press_in(seat, sheet, "accept")
    assert sheet_number(other.recipient) in part(sheet, QLabel, "PaperRefused").text()


def test_what_is_typed_is_hidden_is_not_copied_and_leaves_nothing(founded: Desk, seats: Seats) -> None:
    key = give_key(founded)
    seat = seats(founded)
    seat.press("OfficeDrill")
    sheet = dialog(PaperSheet)
    field = part(sheet, KeyField, "RecoveryKeyField")
    type_in(seat, sheet, "RecoveryKeyField", key.reveal())
    assert key.reveal() not in field.displayText()
    QGuiApplication.clipboard().clear()
    field.show_signs(True)
    field.selectAll()
    seat.bot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    seat.bot.keyClick(field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert field.text() == key.reveal()
    sheet.reject()
    field.undo()
    assert field.text() == ""


def test_the_square_is_read_from_a_picture(founded: Desk, seats: Seats) -> None:
    key = give_key(founded)
    seat = seats(founded)
    seat.press("OfficeDrill")
    sheet = dialog(PaperSheet)
    QGuiApplication.clipboard().clear()
    press_in(seat, sheet, "PaperPaste")
    assert "no picture" in part(sheet, QLabel, "PaperRefused").text().lower()
    QGuiApplication.clipboard().setImage(picture(example(key)))
    press_in(seat, sheet, "PaperPaste")
    QGuiApplication.clipboard().clear()
    press_in(seat, sheet, "accept")
    assert seat.bar() == "recovery_drilled"


# -- the sheet


def example(key: Secret | None) -> RecoveryPage:
    number = "7Q2M-XW4T"
    return RecoveryPage("Lillköpings kommun", number, "K3F7-9XQ2-MM0A-TR5D-8WZE", "2026-03-04", "Åsa Ek, Bo Lind och it-säkerhet", key)


def picture(page: RecoveryPage) -> QImage:
    """The sheet at 200 dots an inch."""
    image = QImage(1654, 2339, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_sheet(painter, page)
    painter.end()
    return image


@pytest.mark.parametrize("language", ["sv", "en"])
def test_everything_is_on_the_sheet_and_nothing_over_its_edge(asa: Desk, seats: Seats, language: str) -> None:
    seat = seats(asa)
    seat.speak(language)
    image = picture(example(Secret("AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE")))
    white = QColor("white").rgb()
    edge = round(1654 * 140 / 2100)
    for x in (*range(edge), *range(1654 - edge, 1654)):
        assert all(image.pixel(x, y) == white for y in range(0, 2339, 7))
    assert key_on(image).reveal().startswith("AGE-SECRET-KEY-1QPZRY9X8")
    # Between the last paragraph and the foot there is room.
    foot = round(2339 * 2705 / 2970)
    assert all(image.pixel(x, y) == white for x in range(0, 1654, 3) for y in range(foot, foot + 12))


def test_without_a_key_nothing_can_be_read_from_it(asa: Desk, seats: Seats) -> None:
    seats(asa)
    with pytest.raises(Refused):
        key_on(picture(example(None)))


def test_two_numbered_pages_go_to_the_printer(asa: Desk, seats: Seats, tmp_path: Path) -> None:
    """With an invented key, into a file of the test's own."""
    seats(asa)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    assert is_file(printer)
    assert print_sheets(printer, example(RecoveryKey.new().text))
    made = (tmp_path / "sheet.pdf").read_bytes()
    assert made.count(b"/Type /Page\n") == 2 or made.count(b"/Type /Page") >= 2
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.A4
    assert printer.pageLayout().orientation() == QPageLayout.Orientation.Portrait


@pytest.mark.parametrize("name", ["Microsoft Print to PDF", "Microsoft XPS Document Writer", "OneNote (Desktop)", "Fax"])
def test_a_printer_that_writes_a_file_is_none(name: str) -> None:
    assert writes_files(name)
    assert not writes_files("Skrivaren i receptionen")


# -- how it looks


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(founded: Desk, seats: Seats, paper: Paper, language: str, scale: int) -> None:
    give_key(founded)
    seat = seats(founded)
    seat.page.paper.ask_printer = paper.ask
    seat.speak(language, scale)
    for name, kind in (("OfficeMakeRecovery", MakingRecovery), ("OfficeDrill", PaperSheet)):
        seat.press(name)
        sheet = dialog(kind)
        sheet.resize(max(sheet.width(), 700), sheet.height())
        settle()
        assert_fits(sheet)
        assert unnamed(sheet) == []
        assert without_object_name(sheet) == []
        assert sheet.minimumSizeHint().width() < QSize(1366, 768).width()
        sheet.reject()
        seat.idle()


def test_who_does_not_administer_may_try_the_sheet_and_make_none(founded: Desk, bo: Desk, seats: Seats) -> None:
    give_key(founded)
    seat = seats(bo)
    assert seat.there("OfficeDrill")
    assert not seat.there("OfficeMakeRecovery")


def test_after_the_paper_was_used_the_page_insists_on_a_new_key(founded: Desk, bo: Desk, seats: Seats, clock: FakeClock) -> None:
    channel = make_channel(founded)
    for each in (founded, bo):
        founded.credentials.enrolment.add_holder(channel.id, each.me.id)
    key = give_key(founded)
    founded.credentials.enter(channel.id, FIELDS, 0)
    seat = seats(founded)
    assert not seat.there("OfficePaperUsed")
    clock.forward(hours=1)
    founded.credentials.recovery.open(channel.id, key)
    seat.hear()
    assert "make a new recovery key" in seat.told("OfficePaperUsed")
    clock.forward(hours=1)
    give_key(founded)
    seat.hear()
    assert not seat.there("OfficePaperUsed")
