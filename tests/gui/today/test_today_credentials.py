"""The day's lines on shared credentials, as the screen shows them."""

from __future__ import annotations

import pytest

from moderator_app.gui.today.view import TodayView
from tests.desk.depositing import Town
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sharing import town
from tests.gui.sitting import Seat, hear

__all__ = ["town"]


def rows(seat: Seat) -> list[str]:
    model = part(seat.window, TodayView, "TodayList").model()
    return [model.index(place, 0).data() for place in range(model.rowCount())]


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 200)])
def test_what_a_colleague_asks_for_is_told_under_its_own_heading(seat: Seat, town: Town, language: str, scale: int) -> None:
    town.enter()
    seat.screen("today")
    seat.speak(language, scale)
    assert not [each for each in rows(seat) if each.startswith(("Inloggningsuppgifter", "Login details"))]

    town.bo.credentials.changes.ask(town.channel.id, "Nätfiske.")
    hear(seat)

    heading, told = {
        "sv": ("Inloggningsuppgifter", "Byt inloggningsuppgifterna på plattformen senast "),
        "en": ("Login details", "Change the credentials at the platform by "),
    }[language]
    seat.bot.waitUntil(lambda: heading in rows(seat))
    assert [each for each in rows(seat) if each.startswith(told)]
    assert_fits(seat.window)
