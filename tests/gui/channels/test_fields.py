"""The register's fields are edited in place: typed once, saved together, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.gates import Field
from moderator_app.domain.register import Account
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.channels.conftest import Register
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, hear


def stored(register: Register, channel: Channel, field: Field) -> str:
    return register.desk.register.show(channel).register.fields.told(field)


def line(register: Register, field: Field) -> QLineEdit:
    return part(register.detail, QLineEdit, f"field-{field}")


def test_fields_are_typed_in_place_and_saved_together(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.fields")
    save = part(register.detail, QPushButton, "FieldsSave")
    assert not save.isEnabled()
    part(register.detail, QPlainTextEdit, "field-purpose").setPlainText("Berätta om badet")
    line(register, Field.BOARD).setText("Kulturnämnden")
    account = part(register.detail, QComboBox, "field-account")
    account.setCurrentIndex(account.findData("official"))
    assert save.isEnabled()
    assert seat.screen("channels").busy()

    seat.do("channels.save")

    assert stored(register, planned, Field.PURPOSE) == "Berätta om badet"
    assert stored(register, planned, Field.BOARD) == "Kulturnämnden"
    assert register.desk.register.show(planned).register.fields.account is Account.OFFICIAL
    assert seat.window.bar.notices[0].what.code == "fields_saved"
    assert not save.isEnabled()
    assert not seat.screen("channels").busy()


def test_what_is_refused_stays_typed_and_the_rest_is_saved(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.fields")
    line(register, Field.URL).setText("badet på nätet")
    line(register, Field.UNIT).setText("Kultur och fritid")

    seat.press("FieldsSave")

    assert seat.window.bar.notices[0].what.code == "register_value"
    assert (line(register, Field.URL).text(), stored(register, planned, Field.URL)) == ("badet på nätet", "")
    assert stored(register, planned, Field.UNIT) == "Kultur och fritid"
    assert part(register.detail, QPushButton, "FieldsSave").isEnabled()

    seat.press("FieldsDiscard")
    assert line(register, Field.URL).text() == ""


def test_what_is_typed_outlives_another_channel_and_a_colleagues_news(register: Register, planned: Channel, seat: Seat, bo: Desk) -> None:
    other = seat.channel("Anläggningen", Platform.FACEBOOK, "osby")
    seat.screen("channels", channel=planned.id)
    seat.do("channels.fields")
    line(register, Field.BOARD).setText("Kulturnämnden")
    line(register, Field.UNIT).setText("Fritid")

    seat.screen("channels", channel=other.id)
    assert line(register, Field.BOARD).text() == ""
    bo.register.fill_in(planned, Field.BOARD, "Nämnden för bad")
    bo.register.fill_in(planned, Field.HANDLE, "badet")
    hear(seat)
    seat.screen("channels", channel=planned.id)

    assert line(register, Field.BOARD).text() == "Kulturnämnden"
    assert "Nämnden för bad" in register.told("field-board-note")
    assert not register.there("field-unit-note")
    assert line(register, Field.HANDLE).text() == "badet"


def test_a_field_says_what_the_policy_asks_of_it_and_what_fits(register: Register, seat: Seat) -> None:
    seat.screen("channels", channel=seat.channel("Sidan", Platform.FACEBOOK, "osby").id)
    seat.do("channels.fields")

    assert register.told("field-watch_schedule-hint").startswith("SKA: ”Hur och när ska övervakning och uppdatering skötas” – ")
    assert line(register, Field.WATCH_SCHEDULE).placeholderText() == "2/weekday or 1/7 days"
    assert not register.there("field-board-hint")


@pytest.mark.parametrize(
    ("field", "kept", "told"),
    [
        (Field.SERVICE_HOURS, "mon-fri 08:00-16:30", "mån-fre 08:00-16:30"),
        (Field.SERVICE_HOURS, "sat-sun 10:00-14:00", "lör-sön 10:00-14:00"),
        (Field.SERVICE_HOURS, "mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00", "mån-tor 08:00-12:00 13:00-16:30, fre 08:00-12:00"),
        (Field.WATCH_SCHEDULE, "2/weekday", "2/vardag"),
        (Field.WATCH_SCHEDULE, "1/7 days", "1/7 dagar"),
        (Field.WATCH_SCHEDULE, "3/5 weekdays", "3/5 vardagar"),
        (Field.WATCH_SCHEDULE, "4/day", "4/dag"),
    ],
)
def test_hours_and_schedules_are_shown_in_swedish_and_saved_as_they_were(
    register: Register, planned: Channel, seat: Seat, field: Field, kept: str, told: str
) -> None:
    seat.desk.register.fill_in(planned, field, kept)
    seat.speak("sv")
    seat.do("channels.fields")
    assert line(register, field).text() == told

    line(register, field).setText("")
    seat.do("channels.save")
    assert stored(register, planned, field) == ""
    line(register, field).setText(told)
    seat.do("channels.save")

    assert stored(register, planned, field) == kept


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_all_fields_fit(register: Register, seat: Seat, language: str, scale: int) -> None:
    seat.do("channels.fields")

    seat.speak(language, scale)

    assert_fits(register.detail)


@pytest.mark.requirement("OSB-10", check="moderator_app.gui.channels.overview:_answer_time", off="")
def test_today_leads_to_the_answer_time_that_the_policy_leaves_open_and_it_is_shown_once_chosen(seat: Seat) -> None:
    page = seat.channel("Sidan", Platform.FACEBOOK, "osby")
    (door,) = (each.door for each in seat.desk.today.read().lines if each.door.arguments.get("field"))
    seat.screen(door.screen, **door.arguments)
    seat.idle()
    field = seat.window.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.placeholderText().startswith("1 working day")

    field.setText("1 arbetsdag")
    seat.do("channels.save")
    assert not [each for each in seat.desk.today.read().lines if each.door.arguments.get("field")]
    seat.screen("channels", channel=page.id, page="overview")
    seat.idle()
    assert part(seat.window, PlainLabel, "Channel-answer").text() == "Not set in the policy; chosen: 1 working day"
    seat.speak("sv")
    seat.do("channels.fields")
    assert field.text() == "1 arbetsdag"
