"""Two processes of one computer never write the same small file at once, and one that dies holds nobody up."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from moderator_app.support.locks import LockBusy, locked

HOLD = """
import sys
from pathlib import Path
from moderator_app.support.locks import locked
with locked(Path(sys.argv[1]), 5):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_whoever_comes_second_waits_and_then_says_that_it_is_busy(tmp_path: Path) -> None:
    with locked(tmp_path / "lock", 1), pytest.raises(LockBusy), locked(tmp_path / "lock", 0.02):
        pytest.fail("two held it")


def test_it_is_free_again_after_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), locked(tmp_path / "lock", 1):
        raise ZeroDivisionError

    with locked(tmp_path / "lock", 0):
        pass


def test_a_process_that_is_killed_lets_go(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, tmp_path / "lock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(LockBusy), locked(tmp_path / "lock", 0):
            pytest.fail("two held it")
        other.kill()

    with locked(tmp_path / "lock", 5):
        pass
