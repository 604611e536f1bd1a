"""Entering and changing a channel's credentials in the form: what was typed, what is kept, what is never lost or left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.form_login import KINDS, UNALIKE, made_password
from moderator_app.gui.credentials.picture import grey, keys_in
from moderator_app.gui.credentials.secret_view import SecretView
from moderator_app.support.messages import Refused
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import read
from tests.desk.depositing import FIELDS, Town
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.credentials.counter import Counter, at, clock, sit, town
from tests.gui.credentials.forming import OTHER, OTPAUTH, Filling, answer, dialog, is_open, picture, said_by, secrets_of
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.making import FakeClock, make_channel
from tests.truths import raw

__all__ = ["at", "clock", "sit", "town"]

At = Callable[[Desk], Counter]
KEY = "FormKeyField"
NEW = "nytt-Lösen 42"


def fill(seat: Counter) -> Filling:
    """Somebody opens the form by its key."""
    seat.do("credentials.enter")
    return Filling(seat)


def stored(desk: Desk, town: Town) -> Fields:
    return desk.credentials.whole(town.channel.id)[0]


def paste(image: QImage) -> None:
    QGuiApplication.clipboard().setImage(image)
    settle()


# -- entered


def test_the_first_time_everything_is_typed(town: Town, at: At) -> None:
    channel = make_channel(town.asa, "Lillköping på Ordhyllan")
    raw(town.asa, "INSERT INTO assignment (person_id, channel_id, since) VALUES (?, ?, 0)", town.bo.me.id, channel.id)
    for each in (town.asa, town.bo):
        town.asa.credentials.enrolment.add_holder(channel.id, each.me.id)
    seat = at(town.asa)
    seat.screen("credentials", channel=channel.id)
    form = fill(seat)
    assert not form.sheet.accept_button.isEnabled()
    form.type("FormNameField", "lillkoping@sociala.example ")
    form.type("FormPasswordField", NEW)
    form.type(KEY, "gezd gnbv gy3t qojq gezd gnbv gy3t qojq")
    form.type("FormCodesField", "1111-aaaa\n2222-bbbb\n\n1111-aaaa")
    assert form.told("FormCodesSaid") == "2 codes typed."
    form.type("FormNoteField", "Telefonen ligger hos Bo.\nPIN-koden har Cilla.")
    form.save()

    assert not form.open
    assert seat.bar() == ["credentials_entered"]
    found = town.bo.credentials.whole(channel.id)[0]
    assert found.username == Secret("lillkoping@sociala.example")
    assert found.password == Secret(NEW)
    assert found.one_time == read("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    assert [each.code.reveal() for each in found.codes] == ["1111-aaaa", "2222-bbbb"]
    assert found.note == Secret("Telefonen ligger hos Bo.\nPIN-koden har Cilla.")


def test_only_what_changed_is_typed(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type("FormPasswordField", NEW)
    assert "platform" in form.told("FormPasswordSaid")
    seat.bot.keyClick(form.field("FormPasswordField"), Qt.Key.Key_Return)
    seat.idle()
    assert not form.open
    found = stored(town.asa, town)
    assert found == Fields(FIELDS.username, Secret(NEW), FIELDS.one_time, FIELDS.codes, FIELDS.note)


def test_nothing_that_is_there_lies_in_the_form_unasked(town: Town, at: At) -> None:
    form = fill(at(town.asa))
    said = said_by(form.sheet)
    for each in secrets_of(FIELDS):
        assert each not in said
    assert form.field("FormPasswordField").placeholderText() == "unchanged"
    assert not form.sheet.accept_button.isEnabled()


def test_recovery_codes_are_kept_replaced_or_taken_away_and_known_ones_stay_used(town: Town, at: At) -> None:
    town.asa.credentials.tick(town.channel.id, "0000aaaa")
    seat = at(town.asa)
    form = fill(seat)
    assert form.told("FormCodesStands") == "2 codes entered, 1 of them used."
    assert not form.seen("FormCodesField")
    form.choose("FormCodesChoice", 1)
    assert form.field("FormCodesField").toPlainText() == ""
    form.type("FormCodesField", "1111-aaaa\n3333-cccc")
    form.save()
    fields, _, used = town.asa.credentials.whole(town.channel.id)
    assert [each.code.reveal() for each in fields.codes] == ["1111-aaaa", "3333-cccc"]
    assert fields.codes[0].id in used
    assert fields.left(used) == 1

    form = fill(seat)
    form.choose("FormCodesChoice", 2)
    form.save()
    assert stored(town.asa, town).codes == ()


def test_the_note_is_shown_to_be_changed_and_taken_away(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.choose("FormNoteChoice", 1)
    field = form.field("FormNoteField")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == FIELDS.note.reveal()
    assert not form.sheet.accept_button.isEnabled()
    form.tab_to(field)
    seat.bot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    form.type("FormNoteField", " Fråga först.")
    form.save()
    assert stored(town.asa, town).note == Secret(FIELDS.note.reveal() + " Fråga först.")
    form = fill(seat)
    form.choose("FormNoteChoice", 2)
    form.save()
    assert stored(town.asa, town).note == Secret("")


# -- the password


def test_a_password_is_made_copied_to_the_platform_and_saved(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.press("FormGenerate")
    field = form.field("FormPasswordField")
    assert isinstance(field, QLineEdit)
    made = field.text()
    assert len(made) == 20
    assert field.echoMode() == QLineEdit.EchoMode.Password
    form.press("FormCopy")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == made
    assert data.hasFormat("x-kde-passwordManagerHint")
    assert "On the clipboard" in form.told("FormPasswordCopied")
    form.choose("FormLength", 1)
    form.press("FormGenerate")
    assert len(field.text()) == 24
    made = field.text()
    form.save()
    assert stored(town.asa, town).password == Secret(made)


def test_made_passwords_have_every_kind_of_sign_and_none_that_looks_like_another() -> None:
    made = {made_password(12).reveal() for _ in range(300)}
    assert len(made) == 300
    for each in made:
        assert len(each) == 12
        assert all(any(sign in kind for sign in each) for kind in KINDS)
        assert not set(each) & set(UNALIKE)


def test_the_password_is_seen_on_demand_and_hidden_when_another_program_comes_to_the_front(town: Town, at: At) -> None:
    form = fill(at(town.asa))
    form.type("FormPasswordField", NEW)
    form.press("FormPasswordShown")
    field = form.field("FormPasswordField")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.text() == NEW


@pytest.mark.parametrize("name", ["FormNameField", "FormPasswordField", KEY, "FormCodesField", "FormNoteField"])
def test_nothing_typed_is_copied_cut_dragged_or_brought_back(town: Town, at: At, name: str) -> None:
    seat = at(town.asa)
    form = fill(seat)
    for choice in ("FormCodesChoice", "FormNoteChoice"):
        form.choose(choice, 1)
    for shown in ("FormNameShown", "FormPasswordShown"):
        form.press(shown)
    QGuiApplication.clipboard().setText("dagens lunch")
    field = form.field(name)
    form.tab_to(field)
    field.selectAll()
    seat.bot.keyClicks(field, "hemligt")
    field.selectAll()
    for each in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
        seat.bot.keySequence(field, each)
    assert QGuiApplication.clipboard().text() == "dagens lunch"
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == "hemligt"
    field.clear()
    seat.bot.keySequence(field, QKeySequence.StandardKey.Undo)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == ""
    assert field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    if isinstance(field, QLineEdit):
        assert not field.dragEnabled()
    else:
        assert not field.isUndoRedoEnabled()


# -- the key for one-time codes


@pytest.mark.credential_case(40)
def test_the_key_is_read_from_a_picture_on_the_clipboard(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    assert "6 digits every 30 seconds" in form.told("FormKeyStands")
    paste(picture(OTPAUTH))
    form.press("FormKeyPaste")
    assert form.told("FormKeySaid").startswith("A new key: Lillgram, 6 digits")
    assert "lillkopings.kommun" not in said_by(form.sheet)
    form.save()
    found = stored(town.asa, town).one_time
    assert found == read(OTPAUTH)


def test_a_picture_is_pasted_into_the_field_by_its_key(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    paste(picture(OTPAUTH))
    field = form.field(KEY)
    form.tab_to(field)
    seat.bot.keySequence(field, QKeySequence.StandardKey.Paste)
    assert form.told("FormKeySaid").startswith("A new key")
    form.press("FormKeyKeep")
    assert not form.sheet.typed


@pytest.mark.credential_case(40)
def test_of_several_keys_on_a_picture_one_is_chosen(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    paste(picture(OTPAUTH, OTHER))
    form.press("FormKeyPaste")
    assert not form.sheet.typed
    box = next(each for each in form.sheet.findChildren(QWidget, "FormKeyChoice") if each.isVisible())
    buttons = [part(box, QWidget, f"FormKeyChoice-{number}") for number in (1, 2)]
    wanted = next(each for each in buttons if "Ordhyllan" in each.text())
    for account in ("lillkopings.kommun", "lillkoping?"):
        assert account not in said_by(form.sheet)
    views = box.findChildren(SecretView)
    assert {each.secret.reveal() for each in views if each.secret} == {"lillkopings.kommun", "lillkoping"}
    if not wanted.hasFocus():
        seat.bot.keyClick(form.sheet.focusWidget(), Qt.Key.Key_Down)
    seat.bot.keyClick(wanted, Qt.Key.Key_Space)
    settle()
    form.save()
    assert stored(town.asa, town).one_time == read(OTHER)


@pytest.mark.credential_case(40)
def test_a_picture_without_a_key_is_refused_and_what_was_typed_stays(town: Town, at: At, tmp_path: Path) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type(KEY, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    QGuiApplication.clipboard().setText("ingen bild")
    form.press("FormKeyPaste")
    assert "no picture on the clipboard" in form.told("FormKeySaid")
    blank = QImage(321, 123, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFFFF)
    for wrong, words in ((blank, "No QR code"), (picture("https://lillkoping.example"), "no key for one-time codes")):
        paste(wrong)
        form.press("FormKeyPaste")
        assert words in form.told("FormKeySaid")
    (tmp_path / "bild.png").write_text("ingen bild", encoding="utf-8")
    seat.dialogs.will_answer(tmp_path / "bild.png")
    form.press("FormKeyFile")
    assert "bild.png could not be read" in form.told("FormKeySaid")
    form.save()
    assert stored(town.asa, town).one_time == read("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")


def test_the_key_is_read_from_a_picture_file(town: Town, at: At, tmp_path: Path) -> None:
    seat = at(town.asa)
    form = fill(seat)
    assert picture(OTPAUTH).save(str(tmp_path / "kod.png"))
    seat.dialogs.will_answer(tmp_path / "kod.png")
    form.press("FormKeyFile")
    form.save()
    assert stored(town.asa, town).one_time == read(OTPAUTH)


def test_a_see_through_picture_is_looked_at_on_white_and_one_too_large_not_at_all(tmp_path: Path) -> None:
    clear = picture(OTPAUTH).convertToFormat(QImage.Format.Format_ARGB32)
    for y in range(clear.height()):
        for x in range(clear.width()):
            if clear.pixel(x, y) == 0xFFFFFFFF:
                clear.setPixel(x, y, 0)
    assert clear.save(str(tmp_path / "kod.png"))
    assert keys_in(tmp_path / "kod.png") == (read(OTPAUTH),)
    with pytest.raises(Refused) as told:
        grey(QImage(7_000, 6_000, QImage.Format.Format_Mono))
    assert told.value.code == "qr_too_large"


def test_a_wrong_key_is_told_where_it_stands_and_nothing_is_lost(town: Town, at: At) -> None:
    form = fill(at(town.asa))
    form.type("FormPasswordField", NEW)
    form.type(KEY, "inte en nyckel 0189")
    form.save()
    assert form.open
    assert "no key for one-time codes" in form.told("FormRefused")
    assert form.field(KEY).hasFocus()
    assert form.field(KEY).text() == "inte en nyckel 0189"
    assert form.field("FormPasswordField").text() == NEW
    assert stored(town.asa, town) == FIELDS


@pytest.mark.credential_case(39)
def test_a_short_key_is_taken_with_a_word_of_warning_and_shows_the_code_that_the_platform_asks_for(
    town: Town, at: At, clock: FakeClock
) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type(KEY, "JBSW Y3DP EHPK 3PXQ")
    form.tab_to(form.field("FormNameField"))
    assert "It is short" in form.told("FormKeySaid")
    form.press("FormKeyCode")
    shown = dialog("RevealSheet")
    view = part(shown, SecretView, "RevealView")
    assert view.secret == read("JBSWY3DPEHPK3PXQ").code(clock.now() / 1_000_000)
    shown.reject()
    settle()
    form.save()
    assert stored(town.asa, town).one_time == read("JBSWY3DPEHPK3PXQ")


def test_the_key_is_taken_away_or_kept_after_all(town: Town, at: At) -> None:
    form = fill(at(town.asa))
    form.press("FormKeyRemove")
    assert "turn one-time codes off at the platform" in form.told("FormKeySaid")
    form.press("FormKeyKeep")
    assert not form.sheet.accept_button.isEnabled()
    form.press("FormKeyRemove")
    form.save()
    assert stored(town.asa, town).one_time is None


# -- refused


def test_whoever_was_overtaken_keeps_what_was_typed_and_sees_what_is_there_now(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type("FormPasswordField", NEW)
    form.choose("FormNoteChoice", 1)
    theirs = Fields(FIELDS.username, Secret("bos-lösen"), FIELDS.one_time, FIELDS.codes, Secret("Bo har telefonen hemma."))
    town.enter(theirs, town.bo)
    form.save()
    assert form.open
    assert "Bo has saved other credentials" in form.told("FormRefused")
    assert not form.sheet.accept_button.isEnabled()
    assert form.field("FormPasswordField").text() == NEW

    form.press("look")
    told = form.told("FormRefused")
    assert "Changed by your colleague: Password, Note." in told
    assert "You typed this as well: Password." in told
    form.press(f"FormTheirs-{Part.PASSWORD}")
    assert part(dialog("RevealSheet"), SecretView, "RevealView").secret == Secret("bos-lösen")
    dialog("RevealSheet").reject()
    settle()
    assert "bos-lösen" not in said_by(form.sheet)
    assert form.field("FormPasswordField").text() == NEW
    form.save()
    assert not form.open
    assert stored(town.asa, town) == Fields(FIELDS.username, Secret(NEW), FIELDS.one_time, FIELDS.codes, theirs.note)


def test_a_keyring_that_hangs_loses_nothing(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type("FormPasswordField", NEW)
    seat.keyring.failing = OSError("bus")
    form.save()
    assert form.open
    assert form.told("FormRefused")
    assert form.field("FormPasswordField").text() == NEW
    seat.keyring.failing = None
    form.save()
    assert not form.open
    assert stored(town.asa, town).password == Secret(NEW)


def test_where_the_keyring_fails_no_form_opens(town: Town, at: At) -> None:
    seat = at(town.asa)
    seat.keyring.failing = OSError("bus")
    seat.do("credentials.enter")
    assert not is_open("CredentialForm")
    assert seat.bar()


# -- closed


def test_closing_asks_when_something_was_typed_and_drops_everything(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type("FormPasswordField", NEW)
    seat.bot.keyClick(form.sheet, Qt.Key.Key_Escape)
    settle()
    answer(seat, "FormDiscard", "cancel")
    assert form.open
    assert form.field("FormPasswordField").text() == NEW
    field = form.field("FormPasswordField")
    left: list[str] = []
    form.sheet.finished.connect(lambda _result: left.append(field.text() if isValid(field) else ""))
    seat.bot.keyClick(form.sheet, Qt.Key.Key_Escape)
    settle()
    answer(seat, "FormDiscard", "discard")
    assert not form.open
    assert left == [""]
    assert stored(town.asa, town) == FIELDS


def test_an_untouched_form_closes_at_once(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    seat.bot.keyClick(form.sheet, Qt.Key.Key_Escape)
    settle()
    assert not form.open


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 200)])
def test_everything_fits_and_has_a_name(town: Town, at: At, language: str, scale: int) -> None:
    seat = at(town.asa)
    seat.speak(language, scale)
    form = fill(seat)
    for choice in ("FormCodesChoice", "FormNoteChoice"):
        form.choose(choice, 1)
    form.press("FormGenerate")
    paste(picture(OTPAUTH))
    form.press("FormKeyPaste")
    assert_fits(form.sheet)
    assert unnamed(form.sheet) == []
    assert without_object_name(form.sheet) == []
    assert form.sheet.width() <= 1366
