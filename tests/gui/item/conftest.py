"""Somebody at a window with the item page over a real desk; time goes on, so that what is saved later is later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.items import IncomingItem
from moderator_app.gui.item.page import ItemPage
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.gui.item.stage import STAGE, Stage, asks_rules
from tests.gui.scripted import ScriptedDialogs
from tests.making import FakeClock, ids, make_channel, make_desk, take

KEYS = {"\n": Qt.Key.Key_Return}


class Moderator:
    """Åsa. What a method waits for has happened when it returns."""

    def __init__(self, window: MainWindow, desk: Desk, clock: FakeClock, dialogs: ScriptedDialogs, bot: QtBot) -> None:
        self.window, self.desk, self.clock, self.dialogs, self.bot = window, desk, clock, dialogs, bot
        stage = window.built_screen("inbox")
        assert isinstance(stage, Stage)
        self.page: ItemPage = stage.page
        self.decided: list[object] = []
        self.next_wanted = 0
        self.page.decided.connect(self.decided.append)
        self.page.wants_next.connect(self._count)

    def take(self, channel: Channel, *items: IncomingItem | str) -> list[int]:
        """Bring items in; all ids of the channel in the order of arrival."""
        take(self.desk, channel, *items)
        return ids(self.desk, channel)

    def look_at(self, item_id: int) -> None:
        """Show an item and wait until it is there."""
        self.page.show_item(item_id)
        self.bot.waitUntil(lambda: self.page.loaded is not None and self.page.loaded.item.id == item_id)
        self.idle()
        self.page.focus_decision()

    def idle(self) -> None:
        """Wait until the rules have answered and the lanes have done what they were given."""
        runner = self.window.context().runner
        asks = True
        while asks:
            self.bot.waitUntil(lambda: not asks_rules(self.page))
            for lane in ("write", "read", "write"):
                done: list[object] = []
                runner.run(lane, lambda: None, self.window, done.append)
                self.bot.waitUntil(lambda done=done: bool(done))
            settle()
            asks = asks_rules(self.page)

    def type(self, keys: str) -> None:
        """Press keys one after the other, wherever the focus is."""
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget() or self.window, key)
        self.idle()

    def decide(self) -> None:
        """Ctrl+Enter."""
        self.bot.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.idle()

    def press(self, name: str) -> None:
        """Press the button of that name."""
        button = part(self.page, QPushButton, name)
        assert button.isVisibleTo(self.page), name
        button.click()
        self.idle()

    def said(self) -> list[str]:
        """What the page says about the decision's consequences."""
        return self.page.view.panel.consequences.sentences()

    def barred(self) -> list[str]:
        """Codes of what the bar tells, with their details."""
        return [code for notice in self.window.bar.notices for code in (notice.what.code, *(each.code for each in notice.details))]

    def answers(self) -> dict[str, Any]:
        draft = self.page.worksheet.draft
        return {} if draft is None else {rule: str(answer) for rule, answer in draft.answers.items()}

    def speak(self, language: str, scale: int = 100) -> None:
        """Another language, or another size of the text."""
        self.window.choose(LANGUAGE.key, language)
        self.window.choose(TEXT_SCALE.key, scale)
        self.idle()

    def _count(self) -> None:
        self.next_wanted += 1


@pytest.fixture
def asa(shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[Moderator]:
    """Åsa's seat, at a page as wide as the inbox leaves it."""
    desk = make_desk(tmp_path, clock)
    window = MainWindow(desk, shell, [STAGE], dialogs)
    shell.runner.known = window.bar.show_error
    shell.runner.set_interrupt("read", desk.interrupt_reads)
    desk.changes.listen(window.changes.announce)
    window.resize(720, 740)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.current_screen == "inbox")
    yield Moderator(window, desk, clock, dialogs, qtbot)
    window.close()
    shell.runner.shutdown()
    desk.close()


@pytest.fixture
def channel(asa: Moderator) -> Channel:
    """A page under the Sörmland pack: B-01 is rule 1, H-01 rule 12, H-06 rule 15, P-01 rule 16."""
    return make_channel(asa.desk)
