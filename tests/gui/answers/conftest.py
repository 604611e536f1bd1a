"""The window over a real desk with a question that is to be answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.answers.opening import answer
from moderator_app.gui.answers.sheet import AnswerSheet
from tests.gui.finding import part
from tests.gui.sitting import Seat, seat
from tests.making import comment, decide, take

__all__ = ["seat"]


class Answering:
    """Somebody who answers item 1."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.desk = seat, seat.desk
        answer(seat.window.context(), seat.window, 1)
        seat.idle()
        (self.sheet,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, AnswerSheet) and each.isVisible())

    @property
    def text(self) -> QPlainTextEdit:
        return part(self.sheet, QPlainTextEdit, "answer-text")

    @property
    def link(self) -> QLineEdit:
        return part(self.sheet, QLineEdit, "answer-link")

    def write(self, text: str) -> None:
        """By the keyboard; the detectors have looked at it when it returns."""
        self.text.setFocus()
        self.seat.bot.keyClicks(self.text, text)
        self.looked()

    def looked(self) -> None:
        """Nothing is typed for a moment, and the detectors have looked."""
        self.seat.bot.waitUntil(lambda: not self.sheet.findChild(type(self.sheet._looking)).isActive())  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
        self.seat.idle()

    def tick_all(self) -> None:
        for box in self.sheet.ticks.values():
            box.setChecked(True)

    def press(self, name: str) -> None:
        button = part(self.sheet, QPushButton, name)
        assert button.isVisible(), name
        button.click()
        self.seat.idle()

    def key(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Press a key, wherever the keyboard is."""
        modifier = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifier |= each
        over = self.over()
        over.activateWindow()
        self.seat.bot.waitUntil(over.isActiveWindow)
        self.seat.bot.keyClick(over.focusWidget() or over, key, modifier)
        self.seat.idle()

    def over(self) -> QWidget:
        """The sheet, or what lies over it."""
        return QApplication.activeModalWidget() or self.sheet

    def told(self, name: str) -> str:
        """The text of the visible label of that name."""
        label = part(self.sheet, QLabel, name)
        assert label.isVisible(), name
        return label.text()

    def box(self, name: str) -> QCheckBox:
        return part(self.sheet, QCheckBox, name)

    def bar(self) -> str:
        """The code of what the bar tells."""
        return self.seat.window.bar.notices[0].what.code


@pytest.fixture
def question(seat: Seat) -> Channel:
    """Item 1 asks when the museum opens, and is to be answered."""
    page = seat.desk.channels.add("Arvet", Platform.FACEBOOK, "vastarvet")
    take(seat.desk, page, comment("När öppnar ni?", number=1, url="https://exempel.se/inlagg/1"))
    decide(seat.desk, 1, Outcome.ANSWER, "P-01")
    return page


@pytest.fixture
def answering(seat: Seat, question: Channel) -> Callable[[], Answering]:
    """The sheet is opened."""
    return lambda: Answering(seat)
