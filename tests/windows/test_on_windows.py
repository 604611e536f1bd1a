"""The program's tests on Windows' own Python, its libraries' Windows builds and Windows' file rules: under Wine, where it is set up.

What this shows: paths, file locks, encodings, time zones, child processes and Qt's Windows platform. What it does not: the look,
screen readers, printing and speed of a real Windows.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SET_UP = ROOT.parent / "shared" / "windows" / "setup.sh"
LOCK = ROOT / "packaging" / "requirements.lock"
NEEDED = ("wine", "x86_64-w64-mingw32-gcc", "Xvfb", "xvfb-run", "uv")
PARTS = ("tests/domain/test_times.py", "tests/support", "tests/storage", "tests/exports", "tests/vault", "tests/cli")
LIMIT = 900

pytestmark = [pytest.mark.end2end, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Windows is here already")]


@pytest.fixture(scope="module")
def windows() -> Path:
    """The folder with a Windows Python and all locked libraries; made once for each lock file."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if not SET_UP.exists():
        pytest.skip("needs the set-up of a Windows Python beside the repository")
    if lacking:
        pytest.skip(f"needs {', '.join(lacking)}")
    mark = hashlib.sha256(LOCK.read_bytes() + SET_UP.read_bytes()).hexdigest()[:16]
    folder = ROOT / "build" / "windows" / mark
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        made = subprocess.run(["bash", str(SET_UP), str(folder), str(LOCK)], check=False, stdin=subprocess.DEVNULL, timeout=LIMIT)
        if made.returncode:
            pytest.skip("a Windows Python could not be set up here")
        (folder / "ready").touch()
    return folder


@pytest.mark.parametrize("part", PARTS)
def test_times_storage_files_vault_and_command_line_work_on_windows(windows: Path, part: str) -> None:
    told = on_windows(windows, "-m", "pytest", "-q", "-p", "no:cacheprovider", part)

    assert told.returncode == 0, told.stdout[-6_000:]
    assert " passed" in told.stdout


def on_windows(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Windows' Python with these arguments, in the repository."""
    environment = {
        **os.environ,
        "WINEPREFIX": str(folder / "prefix"),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscms,icuuc,bcryptprimitives=n;mscoree,mshtml=",
    }
    for name in (
        "QT_QPA_PLATFORM",
        "UPPSIKT_HOME",
        "UPPSIKT_REQUIRE_POSTGRESQL",
        "UPPSIKT_REQUIRE_SECRET_SERVICE",
        "PYTEST_XDIST_WORKER",
        "PYTEST_CURRENT_TEST",
        "PYTEST_ADDOPTS",
    ):
        environment.pop(name, None)
    command = ["xvfb-run", "-a", "wine", str(folder / "python" / "python.exe"), *arguments]
    # Wine's console must be a pipe: with a file or a terminal Python ends at once.
    return subprocess.run(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        encoding="utf-8", errors="replace", check=False, timeout=LIMIT,
    )  # fmt: skip
