"""What travels: one signed age file for each channel and generation, sealed to those who may open it.

The header is outside, signed, and once more inside, where nobody can change it without the key: an envelope that was relabelled, swapped,
replayed or sealed to one more reader than it says is refused. Each check is a function of its own, in the order in which they are asked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from moderator_app.support.messages import KnownError
from moderator_app.support.records import Records
from moderator_app.vault import age, refusals
from moderator_app.vault.fields import Fields, Plain
from moderator_app.vault.keys import Card, Identity, canonical
from moderator_app.vault.roll import Deed, Roll, Said, Seal

SCHEMA = 1
ROW, RECOVERY = "row", "recovery"
MOST_RECIPIENTS = 20
"""Opening takes time that grows with the square of their number."""
LARGEST = 65_536
"""Bytes of an envelope."""
BLOCK = 1_024
"""The contents are filled up to a multiple of so many bytes: the length tells nothing of a password's."""
FEWEST_PEOPLE = 2
EARLY = 10 * 60 * 1_000_000
"""Microseconds before its beginning from which a cover opens: who takes over sits down a little earlier."""
CLOCK_SLACK = 5 * 60 * 1_000_000
"""Microseconds by which a clock may go back without being suspect."""


class Head(msgspec.Struct, frozen=True):
    """What an envelope says of itself. `rc` are its readers, [member, hash of the card], `by` is the hash of the card that sealed it."""

    schema: int
    org: str
    ch: str
    gen: int
    rc: tuple[tuple[str, str], ...]
    by: str
    at: int


class Outer(msgspec.Struct, frozen=True):
    """The header outside, with the digest of the sealed bytes."""

    head: Head
    sha256: str


class _Inner(msgspec.Struct, frozen=True):
    head: Head
    fields: Plain


_outer = Records(Outer)
_inner = Records(_Inner)


@dataclass(frozen=True, slots=True)
class Envelope:
    """As it is stored: of which channel, the how-manieth, the sealed bytes, the header outside as it was signed, the signature."""

    channel: str
    generation: int
    sealed: bytes
    outer: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Asked:
    """Who opens, when, and what they know. Times are microseconds UTC."""

    identity: Identity
    card: Card
    roll: Roll
    now: int
    seen_generation: int = 0
    """The highest of this channel that this workstation has ever opened."""
    last_seen: int = 0
    """The latest moment that this workstation has ever known."""
    channel_name: str = ""
    names: dict[str, str] = field(default_factory=dict[str, str])
    """Member → name, for what is told."""

    def who_holds(self, channel: str) -> str:
        """Those who can help, by name."""
        found = sorted(self.names[each] for each in self.roll.holders.get(channel, ()) if each in self.names and each != self.card.member)
        return ", ".join(found)

    def administrators(self) -> str:
        """Those who can look into what is wrong, by name."""
        return ", ".join(sorted(self.names[each] for each in self.roll.administrators if each in self.names))


@dataclass(frozen=True, slots=True)
class Readers:
    """For whom an envelope is sealed: people's cards, and the organisation's recovery key, an age recipient."""

    cards: tuple[Card, ...]
    recovery: str

    def named(self) -> tuple[tuple[str, str], ...]:
        """As the header names them."""
        return (*((each.member, each.hash) for each in self.cards), (RECOVERY, recovery_hash(self.recovery)))

    def hashes(self) -> frozenset[str]:
        """By which a header names them."""
        return frozenset(each for _, each in self.named())

    def keys(self) -> list[str]:
        """Their age recipients."""
        return [*(each.age for each in self.cards), self.recovery]


def recovery_hash(recipient: str) -> str:
    """By which the recovery key is named in envelopes."""
    return hashlib.sha256(recipient.encode()).hexdigest()


def seal(identity: Identity, by: Card, readers: Readers, place: tuple[str, int], fields: Fields, at: int) -> Envelope:
    """The credentials of a channel, `place` being its UUID and the generation.

    Raises KnownError: fewer than two people, too many readers, too much for one envelope.
    """
    must_be_two_people(readers.cards)
    if len(readers.keys()) > MOST_RECIPIENTS:
        raise KnownError(refusals.too_many(MOST_RECIPIENTS - 1))
    channel, generation = place
    head = Head(SCHEMA, by.org, channel, generation, readers.named(), by.hash, at)
    sealed = age.encrypt(_filled(canonical(_Inner(head, fields.plain()))), readers.keys())
    if len(sealed) > LARGEST:
        raise KnownError(refusals.TOO_MUCH)
    outer = canonical(Outer(head, hashlib.sha256(sealed).hexdigest()))
    return Envelope(channel, generation, sealed, outer, identity.sign(ROW, outer))


def sealed_event(envelope: Envelope, at: int, after: str) -> Said:
    """What whoever sealed it says of it in the journal: without that, nobody opens it."""
    digest = hashlib.sha256(envelope.outer).hexdigest()
    return Said(Deed.SEALED, at, channel=envelope.channel, generation=envelope.generation, what=digest, after=after)


def seal_of(outer: bytes, head: Head) -> Seal:
    """As the roll tells of the envelope with this header."""
    return Seal(head.gen, hashlib.sha256(outer).hexdigest(), head.by)


def must_be_two_people(readers: Iterable[Card]) -> None:
    """Raises KnownError unless two people or more can open it: with one, an illness locks the channel (24)."""
    if len({each.member for each in readers}) < FEWEST_PEOPLE:
        raise KnownError(refusals.ONE_HOLDER)


@dataclass(frozen=True, slots=True)
class Attempt:
    """An envelope whose header has been read and not yet believed."""

    envelope: Envelope
    outer: Outer
    asked: Asked

    @property
    def head(self) -> Head:
        return self.outer.head

    @property
    def author(self) -> Card | None:
        """The card of who says to have sealed it, if it is or was on the roll: what they sealed holds when they have left."""
        return self.asked.roll.ever.get(self.head.by)

    def tampered(self, code: str) -> KnownError:
        """What is told when something is not as it was signed."""
        return _tampered(self.asked, code)


def check_size(envelope: Envelope, asked: Asked) -> None:
    """Bytes and locks, before anything is read: 400 locks would take seconds (23)."""
    if max(len(envelope.sealed), len(envelope.outer)) > LARGEST or len(age.kinds(envelope.sealed)) > MOST_RECIPIENTS:
        raise _tampered(asked, "size")


def check_schema(attempt: Attempt) -> None:
    """This version's envelope, binary, and none that a passphrase opens: a guesser's work would be ours (21, 42)."""
    sealed = attempt.envelope.sealed
    if attempt.head.schema != SCHEMA or not sealed.startswith(age.FILE) or "scrypt" in age.kinds(sealed):
        raise attempt.tampered("schema")


def check_author(attempt: Attempt) -> None:
    """The one that somebody who might seal it then said to have sealed, in its place among the events of the roll (6, 7)."""
    if attempt.asked.roll.sealed.get(attempt.head.ch) != seal_of(attempt.envelope.outer, attempt.head):
        raise attempt.tampered("author")


def check_signature(attempt: Attempt) -> None:
    """By the author's own key, over the header as it stands (3, 6)."""
    if attempt.author is None or not attempt.author.signed(ROW, attempt.envelope.outer, attempt.envelope.signature):
        raise attempt.tampered("signature")


def check_bytes(attempt: Attempt) -> None:
    """The sealed bytes that were signed (3, 4)."""
    if hashlib.sha256(attempt.envelope.sealed).hexdigest() != attempt.outer.sha256:
        raise attempt.tampered("bytes")


def check_place(attempt: Attempt) -> None:
    """Of this organisation, in the place where it belongs (4)."""
    head, envelope = attempt.head, attempt.envelope
    if (head.org, head.ch, head.gen) != (attempt.asked.card.org, envelope.channel, envelope.generation):
        raise attempt.tampered("place")


def check_generation(attempt: Attempt) -> None:
    """None older than one that was opened here (8)."""
    if attempt.head.gen < attempt.asked.seen_generation:
        raise KnownError(refusals.rollback(attempt.asked.last_seen))


def check_clock(attempt: Attempt) -> None:
    """A clock that was turned back would make an ended cover run again (15)."""
    if attempt.asked.now < attempt.asked.last_seen - CLOCK_SLACK:
        raise KnownError(refusals.clock(attempt.asked.last_seen))


def check_right(attempt: Attempt) -> None:
    """Sealed for my card, and I hold the channel or stand in for somebody just now (2, 14, 18)."""
    asked, channel = attempt.asked, attempt.envelope.channel
    holds = asked.roll.holds(channel, asked.card.member)
    period = None if holds else asked.roll.period(channel, asked.card.member, asked.now)
    is_reader = asked.card.hash in asked.roll.cards and any(card == asked.card.hash for _, card in attempt.head.rc)
    if not is_reader or (not holds and period is None):
        raise KnownError(refusals.not_recipient(asked.channel_name, asked.who_holds(channel)))
    if period is not None and not period.begins - EARLY <= asked.now < period.ends:
        raise KnownError(refusals.no_cover(period.begins, period.ends))


def check_recipients(attempt: Attempt) -> None:
    """As many locks as readers are named: one more is a reader whom nobody named (22)."""
    if age.kinds(attempt.envelope.sealed) != ["X25519"] * len(attempt.head.rc):
        raise attempt.tampered("recipients")


CHECKS: tuple[Callable[[Attempt], None], ...] = (
    check_schema,
    check_author,
    check_signature,
    check_bytes,
    check_place,
    check_generation,
    check_clock,
    check_right,
    check_recipients,
)
"""In the order in which they are asked. Each raises KnownError."""


def open_envelope(envelope: Envelope, asked: Asked, checks: Sequence[Callable[[Attempt], None]] = CHECKS) -> Fields:
    """What is in it. Raises KnownError with a code for each thing that can be wrong; decrypts only when nothing else is."""
    check_size(envelope, asked)
    attempt = Attempt(envelope, _outer_of(envelope, asked), asked)
    for check in checks:
        check(attempt)
    inner = _inner_of(attempt)
    check_head_inside(attempt, inner.head)
    return Fields.of(inner.fields)


def check_head_inside(attempt: Attempt, inside: Head) -> None:
    """The header that only who sealed it could write: a rightful author's new label on another channel's bytes is found out (5)."""
    if inside != attempt.head:
        raise attempt.tampered("inside")


def header_of(outer: bytes) -> Head | None:
    """What a header says, believed by nobody yet; None: it can't be read."""
    found = _outer.read(outer)
    return None if found is None else found.head


def _outer_of(envelope: Envelope, asked: Asked) -> Outer:
    found = _outer.read(envelope.outer)
    if found is None:
        raise _tampered(asked, "header")
    return found


def _inner_of(attempt: Attempt) -> _Inner:
    found = _inner.read(age.decrypt(attempt.envelope.sealed, attempt.asked.identity.opening) or b"")
    if found is None:
        raise attempt.tampered("sealed")
    return found


def _filled(data: bytes) -> bytes:
    return data + b" " * (-len(data) % BLOCK)


def _tampered(asked: Asked, what: str) -> KnownError:
    return KnownError(refusals.tampered(asked.channel_name, asked.administrators(), what))
