"""The way of an answer into its channel: copied as it goes out, pasted on the question's page, its address told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.actions import key_name
from moderator_app.gui.language import translate
from moderator_app.gui.links import ask_to_open, host_of
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.building import button, label
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.moment_field import MomentField
from moderator_app.gui.widgets.qt_dialogs import QtDialogs

COPY_KEY, PAGE_KEY = "Ctrl+Shift+C", "Ctrl+Shift+O"


class WayOut(QWidget):
    """`copy_wanted` when the text is to be copied; `changed` when address or time are another."""

    copy_wanted = Signal()
    changed = Signal()

    def __init__(self, url: str, now: int, parent: QWidget) -> None:
        """`url`: the question's page."""
        super().__init__(parent)
        self.setObjectName("AnswerWayOut")
        self._url = url if host_of(url) else ""
        row = FlowLayout()
        self.copy: QPushButton = button(self, "AnswerCopy", "", self.copy_wanted.emit, COPY_KEY)
        row.addWidget(self.copy)
        if self._url:
            row.addWidget(button(self, "AnswerPage-open", translate("AnswerSheet", "Open the question's page…"), self.open_page, PAGE_KEY))
        rows = FieldColumn()
        self.link = QLineEdit(self)
        self.link.setObjectName("answer-link")
        text = translate("AnswerSheet", "Address of the published answer")
        rows.add(label(self, "answer-link-label", text, self.link), self.link)
        self.at = MomentField("answer-at", now, self)
        when = translate("AnswerSheet", "When it was published (now, unless you change it)")
        rows.add(label(self, "answer-at-label", when, self.at), self.at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(row)
        column.addLayout(rows)
        self.link.textChanged.connect(self.changed)
        self.at.dateTimeChanged.connect(self.changed)
        self.say_copied(copied=False)

    def say_copied(self, *, copied: bool) -> None:
        """Whether what stands on the clipboard is what stands in the sheet."""
        begin = translate("AnswerSheet", "Copy the answer and open the page…") if self._url else translate("AnswerSheet", "Copy the answer")
        self.copy.setText(translate("AnswerSheet", "Copied.") if copied else begin)
        self.copy.setAccessibleName(f"{self.copy.text()} ({key_name(COPY_KEY)})")

    def take(self, text: str) -> None:
        """The text goes to the clipboard, and the question's page opens once somebody has seen whither the link leads."""
        QGuiApplication.clipboard().setText(text)
        self.say_copied(copied=True)
        if self._url:
            self.open_page()

    def open_page(self) -> None:
        """Ask, then open it."""
        if self._url:
            ask_to_open(QtDialogs(self.window()), self._url)
