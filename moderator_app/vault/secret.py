"""A text that shows itself to nobody who does not ask for it by name."""

from __future__ import annotations

from hmac import compare_digest
from typing import NoReturn

import msgspec

HIDDEN = "•••"


class Secret:
    """Printing, formatting, logging, copying into a dict or a traceback's locals shows `HIDDEN`; pickling and encoding are refused.

    Python can't wipe a text from memory: keep none for longer than it is shown.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself. Hand it straight on to the one place that needs it."""
        return self._text

    def __repr__(self) -> str:
        return HIDDEN

    def __format__(self, spec: str) -> str:
        return HIDDEN

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return compare_digest(self._text.encode("utf-8", "surrogatepass"), other._text.encode("utf-8", "surrogatepass"))

    __hash__ = None  # pyright: ignore[reportAssignmentType] - a dict of secrets would be a list of secrets

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


class Unshown(msgspec.Struct, frozen=True):
    """A record of secrets in clear text, made just before sealing and read just after opening: it prints as little as a secret does."""

    def __repr__(self) -> str:
        return HIDDEN
