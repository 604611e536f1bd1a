"""The bytes of an open database's file, read past the database: to make sure that something is gone."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

CHUNK = 4 * 1024 * 1024


class RawFile:
    """A database's file, opened at the first reading and kept open until the database is closed.

    Closing any descriptor of a file drops all locks that this process holds on it (POSIX, fcntl), those of SQLite too: another
    process could then take the write-ahead log away under our connections, and the database would be damaged. So this one is
    closed after all connections are (https://www.sqlite.org/howtocorrupt.html, "canceled by a separate thread doing close()").
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._lock = threading.Lock()

    def holds(self, pieces: frozenset[bytes]) -> frozenset[bytes]:
        """Which of these pieces occur anywhere in the file. One pass, a few megabytes in memory. Raises OSError."""
        with self._lock:
            if self._descriptor is None:
                self._descriptor = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            return found_in(self._chunks(self._descriptor), pieces)

    def close(self) -> None:
        """To be called when no connection is left."""
        with self._lock:
            if self._descriptor is not None:
                os.close(self._descriptor)
                self._descriptor = None

    def _chunks(self, descriptor: int) -> Iterator[bytes]:
        while chunk := os.read(descriptor, CHUNK):
            yield chunk


def found_in(chunks: Iterator[bytes], pieces: frozenset[bytes]) -> frozenset[bytes]:
    """Which of the pieces occur in the bytes that the chunks make up."""
    found: set[bytes] = set()
    overlap = max(map(len, pieces), default=1) - 1
    before = b""
    for chunk in chunks:
        whole = before + chunk
        found |= {piece for piece in pieces - found if piece in whole}
        before = whole[-overlap:] if overlap else b""
    return frozenset(found)
