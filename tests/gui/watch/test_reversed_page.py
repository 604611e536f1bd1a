"""Whoever leads sees the share of reversed decisions, in all, by channel and by rule, in the period that is chosen."""

from __future__ import annotations

import pytest

from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.log.periods import Period
from moderator_app.gui.watch.reversed_page import ReversedPage
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat, seat
from tests.making import comment, decide, take
from tests.truths import raw

__all__ = ["seat"]


@pytest.fixture
def decided(seat: Seat) -> None:
    """Of four decisions one is reversed; one more was taken long ago."""
    page = seat.channel("Länets sida", Platform.FACEBOOK)
    take(seat.desk, page, *(comment(f"text {n}", f"Kim {n}", n) for n in range(1, 5)))
    for number in (1, 2, 3):
        decide(seat.desk, number, Outcome.REMOVE, "H-01")
    decide(seat.desk, 1, Outcome.KEEP, supersede=True)
    decide(seat.desk, 4, Outcome.KEEP)
    raw(seat.desk, "UPDATE decision SET decided_at = 0 WHERE item_id = 4")


def rows(page: ReversedPage) -> list[list[str]]:
    model = page.table.table
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_share_is_told_for_the_period_that_is_chosen(seat: Seat, decided: None) -> None:
    page = seat.screen("watch", page="reversed").reversed
    seat.idle()

    assert page.period is Period.YEAR
    assert rows(page) == [
        ["All of them", "4", "1", "25,0 %"],
        ["Channel: Länets sida", "4", "1", "25,0 %"],
        ["Rule: H-01 Swearing, obscenity", "3", "1", "33,3 %"],
        ["Rule: none named", "1", "0", "0,0 %"],
    ]

    page.choice.setCurrentIndex(page.choice.findData(Period.ALL))
    seat.idle()
    assert rows(page)[0] == ["All of them", "5", "1", "20,0 %"]


def test_nothing_is_counted_before_the_page_is_looked_at(seat: Seat, decided: None) -> None:
    screen = seat.screen("watch")
    assert rows(screen.reversed) == []

    seat.do("watch.reversed")
    seat.idle()
    assert len(rows(screen.reversed)) == 4


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_it_fits_and_everything_has_a_name(seat: Seat, decided: None, language: str, scale: int) -> None:
    screen = seat.screen("watch", page="reversed")
    seat.speak(language, scale)

    assert_fits(seat.window)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
