"""How often a channel is watched is chosen in a sheet that offers nothing that the policy forbids, and says at once what counts then."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.gates import Field
from moderator_app.domain.register import Watched
from moderator_app.gui.watch.schedule_sheet import ScheduleSheet
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, alone, seat

__all__ = ["alone", "seat"]


@pytest.fixture
def blog(seat: Seat) -> Channel:
    """Hjo's policy: as often as the traffic asks for, and at least every seventh day."""
    return seat.channel("Slussbloggen", Platform.BLOG, "hjo")


@pytest.fixture
def page(seat: Seat) -> Channel:
    """Sörmland's: twice every working day, if it can be done."""
    return seat.channel("Badet", Platform.FACEBOOK, "sormland")


def opened(seat: Seat, channel: Channel) -> ScheduleSheet:
    seat.screen("watch", channel=channel.id)
    seat.do("watch.schedule")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ScheduleSheet)
    return sheet


def press(seat: Seat, *keys: str) -> None:
    for key in keys:
        seat.bot.keySequence(QApplication.focusWidget() or seat.window, key)
        seat.idle()


def said(sheet: ScheduleSheet, name: str) -> str:
    label = part(sheet, PlainLabel, name)
    return label.text() if label.isVisible() else ""


def registered(seat: Seat, channel: Channel) -> str:
    return str(seat.desk.rounds.registered(channel))


@pytest.mark.requirement("HJO-19", check="moderator_app.gui.watch.schedule_sheet:ScheduleSheet._go")
def test_what_the_traffic_asks_for_is_proposed_and_confirmed_with_one_key(seat: Seat, blog: Channel) -> None:
    sheet = opened(seat, blog)
    assert said(sheet, "ScheduleProposal") == "Others wrote 0 items a week of late. Proposed for that: 1 time in 5 working days."
    assert said(sheet, "ScheduleOutcome") == "What counts: 1 time in 5 working days (by the channel's register)"
    press(seat, "Ctrl+Return")
    assert registered(seat, blog) == "1/5 weekdays"
    assert seat.window.bar.notices[0].what.code == "schedule_saved"


@pytest.mark.requirement("HJO-20", check="moderator_app.domain.rounds:longest_interval")
def test_nothing_below_the_hard_floor_can_be_chosen_whichever_days_are_counted(seat: Seat, blog: Channel) -> None:
    sheet = opened(seat, blog)
    sheet.every.setValue(9)
    assert sheet.every.value() == 5, "five working days are a week"
    assert "at most 7 days between two rounds. The longest interval here: 5." in said(sheet, "ScheduleFloor")
    sheet.on.setCurrentIndex(sheet.on.findData(Watched.DAY))
    sheet.every.setValue(9)
    assert sheet.every.value() == 7
    sheet.on.setCurrentIndex(sheet.on.findData(Watched.WEEKDAY))
    assert sheet.every.value() == 5, "other days, another limit"


def test_by_the_keyboard_alone(seat: Seat, blog: Channel) -> None:
    sheet = opened(seat, blog)
    assert QApplication.focusWidget() is sheet.rounds
    press(seat, "Up", "Up", "Tab", "Down", "Down", "Tab", "Down")
    assert said(sheet, "ScheduleOutcome") == "What counts: 3 times in 3 days (by the channel's register)"
    press(seat, "Ctrl+Return")
    assert registered(seat, blog) == "3/3 days"


def test_a_policy_that_asks_for_every_working_day_lets_ask_for_more_and_tells_what_it_wishes(seat: Seat, page: Channel) -> None:
    sheet = opened(seat, page)
    assert sheet.policy.isChecked()
    assert not sheet.rounds.isEnabled()
    assert said(sheet, "ScheduleOutcome") == "What counts: 2 times every working day (by the policy)"
    sheet.own.click()
    sheet.rounds.setValue(1)
    assert (sheet.every.maximum(), said(sheet, "ScheduleWish")[:38]) == (1, "The policy wishes for 2 a day: a day w")
    sheet.rounds.setValue(4)
    assert said(sheet, "ScheduleWish") == ""
    press(seat, "Ctrl+Return")
    assert registered(seat, page) == "4/weekday"
    sheet = opened(seat, page)
    assert (sheet.own.isChecked(), sheet.rounds.value()) == (True, 4), "as it is registered"
    sheet.policy.click()
    press(seat, "Ctrl+Return")
    assert registered(seat, page) == "None", "the policy's again"


def test_the_proposal_is_taken_back_with_a_button(seat: Seat, blog: Channel) -> None:
    seat.desk.register.fill_in(blog, Field.WATCH_SCHEDULE, "3/day")
    sheet = opened(seat, blog)
    assert (sheet.rounds.value(), sheet.every.value(), sheet.on.currentData()) == (3, 1, Watched.DAY)
    part(sheet, QPushButton, "ScheduleTake").click()
    assert (sheet.rounds.value(), sheet.every.value(), sheet.on.currentData()) == (1, 5, Watched.WEEKDAY)


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
@pytest.mark.parametrize("own", [False, True])
def test_it_fits_and_everything_has_a_name(seat: Seat, page: Channel, language: str, scale: int, *, own: bool) -> None:
    seat.speak(language, scale)
    sheet = opened(seat, page)
    (sheet.own if own else sheet.policy).click()
    assert_fits(sheet)
    assert unnamed(sheet) == []
    assert without_object_name(sheet) == []
