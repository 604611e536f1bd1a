"""What tests of the window get: a dressed application, a shell of its own, translations as they are written, and no thread left behind."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from moderator_app.gui.shell import Shell, build_shell
from moderator_app.support import paths
from moderator_app.support.paths import Folders
from moderator_app.support.settings import FILE_NAME, LANGUAGE, Settings
from tests.gui.scripted import ScriptedDialogs
from tests.making import FakeClock
from tests.patience import PATIENCE

SAID_BY_THE_PLATFORM = ("^This plugin does not support ", "^QtWindows::DpiAwareness", "^EnableNonClientDpiScaling")
"""Of the platform without a display, and of Windows where it is only played."""
ROOT = Path(__file__).resolve().parent.parent.parent
LRELEASE = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a display says at each dialog and menu what a display would do."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*SAID_BY_THE_PLATFORM, extend=True))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A thread that outlives its test crashes a later one: the test that started it is the one that fails."""
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + PATIENCE
    while left := [thread.name for thread in threading.enumerate() if thread not in before]:
        if time.monotonic() > until:
            pytest.fail(f"threads left behind: {left}")
        time.sleep(0.01)


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_empty() -> Iterator[None]:
    """The platform without a display lets go of what was copied when Python has gone, and what Python made crashes there."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they are written now, compiled."""
    folder = tmp_path_factory.mktemp("qm")
    for language in ("sv", "en"):
        source, target = ROOT / "translations" / f"uppsikt_{language}.ts", folder / f"uppsikt_{language}.qm"
        subprocess.run([LRELEASE, "-silent", source, "-qm", target], check=True, timeout=60)
    return folder


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A person's folders, empty."""
    return Folders(tmp_path / "data", tmp_path / "settings", tmp_path / "logs").make()


@pytest.fixture
def shell(qapp: QApplication, folders: Folders, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """The parts that a window shares, in English and light; the application is undressed afterwards."""
    monkeypatch.setattr(paths, "compiled_translations", lambda: compiled)
    Settings(folders.settings / FILE_NAME).set(LANGUAGE, "en")
    plain = qapp.font(), qapp.palette(), QLocale()
    qapp.setStyle("Fusion")
    made = build_shell(qapp, folders)
    made.runner.bug = None  # pytest sees what nobody expected
    yield made
    made.runner.shutdown()
    made.language.forget()
    qapp.setStyleSheet("")
    qapp.setFont(plain[0])
    qapp.setPalette(plain[1])
    QLocale.setDefault(plain[2])
    for part in (made.runner, made.errors, made.language, made.icons, made.theme):
        part.deleteLater()


@pytest.fixture
def clock() -> FakeClock:
    """It stands still on a Wednesday in March. For what runs by the database's own clock there is that of tests.desk.present."""
    return FakeClock()


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    """Dialogs that answer by script."""
    return ScriptedDialogs()
