"""Every screen in a real window of 1366 × 768: nothing is cut, nothing overlaps, in either language, light or dark, at 200 % text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end2end.desktop import ROOT, Desktop, missing
from tests.end2end.photographer import LOOKS

pytestmark = pytest.mark.end2end

# A folder for each process that runs tests: two of them may both take the pictures.
OUT = ROOT / "build" / "pictures" / os.environ.get("PYTEST_XDIST_WORKER", "")
SCREENS = {
    *("first-today", "first-inbox", "first-import", "first-channels", "first-log"),
    *("today", "inbox", "question", "import", "import-mapping", "import-result", "paste", "channels", "policies"),
    *("channel-fields", "channel-before-close", "channel-history", "channel-roles", "channel-refused"),
    *("channel-sheet", "appoint-sheet", "step-sheet", "politicians-sheet"),
    *("cover", "plan-sheet", "documents", "document-sheet", "disposal", "disposal-sheet", "requests", "request-sheet"),
    *("channel-checks", "check-sheet", "deposit-sheet", "document-make-sheet"),
    *("people", "person-fields", "person-sheet", "assignment-sheet", "map-sheet", "notice-sheet", "who-sheet"),
    *("texts", "list-sheet"),
    *("watch-news", "watch-calendar", "watch-load", "round-sheet", "round-all-sheet", "schedule-sheet"),
    *("log", "export-sheet", "keys", "about", "menu"),
    *("credentials-unset", "office-unset", "found-sheet", "credentials-today", "credentials", "credentials-nothing"),
    *("credentials-foreign", "credentials-access", "credentials-changes", "reveal-code", "reveal-codes", "form-empty"),
    *("office", "office-below"),
    *("crisis-sheet-off", "crisis-sheet", "crisis-today", "crisis-inbox"),
    *("evidence-secure", "evidence", "days", "day-sheet"),
    *("followups", "followups-sheet", "followups-closed", "followups-closed-sheet"),
}
LARGEST = {
    *("reveal-password", "reveal-note", "reveal-unshielded", "passphrase-sheet", "ask-passphrase"),
    *("form", "form-refused", "form-pictures", "form-picture", "form-overtaken", "form-theirs", "form-discard"),
    *("reviewed-sheet", "ask-change-sheet", "handover-whom", "handover-sheet", "handover-locked", "let-in", "received"),
    *("approve-sheet", "revoke-sheet", "administrator-sheet", "make-key-sheet", "trust-sheet", "restored-sheet"),
    *("drill-sheet", "glass-sheet", "public-key-sheet", "opened-sheet", "making-sheet", "preview-sheet"),
    *("keyring-missing", "keyring-forbidden", "keyring-locked", "keyring-hung", "keyring-waiting", "keyring-small"),
    *("identity-lost", "start-page", "offline-sheet"),
}
"""Taken once, in the look whose text is the largest."""

Found = dict[str, list[str]]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What is wrong with each picture. The pictures lie in build/pictures."""
    lacking = missing()
    if lacking:
        pytest.skip(f"needs {', '.join(lacking)}")
    OUT.mkdir(parents=True, exist_ok=True)
    for former in OUT.glob("*.png"):
        former.unlink(missing_ok=True)
    desktop = Desktop(tmp_path_factory.mktemp("pictures"))
    command = [sys.executable, "-m", "tests.end2end.photographer", str(OUT)]
    try:
        told = subprocess.run(
            command, cwd=ROOT, env=desktop.environment, capture_output=True, text=True, encoding="utf-8", check=False, timeout=600
        )
        assert told.returncode == 0, told.stderr[-4000:]
    finally:
        desktop.close()
    return json.loads((OUT / "problems.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("look", [look.name for look in LOOKS])
def test_nothing_is_cut_and_nothing_overlaps(found: Found, look: str) -> None:
    wrong = {name: problems for name, problems in found.items() if name.endswith(f"-{look}") and problems}

    assert wrong == {}


def test_every_screen_has_its_picture_in_every_look(found: Found) -> None:
    names = {f"{screen}-{look.name}" for screen in SCREENS for look in LOOKS} | {f"{screen}-{LOOKS[-1].name}" for screen in LARGEST}

    assert set(found) == names
    assert {path.stem for path in Path(OUT).glob("*.png")} == names
