"""A text is tried out: what would be marked in it, why, and by which entry of the list. It is stored nowhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from moderator_app.desk.marks import Tried
from moderator_app.gui.language import translate
from moderator_app.gui.policies import word_told as told
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.labels import PlainLabel

PAUSE = 250
"""Milliseconds without a key before the text is looked at."""
LONGEST = 20_000
"""Characters that are looked at."""
LISTED = 40
LINES = 4


class WordTrial(Card):
    """Looks again whenever the text or the list has changed."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WordTrial")
        self._context = context
        self._found: tuple[str, tuple[Tried, ...]] = "", ()
        self._title = PlainLabel("", self, role="title", wrap=True)
        self._title.setObjectName("WordTrialTitle")
        self.text = TextField(self)
        self.text.setObjectName("WordTrialText")
        self.text.setTabChangesFocus(True)
        self._title.setBuddy(self.text)
        self._result = PlainLabel("", self, wrap=True, selectable=True)
        self._result.setObjectName("WordTrialResult")
        self.body.addWidget(self._title)
        self.body.addWidget(self.text)
        self.body.addWidget(self._result)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        self.text.textChanged.connect(self._pause.start)

    def retranslate(self) -> None:
        """In the language in use."""
        self._title.setText(translate("WordTrial", "Try a text out"))
        self.setAccessibleName(self._title.text())
        self.text.setAccessibleName(translate("WordTrial", "Text to try out"))
        self.text.setPlaceholderText(translate("WordTrial", "Write or paste a text: what the detectors would mark in it is told below."))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * LINES + 2 * SPACE_M)
        self._show()

    def look(self) -> None:
        """Have the detectors look at what stands there, off the window's thread."""
        text = self.text.toPlainText()[:LONGEST]
        job = partial(self._context.desk.marks.try_out, text)
        self._context.runner.run("read", job, self, partial(self._take, text), replaces="words.try")

    def focus(self) -> None:
        """The keyboard goes to the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self, text: str, found: tuple[Tried, ...]) -> None:
        self._found = text, found
        self._show()

    def _show(self) -> None:
        text, found = self._found
        lines = [f"• {each}" for each in told.tried(text, found[:LISTED])]
        if len(found) > LISTED:
            lines.append(translate("WordTrial", "and more"))
        if text.strip() and not found:
            lines.append(translate("WordTrial", "Nothing would be marked in it."))
        if len(text) == LONGEST:
            lines.append(translate("WordTrial", "Only the beginning was looked at."))
        self._result.setText("\n".join(lines))
        self._result.setVisible(bool(lines))
