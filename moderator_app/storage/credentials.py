"""Shared credentials in the database: cards, sealed envelopes, signed events of the journal. Nothing here can be read without a key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, insert, or_, select, tuple_

from moderator_app.domain.credentials import RecoverySheet
from moderator_app.domain.journal import Kind
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import code_use, credential_envelope, journal, member_card, person, recovery_key

_e, _m = credential_envelope.c, member_card.c
_author = person.alias("author")
_newest: Any = select(_e.channel_id, func.max(_e.generation)).group_by(_e.channel_id)
_head = (_e.channel_id, _e.generation, _e.outer, person.c.name, _e.sealed_at, _author.c.name, _e.entered_at)
_heads = Statement(
    select(*_head)
    .join(person, person.c.id == _e.person_id)
    .join(_author, _author.c.id == _e.author_id)
    .where(tuple_(_e.channel_id, _e.generation).in_(_newest))
    .order_by(_e.channel_id)
)
_whole: Any = select(_e.channel_id, _e.generation, _e.sealed, _e.outer, _e.signature, _e.author_id, _e.entered_at)
_envelope = Statement(_whole.where(_e.channel_id == bindparam("channel_id")).order_by(_e.generation.desc()).limit(1))
_envelopes = Statement(_whole.where(tuple_(_e.channel_id, _e.generation).in_(_newest)).order_by(_e.channel_id))
_first = Statement(select(_e.channel_id, _e.sealed_at).where(_e.generation == 1))
_generation = Statement(select(func.coalesce(func.max(_e.generation), 0)).where(_e.channel_id == bindparam("channel_id")))
_readers_since = Statement(
    select(_e.channel_id, _e.generation, _e.outer).where(_e.sealed_at >= bindparam("since")).order_by(_e.channel_id, _e.generation)
)
_add_envelope = Statement(insert(credential_envelope).values({each.name: bindparam(each.name) for each in _e}))
_cards = Statement(
    select(_m.id, _m.person_id, person.c.name, _m.card, _m.signature, _m.workstation, _m.made_at)
    .join(person, person.c.id == _m.person_id)
    .order_by(_m.id)
)
_add_card = Statement(insert(member_card).values({each.name: bindparam(each.name) for each in _m}))
_u = code_use.c
_used = Statement(
    select(_u.code, person.c.name, _u.used_at).join(person, person.c.id == _u.person_id).where(_u.channel_id == bindparam("channel_id"))
)
_use = Statement(insert(code_use).values({each.name: bindparam(each.name) for each in _u}))
_ROLL = (Kind.CREDENTIAL_ROLL.value, Kind.CREDENTIAL_SEALED.value, Kind.CREDENTIAL_RESTORED.value)
_said = Statement(
    select(journal.c.seq, journal.c.hash, journal.c.payload)
    .where(or_(*(journal.c.kind == each for each in _ROLL)), journal.c.seq > bindparam("after"))
    .order_by(journal.c.seq)
)
_begun = Statement(select(journal.c.seq).where(journal.c.kind == Kind.CREDENTIAL_ROLL.value).limit(1))
_USES = (Kind.CREDENTIAL_VIEWED.value, Kind.CREDENTIAL_COPIED.value, Kind.CREDENTIAL_EXPORTED.value)
_uses = Statement(
    select(journal.c.actor_id, journal.c.channel_id, func.max(journal.c.at))
    .where(or_(*(journal.c.kind == each for each in _USES)))
    .group_by(journal.c.actor_id, journal.c.channel_id)
)
_TICKED = Kind.CREDENTIAL_CODE_USED.value
_uses_of = Statement(
    select(journal.c.payload).where(
        or_(*(journal.c.kind == each for each in (*_USES, _TICKED))), journal.c.actor_id == bindparam("person_id")
    )
)
_r = recovery_key.c
_sheets = Statement(
    select(_r.id, _r.recipient, _r.places, person.c.name, _r.made_at).join(person, person.c.id == _r.person_id).order_by(_r.id)
)
_trial = Statement(select(_r.trial).order_by(_r.id.desc()).limit(1))
_add_sheet = Statement(insert(recovery_key).values({each.name: bindparam(each.name) for each in _r}))


@dataclass(frozen=True, slots=True)
class StoredEnvelope:
    """As it lies in the database. `author_id` and `entered_at`: who entered what is in it, and when."""

    channel_id: int
    generation: int
    sealed: bytes
    outer: bytes
    signature: bytes
    author_id: int
    entered_at: int


@dataclass(frozen=True, slots=True)
class StoredHead:
    """The header of a channel's newest envelope, and who sealed it and entered what is in it."""

    channel_id: int
    generation: int
    outer: bytes
    by: str
    at: int
    entered_by: str
    entered_at: int


@dataclass(frozen=True, slots=True)
class StoredCard:
    """What somebody said of their own keys, signed with them."""

    id: int
    person_id: int
    person: str
    card: bytes
    signature: bytes
    workstation: str
    made_at: int


def heads(reader: Reader) -> list[StoredHead]:
    """Of the newest envelope of every channel that the reader may see."""
    return [StoredHead(*row) for row in reader.all(_heads)]


def envelope(reader: Reader, channel_id: int) -> StoredEnvelope | None:
    """The newest of the channel."""
    row = reader.one(_envelope, channel_id=channel_id)
    return None if row is None else StoredEnvelope(*row)


def envelopes(reader: Reader) -> list[StoredEnvelope]:
    """The newest of every channel that the reader may see."""
    return [StoredEnvelope(*row) for row in reader.all(_envelopes)]


def outers_since(reader: Reader, since: int) -> list[tuple[int, int, bytes]]:
    """(channel, generation, header) of every envelope that was sealed from `since` on."""
    return [tuple(row) for row in reader.all(_readers_since, since=since)]


def first_sealed(reader: Reader) -> dict[int, int]:
    """When credentials were first entered, by channel."""
    return {each[0]: each[1] for each in reader.all(_first)}


def generation(reader: Reader, channel_id: int) -> int:
    """Of the channel's newest envelope; 0: it has none."""
    return int(reader.scalar(_generation, channel_id=channel_id))


def add_envelope(writer: Writer, new: StoredEnvelope, person_id: int, now: int) -> None:
    """Keep one more; no other may have its channel and generation."""
    writer.put(
        _add_envelope,
        channel_id=new.channel_id,
        generation=new.generation,
        sealed=new.sealed,
        outer=new.outer,
        signature=new.signature,
        person_id=person_id,
        sealed_at=now,
        author_id=new.author_id,
        entered_at=new.entered_at,
    )


def cards(reader: Reader) -> list[StoredCard]:
    """All that were ever made, in order."""
    return [StoredCard(*row) for row in reader.all(_cards)]


def add_card(writer: Writer, person_id: int, card_hash: str, card: bytes, signature: bytes, workstation: str, now: int) -> None:
    """Somebody's new keys, which nobody has approved yet."""
    number = ids.take(writer, "member_card")
    writer.put(
        _add_card, id=number, person_id=person_id, hash=card_hash, card=card, signature=signature, workstation=workstation, made_at=now
    )


def used_codes(reader: Reader, channel_id: int) -> dict[str, tuple[str, int]]:
    """The recovery codes of the channel that were ticked off: id → by whom and when."""
    return {code: (name, at) for code, name, at in reader.all(_used, channel_id=channel_id)}


def use_code(writer: Writer, channel_id: int, code: str, person_id: int, now: int) -> None:
    """Tick a recovery code off."""
    writer.put(_use, channel_id=channel_id, code=code, person_id=person_id, used_at=now)


def begun(reader: Reader) -> bool:
    """Whether anybody has ever set up the sharing of credentials here."""
    return reader.one(_begun) is not None


def said(reader: Reader, after: int) -> list[tuple[int, str, bytes]]:
    """(number, hash, canonical bytes) of the journal's entries on who may open what, of those that come after number `after`."""
    return [(seq, link, bytes(payload)) for seq, link, payload in reader.all(_said, after=after)]


def last_uses(reader: Reader) -> dict[tuple[int, int], int]:
    """When somebody last saw, copied or exported a channel's credentials: (person, channel) → moment."""
    return {(who, where): at for who, where, at in reader.all(_uses) if who is not None and where is not None}


def uses_of(reader: Reader, person_id: int) -> list[bytes]:
    """The canonical bytes of the journal's entries on what that person did with credentials."""
    return [bytes(payload) for (payload,) in reader.all(_uses_of, person_id=person_id)]


def sheets(reader: Reader) -> list[RecoverySheet]:
    """Every recovery key that the organisation ever had, the newest last."""
    return [
        RecoverySheet(number, recipient, tuple(filter(None, places.split("\n"))), by, at)
        for number, recipient, places, by, at in reader.all(_sheets)
    ]


def trial(reader: Reader) -> bytes | None:
    """What the newest recovery key is tried on."""
    found = reader.scalar(_trial)
    return None if found is None else bytes(found)


def add_sheet(writer: Writer, recipient: str, trial: bytes, places: Iterable[str], person_id: int, now: int) -> None:
    """One more recovery key; from now on it is the one that holds."""
    number = ids.take(writer, "recovery_key")
    writer.put(_add_sheet, id=number, recipient=recipient, trial=trial, places="\n".join(places), person_id=person_id, made_at=now)
