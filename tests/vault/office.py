"""An invented town hall whose people share the credentials of two channels."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid5

import msgspec

from moderator_app.vault import age
from moderator_app.vault.envelope import ROW, Asked, Envelope, Outer, Readers, open_envelope, seal, sealed_event
from moderator_app.vault.fields import Code, Fields
from moderator_app.vault.keys import Card, Identity
from moderator_app.vault.roll import Deed, Event, Roll, Said, roll_of, say
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime

HOUR = 3_600_000_000
DAY = 24 * HOUR
NOW = 1_800_000_000_000_000
"""A Friday in January 2027."""
_SPACE = UUID("6f0e0d0c-1111-4222-8333-444455556666")


def uid(name: str) -> str:
    """The UUID of something invented."""
    return str(uuid5(_SPACE, name))


ORG, PAGE, BATHS = uid("Lillköping"), uid("Lillköping på nätet"), uid("Badhuset")
FIELDS = Fields(
    Secret("sociala@lillkoping.example"),
    Secret("märkt-hemlighet-ÅÄÖ"),
    OneTime(Secret("JBSWY3DPEHPK3PXP")),
    (Code(Secret("1111-aaaa"), "0a0a0a0a"), Code(Secret("2222-bbbb"), "0b0b0b0b")),
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at a workstation."""

    identity: Identity
    card: Card

    @staticmethod
    def named(name: str, device: str = "one") -> Person:
        identity = Identity.new()
        return Person(identity, identity.card(ORG, uid(name), uid(f"{name} {device}")))

    @property
    def member(self) -> str:
        return self.card.member


@dataclass
class Office:
    """Astrid administers; Astrid and Bo hold the page; Cilla is a member, Didrik is not."""

    astrid: Person = field(default_factory=lambda: Person.named("Astrid"))
    bo: Person = field(default_factory=lambda: Person.named("Bo"))
    cilla: Person = field(default_factory=lambda: Person.named("Cilla"))
    didrik: Person = field(default_factory=lambda: Person.named("Didrik"))
    recovery: age.Key = field(default_factory=age.new_key)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tell(self.astrid, Deed.ROOT, card=self.astrid.card)
        for person in (self.bo, self.cilla):
            self.tell(self.astrid, Deed.MEMBER, card=person.card)
        for person in (self.astrid, self.bo):
            self.tell(self.astrid, Deed.HOLDER, channel=PAGE, member=person.member)

    def tell(self, who: Person, deed: Deed, **what: Any) -> Event:
        """`who` says it, and it goes into the journal."""
        event = self.says(who, deed, **what)
        self.events.append(event)
        return event

    def says(self, who: Person, deed: Deed, **what: Any) -> Event:
        """What `who` would say now, after everything that was believed."""
        return say(who.identity, who.card, Said(deed, NOW, **{"after": self.roll.newest, **what}))

    def cover(self, begins: int, ends: int, *, who: Person | None = None, deputy: Person | None = None, channel: str = PAGE) -> None:
        """Bo, or `who`, lets Cilla in."""
        member = (deputy or self.cilla).member
        self.tell(who or self.bo, Deed.COVER, cover=uid(f"cover {begins}"), channel=channel, member=member, begins=begins, ends=ends)

    @property
    def root(self) -> str:
        return self.astrid.card.fingerprint

    @property
    def roll(self) -> Roll:
        return roll_of(self.events, self.root)

    def sealed(
        self, *readers: Person, by: Person | None = None, channel: str = PAGE, generation: int = 1, fields: Fields = FIELDS
    ) -> Envelope:
        """Sealed for Astrid and Bo, or for `readers`."""
        who = by or self.astrid
        cards = tuple(each.card for each in readers or (self.astrid, self.bo))
        return seal(who.identity, who.card, Readers(cards, age.recipient_of(self.recovery)), (channel, generation), fields, NOW)

    def roll_with(self, envelope: Envelope) -> Roll:
        """The roll after whoever signed the envelope's header said in the journal that they sealed it."""
        everybody = (self.astrid, self.bo, self.cilla, self.didrik)
        author = next((each for each in everybody if each.card.signed(ROW, envelope.outer, envelope.signature)), None)
        if author is None:
            return self.roll
        head = msgspec.json.decode(envelope.outer, type=Outer).head
        said = sealed_event(replace(envelope, channel=head.ch, generation=head.gen), NOW, self.roll.newest)
        return roll_of([*self.events, say(author.identity, author.card, said)], self.root)

    def asks(self, who: Person, now: int = NOW, **known: Any) -> Asked:
        """What `who` knows who opens the page's envelope now."""
        names = {each.member: name for name, each in (("Astrid Ek", self.astrid), ("Bo Alm", self.bo), ("Cilla Rask", self.cilla))}
        return replace(Asked(who.identity, who.card, self.roll, now, channel_name="Lillköping på nätet", names=names), **known)

    def opens(self, who: Person, envelope: Envelope, now: int = NOW, *, told: Envelope | None = None, **known: Any) -> Fields:
        """What `who` gets to see; the journal tells of `told`, or of the envelope itself."""
        return open_envelope(envelope, self.asks(who, now, **{"roll": self.roll_with(told or envelope), **known}))
