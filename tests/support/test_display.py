"""Whether a window can open is known before Qt is asked, which would end the process without a word."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from moderator_app.support.display import silent_display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
DEAD = ":54321"


def test_a_display_that_is_not_named_is_missing() -> None:
    assert silent_display({}) == ""


def test_a_display_that_is_named_but_gone_is_told_by_its_name() -> None:
    assert silent_display({"DISPLAY": DEAD}) == DEAD
    assert silent_display({"DISPLAY": "nonsense"}) == "nonsense"
    assert silent_display({"DISPLAY": DEAD, "WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}) == f"wayland-9, {DEAD}"


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:port=5900"])
def test_what_needs_no_display_is_not_asked_for_one(platform: str) -> None:
    assert silent_display({"QT_QPA_PLATFORM": platform}) is None


def test_a_display_that_answers_will_do_also_where_the_other_one_is_dead(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen(1)
        named = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": DEAD}

        assert silent_display(named) is None
        assert silent_display(named | {"QT_QPA_PLATFORM": "xcb"}) == DEAD


def test_other_systems_are_not_asked() -> None:
    assert silent_display({}, "win32") is None


def test_the_program_says_so_in_a_sentence_and_ends(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    environment |= {"DISPLAY": DEAD, "UPPSIKT_HOME": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-m", "moderator_app"], env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
    )

    assert ended.returncode == 3
    assert ended.stderr.startswith(f"The display {DEAD} does not answer, so no window can open. Nothing was changed.")
    assert list(tmp_path.iterdir()) == []
