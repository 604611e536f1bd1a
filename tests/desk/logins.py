"""Members of a team who log in to its desk on the server, each at a computer of their own.

A test takes the fixture by importing it, and names it in `__all__`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.place import Place
from moderator_app.support.clock import Clock, SystemClock
from tests.server import Server

Sit = Callable[[str], Desk]


@contextmanager
def logging_in(server: Server, folder: Path, clock: Clock) -> Iterator[Sit]:
    """sit("mo"): whoever has that login, at the desk of that folder, as long as the block lasts."""
    with ExitStack() as opened:

        def log_in(login: str) -> Desk:
            place = Place(folder / login, server.address(server.name_for(folder), login))
            return opened.enter_context(closing(open_desk(place, folder / f"pins-{login}", clock, "whoever")))

        yield log_in


@pytest.fixture
def sit(server: Server, owner: Desk, tmp_path: Path) -> Iterator[Sit]:
    """Log in to the desk that the fixture `owner` has made, at the time that it is."""
    with logging_in(server, tmp_path, SystemClock()) as log_in:
        yield log_in
