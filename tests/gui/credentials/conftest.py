"""A display that several programs share, each with the clipboard in reach."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.display import start_display

ROOT = Path(__file__).resolve().parents[3]


class Program:
    """A running `tests.gui.credentials.program`."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.credentials.program"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def say(self, *words: object) -> dict[str, Any]:
        """Do this; what lies on the clipboard then, as this program sees it."""
        assert self._process.stdin is not None
        print(*words, file=self._process.stdin, flush=True)
        return self._told()

    def copies(self, text: str) -> None:
        """A secret, for STAYS seconds."""
        self.say("copy", text)

    def passes(self, seconds: float) -> None:
        """So many seconds are over by this program's clock, and it has looked at it."""
        self.say("pass", seconds)

    def copies_plainly(self, text: str) -> None:
        self.say("plain", text)

    def reads(self) -> str:
        return self.say("read")["text"]

    def ends(self) -> str:
        """As a person closes it; what lies on the clipboard when its loop has ended and the system has not yet cleaned up after it."""
        self.say("end")
        left = self._told()["text"]
        assert self._process.wait(20) == 0
        return left

    def _told(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def is_killed(self) -> None:
        self._process.kill()
        self._process.wait(20)

    def close(self) -> None:
        self.is_killed()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """What DISPLAY says of a display of the tests' own."""
    if shutil.which("Xvfb") is None or not sys.platform.startswith("linux"):
        pytest.skip("needs Xvfb")
    server, name = start_display()
    yield name
    server.terminate()
    server.wait(20)


@pytest.fixture
def program(display: str) -> Iterator[Callable[[], Program]]:
    """Starts programs on that display."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with ExitStack() as open_ones:

        def start() -> Program:
            made = Program(environment)
            open_ones.callback(made.close)
            return made

        yield start
