"""The window over a real desk, and what stands on the screen of the people."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from moderator_app.domain.channels import Channel, Person, Platform
from moderator_app.gui.people.screen import PeopleScreen
from tests.gui.finding import part
from tests.gui.sitting import Seat, bo, seat

__all__ = ["bo", "seat"]


class Staff:
    """Somebody at the screen of the people."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.desk, self.dialogs = seat, seat.desk, seat.dialogs
        self.screen: PeopleScreen = seat.screen("people")

    def go(self, who: Person) -> None:
        """Choose a person."""
        self.seat.screen("people", person=who.id)

    def names(self) -> list[str]:
        """Who is listed."""
        table = self.screen.list.table.table
        return [table.data(table.index(row, 0)) for row in range(table.rowCount())]

    def row(self, name: str) -> list[str]:
        """What the list says of a person."""
        table = self.screen.list.table.table
        return [table.data(table.index(self.names().index(name), column)) for column in range(table.columnCount())]

    def told(self, name: str) -> str:
        """The text of the visible label of that name."""
        label = part(self.screen, QLabel, name)
        assert label.isVisible(), name
        return label.text()

    def there(self, name: str) -> bool:
        """Whether a label or a button of that name is to be seen."""
        found = [*self.screen.findChildren(QLabel, name), *self.screen.findChildren(QPushButton, name)]
        return any(each.isVisible() for each in found)

    def button(self, name: str) -> QPushButton:
        return part(self.screen, QPushButton, name)

    def field(self, name: str) -> QLineEdit:
        return part(self.screen.detail, QLineEdit, f"field-{name}")

    def bar(self) -> str:
        """The code of what the bar tells."""
        return self.seat.window.bar.notices[0].what.code


@pytest.fixture
def badet(seat: Seat) -> Channel:
    return seat.channel("Badet", Platform.FACEBOOK, "osby")


@pytest.fixture
def kim(seat: Seat) -> Person:
    """Somebody who has not sat down yet."""
    return seat.desk.people.add("Kim Ek", title="badchef", unit="Kultur")


@pytest.fixture
def staff(seat: Seat, badet: Channel, kim: Person) -> Staff:
    """Åsa at the screen of the people, Kim chosen."""
    found = Staff(seat)
    found.go(kim)
    return found
