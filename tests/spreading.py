"""How tests are spread over several workers: those with a real window share one, since two at once would take each other's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from xdist.scheduler import LoadGroupScheduling

TOGETHER = ("tests/end2end/", "tests/windows/")
"""The folders of the tests with the mark end2end: whoever hands out the tests knows their names only, not their marks."""


def group_of(nodeid: str) -> str | None:
    """The tests with the same answer run on one worker, one after the other; None may run anywhere."""
    return "end2end" if nodeid.startswith(TOGETHER) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where a test lies must say what its mark says."""
    for item in items:
        if (item.get_closest_marker("end2end") is None) is (group_of(item.nodeid) is not None):
            raise pytest.UsageError(f"{item.nodeid}: tests marked end2end lie in {' or '.join(TOGETHER)}, and no others do")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadGroupScheduling | None:
    """Keep the groups together ourselves.

    pytest-xdist 3.8 hangs "@group" on a test's `_nodeid`, which pytest 9.2 no longer reads: its marks group nothing.
    """
    if config.getvalue("dist") != "loadgroup":
        return None
    from xdist.scheduler import LoadGroupScheduling

    class OneWindowAtATime(LoadGroupScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return group_of(nodeid) or nodeid

    return OneWindowAtATime(config, log)
