"""Pages follow each other without gap or repetition, also where many items stand at the same moment, and never walk through them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import FAR_FUTURE, QUEUE_OF, Direction, Order, Selection, State
from moderator_app.domain.narrowing import Narrowing, only
from moderator_app.storage.selecting import Part, Shape, count_statement, page_statement, spine_statement
from moderator_app.storage.statements import Statement
from tests.making import FakeClock, comment, decide, make_channel, take
from tests.truths import raw

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


def part_of(desk: Desk, part: Narrowing, search: str = "", channel_id: int | None = None, order: Order | None = None) -> Selection:
    """The list of that part as the day's line opens it."""
    return Selection(QUEUE_OF[part], channel_id, search, None, order, only=only(part, desk.me.id, desk.clock.now()))


@pytest.fixture
def parts(desk: Desk, sit: Callable[[str], Desk], clock: FakeClock) -> dict[Narrowing, set[int]]:
    """Items of every part, and beside them some that no part has; which are whose."""
    bo = sit("bo")
    take(desk, make_channel(desk, "Biblioteket", "sollentuna"), *(comment(f"hej {n}", f"Kim {n}", n, clock=clock) for n in range(1, 9)))
    take(desk, make_channel(desk), *(comment(f"[propaganda {n}]", f"Bo {n}", n, clock=clock) for n in range(9, 15)))
    raw(desk, "UPDATE item SET priority = 0 WHERE id IN (1, 2)")
    raw(desk, f"UPDATE item SET due_at = {clock.now() - 1} WHERE id IN (1, 3, 4, 5)")
    raw(desk, f"UPDATE item SET due_at = {clock.now()} WHERE id IN (6, 7)")
    for number in (9, 10, 11):
        decide(bo, number, Outcome.REMOVE, "H-04")
    decide(desk, 12, Outcome.REMOVE, "H-04")
    decide(desk, 13, Outcome.KEEP)
    decide(desk, 14, Outcome.HIDE, "B-04")
    for number in (4, 10, 12, 13):
        desk.claims.assign(number, desk.me.id)
    desk.claims.assign(5, bo.me.id)
    desk.claims.take(6)
    return {
        Narrowing.URGENT: {1, 2, 14},
        Narrowing.LATE: {3, 4, 5},
        Narrowing.SOON: {6, 7},
        Narrowing.SECOND: {9, 10, 11},
        Narrowing.ASSIGNED: {4, 10, 12},
    }


@pytest.mark.parametrize("part", Narrowing)
@pytest.mark.parametrize("order", [None, *Order])
def test_a_part_is_listed_page_by_page_counted_and_searched_alike(
    desk: Desk, parts: dict[Narrowing, set[int]], part: Narrowing, order: Order | None
) -> None:
    selection = part_of(desk, part, order=order)

    assert walked(desk, selection) == list(desk.inbox.spine(selection))
    assert set(desk.inbox.spine(selection)) == parts[part]
    assert desk.inbox.count(selection) == desk.inbox.newer(selection, 0) == len(parts[part])
    place = min(parts[part])
    sought = part_of(desk, part, f"{place}", order=order)
    assert walked(desk, sought) == [place]
    assert desk.inbox.count(sought) == 1
    assert desk.inbox.count(part_of(desk, part, channel_id=99)) == 0


BY_PEOPLE = frozenset({Narrowing.ASSIGNED})
"""Parts that are found from the assignments, and sorted: they are as many as one person has in hand."""
SORTED = BY_PEOPLE | {Narrowing.URGENT}
"""Those, and what lies in several queues: few in each."""


def plan(desk: Desk, statement: Statement, *, is_sorted: bool = False) -> list[str]:
    """How the database would read, a step a line; where there is hardly a row a server would rather read all of it.

    `is_sorted`: what is found may be sorted.
    """
    with desk._context.database.read() as reader:
        text, order, given = statement.compiled(reader.dialect)
        values = {**given, "state": State.OPEN, "channel_id": 1, "most": 100, "after_id": 7, "after_priority": 1, "after_due": FAR_FUTURE}
        values |= {"only_since": 1, "only_before": 2, "only_person": 1, "lent": "[]"}
        if order is not None:
            return [row[3] for row in reader.driver.execute(f"EXPLAIN QUERY PLAN {text}", [values[name] for name in order])]
        for switch in ("enable_seqscan", "enable_bitmapscan", *(() if is_sorted else ("enable_sort",))):
            reader.driver.execute(f"SET LOCAL {switch} = off")
        return [row[0] for row in reader.driver.execute(f"EXPLAIN (COSTS OFF) {text}", values)]


@pytest.mark.parametrize("part", Narrowing)
@pytest.mark.parametrize("by_channel", [False, True])
def test_a_part_is_read_by_index_however_many_items_there_are(desk: Desk, part: Narrowing, by_channel: bool) -> None:
    shape = Shape(QUEUE_OF[part] is not None, by_channel, searching=False, only=part)

    for statement in (spine_statement(shape), count_statement(shape), *(page_statement(shape, each) for each in Part)):
        told = "\n".join(plan(desk, statement, is_sorted=part in SORTED))
        assert ("ix_item_assignment_person" if part in BY_PEOPLE else "queue") in told, told
        assert part in SORTED or "TEMP B-TREE" not in told, "sorted anew"
        assert "SCAN item\n" not in told, told
        assert "Seq Scan on item " not in told, told
