"""Crisis mode is started and ended in a sheet that says what it changes; who may not is told whom to ask."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.team import Role
from moderator_app.gui.crisis.bar import CrisisBar
from moderator_app.gui.crisis.earlier import EarlierCrises
from moderator_app.gui.crisis.sheet import CrisisSheet
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat, alone, hear

__all__ = ["alone"]


def press(seat: Seat, key: str) -> None:
    seat.bot.keySequence(QApplication.focusWidget() or seat.window, key)
    seat.idle()


def opened(seat: Seat) -> CrisisSheet:
    """By its key, from whichever screen."""
    seat.window.activateWindow()
    seat.bot.waitUntil(seat.window.isActiveWindow)
    press(seat, "Ctrl+Shift+K")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, CrisisSheet)
    return sheet


def said(sheet: CrisisSheet, name: str) -> str:
    return part(sheet, PlainLabel, name).text()


def start(seat: Seat, reason: str = "Storm i hela kommunen.", lead: str = "Bo") -> None:
    sheet = opened(seat)
    seat.bot.keyClicks(sheet.reason, reason)
    sheet.lead.setCurrentIndex(sheet.lead.findText(lead))
    press(seat, "Ctrl+Return")


@pytest.mark.requirement("SOL-46", check="moderator_app.gui.crisis.sheet:CrisisSheet._go")
def test_a_manager_starts_it_from_the_keyboard_and_sees_first_what_it_changes(
    seat: Seat, bo: Desk, bar: CrisisBar, square: Channel
) -> None:
    sheet = opened(seat)
    assert said(sheet, "CrisisState") == "Crisis mode is off."
    assert "the policy's own rules rest" in said(sheet, "CrisisChanges")
    assert said(sheet, "CrisisWhere").endswith("whose policy provides for it: Torget.")
    assert QApplication.focusWidget() is sheet.reason
    assert not sheet.start.isEnabled(), "it has no reason yet"
    seat.bot.keyClicks(sheet.reason, "Storm i hela kommunen.")
    press(seat, "Tab")
    assert [sheet.lead.itemText(at) for at in range(sheet.lead.count())] == ["Bo", "Åsa"]
    assert sheet.lead.currentText() == "Åsa", "whoever starts it, unless somebody else is chosen"
    press(seat, "Up")
    press(seat, "Ctrl+Return")

    now = seat.desk.crises.running()
    assert now is not None
    assert (now.reason, now.lead, now.starter) == ("Storm i hela kommunen.", "Bo", "Åsa")
    assert seat.window.bar.notices[0].what.code == "crisis_started"
    assert seat.desk.typed.load("crisis-reason") == {}, "what is used is not kept"


@pytest.mark.requirement("SOL-46", check="moderator_app.gui.crisis.sheet:CrisisSheet._end_answered")
def test_the_sheet_tells_who_started_it_since_when_and_how_much_belongs_to_it_and_ends_it(
    seat: Seat, bo: Desk, bar: CrisisBar, square: Channel
) -> None:
    start(seat)
    seat.desk.crises.tag(1)
    seat.desk.crises.tag(3)
    seat.idle()
    sheet = opened(seat)
    assert said(sheet, "CrisisState").startswith("Crisis mode is on since today ")
    assert said(sheet, "CrisisState").endswith("Åsa started it, Bo leads.")
    assert (said(sheet, "CrisisReason"), said(sheet, "CrisisItems")) == ("Storm i hela kommunen.", "2 items belong to it")
    assert not sheet.start.isVisible()
    sheet.end.click()
    seat.idle()
    assert seat.desk.crises.running() is not None, "who does not answer has ended nothing"
    assert "2" not in seat.dialogs.questions[-1].title
    seat.dialogs.will_answer("end")
    sheet.end.click()
    seat.idle()
    assert seat.desk.crises.running() is None
    assert seat.window.bar.notices[0].what.code == "crisis_ended"


def test_the_crises_of_before_are_listed_and_lead_to_what_belonged_to_them(seat: Seat, bo: Desk, bar: CrisisBar, square: Channel) -> None:
    for reason, item in (("Storm.", 2), ("Vattnet är otjänligt.", 0)):
        seat.desk.crises.start(reason, bo.me.id)
        if item:
            seat.desk.crises.tag(item)
        seat.desk.crises.stop()
    sheet = opened(seat)
    table = part(sheet, PlainTable, "EarlierTable").table
    rows = [[str(table.index(row, column).data()) for column in range(2, table.columnCount())] for row in range(table.rowCount())]
    assert rows == [["Vattnet är otjänligt.", "0", "Bo", "Åsa"], ["Storm.", "1", "Bo", "Åsa"]]
    assert not sheet.earlier.show_button.isEnabled(), "nothing belonged to the newest"
    sheet.earlier.table.setFocus()
    press(seat, "Down")
    press(seat, "Return")
    assert seat.window.current_screen == "inbox"
    assert Door.opened_with[-1] == {"crisis": 1}


def test_without_an_earlier_crisis_no_list_is_shown(seat: Seat, bar: CrisisBar) -> None:
    assert part(opened(seat), EarlierCrises, "EarlierCrises").isHidden()


def test_who_does_not_lead_the_desk_is_told_whom_to_ask_and_starts_nothing(seat: Seat, bo: Desk, bar: CrisisBar, square: Channel) -> None:
    seat.desk.people.change(bo.me.id, role=Role.ADMINISTRATOR)
    bo.news.look()
    bo.people.change(seat.desk.me.id, role=Role.MODERATOR)
    hear(seat)
    sheet = opened(seat)
    assert said(sheet, "CrisisNotYours") == "Only a manager or administrator starts and ends crisis mode. Ask one of them: Bo."
    assert not sheet.start.isVisible()
    assert not sheet.reason.isVisible()
    press(seat, "Ctrl+Return")
    assert seat.desk.crises.running() is None


def test_what_is_typed_outlives_the_sheet(seat: Seat, bo: Desk, bar: CrisisBar) -> None:
    sheet = opened(seat)
    seat.bot.keyClicks(sheet.reason, "Vattnet")
    sheet.lead.setCurrentIndex(sheet.lead.findText("Bo"))
    press(seat, "Esc")
    sheet = opened(seat)
    assert (part(sheet, TextField, "CrisisWhat").toPlainText(), part(sheet, QComboBox, "CrisisLead").currentText()) == ("Vattnet", "Bo")


def test_what_is_typed_is_there_again_though_the_computer_is_slow_to_keep_it(seat: Seat, bo: Desk, bar: CrisisBar) -> None:
    sheet = opened(seat)
    with seat.slow("local"):
        seat.bot.keyClicks(sheet.reason, "Vattnet")
        seat.bot.keyClick(sheet.reason, Qt.Key.Key_Escape)
        bar.open_sheet()
        seat.done("read")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, CrisisSheet)
    assert sheet.reason.toPlainText() == "Vattnet"


def test_what_is_refused_is_told_in_the_sheet_and_nothing_typed_is_lost(seat: Seat, bo: Desk, bar: CrisisBar) -> None:
    sheet = opened(seat)
    bo.crises.start("Storm.", bo.me.id)
    seat.bot.keyClicks(sheet.reason, "Vattnet")
    press(seat, "Ctrl+Return")
    assert said(sheet, "CrisisRefused").startswith("Crisis mode is on already.")
    assert sheet.reason.toPlainText() == "Vattnet"


def test_while_it_is_being_started_the_sheet_waits_for_how_that_ends(seat: Seat, bo: Desk, bar: CrisisBar) -> None:
    sheet = opened(seat)
    seat.bot.keyClicks(sheet.reason, "Vattnet")
    with seat.slow():
        seat.bot.keyClick(sheet.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        seat.bot.keyClicks(sheet.reason, "!")
        assert not sheet.start.isEnabled()
        seat.bot.keyClick(sheet.reason, Qt.Key.Key_Escape)
        assert sheet.isVisible()
    assert seat.window.bar.notices[0].what.code == "crisis_started"
    assert seat.desk.typed.load("crisis-reason") == {}


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
@pytest.mark.parametrize("runs", [False, True])
def test_it_fits_and_everything_has_a_name(
    seat: Seat, bo: Desk, bar: CrisisBar, square: Channel, language: str, scale: int, *, runs: bool
) -> None:
    seat.desk.crises.start("Storm.", bo.me.id)
    seat.desk.crises.tag(1)
    if not runs:
        seat.desk.crises.stop()
    seat.speak(language, scale)
    sheet = opened(seat)
    assert_fits(sheet)
    assert unnamed(sheet) == []
    assert without_object_name(sheet) == []
    assert part(sheet, QPushButton, "CrisisEnd").isVisible() == runs
