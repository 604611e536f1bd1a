"""A window over the desk of somebody of the invented office that shares credentials (tests/desk/depositing.py)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.screen import CredentialsScreen
from moderator_app.gui.screens import SCREENS
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from tests.desk.depositing import Town, make_town
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import DOOR, Seat
from tests.making import FakeClock, keyrings, make_desk
from tests.vault.fakes import FakeKeyring

MINE = ("today", "credentials", "cover")


class Counter(Seat):
    """Somebody at the screen of the credentials."""

    keyring: FakeKeyring

    def idle(self) -> None:
        for _ in range(3):
            for lane in ("write", "read", "local", "vault", "net"):
                done: list[object] = []
                self.runner.run(lane, lambda: None, self.window, done.append)
                self.bot.waitUntil(lambda done=done: bool(done))
        settle()

    @property
    def page(self) -> CredentialsScreen:
        found = self.built("credentials")
        assert isinstance(found, CredentialsScreen)
        return found

    def names(self) -> list[str]:
        table = self.page.list.table.table
        return [table.data(table.index(row, 0)) for row in range(table.rowCount())]

    def row(self, name: str) -> list[str]:
        """What the list says of a channel."""
        table = self.page.list.table.table
        return [table.data(table.index(self.names().index(name), column)) for column in range(table.columnCount())]

    def told(self, name: str) -> str:
        """The text of the visible label of that name."""
        label = part(self.page, QLabel, name)
        assert label.isVisible(), name
        return label.text()

    def there(self, name: str) -> bool:
        """Whether something of that name is to be seen."""
        return any(each.isVisible() for each in self.page.findChildren(QWidget, name))

    def offered(self, name: str) -> bool:
        """Whether the button of that name can be pressed."""
        return part(self.page, QPushButton, name).isEnabled()

    def bar(self) -> list[str]:
        """The codes of what the bar tells."""
        return [each.what.code for each in self.window.bar.notices]

    def key(self, *keys: str) -> None:
        """Press keys where the keyboard is."""
        self.window.activateWindow()
        for each in keys:
            target = QApplication.focusWidget() or self.window
            self.bot.keySequence(target, each)
            self.idle()

    def row_of(self, which: Part) -> QWidget:
        return self.page.detail.parts.rows[which]


@contextmanager
def at_counter(desk: Desk, shell: Shell, dialogs: ScriptedDialogs, bot: QtBot, keyring: FakeKeyring) -> Iterator[Counter]:
    """The window of that desk, the screen of the credentials in front."""
    window = MainWindow(desk, shell, [DOOR, *(each for each in SCREENS if each.id in MINE)], dialogs)
    shell.runner.known = window.bar.show_error
    stop = desk.changes.listen(window.changes.announce)
    window.resize(1366, 768)
    with bot.waitExposed(window):
        window.show()
    bot.waitUntil(lambda: window.current_screen == "inbox")
    found = Counter(window, desk, dialogs, bot)
    found.keyring = keyring
    found.screen("credentials")
    yield found
    window.close()
    shell.runner.shutdown()
    stop()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sit(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[str], Desk]]:
    """Somebody sits down at the same desk; the first one administers it."""
    there: list[Desk] = []

    def sit_down(user: str) -> Desk:
        there.append(make_desk(tmp_path, clock, user, {"asa": "Åsa"}.get(user)))
        return there[-1]

    yield sit_down
    for each in there:
        each.close()


@pytest.fixture
def town(sit: Callable[[str], Desk]) -> Town:
    """Åsa and Bo hold the channel; its credentials are entered."""
    found = make_town(sit)
    found.enter()
    return found


@pytest.fixture
def at(town: Town, shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Desk], Counter]]:
    """Somebody's window: at(town.asa). One a test."""
    opened: list[object] = []

    def sit_at(desk: Desk) -> Counter:
        seat = at_counter(desk, shell, dialogs, qtbot, keyrings[tmp_path, desk.me.name.lower().replace("å", "a")])
        opened.append(seat)
        return seat.__enter__()

    del town
    yield sit_at
    for each in opened:
        each.__exit__(None, None, None)  # type: ignore[attr-defined]


FOCUS = Qt.FocusReason.OtherFocusReason
