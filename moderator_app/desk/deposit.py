"""What every use case of the shared credentials rests on: asks for what is known, says what is new, and remembers here what was seen.

The keyring is asked outside of any transaction: it may hang, and nobody else is to wait for it. What is read of the database comes after.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

import msgspec

from moderator_app.desk import depositwords as words
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.known import Here, Keys, Known, Standing
from moderator_app.domain.channels import Channel
from moderator_app.domain.journal import Entry, Kind, body_of
from moderator_app.storage import channels, credentials, journal, people
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import KnownError
from moderator_app.vault.keys import Card, from_base64, read_card, to_base64
from moderator_app.vault.pin import check_roll, confirms_restore
from moderator_app.vault.roll import Event, Roll, Said, go_on, go_on_with_own, roots_of, say
from moderator_app.vault.seat import Seat, identity_lost

_STANDS = {
    words.NOT_FOUNDED: Here.NOT_FOUNDED,
    words.NO_KEYS: Here.NO_KEYS,
    words.UNTRUSTED: Here.UNTRUSTED,
    words.WAITING: Here.WAITING,
    words.REVOKED: Here.REVOKED,
    "identity_lost": Here.LOST,
}


@dataclass(slots=True)
class _Heard:
    """How far the journal's events have been gone through: the newest of them, and the roll up to it."""

    root: str = ""
    begun: tuple[str, ...] = ()
    seq: int = 0
    link: str = ""
    roll: Roll = field(default_factory=Roll)


class Deposit:
    """One for each desk. Its methods are called in a lane that may wait."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._heard = _Heard()
        self._guard = threading.Lock()
        self._saying = 0
        """The number of the newest entry in which I said something on who may open what."""
        self.root = ""
        """The organisation's fingerprint as this workstation knows it, once the keyring has told it."""

    @property
    def context(self) -> Context:
        return self._context

    @cached_property
    def seat(self) -> Seat:
        """Mine on this workstation."""
        place = self._context.vault
        assert place is not None, "the desk is not founded"
        return Seat(place.keyring, place.folder, place.org, self._context.me.uuid)

    # -- what is known

    def standing(self) -> Standing:
        """How this workstation stands. Raises nothing that a person could act on: that is what it tells."""
        keys = None
        try:
            keys = self.keys(trusted=False)
            with self._context.database.read() as reader:
                known = self.known(reader, keys)
        except KnownError as error:
            here = _STANDS.get(error.code, Here.TROUBLE)
            return Standing(here, error.what, "" if keys is None else keys.card.fingerprint)
        return Standing(Here.READY, None, known.keys.card.fingerprint, known.administers)

    def keys(self, *, trusted: bool = True) -> Keys:
        """Mine. Raises KnownError: none here, lost, a keyring that does not answer; with `trusted` also where no fingerprint was typed."""
        with self._context.database.read() as reader:
            if not credentials.begun(reader):
                raise words.not_founded()
            mine = self._devices(reader)
        found = self.seat.identity(mine)
        if found is None:
            raise identity_lost() if set(self.seat.devices()) & mine.keys() else words.no_keys()
        device, identity = found
        card = identity.card(self.seat.org, self.seat.member, device)
        self.root = self.seat.root(device) or self._own_root(card)
        if trusted and not self.root:
            raise words.untrusted()
        return Keys(device, identity, card, self.root)

    def _own_root(self, card: Card) -> str:
        """Whoever founded it needs no sheet: the root is their own card."""
        with self._context.database.read() as reader:
            root = self.roll(reader).root
        if root != card:
            return ""
        self.seat.trust(card.device, card.fingerprint)
        return card.fingerprint

    def known(self, reader: Reader, keys: Keys, *, confirming: bool = False) -> Known:
        """What holds now. Raises KnownError: not trusted, not approved, revoked, a database that was turned back.

        `confirming`: an administrator is about to say that it was turned back rightly.
        """
        if not keys.root:
            raise words.untrusted()
        roll, now = self.roll(reader, keys.root), self._context.clock.now()
        if keys.card.hash in roll.revoked:
            raise words.revoked()
        if keys.card.hash not in roll.cards:
            raise words.waiting()
        if confirming:
            pin = self.seat.pin_or_none(keys.device, keys.identity)
        else:
            pin = self.seat.pin(keys.device, keys.identity)
            if confirms_restore(pin, roll):
                pin = pin.restored(self.generations(reader), roll, now)
            check_roll(pin, roll)
        everybody = people.everybody(reader)
        return Known(keys, roll, pin, now, {each.uuid: each.name for each in everybody}, {each.uuid: each.id for each in everybody})

    def read(self) -> Known:
        """Keys and what is known, where nothing is written."""
        keys = self.keys()
        with self._context.database.read() as reader:
            return self.known(reader, keys)

    def roll(self, reader: Reader, root: str = "") -> Roll:
        """Who may open what, by the journal's events; without `root` as the journal's own first event has it, which nobody is to trust."""
        with self._guard:
            heard = self._heard
            if heard.seq and journal.hash_at(reader, heard.seq) != heard.link:
                heard = _Heard()
            fresh = credentials.said(reader, heard.seq)
            begun = (*heard.begun, *roots_of(_event(each) for _, _, each in fresh))
            root = root or self.root or (begun[-1] if begun else "")
            if root != heard.root and heard.seq:
                heard, fresh = _Heard(), credentials.said(reader, 0)
            if fresh:
                seq, link, _ = fresh[-1]
                roll = go_on(heard.roll.copy(), (_event(each) for _, _, each in fresh), root)
                heard = _Heard(root, begun, seq, link, roll)
            self._heard = heard
            return heard.roll

    def begun(self, reader: Reader) -> tuple[str, ...]:
        """The fingerprints with which the journal's events begin, or begin anew: what somebody typed is compared with each of them."""
        self.roll(reader)
        return self._heard.begun

    def generations(self, reader: Reader) -> dict[str, int]:
        """Of the newest envelope that there is of each channel, by its UUID."""
        uuids = {each.id: each.uuid for each in channels.everything(reader)}
        return {uuids[each.channel_id]: each.generation for each in credentials.heads(reader) if each.channel_id in uuids}

    def _devices(self, reader: Reader) -> dict[str, None]:
        found = (read_card(bytes(each.card)) for each in credentials.cards(reader) if each.person_id == self._context.me.id)
        return {each.device: None for each in reversed([each for each in found if each is not None])}

    # -- what is said

    def say(
        self,
        act: Act,
        known: Known,
        kind: Kind,
        said: Said,
        *,
        channel: Channel | None = None,
        body: dict[str, object] | None = None,
        private: dict[str, str] | None = None,
    ) -> Known:
        """Sign it and enter it in the journal; what is known after it."""
        keys = known.keys
        if kind in ROLL_KINDS:
            said = msgspec.structs.replace(said, after=known.roll.newest)
        event = say(keys.identity, keys.card, said)
        told: dict[str, object] = {
            "deed": said.deed,
            **(body or {}),
            "said": event.data.decode(),
            "by": event.by,
            "signature": to_base64(event.signature),
        }
        entry = act.write_down(kind, channel=None if channel is None else channel.id, body=told, private=private)
        act.topics.add(Topic.CREDENTIALS)
        if kind not in ROLL_KINDS:
            return known
        roll = known.roll if known.own else known.roll.copy()
        assert go_on_with_own(roll, event, said, keys.card, keys.root), "what is said must be believed"
        self._saying = entry.seq
        act.afterwards.append(partial(self._adopt, entry, keys.root, roll))
        return replace(known, roll=roll, own=True)

    def _adopt(self, entry: Entry, root: str, roll: Roll) -> None:
        """What I said is saved: it need not be read and verified again."""
        with self._guard:
            if entry.seq == self._saying and entry.seq > self._heard.seq:
                self._heard = _Heard(root, self._heard.begun or (root,), entry.seq, entry.hash, roll.copy())

    def note(self, known: Known, *opened: tuple[str, int]) -> None:
        """Remember here what was seen: the roll, and these generations, by channel."""
        with self.seat.noting(known.keys.device, known.keys.identity) as pins:
            pin = pins[0]
            if confirms_restore(pin, known.roll):
                # What was kept here may be of a time that never was. It is kept anew.
                for channel in pin.periods:
                    self.seat.purge(channel)
                pin = known.pin
            if len(known.roll.trail) >= pin.height:
                pin = pin.saw(known.roll, known.now)
            for channel, generation in opened:
                pin = pin.opened(channel, generation, known.now)
            pins[0] = pin


ROLL_KINDS = (Kind.CREDENTIAL_ROLL, Kind.CREDENTIAL_SEALED, Kind.CREDENTIAL_RESTORED)
"""Entries whose events say who may open what; the signed word in all others is about a use."""


def _event(payload: bytes) -> Event:
    try:
        body = body_of(payload)
    except (msgspec.DecodeError, IndexError):
        return Event(b"", "", b"")
    said, by, signature = (body.get(each) for each in ("said", "by", "signature"))
    if not (isinstance(said, str) and isinstance(by, str) and isinstance(signature, str)):
        return Event(b"", "", b"")
    return Event(said.encode(), by, from_base64(signature))
