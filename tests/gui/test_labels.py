"""Foreign text in labels and views: shown letter by letter, cut where there is no room, and never a trap for the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.gui.foreign import LONGEST_SHOWN
from moderator_app.gui.shell import Shell
from moderator_app.gui.widgets.cards import Card, Rule, Section
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, PlainTextView, safe_tool_tip
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, problems, settle

HOSTILE = "<img src='file:///etc/hostname'><b>&amp;</b> \\\\host\\share \u202e"


def test_a_label_shows_tags_as_they_are_written(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)

    assert label.text() == HOSTILE.replace("\u202e", "‹U+202E›")
    assert label.textFormat() == Qt.TextFormat.PlainText
    with pytest.raises(ValueError, match="plain text only"):
        label.setTextFormat(Qt.TextFormat.RichText)


def test_a_label_shows_the_beginning_of_what_is_endless(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 1_000_000)
    qtbot.addWidget(label)

    assert label.text() == "x" * LONGEST_SHOWN + "…"


def test_a_tool_tip_shows_tags_as_they_are_written() -> None:
    assert safe_tool_tip("<b>a</b>\n&") == "<qt>&lt;b&gt;a&lt;/b&gt;<br>&amp;</qt>"
    assert safe_tool_tip("") == ""


def test_a_label_that_cuts_tells_the_rest_in_its_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("A text that has no room <here>")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    settle()
    assert not label.shows_whole()
    assert label.toolTip() == "<qt>A text that has no room &lt;here&gt;</qt>"
    assert problems(label) == []

    label.resize(600, 20)
    settle()

    assert label.shows_whole()
    assert label.toolTip() == ""


def test_a_view_of_long_text_is_plain_and_lets_the_keyboard_go(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = QVBoxLayout(window)
    view, after = PlainTextView(HOSTILE + "x" * 100_000), QLineEdit()
    page.addWidget(view)
    page.addWidget(after)
    window.show()
    window.activateWindow()
    view.setFocus()

    qtbot.keyClick(view, Qt.Key.Key_A)
    qtbot.keyClick(view, Qt.Key.Key_Tab)

    assert view.toPlainText() == HOSTILE + "x" * 100_000
    assert window.focusWidget() is after


@pytest.mark.parametrize(("width", "lines"), [(900, 1), (260, 3)])
def test_buttons_break_into_lines_where_there_is_no_room(qtbot: QtBot, width: int, lines: int) -> None:
    window = QWidget()
    window.setObjectName("window")
    qtbot.addWidget(window)
    page = QVBoxLayout(window)
    row = FlowLayout()
    for number in range(6):
        button = QPushButton(f"Button {number}")
        button.setFixedSize(110, 30)
        row.addWidget(button)
    page.addLayout(row)
    page.addStretch(1)
    window.resize(width, 200)
    window.show()

    assert_fits(window)
    assert len({button.y() for button in window.findChildren(QPushButton)}) == lines


@pytest.mark.parametrize("scale", [100, 200])
def test_an_empty_screen_says_what_to_do_next(shell: Shell, qtbot: QtBot, scale: int) -> None:
    shell.theme.apply("light", scale)
    empty = EmptyState(shell.icons, "inbox")
    qtbot.addWidget(empty)
    done: list[str] = []
    empty.set_words("Nothing to assess", "Everything is done. Import a file or paste a comment to go on with the work.")
    empty.add_button("import", lambda: done.append("import"), primary=True, icon="import").setText("Import a file")
    empty.add_button("paste", lambda: done.append("paste")).setText("Paste")
    empty.resize(1000, 600)
    empty.show()

    assert_fits(empty)
    assert empty.accessibleName() == "Nothing to assess"
    part(empty, QPushButton, "import").click()
    assert done == ["import"]


def test_cards_and_sections_hold_what_belongs_together(shell: Shell, qtbot: QtBot) -> None:
    shell.theme.apply("light", 100)
    card, section = Card(), Section()
    qtbot.addWidget(card)
    section.set_heading("Rules")
    section.body.addWidget(PlainLabel("One"))
    card.body.addWidget(section)
    card.body.addWidget(Rule())
    card.show()

    assert section.accessibleName() == "Rules"
    assert_fits(card)


def test_the_measure_finds_what_does_not_fit(qtbot: QtBot) -> None:
    window = QWidget()
    window.setObjectName("window")
    qtbot.addWidget(window)
    window.resize(200, 100)
    for name, left in (("one", 0), ("two", 10), ("outside", 190)):
        label = PlainLabel("wide text that is cut", window)
        label.setObjectName(name)
        label.setGeometry(left, 0, 30, 20)
    window.show()

    found = " ".join(problems(window))
    assert "window/one 30x20: the text 'wide text that is cut' needs" in found
    assert "window/one and window/two overlap by 20x20" in found
    assert "window/outside: (190,0 30x20) is outside of" in found


def test_why_something_was_refused_can_be_copied_by_the_keyboard(shell: Shell, qtbot: QtBot) -> None:
    label = PlainLabel("Disken är full. Inget sparades.", tone="danger", wrap=True)
    qtbot.addWidget(label)
    label.show()
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Disken är full. Inget sparades."
