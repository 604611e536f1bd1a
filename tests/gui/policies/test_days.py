"""The organisation's own days at the window."""

from __future__ import annotations

from datetime import date

import pytest

from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.channels.test_channels_screen import cells
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat


def rows(seat: Seat) -> list[tuple[str, ...]]:
    return [tuple(row[1:]) for row in cells(part(seat.window, PlainTable, "DaysList"))]


def test_a_free_day_is_recorded_after_a_refusal_and_removed_again(seat: Seat) -> None:
    seat.screen("policies", part="days")
    seat.dialogs.will_answer(
        {"day": "2026-05-14", "counts": "free", "name": "Klämdag"}, {"day": "2026-05-15", "counts": "free", "name": "Klämdag"}
    )
    seat.do("days.add")
    assert seat.window.bar.notices[0].what.code == "own_day_needless"
    assert rows(seat) == [("free day", "Klämdag")]
    assert [each.day for each in seat.desk.own_days.everything()] == [date(2026, 5, 15)]

    seat.dialogs.will_answer("remove")
    seat.do("days.remove")
    assert seat.desk.own_days.everything() == ()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_everything_fits_and_has_a_name(seat: Seat, language: str, scale: int) -> None:
    seat.desk.own_days.add(date(2026, 5, 15), works=False, name="Klämdag efter Kristi himmelsfärdsdag")
    screen = seat.screen("policies", part="days")
    seat.speak(language, scale)
    assert_fits(screen)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
