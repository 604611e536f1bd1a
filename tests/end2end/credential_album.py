"""What is to be photographed of the shared credentials: a town whose people share six channels, all of it invented."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import psycopg
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.credentials import ChangeStep, Looked, Part
from moderator_app.gui.credentials.letting import LettingIn
from moderator_app.gui.credentials.locking import AskPassphrase, PassphraseSheet
from moderator_app.gui.credentials.office_opened import OpenedSheet
from moderator_app.gui.credentials.offline import OfflineSheet
from moderator_app.gui.credentials.received import Receiving
from moderator_app.gui.credentials.reveal import TextSheet
from moderator_app.gui.starting import StartPage
from moderator_app.storage.server_words import in_words
from moderator_app.vault.fields import Code, Fields
from moderator_app.vault.files import FOLDER
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.offline import Offline
from moderator_app.vault.passphrases import new_passphrase
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import read
from tests.desk.depositing import enrol
from tests.gui.credentials.forming import OTHER, OTPAUTH, picture
from tests.gui.finding import part
from tests.making import FakeClock
from tests.truths import raw
from tests.vault.fakes import FakeKeyring, WindowsError1783

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

WHOLE, ALONE, LATE, REVIEW, NOTHING, FOREIGN = (
    "Lillköpings kommun",
    "Badet i Lillköping",
    "Biblioteket",
    "Kulturskolan i Lillköping",
    "Ung i Lillköping",
    "Räddningstjänsten i norra länet",
)
CHANNELS = {
    WHOLE: Platform.FACEBOOK,
    ALONE: Platform.INSTAGRAM,
    LATE: Platform.FACEBOOK,
    REVIEW: Platform.YOUTUBE,
    NOTHING: Platform.TIKTOK,
    FOREIGN: Platform.FACEBOOK,
}
FIELDS = Fields(
    Secret("sociala.medier@lillkoping.example"),
    Secret("Plog-bil 1O0l I;m5rker"),
    read(OTPAUTH),
    tuple(Code(Secret(f"{number * 1_234_567:08d}"[:4] + "-" + f"{number * 7_654_321:08d}"[:4]), f"{number:08x}") for number in range(1, 9)),
    Secret("Telefonen som koderna skickas till ligger i receptionen.\nFråga efter Bo."),
)
BEGIN, NOW = "2026-02-02 09:00", "2026-11-30 10:24"
PATIENCE = 0.5
"""Seconds: nobody waits for the pictures of a keyring that hangs."""


class KeyringLocked(Exception):
    """As the system's own is called."""


class Town:
    """Åsa administers at the window; Bo holds with her, Cilla stands in, Dan's key waits, Eva's was revoked."""

    def __init__(self, everything_in: frozenset[str] = frozenset({"sv-light-200"})) -> None:
        self._everything_in = everything_in
        """The looks in which every sheet is photographed; in the others those that differ most. The largest text is the hardest to fit."""
        self.clock = FakeClock(BEGIN)
        self.system = FakeKeyring()
        self.colleagues: dict[str, Desk] = {}
        self.channels: dict[str, Channel] = {}
        self.waiting = 0
        """The absence whose deputies are not let in yet."""

    def keyring(self) -> Keyring:
        """Of the workstation at the window: one with Windows' limits."""
        return Keyring(self.system, patience=PATIENCE)

    def close(self) -> None:
        for each in self.colleagues.values():
            each.close()

    def _come(self, desk: Desk, user: str, name: str) -> Desk:
        made = FakeKeyring()
        where = desk.data / user / "pins"
        self.colleagues[user] = open_desk(desk.place, where, self.clock, user, name, keyring=lambda: Keyring(made))
        return self.colleagues[user]

    def found(self, desk: Desk) -> None:
        """From February, when it is set up, to the last day of November."""
        self.channels = {name: desk.channels.add(name, platform, "sormland") for name, platform in CHANNELS.items()}
        desk.credentials.enrolment.found("ASA-DATOR")
        names = {"bo": "Bo Ekdahl", "cilla": "Cilla Holm", "dan": "Dan Frid", "eva": "Eva Gran"}
        bo, cilla, dan, eva = (self._come(desk, *who) for who in names.items())
        for who in (bo, cilla, eva):
            enrol(desk, who)
            for channel in self.channels.values():
                raw(desk, "INSERT INTO assignment (person_id, channel_id, since) VALUES (?, ?, 0)", who.me.id, channel.id)
        for name, channel in self.channels.items():
            for who in {ALONE: (desk, eva), FOREIGN: (bo, cilla)}.get(name, (desk, bo)):
                desk.credentials.enrolment.add_holder(channel.id, who.me.id)
        recovery = desk.credentials.recovery
        paper = recovery.new_key()
        assert paper.secret is not None
        recovery.keep_key(paper, ["Kuvert 1 i kommunikationsenhetens kassaskåp", "Kuvert 2 hos registratorn"], paper.secret.reveal()[-8:])
        self._year(desk, bo)
        dan.credentials.enrolment.make_key("DAN-BARBAR")

    def _year(self, desk: Desk, bo: Desk) -> None:
        ids = {name: channel.id for name, channel in self.channels.items()}
        desk.credentials.enter(ids[REVIEW], FIELDS, 0)
        self.clock.set("2026-10-20 13:05")
        for name in (WHOLE, ALONE, LATE):
            desk.credentials.enter(ids[name], replace(FIELDS, codes=()) if name == ALONE else FIELDS, 0)
        bo.credentials.enter(ids[FOREIGN], FIELDS, 0)
        desk.credentials.tick(ids[WHOLE], FIELDS.codes[0].id)
        desk.credentials.changes.ask(ids[LATE], "Någon svarade på ett nätfiskemejl.")
        late = desk.credentials.changes.everything()[0]
        desk.credentials.changes.do(late.id, ChangeStep.SESSIONS)
        desk.credentials.changes.do(late.id, ChangeStep.APPS, applies=False)
        self.clock.set("2026-11-27 08:40")
        eva = self.colleagues["eva"].me.id
        desk.credentials.enrolment.revoke(next(each.id for each in desk.credentials.enrolment.office().keys if each.person_id == eva))
        bo.credentials.look(ids[WHOLE], Looked.VERIFIED)
        bo.credentials.look(ids[WHOLE], Looked.REVIEWED, "Evas roll på sidan togs bort.")
        cilla = self.colleagues["cilla"].me.id
        for first, last, channel, let_in in (("2026-11-27", "2026-12-04", WHOLE, True), ("2026-12-07", "2026-12-11", REVIEW, False)):
            planned = bo.cover.plan(bo.me.id, date.fromisoformat(first), date.fromisoformat(last), [(ids[channel], cilla)])
            bo.cover.start(planned.id)
            if let_in:
                bo.credentials.resealing.let_in(planned.id)
                bo.credentials.resealing.settle()
            else:
                self.waiting = planned.id
        self.clock.set(NOW)

    # -- the pictures

    def photograph(self, at: Photographer) -> None:
        """The screens and sheets of the shared credentials."""
        at.lanes = ("write", "read", "vault")
        at.screen("today")
        at.take("credentials-today")
        self._screen(at)
        self._form(at)
        self._office(at)
        if at.look.name in self._everything_in:
            self._reveal(at)
            self._changed(at)
            self._asked(at)
            self._looked_after(at)
            self._troubles(at)
            self._offline(at)

    def _screen(self, at: Photographer) -> None:
        for name, channel in (("credentials", WHOLE), ("credentials-nothing", NOTHING), ("credentials-foreign", FOREIGN)):
            self._to(at, channel)
            at.act("credentials.parts")
            at.take(name)
        self._to(at, WHOLE)
        at.act("credentials.access")
        at.take("credentials-access")
        self._to(at, LATE)
        at.act("credentials.changes")
        at.take("credentials-changes")
        at.act("credentials.parts")
        screen = self._to(at, WHOLE)
        for name, which in (("reveal-code", Part.ONE_TIME), ("reveal-codes", Part.RECOVERY_CODES)):
            screen.detail.parts.chosen = which
            self._taken(at, name, lambda: at.act("credentials.show"))

    def _to(self, at: Photographer, channel: str) -> Any:
        screen = at.screen("credentials", channel=self.channels[channel].id)
        at.until(lambda: screen._known.standing is not None, "how the workstation stands")
        at.idle()
        return screen

    def _taken(self, at: Photographer, name: str, ask: Callable[[], object]) -> None:
        ask()
        at.idle()
        sheet = at.sheet()
        at.take(name, sheet)
        at.close(sheet)

    def _reveal(self, at: Photographer) -> None:
        screen = self._to(at, WHOLE)
        for name, which in (("reveal-password", Part.PASSWORD), ("reveal-note", Part.NOTE)):
            screen.detail.parts.chosen = which
            self._taken(at, name, lambda: at.act("credentials.show"))
        kit = replace(screen._showing.kit(), shield=lambda _window, on: not on)
        name = self.channels[WHOLE].name
        for title, make in (
            ("reveal-unshielded", lambda: TextSheet(at.window, kit, Part.PASSWORD, name, FIELDS.password, lambda: None)),
            ("passphrase-sheet", lambda: PassphraseSheet(at.window, screen._showing.kit(), name, new_passphrase())),
            ("ask-passphrase", lambda: AskPassphrase(at.window, at.shell.theme, "uppsikt-20261130.age", lambda _typed: None)),
        ):
            self._taken(at, title, lambda make=make: make().open())

    def _form(self, at: Photographer) -> None:
        self._to(at, NOTHING)
        self._taken(at, "form-empty", lambda: at.act("credentials.enter"))

    def _changed(self, at: Photographer) -> None:
        self._to(at, REVIEW)
        at.act("credentials.enter")
        sheet: Any = at.sheet()
        at.take("form", sheet)
        for name in ("FormName", "FormPassword"):
            part(sheet, QLineEdit, f"{name}Field").setText("nytt-namn@lillkoping.example")
        _type(part(sheet, QLineEdit, "FormKeyField"), "inte en nyckel!")
        _press(at, sheet, "accept")
        at.take("form-refused", sheet)
        QGuiApplication.clipboard().setImage(picture(OTPAUTH, OTHER))
        _press(at, sheet, "FormKeyPaste")
        at.take("form-pictures", sheet)
        _press(at, sheet, "FormKeyChoice-1")
        at.take("form-picture", sheet)
        part(sheet, QPlainTextEdit, "FormCodesField").setPlainText("1111-2222\n3333-4444")
        bo = self.colleagues["bo"].credentials
        _, seen, _ = bo.whole(self.channels[REVIEW].id)
        bo.enter(self.channels[REVIEW].id, replace(FIELDS, password=Secret(f"Bos-nya-{seen}"), note=Secret(f"Bytt {seen}.")), seen)
        _press(at, sheet, "accept")
        at.until(sheet.look.isVisible, "what a colleague entered")
        at.take("form-overtaken", sheet)
        _press(at, sheet, "look")
        at.take("form-theirs", sheet)
        self._taken(at, "form-discard", sheet.close)
        sheet.done(0)

    def _asked(self, at: Photographer) -> None:
        screen = self._to(at, WHOLE)
        for name, action in (
            ("reviewed-sheet", "credentials.reviewed"),
            ("ask-change-sheet", "credentials.ask_change"),
            ("handover-whom", "credentials.hand_over"),
        ):
            self._taken(at, name, lambda action=action: at.act(action))
        for name, button in (("handover-sheet", "keys"), ("handover-locked", "locked")):
            at.act("credentials.hand_over")
            _press(at, at.sheet(), button)
            sheet = at.sheet()
            at.take(name, sheet)
            at.close(sheet)
        self._taken(at, "let-in", lambda: LettingIn(screen.context, screen).ask(self.waiting))
        file = at.out / "handover.age"
        file.unlink(missing_ok=True)
        bo = self.colleagues["bo"].credentials
        bo.hand_over(self.channels[WHOLE].id, [at.desk.me.id], date(2026, 12, 4), file)
        receiving: Any = Receiving(screen.context, screen._showing, screen)
        self._taken(at, "received", lambda: receiving._open(file))
        file.unlink()
        _quiet(at)

    def _office(self, at: Photographer) -> None:
        screen = at.screen("credentials", page="office")
        at.idle()
        at.take("office")
        page = screen._office
        page.page.verticalScrollBar().setValue(page.page.verticalScrollBar().maximum())
        at.take("office-below")

    def _looked_after(self, at: Photographer) -> None:
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
            self._taken(at, name, ask)
        page.paper.make()
        at.idle()
        sheet = at.sheet()
        at.take("making-sheet", sheet)
        _press(at, sheet, "MakingPreview")
        preview = at.sheet()
        at.take("preview-sheet", preview)
        at.close(preview)
        at.close(sheet)

    def _troubles(self, at: Photographer) -> None:
        self._to(at, WHOLE)
        answered = threading.Event()
        for name, failing in (
            ("keyring-missing", RuntimeError()),
            ("keyring-forbidden", OSError(1312, "CredWrite")),
            ("keyring-locked", KeyringLocked()),
            ("keyring-hung", answered.wait),
        ):
            self.system.failing = None
            at.act("credentials.again")
            self.system.failing = failing
            at.act("credentials.again")
            at.take(name)
        at.window.registry.action("credentials.again").trigger()
        at.take("keyring-waiting")
        answered.set()
        self.system.failing = None
        at.pause(100)
        at.act("credentials.again")
        kept, self.system.items = self.system.items, {}
        at.act("credentials.again")
        at.take("identity-lost")
        self.system.items = kept
        at.act("credentials.again")
        self.system.failing = WindowsError1783(1783, "CredWrite", "The stub received bad data")
        at.act("credentials.show")
        at.take("keyring-small")
        self.system.failing = None
        at.act("credentials.again")
        _quiet(at)

    def _offline(self, at: Photographer) -> None:
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
        offline = Offline(self.keyring, at.shell.folders.settings / FOLDER)
        self._taken_offline(at, OfflineSheet(at.window, at.shell, offline, self.clock))
        page.stop()
        page.hide()
        page.deleteLater()

    def _taken_offline(self, at: Photographer, sheet: Any) -> None:
        sheet.open()
        at.idle()
        at.until(lambda: sheet.list.count() > 0, "the copies")
        at.take("offline-sheet", sheet)
        at.close(sheet)


def unset(at: Photographer) -> None:
    """Where nobody has set up shared credentials yet."""
    at.screen("credentials")
    at.pause(200)
    at.idle()
    at.take("credentials-unset")
    at.act("credentials.office")
    at.pause(200)
    at.idle()
    at.take("office-unset")
    page: Any = at.window.built_screen("credentials")
    page._office.deeds.found()
    sheet = at.sheet()
    at.take("found-sheet", sheet)
    at.close(sheet)
    at.act("credentials.office")


def _press(at: Photographer, sheet: QWidget, name: str) -> None:
    part(sheet, QAbstractButton, name).click()
    at.idle()


def _type(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.textEdited.emit(text)
    field.editingFinished.emit()


def _quiet(at: Photographer) -> None:
    """Take away what the bar tells."""
    while at.window.bar.notices:
        at.window.bar.dismiss()
