"""The recovery key on paper: typed in again, tried, used, and locked for two people. The numbers are those of the cases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault import age, envelope, passphrases, recovery
from moderator_app.vault.envelope import Envelope
from moderator_app.vault.fields import Fields
from moderator_app.vault.passphrases import as_typed, lock, new_passphrase, unlock
from moderator_app.vault.qr import picture_of, texts_on
from moderator_app.vault.recovery import (
    RecoveryKey,
    by_paper,
    drill,
    in_groups,
    lock_key,
    open_by_paper,
    seal_canary,
    sheet_number,
    unlock_key,
)
from moderator_app.vault.secret import HIDDEN, Secret
from tests.costs import cost
from tests.switched_off import switched_off
from tests.vault.attacking import ATTACKS, of_many_locks, of_passphrase
from tests.vault.office import FIELDS, NOW, ORG, PAGE, Office
from tests.vault.test_qr import scaled
from tests.vault.tool import opened, opened_with_passphrase

MARKED = "märkt-hemlighet"


def refusal(act: Any, *given: Any) -> str:
    with pytest.raises(KnownError) as told:
        act(*given)
    assert told.value.__context__ is None
    return told.value.code


# --- The sheet --------------------------------------------------------------------------------------------------------


@pytest.mark.credential_case(41)
def test_the_key_is_typed_as_people_type() -> None:
    key = RecoveryKey.new()
    text = key.text.reveal()
    data = text.removeprefix(recovery.PREFIX)
    for written in (
        in_groups(key.text).reveal().lower(),
        f" {text}\r\n",
        data,
        text.replace("-", " "),
        text.replace("0", "O").replace("L", "I").replace("8", "B"),
        f"{recovery.PREFIX}{data[:20]}\u00a0{data[20:]}",
    ):
        assert RecoveryKey.typed(Secret(written)).recipient == key.recipient


@pytest.mark.credential_case(41)
def test_a_wrong_sign_a_missing_one_and_two_that_changed_places_are_told_without_quoting_them() -> None:
    text = RecoveryKey.new().text.reveal()
    for place in range(len(recovery.PREFIX), len(text)):
        wrong = text[:place] + ("Q" if text[place] != "Q" else "P") + text[place + 1 :]
        assert refusal(RecoveryKey.typed, Secret(wrong)) == "recovery_no_key"
        assert refusal(RecoveryKey.typed, Secret(text[:place] + text[place + 1 :])) == "recovery_no_key"
        swapped = text[:place] + text[place : place + 2][::-1] + text[place + 2 :]
        assert swapped == text or refusal(RecoveryKey.typed, Secret(swapped)) == "recovery_no_key"
    for written in ("", MARKED, age.recipient_of(age.new_key())):
        with pytest.raises(KnownError) as told:
            RecoveryKey.typed(Secret(written))
        assert MARKED not in told.value.english()


@pytest.mark.credential_case(34)
def test_the_key_shows_itself_nowhere_by_itself() -> None:
    key = RecoveryKey.new()
    assert "AGE-SECRET" not in f"{key!r} {key.text} {in_groups(key.text)!r}"
    assert f"{key.text}" == HIDDEN


def test_a_sheet_has_a_number_of_its_own() -> None:
    key, other = RecoveryKey.new(), RecoveryKey.new()
    assert sheet_number(key.recipient) == sheet_number(RecoveryKey.typed(key.text).recipient) != sheet_number(other.recipient)
    assert len(sheet_number(key.recipient)) == 9


# --- The yearly trial -------------------------------------------------------------------------------------------------


def test_the_sheet_from_the_safe_opens_the_trial_envelope() -> None:
    key = RecoveryKey.new()
    canary = seal_canary(ORG, key.recipient, NOW)
    assert drill(RecoveryKey.typed(in_groups(key.text)), canary, ORG, key.recipient) == NOW


def test_a_trial_with_another_sheet_tells_which_one_to_fetch() -> None:
    key, old = RecoveryKey.new(), RecoveryKey.new()
    canary = seal_canary(ORG, key.recipient, NOW)
    with pytest.raises(KnownError, match=sheet_number(key.recipient)) as told:
        drill(old, canary, ORG, key.recipient)
    assert told.value.code == "recovery_other_sheet"


def test_a_trial_envelope_that_was_changed_is_no_trial() -> None:
    key = RecoveryKey.new()
    canary = seal_canary(ORG, key.recipient, NOW)
    other = seal_canary("another", key.recipient, NOW)

    def tried() -> None:
        assert refusal(drill, key, of_many_locks(), ORG, key.recipient) == "recovery_broken_canary"

    assert cost(tried) < 0.2
    rubbish = age.encrypt(b"not JSON", [key.recipient])
    for changed in (b"", canary[:-1], canary.replace(b"X25519", b"scrypt"), other, rubbish, canary + bytes(70_000)):
        assert refusal(drill, key, changed, ORG, key.recipient) == "recovery_broken_canary"


# --- Its use ----------------------------------------------------------------------------------------------------------


def opens(office: Office, row: Envelope, *, told: Envelope | None = None, key: age.Key | None = None, seen_generation: int = 0) -> Fields:
    """What whoever has the paper sees."""
    asked = by_paper(RecoveryKey(key or office.recovery), ORG, office.roll_with(told or row), seen_generation, NOW)
    return open_by_paper(row, replace(asked, channel_name="Lillköping på nätet"))


@pytest.mark.credential_case(1)
def test_the_paper_opens_what_nobody_else_can_any_more(office: Office) -> None:
    row = office.sealed()
    assert opens(office, row) == FIELDS


def test_an_old_sheet_opens_no_new_envelope(office: Office) -> None:
    row = office.sealed()
    assert refusal(lambda: opens(office, row, key=age.new_key())) == "recovery_not_for_sheet"
    with switched_off("moderator_app.vault.recovery:check_paper"):
        assert refusal(lambda: opens(office, row, key=age.new_key())) == "tampered"


NOT_ASKED = {"check_clock", "check_right"}


@pytest.mark.parametrize("check", sorted(set(ATTACKS) - NOT_ASKED))
def test_each_check_is_needed_also_for_who_has_the_paper(office: Office, check: str) -> None:
    _, row, known = ATTACKS[check](office)

    def outcome() -> tuple[str, object]:
        try:
            opens(office, row, **known)
        except KnownError as error:
            return error.code, error.what.values.get("what", "")
        return "", ""

    told = outcome()
    assert told[0] in ("tampered", "rollback")
    with switched_off(f"moderator_app.vault.envelope:{check}"):
        assert outcome() != told


def test_all_is_asked_that_is_asked_of_people_but_for_a_right_and_the_clock() -> None:
    asked = {each.__name__ for each in envelope.CHECKS} - NOT_ASKED
    assert {each.__name__ for each in recovery.PAPER_CHECKS} == asked | {"check_paper"}


# --- For two people ---------------------------------------------------------------------------------------------------


def test_a_passphrase_is_by_chance_and_typed_as_people_type() -> None:
    passphrase = new_passphrase()
    shown = passphrase.reveal()
    assert len(shown) == 49
    assert len({new_passphrase().reveal() for _ in range(100)}) == 100
    for written in (
        shown,
        shown.lower(),
        shown.replace("-", " "),
        f" {shown.replace('-', '')}\n",
        shown.replace("0", "o").replace("1", "l"),
    ):
        assert as_typed(Secret(written)) == passphrase


def test_an_empty_passphrase_locks_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        lock(Secret(MARKED), Secret(""))


def test_the_sheet_and_the_passphrase_open_it_together_and_neither_does_alone(office: Office, tmp_path: Path) -> None:
    key = RecoveryKey(office.recovery)
    locked = lock_key(key)
    assert key.text.reveal() not in locked.text
    typed = Secret(locked.passphrase.reveal().lower().replace("-", " "))
    assert unlock_key(locked.text, typed).recipient == key.recipient
    grey, size = picture_of(Secret(locked.text))
    (scanned,) = texts_on(scaled(grey, size, 3), size * 3, size * 3)
    assert scanned.reveal() == locked.text
    assert refusal(unlock_key, locked.text, new_passphrase()) == "recovery_wrong_passphrase"
    assert refusal(RecoveryKey.typed, scanned) == "recovery_no_key"

    sheet, file = tmp_path / "sheet.age", tmp_path / "page.age"
    sheet.write_text(locked.text, "ascii")
    file.write_bytes(office.sealed().sealed)
    told = msgspec.json.decode(opened_with_passphrase(locked.passphrase.reveal(), sheet, file))
    assert told["fields"]["password"] == FIELDS.password.reveal()


@pytest.mark.credential_case(42)
def test_a_forgers_passphrase_file_costs_no_time() -> None:
    forged = map(of_passphrase, (b"21", b"22", b"30", b"99", b"999", b"9" * 5_000, b"x", b"-1", b"1 2"))
    bare = age.FILE + b"-> scrypt\n" + b"A" * 43 + b"\n--- " + b"B" * 43 + b"\n"
    sealed = (*forged, bare, seal_canary("", office_key(), 0))

    def tried() -> None:
        for locked in (*(age.armoured(each).decode() for each in sealed), "", "hej", "x" * 100_000):
            assert refusal(unlock, locked, Secret("x")) == "passphrase_nothing_locked"

    assert cost(tried) < 0.5


def office_key() -> str:
    return RecoveryKey.new().recipient


def test_a_process_that_dies_or_never_ends_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrases, "COMMAND", "no-such-command")
    assert refusal(lock, Secret(MARKED), Secret("x")) == "passphrase_not_worked"
    monkeypatch.setattr(passphrases, "COMMAND", "passphrase-work")
    monkeypatch.setattr(passphrases, "MOST_SECONDS", 0.05)
    assert refusal(lock, Secret(MARKED), Secret("x")) == "passphrase_not_worked"


@pytest.mark.credential_case(25)
def test_the_standard_tool_opens_the_trial_envelope_too(tmp_path: Path) -> None:
    key = RecoveryKey.new()
    sheet, file = tmp_path / "sheet.key", tmp_path / "canary.age"
    sheet.write_text(f"{key.text.reveal()}\n")
    file.write_bytes(seal_canary(ORG, key.recipient, NOW))
    assert msgspec.json.decode(opened(sheet, file))["org"] == ORG
    assert PAGE not in opened(sheet, file).decode()
