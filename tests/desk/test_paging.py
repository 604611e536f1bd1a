"""Pages follow each other without gap or repetition, also where many items stand at the same moment, and never walk through them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.items import FAR_FUTURE, Direction, Order, Selection, State
from moderator_app.storage.selecting import Part, Shape, page_statement
from tests.making import comment, make_channel, take

PAGE = 3


def walked(desk: Desk, selection: Selection) -> list[int]:
    rows = desk.inbox.page(selection, most=PAGE)
    found = list(rows)
    while rows:
        rows = desk.inbox.page(selection, found[-1], most=PAGE)
        found += rows
    return [row.id for row in found]


@pytest.fixture
def crowded(desk: Desk) -> Desk:
    """Most of it written in the same minute, some of it without a time by which to answer."""
    for name, pack in (("Kommunens sida", "sormland"), ("Bibliotekets sida", "hjo")):
        items = [comment(f"hej nummer {n}", f"Kim {n % 3}", n, minutes_ago=30 if n % 4 else n) for n in range(1, 12)]
        take(desk, make_channel(desk, name, pack), *items)
    return desk


@pytest.mark.parametrize(
    "selection",
    [
        Selection(State.OPEN),
        Selection(None),
        Selection(State.OPEN, 1),
        Selection(None, 2),
        Selection(None, None, "hej"),
        Selection(State.OPEN, 1, "nummer"),
        Selection(State.OPEN, None, "", Direction.RECEIVED),
        *(Selection(None, None, search, None, order) for order in Order for search in ("", "hej")),
        Selection(State.OPEN, 1, "", None, Order.SENDER),
    ],
)
def test_page_by_page_gives_the_whole_list_in_its_order(crowded: Desk, selection: Selection) -> None:
    whole = list(crowded.inbox.spine(selection))

    assert len(whole) >= 11
    assert walked(crowded, selection) == whole


@contextmanager
def looking_at_few(desk: Desk) -> Iterator[None]:
    """A server looks through four texts before it asks its index, and not through a thousand."""
    with desk._context.database.read() as reader:
        if reader.dialect.name != "postgresql":
            yield
            return
        ((made,),) = reader.driver.execute("SELECT pg_get_functiondef('uppsikt_newest'::regproc)").fetchall()
    fewer = made.replace("LIMIT 1000 *", "LIMIT 4 *").replace("fitting >= 300", "fitting >= 3").replace("hits * 100", "hits * 2")
    assert fewer.count("4 *") == fewer.count(">= 3 ") == fewer.count("* 2 ") == 1
    for text in (fewer, made):
        with desk._context.database.note() as writer:
            writer.driver.execute(text)
        if text is fewer:
            yield


def test_a_search_goes_on_beyond_the_texts_that_arrived_last(crowded: Desk) -> None:
    with looking_at_few(crowded):
        for search in ("hej", '"nummer 3"', "nummer 1*", "kim", "ingen"):
            for state, channel in ((None, None), (State.OPEN, 1)):
                selection = Selection(state, channel, search)
                assert walked(crowded, selection) == list(crowded.inbox.spine(selection))


@pytest.mark.sqlite("reads what SQLite tells of its plan")
@pytest.mark.parametrize("part", [Part.TIED, Part.BEYOND])
@pytest.mark.parametrize(("by_state", "by_channel"), [(True, True), (True, False), (False, False)])
def test_a_page_far_down_is_found_by_its_place_and_not_by_counting(desk: Desk, part: Part, by_state: bool, by_channel: bool) -> None:
    with desk._context.database.read() as reader:
        text, order, given = page_statement(Shape(by_state, by_channel, searching=False), part).compiled(reader.dialect)
        values = {**given, "state": State.OPEN, "channel_id": 1, "most": 100, "after_id": 7, "after_published": 1, "after_priority": 1}
        values["after_due"] = FAR_FUTURE
        assert order is not None
        plan = [row[3] for row in reader.driver.execute(f"EXPLAIN QUERY PLAN {text}", [values[name] for name in order])]

    (place,) = [step for step in plan if step.startswith("SEARCH item USING INDEX")]
    assert place.count("?") >= (by_state + by_channel) + (2 if part is Part.TIED else 1), place
    assert not any("TEMP B-TREE" in step for step in plan), "sorted anew"
