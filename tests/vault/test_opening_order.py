"""Each check of the opening is needed: without it its attack is not told."""

from __future__ import annotations

import traceback
from dataclasses import replace

import msgspec
import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault.envelope import Head, Outer, header_of
from tests.switched_off import switched_off
from tests.vault.attacking import ATTACKS, refusal
from tests.vault.office import FIELDS, PAGE, Office

HERE = "moderator_app.vault.envelope"


@pytest.mark.parametrize("check", ATTACKS)
def test_without_this_one_check_its_attack_is_not_told(office: Office, check: str) -> None:
    who, envelope, known = ATTACKS[check](office)
    told = refusal(office, who, envelope, **known)
    later: object = None
    with switched_off(f"{HERE}:{check}"):
        try:
            office.opens(who, envelope, **known)
        except KnownError as error:
            later = (error.code, error.what.values.get("what", ""))
    assert later != told


@pytest.mark.credential_case(34)
@pytest.mark.parametrize("check", ATTACKS)
def test_nothing_of_what_is_sealed_is_in_the_frames_of_a_refusal(office: Office, check: str) -> None:
    who, envelope, known = ATTACKS[check](office)
    with pytest.raises(KnownError) as error:
        office.opens(who, envelope, **known)
    told = "".join(traceback.TracebackException.from_exception(error.value, capture_locals=True).format())
    assert "envelope = " in told
    plain = FIELDS.plain()
    assert plain.totp is not None
    for secret in (plain.username, plain.password, plain.totp.seed, *(each.code for each in plain.codes), str(who.identity.opening)):
        assert secret not in told
        assert repr(secret.encode())[2:-1] not in told


def test_every_check_of_the_opening_has_its_attack() -> None:
    from moderator_app.vault import envelope

    assert {each for each in dir(envelope) if each.startswith("check_")} == ATTACKS.keys()
    assert {each.__name__ for each in envelope.CHECKS} | {"check_size", "check_head_inside"} == ATTACKS.keys()


def test_a_header_that_cannot_be_read_is_told_without_quoting_it(office: Office) -> None:
    for outer in (b"not JSON", b"\xff", b'{"x":' * 10_000, b"{}"):
        assert refusal(office, office.bo, replace(office.sealed(), outer=outer)) == ("tampered", "header")
        assert header_of(outer) is None
    row = office.sealed()
    found = header_of(row.outer)
    assert found is not None
    assert (found.ch, found.gen, found.by) == (PAGE, 1, office.astrid.card.hash)
    assert isinstance(msgspec.json.decode(office.sealed().outer, type=Outer).head, Head)
