"""Killed at any moment: what was acknowledged is there, every batch is whole or absent, and the work goes on where it stopped."""

from __future__ import annotations

import csv
import multiprocessing
import random
import signal
import time
from collections import Counter
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.journal import body_of
from tests.end2end.killing import work
from tests.making import FakeClock, make_channel, make_desk
from tests.truths import assert_whole, raw

ROWS = 1_000
KILLS = 100
LONGEST = 0.5
"""Seconds of work before a kill, at most."""
FULL = "2"
"""PRAGMA synchronous=FULL, as SQLite tells it."""
NUMBERS = 10_000
"""Reasons that one process may write, so that each has a number of its own."""


@pytest.fixture(scope="module")
def warm() -> ForkServerContext:
    """Starts processes that have everything imported already: a hundred of them would take minutes otherwise."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.end2end.killing", "moderator_app.sources.csvfile", "moderator_app.sources.tablefile"])
    return context


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kommentarer.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["id", "text", "author", "date"])
        rows.writerows(
            [n, f"Kommentar nummer{n} om badet", f"Person {n % 50}", f"2026-03-{1 + n % 28:02d} 12:00"] for n in range(1, ROWS + 1)
        )
    return path


def found_desk(folder: Path) -> Path:
    """A desk with one channel, closed again."""
    folder.mkdir()
    desk = make_desk(folder, FakeClock())
    make_channel(desk)
    desk.close()
    return folder


def kill_at_work(warm: ForkServerContext, folder: Path, file: Path, number: int, seconds: float) -> bool:
    """Let somebody work for so many seconds, and kill them; False when they were done before."""
    said = folder / "said"
    before = said.stat().st_size if said.exists() else 0
    process = warm.Process(target=work, args=(folder, file, number))
    process.start()
    while process.is_alive() and (said.stat().st_size if said.exists() else 0) == before:
        time.sleep(0.001)
    process.join(seconds)
    process.kill()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL), (folder / "crash").read_text()
    return process.exitcode != 0


def assert_acknowledged(desk: Desk, said: list[list[str]]) -> None:
    """Every decision and every draft that was acknowledged is there."""
    assert {words[1] for words in said if words[0] == "synchronous"} == {FULL}
    stored = {str(reference): reason for reference, reason in raw(desk, "SELECT reference, reason FROM decision")}
    for reference, number in (words[1:] for words in said if words[0] == "decided"):
        assert stored[reference] == f"Skäl {number}"
    decided = {item for (item,) in raw(desk, "SELECT item_id FROM decision")}
    typed = {int(words[1]): int(words[2]) for words in said if words[0] == "draft"}
    for item, number in typed.items():
        kept = desk.drafts.load(item)
        # A later one may have been kept that nobody was told of.
        assert item in decided or (kept is not None and int(kept.reason.split()[1]) >= number)


def assert_whole_batches(desk: Desk) -> None:
    """Each import's counters and place, and the items themselves, are what its journal entries say."""
    told: dict[object, Counter[str]] = {}
    last: dict[object, object] = {}
    for (payload,) in raw(desk, "SELECT payload FROM journal WHERE kind = 'imported' ORDER BY seq"):
        body = body_of(payload)  # pyright: ignore[reportArgumentType]
        run = body["run"]
        told.setdefault(run, Counter()).update({name: int(str(body[name])) for name in ("new", "updated", "unchanged", "refused")})
        last[run] = (body["cursor"], body["finished"])
        if body["items"] is not None:
            first, end = body["items"]  # pyright: ignore[reportGeneralTypeIssues]
            assert raw(desk, "SELECT count(*) FROM item WHERE id BETWEEN ? AND ?", first, end) == [(end - first + 1,)]
    runs = raw(desk, "SELECT id, new, updated, unchanged, refused, cursor, finished_at IS NOT NULL FROM import_run")
    assert {run: Counter(new=new, updated=up, unchanged=un, refused=re) for run, new, up, un, re, *_ in runs} == told  # pyright: ignore[reportArgumentType]
    assert {run: (cursor, bool(finished)) for run, *_, cursor, finished in runs} == last
    assert raw(desk, "SELECT count(*) FROM item") == [(sum(counts["new"] for counts in told.values()),)]
    assert raw(desk, "SELECT count(*) FROM revision") == raw(desk, "SELECT count(*) FROM item")


@pytest.mark.end2end
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that kills without asking")
def test_whatever_moment_the_program_is_killed_nothing_acknowledged_is_lost(warm: ForkServerContext, file: Path, tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    kills = attempts = 0
    folder = found_desk(tmp_path / "desk0")
    while kills < KILLS:
        attempts += 1
        assert attempts < 3 * KILLS, "it is done before it can be killed"
        killed = kill_at_work(warm, folder, file, attempts * NUMBERS, chance.uniform(0, LONGEST))
        kills += killed
        desk = make_desk(folder)
        try:
            # A line without its end was not yet said.
            said = [line.split() for line in (folder / "said").read_text("utf-8").split("\n")[:-1]] if (folder / "said").exists() else []
            assert_acknowledged(desk, said)
            assert_whole_batches(desk)
            assert_whole(desk)
            if not killed or kills == KILLS:
                assert_all_is_in(desk, file)
        finally:
            desk.close()
        if not killed:
            folder = found_desk(tmp_path / f"desk{attempts}")


def assert_all_is_in(desk: Desk, file: Path) -> None:
    """The import, run again, completes to every row of the file, and once more adds nothing."""
    desk.intake.run(1, file)
    again = desk.intake.run(1, file)

    assert (again.new, again.updated, again.unchanged, again.refused) == (0, 0, ROWS, 0)
    assert desk.inbox.counts().of() == ROWS
    assert_whole(desk)
