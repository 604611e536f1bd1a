"""One person on one workstation: keys, the organisation's fingerprint, what was seen, and copies of channels, each under its own name.

On Windows the same is done with the Credential Manager itself.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault.backends import system_backend
from moderator_app.vault.fields import Code
from moderator_app.vault.keyring import Keyring
from moderator_app.vault.seat import Kept, Seat
from moderator_app.vault.secret import Secret
from tests.vault.fakes import FakeKeyring
from tests.vault.office import BATHS, FIELDS, NOW, ORG, PAGE, uid

ASA, BO = uid("Åsa"), uid("Bo")
SYSTEM = pytest.param("system", marks=pytest.mark.skipif(sys.platform != "win32", reason="the Credential Manager is Windows' own"))
Sit = Callable[..., Seat]


@pytest.fixture(params=["fake", SYSTEM])
def sit(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Sit]:
    """sit(ASA): her seat at this computer, opened anew each time. What it kept is taken out at the end."""
    fake = FakeKeyring()

    def keyring() -> Keyring:
        return Keyring(fake if request.param == "fake" else system_backend())

    def sit_down(member: str = ASA, folder: str = "vault") -> Seat:
        return Seat(keyring, tmp_path / folder, ORG, member)

    yield sit_down
    for member in (ASA, BO):
        seat = sit_down(member)
        for device in seat.devices():
            seat.forget(device)
        for channel in (PAGE, BATHS):
            seat.purge(channel)


def test_keys_that_were_made_are_found_by_another_program_of_the_person_and_by_nobody_else(sit: Sit) -> None:
    identity, card = sit().make()

    found = sit().identity()
    assert found is not None
    assert (found[0], found[1].stored()) == (card.device, identity.stored())
    assert (card.org, card.member) == (ORG, ASA)
    assert sit(BO).identity() is None


def test_who_lost_the_folder_finds_the_keys_by_the_devices_that_the_database_knows(sit: Sit) -> None:
    _, card = sit().make()
    elsewhere = sit(ASA, "new profile")

    assert elsewhere.identity() is None
    found = elsewhere.identity([uid("another computer"), card.device])
    assert found is not None
    assert found[0] == card.device
    with pytest.raises(KnownError) as told:
        elsewhere.pin(*found)
    assert told.value.code == "credential_pin_gone", "what was seen here is not taken for a first time"


def test_the_organisation_is_the_one_whose_fingerprint_was_typed(sit: Sit) -> None:
    _, card = sit().make()
    assert sit().root(card.device) == ""

    sit().trust(card.device, card.fingerprint)

    assert sit().root(card.device) == card.fingerprint


def test_what_was_seen_is_remembered_and_a_change_from_outside_is_told(sit: Sit, tmp_path: Path) -> None:
    identity, card = sit().make()
    with sit().noting(card.device, identity) as pins:
        pins[0] = pins[0].opened(PAGE, 3, NOW)
    assert sit().pin(card.device, identity).generations == {PAGE: 3}

    (file,) = (tmp_path / "vault").glob("*.pin")
    file.write_bytes(file.read_bytes().replace(b":3", b":2"))

    with pytest.raises(KnownError) as told:
        sit().pin(card.device, identity)
    assert told.value.code == "credential_pin_changed"


@pytest.mark.credential_case(27, 33)
def test_a_copy_of_each_channel_is_kept_replaced_and_taken_out(sit: Sit) -> None:
    assert sit().keep(PAGE, FIELDS, 1) is Kept.WHOLE
    assert sit().keep(BATHS, FIELDS, 7) is Kept.WHOLE
    changed = replace(FIELDS, password=Secret("nytt-🔑-lösenord"))
    assert sit().keep(PAGE, changed, 2) is Kept.WHOLE

    copy = sit().kept(PAGE)
    assert copy is not None
    assert (copy.generation, copy.fields.password, copy.fields.codes) == (2, changed.password, FIELDS.codes)
    assert sit().purge(PAGE)
    assert sit().kept(PAGE) is None
    assert not sit().purge(PAGE), "once more does no harm"
    other = sit().kept(BATHS)
    assert other is not None
    assert other.generation == 7


@pytest.mark.credential_case(28)
def test_what_does_not_fit_is_kept_without_its_codes_and_what_still_does_not_is_not_kept_at_all(sit: Sit) -> None:
    codes = tuple(Code(Secret(f"{number:012}"), f"{number:08x}") for number in range(40))
    assert sit().keep(PAGE, replace(FIELDS, codes=codes), 1) is Kept.WITHOUT_CODES
    copy = sit().kept(PAGE)
    assert copy is not None
    assert (copy.whole, copy.fields.codes, copy.fields.password) == (False, (), FIELDS.password)

    assert sit().keep(PAGE, replace(FIELDS, password=Secret("x" * 1_201)), 2) is Kept.NOTHING
    assert sit().kept(PAGE) is None, "the old copy would be a wrong one"


def test_keys_that_are_forgotten_are_gone_and_new_ones_stand_beside_no_old_ones(sit: Sit) -> None:
    _, old = sit().make()
    sit().trust(old.device, old.fingerprint)

    sit().forget(old.device)

    assert (sit().identity([old.device]), sit().root(old.device), sit().devices()) == (None, "", [])
    _, new = sit().make()
    assert sit().devices() == [new.device]
