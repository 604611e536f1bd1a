"""The window without its desk: the copies in this computer's keyring, by keyboard, and what is said when the desk is back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.bootstrap import open_here
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.place import Place
from moderator_app.gui import app
from moderator_app.gui.credentials.secret_view import Painted
from moderator_app.gui.shell import Shell
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import KnownError, Message, Refused
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE
from moderator_app.vault.fields import Fields
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.seat import Seat
from moderator_app.vault.secret import Secret
from tests.desk.depositing import FIELDS
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.gui.sitting import DOOR
from tests.leaks import files_below, found_in, secrets_of
from tests.vault.fakes import FakeKeyring

HOUR = 3_600_000_000
NOBODY = "postgresql://uppsikt@127.0.0.1:9/uppsikt?connect_timeout=2"
"""An address at which nobody answers."""


@dataclass
class Office:
    """Åsa's computer with the copies of two channels, and a desk that is away."""

    shell: Shell
    bot: QtBot
    desk: Any = None
    error: KnownError | None = None
    system: FakeKeyring = field(default_factory=FakeKeyring)
    window: Any = None

    @property
    def folder(self) -> Path:
        return self.shell.folders.settings / "vault"

    def keyring(self) -> Keyring:
        return Keyring(self.system)

    def keep(self, org: str, member: str, *channels: tuple[str, str, int, int], fields: Fields = FIELDS) -> None:
        """(uuid, name, begins, ends) of each channel."""
        seat = Seat(self.keyring, self.folder, org, member)
        identity, card = seat.make()
        with seat.noting(card.device, identity) as pins:
            for uuid, name, begins, ends in channels:
                pins[0] = pins[0].kept(uuid, begins, ends, name)
        for uuid, *_ in channels:
            seat.keep(uuid, fields, 1)

    def start(self) -> None:
        """The program starts, and its desk is away."""

        def opening() -> object:
            if self.error is not None:
                raise self.error
            return self.desk or open_here(self.shell.folders, server=NOBODY)

        self.window = app.open_window(self.shell, opening, [DOOR], keyring=self.keyring)
        self.bot.addWidget(self.window)
        self.window.resize(1000, 700)
        self.bot.waitUntil(part(self.window, QPushButton, "TryAgain").isVisible)

    def sheet(self) -> Any:
        """The sheet, once the keyring has answered."""
        button = part(self.window, QPushButton, "ShowCopies")
        button.setFocus()
        self.bot.keyClick(button, Qt.Key.Key_Space)
        found = part(self.window, QDialog, "OfflineCredentials")
        self.bot.waitUntil(lambda: "being asked" not in part(found, QLabel, "OfflineState").text())
        return found

    def state(self) -> str:
        return part(self.window, QLabel, "OfflineState").text()

    def press(self, name: str) -> None:
        """By keyboard, and wait for the keyring."""
        button = part(self.window, QPushButton, name)
        assert button.isEnabled(), name
        button.setFocus()
        self.bot.keyClick(button, Qt.Key.Key_Space)
        self.idle()

    def idle(self) -> None:
        done: list[object] = []
        self.shell.runner.run("vault", lambda: None, self.window, done.append)
        self.bot.waitUntil(lambda: bool(done))
        settle()

    def revealed(self) -> Any:
        return part(self.window, QDialog, "RevealSheet")


ORG, MEMBER = "6f0e0d0c-1111-4222-8333-444455556666", "6f0e0d0c-1111-4222-8333-444455556667"
PAGE, BATHS = "6f0e0d0c-1111-4222-8333-444455556668", "6f0e0d0c-1111-4222-8333-444455556669"


@pytest.fixture
def office(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setattr(shell.errors, "install", lambda: None)
    made = Office(shell, qtbot)
    yield made
    if made.window is not None:
        made.window.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def stocked(office: Office) -> Office:
    """Åsa always holds the page, and covers the baths for an hour more."""
    now = SystemClock().now()
    office.keep(ORG, MEMBER, (PAGE, "Lillköping på nätet", 0, 0), (BATHS, "Badhuset", now - HOUR, now + HOUR))
    office.start()
    return office


def test_nothing_is_offered_where_there_can_be_no_copy(office: Office) -> None:
    Seat(office.keyring, office.folder, ORG, MEMBER).make()
    office.system.calls.clear()
    office.start()
    assert not part(office.window, QPushButton, "ShowCopies").isVisible()
    assert office.system.calls == []


def test_nothing_is_offered_to_whom_the_desk_turns_away(office: Office) -> None:
    office.error = Refused(Message("left", "You have left the team."))
    office.keep(ORG, MEMBER, (PAGE, "Sidan", 0, 0))
    office.start()
    assert not part(office.window, QPushButton, "ShowCopies").isVisible()


def test_no_keyring_is_asked_before_somebody_presses_the_button(office: Office) -> None:
    office.keep(ORG, MEMBER, (PAGE, "Sidan", 0, 0))
    office.system.calls.clear()
    office.start()
    assert part(office.window, QPushButton, "ShowCopies").isVisible()
    assert office.system.calls == []
    office.sheet()
    assert office.system.calls


def test_a_password_is_shown_by_keyboard_while_the_server_is_away(stocked: Office) -> None:
    sheet = stocked.sheet()
    channels = part(sheet, QListWidget, "OfflineChannels")
    assert QApplication.focusWidget() is channels or sheet.focusWidget() is channels
    assert [channels.item(row).text().partition(" · ")[0] for row in range(2)] == ["Badhuset", "Lillköping på nätet"]
    assert "until" in channels.item(0).text()
    stocked.bot.keyClick(channels, Qt.Key.Key_Down)
    stocked.press("offline-show-password")

    revealed = stocked.revealed()
    assert "Lillköping på nätet" in revealed.windowTitle()
    shown = part(revealed, Painted, "RevealView").secret
    assert shown is not None
    assert shown.reveal() == FIELDS.password.reveal()
    stocked.bot.keyClick(revealed, Qt.Key.Key_Escape)
    settle()
    assert sheet.isVisible()
    assert len(list(stocked.folder.glob("*.uses"))) == 1


@pytest.mark.parametrize("name", ["username", "one_time", "recovery_codes", "note"])
def test_each_part_is_shown(stocked: Office, name: str) -> None:
    stocked.sheet()
    stocked.press(f"offline-show-{name}")
    assert stocked.revealed().isVisible()
    stocked.revealed().reject()


def test_a_password_is_copied_and_that_is_told(stocked: Office) -> None:
    stocked.sheet()
    stocked.press("offline-copy-password")
    assert QGuiApplication.clipboard().text() == FIELDS.password.reveal()
    assert stocked.state() == "Password: on the clipboard for 20 s."


def test_a_recovery_code_is_ticked_off(stocked: Office) -> None:
    stocked.sheet()
    stocked.press("offline-show-recovery_codes")
    part(stocked.revealed(), QPushButton, "RecoveryTick-1").click()
    stocked.idle()
    stocked.revealed().reject()
    settle()
    stocked.press("offline-show-recovery_codes")
    assert "1 used before" in part(stocked.revealed(), QLabel, "RecoverySaid").text()


def test_what_the_keyring_says_is_told_on_the_sheet(stocked: Office) -> None:
    stocked.sheet()
    stocked.system.failing = OSError("locked")
    stocked.press("offline-show-password")
    assert "keyring doesn't answer" in stocked.state()
    assert stocked.window.findChild(QDialog, "RevealSheet") is None


def test_nothing_secret_stands_in_a_text_of_the_window_or_in_the_settings(stocked: Office) -> None:
    stocked.sheet()
    stocked.press("offline-copy-username")
    stocked.press("offline-show-password")
    said = [
        text
        for each in stocked.window.findChildren(QLabel) + stocked.window.findChildren(QPushButton)
        for text in (each.text(), each.accessibleName(), each.toolTip(), each.accessibleDescription())
    ]
    assert found_in([("window", "\n".join(said).encode())], secrets_of(FIELDS)) == []
    stocked.window.state.save_window(stocked.window, "", "")
    assert found_in(files_below(stocked.shell.folders.settings), secrets_of(FIELDS)) == []


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_sheet_can_be_read_and_reached(stocked: Office, language: str, scale: int) -> None:
    stocked.window.choose(LANGUAGE.key, language)
    stocked.window.choose(TEXT_SCALE.key, scale)
    stocked.window.resize(1366, 768)
    settle()
    assert_fits(stocked.window)
    button = part(stocked.window, QPushButton, "ShowCopies")
    button.click()
    stocked.idle()
    sheet = part(stocked.window, QDialog, "OfflineCredentials")
    assert unnamed(sheet) == []
    assert without_object_name(sheet) == []
    assert_fits(sheet)


def test_the_desk_that_is_back_closes_the_sheet_and_is_told(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moderator_app.gui.starting.PAUSES", (3_600,))
    desk = open_desk(Place(office.shell.folders.data), office.shell.folders.settings / "pins", SystemClock(), "asa", keyring=office.keyring)
    channel = desk.channels.add("Badhuset", Platform.FACEBOOK, "sormland")
    desk.credentials.enrolment.found("Åsas dator")
    seat = desk.credentials.deposit.seat
    (device,) = seat.devices()
    found = seat.identity()
    assert found is not None
    with seat.noting(device, found[1]) as pins:
        pins[0] = pins[0].kept(channel.uuid, name=channel.name)
    seat.keep(channel.uuid, Fields(Secret("namn"), Secret("märkt-lösen")), 1)
    office.start()
    sheet = office.sheet()
    office.press("offline-show-password")

    office.desk = desk
    office.window.again_wanted.emit()
    office.bot.waitUntil(lambda: office.window.current_screen == "inbox")
    assert office.revealed().isVisible()
    office.revealed().reject()
    office.bot.waitUntil(lambda: [each.what.code for each in office.window.bar.notices] == ["offline_told"])

    assert office.window.findChild(QDialog, "OfflineCredentials") is None or not sheet.isVisible()
    assert list(office.folder.glob("*.uses")) == []
    assert desk.log.verify().ok
    office.window.close()
    office.shell.runner.shutdown()
    desk.close()
