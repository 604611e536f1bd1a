"""B1: from the start of the process to the window, to the first rows of the inbox, and how smoothly it goes on from there."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from tests.benchmarks.measuring import Asked, Comparison, Limit
from tests.benchmarks.stage import Stage
from tests.benchmarks.synthetic import ROOT, USER, Place

SETTLE = 2.0
"""Seconds after the first painting in which nothing may stall."""
ROUNDS = 9


def asks(stage: Stage) -> Iterator[Asked]:
    """Whole processes, in turns with a bare window of Qt."""
    place = stage.place
    # As it is installed: compiled. Where Python is told to write no compiled files, every start would compile anew.
    compileall.compile_dir(ROOT / "moderator_app", quiet=2)
    compileall.compile_dir(ROOT / "tests" / "benchmarks", quiet=2)
    compileall.compile_dir(sysconfig.get_path("purelib"), quiet=2)

    def ours(*what: str) -> Callable[[], float]:
        probed(place, *what)
        return lambda: float(probed(place, *what))

    def bare() -> float:
        return float(probed(place, "bare"))

    rounds = ROUNDS
    yield Comparison("start to window painted", bare, ours("painted"), 1.5, rounds=rounds)
    yield Comparison("start to first rows painted", bare, ours("rows"), 3.2, rounds=rounds)
    yield Limit("longest stall in the 2 s after", ours("stall", str(SETTLE)), 50.0)


def worked_today(place: Place) -> None:
    """The window was open earlier that day, with the inbox in front: that is where it goes on."""
    file = place.home / "settings" / "window.ini"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"[window]\nscreen=inbox\nday={datetime.now().astimezone().date()}\n", encoding="utf-8")


def probed(place: Place, *what: str, seconds: float = 1_800) -> Any:
    """What the probe tells, run in a process of its own on that desk. Raises RuntimeError when the work failed there."""
    worked_today(place)
    command = [sys.executable, "-m", "tests.benchmarks.probe", str(time.monotonic_ns()), *what]
    ended = subprocess.run(command, cwd=ROOT, env=surroundings(place), stdout=subprocess.PIPE, timeout=seconds, check=True)
    found = json.loads(ended.stdout.splitlines()[-1])
    if isinstance(found, dict) and "failed" in found:
        raise RuntimeError(found["failed"])
    return found


def surroundings(place: Place) -> dict[str, str]:
    """The environment of a process that sits at that desk, without a display."""
    found = os.environ | {"UPPSIKT_HOME": str(place.home), "LOGNAME": USER, "USER": USER, "USERNAME": USER}
    return {"QT_QPA_PLATFORM": "offscreen"} | found
