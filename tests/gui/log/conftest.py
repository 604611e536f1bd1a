"""The window over a real desk at which something has been decided."""

from __future__ import annotations

import pytest

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from tests.gui.log.reading import LogSeat
from tests.gui.sitting import Seat, seat
from tests.making import comment, decide, take

__all__ = ["seat"]

HOSTILE = '<img src="file:///etc/passwd"><b>fet</b>\u202e'


@pytest.fixture
def channel(seat: Seat) -> Channel:
    return seat.channel("Älvnäs blogg")


@pytest.fixture
def log(seat: Seat, channel: Channel, monkeypatch: pytest.MonkeyPatch) -> LogSeat:
    """A journal of seven entries: founded, a channel, an import of four, four decisions; the third decision was written by a stranger."""
    monkeypatch.setenv("LOGNAME", "asa")  # the child processes are hers too
    take(seat.desk, channel, *(comment(f"Text nummer {number}", number=number) for number in range(1, 5)))
    decide(seat.desk, 1, Outcome.REMOVE, "B-01", reason="Hot mot personalen.")
    decide(seat.desk, 2, Outcome.KEEP)
    decide(seat.desk, 3, Outcome.HIDE, "H-01", reason=HOSTILE)
    decide(seat.desk, 4, Outcome.ANSWER, "P-01")
    return LogSeat(seat)
