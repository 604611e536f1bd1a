"""What a colleague does reaches the window by itself; what was done in the window is told once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.desk.changes import Change
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.decisions import Outcome
from moderator_app.gui import news
from moderator_app.gui.news import DeskNews
from tests.gui.sitting import Seat, seat
from tests.making import comment, decide, take

__all__ = ["seat"]


@pytest.fixture
def heard(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Change]]:
    """What the window is told from now on, by its own desk's listener and by its news of others. There are two items."""
    monkeypatch.setattr(news, "ASK_EVERY", 20)
    take(seat.desk, seat.channel(), comment("Ett", number=1), comment("Två", number=2))
    told: list[Change] = []
    seat.window.changes.changed.connect(told.append)
    following = DeskNews(seat.window, seat.runner)
    following.follow(seat.desk)
    # It has looked once, and heard what came in since the desk was opened.
    seat.bot.waitUntil(lambda: bool(told))
    seat.idle()
    told.clear()
    yield told
    following._timer.stop()
    seat.idle()


@pytest.fixture
def bo(seat: Seat, tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(seat.desk.place, tmp_path / "pins of bo", seat.desk.clock, "bo", "Bo")
    yield desk
    desk.close()


def test_a_colleague_s_decision_is_told_with_its_item(seat: Seat, heard: list[Change], bo: Desk) -> None:
    decide(bo, 2, Outcome.KEEP)

    seat.bot.waitUntil(lambda: any(change.items for change in heard))
    assert [change.items for change in heard if change.items != frozenset()] == [frozenset({2})]


def test_what_was_done_here_does_not_come_back_as_news(seat: Seat, heard: list[Change]) -> None:
    decide(seat.desk, 1, Outcome.KEEP)
    seat.idle()
    own = list(heard)
    assert {change.items for change in own} == {frozenset({1})}

    seat.bot.wait(200)
    seat.idle()

    assert heard == own
