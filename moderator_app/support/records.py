"""Stored values read into typed records, safely from several threads."""

from __future__ import annotations

from typing import Generic, TypeVar

import msgspec

Record = TypeVar("Record")


class Records(Generic[Record]):
    """Reads values into records of one type. To be made where a module is imported, never later.

    msgspec (0.22) works a type out when it is first read into, and lets other threads see it before it is done: two threads that
    meet there crash the process. While a module is imported, nobody else gets at it.
    """

    def __init__(self, kind: type[Record]) -> None:
        self._kind = kind
        self._decoder = msgspec.json.Decoder(kind)

    def of_json(self, text: str | bytes) -> Record:
        """The record in a JSON text. Raises msgspec.DecodeError and msgspec.ValidationError."""
        return self._decoder.decode(text)

    def read(self, text: str | bytes) -> Record | None:
        """The record in a JSON text that anybody may have written; None: there is none in it.

        The library's error quotes what it read. It is gone when this returns, and never in the context of an error of ours.
        """
        try:
            return self._decoder.decode(text)
        except (msgspec.DecodeError, ValueError, RecursionError):
            return None

    def of_value(self, value: object) -> Record:
        """The record of a value made of dictionaries, lists and the like. Raises msgspec.ValidationError."""
        return msgspec.convert(value, self._kind)
