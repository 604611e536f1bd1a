"""Where a database file may lie: on a network drive SQLite's locks can't be trusted, and two workstations would destroy their work."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "davfs", "ncpfs"})
DRIVE_REMOTE = 4
"""GetDriveType's word for a network drive (Windows API, fileapi.h)."""


def refuse_network_drive(folder: Path) -> None:
    """Raises KnownError when `folder` (which need not exist yet) lies on a network drive."""
    if _on_network(folder):
        raise KnownError(
            message(
                "network_drive",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "{folder} is on a network drive, where a database can be damaged. Nothing was changed. "
                    "Choose a folder on this computer; a team shares a database server instead.",
                ),
                folder=folder,
            )
        )


def _on_network(folder: Path) -> bool:
    place = folder.absolute()
    if sys.platform == "win32":
        import ctypes

        anchor = place.anchor
        return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == DRIVE_REMOTE
    return file_system_of(os.path.realpath(place), _mounts()) in NETWORK_FILE_SYSTEMS


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def file_system_of(place: str, mounts: str) -> str:
    """The type of the file system that holds `place`, by a table in the form of /proc/mounts; "" when it says nothing."""
    best, found = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = point == "/" or place == point or place.startswith(point + "/")
        if inside and len(point) >= len(best):
            best, found = point, fields[2]
    return found
