"""The window over a real desk, and what stands on the screen of the channels."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget

from moderator_app.domain.channels import Channel, Platform
from moderator_app.gui.channels.detail import ChannelDetail
from tests.gui.finding import part
from tests.gui.sitting import Seat, bo, seat

__all__ = ["bo", "seat"]


class Register:
    """Somebody at the register of the channels."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.desk, self.dialogs = seat, seat.desk, seat.dialogs
        self.detail: ChannelDetail = seat.screen("channels").detail

    def told(self, name: str) -> str:
        """The text of the visible label of that name on the page that is looked at."""
        label = part(self.detail, QLabel, name)
        assert label.isVisible(), name
        return label.text()

    def there(self, name: str) -> bool:
        """Whether a label or a button of that name is on the page that is looked at."""
        found = [*self.detail.findChildren(QLabel, name), *self.detail.findChildren(QPushButton, name)]
        return any(each.isVisible() for each in found)

    def page(self) -> str:
        """The name of the page that is looked at."""
        tabs = part(self.detail, QTabWidget, "ChannelTabs")
        return tabs.tabText(tabs.currentIndex())

    def focused(self) -> str:
        """The name of what has the keyboard."""
        focused = self.seat.window.focusWidget()
        return "" if focused is None else focused.objectName()


@pytest.fixture
def planned(seat: Seat) -> Channel:
    """A page under Västarvet's rules that is not started yet."""
    return seat.desk.channels.add("Badet", Platform.FACEBOOK, "vastarvet", planned=True)


@pytest.fixture
def register(seat: Seat, planned: Channel) -> Register:
    """Åsa at the register, the planned page chosen."""
    return Register(seat)
