"""Every screen in a real window of 1366 × 768: nothing is cut, nothing overlaps, in either language, light or dark, at 200 % text."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.end2end.albums import ALBUMS
from tests.end2end.albums.album import Album
from tests.end2end.desktop import ROOT, Desktop, missing

pytestmark = pytest.mark.end2end

# A folder for each process that runs tests: two of them may both take the pictures.
OUT = ROOT / "build" / "pictures" / os.environ.get("PYTEST_XDIST_WORKER", "")
PATIENCE = 100
"""Seconds for an album: it takes five to thirty where nothing else runs."""

Found = dict[str, list[str]]


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """What the windows open on, one after the other."""
    lacking = missing()
    if lacking:
        pytest.skip(f"needs {', '.join(lacking)}")
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    yield desktop
    desktop.close()


@pytest.fixture(scope="module", params=ALBUMS, ids=[each.name for each in ALBUMS])
def album(request: pytest.FixtureRequest) -> Album:
    """The pictures of one area after the other."""
    return request.param


@pytest.fixture(scope="module")
def found(album: Album, screen: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What is wrong with each picture. The pictures lie in build/pictures, in a folder for each album."""
    out = OUT / album.name
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.end2end.photographer", album.name, str(out)]
    home = screen.environment | {"UPPSIKT_HOME": str(tmp_path_factory.mktemp(album.name))}
    told = subprocess.run(command, cwd=ROOT, env=home, capture_output=True, text=True, encoding="utf-8", check=False, timeout=PATIENCE)
    assert told.returncode == 0, told.stderr[-4000:]
    return json.loads((out / "problems.json").read_text(encoding="utf-8"))


def test_nothing_is_cut_and_nothing_overlaps(found: Found) -> None:
    assert {name: problems for name, problems in found.items() if problems} == {}


def test_every_screen_has_its_picture_in_every_look(found: Found, album: Album) -> None:
    assert set(found) == album.names
    assert {path.stem for path in (OUT / album.name).glob("*.png")} == album.names


def test_no_two_pictures_have_the_same_name() -> None:
    names = [name for each in ALBUMS for name in each.names]

    assert len(names) == len(set(names))
