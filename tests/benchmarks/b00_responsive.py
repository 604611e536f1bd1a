"""B0: the window answers while it opens, pages, counts, decides, while deadlines are counted anew after other service hours (of a million
items 175,000), and while 100,000 items are imported beside it.

The floor is a bare window that does nothing, in turns with ours: once alone, and once beside the same import.
"""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.benchmarks.b01_start import probed, surroundings
from tests.benchmarks.measuring import Asked, Taken
from tests.benchmarks.stage import Stage
from tests.benchmarks.synthetic import CHANNELS, ROOT, Place
from tests.benchmarks.texts import Texts

SHARE = 0.1
"""Items that are imported meanwhile, per item of the desk."""
SECONDS = 4.0
"""Of paging, of counting, of deciding."""
IDLE = 20.0
"""Seconds of the bare window."""
ROUNDS = 3
BAR = 3.0
PHASES = ("opening", "paging", "counting", "deciding", "recounting", "importing")


def asks(stage: Stage) -> Iterator[Asked]:
    """The longest gap of all against the idle bare window's; the rest is told beside it."""
    place, scale = stage.place, 0.1 if stage.rounds == 1 else 1.0
    # A second desk takes the import that the bare window stands beside.
    other = stage.another("beside")
    alone: list[Any] = []
    beside: list[Any] = []
    ours: list[Any] = []
    for number in range(stage.rounds or ROUNDS):
        file = new_file(place.home / f"more-{number}.csv", max(100, int(stage.items * SHARE)), f"more-{number}")
        alone.append(probed(place, "idle", str(IDLE * scale)))
        ours.append(probed(place, "work", str(SECONDS * scale), str(file), CHANNELS[0][0]))
        with importing(other, file):
            beside.append(probed(other, "idle", str(IDLE * scale)))
    yield _taken("longest gap / idle bare window", alone, ours, "max", bar=BAR)
    yield _taken("99.9 % of gaps / idle bare window", alone, ours, "p999")
    yield _taken("longest gap / bare beside an import", beside, ours, "max")
    yield _taken("99.9 % of gaps / bare beside an import", beside, ours, "p999")
    for phase in PHASES:
        yield _taken(f"longest gap, {phase}", alone, ours, "max", phase)


def _taken(name: str, floor: list[Any], ours: list[Any], figure: str, phase: str = "all", bar: float = float("inf")) -> Taken:
    return Taken(name, [each["all"][figure] for each in floor], [each[phase][figure] for each in ours], bar)


class importing:  # noqa: N801 - reads as what it does
    """While it is entered, a file is imported by the program in a process of its own."""

    def __init__(self, place: Place, file: Path) -> None:
        self._command = [sys.executable, "-m", "moderator_app", "--json", "import", str(file), "--channel", CHANNELS[0][0]]
        self._place = place

    def __enter__(self) -> None:
        self._process = subprocess.Popen(self._command, cwd=ROOT, env=surroundings(self._place), stdout=subprocess.DEVNULL)

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()


def new_file(path: Path, items: int, seed: str) -> Path:
    """A file of so many comments that no desk has seen."""
    texts = Texts(seed)
    names = texts.names(1_000)
    begin = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("comment id", "author", "author id", "published at", "text", "permalink"))
        for number, text in enumerate(texts.many(items)):
            name = names[number % len(names)]
            when = (begin + timedelta(seconds=number)).isoformat()
            rows.writerow((f"{seed}-{number}", name, f"{seed}.{number % 1_000}", when, text, f"https://example.org/{seed}/{number}"))
    return path
