"""While the window is open, deadlines are counted anew and what passed is written down, off its thread and a short piece at a time."""

from __future__ import annotations

import pytest

from moderator_app.desk import answertimes
from moderator_app.domain.channels import Platform
from moderator_app.domain.gates import Field
from moderator_app.domain.log import LogSelection
from moderator_app.gui import deadlinekeeper
from moderator_app.gui.deadlinekeeper import DeadlineKeeper
from moderator_app.support.messages import Message
from tests.gui.sitting import Seat, seat
from tests.making import at, comment, make_channel, take

__all__ = ["seat"]


@pytest.fixture
def told() -> list[Message | None]:
    return []


@pytest.fixture
def keeper(seat: Seat, told: list[Message | None], monkeypatch: pytest.MonkeyPatch) -> DeadlineKeeper:
    """In haste, and with pieces of one step."""
    for name, value in (("AT_ONCE", 0), ("PIECE", 1), ("LONGEST", 0.0)):
        monkeypatch.setattr(answertimes, name, value)
    for name, value in (("GATHER", 1), ("BREATH", 0), ("REST", 0), ("SLOW", 1)):
        monkeypatch.setattr(deadlinekeeper, name, value)
    made = DeadlineKeeper(seat.window.context(), told.append, seat.window)
    seat.window.closing.connect(made.stop)
    return made


@pytest.mark.usefixtures("keeper")
def test_other_hours_are_counted_by_themselves_and_the_status_line_says_how_far_that_is(seat: Seat, told: list[Message | None]) -> None:
    feed = make_channel(seat.desk, "Flödet", "sollentuna", Platform.X)
    take(seat.desk, feed, *(comment(f"Hej {n}", number=n, published_at=at("2026-03-03 08:00") + n * 1_800_000_000) for n in range(20)))
    seat.desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 10-12")
    assert seat.desk.answer_times.left() is not None

    seat.bot.waitUntil(lambda: seat.desk.answer_times.left() is None)
    seat.bot.waitUntil(lambda: told[-1] is None)
    assert "deadlines_counted" in [each.code for each in told if each is not None]


def test_what_passed_is_in_the_log_soon_after_the_window_opened(seat: Seat, keeper: DeadlineKeeper) -> None:
    page = make_channel(seat.desk, "Sidan", "sollentuna")
    take(seat.desk, page, *(comment(f"Hej {n}", number=n, published_at=at("2026-03-03 08:00") + n) for n in range(3)))
    keeper.look()

    def noted() -> int:
        return [each.kind for each in seat.desk.log.entries(LogSelection())].count("deadline_passed")  # pyright: ignore[reportArgumentType]

    seat.bot.waitUntil(lambda: noted() == 3)
    keeper.look()
    seat.idle()
    assert noted() == 3
