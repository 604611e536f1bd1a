"""A moderator at the inbox: the real window over a real desk, with a clock that the test sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.items import IncomingItem, State
from moderator_app.gui.inbox.list_model import FACE_ROLE
from moderator_app.gui.inbox.screen import InboxScreen
from moderator_app.gui.inbox.words import Face
from moderator_app.gui.screens import SCREENS, ScreenSpec
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.scripted import ScriptedDialogs
from tests.making import FakeClock, comment, make_channel, make_desk, take

DOORS = [ScreenSpec(name, name, "info", key, "tests.gui.sitting:Door") for name, key in (("import", "F2"), ("channels", "F3"))]


class Moderator:
    """What a moderator does and sees. What a method waits for has happened when it returns."""

    def __init__(self, window: MainWindow, desk: Desk, clock: FakeClock, dialogs: ScriptedDialogs, bot: QtBot) -> None:
        self.window, self.desk, self.clock, self.dialogs, self.bot = window, desk, clock, dialogs, bot

    @property
    def inbox(self) -> InboxScreen:
        screen = self.window.built_screen("inbox")
        assert isinstance(screen, InboxScreen)
        return screen

    def until(self, true: Callable[[], bool]) -> None:
        self.bot.waitUntil(true)

    def idle(self) -> None:
        """Wait until the lanes stand still and the window has heard of it."""
        runner = self.window.context().runner
        rounds = 0
        while rounds < 2:
            for lane in ("write", "read"):
                done: list[object] = []
                runner.run(lane, lambda: None, self.window, done.append)
                self.until(lambda done=done: bool(done))
            settle()
            rounds = 0 if self._waits_for_more() else rounds + 1

    def _waits_for_more(self) -> bool:
        screen = self.window.built_screen("inbox")
        return isinstance(screen, InboxScreen) and (
            screen.keeper.loading or screen.keeper.listening or screen.view.looking or screen.page is None
        )

    def come_in(self) -> None:
        """Open the inbox."""
        self.window.open_screen("inbox")
        self.idle()

    def press(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        for key in keys:
            self.bot.keySequence(self.window.focusWidget() or self.window, key)
            self.idle()

    def press_button(self, name: str) -> None:
        button = part(self.window, QPushButton, name)
        assert button.isVisible(), name
        button.click()
        self.idle()

    def type_search(self, text: str) -> None:
        self.press("/")
        self.bot.keyClicks(self.inbox.pane.search, text)
        self.until(lambda: self.inbox.keeper.selection.search == text)
        self.idle()

    def faces(self) -> list[Face | None]:
        """The rows as they are painted."""
        model = self.inbox.model
        return [model.index(place, 0).data(FACE_ROLE) for place in range(model.rowCount())]

    def texts(self) -> list[str]:
        return [face.text if face is not None else "…" for face in self.faces()]

    def read_aloud(self, place: int) -> str:
        return self.inbox.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    def counts(self) -> dict[State | None, int]:
        panel = self.inbox.panel
        return {state: panel.counts.of(state, panel.channel_id) for state in (*State, None)}

    def in_front(self) -> str | None:
        """The text of the item that is current in the list."""
        place = self.inbox.view.place
        return None if place < 0 else self.texts()[place]

    def import_items(self, channel: Channel, *items: IncomingItem | str) -> None:
        """Items arrive."""
        take(self.desk, channel, *items)
        self.idle()


@pytest.fixture
def moderator(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path) -> Iterator[Moderator]:
    """Åsa, in front of an empty desk; she has not opened the inbox yet."""
    clock = FakeClock()
    desk = make_desk(tmp_path, clock)
    inbox = next(each for each in SCREENS if each.id == "inbox")
    window = MainWindow(None, shell, [inbox, *DOORS], dialogs)
    shell.runner.known = window.bar.show_error
    desk.changes.listen(window.changes.announce)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    window._desk = desk
    yield Moderator(window, desk, clock, dialogs, qtbot)
    window.close()
    shell.runner.shutdown()
    desk.close()


@pytest.fixture
def page(moderator: Moderator) -> Channel:
    """The municipality's page, with four comments that are due in the order in which they were written."""
    channel = make_channel(moderator.desk)
    texts = ("Först", "Sedan", "Därefter", "Sist")
    take(moderator.desk, channel, *(comment(text, number=n, minutes_ago=50 - 10 * n, author=f"Kim {n}") for n, text in enumerate(texts)))
    return channel
