"""The bar for what a person can act on: one at a time, none lost, read aloud, never as HTML."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.shell import Shell
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.message_bar import MOST_WAITING, MessageBar, Notice
from moderator_app.support.messages import KnownError, Message
from tests.gui.accessible import name_of, unnamed
from tests.gui.finding import part
from tests.gui.geometry import assert_fits


@pytest.fixture
def bar(shell: Shell, qtbot: QtBot) -> Iterator[MessageBar]:
    window = QWidget()
    window.setObjectName("window")
    window.resize(700, 420)
    qtbot.addWidget(window)
    made = MessageBar(shell.icons, window)
    made.setGeometry(0, 300, 700, 120)  # away from the mouse, which would keep it
    window.show()
    yield made
    window.hide()


def text(bar: MessageBar) -> str:
    return part(bar, PlainLabel, "MessageText").text()


def click(bar: MessageBar, name: str) -> None:
    button = part(bar, QAbstractButton, name)
    assert button.isVisible()
    button.click()


def test_there_is_no_bar_while_there_is_nothing_to_say(bar: MessageBar) -> None:
    assert not bar.isVisible()


def test_an_error_is_told_with_its_details(bar: MessageBar) -> None:
    bar.show_error(KnownError(Message("a", "Nothing was saved."), (Message("b", "Row {row} is cut.", {"row": 7}),)))

    assert bar.isVisible()
    assert text(bar) == "Nothing was saved.\n• Row 7 is cut."
    assert bar.property("tone") == "danger"
    assert_fits(bar)


def test_messages_wait_for_each_other(bar: MessageBar) -> None:
    for number in range(3):
        bar.show_notice(Notice(Message("m", "Message {number}", {"number": number})))
    assert (text(bar), part(bar, PlainLabel, "MessagesWaiting").text()) == ("Message 0", "2 more")

    click(bar, "MessageClose")
    assert text(bar) == "Message 1"
    click(bar, "MessageClose")
    click(bar, "MessageClose")

    assert not bar.isVisible()


def test_the_same_message_is_there_once(bar: MessageBar) -> None:
    for _ in range(3):
        bar.show_notice(Notice(Message("m", "The disk is full.")))

    assert len(bar.notices) == 1


def test_a_flood_of_messages_is_bounded(bar: MessageBar) -> None:
    for number in range(100):
        bar.show_notice(Notice(Message("m", "Message {number}", {"number": number})))

    assert len(bar.notices) == MOST_WAITING


def test_good_news_goes_away_and_gives_way(bar: MessageBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bar.show_done(Message("ok", "Saved."))
    bar.show_error(KnownError(Message("a", "The disk is full.")))
    assert (text(bar), len(bar.notices)) == ("The disk is full.", 1)
    bar.dismiss()
    monkeypatch.setattr("moderator_app.gui.widgets.message_bar.DONE_MILLISECONDS", 10)

    bar.show_done(Message("ok", "Saved."))

    qtbot.waitUntil(lambda: not bar.isVisible())


def test_good_news_leaves_with_the_screen_it_was_told_on_and_errors_stay(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_done(Message("ok", "Saved."))
    bar.leave_screen()
    assert text(bar) == "Saved.", "it was told with the change of screen"

    bar._fresh.stop()
    bar.leave_screen()
    assert not bar.isVisible()
    bar.show_error(KnownError(Message("a", "The disk is full.")))
    bar._fresh.stop()
    bar.leave_screen()

    assert text(bar) == "The disk is full."


def test_good_news_stays_while_somebody_reads_it(bar: MessageBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator_app.gui.widgets.message_bar.DONE_MILLISECONDS", 10)
    bar.show_done(Message("ok", "Saved."))
    close = part(bar, QAbstractButton, "MessageClose")
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)

    qtbot.wait(60)
    assert bar.isVisible()
    close.clearFocus()

    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_message_can_offer_something_to_do(bar: MessageBar) -> None:
    done: list[str] = []
    bar.show_notice(Notice(Message("m", "Try again?"), action_text="Quit", action=lambda: done.append("again")))

    click(bar, "MessageAction")

    assert done == ["again"]
    assert not bar.isVisible()


def test_a_message_changes_its_language_with_the_program(bar: MessageBar, shell: Shell, qtbot: QtBot) -> None:
    told = Message("child_not_started", "The work could not be started, and nothing was changed. Start the program again and retry.")
    bar.show_error(KnownError(told))

    shell.language.apply("sv")

    qtbot.waitUntil(lambda: text(bar) == "Arbetet kunde inte startas och inget ändrades. Starta om programmet och försök igen.")


def test_hostile_text_is_shown_letter_by_letter_and_cut(bar: MessageBar) -> None:
    name = "<img src='file:///etc/passwd'><b>" + "x" * 100_000
    bar.show_error(KnownError(Message("m", "There is no {name}.", {"name": name})))

    assert text(bar).startswith("There is no <img src='file:///etc/passwd'><b>x")
    assert text(bar).endswith("xxx….")
    assert len(text(bar)) < 600
    assert part(bar, PlainLabel, "MessageText").textFormat().name == "PlainText"


def test_a_screen_reader_hears_it(bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))

    bar.show_error(KnownError(Message("m", "The disk is full.")))

    assert heard == ["The disk is full."]
    assert name_of(part(bar, PlainLabel, "MessageText")) == "The disk is full."
    assert name_of(bar) == "Message"
    assert unnamed(bar) == []


def test_a_refusal_that_is_dealt_with_on_a_screen_has_a_door_to_it(bar: MessageBar) -> None:
    opened: list[str] = []
    bar.doors = {"no_mandate": ("People", lambda: opened.append("people"))}

    bar.show_error(KnownError(Message("other", "Something else.")))
    assert not part(bar, QAbstractButton, "MessageAction").isVisible()
    bar.dismiss()
    bar.show_error(KnownError(Message("no_mandate", "You have no assignment.")))
    click(bar, "MessageAction")

    assert opened == ["people"]
