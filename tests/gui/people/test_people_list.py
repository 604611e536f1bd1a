"""Everybody in one list, found by typing; the chosen person's fields are edited in place and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Person
from moderator_app.domain.mandates import Right
from moderator_app.domain.team import Role
from moderator_app.gui.people.fields import Of
from moderator_app.gui.screens import SCREENS
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.people.conftest import Staff
from tests.gui.sitting import Seat, hear


def test_everybody_is_listed_with_title_unit_role_user_channels_and_rights(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    seat.desk.people.record(kim.id, badet.id, [Right.START, Right.TAKE_PART], by="Ada Ask")
    staff.go(kim)

    assert staff.names() == ["Kim Ek", "Åsa"]
    assert staff.row("Kim Ek") == ["Kim Ek", "badchef", "Kultur", "moderator", "has not sat down yet", "Badet: start, take part"]
    assert staff.row("Åsa")[3:] == ["administrator", "user asa", "no assignment"]


def test_a_person_is_found_by_typing(staff: Staff, badet: Channel, kim: Person, seat: Seat) -> None:
    ann = seat.desk.people.add("Ann Ask", unit="Gatan")
    seat.desk.people.record(ann.id, badet.id, [Right.TAKE_PART], by="Ada Ask")
    staff.go(kim)

    for typed, found in (("ann", ["Ann Ask"]), ("KULTUR ek", ["Kim Ek"]), ("badet", ["Ann Ask"]), ("user asa", ["Åsa"]), ("zz", [])):
        staff.screen.list.search.setText(typed)
        assert staff.names() == found
    assert staff.told("PeopleNone") == "Nobody here is called so."
    assert not staff.screen.detail.isVisible()

    staff.go(kim)
    assert staff.screen.list.search.text() == ""
    assert staff.told("PersonName") == "Kim Ek"


def test_fields_are_typed_in_place_and_saved_together(staff: Staff, kim: Person, seat: Seat) -> None:
    seat.do("people.fields")
    staff.field("title").setText("kommunikatör")
    role = part(staff.screen.detail, QComboBox, "field-role")
    role.setCurrentIndex(role.findData("manager"))
    assert staff.screen.busy()

    seat.do("people.save")

    after = seat.desk.people.named("Kim Ek")
    assert (after.title, after.unit, after.role) == ("kommunikatör", "Kultur", "manager")
    assert staff.bar() == "person_saved"
    assert staff.row("Kim Ek")[1] == "kommunikatör"
    assert not staff.screen.busy()


def test_what_is_refused_stays_typed(staff: Staff, seat: Seat) -> None:
    seat.do("people.fields")
    staff.field("name").setText("  ")
    staff.field("unit").setText("Fritid")

    seat.press("FieldsSave")

    assert staff.bar() == "no_person_name"
    assert (staff.field("name").text(), staff.field("unit").text()) == ("  ", "Fritid")
    assert seat.desk.people.named("Kim Ek").unit == "Kultur"
    seat.press("FieldsDiscard")
    assert staff.field("name").text() == "Kim Ek"


def test_what_is_typed_outlives_another_person_and_a_colleagues_news(staff: Staff, kim: Person, seat: Seat, bo: Desk) -> None:
    seat.do("people.fields")
    staff.field("title").setText("chef för badet")
    staff.go(bo.me)
    seat.do("people.fields")
    assert staff.field("title").text() == ""

    bo.people.change(bo.me.id, title="strateg")
    seat.desk.people.change(kim.id, title="simchef")
    hear(seat)
    assert staff.field("title").text() == "strateg"
    staff.go(kim)
    seat.do("people.fields")

    assert staff.field("title").text() == "chef för badet"
    assert "simchef" in staff.told("field-title-note")


def test_a_person_is_entered_and_chosen(staff: Staff, seat: Seat) -> None:
    seat.dialogs.will_answer({"name": "Kim Ek", "title": "x"}, {"name": "Ann Ask", "title": "strateg", "unit": "Gatan", "role": "manager"})

    seat.do("people.add")

    again = {each.id: each.value for each in seat.dialogs.forms[1].fields}
    assert (again["name"], again["title"]) == ("Kim Ek", "x")
    assert staff.told("PersonName") == "Ann Ask"
    assert staff.told("PersonLine") == "strateg · Gatan · manager · has not sat down yet"


def test_a_user_of_the_computer_is_mapped_by_the_administrator_but_not_her_own(staff: Staff, kim: Person, seat: Seat, bo: Desk) -> None:
    staff.go(kim)
    seat.dialogs.will_answer({"user": "asa"}, {"user": "bo"})

    seat.press("people.map")

    assert [each.value for each in seat.dialogs.forms[1].fields] == ["asa"]
    assert seat.desk.people.named("Kim Ek").os_user == "bo"
    assert staff.row("Kim Ek")[4] == "user bo"
    assert staff.row("Bo")[4] == "has not sat down yet"
    staff.go(seat.desk.me)
    assert not staff.button("people.map").isEnabled()
    assert staff.told("PeopleWhy") == "Map a user of the computer: You are at this desk by that user yourself."


def test_what_one_may_not_is_shown_with_the_reason_and_refused_all_the_same(staff: Staff, kim: Person, seat: Seat) -> None:
    seat.desk.people.change(kim.id, role=Role.ADMINISTRATOR)
    seat.desk.people.map_user(kim.id, "kim")
    seat.desk.people.change(seat.desk.me.id, role=Role.MODERATOR)
    staff.go(kim)
    seat.do("people.fields")

    for action in ("people.add", "people.assign", "people.map"):
        assert not staff.button(action).isEnabled()
        assert not seat.window.registry.action(action).isEnabled()
    assert "A manager or administrator of this desk does this." in staff.told("PeopleWhy")
    assert staff.button("people.map").accessibleDescription() == "An administrator of this desk does this."
    assert not staff.field("name").isEnabled()
    assert staff.told("field-name-hint") == "An administrator of this desk does this."
    staff.go(seat.desk.me)
    seat.do("people.fields")
    assert staff.field("title").isEnabled()
    assert not part(staff.screen.detail, QComboBox, "field-role").isEnabled()

    staff.screen.detail.fields.save.emit(kim, {Of.NAME: "Någon"})
    seat.idle()
    assert staff.bar() == "not_administrator"
    assert staff.names() == ["Kim Ek", "Åsa"]


def test_the_screen_has_its_key_between_the_channels_and_the_public_texts() -> None:
    keys = {each.id: each.key for each in SCREENS}

    names = [each.id for each in SCREENS]
    place = names.index("people")
    assert names[place - 1 : place + 2] == ["channels", "people", "texts"]
    assert keys["people"] == "Alt+7"


def test_typing_begins_with_a_key(staff: Staff, seat: Seat) -> None:
    seat.do("people.search")

    assert staff.screen.list.search.hasFocus()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
@pytest.mark.parametrize("page", ["people.assignments", "people.fields"])
def test_the_screen_fits_and_has_names(staff: Staff, badet: Channel, kim: Person, seat: Seat, language: str, scale: int, page: str) -> None:
    for day in range(2):
        seat.desk.people.record(kim.id, badet.id, [Right.TAKE_PART], by="Ada Ask", delegation=f"3.{day}", document="KS 2026/12")
    staff.go(kim)
    seat.do(page)

    seat.speak(language, scale)

    assert_fits(staff.screen)
    assert unnamed(staff.screen) == []
    assert without_object_name(staff.screen) == []
