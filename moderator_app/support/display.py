"""Whether a window can open at all: Qt ends the process without a sentence where the display doesn't answer."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

PATIENCE = 3.0
"""Seconds for a display on another machine; one on this machine answers at once."""
X_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - where X servers listen
X_PORT = 6000


def silent_display(environment: Mapping[str, str], system: str = sys.platform) -> str | None:
    """None where a window can open; else the displays that were named and don't answer, "" where none is named.

    Only X and Wayland, and so only Linux, can be without. `environment` is os.environ, `system` sys.platform.
    """
    if not system.startswith("linux"):
        return None
    asked = environment.get("QT_QPA_PLATFORM", "")
    ways = {"wayland": environment.get("WAYLAND_DISPLAY", ""), "xcb": environment.get("DISPLAY", "")}
    if asked:
        kinds = {part.split("-")[0].split(":")[0] for part in asked.split(";")}
        if not kinds <= ways.keys():
            return None  # such as "offscreen", which needs no display
        ways = {kind: name for kind, name in ways.items() if kind in kinds}
    if ways.get("wayland") and _wayland_answers(ways["wayland"], environment.get("XDG_RUNTIME_DIR", "")):
        return None
    if ways.get("xcb") and _x_answers(ways["xcb"]):
        return None
    return ", ".join(name for name in ways.values() if name)


def _wayland_answers(name: str, folder: str) -> bool:
    return _answers(socket.AF_UNIX, str(Path(folder) / name))


def _x_answers(name: str) -> bool:
    host, _, rest = name.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"{X_SOCKETS}{number}"
        return _answers(socket.AF_UNIX, f"\0{path}") or _answers(socket.AF_UNIX, path)
    with suppress(OSError), socket.create_connection((host.strip("[]"), X_PORT + int(number)), timeout=PATIENCE):
        return True
    return False


def _answers(family: int, address: str) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as asked:
        asked.settimeout(PATIENCE)
        with suppress(OSError):
            asked.connect(address)
            return True
    return False


def main() -> int:
    """For dev.py, which has no window of its own: 1, and why on standard output, where no window can open."""
    silent = silent_display(os.environ)
    if silent is None:
        return 0
    what = f"The display {silent} does not answer" if silent else "There is no display"
    sys.stdout.write(f"{what}, so no window can open.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
