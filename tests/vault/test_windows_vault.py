"""The Credential Manager of Windows itself, as its own Python sees it."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from moderator_app.vault.backends import system_backend
from moderator_app.vault.keyring import LONGEST, Keyring, item_name
from moderator_app.vault.keys import Identity
from moderator_app.vault.secret import Secret
from tests.vault.office import BATHS, ORG, PAGE

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="the Credential Manager is Windows' own")


@pytest.mark.credential_case(27, 28, 33)
def test_keys_and_credentials_are_kept_each_under_its_own_name_and_purged() -> None:
    keyring = Keyring(system_backend())
    page, baths = item_name(ORG, "channel", PAGE), item_name(ORG, "channel", BATHS)
    stored = Identity.new().stored()
    keyring.put(page, stored)
    keyring.put(baths, Secret("ö" * LONGEST))
    assert keyring.get(page) == stored
    assert keyring.get(baths) == Secret("ö" * LONGEST)
    assert [keyring.purge(page), keyring.purge(baths), keyring.purge(page)] == [True, True, False]


def test_items_stay_on_this_computer_unless_it_says_otherwise() -> None:
    backend: Any = system_backend()
    roaming: Any = system_backend("enterprise")
    assert (backend.persist, roaming.persist) == (2, 3)
