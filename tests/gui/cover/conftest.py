"""The window over a real desk, a colleague at another, and a page whose policy demands a deputy."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.gui.shell import Shell
from moderator_app.support.clock import SystemClock
from tests.gui.sitting import Seat, seat
from tests.making import take

__all__ = ["seat"]


@pytest.fixture
def clock() -> SystemClock:
    """A cover runs by the database's own clock, which goes on."""
    return SystemClock()


@pytest.fixture
def bo(seat: Seat, shell: Shell, clock: SystemClock) -> Iterator[Desk]:
    """A colleague's desk on the same data."""
    desk = open_desk(seat.desk.place, shell.folders.settings / "pins-bo", clock, "bo", "Bo Ek")
    yield desk
    desk.close()


@pytest.fixture
def museum(seat: Seat) -> Channel:
    """A page whose policy demands a deputy."""
    place = seat.channel("Museet", Platform.FACEBOOK, "vastarvet")
    take(seat.desk, place, "Tack!", "Kaffe")
    return place
