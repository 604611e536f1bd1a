"""Opening and sealing a channel's envelope inside a reading or an act, and what everybody may know of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.desk import depositwords as words
from moderator_app.desk.context import Act, Context
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.known import Known, channel_of, envelope_of, readers_of
from moderator_app.domain.channels import Channel, Person, Status
from moderator_app.domain.credentials import Looked, LookedAt, PlatformChange, Sealed, newest
from moderator_app.domain.journal import Kind
from moderator_app.storage import channels, credentials, people, platform_changes
from moderator_app.storage.credentials import StoredEnvelope, StoredHead
from moderator_app.storage.statements import Reader
from moderator_app.vault.envelope import Envelope, Readers, header_of, open_envelope, seal, sealed_event
from moderator_app.vault.fields import Fields
from moderator_app.vault.roll import Roll


class Access(StrEnum):
    """Under what I open a channel's credentials."""

    HOLDER = "holder"
    DEPUTY = "deputy"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LetIn:
    """Somebody who opens a channel for a time. `sealed`: the newest envelope is for them."""

    person_id: int
    name: str
    begins: int
    ends: int
    sealed: bool


@dataclass(frozen=True, slots=True)
class Shared:
    """A channel's credentials, without anything secret. `may_seal`: I enter them and let deputies in."""

    channel: Channel
    sealed: Sealed | None
    holders: tuple[tuple[int, str], ...]
    """(person id, name) of those who always hold it."""
    deputies: tuple[LetIn, ...]
    changes: tuple[PlatformChange, ...]
    """Those that are to be made at the platform, the first due first."""
    verified: LookedAt | None
    reviewed: LookedAt | None
    access: Access
    may_seal: bool
    stale: bool
    """Whether the newest envelope is sealed for others than those who may open it now."""


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """An envelope that was opened, and what was known then."""

    fields: Fields
    known: Known
    stored: StoredEnvelope
    channel: Channel


def open_in(reader: Reader, known: Known, channel_id: int) -> Opened:
    """The channel's newest envelope, opened. Raises KnownError."""
    channel = channel_of(reader, channel_id)
    stored = credentials.envelope(reader, channel_id)
    if stored is None:
        raise words.nothing_sealed(channel.name)
    return open_stored(known, channel, stored)


def open_stored(known: Known, channel: Channel, stored: StoredEnvelope) -> Opened:
    """The same of an envelope that was read already. Raises KnownError."""
    return Opened(open_envelope(envelope_of(stored, channel), known.asked(channel)), known, stored, channel)


def seal_in(act: Act, deposit: Deposit, known: Known, channel: Channel, fields: Fields, before: int, entered: tuple[int, int]) -> Known:
    """Seal the next generation for those who may open it now; `entered` says who entered what is in it, and when. Raises Refused."""
    readers: Readers = known.readers(channel.uuid)
    if not readers.recovery:
        raise words.no_recovery_key()
    envelope: Envelope = seal(known.keys.identity, known.keys.card, readers, (channel.uuid, before + 1), fields, act.now)
    author, at = entered
    new = StoredEnvelope(channel.id, before + 1, envelope.sealed, envelope.outer, envelope.signature, author, at)
    credentials.add_envelope(act.writer, new, deposit.context.me.id, act.now)
    said = sealed_event(envelope, act.now, "")
    body: dict[str, object] = {"generation": before + 1, "readers": len({each.member for each in readers.cards})}
    return deposit.say(act, known, Kind.CREDENTIAL_SEALED, said, channel=channel, body=body)


def access_of(roll: Roll, channel: str, member: str, now: int) -> Access:
    """Under what the member opens the channel now."""
    if roll.holds(channel, member):
        return Access.HOLDER
    period = roll.period(channel, member, now)
    return Access.DEPUTY if period is not None and period.begins <= now < period.ends else Access.NONE


def overview_in(reader: Reader, context: Context, roll: Roll) -> list[Shared]:
    """What `Credentials.overview` shows, from one reading. `roll` need not be trusted: nothing is opened by it."""
    heads = {each.channel_id: each for each in credentials.heads(reader)}
    table = _Table(
        roll,
        context.clock.now(),
        context.me.uuid,
        {each.uuid: each for each in people.everybody(reader)},
        platform_changes.looked(reader, newest=True),
        platform_changes.changes(reader, still_open=True),
    )
    known = [each for each in channels.everything(reader) if each.status is not Status.CLOSED or each.id in heads]
    return [table.shared(each, heads.get(each.id)) for each in sorted(known, key=lambda each: each.name.casefold())]


@dataclass(frozen=True, slots=True)
class _Table:
    """Read once, asked for each channel."""

    roll: Roll
    now: int
    me: str
    everybody: dict[str, Person]
    looked: list[LookedAt]
    asked: list[PlatformChange]

    def shared(self, channel: Channel, head: StoredHead | None) -> Shared:
        """The channel's credentials, without anything secret."""
        read = None if head is None else header_of(bytes(head.outer))
        readers = frozenset[str]() if read is None else frozenset(card for _, card in read.rc)
        sealed = None
        if head is not None:
            sealed = Sealed(channel.id, head.generation, head.by, head.at, head.entered_by, head.entered_at, tuple(sorted(readers)))
        known = (self.everybody.get(each) for each in self.roll.holders.get(channel.uuid, ()))
        holders = sorted(((each.id, each.name) for each in known if each is not None), key=lambda each: each[1].casefold())
        return Shared(
            channel,
            sealed,
            tuple(holders),
            tuple(self._let_in(channel.uuid, readers)),
            tuple(each for each in self.asked if each.channel_id == channel.id),
            newest(self.looked, Looked.VERIFIED, channel.id),
            newest(self.looked, Looked.REVIEWED, channel.id),
            access_of(self.roll, channel.uuid, self.me, self.now),
            any(self.roll.may_seal(card, channel.uuid) for card in self.roll.cards_of([self.me])),
            sealed is not None and readers_of(self.roll, channel.uuid, self.now).hashes() != readers,
        )

    def _let_in(self, channel: str, readers: frozenset[str]) -> list[LetIn]:
        found: list[LetIn] = []
        for each in sorted(self.roll.covers.values(), key=lambda one: one.begins):
            who = self.everybody.get(each.member)
            if each.channel == channel and self.now < each.ends and who is not None:
                sealed = any(card.hash in readers for card in self.roll.cards_of([each.member]))
                found.append(LetIn(who.id, who.name, each.begins, each.ends, sealed))
        return found
