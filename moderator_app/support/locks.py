"""A lock between the processes of one computer, held for a moment: a file that only one of them has locked at a time."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

BETWEEN = 0.005
"""Seconds between two tries."""


class LockBusy(Exception):
    """Somebody else has held the lock all the time."""


@contextmanager
def locked(path: Path, patience: float) -> Generator[None]:
    """Hold the lock of the file `path`, which is made when missing and never removed. Threads wait for each other, too.

    The operating system lets go of it when its process ends, however that comes. Raises LockBusy after `patience` seconds, and OSError.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        until = time.monotonic() + patience
        while not _taken(handle):
            if time.monotonic() > until:
                raise LockBusy(path.name)
            time.sleep(BETWEEN)
        try:
            yield
        finally:
            _let_go(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _let_go(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _taken(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _let_go(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
