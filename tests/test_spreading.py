"""Tests with a real window run on one worker, whatever else runs beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

WINDOWED = """
import os, pathlib, pytest, time

pytestmark = pytest.mark.{mark}

@pytest.mark.parametrize("number", range(3))
def test_that_notes_its_worker(number):
    time.sleep(0.1)
    pathlib.Path(os.environ["NOTES"], f"{name}-{{number}}").write_text(os.environ["PYTEST_XDIST_WORKER"])
"""


def spread(folder: Path, **marks: str) -> subprocess.CompletedProcess[str]:
    """Run three tests in each of these files on two workers; each leaves a note of where it ran."""
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n  end2end: needs a window\n  usual: needs none\n")
    for name, mark in marks.items():
        path = folder / "tests" / ("end2end" if name.startswith("window") else "desk") / f"test_{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WINDOWED.format(mark=mark, name=name))
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup", "-p", "tests.spreading", "-p", "no:cacheprovider"]
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    surroundings |= {"PYTHONPATH": str(ROOT), "NOTES": str(folder)}
    return subprocess.run(
        [*command, "--rootdir", str(folder), str(folder / "tests")],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def workers(folder: Path, name: str) -> set[str]:
    return {note.read_text() for note in folder.glob(f"{name}*-[0-9]")}


def test_tests_with_a_window_stay_on_one_worker_and_the_others_do_not(tmp_path: Path) -> None:
    told = spread(tmp_path, windowA="end2end", windowB="end2end", plainA="usual", plainB="usual")

    assert told.returncode == 0, told.stdout + told.stderr
    assert len(workers(tmp_path, "window")) == 1
    assert len(workers(tmp_path, "")) == 2


def test_a_test_with_a_window_in_another_folder_is_told(tmp_path: Path) -> None:
    told = spread(tmp_path, plainA="end2end")

    assert told.returncode != 0
    assert "tests/desk/test_plainA.py" in told.stdout + told.stderr
