"""The whole way in with the keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.intake.importing import over, words, written
from tests.gui.sitting import Door, Seat

CONTROL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(seat: Seat, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    seat.bot.keyClick(focused(), code, modifier)
    seat.idle()


@pytest.fixture
def active(seat: Seat) -> Seat:
    """The window has the keyboard."""
    seat.window.activateWindow()
    seat.bot.waitUntil(seat.window.isActiveWindow)
    return seat


def test_a_file_comes_in_without_the_mouse(active: Seat, tmp_path: Path) -> None:
    seat = active
    seat.channel("Ett")
    second = seat.channel("Två")
    seat.screen("channels")
    key(seat, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert seat.window.current_screen == "import"
    seat.dialogs.will_answer(written(tmp_path, ["Namn;Kommentar", "Kim;Hej"]))

    key(seat, Qt.Key.Key_O, CONTROL)
    assert focused().objectName() == "ImportChannel"
    key(seat, Qt.Key.Key_Down)
    key(seat, Qt.Key.Key_Down)
    key(seat, Qt.Key.Key_Return, CONTROL)

    assert words(over(seat))[1] == "1 new item came in."
    assert seat.desk.inbox.counts().of(None, second.id) == 1
    key(seat, Qt.Key.Key_I, CONTROL)
    assert seat.window.current_screen == "inbox"


def test_a_text_is_pasted_and_opened_without_the_mouse(active: Seat) -> None:
    seat = active
    seat.channel()
    seat.screen("import")
    key(seat, Qt.Key.Key_T, CONTROL)
    seat.bot.keyClicks(focused(), "Hej?")
    key(seat, Qt.Key.Key_Tab)
    seat.bot.keyClicks(focused(), "Kim Ek")

    key(seat, Qt.Key.Key_Return, CONTROL)

    item = seat.desk.inbox.item(Door.opened_with[-1]["item"])
    assert item.revision is not None
    assert (item.revision.text, item.author_name) == ("Hej?", "Kim Ek")


def test_the_keyboard_goes_through_the_columns_from_top_to_bottom(active: Seat, tmp_path: Path) -> None:
    seat = active
    seat.channel()
    screen = seat.screen("import")
    seat.dialogs.will_answer(written(tmp_path, ["Namn;Kommentar", "Kim;Hej"]))
    key(seat, Qt.Key.Key_O, CONTROL)

    passed: list[str] = []
    for _ in range(30):
        key(seat, Qt.Key.Key_Tab)
        passed.append(focused().objectName())
        if passed[-1] == "StartImport":
            break

    wanted = [
        "ImportFormat",
        "AsHistory",
        "Column-text",
        "Column-author_type",
        "Column-encoding",
        "HasHeader",
        "PreviewTable",
        "StartImport",
    ]
    assert [each for each in passed if each in wanted] == wanted
    assert screen.isAncestorOf(focused())
