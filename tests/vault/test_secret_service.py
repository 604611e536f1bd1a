"""The keyring of a real Linux desktop: that it keeps, and what is told when it is locked, killed, hung or gone (case 35)."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator

import pytest

from moderator_app.support.messages import KnownError
from moderator_app.vault.backends import system_backend
from moderator_app.vault.keyring import Keyring, item_name
from moderator_app.vault.keys import Identity
from moderator_app.vault.secret import Secret
from tests.costs import held_up
from tests.patience import until
from tests.vault.office import ORG, PAGE
from tests.vault.secret_service import SecretService, running_service

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the keyring of Linux desktops"),
    # The library of the keyring leaves its socket to the collector when the bus breaks under it.
    pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]
NAME = item_name(ORG, "channel", PAGE)


@pytest.fixture
def service() -> Iterator[SecretService]:
    with running_service() as one:
        yield one
    gc.collect()  # here, where the library's open sockets are known


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as told:
        act()
    assert told.value.__context__ is None
    return told.value.code


@pytest.mark.credential_case(27)
def test_keys_and_credentials_are_kept_and_purged(service: SecretService) -> None:
    keyring = Keyring(system_backend())
    stored = Identity.new().stored()
    keyring.put(NAME, stored)
    assert keyring.get(NAME) == stored
    keyring.put(NAME, Secret("ny"))
    assert keyring.get(NAME) == Secret("ny")
    assert keyring.purge(NAME)
    assert not keyring.purge(NAME)


@pytest.mark.credential_case(35)
def test_a_locked_keyring_is_told_to_be_locked(service: SecretService) -> None:
    keyring = Keyring(system_backend())
    keyring.put(NAME, Secret("hemlig"))
    service.lock()
    assert refusal(lambda: keyring.get(NAME)) == "keyring_locked"


@pytest.mark.credential_case(35)
def test_a_hung_keyring_is_given_up_in_time_and_works_again_afterwards(service: SecretService) -> None:
    keyring = Keyring(system_backend(), patience=1.0)
    keyring.put(NAME, Secret("hemlig"))
    service.hang()
    assert held_up(lambda: refusal(lambda: keyring.get(NAME))) < 4
    assert refusal(lambda: keyring.get(NAME)) == "keyring_silent"
    service.go_on()

    def is_back() -> bool:
        try:
            return keyring.get(NAME) == Secret("hemlig")
        except KnownError:
            return False

    assert until(is_back)


@pytest.mark.credential_case(35)
def test_a_keyring_that_was_killed_and_a_bus_that_is_gone_are_told(service: SecretService) -> None:
    keyring = Keyring(system_backend())
    keyring.put(NAME, Secret("hemlig"))
    service.die()
    assert refusal(lambda: keyring.get(NAME)) == "keyring_unavailable"
    service.lose_bus()
    assert refusal(lambda: keyring.put(NAME, Secret("hemlig"))) == "keyring_unavailable"


@pytest.mark.credential_case(35)
def test_a_computer_without_a_session_bus_has_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    assert refusal(lambda: Keyring(system_backend()).get(NAME)) == "keyring_unavailable"
