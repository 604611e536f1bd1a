"""The product's source is read once for all tests of this folder, and let go of after them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.architecture.sources import nodes


@pytest.fixture(scope="package", autouse=True)
def read_once() -> Iterator[None]:
    """A worker that goes on with other tests has no use for it."""
    yield
    nodes.cache_clear()
