"""The key for one-time codes in the form: typed, or read from the picture of a QR code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from moderator_app.desk.desk import Desk
from moderator_app.gui.credentials.picture import grey, keys_in
from moderator_app.gui.credentials.secret_view import SecretView
from moderator_app.support.messages import Refused
from moderator_app.vault.totp import read
from tests.desk.depositing import FIELDS, Town
from tests.gui.credentials.counter import Counter, at, clock, sit, town
from tests.gui.credentials.forming import OTHER, OTPAUTH, dialog, fill, paste, picture, said_by, stored
from tests.gui.finding import part
from tests.gui.geometry import settle
from tests.making import FakeClock

__all__ = ["at", "clock", "sit", "town"]

At = Callable[[Desk], Counter]
KEY = "FormKeyField"
NEW = "nytt-Lösen 42"


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
    buttons = [part(box, QAbstractButton, f"FormKeyChoice-{number}") for number in (1, 2)]
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


def test_what_was_refused_is_not_told_any_more_once_it_is_mended(town: Town, at: At) -> None:
    seat = at(town.asa)
    form = fill(seat)
    form.type(KEY, "ingen nyckel!")
    form.save()
    assert "no key for one-time codes" in form.told("FormRefused")
    paste(picture(OTPAUTH, OTHER))
    form.press("FormKeyPaste")
    assert form.told("FormRefused") == ""
    assert form.told("FormKeySaid").startswith("The picture holds several keys")


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
    assert form.text(KEY) == "inte en nyckel 0189"
    assert form.text("FormPasswordField") == NEW
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
