"""The gates: what the policy asks in its words, what is there and by whom, and the doors to what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform, Status
from moderator_app.domain.gates import Field, Office, Phase, Responsibility, Step
from moderator_app.gui.channels.page import NoticeCard
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.conftest import Register
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, hear


def bring_all(desk: Desk, channel: Channel) -> None:
    """What Västarvet asks before the start."""
    for step in (Step.ASSIGNMENT, Step.START_CHECKLIST, Step.GRAPHIC_PROFILE):
        desk.register.record(channel, step, note="Pärm 3")
    desk.register.record(channel, Step.DECISION, by="Kim Ek", office=Office.CLOSEST_MANAGER)
    desk.register.record(channel, Step.DECISION, by="Ada Ask", office=Office.HEAD_OF_COMMUNICATIONS)


def test_each_thing_stands_in_the_policys_words_and_is_missing_until_it_is_recorded(register: Register, seat: Seat) -> None:
    seat.do("channels.before_start")
    assert register.told("GateSummary") == "4 things that the policy asks are missing."
    assert register.told("demand-start_checklist-policy") == (
        "”ska Checklistan för startande av digital kanal fyllas i” – Anställdas användning av sociala medier, rad 70 (VAS-38)"
    )
    assert register.told("demand-start_checklist-state") == "Missing"
    seat.dialogs.will_answer({"by": "Kim Ek", "day": "2026-01-07", "note": "Pärm 3"})

    seat.press("see-start_checklist")

    assert register.told("demand-start_checklist-state") == "7 Jan 2026 · Kim Ek · recorded by Åsa\nPärm 3"
    assert register.told("GateSummary") == "3 things that the policy asks are missing."


def test_two_deciders_are_recorded_each_as_what_the_policy_names(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.before_start")
    seat.dialogs.will_answer({"by": "Kim Ek"}, {"by": "Kim Ek", "office": "head_of_communications"}, {"by": "Ada Ask"})

    seat.press("see-decision")
    assert register.told("demand-decision-state").startswith("Missing still: head of communications\n")
    seat.press("see-decision")

    form = seat.dialogs.forms[0]
    assert [text for _, text in next(each for each in form.fields if each.id == "office").options] == [
        "closest manager",
        "head of communications",
    ]
    offered = [{each.id: each.value for each in form.fields}["office"] for form in seat.dialogs.forms[:2]]
    assert offered == ["closest_manager", "head_of_communications"]
    again = {each.id: each.value for each in seat.dialogs.forms[2].fields}
    assert (again["by"], again["office"]) == ("Kim Ek", "head_of_communications")
    steps = register.desk.register.show(planned).register.steps
    assert [(each.by.name, each.office) for each in steps] == [
        ("Kim Ek", Office.CLOSEST_MANAGER),
        ("Ada Ask", Office.HEAD_OF_COMMUNICATIONS),
    ]
    assert "Kim Ek (closest manager)" in register.told("demand-decision-state")


def test_a_refused_start_lists_what_is_missing_each_with_a_door(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.start")

    assert register.page() == "Before the start"
    assert register.told("GateRefused-heading") == "The channel was not started. Bring this about first:"
    assert [register.there(f"GateRefused-{number}") for number in range(5)] == [True, True, True, True, False]
    assert register.focused() == "GateRefused-door-0-assignment"
    seat.press("GateRefused-door-2-graphic_profile")
    assert register.focused() == "see-graphic_profile"

    bring_all(seat.desk, planned)
    seat.idle()
    assert not register.there("GateRefused-heading")
    assert register.told("GateSummary") == "Everything that the policy demands is there."
    seat.do("channels.start")

    assert seat.desk.channels.by_name("Badet").status is Status.ACTIVE
    assert register.told("Channel-status") == "Active"
    assert not seat.window.registry.action("channels.start").isEnabled()


def test_the_doors_of_missing_fields_and_roles_lead_to_them(register: Register, seat: Seat) -> None:
    channel = seat.desk.channels.add("Sidan", Platform.FACEBOOK, "sormland", planned=True)
    seat.screen("channels", channel=channel.id)
    seat.do("channels.start")

    seat.press("GateRefused-door-0-purpose")
    assert (register.page(), register.focused()) == ("Register", "field-purpose")
    seat.do("channels.before_start")
    seat.press("see-watcher")
    assert (register.page(), register.focused()) == ("Roles", "appoint-watcher")


def test_a_politician_in_a_role_stands_in_the_way_of_the_start(register: Register, planned: Channel, seat: Seat) -> None:
    bring_all(seat.desk, planned)
    seat.desk.register.appoint(planned, Responsibility.WATCHER, "Eva Alm")
    seat.desk.register.mark_politician("Eva Alm", True)
    seat.idle()

    seat.do("channels.start")

    assert register.told("GateRefused-0") == "Eva Alm is a politician and can't have the role: person who watches."
    seat.press("GateRefused-door-0-watcher")
    assert register.page() == "Roles"


def test_a_channel_is_closed_after_a_question_with_decision_reason_and_notices(register: Register, seat: Seat) -> None:
    channel = seat.channel("Sidan", Platform.FACEBOOK, "sollentuna")
    seat.screen("channels", channel=channel.id)
    seat.dialogs.will_answer("", "close")
    seat.do("channels.close")
    assert not register.there("GateRefused-heading")

    seat.do("channels.close")

    assert (register.page(), register.told("GateRefused-heading")) == (
        "Before the close",
        "The channel was not closed. Bring this about first:",
    )
    assert register.told("demand-farewell_post-force") == "BÖR"
    assert register.told("demand-farewell_post-state") == "Not there: the policy wishes for it"
    seat.dialogs.will_answer(*({"by": "Kim Ek", "note": "Badet stängs"} for _ in range(3)), "close")
    for step in ("manager_decision", "notice_to_board", "notice_to_comms"):
        seat.press(f"see-{step}")
    seat.do("channels.close")

    assert seat.desk.channels.by_name("Sidan").status is Status.CLOSED
    assert "wishes for more" in seat.dialogs.questions[-1].text
    assert {each.phase for each in seat.desk.register.show(channel).register.steps} == {Phase.CLOSE}
    assert not register.there("see-farewell_post")
    seat.do("channels.history")
    assert not seat.window.registry.action("channels.close").isEnabled()


def test_a_step_that_is_still_to_come_is_refused_and_what_was_typed_comes_back(register: Register, planned: Channel, seat: Seat) -> None:
    seat.do("channels.before_start")
    seat.dialogs.will_answer({"by": "Kim Ek", "day": "2999-01-07"})

    seat.press("see-assignment")

    assert seat.window.bar.notices[0].what.code == "step_to_come"
    again = {each.id: each.value for each in seat.dialogs.forms[1].fields}
    assert (again["by"], again["day"]) == ("Kim Ek", "2999-01-07")
    assert seat.desk.register.show(planned).register.steps == ()


def test_a_colleagues_step_shows_at_once(register: Register, planned: Channel, seat: Seat, bo: Desk) -> None:
    seat.do("channels.before_start")

    bo.register.record(planned, Step.ASSIGNMENT, day=date(2026, 1, 7))
    hear(seat)

    assert register.told("demand-assignment-state") == "7 Jan 2026 · Bo (manager)"


def test_what_is_wrong_with_an_active_channel_stands_on_its_overview_with_doors(register: Register, seat: Seat) -> None:
    channel = seat.channel("Sidan", Platform.FACEBOOK, "osby")
    seat.desk.register.fill_in(channel, Field.ACCOUNT, "private")
    seat.screen("channels", channel=channel.id)
    seat.do("channels.overview")

    doors = part(register.detail, NoticeCard, "ChannelAlarms").findChildren(QPushButton)
    wrong = (*seat.desk.register.show(channel).alarms, *seat.desk.checks.show(channel).alarms)
    assert len(doors) == len(wrong)
    next(each for each in doors if each.objectName().endswith("-account")).click()
    seat.idle()

    assert (register.page(), register.focused()) == ("Register", "field-account")


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
@pytest.mark.parametrize("page", ["overview", "checks", "before_start", "before_close", "history"])
def test_the_pages_fit_and_have_names(register: Register, seat: Seat, page: str, language: str, scale: int) -> None:
    channel = seat.channel("Sidan", Platform.FACEBOOK, "sollentuna")
    seat.desk.register.record(channel, Step.FAREWELL_POST, by="Kim Ek", note="Tack för oss!", phase=Phase.CLOSE)
    seat.screen("channels", channel=channel.id)
    seat.do("channels.start")
    seat.do(f"channels.{page}")

    seat.speak(language, scale)

    assert_fits(register.detail)
    assert unnamed(register.detail) == []
    assert without_object_name(register.detail) == []


def test_a_deposit_is_recorded_with_where_it_lies_and_meets_its_step(register: Register, planned: Channel, seat: Seat) -> None:
    seat.desk.channels.switch_pack(planned.id, "osby")
    seat.idle()
    seat.do("channels.before_start")
    seat.dialogs.will_answer(
        {"place": " ", "keeper": "Ada Ask"}, {"place": "Kassaskåp 2", "keeper": "Ada Ask", "receipt": "K-17", "since": "2026-01-07"}
    )

    seat.press("see-plan_deposited")

    assert [each.id for each in seat.dialogs.forms] == ["RecordDeposit", "RecordDeposit"]
    assert "Never write the password" in seat.dialogs.forms[0].text
    assert {each.id: each.value for each in seat.dialogs.forms[1].fields}["keeper"] == "Ada Ask"
    assert register.told("demand-plan_deposited-state") == "7 Jan 2026 · Kassaskåp 2 · Ada Ask · receipt K-17"
    assert [each.keeper for each in seat.desk.checks.show(planned).deposits] == ["Ada Ask"]
