"""Joins the parts: folders, clock, person, desk; and the window over them."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from pathlib import Path

from moderator_app.desk.desk import Desk, open_desk
from moderator_app.support import paths
from moderator_app.support.clock import Clock, SystemClock


def open_here(data: Path | None = None, *, clock: Clock | None = None, user: str | None = None) -> Desk:
    """The desk of the operating system's user in the folder `data`, or where the user's data lies. Raises KnownError."""
    folders = paths.folders(data).make()
    return open_desk(folders.data, folders.settings / "pins", clock or SystemClock(), user or getpass.getuser())


def run(arguments: Sequence[str]) -> int:
    """Start what the arguments ask for; the exit code."""
    from moderator_app.cli.main import main as run_command

    return run_command(arguments, open_here)
