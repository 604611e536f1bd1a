"""The window over a real desk, also with the real inbox and a clock that the test sets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.domain.place import Place
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.shell import Shell
from moderator_app.storage.schema import FILE_NAME
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import Seat, seat, sitting
from tests.making import FakeClock, template_database

__all__ = ["seat"]


@pytest.fixture
def office(
    shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: FakeClock
) -> Iterator[Seat]:
    """Åsa's seat with every screen, the inbox as well."""
    monkeypatch.setenv("UPPSIKT_HOME", str(tmp_path))
    (shell.folders.data / FILE_NAME).write_bytes(template_database())
    inbox = next(each for each in SCREENS if each.id == "inbox")
    with sitting(shell, dialogs, qtbot, Place(shell.folders.data), clock, inbox) as somebody:
        yield somebody
