"""An X server without a screen, for what only a real platform does."""

from __future__ import annotations

import os
import subprocess


def start_display() -> tuple[subprocess.Popen[bytes], str]:
    """The running server, 1366 × 768, to be ended by who asked for it, and what DISPLAY says of it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        # To the end of the line: closed earlier, the server dies of writing it.
        return server, f":{told.readline().strip()}"
