"""Requests of registered people at the window."""

from __future__ import annotations

import pytest

from moderator_app.domain.requests import RequestType, Ruling
from moderator_app.gui.policies.requests_page import RequestsPage
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat

ASKED = {"type": "erase", "received": "2020-03-04", "name": "Kim Ek", "asks": "Ta bort mitt namn"}


def status(seat: Seat) -> list[str]:
    return [row[3] for row in cells(part(seat.window, PlainTable, "RequestsList"))]


def test_a_request_is_recorded_tied_decided_and_done(seat: Seat) -> None:
    channel = seat.channel()
    seat.desk.intake.paste(channel.id, "Kim bor här", "Bo Ek")
    seat.screen("policies", part="requests")
    seat.dialogs.will_answer(ASKED | {"received": "i går"}, {"received": "2020-03-04"})
    seat.do("requests.add")
    assert seat.window.bar.notices[0].what.code == "request_incomplete"
    assert status(seat) == ["late"]

    seat.dialogs.will_answer({"item": "77"}, {"item": "1"}, {"ruling": "partly", "reason": "Så långt vi får"})
    seat.do("requests.link")
    seat.do("requests.decide")
    assert not seat.window.registry.action("requests.decide").isEnabled()
    seat.do("requests.done")

    assert status(seat) == ["done"]
    (one,) = seat.desk.requests.everything()
    assert (one.items, one.ruling, one.reason) == ((1,), Ruling.PARTLY, "Så långt vi får")


def test_a_refused_reason_comes_back_for_the_request_that_it_is_about(seat: Seat) -> None:
    for name in ("Kim Ek", "Bo Ek"):
        seat.desk.requests.add(RequestType.ERASE, "2020-03-04", name, "", "Ta bort mitt namn")
    seat.screen("policies", part="requests", request=2)
    page = part(seat.window, RequestsPage, "Requests")
    seat.dialogs.will_answer({"ruling": "partly", "reason": " "}, {"reason": "Så långt vi får"})
    with seat.slow():
        seat.window.registry.action("requests.decide").trigger()
        page.choose(1)
    assert seat.dialogs.forms[-1].fields[0].value == "partly"
    assert [(each.id, each.ruling) for each in seat.desk.requests.everything() if each.ruling] == [(2, Ruling.PARTLY)]


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.channel()
    screen = seat.screen("policies", part="requests")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
