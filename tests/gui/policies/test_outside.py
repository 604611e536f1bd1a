"""What was seen outside our channels, at the window."""

from __future__ import annotations

import pytest

from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat

SEEN = {"sort": "false_page", "platform": "facebook", "url": "exempel.se", "about": "", "seen": "2020-03-04", "finder": "Kim Ek"}


def rows(seat: Seat) -> list[list[str]]:
    return [list(each) for each in cells(part(seat.window, PlainTable, "OutsideList"))]


def test_a_false_page_is_recorded_reported_and_closed(seat: Seat) -> None:
    seat.channel()
    seat.screen("policies", part="outside")
    seat.dialogs.will_answer(SEEN, SEEN | {"url": "https://exempel.se/falsk"})
    seat.do("outside.add")
    assert seat.window.bar.notices[0].what.code == "observation_incomplete"
    assert rows(seat) == [["False page or group", "https://exempel.se/falsk", "2020-03-04", "new"]]
    assert not seat.window.registry.action("outside.closed").isEnabled()

    seat.dialogs.will_answer({"who": "Kim Ek", "day": "2020-03-05", "note": "Ärende 7"})
    seat.do("outside.reported")
    assert rows(seat)[0][3] == "reported to the platform"
    seat.dialogs.will_answer({"who": "Kim Ek", "day": "2020-03-06", "note": ""})
    seat.do("outside.closed")
    assert not seat.desk.observations.everything()[0].is_open


@pytest.mark.requirement("SOL-45", check="moderator_app.domain.observations:lacking")
@pytest.mark.parametrize("sort", ["criticism", "others_forum"])
def test_nobody_answers_in_a_forum_of_others_before_a_named_manager_agreed(seat: Seat, sort: str) -> None:
    seat.channel()
    seat.screen("policies", part="outside")
    seat.dialogs.will_answer(SEEN | {"sort": sort, "platform": "forum", "url": "https://exempel.se/forum", "about": "Frågor om badet"})
    seat.do("outside.add")
    answer = seat.window.registry.action("outside.answered")
    assert not answer.isEnabled()

    unnamed_manager = {"who": " ", "day": "2020-03-05", "note": ""}
    seat.dialogs.will_answer(unnamed_manager, unnamed_manager | {"who": "Ulla Berg"})
    seat.do("outside.manager_agreed")

    assert seat.window.bar.notices[0].what.code == "observation_step_refused"
    assert rows(seat)[0][3] == "the closest manager agreed that we answer there"
    assert answer.isEnabled()
    seat.dialogs.will_answer({"who": "Kim Ek", "day": "2020-03-06", "note": ""})
    seat.do("outside.answered")
    seat.dialogs.will_answer({"who": "Kim Ek", "day": "2020-03-06", "note": ""})
    seat.do("outside.closed")
    assert not seat.desk.observations.everything()[0].is_open


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.channel()
    screen = seat.screen("policies", part="outside")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
