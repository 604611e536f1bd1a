"""Entering and changing a channel's credentials in the form: what was typed, what is kept, what is never lost or left behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import Part
from moderator_app.gui.credentials.form_login import KINDS, UNALIKE, made_password
from moderator_app.gui.credentials.secret_view import SecretView
from moderator_app.vault.fields import Fields
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import read
from tests.desk.depositing import FIELDS, Town
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.credentials.counter import Counter, at, clock, sit, town
from tests.gui.credentials.forming import (
    OTPAUTH,
    answer,
    dialog,
    fill,
    is_open,
    paste,
    picture,
    program_in_front,
    said_by,
    secrets_of,
    stored,
)
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.making import make_channel
from tests.truths import raw

__all__ = ["at", "clock", "sit", "town"]

At = Callable[[Desk], Counter]
KEY = "FormKeyField"
NEW = "nytt-Lösen 42"


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
    assert form.text("FormCodesField") == ""
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


def test_whoever_types_a_password_that_holds_is_not_told_to_change_it(town: Town, at: At) -> None:
    other = make_channel(town.asa, "Badet")
    for each in (town.asa, town.bo):
        town.asa.credentials.enrolment.add_holder(other.id, each.me.id)
    seat = at(town.asa)
    seat.screen("credentials", channel=other.id)
    form = fill(seat)
    form.type("FormPasswordField", NEW)
    assert form.told("FormPasswordSaid") == ""
    form.press("FormGenerate")
    assert form.told("FormPasswordSaid").startswith("Set the same password")


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
    program_in_front(Qt.ApplicationState.ApplicationInactive)
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
    assert form.text(name) == "hemligt"
    field.clear()
    seat.bot.keySequence(field, QKeySequence.StandardKey.Undo)
    assert form.text(name) == ""
    assert field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    if isinstance(field, QLineEdit):
        assert not field.dragEnabled()
    else:
        assert not field.isUndoRedoEnabled()


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
    assert form.text("FormPasswordField") == NEW

    form.press("look")
    told = form.told("FormRefused")
    assert "Changed by your colleague: Password, Note." in told
    assert "You typed this as well: Password." in told
    form.press(f"FormTheirs-{Part.PASSWORD}")
    assert part(dialog("RevealSheet"), SecretView, "RevealView").secret == Secret("bos-lösen")
    dialog("RevealSheet").reject()
    settle()
    assert "bos-lösen" not in said_by(form.sheet)
    assert form.text("FormPasswordField") == NEW
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
    assert form.text("FormPasswordField") == NEW
    seat.keyring.failing = None
    form.save()
    assert not form.open
    assert stored(town.asa, town).password == Secret(NEW)


def test_where_the_keyring_fails_no_form_opens(town: Town, at: At) -> None:
    seat = at(town.asa)
    seat.keyring.failing = OSError("bus")
    seat.do("credentials.enter")
    assert not is_open("CredentialForm")
    assert "Nothing was saved" in seat.told("StandingText")
    assert not seat.bar()


def test_ctrl_return_saves_from_any_field_once_there_is_something_to_save(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    seat.bot.keyClick(form.field("FormPasswordField"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.idle()
    assert form.open, "there is nothing to save"
    form.type("FormPasswordField", NEW)
    seat.bot.keyClick(form.field("FormPasswordField"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.idle()
    assert not form.open
    assert stored(town.asa, town).password.reveal() == NEW


# -- closed


def test_closing_asks_when_something_was_typed_and_drops_everything(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type("FormPasswordField", NEW)
    seat.bot.keyClick(form.sheet, Qt.Key.Key_Escape)
    settle()
    answer(seat, "FormDiscard", "cancel")
    assert form.open
    assert form.text("FormPasswordField") == NEW
    left: list[str] = []
    form.sheet.finished.connect(lambda _result: left.append(form.text("FormPasswordField")))
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
