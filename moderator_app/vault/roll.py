"""Who may seal and open what: the signed events of the journal, gone through from the first, each believed only from one who may say it.

The root card comes first. Its fingerprint stands on the sheet in the safe, and whoever enrols types it: a database that was replaced as a
whole tells another one. Each event names the believed one before it: what is cut out, put in between or said once more breaks the chain.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

import msgspec

from moderator_app.support.records import Records
from moderator_app.vault import age
from moderator_app.vault.keys import MARK, Card, Identity, canonical

EVENT = "event"


class Deed(StrEnum):
    """What an event tells. The value is stored and signed. The first ones are the roll's; the others tell what was done under it."""

    ROOT = "root"
    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    REVOKE = "revoke"
    HOLDER = "holder"
    HOLDER_LEFT = "holder_left"
    COVER = "cover"
    COVER_END = "cover_end"
    RECOVERY = "recovery"
    CARD = "card"
    """By the card itself, which waits for an administrator."""
    SEALED = "sealed"
    """A channel has a new envelope; `what` is the digest of its header."""
    VIEWED = "viewed"
    COPIED = "copied"
    EXPORTED = "exported"
    CHANGED_AT_PLATFORM = "changed_at_platform"
    CHECKED = "checked"
    OPENED_WITH_PAPER = "opened_with_paper"
    DRILLED = "drilled"
    RESTORED = "restored"
    """By an administrator: the database is an older one, and rightly so."""


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """The body of an event. Times are microseconds UTC, ids UUIDs; `cover` names a period, so that its end can."""

    deed: Deed
    at: int
    card: Card | None = None
    channel: str = ""
    member: str = ""
    cover: str = ""
    begins: int = 0
    ends: int = 0
    recipient: str = ""
    """Of the organisation's recovery key, whose private half is on paper only."""
    after: str = ""
    """The newest of the roll's trail when this was said; empty for the root alone."""
    generation: int = 0
    """Of the channel's envelope."""
    what: str = ""
    """Of a use: which part of the credentials, which check. A short name, never a secret."""


_said = Records(Said)


@dataclass(frozen=True, slots=True)
class Event:
    """As it stands in the journal: the signed bytes, the hash of the card that signed them, the signature."""

    data: bytes
    by: str
    signature: bytes


def say(identity: Identity, by: Card, said: Said) -> Event:
    """The event, signed."""
    data = canonical(said)
    return Event(data, by.hash, identity.sign(EVENT, data))


def heard(event: Event, signer: Card) -> Said | None:
    """What an event tells that the owner of this card signed; None: it can't be read, or somebody else wrote it."""
    return _said.read(event.data) if is_signed(event, signer) else None


def waiting_card(event: Event) -> Card | None:
    """The card that asks to be approved, if whoever has its keys asked."""
    said = _said.read(event.data)
    card = None if said is None or said.deed is not Deed.CARD else said.card
    return card if card is not None and card.sound and is_signed(event, card) else None


@dataclass(frozen=True, slots=True)
class Period:
    """A member may open a channel from `begins` up to, not including, `ends`."""

    id: str
    channel: str
    member: str
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Seal:
    """Which envelope of a channel is the newest: its generation, the digest of its header, the hash of the card of who sealed it."""

    generation: int
    outer: str
    by: str


@dataclass(frozen=True, slots=True)
class Restored:
    """An administrator's word that a restored database is the right one: when, by which card."""

    at: int
    by: str


@dataclass(slots=True)
class Roll:
    """What the believed events add up to."""

    root: Card | None = None
    cards: dict[str, Card] = field(default_factory=dict[str, Card])
    """Hash → card, of those that are approved and not revoked."""
    ever: dict[str, Card] = field(default_factory=dict[str, Card])
    """Hash → card, of all that were approved at any time: who signed an old use is known also after they left."""
    revoked: set[str] = field(default_factory=set[str])
    administrators: set[str] = field(default_factory=set[str])
    """Members."""
    holders: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Channel → members who always hold it."""
    covers: dict[str, Period] = field(default_factory=dict[str, Period])
    recovery: str = ""
    """The age recipient for which everything is sealed besides the people; a new one takes the place of the one that was used."""
    refused: list[int] = field(default_factory=list[int])
    """The places of events that were not believed. None in a sound journal: somebody wrote into the database."""
    trail: list[str] = field(default_factory=list[str])
    """One hash for each believed event, over it and all before it."""
    sealed: dict[str, Seal] = field(default_factory=dict[str, "Seal"])
    """Channel → its newest envelope, as whoever sealed it said. It holds also when they have left since."""
    restored: Restored | None = None
    """The last time that an administrator confirmed that the database is an older one, and rightly so."""

    def copy(self) -> Roll:
        """The same, to be gone on with while others still look at this one."""
        holders = {channel: set(members) for channel, members in self.holders.items()}
        return replace(
            self,
            cards=dict(self.cards),
            ever=dict(self.ever),
            revoked=set(self.revoked),
            administrators=set(self.administrators),
            holders=holders,
            covers=dict(self.covers),
            refused=list(self.refused),
            trail=list(self.trail),
            sealed=dict(self.sealed),
        )

    @property
    def newest(self) -> str:
        """The last of the trail, which the next event names; empty before the root."""
        return self.trail[-1] if self.trail else ""

    def holds(self, channel: str, member: str) -> bool:
        """Whether the member always holds the channel."""
        return member in self.holders.get(channel, ())

    def may_seal(self, card: Card, channel: str) -> bool:
        """Whether the card's owner says what a channel's credentials are: who always holds it, or an administrator."""
        return card.hash in self.cards and (self.holds(channel, card.member) or card.member in self.administrators)

    def period(self, channel: str, member: str, now: int) -> Period | None:
        """Under which cover the member may open the channel now; the last to begin, else the nearest that has not begun or is over."""
        mine = [each for each in self.covers.values() if (each.channel, each.member) == (channel, member)]
        running = [each for each in mine if each.begins <= now < each.ends]
        return max(running or mine, key=lambda each: each.begins, default=None)

    def cards_of(self, members: Iterable[str]) -> list[Card]:
        """Every approved card of these members, in a fixed order."""
        wanted = set(members)
        return sorted((each for each in self.cards.values() if each.member in wanted), key=lambda each: each.hash)


@dataclass(frozen=True, slots=True)
class Claim:
    """An event that was read, signed by the owner of a card, and not yet believed."""

    roll: Roll
    said: Said
    signer: Card
    root: str
    """The fingerprint that a person typed."""


def roll_of(events: Iterable[Event], root: str) -> Roll:
    """The roll of a journal's events. Without a first event by the card whose fingerprint is `root`, nobody is on it."""
    return go_on(Roll(), events, root)


def roots_of(events: Iterable[Event]) -> list[str]:
    """The fingerprints with which events begin, or begin anew. None is to be trusted for itself: anybody can begin another one."""
    said = (_said.read(each.data) for each in events)
    return [each.card.fingerprint for each in said if each is not None and each.deed is Deed.ROOT and each.card is not None]


def go_on(roll: Roll, events: Iterable[Event], root: str) -> Roll:
    """The same roll after more events, those that follow the ones that it knows."""
    for place, event in enumerate(events, len(roll.trail) + len(roll.refused)):
        said = _said.read(event.data)
        signer = said.card if said is not None and said.deed is Deed.ROOT else roll.cards.get(event.by)
        if said is not None and signer is not None and is_signed(event, signer) and _is_believed(Claim(roll, said, signer, root)):
            _take(roll, said, event.by)
            roll.trail.append(_hash(roll.newest, event))
        else:
            roll.refused.append(place)
    return roll


def go_on_with_own(roll: Roll, event: Event, said: Said, signer: Card, root: str) -> bool:
    """The same roll after what its signer signed a moment ago: all is asked but the signature. Whether it was believed."""
    believed = _is_believed(Claim(roll, said, signer, root))
    if believed:
        _take(roll, said, event.by)
        roll.trail.append(_hash(roll.newest, event))
    return believed


def _is_believed(claim: Claim) -> bool:
    may_say = _WHO.get(claim.said.deed)
    return may_say is not None and follows(claim) and names_keys(claim) and may_say(claim)


def _hash(newest: str, event: Event) -> str:
    return hashlib.sha256(MARK + b"trail\0" + newest.encode() + event.data + event.by.encode() + event.signature).hexdigest()


def is_signed(event: Event, signer: Card) -> bool:
    """By the owner of the card that it names (6, 11)."""
    return event.by == signer.hash and signer.signed(EVENT, event.data, event.signature)


def follows(claim: Claim) -> bool:
    """Said after the events before it, no more and no fewer: none was taken out, put in between or said once more (9, 10)."""
    return claim.said.after == claim.roll.newest


def names_keys(claim: Claim) -> bool:
    """Of a card and of a recovery key: for what is none, nobody could seal anything any more."""
    said = claim.said
    return (said.card is None or said.card.sound) and (not said.recipient or age.is_recipient(said.recipient))


def is_root(claim: Claim) -> bool:
    """The organisation's first card, the one that the sheet in the safe names (12)."""
    return claim.roll.root is None and claim.signer.fingerprint == claim.root


def is_by_administrator(claim: Claim) -> bool:
    """Who may add people, take them away and say who holds a channel (13)."""
    return claim.signer.member in claim.roll.administrators


def is_by_keeper(claim: Claim) -> bool:
    """Who may let a deputy in, and out again: whoever always holds the channel, or an administrator. Never the deputy (20)."""
    return claim.roll.holds(claim.said.channel, claim.signer.member) or claim.signer.member in claim.roll.administrators


def is_by_sealer(claim: Claim) -> bool:
    """Who may say what a channel's credentials are: whoever always holds it, or an administrator; each time anew (7, 8)."""
    known = claim.roll.sealed.get(claim.said.channel)
    return is_by_keeper(claim) and claim.said.generation > (0 if known is None else known.generation)


_WHO: dict[Deed, Callable[[Claim], bool]] = {
    Deed.ROOT: is_root,
    Deed.MEMBER: is_by_administrator,
    Deed.ADMINISTRATOR: is_by_administrator,
    Deed.REVOKE: is_by_administrator,
    Deed.HOLDER: is_by_administrator,
    Deed.HOLDER_LEFT: is_by_administrator,
    Deed.COVER: is_by_keeper,
    Deed.COVER_END: is_by_keeper,
    Deed.RECOVERY: is_by_administrator,
    Deed.SEALED: is_by_sealer,
    Deed.RESTORED: is_by_administrator,
}
"""The deeds of the roll. Any other is no part of it."""


def _take(roll: Roll, said: Said, by: str) -> None:
    # A root or a member without a card, which nobody writes, is nobody.
    if said.card is not None and said.deed in _OF_CARDS:
        _OF_CARDS[said.deed](roll, said.card)
    elif said.deed is Deed.SEALED:
        roll.sealed[said.channel] = Seal(said.generation, said.what, by)
    elif said.deed is Deed.RESTORED:
        roll.restored = Restored(said.at, by)
    elif said.deed in _OF_CHANNELS:
        _OF_CHANNELS[said.deed](roll, said)


def _found(roll: Roll, card: Card) -> None:
    roll.root = card
    roll.administrators.add(card.member)
    _admit(roll, card)


def _admit(roll: Roll, card: Card) -> None:
    if card.hash not in roll.revoked:
        roll.cards[card.hash] = roll.ever[card.hash] = card


def _revoke(roll: Roll, card: Card) -> None:
    roll.revoked.add(card.hash)
    roll.cards.pop(card.hash, None)
    if not any(each.member == card.member for each in roll.cards.values()):
        roll.administrators.discard(card.member)
        for members in roll.holders.values():
            members.discard(card.member)


def _administrator(roll: Roll, said: Said) -> None:
    roll.administrators.add(said.member)


def _hold(roll: Roll, said: Said) -> None:
    roll.holders.setdefault(said.channel, set()).add(said.member)


def _leave(roll: Roll, said: Said) -> None:
    roll.holders.get(said.channel, set()).discard(said.member)


def _recover(roll: Roll, said: Said) -> None:
    roll.recovery = said.recipient


def _cover(roll: Roll, said: Said) -> None:
    if said.cover not in roll.covers or roll.covers[said.cover].channel == said.channel:
        roll.covers[said.cover] = Period(said.cover, said.channel, said.member, said.begins, said.ends)


def _end_cover(roll: Roll, said: Said) -> None:
    period = roll.covers.get(said.cover)
    if period is not None and period.channel == said.channel:
        roll.covers[said.cover] = replace(period, ends=min(period.ends, said.at))


_OF_CARDS: dict[Deed, Callable[[Roll, Card], None]] = {Deed.ROOT: _found, Deed.MEMBER: _admit, Deed.REVOKE: _revoke}
_OF_CHANNELS: dict[Deed, Callable[[Roll, Said], None]] = {
    Deed.ADMINISTRATOR: _administrator,
    Deed.HOLDER: _hold,
    Deed.HOLDER_LEFT: _leave,
    Deed.RECOVERY: _recover,
    Deed.COVER: _cover,
    Deed.COVER_END: _end_cover,
}
