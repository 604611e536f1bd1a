"""A screen of its own with a window manager, the program on it, and hands that type: nothing but what a person has."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.display import start_display

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool")
AGAIN = 5.0
"""Seconds after which a person presses once more a key that had no effect: what it was meant for was not there yet."""
PATIENCE = 30.0


def missing() -> list[str]:
    """The programs that a real window needs here and that are not there."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Desktop:
    """An X server without a screen, 1366 × 768. Close it when done."""

    def __init__(self, home: Path) -> None:
        self._server, display = start_display()
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "UPPSIKT_HOME": str(home),
            "PYTHONFAULTHANDLER": "1",
            "LANG": "C.UTF-8",
        }
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self, *arguments: str, first: bool = False) -> subprocess.Popen[bytes]:
        """Start the program's window; `first`: the desk is new, and asks who it is."""
        program = subprocess.Popen([sys.executable, "-m", "moderator_app", *arguments], cwd=ROOT, env=self.environment)
        self._programs.append(program)
        if first:
            self.window("Vem är du?")
            self.press("Return")
        # The title names a screen once the desk is open.
        self.window("– Uppsikt")
        return program

    def command(self, *arguments: str) -> dict[str, Any]:
        """What the program's command line answers, on the same desk."""
        told = subprocess.run(
            [sys.executable, "-m", "moderator_app", *arguments, "--json"],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return json.loads(told.stdout)

    def window(self, title: str) -> str:
        """The id of the window with that in its title, brought to the front."""
        found = ""

        def there() -> bool:
            nonlocal found
            # Not `search --sync`: it gives up when any window goes while it looks.
            told = subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--name", title], env=self.environment, capture_output=True, text=True, check=False
            )
            found = told.stdout.split()[-1] if told.stdout.split() else ""
            return bool(found)

        self.wait(there, f"a window named {title}")
        self._tool("windowactivate", "--sync", found)
        return found

    def press(self, *keys: str) -> None:
        """Press these keys one after the other, such as "j", "ctrl+Return"."""
        for key in keys:
            self._tool("key", "--clearmodifiers", key)
            time.sleep(0.03)

    def type(self, text: str) -> None:
        """Type a text."""
        self._tool("type", "--clearmodifiers", "--delay", "8", text)

    def picture(self, path: Path) -> None:
        """What the screen shows, as a PNG."""
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True, timeout=30)

    def wait(self, happened: Callable[[], bool], what: str, again: str = "") -> None:
        """Until that is so; fails after PATIENCE seconds, and when the program died. The key `again` is pressed every AGAIN seconds."""
        end, press_at = time.monotonic() + PATIENCE, time.monotonic() + AGAIN
        while not happened():
            if again and time.monotonic() > press_at:
                self.press(again)
                press_at = time.monotonic() + AGAIN
            for program in self._programs:
                assert program.poll() in (None, 0), f"the program died with {program.returncode} while waiting for {what}"
            assert time.monotonic() < end, f"waited {PATIENCE} s in vain for {what}"
            time.sleep(0.1)

    def close(self) -> None:
        """End everything."""
        for process in (*self._programs, self._manager, self._server):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)

    def _tool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=PATIENCE)
