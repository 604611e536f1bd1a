"""What tests of the vault get."""

from __future__ import annotations

import pytest

from tests.vault.office import Office


@pytest.fixture
def office() -> Office:
    return Office()
