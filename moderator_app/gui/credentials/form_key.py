"""The key for one-time codes in the form: typed, or read from a QR code; kept or taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.form_fields import FormPart, SecretLine, tell, unchanged
from moderator_app.gui.credentials.picture import keys_in, keys_on
from moderator_app.gui.credentials.secret_view import SecretView
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.support.messages import KnownError, Refused
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime, read

LONGEST_ISSUER = 40
PICTURES = "*.png *.jpg *.jpeg *.bmp *.gif *.webp"


class KeyPart(FormPart):
    """`show_code` is called with a new key whose code the platform asks for before it takes it.

    `asks` carries what is to be seen because one of several keys is to be chosen in it.
    """

    asks = Signal(object)

    def __init__(self, context: ScreenContext, show_code: Callable[[OneTime], None], parent: QWidget) -> None:
        super().__init__("FormKey", translate("CredentialForm", "Key for one-time codes"), parent)
        self._context, self._show_code = context, show_code
        self._stored: OneTime | None = None
        self._found: OneTime | None = None
        """From a picture."""
        self._removed = False
        self._stands = self.line("FormKeyStands")
        self.field = SecretLine(context.theme, "FormKeyField", self.title, self)
        self.heading.setBuddy(self.field)
        self.column.addWidget(self.field)
        words = translate("CredentialForm", "Letters and digits as the platform shows them, or an address that begins with otpauth://.")
        self.line("FormKeyHint", words)
        row = FlowLayout()
        row.addWidget(self.button("FormKeyPaste", translate("CredentialForm", "From a picture on the clipboard"), self._paste))
        row.addWidget(self.button("FormKeyFile", translate("CredentialForm", "From a picture file…"), self._ask_file))
        self._code = self.button("FormKeyCode", translate("CredentialForm", "Show a code of the new key"), self._show)
        self._remove = self.button("FormKeyRemove", translate("CredentialForm", "Take the key away"), self._take_away)
        self._keep = self.button("FormKeyKeep", translate("CredentialForm", "Keep the key that is there"), self._keep_stored)
        for each in (self._code, self._remove, self._keep):
            row.addWidget(each)
        self.column.addLayout(row)
        self._choice = QWidget(self)
        self._choice.setObjectName("FormKeyChoice")
        self._choice.hide()
        self.column.addWidget(self._choice)
        self._said = self.line("FormKeySaid")
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._tell)
        self.field.pasted_picture.connect(self._paste)
        self._tell()

    # -- what the form asks

    def set_stored(self, stored: OneTime | None) -> None:
        """The one that is there."""
        self._stored = stored
        self._removed = self._removed and stored is not None
        self.field.setPlaceholderText(unchanged(stored is not None))
        self._tell()

    @property
    def typed(self) -> bool:
        return bool(self.field.text().strip()) or self._found is not None or self._removed

    def value(self, stored: OneTime | None) -> OneTime | None:
        """What it is to be. Raises Refused: what was typed is no key."""
        if self.field.text().strip():
            return read(self.field.text())
        return None if self._removed else self._found or stored

    def forget(self) -> None:
        """Empty."""
        self.field.forget()
        self._stored = self._found = None
        self._drop_choice()

    # -- how it stands

    def _new(self) -> OneTime | None:
        """The new one, if it is one."""
        try:
            return self.value(None)
        except Refused:
            return None

    def _tell(self) -> None:
        there, new = self._stored is not None, self._new()
        stands = translate("CredentialForm", "A key is entered: {kind}.").format(kind=kind(self._stored)) if self._stored else ""
        tell(self._stands, stands)
        self._code.setVisible(new is not None)
        self._remove.setVisible(there and not self.typed)
        self._keep.setVisible(there and (self._removed or self._found is not None))
        if self._removed:
            self._say(
                translate("CredentialForm", "The key goes when you save: turn one-time codes off at the platform as well."), "warning"
            )
        elif new is not None:
            words = [translate("CredentialForm", "A new key: {kind}.").format(kind=kind(new))]
            if new.weak:
                words.append(translate("CredentialForm", "It is short, as some platforms make them. It can be used all the same."))
            self._say("\n".join(words), "warning" if new.weak else "ok")
        elif self.field.text().strip() and self._choice.isHidden():
            try:
                self.value(None)
            except Refused as error:
                self._say(say_error(error), "danger")
        elif not self.field.text() and self._choice.isHidden():
            self._say("")

    def _say(self, text: str, tone: str = "muted") -> None:
        tell(self._said, text, tone)

    def _edited(self, _text: str) -> None:
        self._found, self._removed = None, False
        self._drop_choice()
        self._say("")
        self._code.hide()
        self.changed.emit()

    def _take_away(self) -> None:
        self._take(None, removed=True)
        self._keep.setFocus()

    def _keep_stored(self) -> None:
        self._take(None)
        self._remove.setFocus()

    def _show(self) -> None:
        new = self._new()
        if new is not None:
            self._show_code(new)

    def _take(self, key: OneTime | None, *, removed: bool = False) -> None:
        self.field.forget()
        self._found, self._removed = key, removed
        self._drop_choice()
        self._tell()
        self.changed.emit()

    # -- pictures

    def _paste(self) -> None:
        try:
            found = keys_on(QGuiApplication.clipboard().image())
        except Refused as error:
            self._no(error)
        else:
            self._take_found(found)

    def _ask_file(self) -> None:
        kinds = translate("CredentialForm", "Pictures") + f" ({PICTURES});;" + translate("CredentialForm", "All files (*)")
        self._context.dialogs.choose_file_open(translate("CredentialForm", "Picture of the QR code"), kinds, self._read_file)

    def _read_file(self, path: Path) -> None:
        self._context.runner.run("local", partial(keys_in, path), self, self._take_found, self._no)

    def _no(self, error: KnownError) -> None:
        """What was there stays."""
        self._say(say_error(error), "danger")

    def _take_found(self, found: tuple[OneTime, ...]) -> None:
        if len(found) == 1:
            self._take(found[0])
            return
        self._drop_choice()
        self._say(translate("CredentialForm", "The picture holds several keys. Which one belongs to this channel?"), "warning")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setColumnStretch(1, 1)
        box = QWidget(self)
        box.setObjectName("FormKeyChoice")
        group = QButtonGroup(box)
        for number, each in enumerate(found, 1):
            issuer = visible_line(each.issuer, LONGEST_ISSUER)
            words = translate("CredentialForm", "Key {number}: {issuer}").format(number=number, issuer=issuer or "–")
            button = QRadioButton(words.replace("&", "&&"), box)
            button.setObjectName(f"FormKeyChoice-{number}")
            button.clicked.connect(partial(self._choose, each))
            group.addButton(button)
            # The account is the user name: it is painted, never a text of a widget.
            account = SecretView(self._context.theme, f"FormKeyAccount-{number}", box, factor=1.0)
            account.setAccessibleName(translate("CredentialForm", "Account of key {number}, shown").format(number=number))
            account.show_secret(Secret(each.account))
            grid.addWidget(button, number, 0)
            grid.addWidget(account, number, 1)
        box.setLayout(grid)
        self.column.replaceWidget(self._choice, box)
        self._choice.deleteLater()
        self._choice = box
        box.show()
        group.buttons()[0].setFocus()
        self.changed.emit()
        self.asks.emit(box)

    def _choose(self, key: OneTime, _checked: bool = False) -> None:
        self.field.forget()
        self._found, self._removed = key, False
        self._tell()
        self.changed.emit()

    def _drop_choice(self) -> None:
        """Nothing of the keys that were not chosen stays."""
        for each in self._choice.findChildren(SecretView):
            each.show_secret(None)
        for button in self._choice.findChildren(QRadioButton):
            button.clicked.disconnect()
        self._choice.hide()


def kind(key: OneTime) -> str:
    """What codes it makes, and whose; never for whom."""
    if key.steam:
        words = translate("CredentialForm", "Steam's codes")
    else:
        words = translate("CredentialForm", "{digits} digits every {seconds} seconds").format(digits=key.digits, seconds=key.period)
    issuer = visible_line(key.issuer, LONGEST_ISSUER)
    return f"{issuer}, {words}" if issuer else words
