"""A decision on a team's server costs two waits for the network, whatever it says: one for all that it reads, one for all it writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.place import Place
from tests.costs import quickest
from tests.making import FakeClock, comment, decide, draft, ids, make_channel, take
from tests.proxy import Proxy
from tests.server import Server

pytestmark = pytest.mark.end2end
WAY = 0.1
"""Seconds from the program to the server: long beside all that either does."""


@pytest.fixture
def far(server: Server, proxy: Proxy, tmp_path: Path) -> Iterator[Desk]:
    """A desk with a few items whose server is far away, and a colleague has decided since it was opened."""
    folder = tmp_path / "desk"
    address = proxy.address(server.name_for(folder))
    desk = open_desk(Place(folder / "data", address), folder / "pins", FakeClock(), "asa", "Åsa")
    take(desk, make_channel(desk), *(comment(f"Fråga {n}", number=n) for n in range(80)))
    yield desk
    proxy.delay = 0.0
    desk.close()
    server.take_back()


def waits(work: Callable[[], object]) -> int:
    """How many times `work`, which can be done again, waited for an answer over that way; three stands for more, too."""
    return int(quickest(work, 3 * 2 * WAY) / (2 * WAY))


def test_deciding_waits_twice(far: Desk, proxy: Proxy) -> None:
    ready = iter([draft(far, each, Outcome.ANSWER) for each in ids(far)[:8]])
    proxy.delay = WAY

    assert waits(lambda: far.decisions.decide(next(ready))) == 2


def test_a_decision_that_replaces_another_waits_twice_too(far: Desk, proxy: Proxy) -> None:
    for each in ids(far)[:5]:
        decide(far, each, Outcome.ANSWER)
    ready = iter([draft(far, each, Outcome.REMOVE, "B-01", supersede=True) for each in ids(far)[:5]])
    ready = iter([replace(each, message="Vi tar bort det.") for each in ready])
    proxy.delay = WAY

    assert waits(lambda: far.decisions.decide(next(ready))) == 2


def test_colleagues_who_decide_in_between_cost_no_further_wait(far: Desk, server: Server, proxy: Proxy, tmp_path: Path) -> None:
    place = Place(tmp_path / "other", server.address(server.name_for(tmp_path / "desk")))
    with_her = open_desk(place, tmp_path / "other-pins", FakeClock(), "bo", "Bo")
    mine, hers = ids(far)[:10], ids(far)[10:20]
    ready = iter([draft(far, each, Outcome.ANSWER) for each in mine])
    decide(far, ids(far)[30], Outcome.ANSWER)

    def hers_then_mine() -> None:
        decide(with_her, hers.pop(), Outcome.ANSWER)
        far.decisions.decide(next(ready))

    proxy.delay = WAY
    assert waits(hers_then_mine) == 2
    with_her.close()


def test_a_row_that_does_not_take_the_decision_lets_nothing_of_it_stand(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    address = server.address(server.name_for(folder))
    desk = open_desk(Place(folder / "data", address), folder / "pins", FakeClock(), "asa", "Åsa")
    take(desk, make_channel(desk), "Fråga")
    (one,) = ids(desk)
    moves = "CREATE FUNCTION moves() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"
    server.ask(server.name_for(folder), moves)
    server.ask(server.name_for(folder), "CREATE TRIGGER moves BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION moves()")
    try:
        with pytest.raises(Exception, match="division by zero"):
            decide(desk, one, Outcome.ANSWER)

        assert desk.decisions.of_item(one) == []
        assert desk.log.verify(full=True).ok
    finally:
        server.ask(server.name_for(folder), "DROP TRIGGER moves ON item; DROP FUNCTION moves")
        desk.close()
        server.take_back()
