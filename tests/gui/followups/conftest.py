"""The window over a real desk with a threat that is to be removed, and somebody at the screen of the follow-ups."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.followups import Case
from moderator_app.domain.policy import Duty
from moderator_app.gui.followups.screen import FollowUpScreen
from moderator_app.gui.followups.step_sheet import StepSheet
from moderator_app.gui.followups.task_card import TaskCard
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.sitting import Seat, bo, seat
from tests.making import FakeClock, comment, decide, take

__all__ = ["bo", "seat"]


class Follower:
    """Somebody at the screen of the follow-ups."""

    def __init__(self, seat: Seat, **args: Any) -> None:
        self.seat, self.desk = seat, seat.desk
        self.screen: FollowUpScreen = seat.screen("followups", **args)

    def rows(self) -> list[str]:
        """What the list says, as a screen reader tells it."""
        model = self.screen.model
        return [str(model.data(model.index(place, 0))) for place in range(model.rowCount())]

    def duties(self) -> list[Duty]:
        """What is listed."""
        return [each.duty for each in self.screen.model.rows]

    def go(self, duty: Duty) -> None:
        """Choose the first listed of that kind."""
        self.screen.list.setFocus()
        self.screen.list.go_to(self.duties().index(duty))
        self.seat.idle()

    def card(self, duty: Duty) -> TaskCard:
        """The follow-up in the case."""
        return part(self.screen, TaskCard, f"task-{duty}")

    def told(self, name: str, of: QWidget | None = None) -> str:
        """The text of the visible label of that name."""
        label = part(of or self.screen, QLabel, name)
        assert label.isVisible(), name
        return label.text()

    def key(self, *keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, wherever the keyboard is."""
        for key in keys:
            widget = QApplication.activeModalWidget() or self.seat.window
            # The platform without a display gives the window nothing back when a sheet is closed.
            widget.activateWindow()
            self.seat.bot.waitUntil(widget.isActiveWindow)
            target = widget.focusWidget() or widget
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key, modifier)
            self.seat.idle()

    def sheet(self) -> StepSheet:
        """The sheet that is open."""
        found = QApplication.activeModalWidget()
        assert isinstance(found, StepSheet)
        return found

    def no_sheet(self) -> bool:
        settle()
        return QApplication.activeModalWidget() is None

    def button(self, name: str) -> QPushButton:
        return part(self.screen, QPushButton, name)

    def case(self, item_id: int = 1) -> Case:
        """The newest decision on the item, with what was done for it."""
        return self.desk.follow_ups.cases(item_id)[0]

    def bar(self) -> str:
        """The code of what the bar tells."""
        return self.seat.window.bar.notices[0].what.code

    def hear(self) -> None:
        """Read what was written behind the window's back."""
        self.seat.screen("followups")


@pytest.fixture
def badet(seat: Seat) -> Channel:
    return seat.channel("Badet", Platform.FACEBOOK, "sormland")


@pytest.fixture
def threat(seat: Seat, badet: Channel, clock: FakeClock) -> Decision:
    """Item 1 is a threat, and since five minutes to be removed."""
    take(seat.desk, badet, comment("[hot]", number=1, author="Kim Ek"))
    decided = decide(seat.desk, 1, Outcome.REMOVE, "B-01")
    clock.forward(minutes=5)
    return decided


@pytest.fixture
def follower(seat: Seat, threat: Decision) -> Follower:
    """Åsa at the screen, the case of the threat beside the list."""
    del threat
    return Follower(seat)


def elsewhere(desk: Desk, item_id: int, outcome: Outcome, *rules: str) -> Decision:
    """A decision that was taken at another window."""
    return decide(desk, item_id, outcome, *rules)
