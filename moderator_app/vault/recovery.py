"""The organisation's recovery key, which is on paper only: made, typed in again, tried once a year, used when nobody else is left.

Every envelope is sealed to it besides the people. The standard tool age opens what it opens. As an option the sheet holds the key locked
with a passphrase, which lies in another envelope: then it takes two people.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, Refused, message
from moderator_app.support.records import Records
from moderator_app.vault import age, passphrases
from moderator_app.vault.envelope import (
    CHECKS,
    LARGEST,
    RECOVERY,
    Asked,
    Attempt,
    Envelope,
    check_clock,
    check_right,
    open_envelope,
    recovery_hash,
)
from moderator_app.vault.fields import Fields
from moderator_app.vault.keys import CROCKFORD, MARK, Card, Identity, canonical
from moderator_app.vault.roll import Roll
from moderator_app.vault.secret import Secret

PREFIX = "AGE-SECRET-KEY-1"
GROUP = 4
NUMBER_SIGNS = 8
_TAKEN_FOR = str.maketrans("OIB1", "0L8L", "-")
"""Signs that the key never has, and those that people write for them."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """The private half. Shows nothing of itself."""

    opening: age.Key

    @staticmethod
    def new() -> RecoveryKey:
        """One that nobody has had before."""
        return RecoveryKey(age.new_key())

    @staticmethod
    def typed(written: Secret) -> RecoveryKey:
        """Of what a person typed or scanned: blanks, small letters and dashes don't count (41). Raises Refused: a sign is wrong."""
        key = age.read_key(_tidy(written).reveal())
        if key is None:
            raise Refused(NO_KEY)
        return RecoveryKey(key)

    @property
    def text(self) -> Secret:
        """What is printed, and what the tool age reads: 74 capitals."""
        return Secret(str(self.opening))

    @property
    def recipient(self) -> str:
        """The public half, for which everything is sealed."""
        return age.recipient_of(self.opening)


def in_groups(text: Secret) -> Secret:
    """In groups of four, for people who type it."""
    written = text.reveal()
    return Secret(" ".join(written[start : start + GROUP] for start in range(0, len(written), GROUP)))


def sheet_number(recipient: str) -> str:
    """XXXX-XXXX, which stands on the sheet and on the screen: a person sees whether it is the right one. It tells nothing of the key."""
    number = int(hashlib.sha256(MARK + b"sheet\0" + recipient.encode()).hexdigest(), 16) >> (256 - 5 * NUMBER_SIGNS)
    signs = "".join(CROCKFORD[number >> 5 * place & 31] for place in reversed(range(NUMBER_SIGNS)))
    return f"{signs[:GROUP]}-{signs[GROUP:]}"


def _tidy(written: Secret) -> Secret:
    signs = "".join(written.reveal().split()).upper()
    start = PREFIX.replace("-", "")
    signs = signs.replace("-", "").removeprefix(start)
    return Secret(PREFIX + signs.translate(_TAKEN_FOR))


# --- For two people ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Locked:
    """A recovery key as a passphrase opens it: `text` for the sheet, armoured, and `passphrase` for the other envelope."""

    text: str
    passphrase: Secret


def lock_key(key: RecoveryKey) -> Locked:
    """With a passphrase that is made now and shown once. Takes a second or two. Raises KnownError."""
    passphrase = passphrases.new_passphrase()
    # As `age-keygen` writes it: `age -d -i FILE` asks for the passphrase, then for nothing more.
    file = Secret(f"# Uppsikt {sheet_number(key.recipient)}\n# public key: {key.recipient}\n{key.text.reveal()}\n")
    return Locked(passphrases.lock(file, passphrase), passphrase)


def unlock_key(locked: str, passphrase: Secret) -> RecoveryKey:
    """The key. Raises Refused: another passphrase, no such text (42); KnownError."""
    file = passphrases.unlock(locked, passphrase)
    if file is None:
        raise Refused(WRONG_PASSPHRASE)
    return RecoveryKey.typed(_last_line(file))


def _last_line(file: Secret) -> Secret:
    return Secret("".join(file.reveal().split("\n")[-2:]))


# --- The yearly trial -------------------------------------------------------------------------------------------------


class _Canary(msgspec.Struct, frozen=True):
    org: str
    recipient: str
    at: int


_canary = Records(_Canary)


def seal_canary(org: str, recipient: str, at: int) -> bytes:
    """A trial envelope with nothing secret in it, for the recovery key of which `recipient` is the public half."""
    return age.encrypt(canonical(_Canary(org, recipient, at)), [recipient])


def drill(key: RecoveryKey, canary: bytes, org: str, recipient: str) -> int:
    """When the trial envelope was sealed that this key opened.

    `recipient` is the one on the roll. Raises Refused: another sheet; KnownError: the envelope is broken.
    """
    must_be_sheet(key, recipient)
    opened = age.decrypt(canary, key.opening) if len(canary) <= LARGEST and age.kinds(canary) == ["X25519"] else None
    found = _canary.read(opened or b"")
    if found is None or (found.org, found.recipient) != (org, recipient):
        raise KnownError(BROKEN_CANARY)
    return found.at


def must_be_sheet(key: RecoveryKey, recipient: str) -> None:
    """Raises Refused unless it is the key for which everything is sealed now."""
    if key.recipient != recipient:
        raise Refused(other_sheet(key, recipient))


# --- Its use ----------------------------------------------------------------------------------------------------------


def by_paper(key: RecoveryKey, org: str, roll: Roll, seen_generation: int = 0, last_seen: int = 0) -> Asked:
    """Whoever holds the paper asks as nobody in particular: with no card, at any time. Fill in names with `dataclasses.replace`."""
    nobody = Card(org, RECOVERY, "", key.recipient, "")
    identity = Identity(key.opening, Identity.new().signing)
    return Asked(identity, nobody, roll, last_seen, seen_generation, last_seen)


def open_by_paper(envelope: Envelope, asked: Asked) -> Fields:
    """What is in it. All is asked that is asked of people, but for a right and the clock. Raises KnownError."""
    return open_envelope(envelope, asked, PAPER_CHECKS)


def check_paper(attempt: Attempt) -> None:
    """Sealed for this recovery key: an old sheet opens no new envelope."""
    wanted = (RECOVERY, recovery_hash(attempt.asked.card.age))
    if wanted not in attempt.head.rc:
        raise Refused(message(NO_SHEET.code, NO_SHEET.text, found=sheet_number(attempt.asked.card.age)))


PAPER_CHECKS = tuple(check_paper if each is check_right else each for each in CHECKS if each is not check_clock)
"""In the order in which they are asked. Each raises KnownError."""


def other_sheet(key: RecoveryKey, recipient: str) -> Message:
    """The paper of another time, or of somebody else."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "This is the recovery key of sheet {found}, and the credentials are sealed for sheet {wanted}. Nothing was opened. Fetch that "
        "sheet.",
    )
    return message("recovery_other_sheet", text, found=sheet_number(key.recipient), wanted=sheet_number(recipient))


NO_KEY = message(
    "recovery_no_key",
    QT_TRANSLATE_NOOP(
        "Message",
        "This is no recovery key, or a sign of it is wrong. Nothing was opened. Compare it with the sheet, group by group, or scan the "
        "QR code.",
    ),
)
NO_SHEET = message(
    "recovery_not_for_sheet",
    QT_TRANSLATE_NOOP(
        "Message",
        "These credentials are not sealed for the recovery key of sheet {found}: there is a newer sheet. Nothing was opened. Fetch the "
        "newest sheet.",
    ),
)
WRONG_PASSPHRASE = message(
    "recovery_wrong_passphrase",
    QT_TRANSLATE_NOOP(
        "Message",
        "This passphrase doesn't open the recovery key. Nothing was opened. Compare it with the paper from the other envelope, group by "
        "group.",
    ),
)
BROKEN_CANARY = message(
    "recovery_broken_canary",
    QT_TRANSLATE_NOOP(
        "Message",
        "The sheet is the right one, but the trial envelope was changed or is damaged. The trial does not count. Tell an administrator, "
        "and make a new trial envelope.",
    ),
)
