"""What every test gets: a screen that needs no display, a home of its own, the samples, and windows closed behind it."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.patience import PatientBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.proxy import Proxy
    from tests.server import Server

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT.parent / "shared" / "samples"

pytest_plugins = ("tests.spreading",)

# How long one example takes, or is looked for, says something about the machine alone.
_before = settings()
settings.register_profile(
    "unhurried", parent=_before, deadline=None, suppress_health_check=[*_before.suppress_health_check, HealthCheck.too_slow]
)
settings.load_profile("unhurried")

if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def home_of_its_own() -> Iterator[None]:
    """No test, and no program that a test starts, sees or changes the data and settings of the person who runs it."""
    with tempfile.TemporaryDirectory(prefix="uppsikt-", ignore_cleanup_errors=True) as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("UPPSIKT_HOME", folder)
        yield


@pytest.fixture(scope="session", autouse=True)
def shipped_packs_read_once() -> Iterator[None]:
    """The program reads its policy packs once in its life, and so do the tests in theirs, however many desks they open."""
    from moderator_app.desk import policies
    from tests.making import packs_of

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(policies, "load_packs", packs_of)
        yield


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real files from real systems. They lie beside the repository, never in it."""
    if SAMPLES.is_dir():
        return SAMPLES
    if os.environ.get("UPPSIKT_REQUIRE_SAMPLES"):
        pytest.fail(f"The samples must be there, and {SAMPLES} is not.")
    pytest.skip("needs the folder of samples beside the repository")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server that runs as long as the tests do."""
    from tests.server import running_server

    with running_server() as one:
        yield one


@pytest.fixture
def proxy(server: Server) -> Iterator[Proxy]:
    """A network between the test and the server, which the test can make bad."""
    from tests.proxy import between

    with between(server) as one:
        yield one


ENGINES = ("sqlite", "postgresql")


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """The test runs twice: with its desks in files, and on a server; marked `sqlite` or `postgresql`, with that alone."""
    if request.param == "sqlite":
        yield "sqlite"
        return
    from tests.making import servers

    one: Server = request.getfixturevalue("server")
    servers.append(one)
    yield "postgresql"
    servers.clear()
    one.take_back()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Hands at a window that wait as long as a busy machine takes."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def windows_closed(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever window a test leaves open is gone before the next one starts: what lingers crashes far from its cause."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not {"qapp", "qtbot"} & set(request.fixturenames):
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in widgets.QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is asked of one engine alone is not asked of the other. See the fixture `engine`."""
    items[:] = [item for item in items if _is_asked(item)]


def _is_asked(item: pytest.Item) -> bool:
    spec = getattr(item, "callspec", None)
    engine = None if spec is None else spec.params.get("engine")
    alone = [one for one in ENGINES if item.get_closest_marker(one)]
    return engine is None or not alone or engine in alone


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: whoever looks for garbage after each window need not go through it."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The checks that went before the tests are not forgotten above a long list of dots."""
    failed = os.environ.get("UPPSIKT_CHECKS_FAILED")
    if failed:
        terminalreporter.section("checks that failed before the tests", red=True)
        terminalreporter.line(f"{failed} (see the beginning of this output)")
