"""An urgent alert stands above every screen until it is acknowledged."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection
from moderator_app.gui.alertbar import AlertBar
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat
from tests.making import decide, make_channel


@pytest.fixture
def bar(seat: Seat) -> AlertBar:
    """Åsa leads, and nobody owns the channel: it is she who is alerted."""
    page = make_channel(seat.desk, "Kommunen", "hjo")
    made = AlertBar(seat.window.context(), seat.window)
    seat.window.above.insertWidget(0, made)
    seat.idle()
    assert made.isHidden()
    seat.desk.intake.paste(page.id, "Jag vet var du bor", "Bo Ek")
    decide(seat.desk, seat.desk.inbox.spine(Selection())[0], Outcome.REMOVE, "B-01")
    seat.idle()
    return made


def test_it_comes_at_once_and_goes_when_it_is_acknowledged(seat: Seat, bar: AlertBar) -> None:
    assert bar.isVisible()
    assert bar.text.text().startswith("Urgent in Kommunen: Åsa found a threat or abuse (Unlawful threat), ")

    part(bar, QPushButton, "AlertBarSeen").click()
    seat.idle()
    assert bar.isHidden()
    assert seat.desk.alerts.mine() == []


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_it_fits_and_has_a_name(seat: Seat, bar: AlertBar, language: str, scale: int) -> None:
    seat.speak(language, scale)
    assert_fits(bar)
    assert unnamed(bar) == []
    assert without_object_name(bar) == []
