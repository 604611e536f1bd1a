"""The list tells who has opened what, and has a queue of what is mine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import State
from moderator_app.gui.inbox.words import Face
from tests.gui.inbox.conftest import Moderator
from tests.making import comment, decide, make_desk


@pytest.fixture
def bo(moderator: Moderator, tmp_path: Path) -> Iterator[Desk]:
    """A colleague at another window."""
    desk = make_desk(tmp_path, moderator.clock, "bo")
    yield desk
    desk.close()


def hear(moderator: Moderator) -> None:
    """What the window does each second."""
    change = moderator.desk.news.look()
    if change is not None:
        moderator.window.changes.announce(change)
    moderator.idle()


def _face(moderator: Moderator, place: int) -> Face:
    found = moderator.faces()[place]
    assert found is not None
    return found


def told(moderator: Moderator, place: int) -> str:
    people = _face(moderator, place).people
    return "" if people is None else people.sentence


def test_a_row_tells_who_has_opened_it_and_stops_when_they_leave(moderator: Moderator, page: Channel, bo: Desk) -> None:
    moderator.import_items(page, *(comment(f"Nummer {n}", number=n) for n in range(3)))
    moderator.come_in()
    item = moderator.inbox.model.id_at(1)
    assert item is not None

    bo.claims.take(item)
    hear(moderator)
    assert told(moderator, 1) == "Bo has opened it"
    assert "Bo has opened it" in _face(moderator, 1).spoken()
    assert [told(moderator, 0), told(moderator, 2)] == ["", ""]

    bo.claims.release(item)
    hear(moderator)
    assert told(moderator, 1) == ""


def test_what_a_colleague_decides_greys_in_its_place_with_its_outcome(moderator: Moderator, page: Channel, bo: Desk) -> None:
    moderator.import_items(page, *(comment(f"Nummer {n}", number=n) for n in range(2)))
    moderator.come_in()
    item = moderator.inbox.model.id_at(1)
    assert item is not None

    decide(bo, item, Outcome.KEEP)
    hear(moderator)

    face = _face(moderator, 1)
    assert face.left
    assert face.chip is not None
    assert face.chip.text == "Keep"


def test_my_items_are_a_queue_with_its_number(moderator: Moderator, page: Channel, bo: Desk) -> None:
    moderator.import_items(page, *(comment(f"Nummer {n}", number=n) for n in range(3)))
    moderator.come_in()
    item = moderator.inbox.model.id_at(1)
    assert item is not None
    bo.claims.assign(item, moderator.desk.me.id)
    hear(moderator)
    assert told(moderator, 1) == "Assigned to you"
    assert moderator.inbox.panel.counts.of_mine() == 1

    moderator.window.registry.action("inbox.mine").trigger()
    moderator.idle()

    assert [moderator.inbox.model.id_at(place) for place in range(moderator.inbox.model.rowCount())] == [item]
    assert moderator.inbox.panel.queue is State.OPEN
    assert moderator.inbox.selection.mine == moderator.desk.me.id
    bo.claims.assign(item, None)
    hear(moderator)
    moderator.inbox.refresh()
    moderator.idle()
    assert moderator.inbox.model.rowCount() == 0
    assert moderator.inbox.pane.is_empty
