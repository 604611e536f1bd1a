"""B6: taking a decision, every byte on the disk before it returns, against the driver running the same statements.

Decisions are first taken and recorded on one copy of the desk; the floor runs their statements, values and all, on another copy
that stands where the first one stood. What is timed on ours are decisions on other items.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from random import Random

from moderator_app.desk.desk import Desk
from moderator_app.domain.decisions import Answer, Draft, Outcome
from moderator_app.domain.items import Selection
from tests.benchmarks.measuring import Comparison, median_of
from tests.benchmarks.recorded import Recording, Transaction
from tests.benchmarks.stage import Stage, clock

FULL = 2
"""PRAGMA synchronous, as a number."""
SPARE = 15
"""Rounds that the drafts suffice for."""


def asks(stage: Stage) -> Iterator[Comparison]:
    """The median of a round's decisions."""
    floor = stage.raw(stage.another("floor"))
    desk = stage.desk(stage.another("decisions"))
    assert_full(desk)
    drafts = open_drafts(desk, stage.rng(), 2 * SPARE * stage.repeat + 1)
    # What a first decision loads for good is no part of any of them.
    recorded = [record(desk, next(drafts)) for _ in range(SPARE * stage.repeat + 1)]
    scripts = iter(recorded)
    _replay(floor, next(scripts))
    os.sync()
    yield Comparison(
        "decision commit, synchronous FULL, p50",
        lambda: median_of(stage.repeat, clock, lambda: _replay(floor, next(scripts))),
        decided(stage, desk, drafts),
        2.5,
    )


def decided(stage: Stage, desk: Desk, drafts: Iterator[Draft]) -> Callable[[], float]:
    """A round of decisions of ours, in ms."""

    def one_round() -> float:
        ready = iter([next(drafts) for _ in range(stage.repeat)])
        return median_of(stage.repeat, clock, lambda: desk.decisions.decide(next(ready)))

    return one_round


def assert_full(desk: Desk) -> None:
    """Every decision's bytes are on the disk before it is acknowledged."""
    with desk._context.database.write() as writer:
        assert writer.driver.execute("PRAGMA synchronous").fetchone()[0] == FULL


def open_drafts(desk: Desk, rng: Random, most: int) -> Iterator[Draft]:
    """Drafts for items of the inbox, drawn at random, none twice; without second person or owner. Fewer where there are few."""
    ids = rng.sample(desk.inbox.spine(Selection()), min(most, desk.inbox.counts().of(Selection().state)))
    for item_id in ids:
        item = desk.inbox.item(item_id)
        assert item.revision is not None
        calm = [rule.id for rule in desk.policies.of_channel(item.channel_id).rules if not rule.overlay][-3:]
        yield Draft(
            item_id=item_id,
            revision_id=item.revision.id,
            answers=dict.fromkeys(calm[1:], Answer.NO),
            outcome=Outcome.KEEP,
            reason="Ingen regel bryts.",
        )


def record(desk: Desk, draft: Draft) -> list[Transaction]:
    """Decide, and give everything that went to the driver."""
    with Recording() as recording:
        desk.decisions.decide(draft)
    return recording.transactions


def _replay(driver: object, script: list[Transaction]) -> None:
    for transaction in script:
        transaction.replay(driver)
