"""The list and the chosen channel, by keyboard: show, copy, look after, review, change at the platform, hand over and receive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import ChangeStep, Looked, Part, steps_of
from moderator_app.gui.credentials.locking import AskPassphrase, PassphraseSheet
from moderator_app.gui.credentials.received import ReceivedSheet
from moderator_app.gui.credentials.recovery import RecoverySheet
from moderator_app.gui.credentials.reveal import CodeSheet, TextSheet
from moderator_app.gui.credentials.showing import secret_clipboard
from moderator_app.support.settings import LANGUAGE, TEXT_SCALE
from tests.desk.depositing import FIELDS, Town, shared
from tests.gui.credentials.screening import Sitter, clock, sit, sitters, town
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.making import FakeClock, make_channel

__all__ = ["clock", "sit", "sitters", "town"]

Sit = Callable[[Desk], Sitter]


def rows(who: Sitter) -> list[tuple[str, ...]]:
    model = who.screen.list.table.model()
    return [tuple(str(model.index(row, column).data()) for column in range(3)) for row in range(model.rowCount())]


def sheet_of(kind: type[QDialog]) -> QDialog | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)


def waited(who: Sitter, kind: type[QDialog]) -> QDialog:
    who.until(lambda: sheet_of(kind) is not None)
    found = sheet_of(kind)
    assert found is not None
    return found


def texts(root: QWidget) -> str:
    """Everything that a widget below says, in any of the ways in which it can."""
    said: list[str] = []
    for each in [root, *root.findChildren(QWidget)]:
        said += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle(), each.whatsThis()]
        said += [each.text()] if isinstance(each, QLabel | QPushButton | QLineEdit) else []
    return "\n".join(said)


@pytest.mark.parametrize("scale", [100, 200])
def test_show_and_copy_stand_beside_each_other_however_large_the_text(sitters: Sit, town: Town, scale: int) -> None:
    town.enter()
    asa = sitters(town.asa)
    asa.window.choose(LANGUAGE.key, "sv")
    asa.window.choose(TEXT_SCALE.key, scale)
    assert asa.screen.list.current is not None
    settle()
    for row in asa.screen.detail.parts.rows.values():
        if not row.copies.isHidden():
            show, copy = (each.mapTo(row, each.rect().center()) for each in (row.shows, row.copies))
            assert (show.y(), show.x() < copy.x()) == (copy.y(), True)


def test_the_list_says_how_each_channel_stands(sitters: Sit, town: Town) -> None:
    town.enter()
    make_channel(town.asa, "Parken")
    asa = sitters(town.asa)
    asa.until(lambda: len(rows(asa)) == 2)
    assert rows(asa) == [("Kommunens sida", "holder", "in order"), ("Parken", "none", "not entered")]
    asa.press(asa.screen.list.table, "/")
    asa.do("credentials.search")
    asa.bot.keyClicks(asa.screen.list.search, "park")
    assert [each[0] for each in rows(asa)] == ["Parken"]
    asa.screen.list.search.clear()
    cilla = sitters(town.cilla)
    cilla.until(lambda: len(rows(cilla)) == 2)
    assert [each[1] for each in rows(cilla)] == ["none", "none"]


def test_enter_shows_a_part_and_c_copies_it(sitters: Sit, town: Town) -> None:
    town.enter()
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    bo.until(bo.window.registry.action("credentials.show").isEnabled)
    bo.press(bo.screen.list.table, Qt.Key.Key_Return)
    bo.until(lambda: bo.window.focusWidget() is bo.screen.detail.parts.rows[Part.USERNAME])
    for name in list(Part)[1:2]:
        bo.press(bo.window.focusWidget() or bo.window, Qt.Key.Key_Down)
        assert bo.window.focusWidget() is bo.screen.detail.parts.rows[name]
    bo.press(bo.screen.detail.parts.rows[Part.PASSWORD], Qt.Key.Key_Return)
    sheet = waited(bo, TextSheet)
    assert isinstance(sheet, TextSheet)
    assert sheet.view.secret is not None
    assert sheet.view.secret.reveal() == FIELDS.password.reveal()
    for secret in (FIELDS.password, FIELDS.username, FIELDS.note):
        assert secret.reveal() not in texts(bo.window) + texts(sheet)
    sheet.reject()
    bo.press(bo.screen.detail.parts.rows[Part.PASSWORD], Qt.Key.Key_C)
    bo.until(lambda: secret_clipboard().seconds_left > 0)
    assert QApplication.clipboard().text() == FIELDS.password.reveal()
    assert part(bo.screen, QLabel, "CredentialSaid").text().startswith("On the clipboard for ")


def test_the_keyboard_is_at_the_part_again_when_its_sheet_has_closed(sitters: Sit, town: Town) -> None:
    town.enter()
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    row = bo.part(Part.PASSWORD)
    bo.press(row, Qt.Key.Key_Return)
    sheet = waited(bo, TextSheet)
    # That it was shown is news, by which the list is read again under the sheet.
    read: list[bool] = []
    bo.screen._known.read.connect(lambda: read.append(True))
    bo.screen._known.refresh()
    bo.until(lambda: bool(read))
    sheet.reject()
    bo.idle()
    assert bo.window.focusWidget() is row


def test_what_a_holder_of_other_channels_cannot_open_they_are_not_asked_to_change(sitters: Sit, town: Town) -> None:
    town.enter()
    asa = town.asa.credentials.enrolment
    asa.make_administrator(town.cilla.me.id)
    cilla = sitters(town.cilla)
    cilla.choose(town.channel.name)
    cilla.until(lambda: cilla.screen._known.ready)
    button = part(cilla.screen, QPushButton, "credentials.enter")
    assert not button.isEnabled()
    assert "may not open" in button.accessibleDescription()


def test_each_part_has_its_sheet_and_codes_are_ticked(sitters: Sit, town: Town) -> None:
    town.enter()
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    bo.press(bo.part(Part.ONE_TIME), Qt.Key.Key_Return)
    waited(bo, CodeSheet).reject()
    bo.press(bo.part(Part.RECOVERY_CODES), Qt.Key.Key_Return)
    sheet = waited(bo, RecoverySheet)
    sheet.reject()
    assert part(bo.screen, QLabel, "part-recovery_codes-said").text() == "2 left of 2"
    town.asa.credentials.tick(town.channel.id, FIELDS.codes[0].id)
    bo.until(lambda: part(bo.screen, QLabel, "part-recovery_codes-said").text() == "1 left of 2")


def test_a_login_and_a_review_are_recorded(sitters: Sit, town: Town) -> None:
    town.enter()
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    bo.do("credentials.verified")
    bo.until(lambda: shared(town.bo, town).verified is not None)
    bo.do("credentials.reviewed", {"note": "Ella togs bort."})
    bo.until(lambda: shared(town.bo, town).reviewed is not None)
    reviewed = shared(town.bo, town).reviewed
    assert reviewed is not None
    assert (reviewed.what, reviewed.person) == (Looked.REVIEWED, "Bo")
    assert "Åsa" in bo.dialogs.forms[0].text or "Asa" in bo.dialogs.forms[0].text
    assert {"login_verified", "access_reviewed"} & set(bo.codes())


@pytest.mark.credential_case(46)
def test_changes_at_the_platform_are_ticked_off_step_by_step(sitters: Sit, town: Town, clock: FakeClock) -> None:
    town.enter()
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    bo.do("credentials.ask_change", {"reason": "Någon svarade på ett nätfiskemejl."})
    bo.until(lambda: len(shared(town.bo, town).changes) == 1)
    change = shared(town.bo, town).changes[0]
    bo.do("credentials.changes")
    bo.until(lambda: "by" in rows(bo)[0][2])
    clock.set("2026-03-20 09:00")
    bo.screen._known.refresh()
    bo.until(lambda: "overdue" in rows(bo)[0][2])
    steps = steps_of(town.channel.platform)
    # A password is changed here as well, or the change is not done.
    town.enter(who=town.asa)
    bo.idle()
    for number, step in enumerate(steps):
        name = f"step-{change.id}-{step}-{'not' if step is ChangeStep.SESSIONS else 'done'}"
        bo.until(lambda name=name: bo.screen.findChild(QPushButton, name) is not None)
        button = part(bo.screen, QPushButton, name)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        bo.press(button, Qt.Key.Key_Space)
        left = len(steps) - number - 1
        bo.until(
            lambda left=left: (
                sum(len(each.left(town.channel.platform)) for each in shared(town.bo, town).changes) == left
                and (bool(left) or not shared(town.bo, town).changes)
            )
        )
    bo.until(lambda: "overdue" not in rows(bo)[0][2])
    assert ChangeStep.PASSWORD in steps


def test_a_change_is_declined_with_a_reason_alone(sitters: Sit, town: Town) -> None:
    town.enter()
    town.asa.credentials.changes.ask(town.channel.id, "Prov")
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    bo.do("credentials.changes")
    change = shared(town.bo, town).changes[0]
    bo.dialogs.will_answer({"reason": "Det var ett prov."})
    bo.until(lambda: bo.screen.findChild(QPushButton, f"decline-{change.id}") is not None)
    assert part(bo.screen, QLabel, f"change-{change.id}-reason").text() == "Prov", "why somebody asked for it"
    bo.press(part(bo.screen, QPushButton, f"decline-{change.id}"), Qt.Key.Key_Space)
    bo.until(lambda: not shared(town.bo, town).changes)
    assert bo.dialogs.forms[0].fields[0].required


@pytest.mark.credential_case(45)
def test_a_handover_file_opens_for_whom_it_is(sitters: Sit, town: Town, tmp_path: Path) -> None:
    town.enter()
    path = tmp_path / "kanal.age"
    bo, cilla, asa = sitters(town.bo), sitters(town.cilla), sitters(town.asa)
    bo.choose(town.channel.name)
    bo.do("credentials.hand_over", "keys", {"people": str(town.cilla.me.id), "until": "2026-03-12"}, path)
    bo.until(path.exists)
    assert bo.dialogs.asked[:2] == ["HandoverWhom", "HandoverFile"]
    assert cilla.screen is not None
    cilla.do("credentials.receive", path)
    sheet = waited(cilla, ReceivedSheet)
    assert "Bo" in part(sheet, QLabel, "ReceivedFrom").text()
    row = part(sheet, QWidget, "part-password")
    cilla.press(row, Qt.Key.Key_C)
    cilla.until(lambda: QApplication.clipboard().text() == FIELDS.password.reveal())
    sheet.reject()
    assert asa.screen is not None
    asa.do("credentials.receive", path)
    asa.until(lambda: "handover_not_for_me" in asa.codes())


def test_without_a_key_a_passphrase_opens_it(sitters: Sit, town: Town, tmp_path: Path, qtbot: QtBot) -> None:
    town.enter()
    path = tmp_path / "låst.age"
    bo = sitters(town.bo)
    bo.choose(town.channel.name)
    bo.do("credentials.hand_over", "locked", {"whom": "Kim på växeln", "until": "2026-03-12"}, path)
    told = waited(bo, PassphraseSheet)
    assert isinstance(told, PassphraseSheet)
    assert told.view.secret is not None
    passphrase = told.view.secret.reveal()
    assert passphrase not in texts(told) + texts(bo.window)
    assert not told.findChildren(QPushButton, "copy")
    told.reject()
    assert told.view.secret is None

    bo.do("credentials.receive", path)
    asked = waited(bo, AskPassphrase)
    field = part(asked, QLineEdit, "PassphraseField")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert not part(asked, QPushButton, "accept").isEnabled()
    qtbot.keyClicks(field, "XXXX-XXXX")
    bo.press(field, Qt.Key.Key_Return)
    bo.until(part(asked, QLabel, "PassphraseRefused").isVisible)
    field.selectAll()
    qtbot.keyClicks(field, passphrase.lower().replace("-", " "))
    part(asked, QCheckBox, "PassphraseShow").click()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    bo.press(field, Qt.Key.Key_Return)
    sheet = waited(bo, ReceivedSheet)
    bo.press(part(sheet, QWidget, "part-username"), Qt.Key.Key_C)
    bo.until(lambda: QApplication.clipboard().text() == FIELDS.username.reveal())
    sheet.reject()
