"""The mail with which an item is forwarded, in the sheet of that step: to read, to copy, to open in the mail program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.domain.forwarding import Mail, mail_link
from moderator_app.domain.visible_text import visible
from moderator_app.gui.language import translate
from moderator_app.gui.links import open_mail
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.building import button, label, text_view
from moderator_app.gui.widgets.flow import FlowLayout

LINES_HIGH = 7
COPY_KEY, OPEN_KEY = "Ctrl+Shift+C", "Ctrl+Shift+M"


class MailBox(QWidget):
    """Nothing is sent by itself. `recipient` is to whom it is forwarded, as it is filled in by now."""

    def __init__(self, mail: Mail, recipient: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ForwardMail")
        self._mail, self._recipient = mail, recipient
        view = text_view(self, "ForwardMail-text", visible(mail.whole), LINES_HIGH)
        said = label(self, "ForwardMail-label", translate("MailBox", "Mail to whom it is forwarded"), view)
        self._told = label(self, "ForwardMail-told", "", tone="ok")
        self._told.hide()
        row = FlowLayout()
        row.addWidget(button(self, "ForwardCopy", translate("MailBox", "Copy text"), self.copy, COPY_KEY))
        row.addWidget(button(self, "ForwardOpen", translate("MailBox", "Open in mail program"), self.open, OPEN_KEY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for each in (said, view):
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self._told)
        window = parent.window()
        for key, deed in ((COPY_KEY, self.copy), (OPEN_KEY, self.open)):
            QShortcut(QKeySequence(key), window, deed)

    def copy(self) -> None:
        """Subject and text, on the clipboard."""
        QGuiApplication.clipboard().setText(self._mail.whole)
        self._tell(translate("MailBox", "The mail was copied. Paste it into your mail program, send it, then record the step."))

    def open(self) -> None:
        """In the mail program; where the mail is too long for that, or there is no program, on the clipboard instead."""
        link = mail_link(self._mail, self._recipient())
        if not link:
            self.copy()
            self._tell(
                translate("MailBox", "The mail is too long to be handed over to the mail program. It was copied: paste it into a new mail.")
            )
        elif open_mail(link):
            self._tell(translate("MailBox", "The mail program was asked to open the mail. Send it there, then record the step."))
        else:
            self.copy()
            self._tell(translate("MailBox", "No mail program could be opened. The mail was copied: paste it where you write mail."))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        self._told.show()
        self.setAccessibleDescription(text)
