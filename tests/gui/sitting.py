"""A window over a real desk in the test's own folder, with every screen but the inbox."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.place import Place
from moderator_app.domain.team import Role
from moderator_app.gui.screens import SCREENS, Screen, ScreenContext, ScreenSpec
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from moderator_app.storage.schema import FILE_NAME
from moderator_app.support.clock import Clock
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.scripted import ScriptedDialogs
from tests.making import template_database
from tests.patience import PATIENCE


class Door(Screen):
    """Stands where the inbox is, and remembers with what it was opened."""

    opened_with: ClassVar[list[dict[str, Any]]] = []

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.opened_with.clear()

    def opened(self, **args: Any) -> None:
        self.opened_with.append(args)


DOOR = ScreenSpec("inbox", "Inbox", "inbox", "Alt+2", "tests.gui.sitting:Door")
MINE = ("today", "watch", "followups", "import", "channels", "people", "texts", "policies", "cover", "log")


class Seat:
    """Somebody at the window. What a method waits for has happened when it returns."""

    def __init__(self, window: MainWindow, desk: Desk, dialogs: ScriptedDialogs, bot: QtBot) -> None:
        self.window, self.desk, self.dialogs, self.bot = window, desk, dialogs, bot
        self.runner = window.context().runner

    def screen(self, name: str, **args: Any) -> Any:
        """Open a screen and wait until it has read what it shows."""
        self.window.open_screen(name, **args)
        self.idle()
        return self.built(name)

    def built(self, name: str) -> Any:
        """A screen that has been opened."""
        return self.window.built_screen(name)

    def idle(self) -> None:
        """Wait until the lanes have done what they were given, and the window has heard of it."""
        for _ in range(2):
            for lane in ("write", "read", "local"):
                self.done(lane)
        settle()

    def done(self, lane: str) -> None:
        """Wait until that lane has done what it was given."""
        done: list[object] = []
        self.runner.run(lane, lambda: None, self.window, done.append)
        self.bot.waitUntil(lambda: bool(done))

    @contextmanager
    def slow(self, lane: str = "write") -> Iterator[None]:
        """While the block lasts the lane does nothing of what it is asked for, as with a database far away; then it does all of it."""
        go = threading.Event()
        self.runner.run(lane, partial(go.wait, PATIENCE), self.window, lambda _waited: None)
        try:
            yield
        finally:
            go.set()
        self.idle()

    def do(self, action: str) -> None:
        """Do what the action's key does."""
        self.window.registry.action(action).trigger()
        self.idle()

    def press(self, name: str) -> None:
        """Press the visible button of that name."""
        button = part(self.window, QPushButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        button.click()
        self.idle()

    def channel(self, name: str = "Älvnäs blogg", platform: Platform = Platform.BLOG, pack: str = "sormland") -> Channel:
        """A channel at the desk."""
        return self.desk.channels.add(name, platform, pack)

    def speak(self, language: str, scale: int = 100) -> None:
        """Another language, or another size of the text."""
        self.window.choose(LANGUAGE.key, language)
        self.window.choose(TEXT_SCALE.key, scale)
        self.idle()


@pytest.fixture
def seat(
    shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> Iterator[Seat]:
    """Åsa's seat. The program's child processes find the same desk, settings and pins."""
    monkeypatch.setenv("UPPSIKT_HOME", str(tmp_path))
    (shell.folders.data / FILE_NAME).write_bytes(template_database())
    with sitting(shell, dialogs, qtbot, Place(shell.folders.data), clock) as somebody:
        yield somebody


@contextmanager
def sitting(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, place: Place, clock: Clock, inbox: ScreenSpec = DOOR) -> Iterator[Seat]:
    """Åsa's seat at the desk at `place`, as long as the block lasts. `inbox`: what stands where the inbox is."""
    desk = open_desk(place, shell.folders.settings / "pins", clock, "asa", "Åsa")
    window = MainWindow(desk, shell, [inbox, *(each for each in SCREENS if each.id in MINE)], dialogs)
    shell.runner.known = window.bar.show_error
    desk.changes.listen(window.changes.announce)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.current_screen == "inbox")
    yield Seat(window, desk, dialogs, qtbot)
    window.close()
    shell.runner.shutdown()
    desk.close()


@pytest.fixture(autouse=True)
def alone(seat: Seat) -> Iterator[None]:
    """A sheet that a test leaves open goes with it."""
    yield
    sheet = QApplication.activeModalWidget()
    if sheet is not None:
        sheet.close()
    seat.idle()


@pytest.fixture
def bo(seat: Seat, tmp_path: Path) -> Iterator[Desk]:
    """A colleague at another window of the same desk, who may do what a manager does."""

    def sit() -> Desk:
        return open_desk(Place(seat.desk.data), tmp_path / "bos-pins", seat.desk.clock, "bo", "Bo")

    first = sit()
    first.close()
    seat.desk.people.change(first.me.id, role=Role.MANAGER)
    seat.desk.news.look()
    desk = sit()
    yield desk
    desk.close()


def hear(seat: Seat) -> None:
    """What the window does each second."""
    change = seat.desk.news.look()
    assert change is not None
    seat.window.changes.announce(change)
    seat.idle()
