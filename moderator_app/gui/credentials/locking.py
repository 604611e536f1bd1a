"""A handover file for somebody who has no key here: a passphrase locks it, is shown once to be read out, and is asked for to open it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from moderator_app.desk.sharing import Shared
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.office_typing import KeyField
from moderator_app.gui.credentials.reveal import RevealKit, RevealSheet, legend
from moderator_app.gui.credentials.secret_view import SecretView
from moderator_app.gui.credentials.showing import Showing
from moderator_app.gui.credentials.words import LONGEST_NAME, last_day
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import Theme
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.vault.secret import Secret

Typed = dict[str, str]
STAYS = 300.0
"""Seconds: forty signs are read out and written down meanwhile."""
GROUP = 5
"""Signs that stand together: four, and the dash."""


class LockedHandover(QObject):
    """Asks for whom, until when and where to; writes the file, and shows the passphrase that opens it."""

    def __init__(self, context: ScreenContext, showing: Showing, screen: QWidget) -> None:
        super().__init__(screen)
        self.setObjectName("LockedHandover")
        self._context, self._showing, self._screen = context, showing, screen

    def ask(self, board: Board, shared: Shared, typed: Typed | None = None) -> None:
        """Who gets it."""
        typed = typed or {}
        form = Form(
            "LockedHandover",
            translate("LockedHandover", "Handover file with a passphrase: {channel}").format(
                channel=visible_line(shared.channel.name, LONGEST_NAME)
            ),
            (
                Field("whom", translate("LockedHandover", "Who gets it (for the journal)"), "text", typed.get("whom", ""), required=True),
                Field("until", translate("CredentialAsker", "Last day"), "date", typed.get("until", last_day(board, shared))),
            ),
            translate("CredentialAsker", "Write the file…"),
            translate(
                "LockedHandover",
                "A passphrase that is made now opens the file, with Uppsikt or with the tool age. It is shown once: read it out on the "
                "telephone, and never send it with the file. After the last day change the credentials at the platform.",
            ),
        )
        self._context.dialogs.form(form, partial(self._ask_file, board, shared))

    def _ask_file(self, board: Board, shared: Shared, typed: Typed) -> None:
        name = f"uppsikt-{board.today.replace('-', '')}.age"
        title = translate("CredentialAsker", "Write the handover file")
        kinds = translate("CredentialAsker", "Sealed files (*.age)")
        self._context.dialogs.choose_file_save(title, name, kinds, partial(self._write, board, shared, typed))

    def _write(self, board: Board, shared: Shared, typed: Typed, path: Path) -> None:
        write = self._context.desk.credentials.hand_over_locked
        job = partial(write, shared.channel.id, date.fromisoformat(typed["until"]), path, typed["whom"])
        refused = partial(self._refused, board, shared, typed)
        self._context.runner.run("vault", job, self, partial(self._written, shared, path), refused)

    def _refused(self, board: Board, shared: Shared, typed: Typed, error: KnownError) -> None:
        self._showing.failed(error)
        self.ask(board, shared, typed)

    def _written(self, shared: Shared, path: Path, passphrase: Secret) -> None:
        text = QT_TRANSLATE_NOOP("Message", "The handover file {file} was written. Its passphrase is shown once.")
        self._context.bar.show_done(message("handed_over_locked", text, file=path.name))
        PassphraseSheet(self._screen.window(), replace(self._showing.kit(), stays=STAYS), shared.channel.name, passphrase).open()


class PassphraseSheet(RevealSheet):
    """Shows it to be read out. It is not copied: what is copied is soon pasted into a mail."""

    def __init__(self, parent: QWidget, kit: RevealKit, channel: str, passphrase: Secret) -> None:
        super().__init__(parent, kit, None, channel)
        told = PlainLabel(
            translate(
                "LockedHandover",
                "Read it out on the telephone. It is kept nowhere and never shown again: whoever loses it is handed a new file.",
            ),
            self,
            wrap=True,
        )
        told.setObjectName("PassphraseTold")
        self.body.addWidget(told)
        self.view = SecretView(kit.theme, "RevealView", self, group=GROUP)
        self.view.setAccessibleName(translate("Reveal", "{what}, shown").format(what=self.windowTitle()))
        self.view.show_secret(passphrase)
        self.body.addWidget(self.view)
        self.body.addWidget(legend(self))
        self.finish()

    def drop(self) -> None:
        self.view.show_secret(None)


class AskPassphrase(Sheet):
    """Calls `given` with what was typed, stays until `accept`, and tells in `refuse` why not."""

    def __init__(self, parent: QWidget, theme: Theme, file: str, given: Callable[[Secret], None]) -> None:
        super().__init__(parent, "AskPassphrase", translate("LockedHandover", "A passphrase opens this file"))
        self._given = given
        text = translate(
            "LockedHandover", "{file} was locked with a passphrase. Whoever gave it to you reads the passphrase out on the telephone."
        )
        told = PlainLabel(text.format(file=visible_line(file, LONGEST_NAME)), self, tone="muted", wrap=True)
        told.setObjectName("AskPassphraseText")
        self.body.addWidget(told)
        self.field = KeyField(theme, self)
        self.field.setObjectName("PassphraseField")
        name = translate("LockedHandover", "Passphrase, with or without dashes")
        label = PlainLabel(name, self)
        label.setObjectName("PassphraseField-label")
        label.setBuddy(self.field)
        self.field.setAccessibleName(name)
        rows = FieldColumn()
        rows.add(label, self.field)
        self.body.addLayout(rows)
        shown = QCheckBox(translate("PaperSheet", "Show what is typed"), self)
        shown.setObjectName("PassphraseShow")
        shown.toggled.connect(self.field.show_signs)
        self.body.addWidget(shown)
        self._why = PlainLabel("", self, tone="danger", wrap=True)
        self._why.setObjectName("PassphraseRefused")
        self._why.hide()
        self.body.addWidget(self._why)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self._accept: QPushButton = self.add_button("accept", translate("LockedHandover", "Open"), self._take, "primary")
        self.field.textChanged.connect(self._tell)
        self._tell()
        self.field.setFocus()

    def refuse(self, error: KnownError) -> None:
        """It does not open the file; what is typed stays, to be mended."""
        self._why.setText(say_error(error))
        self._why.show()
        self.setAccessibleDescription(self._why.text())
        self._accept.setEnabled(True)
        self.field.setFocus()

    def done(self, result: int, /) -> None:
        self.field.forget()
        super().done(result)

    def _tell(self, _text: str = "") -> None:
        self._accept.setEnabled(bool(self.field.text().strip()))

    def _take(self) -> None:
        self._why.hide()
        self._accept.setEnabled(False)
        self._given(Secret(self.field.text()))
