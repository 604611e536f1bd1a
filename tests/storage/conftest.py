"""Every test of this folder runs on both engines, but for those that are about the file."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _on_both_engines(engine: str) -> None:
    """Every test of this folder."""
