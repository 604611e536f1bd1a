"""A window over a team's desk whose network goes and comes back: told once, asked again by itself, never frozen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from moderator_app.desk import doubts
from moderator_app.desk.opening import open_desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection
from moderator_app.domain.place import Place
from moderator_app.gui import contact, news
from moderator_app.gui.news import DeskNews
from moderator_app.gui.shell import Shell
from moderator_app.storage import watch
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import KnownError
from tests.costs import own_time
from tests.gui.scripted import ScriptedDialogs
from tests.gui.sitting import Seat, sitting
from tests.making import comment, decide, draft, take
from tests.proxy import Moment, Proxy
from tests.server import Server


@pytest.fixture
def far(
    shell: Shell, dialogs: ScriptedDialogs, qtbot: QtBot, server: Server, proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Seat]:
    """Åsa's seat at a team's desk, which is asked for news all the time; its clock shows seconds in hundredths."""
    monkeypatch.setattr(news, "ASK_EVERY", 30)
    monkeypatch.setattr(contact, "PAUSES", (0.2,))
    monkeypatch.setattr(doubts, "PATIENCE", 0.2)
    place = Place(shell.folders.data, f"{proxy.address(server.name_for(tmp_path))}?connect_timeout=2")
    with sitting(shell, dialogs, qtbot, place, SystemClock()) as seat:
        take(seat.desk, seat.channel(), comment("Ett", number=1), comment("Två", number=2))
        following = DeskNews(seat.window, seat.runner)
        following.follow(seat.desk)
        qtbot.waitUntil(lambda: state(seat) == "Connected")
        yield seat
        following._timer.stop()
        proxy.accept() if proxy._listener is None else proxy.speak()
        seat.idle()
    server.take_back()


def state(seat: Seat) -> str:
    return seat.window.status._labels["contact"].text()


def codes(seat: Seat) -> list[str]:
    return [each.what.code for each in seat.window.bar.notices]


def test_contact_that_is_lost_is_told_once_and_comes_back_by_itself(far: Seat, proxy: Proxy) -> None:
    proxy.refuse()
    far.bot.waitUntil(lambda: state(far).startswith("No contact"))
    far.runner.run("read", lambda: far.desk.inbox.spine(Selection()), far.window, lambda _result: None)
    far.idle()
    far.bot.wait(600)

    assert codes(far) == ["contact_notice"]

    proxy.accept()
    far.bot.waitUntil(lambda: state(far) == "Connected")
    assert codes(far) == []


def test_a_decision_without_contact_says_that_nothing_was_saved(far: Seat, proxy: Proxy) -> None:
    proxy.refuse()
    far.bot.waitUntil(lambda: state(far).startswith("No contact"))
    far.runner.run("write", lambda: decide(far.desk, 1, Outcome.KEEP), far.window, lambda _result: None)
    far.idle()

    assert codes(far) == ["contact_notice", "server_gone"]


@pytest.mark.parametrize(("moment", "code"), [(Moment.ANSWERED, "was_saved"), (Moment.BEFORE, "was_not_saved")], ids=str)
def test_what_was_on_its_way_is_told_when_the_server_is_back(far: Seat, proxy: Proxy, moment: Moment, code: str) -> None:
    proxy.cut_at(b"NOTIFY", moment, gone=True)
    far.runner.run("write", lambda: decide(far.desk, 1, Outcome.KEEP), far.window, lambda _result: None)
    far.bot.waitUntil(lambda: "perhaps_saved" in codes(far))

    proxy.accept()

    far.bot.waitUntil(lambda: code in codes(far))
    assert len(far.desk.decisions.of_item(1)) == (1 if moment is Moment.ANSWERED else 0)


def test_what_another_program_left_in_doubt_is_told_by_the_window(far: Seat, proxy: Proxy) -> None:
    """An import that the window started, or the window that was closed before."""
    other = open_desk(far.desk.place, far.desk.place.folder / "other pins", far.desk.clock, "asa")
    taken = draft(other, 1, Outcome.KEEP)
    proxy.cut_at(b"NOTIFY", Moment.ANSWERED, gone=True)
    with pytest.raises(KnownError):
        other.decisions.decide(taken)
    other.close()

    proxy.accept()

    far.bot.waitUntil(lambda: "was_saved" in codes(far))
    far.bot.wait(200)
    assert codes(far).count("was_saved") == 1


def test_a_network_that_says_nothing_does_not_hold_up_the_window(far: Seat, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "ASK_EVERY", 0.1)
    monkeypatch.setattr(watch, "SILENT_AFTER", 0.8)
    monkeypatch.setattr(contact, "SLOW_AFTER", 0.2)
    longest, last = 0.0, own_time()

    def beat() -> None:
        nonlocal longest, last
        longest, last = max(longest, own_time() - last), own_time()

    heart = QTimer(far.window)
    heart.timeout.connect(beat)
    heart.start(10)
    proxy.be_silent()
    far.runner.run("read", lambda: far.desk.inbox.spine(Selection()), far.window, lambda _result: None)
    far.bot.waitUntil(lambda: state(far) == "Waiting for the server")
    far.bot.waitUntil(lambda: state(far).startswith("No contact"))

    assert longest < 0.5
    proxy.refuse()
    proxy.speak()
    proxy.accept()
    far.bot.waitUntil(lambda: state(far) == "Connected")


def test_a_restored_backup_raises_the_alarm_in_the_open_window(far: Seat, server: Server, proxy: Proxy, tmp_path: Path) -> None:
    name = server.name_for(tmp_path)
    server.ask("postgres", "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE datname = %s", (name,))
    proxy.refuse()
    server.make(f"{name} old", name)
    proxy.accept()
    far.bot.waitUntil(lambda: state(far) == "Connected")
    decide(far.desk, 1, Outcome.KEEP)
    far.bot.wait(300)

    proxy.refuse()
    server.ask("postgres", f'DROP DATABASE "{name}" WITH (FORCE)')
    server.ask("postgres", f'ALTER DATABASE "{name} old" RENAME TO "{name}"')
    proxy.accept()

    far.bot.waitUntil(lambda: "journal_alarm" in codes(far))


def test_a_computer_that_slept_asks_at_once(far: Seat, proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contact, "PAUSES", (600,))
    proxy.refuse()
    far.bot.waitUntil(lambda: state(far).startswith("No contact, trying again in"))
    proxy.accept()
    far.bot.wait(200)
    assert state(far).startswith("No contact")

    now = far.desk.clock.now
    monkeypatch.setattr(type(far.desk.clock), "now", lambda _clock: now() + 9 * 3_600_000_000)

    far.bot.waitUntil(lambda: state(far).startswith("Connected"))


def test_clocks_that_are_far_apart_are_told(far: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "ASK_EVERY", 0.0)
    now = far.desk.clock.now
    monkeypatch.setattr(type(far.desk.clock), "now", lambda _clock: now() - 600_000_000)

    far.bot.waitUntil(lambda: state(far) == "Connected, but this computer's clock and the server's are 10 minutes apart")
