"""The text box: no text keeps the window waiting, and copying gives back every character that was written."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.item.text import UNBROKEN, ForeignText, with_breaks
from tests.costs import cost

LONGEST = 100_000


@pytest.mark.parametrize("text", ["x" * LONGEST, "\u200b" * LONGEST, "a\u200b" * (LONGEST // 2), "\u200b\u200c" * (LONGEST // 2)])
def test_a_text_made_to_stop_the_window_does_not(qapp: QApplication, text: str) -> None:
    view = ForeignText()
    view.resize(500, 200)
    view.show()

    assert cost(lambda: (view.set_text(text), qapp.processEvents())) < 10

    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text
    view.deleteLater()


def test_ordinary_text_is_broken_nowhere() -> None:
    assert list(with_breaks("Ett vanligt inlägg med en länk: https://exempel.se/" + "a" * 300)) == []


def test_a_stretch_without_space_is_broken_where_it_is_too_long() -> None:
    assert [each[0] for each in with_breaks("x" * (2 * UNBROKEN + 1))] == [UNBROKEN, 2 * UNBROKEN]


@settings(max_examples=60)
@given(st.text(st.sampled_from("ab \n😀\u200b\u202e\u200d❤\ufe0f"), min_size=1, max_size=60), st.data())
def test_any_selection_is_copied_as_it_was_written(qapp: QApplication, text: str, data: st.DataObject) -> None:
    view = ForeignText()
    view.set_text(text)
    places = view.document().characterCount() - 1
    start, end = sorted((data.draw(st.integers(0, places)), data.draw(st.integers(0, places))))
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)

    copied = view.createMimeDataFromSelection().text() if cursor.hasSelection() else ""

    assert copied in text
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text
    view.deleteLater()


def test_a_text_takes_its_height_once_and_keeps_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    text = ForeignText(page)
    column = QVBoxLayout(page)
    column.addWidget(text)
    column.addStretch(1)
    page.resize(560, 600)
    page.show()
    chance = Random(3)
    words = [chance.choice("bdfgklmnprstv") + "aeioåäö"[number % 7] * (1 + number % 5) + "nd" * (number % 4) for number in range(60)]
    for _ in range(400):
        text.set_text(" ".join(chance.choices(words, k=chance.randrange(20, 130))))
        heights: list[int] = []
        for _ in range(8):
            QApplication.processEvents()
            heights.append(text.height())
        assert len(set(heights[-5:])) == 1, "its scroll bar came and went with its height"
