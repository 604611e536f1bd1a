"""Rows set aside on the disk until it is known how many there are; nothing of them is left behind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from types import TracebackType

import msgspec

Cell = str | int | bool | None
Row = list[Cell]

ROWS_PER_BLOCK = 1_000
LENGTH = 4
"""Bytes before a block that say how long it is."""


class Spool:
    """A file without a name that rows are added to and then read from, once."""

    def __init__(self) -> None:
        self.count = 0
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._block: list[Row] = []
        self._encoder = msgspec.msgpack.Encoder()

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._file.close()

    def add(self, row: Row) -> None:
        """Set a row aside. Raises OSError when the disk is full."""
        self._block.append(row)
        self.count += 1
        if len(self._block) == ROWS_PER_BLOCK:
            self._flush()

    def rows(self) -> Iterator[Row]:
        """Every row, in the order in which it came, a block at a time in memory."""
        self._flush()
        self._file.seek(0)
        decoder = msgspec.msgpack.Decoder(list[Row])
        while head := self._file.read(LENGTH):
            yield from decoder.decode(self._file.read(int.from_bytes(head)))

    def _flush(self) -> None:
        block = self._encoder.encode(self._block)
        self._file.write(len(block).to_bytes(LENGTH))
        self._file.write(block)
        self._block.clear()
