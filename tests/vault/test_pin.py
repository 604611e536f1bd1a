"""What a workstation has seen, and who tries to turn it back. The numbers are those of the cases."""

from __future__ import annotations

import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault.keys import Identity
from moderator_app.vault.pin import Pin, read_pin, write_pin
from tests.vault.office import BATHS, DAY, NOW, PAGE


def refusal(data: bytes | None, identity: Identity, *, enrolled: bool = True) -> str:
    with pytest.raises(KnownError) as told:
        read_pin(data, identity, enrolled=enrolled)
    return told.value.code


def test_the_highest_generation_and_the_latest_moment_are_kept() -> None:
    identity = Identity.new()
    pin = Pin().opened(PAGE, 3, NOW).opened(BATHS, 1, NOW - DAY).opened(PAGE, 2, NOW - DAY)
    assert read_pin(write_pin(pin, identity), identity, enrolled=True) == pin
    assert (pin.generations, pin.last_seen) == ({PAGE: 3, BATHS: 1}, NOW)


@pytest.mark.credential_case(8, 15)
def test_a_pin_that_was_turned_back_or_taken_away_is_told() -> None:
    identity, other = Identity.new(), Identity.new()
    data = write_pin(Pin({PAGE: 3}, NOW), identity)
    assert refusal(data.replace(b":3", b":1"), identity) == "credential_pin_changed"
    assert refusal(data, other) == "credential_pin_changed"
    assert refusal(b"{}", identity) == "credential_pin_changed"
    assert refusal(None, identity) == "credential_pin_gone"
    assert read_pin(None, identity, enrolled=False) == Pin()


@pytest.mark.credential_case(43)
def test_a_restore_that_was_confirmed_pins_anew() -> None:
    assert Pin({PAGE: 9, BATHS: 2}, NOW).restored({PAGE: 4}, NOW + DAY) == Pin({PAGE: 4}, NOW + DAY)
