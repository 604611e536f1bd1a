"""The main job in a real window with nothing but the keyboard: a file comes in, two items are decided, the log goes out."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.desktop import Desktop

pytestmark = pytest.mark.end2end


def test_from_a_wordpress_file_to_the_exported_log_by_keyboard_alone(desktop: Desktop, samples: Path, tmp_path: Path) -> None:
    exported = samples / "wordpress-wxr" / "live-export-wp6.1-155-comments.xml"
    log = tmp_path / "logg.csv"
    program = desktop.start(first=True)

    add_channel(desktop, "Dialogbloggen")
    import_file(desktop, exported)
    desktop.wait(lambda: channel(desktop)["items"] == 155, "155 comments in the desk", again="ctrl+Return")

    # A second import adds nothing.
    import_file(desktop, exported)
    desktop.wait(lambda: entries(desktop, "imported") == 2, "the second import in the journal", again="ctrl+Return")
    assert channel(desktop)["items"] == 155

    desktop.press("alt+2")
    desktop.window("Inkorg – Uppsikt")
    desktop.press("j")
    desktop.wait(lambda: entries(desktop, "opened") >= 1, "the first item opened", again="Home")
    before = channel(desktop)["open"]
    # Remove the first one: a rule of the policy, the outcome, the template's reason, decide.
    desktop.press("1", "8", "t", "m", "ctrl+Return")
    desktop.wait(lambda: channel(desktop)["open"] == before - 1, "the removal decided")
    # Nothing wrong with the next: two keystrokes.
    desktop.wait(lambda: entries(desktop, "opened") >= 2, "the next item opened by itself")
    desktop.press("b", "ctrl+Return")
    desktop.wait(lambda: channel(desktop)["open"] == before - 2, "the next one kept")

    desktop.press("alt+4")
    desktop.window("Logg – Uppsikt")
    desktop.press("e")
    desktop.window("Exportera")
    export_to(desktop, log)
    desktop.wait(log.exists, "the exported log")
    rows = list(csv.reader(log.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert [row[rows[0].index("Utfall")] for row in rows[1:]] == ["Ta bort från kanalen", "Behåll"]
    assert desktop.command("log", "verify")["ok"]

    desktop.press("ctrl+q")
    desktop.wait(lambda: program.poll() == 0, "the program to end")


def add_channel(desktop: Desktop, name: str) -> None:
    desktop.press("alt+6")
    desktop.window("Kanaler – Uppsikt")
    desktop.press("n")
    desktop.window("Lägg till en kanal")
    desktop.type(name)
    desktop.press("Tab")
    desktop.type("Blogg")
    desktop.press("Tab")
    desktop.type("Osby")
    desktop.press("Return")
    desktop.wait(lambda: len(desktop.command("channels", "list")["channels"]) == 1, "the channel")
    assert channel(desktop)["platform"] == "blog"
    assert channel(desktop)["pack"] == "osby"


def import_file(desktop: Desktop, path: Path) -> None:
    desktop.press("alt+3")
    desktop.window("Hämta in – Uppsikt")
    desktop.press("ctrl+o")
    desktop.window("Välj en fil")
    desktop.type(str(path))
    desktop.press("Return")
    desktop.window("Hämta in – Uppsikt")
    desktop.press("ctrl+Return")


def export_to(desktop: Desktop, path: Path) -> None:
    # Format, language, file: the sheet begins with the format for Swedish Excel.
    desktop.press("Tab", "Tab", "ctrl+a")
    desktop.type(str(path))
    desktop.press("Return")


def channel(desktop: Desktop) -> dict[str, Any]:
    return desktop.command("channels", "list")["channels"][0]


def entries(desktop: Desktop, kind: str) -> int:
    """How many entries of a kind the journal has."""
    path = Path(desktop.environment["UPPSIKT_HOME"]) / "data" / "uppsikt.db"
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT count(*) FROM journal WHERE kind = ?", (kind,)).fetchone()[0]
    finally:
        connection.close()
