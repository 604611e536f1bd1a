"""Colleagues who share credentials at the window's desk, each at a computer of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.place import Place
from moderator_app.vault.keyring import Keyring
from tests.desk.depositing import Town, make_town
from tests.gui.sitting import Seat
from tests.vault.fakes import FakeKeyring


@pytest.fixture
def town(seat: Seat, tmp_path: Path) -> Iterator[Town]:
    """Åsa administers; she and Bo hold the channel, Cilla stands in."""
    opened: list[Desk] = []

    def sit(user: str) -> Desk:
        keyring, pins = FakeKeyring(), tmp_path / user / "pins"
        opened.append(open_desk(Place(seat.desk.data), pins, seat.desk.clock, user, user.capitalize(), keyring=lambda: Keyring(keyring)))
        return opened[-1]

    yield make_town(sit)
    for each in opened:
        each.close()
