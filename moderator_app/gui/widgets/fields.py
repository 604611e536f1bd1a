"""Fields to fill in: one under the other, each below its label, and a box for text of any length."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPlainTextEdit, QVBoxLayout, QWidget

from moderator_app.gui.theme import SPACE_M, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel

ENDLESS = re.compile(r"\S{5000}")
"""A word that is none."""


class FieldColumn(QVBoxLayout):
    """Not Qt's form layout: that one gives too little height to rows whose text is large."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACE_M)
        self._line, self._first = QHBoxLayout(), QVBoxLayout()

    def add(self, label: PlainLabel | None, field: QWidget | QLayout, *, beside: bool = False) -> None:
        """One more field, below the one before or beside it; a tick box carries its own label."""
        row = QVBoxLayout()
        row.setSpacing(SPACE_XS)
        if label is not None:
            row.addWidget(label)
        if isinstance(field, QWidget):
            row.addWidget(field)
        else:
            row.addLayout(field)
        if not beside:
            self._line = QHBoxLayout()
            self._line.setSpacing(SPACE_M)
            self.addLayout(self._line)
        self._line.addLayout(row, 1)
        if beside:
            self._line.setAlignment(self._first, Qt.AlignmentFlag.AlignTop)
            self._line.setAlignment(row, Qt.AlignmentFlag.AlignTop)
        else:
            self._first = row


class TextField(QPlainTextEdit):
    """Takes whatever is pasted. Qt looks for the ends of words so slowly that one of a million letters would freeze the window."""

    def setPlainText(self, text: str, /) -> None:
        if not ENDLESS.search(text) and self.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere:
            self.clear()  # what was there must not be broken into words first
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._prepare(text)
        super().setPlainText(text)

    def put_before(self, text: str) -> None:
        """`text` before what stands there, in a paragraph of its own; it can be undone."""
        self._prepare(text)
        cursor = QTextCursor(self.document())
        if self.toPlainText().strip():
            text = f"{text}\n\n"
        else:
            cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        self._prepare(source.text())
        super().insertFromMimeData(source)

    def _prepare(self, text: str) -> None:
        if ENDLESS.search(text):
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
