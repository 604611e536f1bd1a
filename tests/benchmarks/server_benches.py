"""The benches of a team's desk: the same work as B3, B5 and B6, against psycopg doing the very same on the same server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from moderator_app.desk.desk import Desk
from moderator_app.domain.items import Selection, State
from moderator_app.storage.postgresql import BEGINNING, ENDING, READ
from moderator_app.storage.statements import Reader
from tests.benchmarks.b03_inbox import pages, timed
from tests.benchmarks.b06_decision import SPARE, decided, open_drafts
from tests.benchmarks.measuring import Asked, Comparison, Limit, median_of
from tests.benchmarks.server_desk import ServerStage
from tests.benchmarks.stage import Bench, clock
from tests.benchmarks.texts import vocabulary

Step = tuple[str, Any, bool]
"""Text, values, and whether its plan may be kept."""
WAY = 0.005 / 2
"""Seconds that the network adds in each direction."""


class Steps:
    """While it is entered, every statement that a desk runs on a server is written down, as the driver gets it."""

    def __init__(self) -> None:
        self.taken: list[Step] = []

    def __enter__(self) -> Steps:
        steps, self._former = self, Reader._run
        former = self._former

        def run(reader: Reader, statement: Any, values: dict[str, Any], before: str = "", after: str = "") -> Any:
            text, _, given = statement.compiled(reader.dialect)
            steps.taken.append((f"{before}{text}{after}", {**given, **values}, not statement.planned_anew))
            return former(reader, statement, values, before, after)

        Reader._run = run  # pyright: ignore[reportAttributeAccessIssue]
        return self

    def __exit__(self, *_: object) -> None:
        Reader._run = self._former


def read_again(raw: Any, steps: Sequence[Step]) -> None:
    """A reading transaction, as the desk has it."""
    raw.execute(READ)
    for text, values, kept in steps:
        raw.execute(text, values, prepare=None if kept else False).fetchall()
    raw.execute("COMMIT")


def write_again(raw: Any, steps: Sequence[Step]) -> None:
    """A decision's transaction in two groups: everything that is read, and everything that is written."""
    with raw.pipeline():
        for text in BEGINNING:
            raw.execute(text)
        asked = [raw.execute(text, values) for text, values, _ in steps if text.startswith("SELECT")]
        for each in asked:
            each.fetchall()
        for text, values, _ in steps:
            if not text.startswith("SELECT"):
                raw.execute(text, values)
        for text in ENDING:
            raw.execute(text)


def inbox(stage: ServerStage) -> Iterator[Asked]:
    """The first page, and one far down."""
    desk, raw = stage.desk(stage.to_read), stage.raw(stage.to_read)
    first, deep = pages(desk)
    for name, page in (("first", first), ("at depth", deep)):
        yield Comparison(f"inbox page, {name}", timed(stage, _again(raw, page)), timed(stage, page), 1.5)  # pyright: ignore[reportArgumentType]


def _again(raw: Any, read: Callable[[], object]) -> Callable[[], object]:
    with Steps() as steps:
        read()
    return partial(read_again, raw, steps.taken)


def search(stage: ServerStage) -> Iterator[Asked]:
    """The newest hundred with a word: the commonest of all must not cost much more than one that is neither common nor rare."""
    desk = stage.desk(stage.to_read)
    words = vocabulary()
    medium, common = (partial(desk.inbox.page, Selection(None, None, word)) for word in (words[1_000], words[0]))
    yield Comparison("search, common / medium word", timed(stage, medium), timed(stage, common), 3.0)  # pyright: ignore[reportArgumentType]


def rules(stage: ServerStage) -> Iterator[Asked]:
    """What it costs that rows are told apart: a moderator of two channels against the owner, whom no rule holds. Told, not bounded."""
    address = stage.copy("rules")
    moderator, owner = stage.moderator(address), stage.desk(address)
    words = vocabulary()

    def works(desk: Desk) -> dict[str, Callable[[], object]]:
        first, deep = pages(desk)
        medium, common = (partial(desk.inbox.page, Selection(None, None, word)) for word in (words[1_000], words[0]))
        narrowed = partial(desk.inbox.page, Selection(State.OPEN, None, words[1_000]))
        found = {"page, first": first, "page, at depth": deep, "counts": desk.inbox.counts}
        return {**found, "search, medium word": medium, "search, common word": common, "search, medium, to assess": narrowed}

    bounded = works(moderator)
    for name, work in works(owner).items():
        yield Comparison(f"moderator / owner, {name}", timed(stage, work), timed(stage, bounded[name]), float("inf"))  # pyright: ignore[reportArgumentType]


def decision(stage: ServerStage) -> Iterator[Asked]:
    """Decisions with the server beside us, and with a network in between."""
    raw, address = stage.raw(stage.copy("floor")), stage.copy("work")
    desk = stage.desk(address)
    drafts = open_drafts(desk, stage.rng(), 2 * SPARE * stage.repeat + 1)
    recorded = iter([_recorded(desk, next(drafts)) for _ in range(SPARE * stage.repeat + 1)])
    write_again(raw, next(recorded))
    yield Comparison(
        "decision commit, p50",
        lambda: median_of(stage.repeat, clock, lambda: write_again(raw, next(recorded))),
        decided(stage, desk, drafts),  # pyright: ignore[reportArgumentType]
        1.5,
    )
    proxy = stage.proxy()
    far = stage.desk(proxy.address("work"))
    proxy.delay = WAY
    yield Limit("decision commit, p50, 5 ms away", decided(stage, far, drafts), 25.0)  # pyright: ignore[reportArgumentType]
    proxy.delay = 0.0


def _recorded(desk: Desk, draft: Any) -> list[Step]:
    with Steps() as steps:
        desk.decisions.decide(draft)
    return steps.taken


BENCHES: tuple[Bench, ...] = (
    Bench("B3", "inbox page, first and far down", inbox),  # pyright: ignore[reportArgumentType]
    Bench("B5", "search, newest 100", search),  # pyright: ignore[reportArgumentType]
    Bench("RULES", "as a moderator", rules),  # pyright: ignore[reportArgumentType]
    Bench("B6", "decision commit", decision),  # pyright: ignore[reportArgumentType]
)
