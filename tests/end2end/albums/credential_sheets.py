"""Every sheet and every trouble of the shared credentials, in the look whose text is the hardest to fit."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import psycopg
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.letting import LettingIn
from moderator_app.gui.credentials.locking import AskPassphrase, PassphraseSheet
from moderator_app.gui.credentials.office_opened import OpenedSheet
from moderator_app.gui.credentials.offline import OfflineSheet
from moderator_app.gui.credentials.received import Receiving
from moderator_app.gui.credentials.reveal import TextSheet
from moderator_app.gui.starting import StartPage
from moderator_app.storage.server_words import in_words
from moderator_app.vault.files import FOLDER
from moderator_app.vault.offline import Offline
from moderator_app.vault.passphrases import new_passphrase
from moderator_app.vault.secret import Secret
from tests.end2end.albums.album import LARGEST, Album
from tests.end2end.albums.at_credentials import press, quiet, to_channel, town
from tests.end2end.stages.town import FIELDS, REVIEW, WHOLE, Town
from tests.gui.credentials.forming import OTHER, OTPAUTH, picture
from tests.gui.finding import part
from tests.vault.fakes import WindowsError1783

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


class KeyringLocked(Exception):
    """As the system's own is called."""


def take(at: Photographer) -> None:
    """What is asked and told, and what is shown where the keyring or the server fails."""
    at.lanes = ("write", "read", "vault")
    _reveal(at)
    _changed(at)
    _asked(at)
    _looked_after(at)
    _troubles(at)
    _offline(at)


def _reveal(at: Photographer) -> None:
    screen = to_channel(at, WHOLE)
    for name, which in (("reveal-password", Part.PASSWORD), ("reveal-note", Part.NOTE)):
        screen.detail.parts.chosen = which
        at.take_sheet(name, lambda: at.act("credentials.show"))
    kit = replace(screen._showing.kit(), shield=lambda _window, on: not on)
    name = town(at).channels[WHOLE].name
    for title, make in (
        ("reveal-unshielded", lambda: TextSheet(at.window, kit, Part.PASSWORD, name, FIELDS.password, lambda: None)),
        ("passphrase-sheet", lambda: PassphraseSheet(at.window, screen._showing.kit(), name, new_passphrase())),
        ("ask-passphrase", lambda: AskPassphrase(at.window, at.shell.theme, "uppsikt-20261130.age", lambda _typed: None)),
    ):
        at.take_sheet(title, lambda make=make: make().open())


def _changed(at: Photographer) -> None:
    to_channel(at, REVIEW)
    at.act("credentials.enter")
    sheet: Any = at.sheet()
    at.take("form", sheet)
    for name in ("FormName", "FormPassword"):
        part(sheet, QLineEdit, f"{name}Field").setText("nytt-namn@lillkoping.example")
    _type(part(sheet, QLineEdit, "FormKeyField"), "inte en nyckel!")
    press(at, sheet, "accept")
    at.take("form-refused", sheet)
    QGuiApplication.clipboard().setImage(picture(OTPAUTH, OTHER))
    press(at, sheet, "FormKeyPaste")
    at.take("form-pictures", sheet)
    press(at, sheet, "FormKeyChoice-1")
    at.take("form-picture", sheet)
    part(sheet, QPlainTextEdit, "FormCodesField").setPlainText("1111-2222\n3333-4444")
    bo = town(at).colleagues["bo"].credentials
    _, seen, _ = bo.whole(town(at).channels[REVIEW].id)
    bo.enter(town(at).channels[REVIEW].id, replace(FIELDS, password=Secret(f"Bos-nya-{seen}"), note=Secret(f"Bytt {seen}.")), seen)
    press(at, sheet, "accept")
    at.until(sheet.look.isVisible, "what a colleague entered")
    at.take("form-overtaken", sheet)
    press(at, sheet, "look")
    at.take("form-theirs", sheet)
    at.take_sheet("form-discard", sheet.close)
    sheet.done(0)


def _asked(at: Photographer) -> None:
    screen = to_channel(at, WHOLE)
    for name, action in (
        ("reviewed-sheet", "credentials.reviewed"),
        ("ask-change-sheet", "credentials.ask_change"),
        ("handover-whom", "credentials.hand_over"),
    ):
        at.take_sheet(name, lambda action=action: at.act(action))
    for name, button in (("handover-sheet", "keys"), ("handover-locked", "locked")):
        at.act("credentials.hand_over")
        press(at, at.sheet(), button)
        sheet = at.sheet()
        at.take(name, sheet)
        at.close(sheet)
    at.take_sheet("let-in", lambda: LettingIn(screen.context, screen).ask(town(at).waiting))
    file = at.out / "handover.age"
    file.unlink(missing_ok=True)
    bo = town(at).colleagues["bo"].credentials
    bo.hand_over(town(at).channels[WHOLE].id, [at.desk.me.id], date(2026, 12, 4), file)
    receiving: Any = Receiving(screen.context, screen._showing, screen)
    at.take_sheet("received", lambda: receiving._open(file))
    file.unlink()
    quiet(at)


def _looked_after(at: Photographer) -> None:
    screen = at.screen("credentials", page="office")
    page = screen._office
    page.page.verticalScrollBar().setValue(0)
    waiting = next(each for each in page._board.office.keys if each.state == "waiting")
    approved = next(each for each in page._board.office.keys if each.state == "approved" and not each.administers)
    for name, ask in (
        ("approve-sheet", lambda: page.deeds.approve(waiting)),
        ("revoke-sheet", lambda: page.deeds.revoke(approved)),
        ("administrator-sheet", lambda: page.deeds.make_administrator(approved)),
        ("make-key-sheet", page.deeds.make_key),
        ("trust-sheet", page.deeds.trust),
        ("restored-sheet", page.deeds.confirm_restored),
        ("drill-sheet", page.paper.drill),
        ("glass-sheet", page.paper.open),
        ("public-key-sheet", page.paper.use_public),
        ("opened-sheet", lambda: OpenedSheet(at.window, screen.context, WHOLE, FIELDS).open()),
    ):
        at.take_sheet(name, ask)
    page.paper.make()
    at.idle()
    sheet = at.sheet()
    at.take("making-sheet", sheet)
    press(at, sheet, "MakingPreview")
    preview = at.sheet()
    at.take("preview-sheet", preview)
    at.close(preview)
    at.close(sheet)


def _troubles(at: Photographer) -> None:
    to_channel(at, WHOLE)
    answered = threading.Event()
    for name, failing in (
        ("keyring-missing", RuntimeError()),
        ("keyring-forbidden", OSError(1312, "CredWrite")),
        ("keyring-locked", KeyringLocked()),
        ("keyring-hung", answered.wait),
    ):
        town(at).system.failing = None
        at.act("credentials.again")
        town(at).system.failing = failing
        at.act("credentials.again")
        at.take(name)
    at.window.registry.action("credentials.again").trigger()
    at.take("keyring-waiting")
    answered.set()
    town(at).system.failing = None
    at.pause(100)
    at.act("credentials.again")
    kept, town(at).system.items = town(at).system.items, {}
    at.act("credentials.again")
    at.take("identity-lost")
    town(at).system.items = kept
    at.act("credentials.again")
    town(at).system.failing = WindowsError1783(1783, "CredWrite", "The stub received bad data")
    at.act("credentials.show")
    at.take("keyring-small")
    town(at).system.failing = None
    at.act("credentials.again")
    quiet(at)


def _offline(at: Photographer) -> None:
    page = StartPage(at.shell.icons, at.window)
    page.setAutoFillBackground(True)
    page.setGeometry(at.window.rect())
    page.offer(lambda: True)
    gone = in_words(psycopg.OperationalError("Connection refused"))
    assert gone is not None
    page.fail(gone)
    page.show()
    page.raise_()
    at.take("start-page", page)
    offline = Offline(town(at).keyring, at.shell.folders.settings / FOLDER)
    _taken_offline(at, OfflineSheet(at.window, at.shell, offline, town(at).clock))
    page.stop()
    page.hide()
    page.deleteLater()


def _taken_offline(at: Photographer, sheet: Any) -> None:
    sheet.open()
    at.idle()
    at.until(lambda: sheet.list.count() > 0, "the copies")
    at.take("offline-sheet", sheet)
    at.close(sheet)


def _type(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.textEdited.emit(text)
    field.editingFinished.emit()


CREDENTIAL_SHEETS = Album(
    name="credential-sheets",
    stage=Town,
    take=take,
    looks=(LARGEST,),
    pictures=(
        "reveal-password",
        "reveal-note",
        "reveal-unshielded",
        "passphrase-sheet",
        "ask-passphrase",
        "form",
        "form-refused",
        "form-pictures",
        "form-picture",
        "form-overtaken",
        "form-theirs",
        "form-discard",
        "reviewed-sheet",
        "ask-change-sheet",
        "handover-whom",
        "handover-sheet",
        "handover-locked",
        "let-in",
        "received",
        "approve-sheet",
        "revoke-sheet",
        "administrator-sheet",
        "make-key-sheet",
        "trust-sheet",
        "restored-sheet",
        "drill-sheet",
        "glass-sheet",
        "public-key-sheet",
        "opened-sheet",
        "making-sheet",
        "preview-sheet",
        "keyring-missing",
        "keyring-forbidden",
        "keyring-locked",
        "keyring-hung",
        "keyring-waiting",
        "keyring-small",
        "identity-lost",
        "start-page",
        "offline-sheet",
    ),
)
