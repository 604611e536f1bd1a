"""What this workstation has seen: how far the roll went, the highest generation of each channel, and the latest moment.

It lies beside the settings, not in the database. It is authenticated with a key that derives from the person's identity: who writes into
the profile without the keyring can't turn it back. What is missing or was changed is told, never taken for a first time.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from hashlib import sha256

import msgspec
from msgspec.structs import replace

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records
from moderator_app.vault import refusals
from moderator_app.vault.keys import MARK, Identity, canonical, from_base64
from moderator_app.vault.roll import Roll


class Pin(msgspec.Struct, frozen=True, omit_defaults=True):
    """`generations` by the channel's UUID; `last_seen` in microseconds UTC."""

    generations: dict[str, int] = msgspec.field(default_factory=dict[str, int])
    last_seen: int = 0
    height: int = 0
    """How many events the roll's trail had."""
    newest: str = ""
    """The last hash of that trail."""
    revoked: tuple[str, ...] = ()
    """Hashes of the cards that were revoked in it: none of them confirms a restore that undoes this."""
    periods: dict[str, tuple[int, int]] = msgspec.field(default_factory=dict[str, tuple[int, int]])
    """The channels with a copy in the keyring: from when to when the cover runs for which it is kept; (0, 0): who always holds it."""
    names: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    """What these channels are called, for when no database tells it."""

    def opened(self, channel: str, generation: int, now: int) -> Pin:
        """After an envelope of that generation was opened."""
        seen = max(generation, self.generations.get(channel, 0))
        return replace(self, generations=self.generations | {channel: seen}, last_seen=max(self.last_seen, now))

    def saw(self, roll: Roll, now: int) -> Pin:
        """After the roll was read. Raises KnownError as `check_roll` does: what is not believed is not pinned."""
        check_roll(self, roll)
        return replace(self._at(roll), last_seen=max(self.last_seen, now))

    def restored(self, generations: dict[str, int], roll: Roll, now: int) -> Pin:
        """After an administrator confirmed that the database was restored: what it holds now is the newest there is (43)."""
        return replace(self._at(roll), generations=dict(generations), last_seen=now)

    def kept(self, channel: str, begins: int = 0, ends: int = 0, name: str = "") -> Pin:
        """After a copy went into the keyring: for a cover from `begins` to `ends`, or for who always holds the channel."""
        return replace(self, periods=self.periods | {channel: (begins, ends)}, names=self.names | {channel: name})

    def purged(self, *channels: str) -> Pin:
        """After these copies were taken out of the keyring."""
        periods = {each: period for each, period in self.periods.items() if each not in channels}
        return replace(self, periods=periods, names={each: name for each, name in self.names.items() if each not in channels})

    def at(self, now: int) -> Pin:
        """After something was shown, or refused, at that moment."""
        return replace(self, last_seen=max(self.last_seen, now))

    def _at(self, roll: Roll) -> Pin:
        revoked = tuple(sorted(roll.revoked.union(self.revoked)))
        return replace(self, height=len(roll.trail), newest=roll.newest, revoked=revoked)


def check_roll(pin: Pin, roll: Roll) -> None:
    """Raises KnownError unless the roll goes on from where it was when it was last seen here (9, 10)."""
    if len(roll.trail) < pin.height:
        raise KnownError(refusals.rollback(pin.last_seen))
    if pin.height and roll.trail[pin.height - 1] != pin.newest:
        raise KnownError(refusals.forked(pin.last_seen))


def confirms_restore(pin: Pin, roll: Roll) -> bool:
    """Whether an administrator said of this restored database that it is the right one, later than anything seen here (43).

    What was said in an earlier restore is no word about this one, nor is that of somebody who was known here to be revoked.
    """
    word = roll.restored
    return word is not None and word.at > pin.last_seen and word.by not in pin.revoked


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
    kept = _kept.read(data)
    if kept is None or not hmac.compare_digest(_mac(kept.pin, identity), from_base64(kept.mac)):
        raise KnownError(CHANGED)
    return kept.pin


def _mac(pin: Pin, identity: Identity) -> bytes:
    key = hmac.new(identity.signing.private_bytes_raw(), MARK + b"pin key", sha256).digest()
    return hmac.new(key, canonical(pin), sha256).digest()


CHANGED = message(
    "credential_pin_changed",
    QT_TRANSLATE_NOOP(
        "Message",
        "The note of what this computer has seen of the shared credentials was changed. They are not shown. Tell an administrator, make a "
        "new key here, and have it approved.",
    ),
)
GONE = message(
    "credential_pin_gone",
    QT_TRANSLATE_NOOP(
        "Message",
        "The note of what this computer has seen of the shared credentials is gone. They are not shown. Tell an administrator, make a "
        "new key here, and have it approved.",
    ),
)
