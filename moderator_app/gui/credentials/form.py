"""The form in which a channel's credentials are entered or changed. Only what changed is typed; what is there is in no field unasked.

Nothing of it is a draft: what was typed is gone when the window closes, so that it asks first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.desk.credentials import Shown
from moderator_app.desk.sharing import Shared
from moderator_app.domain.credentials import Part
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.form_key import KeyPart
from moderator_app.gui.credentials.form_login import NamePart, PasswordPart
from moderator_app.gui.credentials.form_texts import CodesPart, NotePart
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.gui.credentials.words import LONGEST_NAME, part_name
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.qt_dialogs import QtDialogs
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime

if TYPE_CHECKING:
    from moderator_app.gui.credentials.showing import Showing

OVERTAKEN = "credentials_overtaken"
NOTHING = Fields(Secret(""), Secret(""))


@dataclass(frozen=True, slots=True, repr=False)
class Entered:
    """What is there: of which generation, and which recovery codes were used, by whom and when."""

    fields: Fields = NOTHING
    generation: int = 0
    used: Mapping[str, tuple[str, int]] = field(default_factory=dict)


class CredentialForm(Sheet):
    """Calls nobody: what was saved is told by the bar, and the list hears of it by the desk's news."""

    def __init__(self, parent: QWidget, context: ScreenContext, showing: Showing, shared: Shared, entered: Entered) -> None:
        self._name = visible_line(shared.channel.name, LONGEST_NAME)
        super().__init__(parent, "CredentialForm", translate("CredentialForm", "Credentials of {channel}").format(channel=self._name))
        self._context, self._showing, self._channel = context, showing, shared.channel.id
        self._entered = entered
        self._saving = self._leaving = False
        page = FormPage("CredentialFormPage", self)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.body.setSpacing(SPACE_L)
        words = translate("CredentialForm", "Fill in what is new. What you leave empty stays as it is.") if entered.generation else ""
        self._intro = PlainLabel(words, self, tone="muted", wrap=True)
        self._intro.setObjectName("FormIntro")
        self._intro.setVisible(bool(words))
        self.username = NamePart(context.theme, page.page)
        self.password = PasswordPart(context.theme, secret_clipboard(), page.page)
        self.key = KeyPart(context, self._show_code, page.page)
        self.key.asks.connect(self._show_choice)
        self.codes = CodesPart(page.page)
        self.note = NotePart(page.page)
        self.parts = {
            Part.USERNAME: self.username,
            Part.PASSWORD: self.password,
            Part.ONE_TIME: self.key,
            Part.RECOVERY_CODES: self.codes,
            Part.NOTE: self.note,
        }
        page.body.addWidget(self._intro)
        for each in self.parts.values():
            page.body.addWidget(each)
            each.changed.connect(self._typed_on)
        page.body.addStretch(1)
        self._page = page
        self.body.addWidget(page, 1)
        self.refused = PlainLabel("", self, tone="danger", wrap=True)
        self.refused.setObjectName("FormRefused")
        self.refused.hide()
        self.body.addWidget(self.refused)
        self._theirs = QWidget(self)
        self._theirs.setObjectName("FormTheirs")
        self._theirs.hide()
        self._theirs_row = FlowLayout(self._theirs)
        self.body.addWidget(self._theirs)
        self.look: QPushButton = self.add_button("look", translate("CredentialForm", "Look at what is there now"), self._look)
        self.look.hide()
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self.accept_button: QPushButton = self.add_button("accept", translate("CredentialForm", "Save"), self._save, "primary")
        self._show_entered()
        self._offer()
        self.username.field.setFocus()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._front_changed)

    # -- what is there, and what was typed

    @property
    def typed(self) -> bool:
        """Whether closing would lose something."""
        return any(each.typed for each in self.parts.values())

    def _show_entered(self) -> None:
        fields = self._entered.fields
        self.username.set_stored(fields.username)
        self.password.set_stored(fields.password)
        self.key.set_stored(fields.one_time)
        self.codes.set_stored(fields.codes, self._entered.used)
        self.note.set_stored(fields.note)

    def _wanted(self) -> Fields:
        """What is to be saved. Raises Refused."""
        old = self._entered.fields
        return Fields(
            self.username.value(old.username),
            self.password.value(old.password),
            self.key.value(old.one_time),
            self.codes.value(old.codes),
            self.note.value(old.note),
        )

    def _offer(self) -> None:
        self.accept_button.setEnabled(self.typed and not self._saving and not self.look.isVisibleTo(self))

    def _typed_on(self) -> None:
        """What was refused is being mended: the words go, but for those that a button answers."""
        if not self._saving and not self.look.isVisibleTo(self) and not self._theirs.isVisibleTo(self):
            self._say("")
        self._offer()

    def _front_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.username.hide_signs()
            self.password.hide_signs()

    def _show_choice(self, choice: QWidget) -> None:
        """Once it has its place."""
        QTimer.singleShot(0, choice, partial(self._page.ensureWidgetVisible, choice))

    def _show_code(self, key: OneTime) -> None:
        """Platforms ask for a code before they take a new key."""
        self._open(Shown(Part.ONE_TIME, one_time=key))

    def _open(self, shown: Shown) -> None:
        self._showing.sheet(self, self._name, shown, _nothing, partial(self._showing.tick, self._channel)).open()

    # -- saving

    def _save(self) -> None:
        self._say("")
        try:
            wanted = self._wanted()
        except Refused as error:
            self._no(error)
            self._page.ensureWidgetVisible(self.key)
            self.key.field.setFocus()
            return
        self._saving = True
        self._offer()
        job = partial(self._context.desk.credentials.enter, self._channel, wanted, self._entered.generation)
        self._context.runner.run("vault", job, self, self._saved, self._no)

    def _saved(self, _generation: int) -> None:
        text = QT_TRANSLATE_NOOP("Message", "The credentials of {channel} are saved, for everybody who holds them.")
        self._saving, self._leaving = False, True
        self.accept()
        self._context.bar.show_done(message("credentials_entered", text, channel=self._name))

    def _no(self, error: KnownError) -> None:
        """Nothing was saved: the words, and everything as it was typed."""
        self._saving = False
        self._say(say_error(error))
        self.look.setVisible(error.code == OVERTAKEN)
        self._offer()
        (self.look if error.code == OVERTAKEN else self.accept_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, tone: str = "danger") -> None:
        self.refused.set_tone(tone)
        self.refused.setText(text)
        self.refused.setVisible(bool(text))
        self.setAccessibleDescription(text)

    # -- somebody else was quicker

    def _look(self) -> None:
        self.look.setEnabled(False)
        self._context.runner.run("vault", partial(whole, self._context.desk, self._channel), self, self._looked, self._unseen)

    def _unseen(self, error: KnownError) -> None:
        self.look.setEnabled(True)
        self._say(say_error(error))

    def _looked(self, entered: Entered) -> None:
        """What you leave as it is will be what is there now; what you typed takes its place."""
        other = [part for part in self.parts if _part(entered.fields, part) != _part(self._entered.fields, part)]
        both = [part for part in other if self.parts[part].typed]
        self._entered = entered
        self._show_entered()
        self.look.setEnabled(True)
        self.look.hide()
        names = ", ".join(part_name(each) for each in other)
        words = [translate("CredentialForm", "Changed by your colleague: {parts}.").format(parts=names or "–")]
        if both:
            text = translate("CredentialForm", "You typed this as well: {parts}. When you save, yours takes its place.")
            words.append(text.format(parts=", ".join(part_name(each) for each in both)))
        else:
            words.append(translate("CredentialForm", "That stays as it is now when you save what you typed."))
        self._say(" ".join(words), "warning")
        self._offer_theirs([part for part in other if _part(entered.fields, part)])
        self._offer()
        self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_theirs(self, parts: list[Part]) -> None:
        while (item := self._theirs_row.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        for part in parts:
            button = QPushButton(translate("CredentialForm", "Show theirs: {part}").format(part=part_name(part)), self._theirs)
            button.setObjectName(f"FormTheirs-{part}")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._show_theirs, part))
            self._theirs_row.addWidget(button)
        self._theirs.setVisible(bool(parts))

    def _show_theirs(self, part: Part, _checked: bool = False) -> None:
        fields = self._entered.fields
        shown = {
            Part.USERNAME: Shown(part, fields.username),
            Part.PASSWORD: Shown(part, fields.password),
            Part.ONE_TIME: Shown(part, one_time=fields.one_time),
            Part.RECOVERY_CODES: Shown(part, codes=fields.codes, used=dict(self._entered.used)),
            Part.NOTE: Shown(part, fields.note),
        }
        self._open(shown[part])

    # -- closing

    def reject(self) -> None:
        if self._saving:
            return
        if self.typed and not self._leaving:
            question = Question(
                "FormDiscard",
                translate("CredentialForm", "Close without saving?"),
                translate("CredentialForm", "What you typed is kept nowhere: it is gone when the window closes."),
                (Choice("discard", translate("CredentialForm", "Close without saving"), "danger"),),
            )
            QtDialogs(self).ask(question, self._answered)
            return
        super().reject()

    def _answered(self, answer: str) -> None:
        if answer == "discard":
            self._leaving = True
            self.reject()

    def done(self, result: int, /) -> None:
        for each in self.parts.values():
            each.forget()
        self._entered = Entered()
        super().done(result)


def whole(desk: object, channel_id: int) -> Entered:
    """In the vault's lane: everything that is there."""
    return Entered(*desk.credentials.whole(channel_id))  # type: ignore[attr-defined]


def _part(fields: Fields, part: Part) -> object:
    return {
        Part.USERNAME: fields.username,
        Part.PASSWORD: fields.password,
        Part.ONE_TIME: fields.one_time,
        Part.RECOVERY_CODES: fields.codes,
        Part.NOTE: fields.note,
    }[part]


def _nothing() -> None:
    """It is not saved yet, or was written down when it was read."""
