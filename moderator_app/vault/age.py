"""The age format (age-encryption.org/v1), which the standard tool of that name opens too. The only file that knows the library.

It tells a wrong key from a changed file in no reliable way: what is wrong is found out before opening, and here it only fails.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any, NewType

import pyrage  # pyright: ignore[reportMissingTypeStubs] - compiled, without types

_age: Any = pyrage
Key = NewType("Key", object)
"""A private X25519 key. Shows nothing of itself when printed."""
FILE = b"age-encryption.org/v1\n"
BEGIN, END = b"-----BEGIN AGE ENCRYPTED FILE-----", b"-----END AGE ENCRYPTED FILE-----"
_LINE = 64
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


def is_recipient(text: str) -> bool:
    """Whether it is the public half of a key, "age1…"."""
    try:
        _age.x25519.Recipient.from_str(text)
    except _age.RecipientError:
        return False
    return True


def encrypt(data: bytes, recipients: list[str]) -> bytes:
    """For these recipients; each of them can open it alone."""
    return _age.encrypt(data, [_age.x25519.Recipient.from_str(each) for each in recipients])


def decrypt(data: bytes, key: Key) -> bytes | None:
    """What was sealed; None: not for this key, or changed. The library's error is gone when this returns."""
    try:
        return _age.decrypt(data, [key])
    except _age.DecryptError:
        return None


def encrypt_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """For whoever knows it. Takes a second and half a gigabyte, and Python's lock all the while. Never with an empty one."""
    return _age.passphrase.encrypt(data, passphrase)


def decrypt_with_passphrase(data: bytes, passphrase: str) -> bytes | None:
    """What was sealed; None: another passphrase, or changed. Takes as much as whoever sealed it asked for: see `work` before."""
    try:
        return _age.passphrase.decrypt(data, passphrase)
    except _age.DecryptError:
        return None


def work(data: bytes) -> int | None:
    """The power of two that opening with a passphrase takes; None: no passphrase opens it."""
    if kinds(data) != ["scrypt"]:
        return None
    words = data.partition(_STANZA)[2].partition(b"\n")[0].split(b" ")
    return int(words[2]) if len(words) == 3 and words[2].isdigit() and len(words[2]) < 3 else None


def armoured(data: bytes) -> bytes:
    """As text, for mail and paper."""
    text = b64encode(data)
    lines = [text[start : start + _LINE] for start in range(0, len(text), _LINE)]
    return b"\n".join([BEGIN, *lines, END, b""])


def bare(data: bytes) -> bytes | None:
    """Without the armour, which mail programs give a mark at its beginning and other line ends; None: no file of age."""
    text = data.removeprefix(b"\xef\xbb\xbf").strip()
    if text.startswith(BEGIN) and text.endswith(END):
        try:
            text = b64decode(b"".join(text[len(BEGIN) : -len(END)].split()), validate=True)
        except ValueError:
            return None
    return text if text.startswith(FILE) else None


def kinds(data: bytes) -> list[str]:
    """The kind of each lock in the header ("X25519", "scrypt"), without the grease that age adds for testers of other readers."""
    header = data.partition(_END_OF_HEADER)[0]
    found = [each.split(b" ", 1)[0].split(b"\n", 1)[0].decode("ascii", "replace") for each in header.split(_STANZA)[1:]]
    return [each for each in found if not each.endswith("-grease")]
