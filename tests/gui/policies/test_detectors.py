"""Detectors are switched off and on beside the list of words, and the item that is looked at follows."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.marks import Detector
from moderator_app.domain.team import Role
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, bo, hear

__all__ = ["bo"]


def listed(seat: Seat) -> dict[str, str]:
    return {row[0]: row[1] for row in cells(part(seat.window, PlainTable, "DetectorsList"))}


def note(seat: Seat) -> str:
    return part(seat.window, PlainLabel, "DetectorsCard-note").text()


def offered(seat: Seat) -> list[bool]:
    return [seat.window.registry.action(each).isEnabled() for each in ("detectors.off", "detectors.on")]


def choose(seat: Seat, detector: Detector) -> None:
    table = part(seat.window, PlainTable, "DetectorsList")
    table.setCurrentIndex(table.table.index(list(Detector).index(detector), 0))
    seat.idle()


def off(seat: Seat) -> list[Detector]:
    return [each.detector for each in seat.desk.detector_switches.board().switches if not each.on]


def test_one_is_switched_off_with_a_reason_and_on_again(seat: Seat) -> None:
    seat.screen("policies", part="detectors")
    assert (listed(seat)["E-mail addresses"], listed(seat)["Casework"]) == ("on", "answers alone")
    choose(seat, Detector.EMAIL)
    seat.dialogs.will_answer({"reason": " "}, {"reason": "Vi bemöter adresser för hand."})

    seat.do("detectors.off")

    assert seat.dialogs.asked == ["SwitchDetectorOff", "SwitchDetectorOff"], "refused without a reason, and asked again"
    assert off(seat) == [Detector.EMAIL]
    assert (listed(seat)["E-mail addresses"], note(seat)) == ("off", "Items are not read with it.")
    assert offered(seat) == [False, True]
    seat.dialogs.will_answer({"reason": "Det behövdes ändå."})
    seat.do("detectors.on")
    assert (off(seat), listed(seat)["E-mail addresses"]) == ([], "on")


def test_what_looks_at_answers_alone_is_told_and_never_offered(seat: Seat) -> None:
    seat.screen("policies", part="detectors")
    choose(seat, Detector.OPINION)
    assert note(seat).endswith("can't be switched off.")
    assert offered(seat) == [False, False]
    choose(seat, Detector.PERSONAL_NUMBER)
    seat.dialogs.will_answer({"reason": "På prov."})
    seat.do("detectors.off")
    assert "In answers it always looks" in seat.dialogs.forms[-1].text


def test_what_a_colleague_switches_is_seen_and_a_moderator_switches_nothing(seat: Seat, bo: Desk) -> None:
    seat.screen("policies", part="detectors")
    seat.desk.people.change(bo.me.id, role=Role.ADMINISTRATOR)
    bo.news.look()
    bo.detector_switches.turn(Detector.LANGUAGE, "Vi läser alla språk.", on=False)
    hear(seat)
    assert listed(seat)["Language"] == "off"
    bo.people.change(seat.desk.me.id, role=Role.MODERATOR)
    hear(seat)
    seat.screen("policies", part="words")
    seat.screen("policies", part="detectors")
    assert offered(seat) == [False, False]


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.desk.detector_switches.turn(Detector.PERSONAL_NUMBER, "Våra kanaler är slutna, och alla skriver under eget namn. " * 3, on=False)
    screen = seat.screen("policies", part="detectors")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
