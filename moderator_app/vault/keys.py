"""A person's keys on one workstation, and the card by which others know them.

One X25519 pair opens envelopes (age), one Ed25519 pair signs them. The private halves lie in the operating system's keyring and nowhere
else. A card is public: it says whose keys they are, and its fingerprint is what two people compare when they meet.
"""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import lru_cache

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records
from moderator_app.vault import age
from moderator_app.vault.secret import Secret, Unshown

VERSION = 1
MARK = b"uppsikt-cred/1\0"
"""In front of everything that is signed or hashed, with the name of what it is: a signature of one thing is none of another."""
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without letters that are taken for others (Douglas Crockford)."""
TAKEN_FOR = str.maketrans("OIL", "011")
"""What people write for its digits."""
FINGERPRINT_SIGNS = 20
"""Of 5 bits each: 100 bits."""
ED_BYTES = 32
TYPED = 8
"""Signs at its end that a person types to confirm a colleague's card."""

canonical = msgspec.json.Encoder(order="deterministic").encode
"""Bytes of a value, always the same for the same value."""


class Card(msgspec.Struct, frozen=True):
    """Whose keys these are. `org`, `member` and `device` are UUIDs, `age` an age recipient, `ed` a public Ed25519 key in base64."""

    org: str
    member: str
    device: str
    age: str
    ed: str

    @property
    def hash(self) -> str:
        """By which the card is named in envelopes and events: 64 hex digits."""
        return _hash_of(self)

    @property
    def fingerprint(self) -> str:
        """XXXX-XXXX-XXXX-XXXX-XXXX, another one when any field is another."""
        number = int(self.hash, 16) >> (256 - 5 * FINGERPRINT_SIGNS)
        signs = "".join(CROCKFORD[number >> 5 * place & 31] for place in reversed(range(FINGERPRINT_SIGNS)))
        return "-".join(signs[start : start + 4] for start in range(0, FINGERPRINT_SIGNS, 4))

    @property
    def sound(self) -> bool:
        """Whether its keys are keys: for others nothing could be sealed."""
        return age.is_recipient(self.age) and len(from_base64(self.ed)) == ED_BYTES

    def signed(self, what: str, data: bytes, signature: bytes) -> bool:
        """Whether the owner of this card signed `data` as a `what`."""
        try:
            Ed25519PublicKey.from_public_bytes(from_base64(self.ed)).verify(signature, MARK + what.encode() + b"\0" + data)
        except (InvalidSignature, ValueError):
            return False
        return True


@lru_cache(maxsize=4_096)
def _hash_of(card: Card) -> str:
    return hashlib.sha256(MARK + b"card\0" + canonical(card)).hexdigest()


def from_base64(text: str) -> bytes:
    """The bytes of a key or a signature; empty where it is none, which no check accepts."""
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""


def to_base64(data: bytes) -> str:
    """A key or a signature as text."""
    return b64encode(data).decode()


def read_card(data: bytes) -> Card | None:
    """A card as it was stored; None: it can't be read."""
    return _cards.read(data)


def same_fingerprint(typed: str, fingerprint: str, *, signs: int = FINGERPRINT_SIGNS) -> bool:
    """Whether a person typed its last `signs` signs: case, dashes and blanks don't count, nor O for 0, I and L for 1."""
    clear = "".join(typed.upper().replace("-", " ").translate(TAKEN_FOR).split())
    return len(clear) == signs and fingerprint.replace("-", "").endswith(clear)


_cards = Records(Card)


class _Version(msgspec.Struct, frozen=True):
    v: int


class _Stored(Unshown, frozen=True):
    v: int
    a: str = ""
    s: str = ""


_versions = Records(_Version)
_stored = Records(_Stored)


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """The private halves. Shows nothing of itself."""

    opening: age.Key
    signing: Ed25519PrivateKey

    @staticmethod
    def new() -> Identity:
        """Keys that nobody has had before."""
        return Identity(age.new_key(), Ed25519PrivateKey.generate())

    @staticmethod
    def of(stored: Secret) -> Identity:
        """What `stored` gave. Raises KnownError: broken, or of a later version of the program."""
        version = _versions.read(stored.reveal())
        if version is not None and version.v != VERSION:
            raise KnownError(LATER)
        found = _stored.read(stored.reveal())
        identity = None if found is None else _unpacked(found)
        if identity is None:
            raise KnownError(BROKEN)
        return identity

    def stored(self) -> Secret:
        """What goes into the keyring: about 140 characters."""
        kept = _Stored(VERSION, str(self.opening), to_base64(self.signing.private_bytes_raw()))
        return Secret(canonical(kept).decode())

    def card(self, org: str, member: str, device: str) -> Card:
        """The public halves under that name."""
        public = self.signing.public_key().public_bytes_raw()
        return Card(org, member, device, age.recipient_of(self.opening), to_base64(public))

    def sign(self, what: str, data: bytes) -> bytes:
        """64 bytes by which everybody who has the card sees that I said `data`, as a `what`."""
        return self.signing.sign(MARK + what.encode() + b"\0" + data)


def _unpacked(found: _Stored) -> Identity | None:
    opening = age.read_key(found.a)
    try:
        return None if opening is None else Identity(opening, Ed25519PrivateKey.from_private_bytes(from_base64(found.s)))
    except ValueError:
        return None


BROKEN = message(
    "identity_broken",
    QT_TRANSLATE_NOOP(
        "Message",
        "Your key on this computer can't be read. Nothing was changed, and no credentials are lost. Make a new one and ask an "
        "administrator to approve it.",
    ),
)
LATER = message(
    "identity_later",
    QT_TRANSLATE_NOOP(
        "Message", "Your key on this computer was made by a later version of Uppsikt. Nothing was changed. Use that version."
    ),
)
