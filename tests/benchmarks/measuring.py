"""Floor and ours in turns, round by round, and what a bar says to the ratio: machines differ, ratios of one run hardly do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

ROUNDS = 5
MOST_ROUNDS = 15
DRIFT = 2.0
"""A round whose floor is more than so many times off the floor's median is invalid: the machine was busy with something else."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two ways to do the same work, and how many times the floor ours may take. Each gives one round's figure, in `unit`."""

    name: str
    floor: Callable[[], float]
    ours: Callable[[], float]
    bar: float
    """Of the median ratio; infinite where the figure is only told."""
    unit: str = "ms"
    rounds: int = ROUNDS


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure that is bounded as it is, because a person feels it."""

    name: str
    ours: Callable[[], float]
    bar: float
    unit: str = "ms"
    rounds: int = ROUNDS


@dataclass(frozen=True, slots=True)
class Taken:
    """Figures that were taken already, because one round gives several: round by round, the floor's and ours."""

    name: str
    floor: list[float]
    ours: list[float]
    bar: float
    unit: str = "ms"


Asked = Comparison | Limit | Taken


@dataclass(frozen=True, slots=True)
class Result:
    """What came out. `ratio` is the median of the valid rounds' ratios (for a Limit: of its bar); `spread` their least and greatest."""

    bench: str
    name: str
    unit: str
    floor: float | None
    ours: float
    ratio: float
    bar: float
    spread: tuple[float, float]
    rounds: int
    invalid: int

    @property
    def held(self) -> bool:
        """Enough rounds were valid, and the bar was not passed."""
        return self.rounds >= 1 and self.ratio <= self.bar

    def line(self) -> str:
        """One line for a person."""
        floor = f"{self.floor:10.3f}" if self.floor is not None else " " * 10
        bar = f"{self.bar:6.2f}" if self.bar != float("inf") else "     –"
        word = "told" if self.bar == float("inf") else "held" if self.held else "MISSED"
        spread = f"{self.spread[0]:.2f}–{self.spread[1]:.2f}"
        more = f" ({self.invalid} invalid)" if self.invalid else ""
        label = f"{self.bench} {self.name}"
        return f"{label:44} {floor} {self.ours:10.3f} {self.unit:3} {self.ratio:7.2f} {bar}  {spread:14} {self.rounds} rounds{more}  {word}"

    def as_dict(self) -> dict[str, Any]:
        """For a file: infinite bars are null."""
        told = asdict(self) | {"held": self.held}
        return {name: None if value == float("inf") else value for name, value in told.items()}


HEADINGS = f"{'':44} {'floor':>10} {'ours':>10} {'':3} {'ratio':>7} {'bar':>6}  {'spread':14}"


@dataclass(slots=True)
class _Rounds:
    floors: list[float] = field(default_factory=list[float])
    ours: list[float] = field(default_factory=list[float])

    def valid(self) -> list[tuple[float, float]]:
        middle = median(self.floors)
        return [(floor, mine) for floor, mine in zip(self.floors, self.ours, strict=True) if middle / DRIFT <= floor <= middle * DRIFT]


def measure(bench: str, asked: Asked, rounds: int | None = None) -> Result:
    """Take turns until enough rounds are valid; which of the two begins changes from round to round."""
    if isinstance(asked, Taken):
        return _compared(bench, asked, _Rounds(asked.floor, asked.ours))
    wanted = rounds or asked.rounds
    if isinstance(asked, Limit):
        figures = [asked.ours() for _ in range(wanted)]
        spread = (min(figures) / asked.bar, max(figures) / asked.bar)
        middle = median(figures)
        # Told in the figure itself; the ratio is of the bar.
        return Result(bench, asked.name, asked.unit, asked.bar, middle, middle / asked.bar, 1.0, spread, wanted, 0)
    taken = _Rounds()
    for number in range(max(MOST_ROUNDS, wanted)):
        if number % 2:
            mine = asked.ours()
            taken.floors.append(asked.floor())
        else:
            taken.floors.append(asked.floor())
            mine = asked.ours()
        taken.ours.append(mine)
        if len(taken.valid()) >= wanted:
            break
    return _compared(bench, asked, taken)


def _compared(bench: str, asked: Comparison | Taken, taken: _Rounds) -> Result:
    valid = taken.valid()
    ratios = sorted(mine / floor for floor, mine in valid)
    return Result(
        bench,
        asked.name,
        asked.unit,
        median(floor for floor, _ in valid),
        median(mine for _, mine in valid),
        median(ratios),
        asked.bar,
        (ratios[0], ratios[-1]),
        len(valid),
        len(taken.floors) - len(valid),
    )


def median_of(times: int, clock: Callable[[], float], work: Callable[[], object]) -> float:
    """The median time of `times` runs of `work`, in the clock's seconds × 1000."""
    return median(_timed(times, clock, work))


def _timed(times: int, clock: Callable[[], float], work: Callable[[], object]) -> Iterator[float]:
    for _ in range(times):
        begun = clock()
        work()
        yield (clock() - begun) * 1000
