"""The benches run: on a small desk, without their bars, so that they don't rot between two measurements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.domain.items import Selection, State
from moderator_app.domain.marks import Detector
from tests.benchmarks import __main__ as command
from tests.benchmarks.measuring import Comparison, Limit, Taken, measure
from tests.benchmarks.registry import BENCHES
from tests.benchmarks.stage import Stage
from tests.benchmarks.synthetic import kept_desk
from tests.detectors.labelled import OUTGOING

ITEMS = 2_000
IN_THIS_PROCESS = ("B3", "B4", "B5", "B6", "B9")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.fixture
def stage(folder: Path) -> Iterator[Stage]:
    made = Stage(ITEMS, folder, repeat=3, rounds=1)
    yield made
    made.close()


def test_the_synthetic_desk_is_a_desk_like_any_other_and_the_same_every_time(folder: Path) -> None:
    place = kept_desk(ITEMS, folder)
    assert kept_desk(ITEMS, folder) == place

    desk = place.open()
    try:
        counts = desk.inbox.counts()
        assert counts.of() == ITEMS
        assert 0.2 < counts.of(State.OPEN) / ITEMS < 0.4
        assert desk.inbox.counts_agree()
        assert len({channel.pack for channel in desk.channels.everything()}) == 5
        found = desk.log.verify(full=True)
        assert found.ok
        assert found.entries > desk.log.number_of_decisions() == ITEMS - counts.of(State.OPEN)
        first = desk.inbox.page(Selection(None, None, "och"))
        assert len(first) == 100
    finally:
        desk.close()


@pytest.mark.parametrize("bench", [bench for bench in BENCHES if bench.id in IN_THIS_PROCESS], ids=lambda bench: bench.id)
def test_a_bench_measures_something(stage: Stage, bench: object) -> None:
    results = command.run(stage, [bench])  # pyright: ignore[reportArgumentType]

    assert results
    assert all(result.ours > 0 and result.rounds == 1 for result in results)


def test_a_busy_machine_makes_a_round_invalid() -> None:
    floor, ours = [1.0, 1.1, 9.0, 0.9, 1.0], [2.0, 2.2, 2.0, 1.8, 2.0]

    result = measure("B0", Taken("a work", floor, ours, bar=2.5))

    assert (result.rounds, result.invalid) == (4, 1)
    assert result.ratio == pytest.approx(2.0)
    assert result.held


def test_rounds_go_on_until_enough_of_them_are_valid() -> None:
    floors = iter([1.0, 1.0, 5.0, 1.0, 1.0, 1.0, 1.0])

    result = measure("B0", Comparison("a work", lambda: next(floors), lambda: 3.0, bar=2.0))

    assert (result.rounds, result.invalid) == (5, 1)
    assert not result.held


def test_what_a_person_feels_is_bounded_as_it_is() -> None:
    assert measure("B0", Limit("a wait", lambda: 40.0, 50.0)).held
    assert not measure("B0", Limit("a wait", lambda: 60.0, 50.0)).held


def test_the_figures_can_be_kept(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(command, "Stage", lambda items, rounds: Stage(items, folder, repeat=2, rounds=1))
    kept = folder / "figures.json"

    code = command.main(["--items", str(ITEMS), "--only", "B4", "--json", str(kept)])

    (told,) = json.loads(kept.read_text())["results"]
    assert code == int(not told["held"])
    assert told["ratio"] == pytest.approx(told["ours"] / told["floor"])
    assert "all queue counts" in capsys.readouterr().out


def test_the_detectors_are_measured_for_their_time_and_for_being_right(stage: Stage) -> None:
    results = command.run(stage, [bench for bench in BENCHES if bench.id == "B8"])

    assert all(result.ours > 0 for result in results if result.unit != "%")
    assert {result.name.split(":")[0] for result in results if result.unit == "%"} == {*Detector, "afterwards"} - OUTGOING
    assert all(result.held for result in results if result.unit == "%")
