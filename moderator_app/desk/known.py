"""What is known of the shared credentials at one moment: how this workstation stands, my keys, and the roll of who may open what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.desk import depositwords as words
from moderator_app.domain.channels import Channel
from moderator_app.storage import channels, credentials
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import Message
from moderator_app.vault.envelope import Asked, Envelope, Readers
from moderator_app.vault.keys import Card, Identity
from moderator_app.vault.pin import Pin
from moderator_app.vault.roll import Roll


class Here(StrEnum):
    """How this workstation stands."""

    NOT_FOUNDED = "not_founded"
    NO_KEYS = "no_keys"
    UNTRUSTED = "untrusted"
    """The organisation's fingerprint has not been typed here."""
    WAITING = "waiting"
    """An administrator has not approved the key yet."""
    READY = "ready"
    REVOKED = "revoked"
    LOST = "lost"
    """The keyring no longer has the key."""
    TROUBLE = "trouble"
    """The keyring, or the database, is not as it should be: the message says what."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How this workstation stands, and why it can't open anything. `fingerprint` is of my own card; "" without keys."""

    here: Here
    why: Message | None = None
    fingerprint: str = ""
    administers: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Mine, as the keyring has them, with the fingerprint that was typed here; root is "" before that."""

    device: str
    identity: Identity
    card: Card
    root: str


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """All that is known at one moment. `names` are by member, `ids` the people's numbers."""

    keys: Keys
    roll: Roll
    pin: Pin
    now: int
    names: dict[str, str]
    ids: dict[str, int]
    own: bool = False
    """Whether the roll is this act's alone, and may be gone on with in its place."""

    @property
    def me(self) -> str:
        """My member id."""
        return self.keys.card.member

    @property
    def administers(self) -> bool:
        return self.me in self.roll.administrators

    def keeps(self, channel: str) -> bool:
        """Whether I say what the channel's credentials are, and who is let in."""
        return self.roll.may_seal(self.keys.card, channel)

    def called(self, members: set[str]) -> str:
        """Their names, for what is told."""
        return ", ".join(sorted(self.names[each] for each in members if each in self.names))

    def must_administer(self) -> None:
        """Raises Refused."""
        if not self.administers:
            raise words.ask_administrator(self.called(self.roll.administrators))

    def must_keep(self, channel: str) -> None:
        """Raises Refused."""
        if not self.keeps(channel):
            raise words.not_keeper(self.called(self.roll.holders.get(channel, set()) | self.roll.administrators))

    def asked(self, channel: Channel) -> Asked:
        """Who opens the channel's envelope."""
        return Asked(
            self.keys.identity,
            self.keys.card,
            self.roll,
            self.now,
            seen_generation=self.pin.generations.get(channel.uuid, 0),
            last_seen=self.pin.last_seen,
            channel_name=channel.name,
            names=self.names,
        )

    def readers(self, channel: str) -> Readers:
        """For whom the channel is sealed now."""
        return readers_of(self.roll, channel, self.now)


def readers_of(roll: Roll, channel: str, now: int) -> Readers:
    """For whom a channel is sealed: who always holds it, and the deputies of covers that run or are booked."""
    deputies = {each.member for each in roll.covers.values() if each.channel == channel and now < each.ends}
    return Readers(tuple(roll.cards_of(roll.holders.get(channel, set()) | deputies)), roll.recovery)


def channel_of(reader: Reader, channel_id: int) -> Channel:
    """The channel, if I see it. Raises Refused."""
    found = channels.by_id(reader, channel_id)
    if found is None:
        raise words.no_such_channel()
    return found


def envelope_of(stored: credentials.StoredEnvelope, channel: Channel) -> Envelope:
    """As the vault reads it."""
    return Envelope(channel.uuid, stored.generation, bytes(stored.sealed), bytes(stored.outer), bytes(stored.signature))
