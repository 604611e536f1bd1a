"""Windows over the desks of a town that shares credentials, each with lanes, folders and a keyring of its own; one clock for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui import news
from moderator_app.gui.credentials import keeping
from moderator_app.gui.credentials.keeping import CredentialKeeper
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.gui.news import DeskNews
from moderator_app.gui.shell import Shell, build_shell
from moderator_app.gui.window import MainWindow
from moderator_app.support.paths import Folders
from moderator_app.support.settings import FILE_NAME, LANGUAGE, Settings
from tests.desk.depositing import Town, make_town
from tests.gui.credentials.officing import clock, sit
from tests.gui.geometry import settle
from tests.gui.scripted import ScriptedDialogs

__all__ = ["clock", "sit", "sitters", "town"]


@dataclass
class Sitter:
    """Somebody at a window of their own."""

    window: MainWindow
    desk: Desk
    shell: Shell
    following: DeskNews
    dialogs: ScriptedDialogs
    bot: QtBot

    def until(self, holds: Callable[[], bool], what: str = "") -> None:
        self.bot.waitUntil(holds)
        del what

    @property
    def screen(self) -> Any:
        """The screen of the credentials, which has read what it shows."""
        if self.window.current_screen != "credentials":
            self.window.open_screen("credentials")
        found: Any = self.window.built_screen("credentials")
        self.until(lambda: found._known.board is not None and found._known.standing is not None)
        return found

    @property
    def keeper(self) -> CredentialKeeper:
        self.until(lambda: self.window.findChild(CredentialKeeper, "CredentialKeeper") is not None)
        found = self.window.findChild(CredentialKeeper, "CredentialKeeper")
        assert found is not None
        return found

    def at_rest(self) -> None:
        """Wait until the keeper has done what there was to do."""
        keeper = self.keeper
        self.until(lambda: not keeper._busy and not keeper._again and not keeper._gather.isActive() and keeper._settled is not None)

    def idle(self) -> None:
        """Wait until the lanes have done what they were given, and the window has heard of it."""
        for _ in range(3):
            for lane in ("vault", "write", "read"):
                done: list[object] = []
                self.shell.runner.run(lane, lambda: None, self.window, done.append)
                self.until(lambda done=done: bool(done))
            settle()

    def do(self, action: str, *answers: Any) -> None:
        """What the action's key does; the dialogs are answered so."""
        self.dialogs.will_answer(*answers)
        self.until(self.window.registry.action(action).isEnabled)
        self.window.registry.action(action).trigger()
        self.idle()

    def choose(self, channel: str) -> None:
        """Choose the channel in the list, by the keyboard."""
        screen = self.screen
        table = screen.list.table
        self.until(lambda: table.model().rowCount() > 0)
        for row in range(table.model().rowCount()):
            if channel in str(table.model().index(row, 0).data()):
                table.setCurrentIndex(table.model().index(row, 0))
        self.idle()

    def part(self, part: Part) -> QWidget:
        """The row of a part, with the keyboard in it."""
        row = self.screen.detail.parts.rows[part]
        self.window.activateWindow()
        self.until(row.shows.isEnabled)
        row.setFocus(Qt.FocusReason.TabFocusReason)
        return row

    def press(self, widget: QWidget, key: Any) -> None:
        self.bot.keyClick(widget, key)
        self.idle()

    def codes(self) -> list[str]:
        """The codes of what the bar tells."""
        return [each.what.code for each in self.window.bar.notices]

    @staticmethod
    def shown() -> list[QDialog]:
        """The open sheets that show something secret."""
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible() and each.objectName() == "RevealSheet"
        ]


@pytest.fixture
def town(sit: Callable[[str], Desk]) -> Town:
    """Åsa administers; she and Bo hold the channel, Cilla stands in."""
    return make_town(sit)


@pytest.fixture
def sitters(
    shell: Shell, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Desk], Sitter]]:
    """Somebody opens a window over a desk: sitters(town.asa)."""
    monkeypatch.setattr(news, "ASK_EVERY", 50)
    monkeypatch.setattr(news, "KEEP_AFTER", 300)
    monkeypatch.setattr(keeping, "GATHER", 50)
    monkeypatch.setattr(keeping, "LONGEST", 50)
    there: list[Sitter] = []

    def sit_down(desk: Desk) -> Sitter:
        home = tmp_path / desk.me.os_user
        folders = Folders(home / "data", home / "settings", home / "logs").make()
        Settings(folders.settings / FILE_NAME).set(LANGUAGE, "en")
        own = build_shell(qapp, folders)
        own.runner.bug = None
        dialogs = ScriptedDialogs()
        window = MainWindow(desk, own, dialogs=dialogs)
        own.runner.known = window.bar.show_error
        following = DeskNews(window, own.runner)
        following.follow(desk)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        there.append(Sitter(window, desk, own, following, dialogs, qtbot))
        qtbot.waitUntil(lambda: window.current_screen == "today")
        return there[-1]

    yield sit_down
    secret_clipboard().clear_now()
    for each in Sitter.shown():
        each.reject()
    for one in there:
        one.following._timer.stop()
        one.window.close()
        one.shell.runner.shutdown()
        one.shell.language.forget()
        for thing in (one.shell.runner, one.shell.errors, one.shell.language, one.shell.icons, one.shell.theme):
            thing.deleteLater()
    del shell
