"""The command: `python3 dev.py bench [--items N] [--engine postgresql] [--only B3,B5] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import HEADINGS, Result, measure
from tests.benchmarks.registry import BENCHES
from tests.benchmarks.stage import Bench, Stage

ITEMS = 1_000_000


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for; 1 when a bar is missed."""
    wanted = _parser().parse_args(arguments)
    benches, stage = _for_engine(wanted)
    only = set(wanted.only.upper().split(",")) if wanted.only else set()
    unknown = only - {bench.id for bench in benches}
    if unknown:
        _parser().error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(bench.id for bench in benches)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        results = run(stage, [bench for bench in benches if not only or bench.id in only])
    finally:
        stage.close()
    if wanted.json:
        wanted.json.write_text(json.dumps(_told(wanted.items, results), indent=1), encoding="utf-8")
    missed = [result for result in results if not result.held]
    print(f"\n{len(results)} measures at {wanted.items:,} items, {len(missed)} bars missed")
    return int(bool(missed))


def _for_engine(wanted: argparse.Namespace) -> tuple[Sequence[Bench], Any]:
    if wanted.engine == "postgresql":
        from tests.benchmarks import server_benches
        from tests.benchmarks.server_desk import ServerStage

        return server_benches.BENCHES, ServerStage(wanted.items, rounds=wanted.rounds)
    return BENCHES, Stage(wanted.items, rounds=wanted.rounds)


def run(stage: Any, benches: Sequence[Bench]) -> list[Result]:
    """Every measure of these benches, told as it comes."""
    found: list[Result] = []
    print(HEADINGS)
    for bench in benches:
        for asked in bench.asks(stage):
            result = measure(bench.id, asked, stage.rounds)
            print(result.line(), flush=True)
            found.append(result)
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--items", type=int, default=ITEMS, metavar="N", help=f"size of the desk (default: {ITEMS:,})")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), default="sqlite", help="whose desk (default: the local one)")
    parser.add_argument("--only", default="", metavar="B3,B5", help="these benches alone")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file, too")
    parser.add_argument("--rounds", type=int, metavar="N", help="rounds of each measure (default: as each asks, at least 5)")
    return parser


def _told(items: int, results: Sequence[Result]) -> dict[str, object]:
    machine = {
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }
    return {"items": items, "machine": machine, "results": [result.as_dict() for result in results]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
