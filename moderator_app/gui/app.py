"""Starts the window: paints it first, and opens the desk in its lane meanwhile."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from moderator_app.gui.credentials.offline_door import OfflineDoor
from moderator_app.gui.first_run import FirstRun
from moderator_app.gui.rubbish import Rubbish
from moderator_app.gui.screens import SCREENS, ScreenSpec
from moderator_app.gui.shell import Shell
from moderator_app.gui.window import MainWindow
from moderator_app.support import paths
from moderator_app.support.logs import start_log
from moderator_app.support.messages import KnownError

SWITCH = 0.0001
"""Seconds for which the window may have to wait for a lane that computes, in each of some forty calls of a painting; Python's own 5 ms
would be felt."""


def create_application(argv: Sequence[str]) -> QApplication:
    """The application with its name, style and icon. Call once a process."""
    gc.disable()  # nothing made so far is rubbish; later on Rubbish looks for it
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    sys.setswitchinterval(SWITCH)
    # Named here, since setStyle would return the style: wrapping that class for Python takes 4 ms of the start.
    application = QApplication([*argv, "-style", "fusion"])
    application.setApplicationName("uppsikt")
    application.setApplicationDisplayName("")  # the window's own title already ends with the name
    application.setDesktopFileName("uppsikt")
    application.setWindowIcon(QIcon(str(paths.resources() / "icons" / "uppsikt.svg")))
    return application


def open_window(
    shell: Shell, open_desk: Callable[..., Any], screens: Sequence[ScreenSpec] = SCREENS, keyring: Callable[[], Any] | None = None
) -> MainWindow:
    """Show the window and, once it is painted, run `open_desk` in the write lane and hand its desk to the screens.

    Everything heavy is imported by `open_desk`. Where the desk does not know its user, it is called again with `arrival`, what they
    answered. `keyring` leads to the keyring, whose copies of credentials are shown where the desk can't be opened. The caller keeps
    the window and runs the application's loop.
    """
    window = MainWindow(None, shell, screens)
    Rubbish(window)
    shell.runner.known = window.bar.show_error
    shell.errors.known = window.bar.show_error
    shell.errors.note = window.note_bug
    shell.errors.install()
    first = FirstRun(window, partial(_enter, shell, window, open_desk), window.desk_failed)
    if keyring is not None:
        OfflineDoor(window, shell, keyring)
    window.again_wanted.connect(partial(_again, shell, window, open_desk, first))
    window.painted.connect(partial(_begin, shell, window, open_desk, first))
    shell.application.aboutToQuit.connect(partial(_end, shell))
    window.show()
    return window


def _begin(shell: Shell, window: MainWindow, open_desk: Callable[..., Any], first: FirstRun) -> None:
    opening = partial(_open, shell, open_desk)
    shell.runner.run("write", opening, window, window.take_desk, first.take)


def _again(shell: Shell, window: MainWindow, open_desk: Callable[..., Any], first: FirstRun) -> None:
    shell.runner.run("write", open_desk, window, window.take_desk, first.take)


def _enter(shell: Shell, window: MainWindow, open_desk: Callable[..., Any], arrival: object, failed: Callable[[KnownError], None]) -> None:
    shell.runner.run("write", partial(open_desk, arrival=arrival), window, window.take_desk, failed)


def _open(shell: Shell, open_desk: Callable[..., Any]) -> Any:
    """In the lane: the log and the desk."""
    try:
        start_log(shell.folders.logs)
        return open_desk()
    finally:
        gc.freeze()


def _end(shell: Shell) -> None:
    shell.runner.shutdown()
