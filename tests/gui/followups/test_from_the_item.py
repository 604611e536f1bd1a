"""Beside the item stands how its follow-ups stand; one key leads to the case, and one back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.policy import Duty
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.shell import Shell
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.window import MainWindow
from tests.gui.finding import part
from tests.gui.item.stage import STAGE
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import Seat
from tests.making import FakeClock, comment, decide, make_channel, make_desk, take


@pytest.fixture
def seat(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Seat]:
    """Åsa at a window with the item and the follow-ups; item 1 is a threat, and to be removed."""
    clock = FakeClock()
    desk = make_desk(shell.folders.data, clock)
    take(desk, make_channel(desk, "Badet"), comment("[hot]", number=1), comment("Fint!", number=2))
    decide(desk, 1, Outcome.REMOVE, "B-01")
    clock.forward(minutes=5)
    window = MainWindow(desk, shell, [STAGE, *(each for each in SCREENS if each.id == "followups")], dialogs)
    desk.changes.listen(window.changes.announce)
    window.resize(1366, 900)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.current_screen == "inbox")
    yield Seat(window, desk, dialogs, qtbot)
    window.close()
    shell.runner.shutdown()
    desk.close()


def look_at(seat: Seat, item_id: int) -> None:
    page = seat.built("inbox").page
    page.show_item(item_id)
    seat.bot.waitUntil(lambda: page.loaded is not None and page.loaded.item.id == item_id)
    seat.idle()


def test_the_item_says_how_each_follow_up_stands_and_one_key_leads_to_the_case_and_back(seat: Seat) -> None:
    desk = seat.desk
    desk.evidence.secure(1)
    look_at(seat, 1)
    told = part(seat.window, PlainLabel, "DecisionText").text()
    assert "• Secure evidence · must be done · done · B-01" in told
    assert "• Register in the diary · must be done · open · late since today " in told

    seat.do("item.case")

    assert seat.window.current_screen == "followups"
    screen = seat.built("followups")
    assert screen.pane.title.text() == "Decision 2026-000001: Remove from channel"
    assert screen.pane.task.duty is Duty.DIARY
    seat.do("followups.inbox")
    assert seat.window.current_screen == "inbox"


def test_a_decision_that_obliges_to_nothing_has_no_case_to_go_to(seat: Seat) -> None:
    decide(seat.desk, 2, Outcome.KEEP)
    look_at(seat, 2)
    assert not part(seat.window, QPushButton, "DecisionCase").isVisible()
    assert "The case is closed, today " in part(seat.window, PlainLabel, "DecisionText").text()
