"""The window over a real desk, with a channel whose policy gives crisis management a say, and a colleague who may lead."""

from __future__ import annotations

import pytest

from moderator_app.domain.channels import Channel, Platform
from moderator_app.gui.crisis.bar import CrisisBar
from tests.gui.sitting import Seat, bo, seat
from tests.making import comment, take

__all__ = ["bo", "seat"]


@pytest.fixture
def square(seat: Seat) -> Channel:
    """Three questions on a page under Sollentuna's policy."""
    made = seat.channel("Torget", Platform.FACEBOOK, "sollentuna")
    take(seat.desk, made, *(comment(f"Var finns vatten {number}?", number=number) for number in range(1, 4)))
    return made


@pytest.fixture
def bar(seat: Seat) -> CrisisBar:
    """The sign above every screen."""
    made = CrisisBar(seat.window.context(), seat.window)
    seat.window.above.insertWidget(0, made)
    seat.idle()
    return made
