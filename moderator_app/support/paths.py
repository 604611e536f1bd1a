"""The one place that knows where the program's own files and the user's files lie, in a checkout, a wheel and a frozen build."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "Uppsikt"
HOME_VARIABLE = "UPPSIKT_HOME"
"""An environment variable that puts data, settings and logs under one folder: for tests, portable use and child processes."""

DATABASE_VARIABLE = "UPPSIKT_DATABASE"
"""An environment variable with the address of a team's database, for this program and the child processes that it starts."""

PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a user's files lie. The folders need not exist yet."""

    data: Path
    """The desk's database and evidence."""
    settings: Path
    """The person's settings, and the pin of the journal: never inside `data`."""
    logs: Path

    def make(self) -> Folders:
        """Create what is missing, readable by the user alone where the system knows that; returns itself. Raises OSError."""
        for folder in (self.data, self.settings, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self


def _shipped(name: str, checkout: Path) -> Path:
    """The folder `name` that ships with the program, or where a checkout keeps the same."""
    if getattr(sys, "frozen", False):
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent)) / name
    in_wheel = PACKAGE / "_data" / name
    return in_wheel if in_wheel.is_dir() else checkout


def resources() -> Path:
    """The folder with icons, policies and templates."""
    return _shipped("resources", PACKAGE.parent / "resources")


def compiled_translations() -> Path:
    """The folder with uppsikt_sv.qm and uppsikt_en.qm. In a checkout they are built into build/qm."""
    return _shipped("qm", PACKAGE.parent / "build" / "qm")


def own_command() -> list[str]:
    """How the program starts itself: the frozen file, or this Python with the package."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "moderator_app"]


def machine_settings() -> Path:
    """The file in which whoever looks after the machine fixes settings for everybody. It need not exist."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home).expanduser().absolute() / "machine" / "settings.json"
    import platformdirs

    return Path(platformdirs.site_config_dir(APP_NAME, appauthor=False)) / "settings.json"


def folders(data: Path | None = None) -> Folders:
    """The user's folders in the local, never the roaming, profile. `data` replaces the data folder alone.

    UPPSIKT_HOME, when set, is the parent of all three.
    """
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        found = Folders(root / "data", root / "settings", root / "logs")
    else:
        import platformdirs  # costs 20 ms: only when somebody asks

        found = Folders(
            Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False)) / "desk",
            Path(platformdirs.user_config_dir(APP_NAME, appauthor=False, roaming=False)) / "settings",
            Path(platformdirs.user_log_dir(APP_NAME, appauthor=False)),
        )
    return found if data is None else Folders(data.expanduser().absolute(), found.settings, found.logs)
