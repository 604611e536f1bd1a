"""B9: 100,000 open deadlines counted anew after other service hours, against the driver moving them all in one statement.

The floor is one UPDATE of the same rows in one transaction of the bare driver, with another number for each: no rules, no calendar, no
journal, and everybody else waits until it is done. Beside both, another thread ticks as the window's does, and another connection asks for
the write lock as a colleague does.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.gates import Field
from moderator_app.sources.memory import MemoryReader
from moderator_app.storage.schema import FILE_NAME
from tests.benchmarks.measuring import Asked, Taken
from tests.benchmarks.stage import Stage
from tests.making import FakeClock, at, comment, make_channel, make_desk

OPEN = 100_000
ROUNDS = 5
HOURS = ("mån-tor 8-12, 13-16.30; fre 8-12", "mån-fre 9-15")
TICK = 0.002
SPREAD = 2 * 365 * 24 * 60
"""Minutes over which the items were published."""


@dataclass(slots=True)
class Round:
    """Milliseconds: the whole work, the longest tick of another thread, the longest wait for the write lock."""

    whole: float
    tick: float
    lock: float


def asks(stage: Stage) -> Iterator[Asked]:
    """All three figures of the same rounds."""
    count = min(OPEN, stage.items)
    with tempfile.TemporaryDirectory(prefix="uppsikt-bench-", ignore_cleanup_errors=True) as folder:
        desk = filled(Path(folder) / "desk", count)
        bare = Path(folder) / "bare.db"
        shutil.copyfile(desk.data / FILE_NAME, bare)
        floors: list[Round] = []
        ours: list[Round] = []
        for number in range(stage.rounds or ROUNDS):
            floors.append(beside(bare, lambda number=number: _floor(bare, number)))
            ours.append(beside(desk.data / FILE_NAME, lambda number=number: _ours(desk, number)))
        desk.close()
    name = f"{count:,} deadlines counted anew"
    yield Taken(name, [each.whole for each in floors], [each.whole for each in ours], 3.0)
    yield Taken("longest wait to write meanwhile", [each.lock for each in floors], [each.lock for each in ours], 1.0)
    yield Taken("longest tick of another thread", [each.tick for each in floors], [each.tick for each in ours], float("inf"))


def filled(folder: Path, count: int) -> Desk:
    """A desk whose one channel counts in service hours and has so many open items of two years."""
    folder.mkdir()
    desk = make_desk(folder, FakeClock("2026-03-04 10:00"))
    feed = make_channel(desk, "Flödet", "sollentuna", Platform.X)
    begin = at("2024-03-04 08:00")
    every = (comment("Hej", number=n, published_at=begin + n * SPREAD // count * 60_000_000 + n) for n in range(count))
    desk.intake.take(feed.id, MemoryReader(list(every), "memory"), "bench")
    return desk


def _ours(desk: Desk, number: int) -> None:
    (feed,) = desk.channels.everything()
    desk.register.fill_in(feed, Field.SERVICE_HOURS, HOURS[number % 2])
    desk.answer_times.finish()


def _floor(file: Path, number: int) -> None:
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("UPDATE item SET due_at = due_at + ? + id % 7 WHERE state = 'open'", (3_600_000_000 * (1 - number % 2 * 2),))
        raw.commit()


def beside(file: Path, work: Callable[[], None]) -> Round:
    """Do the work in a thread of its own, while this one ticks and asks for the write lock."""
    failed: list[Exception] = []

    def do() -> None:
        try:
            work()
        except Exception as problem:  # noqa: BLE001 - raised again where it was begun
            failed.append(problem)

    other, started = threading.Thread(target=do), time.perf_counter()
    longest_tick = longest_wait = 0.0
    with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as asking:
        other.start()
        wanted = time.perf_counter()
        goes_on = True
        while goes_on:
            # Asked before the tick, so that even work which is over at once has had one beside it.
            goes_on = other.is_alive()
            before = time.perf_counter()
            time.sleep(TICK)
            longest_tick = max(longest_tick, time.perf_counter() - before - TICK)
            if _may_write(asking):
                longest_wait = max(longest_wait, time.perf_counter() - wanted)
                wanted = time.perf_counter()
        other.join()
    if failed:
        raise failed[0]
    ended = time.perf_counter()
    return Round((ended - started) * 1_000, longest_tick * 1_000, max(longest_wait, ended - wanted) * 1_000)


def _may_write(asking: Any) -> bool:
    with suppress(sqlite3.OperationalError):
        asking.execute("BEGIN IMMEDIATE")
        asking.execute("ROLLBACK")
        return True
    return False
