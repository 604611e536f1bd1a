"""The real program in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.desktop import Desktop, missing


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop whose user has an empty home."""
    lacking = missing()
    if lacking:
        pytest.skip(f"needs {', '.join(lacking)}")
    opened = Desktop(tmp_path / "home")
    yield opened
    opened.close()
