"""B3: a page of the inbox, the first and far down, against the driver fetching the same rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moderator_app.desk.desk import Desk
from moderator_app.domain.items import Row, Selection
from tests.benchmarks.measuring import Comparison, median_of
from tests.benchmarks.recorded import Recording
from tests.benchmarks.stage import Stage, clock

DEPTH = 290_000
"""Rows before the page that is far down; near the end of the queue where it is shorter."""


def asks(stage: Stage) -> Iterator[Comparison]:
    """First page, deep page, and the deep against the first."""
    desk, raw = stage.desk(), stage.raw()
    first, deep = pages(desk)
    ours_first, ours_deep = timed(stage, first), timed(stage, deep)
    yield Comparison("inbox page, first", timed(stage, same_fetch(raw, first)), ours_first, 2.0)
    yield Comparison("inbox page, at depth", timed(stage, same_fetch(raw, deep)), ours_deep, 2.0)
    yield Comparison("inbox page, depth / first", ours_first, ours_deep, 1.5)


def pages(desk: Desk) -> tuple[Callable[[], list[Row]], Callable[[], list[Row]]]:
    """The reading of the first page and of one far down."""
    selection = Selection()
    spine = desk.inbox.spine(selection)
    place = max(0, min(DEPTH, len(spine) - 200))
    row = desk.inbox.rows([spine[place]])[spine[place]]
    return lambda: desk.inbox.page(selection), lambda: desk.inbox.page(selection, row)


def same_fetch(raw: Any, read: Callable[[], object]) -> Callable[[], object]:
    """What `read` asks the driver for, asked of a bare connection."""
    with Recording() as recording:
        read()
    (transaction,) = recording.transactions
    asked = [(text, values) for text, values, _, _ in transaction.steps]
    return lambda: [raw.execute(text, values).fetchall() for text, values in asked]


def timed(stage: Stage, work: Callable[[], object]) -> Callable[[], float]:
    """One round: the median of many calls, in ms."""
    work()
    return lambda: median_of(stage.repeat, clock, work)
