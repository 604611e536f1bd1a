"""What this workstation has seen: the highest generation of each channel, and the latest moment.

It lies beside the settings, not in the database. It is authenticated with a key that derives from the person's
identity: who writes into the profile without the keyring can't turn it
back. What is missing or was changed is told, never taken for a first time.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from hashlib import sha256

import msgspec

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records
from moderator_app.vault.keys import MARK, Identity, canonical, from_base64


class Pin(msgspec.Struct, frozen=True):
    """`generations` by the channel's UUID; `last_seen` in microseconds UTC."""

    generations: dict[str, int] = msgspec.field(default_factory=dict[str, int])
    last_seen: int = 0

    def opened(self, channel: str, generation: int, now: int) -> Pin:
        """After an envelope of that generation was opened."""
        seen = max(generation, self.generations.get(channel, 0))
        return Pin(self.generations | {channel: seen}, max(self.last_seen, now))

    def restored(self, generations: dict[str, int], now: int) -> Pin:
        """After an administrator confirmed that the database was restored: what it holds now is the newest there is (43)."""
        return Pin(dict(generations), now)


class _Kept(msgspec.Struct, frozen=True):
    pin: Pin
    mac: str


_kept = Records(_Kept)


def write_pin(pin: Pin, identity: Identity) -> bytes:
    """What goes into the file."""
    return canonical(_Kept(pin, b64encode(_mac(pin, identity)).decode()))


def read_pin(data: bytes | None, identity: Identity, *, enrolled: bool) -> Pin:
    """What the file holds; an empty pin where there is no file and this workstation has never opened anything.

    Raises KnownError: changed, or gone although `enrolled` (it has opened something before).
    """
    if data is None:
        if enrolled:
            raise KnownError(GONE)
        return Pin()
    kept = _read(data)
    if kept is None or not hmac.compare_digest(_mac(kept.pin, identity), from_base64(kept.mac)):
        raise KnownError(CHANGED)
    return kept.pin


def _mac(pin: Pin, identity: Identity) -> bytes:
    key = hmac.new(identity.signing.private_bytes_raw(), MARK + b"pin key", sha256).digest()
    return hmac.new(key, canonical(pin), sha256).digest()


def _read(data: bytes) -> _Kept | None:
    try:
        return _kept.of_json(data)
    except msgspec.DecodeError:
        return None


CHANGED = message(
    "credential_pin_changed",
    QT_TRANSLATE_NOOP(
        "Message",
        "The note of what this computer has seen of the shared credentials was changed. They are not shown. Tell an administrator, who can "
        "confirm that the database is the right one.",
    ),
)
GONE = message(
    "credential_pin_gone",
    QT_TRANSLATE_NOOP(
        "Message",
        "The note of what this computer has seen of the shared credentials is gone. They are not shown. Tell an administrator, who can "
        "confirm that the database is the right one.",
    ),
)
