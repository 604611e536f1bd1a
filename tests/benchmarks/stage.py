"""What every bench is given: the kept desk, a copy that may be written to, and what was asked for."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from moderator_app.desk.desk import Desk
from tests.benchmarks.measuring import Asked
from tests.benchmarks.synthetic import KEPT, Place, copy_of, kept_desk

clock = time.perf_counter


@dataclass(slots=True)
class Stage:
    """One run's desk. `repeat` is how many calls a round's median is taken over, where a call is short."""

    items: int
    folder: Path = KEPT
    repeat: int = 40
    rounds: int | None = None
    _copy: Place | None = None
    _open: ExitStack = field(default_factory=ExitStack)

    @property
    def place(self) -> Place:
        """A copy of the kept desk, which may be written to."""
        if self._copy is None:
            self._copy = self.another("work")
        return self._copy

    def another(self, name: str) -> Place:
        """One more copy, as the kept desk is; removed at the end of the run."""
        place = copy_of(kept_desk(self.items, self.folder), name)
        self._open.callback(shutil.rmtree, place.home, ignore_errors=True)
        return place

    def desk(self, place: Place | None = None) -> Desk:
        """The desk as the window has it, on the first copy or another; closed at the end of the run."""
        desk = (place or self.place).open()
        self._open.callback(desk.close)
        return desk

    def raw(self, place: Place | None = None) -> Any:
        """A bare connection to the same file, or to another copy's; closed at the end of the run."""
        connection = (place or self.place).raw()
        self._open.callback(connection.close)
        return connection

    def rng(self) -> Random:
        """Chance, the same in every run."""
        return Random(self.items)

    def close(self) -> None:
        self._open.close()


@dataclass(frozen=True, slots=True)
class Bench:
    """One line of performance.md: its number, what it measures, and how it makes its comparisons."""

    id: str
    work: str
    asks: Callable[[Stage], Iterator[Asked]]
