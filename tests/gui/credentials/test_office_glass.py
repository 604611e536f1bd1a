"""The recovery sheet in use: when nobody who holds the channel can be reached."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.desk.known import Here
from moderator_app.domain.credentials import Why
from moderator_app.gui.credentials.office_opened import OpenedSheet
from moderator_app.gui.credentials.office_typing import KeyField, PaperSheet
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.vault.recovery import in_groups
from tests.desk.depositing import FIELDS, Town, make_town, shared
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.credentials.officing import OfficeSeat, clock, seats, sit
from tests.gui.credentials.test_office_recovery import dialog, press_in, said_by_widgets, type_in
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.making import FakeClock, keyrings

__all__ = ["clock", "seats", "sit"]

Seats = Callable[[Desk], OfficeSeat]
Sit = Callable[[str], Desk]


@pytest.fixture
def town(sit: Sit) -> Town:
    made = make_town(sit)
    made.enter()
    return made


def secrets() -> list[str]:
    """Every secret of the channel."""
    one = FIELDS.one_time
    assert one is not None
    return [each.reveal() for each in (FIELDS.username, FIELDS.password, FIELDS.note, one.seed, *(code.code for code in FIELDS.codes))]


def open_it(seat: OfficeSeat, town: Town) -> OpenedSheet:
    seat.press("OfficeBreakGlass")
    sheet = dialog(PaperSheet)
    assert part(sheet, QComboBox, "PaperChannel").currentText() == town.channel.name
    type_in(seat, sheet, "RecoveryKeyField", in_groups(town.paper).reveal().lower())
    press_in(seat, sheet, "accept")
    opened = dialog(OpenedSheet)
    assert isinstance(opened, OpenedSheet)
    return opened


def test_each_part_is_shown_by_itself_and_a_new_key_is_insisted_on(town: Town, clock: FakeClock, seats: Seats) -> None:
    clock.forward(hours=1)
    seat = seats(town.cilla)
    opened = open_it(seat, town)
    for name in ("username", "password", "one_time", "recovery_codes", "note"):
        press_in(seat, opened, f"Opened-{name}")
        (shown,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, Sheet) and each.objectName() == "RevealSheet")
        assert not any(each in said_by_widgets() for each in secrets())
        shown.reject()
        settle()
    opened.reject()
    seat.idle()
    assert "make a new recovery key" in seat.told("OfficePaperUsed")
    (change,) = shared(town.asa, town).changes
    assert (change.why, change.about) == (Why.PAPER_USED, "Cilla")


def test_a_wrong_key_opens_nothing_and_stays_to_be_mended(town: Town, seats: Seats) -> None:
    seat = seats(town.cilla)
    seat.press("OfficeBreakGlass")
    sheet = dialog(PaperSheet)
    type_in(seat, sheet, "RecoveryKeyField", town.paper.reveal()[:-1])
    press_in(seat, sheet, "accept")
    assert part(sheet, QLabel, "PaperRefused").isVisible()
    assert part(sheet, KeyField, "RecoveryKeyField").text() == town.paper.reveal()[:-1]
    assert shared(town.asa, town).changes == ()


def test_who_has_no_key_here_types_the_fingerprint_from_the_same_sheet(town: Town, sit: Sit, seats: Seats) -> None:
    dag = sit("dag")
    seat = seats(dag)
    assert dag.credentials.standing().here is Here.NO_KEYS
    seat.press("OfficeBreakGlass")
    sheet = dialog(PaperSheet)
    type_in(seat, sheet, "RecoveryKeyField", town.paper.reveal())
    assert not part(sheet, QPushButton, "accept").isEnabled()
    type_in(seat, sheet, "PaperRoot", town.asa.credentials.enrolment.office().fingerprint.lower())
    field = part(sheet, QLineEdit, "PaperRoot")
    seat.bot.keyClick(field, Qt.Key.Key_Return)
    seat.idle()
    assert dialog(OpenedSheet).isVisible()


def test_where_every_administrator_lost_their_key_it_is_set_up_anew(town: Town, seats: Seats) -> None:
    for each in keyrings.values():
        each.items.clear()
    seat = seats(town.asa)
    before = town.asa.credentials.enrolment.office().fingerprint
    seat.press("OfficeFoundAnew")
    sheet = dialog(PaperSheet)
    type_in(seat, sheet, "RecoveryKeyField", town.paper.reveal())
    press_in(seat, sheet, "accept")
    assert seat.bar() == "credentials_set_up_anew"
    assert town.asa.credentials.enrolment.office().fingerprint != before


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(town: Town, seats: Seats, language: str, scale: int) -> None:
    seat = seats(town.asa)
    seat.speak(language, scale)
    opened: QWidget = open_it(seat, town)
    assert_fits(opened)
    assert unnamed(opened) == []
    assert without_object_name(opened) == []
