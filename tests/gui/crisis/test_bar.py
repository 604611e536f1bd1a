"""While crisis mode is on, a quiet line above every screen says so and leads on; the day leads there, too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.gui.crisis.bar import CrisisBar
from moderator_app.gui.crisis.sheet import CrisisSheet
from moderator_app.gui.today.view import TodayView
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Door, Seat, hear


@pytest.mark.requirement("SOL-46", check="moderator_app.gui.crisis.bar:CrisisBar._show")
def test_it_comes_with_the_crisis_of_a_colleague_counts_what_belongs_to_it_and_goes(
    seat: Seat, bo: Desk, bar: CrisisBar, square: Channel
) -> None:
    assert bar.isHidden()
    bo.crises.start("Storm.", bo.me.id)
    hear(seat)
    assert bar.isVisible()
    assert bar.text.text().startswith("Crisis mode since today ")
    assert bar.text.text().endswith(", led by Bo")
    assert not bar.items.isVisible(), "there is nothing to list yet"
    seat.desk.crises.tag(2)
    seat.idle()
    assert bar.items.text() == "Its items (1)"
    part(bar, QPushButton, "CrisisBarItems").click()
    seat.idle()
    assert Door.opened_with[-1] == {"crisis": 1}
    bo.crises.stop()
    hear(seat)
    assert bar.isHidden()


def test_it_leads_to_the_sheet_and_so_does_the_line_of_the_day(seat: Seat, bo: Desk, bar: CrisisBar, square: Channel) -> None:
    bo.crises.start("Storm.", bo.me.id)
    bo.crises.tag(1)
    hear(seat)
    seat.press("CrisisBarMore")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, CrisisSheet)
    sheet.close()
    seat.screen("today")
    view = part(seat.window, TodayView, "TodayList")
    told = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    (on,) = (row for row, text in enumerate(told) if text.startswith("Crisis mode is on"))
    (items,) = (row for row, text in enumerate(told) if text.startswith("Items that belong"))
    view.go_to(items)
    view.open_current()
    assert Door.opened_with[-1] == {"crisis": 1}
    seat.screen("today")
    seat.window.activateWindow()
    seat.bot.waitUntil(seat.window.isActiveWindow)
    view.go_to(on)
    seat.bot.keySequence(view, "Return")
    seat.idle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, CrisisSheet)
    sheet.close()
    seat.idle()


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_it_is_one_line_that_fits_and_has_names(seat: Seat, bo: Desk, bar: CrisisBar, square: Channel, language: str, scale: int) -> None:
    seat.desk.crises.start("Storm.", bo.me.id)
    seat.desk.crises.tag(1)
    seat.speak(language, scale)
    assert bar.height() < 3 * bar.fontMetrics().lineSpacing()
    assert_fits(bar)
    assert unnamed(bar) == []
    assert without_object_name(bar) == []
