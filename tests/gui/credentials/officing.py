"""Åsa at the page of keys and sheets, in a window of its own; Bo and Cilla at desks of theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.gui.credentials.office import OfficePage
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE, THEME
from tests.desk.depositing import enrol
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import DOOR
from tests.making import FakeClock, keyrings, make_desk

FORGIVING = str.maketrans({"-": "", "0": "o"})


class Host(QWidget):
    """Stands where the screen will be."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Host")
        self.column = QVBoxLayout(self)


class OfficeSeat:
    """Somebody at the page. What a method waits for has happened when it returns."""

    def __init__(self, desk: Desk, shell: Shell, dialogs: ScriptedDialogs, bot: QtBot, *, waits: bool = True) -> None:
        self.desk, self.shell, self.dialogs, self.bot = desk, shell, dialogs, bot
        self.window = MainWindow(desk, shell, [DOOR], dialogs)
        shell.runner.known = self.window.bar.show_error
        desk.changes.listen(self.window.changes.announce)
        self.context = self.window.context()
        self.host = Host()
        self.page = OfficePage(self.context, self.host)
        self.host.column.addWidget(self.page)
        self.host.resize(1100, 820)
        self.host.setProperty("role", "page")
        with bot.waitExposed(self.host):
            self.host.show()
        if waits:
            self.idle()

    def idle(self) -> None:
        """Wait until the lanes have done what they were given, and the page has heard of it."""
        for _ in range(3):
            for lane in ("vault", "write", "read"):
                done: list[object] = []
                self.shell.runner.run(lane, lambda: None, self.window, done.append)
                self.bot.waitUntil(lambda done=done: bool(done))
            settle()

    def read(self) -> None:
        self.page.refresh()
        self.idle()

    def hear(self) -> None:
        """What the window does each second."""
        if (change := self.desk.news.look()) is not None:
            self.window.changes.announce(change)
        self.idle()

    def there(self, name: str) -> bool:
        """Whether something of that name is to be seen."""
        return any(each.isVisible() for each in self.host.findChildren(QWidget, name))

    def told(self, name: str) -> str:
        found = part(self.host, QLabel, name)
        assert found.isVisible(), name
        return found.text()

    def press(self, name: str, *answers: Any) -> None:
        """Tab to the button of that name and press Space; the dialogs are answered so."""
        self.dialogs.will_answer(*answers)
        button = part(self.host, QPushButton, name)
        self.tab_to(button)
        self.bot.keyClick(button, Qt.Key.Key_Space)
        self.idle()

    def tab_to(self, widget: QWidget) -> None:
        """By the keyboard alone."""
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        self.host.activateWindow()
        settle()
        for _ in range(80):
            if widget.hasFocus():
                return
            focused = self.host.focusWidget()
            self.bot.keyClick(focused or self.host, Qt.Key.Key_Tab)
            settle()
        raise AssertionError(f"Tab does not lead to {widget.objectName()}")

    def bar(self) -> str:
        """The code of what the bar tells."""
        return self.window.bar.notices[0].what.code if self.window.bar.notices else ""

    def speak(self, language: str, scale: int = 100, theme: str = "light") -> None:
        for key, value in ((LANGUAGE.key, language), (TEXT_SCALE.key, scale), (THEME.key, theme)):
            self.window.choose(key, value)
        self.page.retranslate()
        self.idle()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def sit(tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[str], Desk]]:
    """Opens the desk as somebody on a computer of their own."""
    with ExitStack() as stack:

        def open_as(user: str) -> Desk:
            desk = make_desk(tmp_path / "desk", clock, user)
            stack.callback(desk.close)
            return desk

        yield open_as
    for each in [each for each in keyrings if each[0] == tmp_path / "desk"]:
        del keyrings[each]


@pytest.fixture
def seats(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot) -> Iterator[Callable[..., OfficeSeat]]:
    """Puts somebody whose desk is open before the page."""
    made: list[OfficeSeat] = []

    def seat(desk: Desk, *, waits: bool = True) -> OfficeSeat:
        made.append(OfficeSeat(desk, shell, dialogs, qtbot, waits=waits))
        return made[-1]

    yield seat
    for each in made:
        each.host.close()
        each.host.deleteLater()
        each.window.close()
    shell.runner.shutdown()


@pytest.fixture
def asa(sit: Callable[[str], Desk]) -> Desk:
    """The desk's administrator, who has set up nothing yet."""
    return sit("asa")


@pytest.fixture
def founded(asa: Desk) -> Desk:
    """The same, with shared credentials set up."""
    asa.credentials.enrolment.found("Åsas dator")
    return asa


@pytest.fixture
def bo(founded: Desk, sit: Callable[[str], Desk]) -> Desk:
    """A colleague with an approved key."""
    desk = sit("bo")
    enrol(founded, desk)
    return desk
