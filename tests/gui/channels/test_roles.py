"""Who has which role: named, ended, kept; a politician is refused in words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.gates import Responsibility
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.conftest import Register
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, hear

KIM = {"name": "Kim Ek", "title": "Badchef", "unit": "Kultur", "extent": "2 h i veckan"}


def having(register: Register, channel: Channel, role: Responsibility) -> list[str]:
    return [each.who.name for each in register.desk.register.show(channel).register.having(role)]


def test_somebody_is_named_with_title_unit_and_extent_and_the_one_before_is_kept(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.roles")
    assert register.told("role-manager-nobody") == "Nobody has this role."
    seat.dialogs.will_answer(KIM, {"name": "Ada Ask"})

    seat.press("appoint-manager")
    assert register.told("holder-1").startswith("Kim Ek\nBadchef · Kultur · 2 h i veckan · since ")
    seat.press("appoint-manager")

    assert having(register, planned, Responsibility.MANAGER) == ["Ada Ask"]
    assert register.told("holder-2").startswith("Ada Ask\nsince ")
    assert "Kim Ek · Badchef" in register.told("role-manager-before")
    assert "no longer" in seat.dialogs.forms[0].text


def test_a_channel_may_have_several_deputies(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.roles")
    seat.dialogs.will_answer({"name": "Kim Ek"}, {"name": "Ada Ask"})

    seat.press("appoint-deputy")
    seat.press("appoint-deputy")

    assert having(register, planned, Responsibility.DEPUTY) == ["Kim Ek", "Ada Ask"]


def test_a_role_is_ended_only_after_a_plain_question(register: Register, planned: Channel, seat: Seat) -> None:
    seat.desk.register.appoint(planned, Responsibility.WATCHER, "Kim Ek")
    seat.do("channels.roles")
    seat.idle()
    seat.dialogs.will_answer("", "end")

    seat.press("end-1")
    assert having(register, planned, Responsibility.WATCHER) == ["Kim Ek"]
    seat.press("end-1")

    assert having(register, planned, Responsibility.WATCHER) == []
    assert "Kim Ek" in register.told("role-watcher-before")


@pytest.mark.requirement("OSB-9", check="moderator_app.storage.register:politicians")
def test_a_politician_is_refused_in_words_and_what_was_typed_comes_back(register: Register, planned: Channel, seat: Seat) -> None:
    seat.desk.register.mark_politician("Kim Ek", True)
    seat.do("channels.roles")
    seat.dialogs.will_answer(KIM, "again", {"name": "Ada Ask"})

    seat.press("appoint-watcher")

    assert "Kim Ek is a politician" in seat.dialogs.questions[0].text
    again = {each.id: each.value for each in seat.dialogs.forms[1].fields}
    assert again == KIM
    assert having(register, planned, Responsibility.WATCHER) == ["Ada Ask"]


def test_the_mark_of_a_politician_is_taken_away_at_the_refusal(register: Register, planned: Channel, seat: Seat) -> None:
    seat.desk.register.mark_politician("Kim Ek", True)
    seat.do("channels.roles")
    seat.dialogs.will_answer(KIM, "unmark", KIM)

    seat.press("appoint-watcher")
    assert seat.desk.register.politicians() == ()
    seat.press("appoint-watcher")

    assert having(register, planned, Responsibility.WATCHER) == ["Kim Ek"]


def test_politicians_are_marked_by_name_and_who_has_a_role_is_pointed_out(register: Register, planned: Channel, seat: Seat) -> None:
    seat.desk.register.appoint(planned, Responsibility.WATCHER, "Kim Ek")
    seat.do("channels.roles")
    seat.dialogs.will_answer({"name": "kim ek"}, {"name": "Kim Ek", "is_one": "no"})

    seat.do("channels.politicians")
    assert "politician" in register.told("holder-1")
    seat.do("channels.politicians")

    assert "Marked now: kim ek" in seat.dialogs.forms[1].text
    assert "politician" not in register.told("holder-1")


def test_a_colleagues_appointment_shows_at_once(register: Register, planned: Channel, seat: Seat, bo: Desk) -> None:
    seat.do("channels.roles")

    bo.register.appoint(planned, Responsibility.PUBLISHER, "Eva Alm", title="Redaktör")
    hear(seat)

    assert register.told("holder-1").startswith("Eva Alm\nRedaktör")


def test_the_keyboard_stays_where_it_was_when_somebody_was_named(register: Register, seat: Seat) -> None:
    seat.do("channels.roles")
    register.detail.roles.focus_role(Responsibility.FOLLOW_UP)
    seat.dialogs.will_answer({"name": "Kim Ek"})

    seat.press("appoint-follow_up")

    assert register.focused() == "appoint-follow_up"


def test_the_roles_have_a_door_to_the_assignments_of_the_channel(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.roles")

    seat.press("open-assignments")

    assert seat.window.current_screen == "people"
    assert part(seat.built("people"), QLabel, "PeopleHint").text() == "Choose who gets an assignment for Badet."


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_the_roles_fit_and_have_names(register: Register, planned: Channel, seat: Seat, language: str, scale: int) -> None:
    for name in ("Kim Ek", "Ada Ask"):
        seat.desk.register.appoint(planned, Responsibility.MANAGER, name, title="Verksamhetschef", unit="Kultur och fritid", extent="2 h")
    seat.do("channels.roles")

    seat.speak(language, scale)

    assert_fits(register.detail)
    assert unnamed(register.detail) == []
    assert without_object_name(register.detail) == []
