"""Keys and holders at the window: a newcomer's three steps, approval by ear, revocation, who holds what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.desk.known import Here
from moderator_app.domain.channels import Platform
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.office_holders import HOLDS, GridView
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.desk.depositing import make_town, password, refusal
from tests.gui.accessible import name_of, unnamed, without_object_name
from tests.gui.credentials.officing import OfficeSeat, asa, bo, clock, founded, seats, sit
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.hostile import Place, assert_harmless, make_picture
from tests.gui.hostile import texts as hostile
from tests.making import keyrings, make_channel

__all__ = ["asa", "bo", "clock", "founded", "seats", "sit"]

Seats = Callable[[Desk], OfficeSeat]
Sit = Callable[[str], Desk]


def texts(root: QWidget) -> str:
    """Everything that is written or read aloud."""
    labels = [each for each in root.findChildren(QLabel) if each.isVisible()]
    return "\n".join([each.text() for each in labels] + [each.accessibleName() for each in labels])


def test_the_first_administrator_sets_it_up(asa: Desk, seats: Seats) -> None:
    seat = seats(asa)
    heard: list[Here] = []
    seat.page.standing_changed.connect(lambda standing: heard.append(standing.here))
    seat.press("OfficeFound", {"workstation": "Åsas dator"})
    assert seat.bar() == "credentials_set_up"
    assert heard == [Here.READY]
    assert "administrator" in seat.told("OfficeReady")
    office = asa.credentials.enrolment.office()
    assert seat.told("OfficeRoot-whole") == office.fingerprint
    assert [each.workstation for each in office.keys] == ["Åsas dator"]


def test_the_computers_own_name_is_offered(asa: Desk, seats: Seats) -> None:
    seat = seats(asa)
    seat.press("OfficeFound")
    assert seat.dialogs.forms[0].fields[0].value


def test_what_the_keyring_refused_is_not_told_any_more_once_it_is_done(asa: Desk, seats: Seats) -> None:
    keyring = list(keyrings.values())[-1]
    seat = seats(asa)
    keyring.failing = RuntimeError()
    seat.press("OfficeFound", {"workstation": "Åsas dator"}, None)
    assert seat.bar() == "keyring_unavailable"
    keyring.failing = None
    seat.press("OfficeFound", {"workstation": "Åsas dator"})
    assert [each.what.code for each in seat.window.bar.notices] == ["credentials_set_up"]
    # The button is gone; the keyboard is at what comes next.
    assert part(seat.host, QPushButton, "OfficeMakeRecovery").hasFocus()


def test_nobody_else_sets_it_up(asa: Desk, sit: Sit, seats: Seats) -> None:
    seat = seats(sit("bo"))
    assert "administrator" in seat.told("OfficeAskFounder")
    assert not seat.there("OfficeFound")


def test_a_newcomer_goes_through_three_steps(founded: Desk, sit: Sit, seats: Seats) -> None:
    seat = seats(sit("bo"))
    assert not seat.there("OfficeTrust")
    seat.press("OfficeMakeKey", {"workstation": "Bos dator"})
    assert seat.bar() == "key_made"
    end = seat.told("OfficeMine-end")
    assert name_of(part(seat.host, QLabel, "OfficeMine-end")) == f"{' '.join(end[:4])}, {' '.join(end[5:])}"
    assert "Asa" in seat.told("OfficeAskWhom")

    root = founded.credentials.enrolment.office().fingerprint
    assert root not in texts(seat.host)
    seat.press("OfficeTrust", {"fingerprint": "XXXX-XXXX-XXXX-XXXX-XXXX"})
    assert seat.bar() == "fingerprint_wrong"
    assert seat.dialogs.asked.count("TrustOrganisation") == 2  # what was typed comes back
    seat.window.bar.dismiss()
    seat.press("OfficeTrust", {"fingerprint": f"  {root.lower().replace('-', ' ').replace('0', 'o')} "})
    assert seat.bar() == "organisation_trusted"
    assert seat.told("Step3-state") == "done"
    assert seat.told("Step2-state") == "do this now"

    (card,) = (each for each in founded.credentials.enrolment.office().keys if each.person == "Bo")
    founded.credentials.enrolment.approve(card.id, end)
    seat.hear()
    assert seat.told("OfficeReady") == "Your key is approved."


def test_an_administrator_types_what_the_colleague_reads_out(founded: Desk, sit: Sit, seats: Seats) -> None:
    fingerprint = sit("bo").credentials.enrolment.make_key("Bos dator")
    seat = seats(founded)
    (card,) = (each for each in founded.credentials.enrolment.office().keys if each.person == "Bo")
    assert seat.told(f"Waiting{card.id}-who") == "Bo on Bos dator"
    assert fingerprint not in texts(seat.host)
    assert fingerprint[-9:] not in texts(seat.host)

    seat.press(f"Approve{card.id}", {"signs": "0000-0000"})
    assert seat.bar() == "fingerprint_wrong"
    assert all(fingerprint[-9:] not in f"{form.text}{form.title}" for form in seat.dialogs.forms)
    seat.window.bar.dismiss()
    seat.press(f"Approve{card.id}", {"signs": fingerprint[-9:].lower().replace("-", "").replace("0", "O")})
    assert seat.bar() == "key_approved"
    assert seat.told("OfficeNoneWaiting") == "None."
    assert rows(seat)[1][:4] == ["Bo", "Bos dator", "", fingerprint]


def rows(seat: OfficeSeat) -> list[list[str]]:
    table = part(seat.host, PlainTable, "OfficeKeysTable").table
    return [[table.data(table.index(row, column)) for column in range(table.columnCount())] for row in range(table.rowCount())]


def test_a_key_is_revoked_after_a_question_that_tells_what_follows(founded: Desk, bo: Desk, seats: Seats) -> None:
    seat = seats(founded)
    table = part(seat.host, PlainTable, "OfficeKeysTable")
    seat.tab_to(table)
    seat.bot.keyClick(table, Qt.Key.Key_Down)
    seat.press("OfficeRevoke")
    assert len(rows(seat)) == 2  # nobody answered
    assert "at the platform" in seat.dialogs.questions[0].text
    seat.press("OfficeRevoke", "revoke")
    assert seat.bar() == "key_revoked"
    assert [each[0] for each in rows(seat)] == ["Asa"]

    theirs = seats(bo)
    assert "revoked" in theirs.told("OfficeIntro")
    theirs.press("OfficeMakeKey", {"workstation": "Bos andra dator"})
    assert theirs.told("Step1-state") == "done"


def test_a_colleague_becomes_an_administrator(founded: Desk, bo: Desk, seats: Seats) -> None:
    seat = seats(founded)
    table = part(seat.host, PlainTable, "OfficeKeysTable")
    seat.tab_to(table)
    seat.bot.keyClick(table, Qt.Key.Key_Down)
    seat.press("OfficePromote", "make")
    assert seat.bar() == "administrator_made"
    assert [each[2] for each in rows(seat)] == ["yes", "yes"]
    assert bo.credentials.standing().administers


def test_of_two_keys_on_one_computer_the_newer_one_waits(founded: Desk, sit: Sit, seats: Seats) -> None:
    desk = sit("bo")
    for workstation in ("Bos dator", "Bos dator", "Bos andra dator"):
        desk.credentials.enrolment.make_key(workstation)
    seat = seats(founded)
    waiting = [each.id for each in founded.credentials.enrolment.office().keys if each.person == "Bo"]
    assert [seat.there(f"Approve{each}") for each in waiting] == [False, True, True]


def test_a_lost_key_is_told_with_its_own_words(founded: Desk, bo: Desk, seats: Seats, tmp_path: object) -> None:
    from tests.making import keyrings

    keyrings[(tmp_path / "desk", "bo")].items.clear()  # type: ignore[operator]
    seat = seats(bo)
    assert "no longer has your key" in seat.told("OfficeIntro")
    assert seat.there("OfficeMakeKey")


# -- holders


def cells(seat: OfficeSeat) -> list[list[str]]:
    model = part(seat.host, GridView, "OfficeHoldersTable").model()
    return [[model.data(model.index(row, column)) for column in range(model.columnCount())] for row in range(model.rowCount())]


def choose(seat: OfficeSeat, column: int) -> None:
    table = part(seat.host, GridView, "OfficeHoldersTable")
    table.setCurrentIndex(table.model().index(0, column))


@pytest.mark.requirement("SOL-34", check="moderator_app.gui.credentials.office_board:OfficeBoard.too_few")
def test_holders_are_named_by_the_keyboard_and_too_few_are_told(founded: Desk, bo: Desk, seats: Seats) -> None:
    make_channel(founded, "Badet")
    seat = seats(founded)
    assert cells(seat) == [["Badet", "fewer than two", "", ""]]
    table = part(seat.host, GridView, "OfficeHoldersTable")
    seat.tab_to(table)
    seat.bot.keyClick(table, Qt.Key.Key_Space)
    seat.idle()
    assert cells(seat) == [["Badet", "fewer than two", HOLDS, ""]]
    table = part(seat.host, GridView, "OfficeHoldersTable")
    assert table.hasFocus()
    seat.bot.keyClick(table, Qt.Key.Key_Right)
    seat.bot.keyClick(table, Qt.Key.Key_Return)
    seat.idle()
    assert cells(seat) == [["Badet", "2", HOLDS, HOLDS]]
    model = part(seat.host, GridView, "OfficeHoldersTable").model()
    assert model.data(model.index(0, 3), Qt.ItemDataRole.AccessibleTextRole) == "Bo holds Badet"


def test_many_cells_are_changed_at_once(founded: Desk, bo: Desk, seats: Seats) -> None:
    for name in ("Badet", "Biblioteket", "Hamnen"):
        make_channel(founded, name, platform=Platform.BLOG)
    seat = seats(founded)
    table = part(seat.host, GridView, "OfficeHoldersTable")
    table.selectAll()
    seat.press("OfficeAddHolder")
    assert [each[2:] for each in cells(seat)] == [[HOLDS, HOLDS]] * 3
    part(seat.host, GridView, "OfficeHoldersTable").selectColumn(3)
    seat.press("OfficeRemoveHolder", "remove")
    assert [each[2:] for each in cells(seat)] == [[HOLDS, ""]] * 3


def test_who_becomes_a_holder_can_open_what_was_sealed_before(sit: Sit, seats: Seats) -> None:
    town = make_town(sit)
    town.enter()
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    seat = seats(town.asa)
    choose(seat, 4)
    seat.press("OfficeAddHolder")
    assert password(town.cilla, town) == "märkt-hemlighet-ÅÄÖ"
    assert not seat.there("ProgressStrip")
    choose(seat, 4)
    seat.press("OfficeRemoveHolder", "remove")
    assert refusal(town.cilla.credentials.show, town.channel.id, Part.PASSWORD) == "not_recipient"
    choose(seat, 3)
    seat.press("OfficeRemoveHolder", "remove")
    assert seat.bar() == "credentials_too_few_holders"


def test_who_does_not_administer_sees_holders_and_changes_nothing(founded: Desk, bo: Desk, seats: Seats) -> None:
    make_channel(founded, "Badet")
    seat = seats(bo)
    table = part(seat.host, GridView, "OfficeHoldersTable")
    seat.tab_to(table)
    seat.bot.keyClick(table, Qt.Key.Key_Space)
    seat.idle()
    assert cells(seat)[0][2:] == ["", ""]
    assert not seat.there("OfficeAddHolder")
    assert not seat.there("OfficeKeysTable")


# -- what others wrote


@pytest.mark.parametrize("kind", ["picture", "markup", "long", "control", "turned", "word"])
def test_the_name_of_a_computer_is_shown_letter_by_letter(founded: Desk, sit: Sit, seats: Seats, tmp_path: Path, kind: str) -> None:
    text = hostile(make_picture(tmp_path))[kind]
    sit("bo").credentials.enrolment.make_key(text)
    make_channel(founded, text[:100])
    seat = seats(founded)
    assert_harmless(Place("keys and sheets", lambda: seat.host), text)


# -- how it looks


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(founded: Desk, bo: Desk, sit: Sit, seats: Seats, language: str, scale: int) -> None:
    make_channel(founded, "Kommunens sida på en plattform med ett långt namn")
    sit("cilla").credentials.enrolment.make_key("Cillas dator i receptionen på kommunhuset")
    seat = seats(founded)
    seat.speak(language, scale)
    assert_fits(seat.host)
    assert unnamed(seat.page) == []
    assert without_object_name(seat.page) == []


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_the_steps_fit_and_have_names(founded: Desk, sit: Sit, seats: Seats, language: str, scale: int) -> None:
    desk = sit("bo")
    desk.credentials.enrolment.make_key("Bos dator i receptionen på kommunhuset")
    seat = seats(desk)
    seat.speak(language, scale)
    assert_fits(seat.host)
    assert unnamed(seat.page) == []
    assert without_object_name(seat.page) == []
