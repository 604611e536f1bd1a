"""A file by which credentials reach a deputy who does not share the database.

The standard tool age opens it, and what is in it is readable JSON. It is sealed to named people's cards, and signed
inside, so that whoever opens it with this program sees from whom it is.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records
from moderator_app.vault import age, passphrases
from moderator_app.vault.envelope import LARGEST, MOST_RECIPIENTS
from moderator_app.vault.fields import Fields, Plain
from moderator_app.vault.keys import Card, Identity, canonical, from_base64
from moderator_app.vault.roll import Roll
from moderator_app.vault.secret import Secret

HANDOVER = "handover"


class _Body(msgspec.Struct, frozen=True):
    org: str
    channel: str
    name: str
    until: int
    by: str
    at: int
    fields: Plain


class _Signed(msgspec.Struct, frozen=True):
    handover: _Body
    signature: str


_signed = Records(_Signed)


@dataclass(frozen=True, slots=True)
class Handover:
    """What a file holds. `sender` is the card that signed it; None: unknown, or changed. Times are microseconds UTC."""

    channel: str
    name: str
    until: int
    sender: Card | None
    fields: Fields


def write_handover(
    identity: Identity, by: Card, readers: Iterable[Card], channel: tuple[str, str], until: int, fields: Fields, at: int
) -> bytes:
    """The file for `readers`; `channel` is its UUID and name. Raises KnownError: for nobody, for too many."""
    recipients = [each.age for each in readers]
    if not 0 < len(recipients) <= MOST_RECIPIENTS:
        raise KnownError(NOBODY)
    return age.armoured(age.encrypt(_readable(identity, by, channel, until, fields, at), recipients))


def lock_handover(identity: Identity, by: Card, channel: tuple[str, str], until: int, fields: Fields, at: int) -> tuple[bytes, Secret]:
    """The file for somebody whose key nobody here has, and the passphrase that opens it: made now, shown once, told by telephone.

    Takes a second or two. Raises KnownError.
    """
    passphrase = passphrases.new_passphrase()
    text = Secret(_readable(identity, by, channel, until, fields, at).decode())
    return passphrases.lock(text, passphrase).encode(), passphrase


def _readable(identity: Identity, by: Card, channel: tuple[str, str], until: int, fields: Fields, at: int) -> bytes:
    body = _Body(by.org, *channel, until, by.hash, at, fields.plain())
    signature = b64encode(identity.sign(HANDOVER, canonical(body))).decode()
    # Lines and blanks: who opens it without this program reads it.
    return msgspec.json.format(canonical(_Signed(body, signature)), indent=2)


def is_locked(data: bytes) -> bool:
    """Whether a passphrase opens it, and not somebody's key."""
    sealed = age.bare(data) if len(data) <= 2 * LARGEST else None
    return sealed is not None and age.kinds(sealed) == ["scrypt"]


def unlock_handover(data: bytes, passphrase: Secret, roll: Roll) -> Handover:
    """What a file holds that a passphrase opens. Raises KnownError: another passphrase, no such file."""
    if not is_locked(data):
        raise KnownError(NO_HANDOVER)
    opened = passphrases.unlock(data.decode("ascii", "replace"), passphrase, largest=2 * LARGEST)
    if opened is None:
        raise KnownError(WRONG_PASSPHRASE)
    return _told(opened.reveal().encode(), roll)


def read_handover(data: bytes, identity: Identity, roll: Roll) -> Handover:
    """What the file holds. Raises KnownError: not such a file, or not for me (45)."""
    sealed = age.bare(data) if len(data) <= 2 * LARGEST else None
    if sealed is None or len(sealed) > LARGEST or set(age.kinds(sealed)) != {"X25519"}:
        raise KnownError(NO_HANDOVER)
    if len(age.kinds(sealed)) > MOST_RECIPIENTS:
        raise KnownError(NO_HANDOVER)
    opened = age.decrypt(sealed, identity.opening)
    if opened is None:
        raise KnownError(NOT_FOR_ME)
    return _told(opened, roll)


def _told(opened: bytes, roll: Roll) -> Handover:
    found = _signed.read(opened)
    del opened  # clear text, which is in no frame of an error
    if found is None:
        raise KnownError(NO_HANDOVER)
    body = found.handover
    sender = roll.cards.get(body.by)
    if sender is not None and not sender.signed(HANDOVER, canonical(body), from_base64(found.signature)):
        sender = None
    return Handover(body.channel, body.name, body.until, sender, Fields.of(body.fields))


NOBODY = message(
    "handover_for_nobody",
    QT_TRANSLATE_NOOP(
        "Message", "The handover file needs somebody who can open it, and at most 20. No file was written. Choose the deputy."
    ),
)
NO_HANDOVER = message(
    "no_handover",
    QT_TRANSLATE_NOOP("Message", "This is no handover file, or it was changed on its way. Nothing was saved. Ask for a new one."),
)
WRONG_PASSPHRASE = message(
    "handover_wrong_passphrase",
    QT_TRANSLATE_NOOP(
        "Message", "This passphrase doesn't open the handover file. Nothing was opened. Ask the sender to read it out once more."
    ),
)
NOT_FOR_ME = message(
    "handover_not_for_me",
    QT_TRANSLATE_NOOP(
        "Message", "This handover file was not made for your key on this computer. Nothing was saved. Ask the sender for a new one."
    ),
)
