"""A colleague finds a threat: the owner's window tells of it by its own look at the desk, at once and on every screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Responsibility
from moderator_app.gui import news
from moderator_app.gui.alertbar import AlertBar
from moderator_app.gui.news import DeskNews
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from moderator_app.support.clock import SystemClock
from tests.gui.finding import part
from tests.gui.scripted import ScriptedDialogs
from tests.making import decide, ids, make_channel, make_desk, take


@pytest.fixture
def ulla(engine: str, tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path, SystemClock(), "ulla")
    yield desk
    desk.close()
    del engine


@pytest.fixture
def page(ulla: Desk) -> Channel:
    """Ulla owns it, and a threat stands on it."""
    made = make_channel(ulla, "Kommunen", "hjo")
    ulla.register.appoint(made, Responsibility.MANAGER, ulla.me.name)
    take(ulla, made, "Jag vet var du bor")
    return made


@pytest.fixture
def window(
    ulla: Desk, page: Channel, shell: Shell, qtbot: QtBot, dialogs: ScriptedDialogs, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(news, "ASK_EVERY", 50)
    made = MainWindow(ulla, shell, dialogs=dialogs)
    shell.runner.known = made.bar.show_error
    following = DeskNews(made, shell.runner)
    following.follow(ulla)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.findChild(AlertBar, "AlertBar") is not None)
    yield made
    following._timer.stop()
    made.close()
    shell.runner.shutdown()
    del page


def test_it_comes_by_news_and_goes_when_it_is_acknowledged(
    ulla: Desk, page: Channel, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bar = part(window, AlertBar, "AlertBar")
    assert bar.isHidden()
    bo = make_desk(tmp_path, SystemClock(), "bo")
    decide(bo, ids(bo, page)[0], Outcome.REMOVE, "B-01")
    bo.close()

    qtbot.waitUntil(bar.isVisible)
    assert bar.text.text().startswith("Urgent in Kommunen: Bo found a threat or abuse (Unlawful threat), ")
    part(bar, QPushButton, "AlertBarSeen").click()
    qtbot.waitUntil(bar.isHidden)
    assert ulla.alerts.mine() == []
