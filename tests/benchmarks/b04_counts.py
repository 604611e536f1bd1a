"""B4: the counts of all queues, against reading the counter table."""

from __future__ import annotations

from collections.abc import Iterator

from tests.benchmarks.b03_inbox import same_fetch, timed
from tests.benchmarks.measuring import Comparison
from tests.benchmarks.stage import Stage


def asks(stage: Stage) -> Iterator[Comparison]:
    """One comparison."""
    desk, raw = stage.desk(), stage.raw()
    yield Comparison("all queue counts", timed(stage, same_fetch(raw, desk.inbox.counts)), timed(stage, desk.inbox.counts), 3.0)
