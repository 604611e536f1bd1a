"""Recovery codes and note in the form: kept, replaced or taken away. What is there is put into a field only when it is to be changed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QComboBox, QWidget

from moderator_app.gui.credentials.form_fields import FormPart, SecretText, tell
from moderator_app.gui.language import Plural, translate
from moderator_app.vault.fields import Code, typed_codes
from moderator_app.vault.secret import Secret

CODES = Plural.translate("CredentialForm", "%n code(s) entered", "", 1)
USED = Plural.translate("CredentialForm", "%n of them used", "", 1)
TYPED = Plural.translate("CredentialForm", "%n code(s) typed.", "", 1)
KEEP, CHANGE, REMOVE = "keep", "change", "remove"


class TextPart(FormPart):
    """Several lines, and a choice where something is there already."""

    def __init__(self, name: str, title: str, hint: str, choices: tuple[str, str, str], parent: QWidget) -> None:
        super().__init__(name, title, parent)
        self.choice = QComboBox(self)
        self.choice.setObjectName(f"{name}Choice")
        self.choice.setAccessibleName(translate("CredentialForm", "What happens with it ({part})").format(part=title))
        for what, words in zip((KEEP, CHANGE, REMOVE), choices, strict=True):
            self.choice.addItem(words, what)
        self.field = SecretText(f"{name}Field", title, self)
        self.stands = self.line(f"{name}Stands")
        self.column.addWidget(self.choice)
        self._hint = self.line(f"{name}Hint", hint)
        self._hint.hide()
        self.column.addWidget(self.field)
        self.said = self.line(f"{name}Said")
        self.heading.setBuddy(self.field)
        self._there = False
        self.choice.currentIndexChanged.connect(self._chosen)
        self.field.textChanged.connect(self.changed.emit)

    @property
    def what(self) -> str:
        """keep, change or remove."""
        if not self._there:
            return CHANGE if self.field.toPlainText().strip() else KEEP
        return str(self.choice.currentData())

    @property
    def typed(self) -> bool:
        """Whether something is to be other than it is."""
        return self.what == REMOVE or (self.what == CHANGE and self._differs())

    def set_there(self, there: bool) -> None:
        """Whether something is there. What was typed and chosen stays."""
        if not there and self.choice.currentData() == REMOVE:
            self.choice.setCurrentIndex(0)
        if there and not self._there and self.field.toPlainText().strip():
            self.choice.setCurrentIndex(1)
        self._there = there
        self._show()

    def forget(self) -> None:
        """Empty."""
        self.field.forget()

    def fill(self) -> None:
        """Something is to be changed: what the field begins with."""

    def _differs(self) -> bool:
        return bool(self.field.toPlainText().strip())

    def _chosen(self, _index: int) -> None:
        self._show()
        if self.what == CHANGE and not self.field.toPlainText():
            self.fill()
        self.changed.emit()

    def _show(self) -> None:
        self.choice.setVisible(self._there)
        opened = not self._there or self.choice.currentData() == CHANGE
        self.field.setVisible(opened)
        self._hint.setVisible(opened)


class CodesPart(TextPart):
    """The recovery codes, a line each."""

    def __init__(self, parent: QWidget) -> None:
        choices = (
            translate("CredentialForm", "Keep the codes that are there"),
            translate("CredentialForm", "Replace them by new ones"),
            translate("CredentialForm", "Take them away"),
        )
        hint = translate("CredentialForm", "One code a line, as the platform shows them.")
        super().__init__("FormCodes", translate("CredentialForm", "Recovery codes"), hint, choices, parent)
        self.changed.connect(self._count)

    def set_stored(self, codes: Collection[Code], used: Collection[str]) -> None:
        """Those that are there, and the ids of the used ones."""
        self.set_there(bool(codes))
        gone = sum(1 for each in codes if each.id in used)
        words = ", ".join([CODES.of(len(codes)), *([USED.of(gone)] if gone else [])])
        tell(self.stands, f"{words}." if codes else "")

    def value(self, stored: tuple[Code, ...]) -> tuple[Code, ...]:
        """What they are to be."""
        return {KEEP: lambda: stored, REMOVE: tuple, CHANGE: lambda: self._codes(stored) or stored}[self.what]()

    def _codes(self, stored: tuple[Code, ...] = ()) -> tuple[Code, ...]:
        return typed_codes(Secret(self.field.toPlainText()), stored)

    def _count(self) -> None:
        found = len(self._codes()) if self.what == CHANGE else 0
        tell(self.said, TYPED.of(found) if found else "")


class NotePart(TextPart):
    """How else one gets in."""

    def __init__(self, parent: QWidget) -> None:
        choices = (
            translate("CredentialForm", "Keep the note that is there"),
            translate("CredentialForm", "Show and change it"),
            translate("CredentialForm", "Take it away"),
        )
        hint = translate("CredentialForm", "What else is needed to log in: whose telephone, which mailbox.")
        super().__init__("FormNote", translate("CredentialForm", "Note"), hint, choices, parent)
        self._stored = Secret("")

    def set_stored(self, stored: Secret) -> None:
        """The one that is there. A note that was brought up and not changed gives way to it."""
        fresh = self.what == CHANGE and not self._differs()
        self._stored = stored
        self.set_there(bool(stored))
        if fresh:
            self.fill()

    def value(self, stored: Secret) -> Secret:
        """What it is to be."""
        return {KEEP: lambda: stored, REMOVE: lambda: Secret(""), CHANGE: lambda: Secret(self.field.toPlainText().strip())}[self.what]()

    def forget(self) -> None:
        super().forget()
        self._stored = Secret("")

    def fill(self) -> None:
        self.field.setPlainText(self._stored.reveal())

    def _differs(self) -> bool:
        text = self.field.toPlainText().strip()
        return text != self._stored.reveal().strip()
