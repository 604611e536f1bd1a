"""A desk with one channel, a clock that the test sets, and a colleague."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from tests.desk.depositing import Town, make_town
from tests.making import FakeClock, make_channel, make_desk


@pytest.fixture(autouse=True)
def _on_both_engines(engine: str) -> None:
    """Every test of this folder."""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sit(tmp_path: Path, clock: FakeClock, engine: str) -> Iterator[Callable[[str], Desk]]:
    """Somebody sits down at the one desk in the test's folder: sit("bo")."""
    opened: list[Desk] = []

    def sit_down(user: str) -> Desk:
        opened.append(make_desk(tmp_path, clock, user))
        return opened[-1]

    yield sit_down
    for each in opened:
        each.close()


@pytest.fixture
def desk(sit: Callable[[str], Desk]) -> Desk:
    """Åsa's desk."""
    return sit("asa")


@pytest.fixture
def channel(desk: Desk) -> Channel:
    """A page under the Sörmland pack."""
    return make_channel(desk)


@pytest.fixture
def town(sit: Callable[[str], Desk]) -> Town:
    """Three people who share the credentials of a channel."""
    return make_town(sit)
