"""A person's keys, the card and its fingerprint. The numbers are those of the cases."""

from __future__ import annotations

import copy
import pickle
import traceback
from dataclasses import replace

import msgspec
import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault import age
from moderator_app.vault.keyring import LONGEST, units
from moderator_app.vault.keys import Identity, canonical, read_card, same_fingerprint
from moderator_app.vault.secret import HIDDEN, Secret
from tests.vault.office import FIELDS, ORG, Person, uid


@pytest.mark.credential_case(27)
def test_the_identity_fits_into_windows_and_comes_back() -> None:
    identity = Identity.new()
    stored = identity.stored()
    assert units(stored.reveal()) < LONGEST / 4
    again = Identity.of(stored)
    card = identity.card("o", "m", "d")
    assert again.card("o", "m", "d") == card
    assert card.signed("row", b"hej", again.sign("row", b"hej"))
    assert not card.signed("event", b"hej", again.sign("row", b"hej"))


@pytest.mark.credential_case(32)
def test_the_fingerprint_is_another_one_with_every_field_of_the_card() -> None:
    card, other = Person.named("Astrid").card, Person.named("Bo").card
    changed = [msgspec.structs.replace(card, **{name: getattr(other, name) + "x" * (name == "org")}) for name in card.__struct_fields__]
    prints = {each.fingerprint for each in (card, *changed)}
    assert len(prints) == 1 + len(changed) == 6
    assert all(len(each) == 24 and set(each) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") for each in prints)


def test_a_fingerprint_is_typed_as_people_type() -> None:
    shown = "0123-4567-89AB-CDEF-1HJK"
    assert same_fingerprint(" o123 4567 89ab cdef lhjk ", shown)
    assert same_fingerprint("cdef-IHJK", shown, signs=8)
    assert not same_fingerprint("cdef-1hjm", shown, signs=8)
    assert not same_fingerprint("1hjk", shown, signs=8)
    assert not same_fingerprint("", shown, signs=8)


def test_a_card_is_sound_when_its_keys_are_keys() -> None:
    card = Person.named("Bo").card
    assert card.sound
    for name, broken in (
        ("age", card.age[:-1] + ("p" if card.age.endswith("q") else "q")),
        ("age", ""),
        ("age", "age1"),
        ("ed", "AAAA"),
        ("ed", "?"),
        ("age", str(age.new_key())),
    ):
        assert not msgspec.structs.replace(card, **{name: broken}).sound
    assert card == read_card(canonical(card))
    assert (card.org, card.member) == (ORG, uid("Bo"))
    assert read_card(b"not JSON") is None


@pytest.mark.credential_case(44)
def test_keys_of_a_later_version_and_broken_ones_are_told_apart() -> None:
    told: list[str] = []
    for stored in ('{"v":2}', '{"v":2,"a":["another form"]}', '{"v":1,"a":"AGE-SECRET-KEY-1X","s":""}', "not JSON", '{"v":1}', "\ud800"):
        with pytest.raises(KnownError) as error:
            Identity.of(Secret(stored))
        told.append(error.value.code)
        assert error.value.__context__ is None
        assert error.value.__cause__ is None
    assert told == ["identity_later"] * 2 + ["identity_broken"] * 4


@pytest.mark.credential_case(41)
def test_the_recovery_key_may_be_typed_small_and_with_blanks_and_one_wrong_sign_is_found() -> None:
    key = age.new_key()
    text = str(key)
    spaced = " ".join(text[start : start + 4] for start in range(0, len(text), 4)).lower() + "\n"
    again = age.read_key(spaced)
    assert again is not None
    assert age.recipient_of(again) == age.recipient_of(key)
    for place in range(16, len(text)):
        wrong = text[:place] + ("Q" if text[place] != "Q" else "P") + text[place + 1 :]
        assert age.read_key(wrong) is None


@pytest.mark.credential_case(34)
def test_a_secret_shows_itself_nowhere_by_itself() -> None:
    secret = Secret("märkt-hemlighet")
    shown = [f"{secret}", f"{secret!r}", f"{secret:>40}", str([secret]), str({"a": secret}), repr((secret,))]
    assert all("märkt" not in each and HIDDEN in each for each in shown)
    assert copy.deepcopy(secret) is copy.copy(secret) is secret
    plain = FIELDS.plain()
    assert {f"{each!r}{each}" for each in (plain, plain.totp, plain.codes[0])} == {HIDDEN * 2}
    for refused in (pickle.dumps, msgspec.json.encode):
        with pytest.raises(TypeError):
            refused(secret)
    with pytest.raises(TypeError):
        hash(secret)
    try:
        raise ValueError(secret)
    except ValueError as error:
        told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "märkt" not in told.replace('Secret("märkt-hemlighet")', "")
    assert secret == Secret("märkt-hemlighet")
    assert secret != Secret("annan")
    assert replace(Person.named("Bo")).identity is not None
    assert "AGE-SECRET" not in repr(Person.named("Bo"))
