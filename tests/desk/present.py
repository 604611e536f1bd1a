"""For tests of absences, which run by the database's own clock: the desk's clock begins when the test does.

A test takes the fixtures by importing them, and names them in `__all__`.
"""

from __future__ import annotations

from datetime import date

import pytest

from moderator_app.support.clock import SystemClock, to_datetime
from tests.making import STOCKHOLM, FakeClock


def day_in_sweden() -> date:
    """The day that it is now."""
    return to_datetime(SystemClock().now()).astimezone(STOCKHOLM).date()


@pytest.fixture
def clock() -> FakeClock:
    """Begins when the test does."""
    return FakeClock(SystemClock().now())


@pytest.fixture
def today(clock: FakeClock) -> date:
    """The day on which the test began."""
    return to_datetime(clock.now()).astimezone(STOCKHOLM).date()
