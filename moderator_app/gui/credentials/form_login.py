"""User name and password in the form: typed over what is there, and a password that the program makes."""

from __future__ import annotations

import secrets
import string

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from moderator_app.gui.credentials.clipboard import SecretClipboard
from moderator_app.gui.credentials.form_fields import FormPart, SecretLine, tell, unchanged
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, Theme
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.vault.secret import Secret

UNALIKE = "0O1lI"
"""Nobody can tell these apart on paper or over the telephone."""
KINDS = tuple(
    "".join(sign for sign in signs if sign not in UNALIKE)
    for signs in (string.ascii_lowercase, string.ascii_uppercase, string.digits, "!#%+-=?@*")
)
"""One of each is in every password: platforms ask for it. The signs are on a Swedish keyboard without AltGr, but for @."""
LENGTHS = (12, 16, 20, 24, 32, 48)
LENGTH = 20


def made_password(length: int) -> Secret:
    """By chance, with at least one sign of each kind."""
    signs = "".join(KINDS)
    while True:
        made = "".join(secrets.choice(signs) for _ in range(length))
        if all(any(sign in kind for sign in made) for kind in KINDS):
            return Secret(made)


class LoginPart(FormPart):
    """One line, hidden until it is to be seen; empty: what is there stays."""

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget) -> None:
        super().__init__(name, title, parent)
        self.field = SecretLine(theme, f"{name}Field", title, self)
        self.heading.setBuddy(self.field)
        self.shown = QCheckBox(translate("CredentialForm", "Show"), self)
        self.shown.setObjectName(f"{name}Shown")
        self.shown.setAccessibleName(translate("CredentialForm", "Show what is typed ({part})").format(part=title))
        self.shown.toggled.connect(self.field.show_signs)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.field, 1)
        row.addWidget(self.shown)
        self.column.addLayout(row)
        self.field.textChanged.connect(lambda _text: self.changed.emit())

    def set_stored(self, stored: Secret) -> None:
        """What is there now; it is put into no widget."""
        self.field.setPlaceholderText(unchanged(bool(stored)))

    @property
    def typed(self) -> bool:
        return bool(self._text())

    def value(self, stored: Secret) -> Secret:
        """What it is to be."""
        return Secret(self._text()) if self.typed else stored

    def hide_signs(self) -> None:
        """Nobody is to read it just now."""
        self.shown.setChecked(False)

    def forget(self) -> None:
        """Empty."""
        self.field.forget()

    def _text(self) -> str:
        # A line that was pasted with its end.
        return self.field.text().strip("\r\n")


class NamePart(LoginPart):
    """The user name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "FormName", translate("CredentialForm", "User name"), parent)

    def _text(self) -> str:
        return self.field.text().strip()


class PasswordPart(LoginPart):
    """The password; made here and copied from here on the way to the platform."""

    def __init__(self, theme: Theme, clipboard: SecretClipboard, parent: QWidget) -> None:
        super().__init__(theme, "FormPassword", translate("CredentialForm", "Password"), parent)
        self._clipboard = clipboard
        self._is_new = False
        """Whether the platform does not have it yet. What is typed here at first is what holds there."""
        self.length = QComboBox(self)
        self.length.setObjectName("FormLength")
        self.length.setAccessibleName(translate("CredentialForm", "Length of the password that is made"))
        for each in LENGTHS:
            self.length.addItem(translate("CredentialForm", "{number} signs").format(number=each), each)
        self.length.setCurrentIndex(LENGTHS.index(LENGTH))
        self._copy = self.button("FormCopy", translate("CredentialForm", "Copy"), self._copied)
        row = FlowLayout()
        row.addWidget(self.button("FormGenerate", translate("CredentialForm", "Make a password"), self._generate))
        row.addWidget(self.length)
        row.addWidget(self._copy)
        self.column.addLayout(row)
        self._said = self.line("FormPasswordSaid")
        self._left = self.line("FormPasswordCopied")
        clipboard.changed.connect(self._tell_left)
        self.changed.connect(self._tell)
        self._tell()
        self._tell_left()

    def set_stored(self, stored: Secret) -> None:
        super().set_stored(stored)
        self._is_new = self._is_new or bool(stored)

    def _generate(self) -> None:
        self._is_new = True
        self.field.setText(made_password(int(self.length.currentData())).reveal())

    def _copied(self) -> None:
        self._clipboard.copy(Secret(self._text()))

    def _tell(self) -> None:
        self._copy.setEnabled(self.typed)
        words: list[str] = []
        if self.typed and self._is_new:
            words.append(translate("CredentialForm", "Set the same password at the platform: Uppsikt can't do that. Then save here."))
        if self._text() != self._text().strip():
            words.append(translate("CredentialForm", "It begins or ends with a space."))
        tell(self._said, "\n".join(words), "warning")

    def _tell_left(self) -> None:
        tell(self._left, self._clipboard.words(), "ok")
