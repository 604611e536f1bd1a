"""The age format (age-encryption.org/v1), which the standard tool of that name opens too. The only file that knows the library.

It tells a wrong key from a changed file in no reliable way: what is wrong is found out before opening, and here it only fails.
"""

from __future__ import annotations

from typing import Any, NewType

import pyrage  # pyright: ignore[reportMissingTypeStubs] - compiled, without types

_age: Any = pyrage
Key = NewType("Key", object)
"""A private X25519 key. Shows nothing of itself when printed."""
FILE = b"age-encryption.org/v1\n"
_END_OF_HEADER = b"\n---"
_STANZA = b"\n-> "


def new_key() -> Key:
    """One that nobody has had before."""
    return Key(_age.x25519.Identity.generate())


def read_key(text: str) -> Key | None:
    """Of its text, "AGE-SECRET-KEY-1…"; None: it is none. Blanks don't count, nor small letters."""
    try:
        return Key(_age.x25519.Identity.from_str("".join(text.split()).upper()))
    except _age.IdentityError:
        return None


def recipient_of(key: Key) -> str:
    """The public half, "age1…"."""
    found: Any = key
    return str(found.to_public())


def encrypt(data: bytes, recipients: list[str]) -> bytes:
    """For these recipients; each of them can open it alone."""
    return _age.encrypt(data, [_age.x25519.Recipient.from_str(each) for each in recipients])


def decrypt(data: bytes, key: Key) -> bytes | None:
    """What was sealed; None: not for this key, or changed. The library's error is gone when this returns."""
    try:
        return _age.decrypt(data, [key])
    except _age.DecryptError:
        return None


def kinds(data: bytes) -> list[str]:
    """The kind of each lock in the header ("X25519", "scrypt"), without the grease that age adds for testers of other readers."""
    header = data.partition(_END_OF_HEADER)[0]
    found = [each.split(b" ", 1)[0].split(b"\n", 1)[0].decode("ascii", "replace") for each in header.split(_STANZA)[1:]]
    return [each for each in found if not each.endswith("-grease")]
