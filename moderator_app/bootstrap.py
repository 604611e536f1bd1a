"""Joins the parts: folders, clock, person, desk, and the window or the command line over them.

Nothing heavy is imported at the top: the window paints itself before the database's library is loaded.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from moderator_app.support import paths
from moderator_app.support.display import silent_display
from moderator_app.support.hardening import no_core_dumps
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message
from moderator_app.support.paths import Folders

if TYPE_CHECKING:
    from moderator_app.desk.arriving import Arrival
    from moderator_app.desk.desk import Desk
    from moderator_app.desk.moving import Moved, Progress
    from moderator_app.desk.startdocument import Imprint
    from moderator_app.domain.start_document import StartDocument
    from moderator_app.support.clock import Clock
    from moderator_app.vault.keyring import Keyring

DEMO_FOLDER = "demo"
FAILED = 3
"""The exit code for what kept the program from doing anything, as on the command line."""


def open_here(
    folders: Folders,
    *,
    server: str = "",
    clock: Clock | None = None,
    user: str | None = None,
    demo: bool = False,
    arrival: Arrival | None = None,
    ask: bool = False,
) -> Desk:
    """The desk of the operating system's user: on the team's database at the address `server`, or in the data folder.

    Without `server` the environment may name one. With `demo` it is filled with invented items. With `ask` a user whom the desk does
    not know is asked who they are: `arrival` is the answer. Raises KnownError.
    """
    from moderator_app.desk.opening import open_desk
    from moderator_app.domain.place import Place, server_address
    from moderator_app.support.clock import SystemClock

    written = _address(server)
    place = Place(folders.data, server_address(written) if written else "")
    try:
        folders.make()
        pins = folders.settings / "pins"
        keyring = partial(_keyring, folders)
        desk = open_desk(place, pins, clock or SystemClock(), user or getpass.getuser(), arrival=arrival, ask=ask, keyring=keyring)
    except OSError as problem:
        raise _unusable(folders, problem) from problem
    if demo:
        from moderator_app.desk.demo import fill

        fill(desk)
    return desk


def _keyring(folders: Folders) -> Keyring:
    """The operating system's, as the settings want it. Raises KnownError: there is no safe one."""
    from moderator_app.desk.opening import system_keyring
    from moderator_app.support.settings import FILE_NAME, KEYRING_KEPT, Settings

    return system_keyring(Settings(folders.settings / FILE_NAME, paths.machine_settings()).get(KEYRING_KEPT))


def _address(server: str) -> str:
    return (server or os.environ.get(paths.DATABASE_VARIABLE, "")).strip()


def _move_here(folders: Folders, server: str, on_progress: Progress, *, anew: bool) -> Moved:
    """The desk in the data folder moves to the team's database. Raises KnownError."""
    from moderator_app.desk.moving import move
    from moderator_app.domain.place import Place, server_address
    from moderator_app.support.clock import SystemClock

    place = Place(folders.data, server_address(_address(server)))
    return move(place, folders.settings / "pins", SystemClock(), getpass.getuser(), anew=anew, on_progress=on_progress)


def _print(document: StartDocument, imprint: Imprint) -> bytes:
    """A start document as a PDF file, without any window: no display is needed."""
    from moderator_app.gui.printing import print_without_window

    return print_without_window(document, imprint)


def _unusable(folders: Folders, problem: OSError) -> KnownError:
    return KnownError(
        message(
            "folder_unusable",
            QT_TRANSLATE_NOOP("Message", "The folder {folder} can't be used ({why}). Nothing was changed. Choose another data folder."),
            folder=problem.filename or folders.data,
            why=problem.strerror or problem,
        )
    )


def run(arguments: Sequence[str]) -> int:
    """Start what the arguments ask for: the window, the guided tour or a command of the command line. The exit code."""
    no_core_dumps()
    if list(arguments) == ["passphrase-work"]:
        from moderator_app.vault.passphrases import work

        return work(sys.stdin.buffer, sys.stdout.buffer)
    parser = _window_arguments()
    wanted, unknown = parser.parse_known_args(list(arguments))
    if wanted.rest[:1] == ["tour"]:
        return _tour(wanted.rest[1:])
    if wanted.rest or {"-h", "--help", "--version"} & set(arguments):
        from moderator_app.cli.main import main as run_command

        return run_command(
            arguments,
            lambda data, server: open_here(paths.folders(data), server=server),
            lambda data, server, anew, report: _move_here(paths.folders(data), server, report, anew=anew),
            _print,
        )
    if unknown:
        parser.error(f"unknown: {' '.join(unknown)}")
    return _window(wanted.data, wanted.database, demo=wanted.demo)


def _window_arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="uppsikt", add_help=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--database", default="")
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--progress", action="store_true")
    parser.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _window(data: Path | None, server: str, *, demo: bool) -> int:
    folders = paths.folders(data)
    if demo:
        # Nor do they ever reach a team's database.
        os.environ.pop(paths.DATABASE_VARIABLE, None)
    elif server:
        # The programs that the window starts work on the same database.
        os.environ[paths.DATABASE_VARIABLE] = server
    if demo and data is None:
        # Invented items never mix with what people really wrote.
        folders = paths.folders(folders.data.parent / DEMO_FOLDER)
    return _sit(folders, demo=demo)


def _tour(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="uppsikt tour", description="The main job on the demo desk, with pictures and files.")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--lang", choices=["sv", "en"], default="sv")
    given = parser.parse_args(list(arguments))
    out: Path = given.out.absolute()
    # The tour's desk and the programs that it starts lie in its own folder: nothing of it meets the user's own desk.
    os.environ[paths.HOME_VARIABLE] = str(out / "desk")
    os.environ.pop(paths.DATABASE_VARIABLE, None)
    return _sit(paths.folders(), demo=True, tour=out, language=given.lang)


def _no_window() -> Message | None:
    """Why no window can open; None where one can."""
    silent = silent_display(os.environ)
    if silent is None:
        return None
    if not silent:
        return message(
            "display_missing",
            QT_TRANSLATE_NOOP(
                "Message",
                "There is no display, so no window can open. Nothing was changed. Start Uppsikt on a desktop. "
                "Without one the command line works (--help), and so does the tour with QT_QPA_PLATFORM=offscreen.",
            ),
        )
    return message(
        "display_silent",
        QT_TRANSLATE_NOOP(
            "Message",
            "The display {display} does not answer, so no window can open. Nothing was changed. Check DISPLAY or WAYLAND_DISPLAY. "
            "Without a display the command line works (--help), and so does the tour with QT_QPA_PLATFORM=offscreen.",
        ),
        display=silent,
    )


def _sit(folders: Folders, *, demo: bool, tour: Path | None = None, language: str | None = None) -> int:
    """The window over the desk in `folders` until it is closed; with `tour`, gone through by itself. The exit code."""
    if (problem := _no_window()) is not None:
        sys.stderr.write(f"{problem.english()}\n")
        return FAILED

    from moderator_app.gui.app import create_application, open_window
    from moderator_app.gui.news import DeskNews
    from moderator_app.gui.shell import build_shell

    # The folders are made where the desk is opened, so that whatever is wrong with them is told in the window.
    shell = build_shell(create_application(sys.argv[:1]), folders)
    if language is not None:
        shell.language.apply(language)
    # Nobody is asked at the demo desk, where all is invented.
    window = open_window(shell, partial(open_here, folders, demo=demo, ask=not demo), keyring=partial(_keyring, folders))
    news = DeskNews(window, shell.runner)
    window.opened.connect(news.follow)
    guide = None
    if tour is not None:
        from moderator_app.gui.tour import Tour

        guide = Tour(window, shell.application, tour)
        window.opened.connect(guide.begin)
    code = shell.application.exec()
    news.close()
    return code if guide is None else guide.code
