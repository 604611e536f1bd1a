"""A command line in this process, over a desk of its own, and one in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from moderator_app.cli.main import main
from moderator_app.desk.desk import Desk
from tests.conftest import ROOT
from tests.making import FakeClock, make_desk


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on standard output."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def uppsikt(tmp_path: Path, clock: FakeClock, capfd: pytest.CaptureFixture[str]) -> Run:
    """uppsikt("channels", "list"): the command, run in this process with --json, on the desk of `user`."""

    def run(*arguments: object, json: bool = True, user: str = "asa") -> Ran:
        def open_here(data: Path | None, _server: str) -> Desk:
            return make_desk(tmp_path if data is None else data, clock, user)

        given = [*map(str, arguments), *(["--json"] if json else [])]
        try:
            code = main(given, open_here)
        except SystemExit as ended:
            code = int(str(ended.code))
        caught = capfd.readouterr()
        return Ran(code, caught.out, caught.err)

    return run


@pytest.fixture
def process(tmp_path: Path) -> Run:
    """The same as a process of its own, with a home of its own."""

    def run(*arguments: object, stdin: str = "") -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "moderator_app", *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "UPPSIKT_HOME": str(tmp_path / "home"), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
            input=stdin.encode(),
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
