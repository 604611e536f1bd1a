"""What is shown of credentials: for a minute, painted and in no text, gone when another program is in front; then nothing of it is left."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials import parts, reveal
from moderator_app.gui.credentials.countdown import Countdown
from moderator_app.gui.credentials.recovery import RecoverySheet, ShownCode
from moderator_app.gui.credentials.reveal import CodeSheet, RevealKit, RevealSheet, TextSheet
from moderator_app.gui.credentials.secret_view import Painted, SecretView, cells
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.gui.shell import Shell
from moderator_app.support.messages import KnownError, message
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime
from tests.desk.depositing import FIELDS, Town
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.credentials.counter import Counter, at, clock, sit, town
from tests.gui.credentials.forming import dialog, is_open, program_in_front, said_by, secrets_of
from tests.gui.credentials.standing import Standing
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.making import FakeClock

__all__ = ["at", "clock", "sit", "town"]

At = Callable[[Desk], Counter]
CHANNEL = "Kommunens sida"
PASSWORD = Secret("märkt-hemlighet 0O1lI")
CODES = (ShownCode("0000aaaa", Secret("1111-aaaa")), ShownCode("0000bbbb", Secret("2222-bbbb")), ShownCode("0", Secret("3333"), used=True))


class Front:
    """A window over which things are shown, and what was heard of it."""

    def __init__(self, shell: Shell, bot: QtBot, clock: Standing) -> None:
        self.shell, self.bot, self.clock = shell, bot, clock
        self.window = QWidget()
        self.window.setObjectName("Front")
        self.window.resize(1000, 700)
        self.copied: list[str] = []
        self.ticked: list[str] = []
        self.shielded: list[bool] = []
        self.works = True
        with bot.waitExposed(self.window):
            self.window.show()

    def shield(self, _window: int, on: bool) -> bool:
        self.shielded.append(on)
        return self.works

    def kit(self, *, shields: bool = False) -> RevealKit:
        return RevealKit(self.shell.theme, self.shell.icons, secret_clipboard(), self.shield if shields else None)

    def opened(self, sheet: RevealSheet) -> Any:
        with self.bot.waitExposed(sheet):
            sheet.open()
        settle()
        return sheet

    def password(self, **kit: Any) -> Any:
        return self.opened(
            TextSheet(self.window, self.kit(**kit), parts.Part.PASSWORD, CHANNEL, PASSWORD, lambda: self.copied.append("password"))
        )

    def note(self) -> Any:
        return self.opened(TextSheet(self.window, self.kit(), parts.Part.NOTE, CHANNEL, FIELDS.note, lambda: None))

    def code(self, one_time: OneTime, now: Callable[[], float]) -> Any:
        return self.opened(CodeSheet(self.window, self.kit(), CHANNEL, one_time, now, lambda: self.copied.append("code")))

    def codes(self) -> Any:
        return self.opened(RecoverySheet(self.window, self.kit(), CHANNEL, CODES, self.copied.append, self.ticked.append))


@pytest.fixture
def front(shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Front]:
    made = Front(shell, qtbot, Standing())
    monkeypatch.setattr(reveal, "time", made.clock)
    yield made
    secret_clipboard().clear_now()
    made.window.close()
    made.window.deleteLater()
    settle()


def gone(sheet: RevealSheet) -> bool:
    return not isValid(sheet) or not sheet.isVisible()


def holders() -> list[Painted]:
    """What still shows something."""
    return [each for each in gc.get_objects() if isinstance(each, Painted) and isValid(each) and each.secret is not None]


# -- for how long


@pytest.mark.credential_case(34)
def test_it_is_gone_after_its_minute_and_nothing_is_left_of_it(front: Front) -> None:
    sheet = front.password()
    front.clock.forward(59)
    front.bot.waitUntil(lambda: part(sheet, QLabel, "RevealCloses").text() == "Closes by itself in 1 s")
    view = sheet.view
    left: list[object] = []
    sheet.finished.connect(lambda _result: left.append(view.secret))
    front.clock.forward(1)
    front.bot.waitUntil(lambda: gone(sheet))
    assert left == [None]
    settle()
    assert holders() == []


def test_another_minute_is_one_key_away(front: Front) -> None:
    sheet = front.password()
    longer = part(sheet, QAbstractButton, "RevealLonger")
    front.clock.forward(50)
    longer.setFocus()
    front.bot.keyClick(longer, Qt.Key.Key_Space)
    front.clock.forward(50)
    front.bot.waitUntil(lambda: part(sheet, QLabel, "RevealCloses").text() == "Closes by itself in 10 s")
    front.clock.forward(10)
    front.bot.waitUntil(lambda: gone(sheet))


def test_escape_and_the_button_close_it(front: Front) -> None:
    sheet = front.password()
    front.bot.keyClick(sheet, Qt.Key.Key_Escape)
    assert gone(sheet)
    sheet = front.password()
    part(sheet, QAbstractButton, "close").click()
    assert gone(sheet)
    assert holders() == []


def test_it_is_gone_when_another_program_comes_to_the_front_and_stays_while_windows_of_its_own_change(front: Front) -> None:
    sheet = front.password()
    program_in_front(Qt.ApplicationState.ApplicationInactive)
    program_in_front(Qt.ApplicationState.ApplicationActive)
    front.bot.wait(450)
    assert not gone(sheet)
    program_in_front(Qt.ApplicationState.ApplicationInactive)
    front.bot.waitUntil(lambda: gone(sheet))


# -- nothing secret in any text


@pytest.mark.credential_case(34)
def test_no_widget_says_it_in_any_text(front: Front) -> None:
    one_time = OneTime(Secret("JBSWY3DPEHPK3PXP"), issuer="Lillgram", account="sociala@lillkoping.example")
    code = one_time.code(1_000.0).reveal()
    shown = (
        (front.password, (PASSWORD.reveal(),)),
        (front.note, (FIELDS.note.reveal(),)),
        (lambda: front.code(one_time, lambda: 1_000.0), (code, f"{code[:3]} {code[3:]}", one_time.seed.reveal(), one_time.account)),
        (front.codes, ("1111-aaaa", "2222-bbbb", "3333")),
    )
    for show, hidden in shown:
        sheet = show()
        for button in sheet.findChildren(QAbstractButton):
            if button.objectName().startswith(("copy", "RecoveryCopy")):
                button.click()
        settle()
        said = said_by(sheet) + said_by(front.window)
        for each in hidden:
            assert each not in said
        assert CHANNEL in sheet.windowTitle()
        sheet.reject()
        settle()


def test_signs_that_look_alike_are_told_apart() -> None:
    found = list(cells("aB0 é\u0301é\t\u200b"))
    assert [each.kind for each in found[:4]] == ["letter", "letter", "digit", "sign"]
    assert found[3].text == "␣"
    assert len(found) == 8
    assert found[7].wide > 1
    assert "B" not in repr(found[1])


# -- copied


def test_it_is_copied_with_the_marks_of_a_secret_and_that_is_written_down(front: Front) -> None:
    sheet = front.password()
    front.bot.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == PASSWORD.reveal()
    assert data.hasFormat("x-kde-passwordManagerHint")
    assert front.copied == ["password"]
    assert part(sheet, QLabel, "RevealCopied").text().startswith("On the clipboard for")
    button = part(sheet, QAbstractButton, "copy")
    front.bot.keyClick(button, Qt.Key.Key_Return)
    assert front.copied == ["password", "password"]


# -- one-time codes


def test_the_code_changes_with_the_clock_and_its_ring_empties(front: Front) -> None:
    one_time, now = OneTime(Secret("JBSWY3DPEHPK3PXP")), [29.0]
    sheet = front.code(one_time, lambda: now[0])
    assert sheet.view.secret == one_time.code(29.0)
    ring = part(sheet, Countdown, "RevealCountdown")
    assert ring.left == 1
    now[0] = 30.0
    front.bot.waitUntil(lambda: ring.left == 30)
    assert sheet.view.secret == one_time.code(30.0)
    assert sheet.view.secret != one_time.code(29.0)
    assert ring.accessibleName() == "The code holds for 30 s more"
    part(sheet, QAbstractButton, "copy").click()
    assert QGuiApplication.clipboard().text() == one_time.code(30.0).reveal()
    sheet.reject()
    assert holders() == []


# -- recovery codes


def test_a_used_code_is_ticked_off_and_comes_back_when_that_was_refused(front: Front) -> None:
    sheet = front.codes()
    assert part(sheet, QLabel, "RecoverySaid").text() == "2 codes left. 1 used before."
    assert sheet.findChild(SecretView, "Recovery-3") is None
    part(sheet, QAbstractButton, "RecoveryCopy-1").click()
    assert QGuiApplication.clipboard().text() == "1111-aaaa"
    tick = part(sheet, QAbstractButton, "RecoveryTick-1")
    tick.setFocus()
    front.bot.keyClick(tick, Qt.Key.Key_Space)
    assert (front.copied, front.ticked) == (["0000aaaa"], ["0000aaaa"])
    assert not tick.isEnabled()
    assert part(sheet, QLabel, "RecoverySaid").text() == "1 code left. 1 used before."
    sheet.refused("0000aaaa", KnownError(message("nyckelring", "The keyring does not answer.")))
    assert tick.isEnabled()
    assert part(sheet, QLabel, "RevealRefused").text() == "The keyring does not answer."
    assert part(sheet, QLabel, "RecoverySaid").text() == "2 codes left. 1 used before."


# -- screen sharing


def test_the_window_is_hidden_from_screen_sharing_with_a_switch(front: Front) -> None:
    sheet = front.password(shields=True)
    switch = part(sheet, QCheckBox, "RevealShielded")
    assert switch.isVisible()
    assert front.shielded == [True]
    switch.click()
    assert front.shielded == [True, False]


def test_it_is_told_where_the_system_does_not_hide_it(front: Front) -> None:
    front.works = False
    sheet = front.password(shields=True)
    assert not part(sheet, QCheckBox, "RevealShielded").isChecked()
    assert "screen sharing" in part(sheet, QLabel, "RevealRefused").text()


def test_no_switch_where_the_system_has_no_such_thing(front: Front) -> None:
    assert not part(front.password(), QCheckBox, "RevealShielded").isVisible()


# -- from the screen


@pytest.mark.parametrize("what", [Part.USERNAME, Part.PASSWORD, Part.ONE_TIME, Part.RECOVERY_CODES, Part.NOTE])
def test_each_part_is_shown_from_the_screen_and_said_nowhere(town: Town, at: At, clock: FakeClock, what: Part) -> None:
    seat = at(town.asa)
    row = seat.row_of(what)
    button = next(each for each in row.findChildren(QAbstractButton) if each.isVisible())
    button.click()
    seat.idle()
    sheet = dialog("RevealSheet")
    shown = {each.secret.reveal() for each in sheet.findChildren(Painted) if each.secret}
    one_time = FIELDS.one_time
    assert one_time is not None
    wanted = {
        Part.USERNAME: [FIELDS.username],
        Part.PASSWORD: [FIELDS.password],
        Part.ONE_TIME: [one_time.code(clock.now() / 1_000_000)],
        Part.RECOVERY_CODES: [each.code for each in FIELDS.codes],
        Part.NOTE: [FIELDS.note],
    }
    assert shown == {each.reveal() for each in wanted[what]}
    said = said_by(sheet) + said_by(seat.window)
    for each in secrets_of(FIELDS):
        assert each not in said
    seat.bot.keyClick(sheet, Qt.Key.Key_Escape)
    settle()
    assert not is_open("RevealSheet")
    assert holders() == []


def test_a_ticked_recovery_code_is_used_for_everybody(town: Town, at: At) -> None:
    seat = at(town.asa)
    seat.page.detail.parts.show_it.emit(Part.RECOVERY_CODES)
    seat.idle()
    sheet = dialog("RevealSheet")
    town.bo.credentials.tick(town.channel.id, "0000bbbb")
    part(sheet, QAbstractButton, "RecoveryTick-1").click()
    part(sheet, QAbstractButton, "RecoveryTick-2").click()
    seat.idle()
    assert "Bo" in part(sheet, QLabel, "RevealRefused").text()
    assert set(town.bo.credentials.whole(town.channel.id)[2]) == {"0000aaaa", "0000bbbb"}
    sheet.reject()


# -- how it looks


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 200)])
def test_everything_fits_and_has_a_name(town: Town, at: At, language: str, scale: int) -> None:
    seat = at(town.asa)
    seat.speak(language, scale)
    for what in Part:
        seat.page.detail.parts.show_it.emit(what)
        seat.idle()
        sheet = dialog("RevealSheet")
        assert_fits(sheet)
        assert unnamed(sheet) == []
        assert without_object_name(sheet) == []
        sheet.reject()
        settle()
