"""Who has keys to the shared credentials, who says so, and who always holds which channel (SOL-34, HJO-38).

Both sides are verified by a person: an administrator types the end of a colleague's fingerprint, the colleague that of the organisation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.desk import depositwords as words
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.known import Keys, Known, channel_of
from moderator_app.desk.platformchanges import ask_change
from moderator_app.desk.powers import Powers
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import FEWEST_HOLDERS, Looked, LookedAt, RecoverySheet, Why, newest
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.storage import channels, credentials, people, platform_changes
from moderator_app.storage.credentials import StoredCard
from moderator_app.storage.statements import Reader
from moderator_app.vault.keys import TYPED, Card, canonical, read_card, same_fingerprint
from moderator_app.vault.pin import Pin
from moderator_app.vault.recovery import RecoveryKey, must_be_sheet
from moderator_app.vault.roll import Deed, Roll, Said
from moderator_app.vault.secret import Secret

CARD = "card"
"""What a card is signed as by its own keys."""


class KeyState(StrEnum):
    """How somebody's key stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class KeyCard:
    """Somebody's key on one workstation. `fingerprint` is told of approved ones alone: of others it is to be asked for and typed."""

    id: int
    person_id: int
    person: str
    workstation: str
    made_at: int
    state: KeyState
    fingerprint: str
    administers: bool
    mine: bool


@dataclass(frozen=True, slots=True)
class Office:
    """What an administrator looks at. `refused`: events in the journal that were not believed: somebody wrote into the database."""

    founded: bool
    fingerprint: str
    """The organisation's."""
    keys: tuple[KeyCard, ...]
    sheets: tuple[RecoverySheet, ...]
    refused: int
    drilled: LookedAt | None
    """When one of the sheets was last tried."""


class Enrolment:
    """Every act is signed with my key and entered in the journal."""

    def __init__(self, deposit: Deposit) -> None:
        self._deposit = deposit
        self._context = deposit.context

    def office(self) -> Office:
        """Everybody's keys, in the order of making. Asks no keyring."""
        with self._context.database.read() as reader:
            founded = credentials.begun(reader)
            roll = self._deposit.roll(reader) if founded else Roll()
            cards = [self._key_card(roll, each) for each in credentials.cards(reader)]
            root = "" if roll.root is None else roll.root.fingerprint
            keys = tuple(each for each in cards if each is not None)
            drilled = newest(platform_changes.looked(reader), Looked.DRILLED, None)
            return Office(founded, root, keys, tuple(credentials.sheets(reader)), len(roll.refused), drilled)

    def found(self, workstation: str, *, paper: Secret | None = None) -> str:
        """I am the first administrator of the shared credentials. The organisation's fingerprint, for the sheet.

        With the recovery key on `paper` they are set up anew, where every administrator has lost their keys: everybody makes a new key,
        types the new fingerprint, and what the old envelopes hold is entered once more. Raises Refused.
        """
        me = self._context.me
        if not Powers(me.id, me.role, shared=False).administers:
            raise words.not_administrator()
        with self._context.database.read() as reader:
            self._must_be_free(reader, paper)
        identity, card = self._deposit.seat.make()
        keys = Keys(card.device, identity, card, card.fingerprint)
        with self._context.act() as act:
            self._must_be_free(act.writer, paper)
            self._keep_card(act, keys, workstation)
            known = Known(keys, Roll(), Pin(), act.now, {me.uuid: me.name}, {me.uuid: me.id})
            known = self._say(act, known, Said(Deed.ROOT, act.now, card=card), private={"person": me.name})
        self._deposit.seat.trust(card.device, card.fingerprint)
        self._deposit.root = card.fingerprint
        self._deposit.note(known)
        return card.fingerprint

    def _must_be_free(self, reader: Reader, paper: Secret | None) -> None:
        if not credentials.begun(reader):
            return
        if paper is None:
            raise words.founded_already()
        sheets = credentials.sheets(reader)
        if not sheets:
            raise words.no_recovery_key()
        must_be_sheet(RecoveryKey.typed(paper), sheets[-1].recipient)

    def make_key(self, workstation: str) -> str:
        """New keys on this computer, which wait for an administrator. Their fingerprint. Raises KnownError."""
        with self._context.database.read() as reader:
            if not credentials.begun(reader):
                raise words.not_founded()
        identity, card = self._deposit.seat.make()
        keys = Keys(card.device, identity, card, "")
        known = Known(keys, Roll(), Pin(), 0, {}, {})
        with self._context.act() as act:
            self._keep_card(act, keys, workstation)
            said = Said(Deed.CARD, act.now, card=card)
            self._deposit.say(act, known, Kind.CREDENTIAL_CARD, said, private={"person": self._context.me.name})
        return card.fingerprint

    def trust(self, typed: str) -> None:
        """The organisation's fingerprint, as I typed it from the recovery sheet. Raises Refused: it is another one."""
        keys = self._deposit.keys(trusted=False)
        with self._context.database.read() as reader:
            root = named_root(typed, self._deposit.begun(reader))
        self._deposit.seat.trust(keys.device, root)

    def approve(self, card_id: int, typed: str) -> None:
        """The key is that person's: I rang or met them, and typed the last eight signs that they read out. Raises Refused."""
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._administering(act, keys)
            stored = next((each for each in credentials.cards(act.writer) if each.id == card_id), None)
            card = None if stored is None else _own_card(stored)
            if stored is None or card is None or known.ids.get(card.member) != stored.person_id or card.org != keys.card.org:
                raise words.no_such("card")
            if not same_fingerprint(typed, card.fingerprint, signs=TYPED):
                raise words.wrong_fingerprint()
            known = self._say(act, known, Said(Deed.MEMBER, act.now, card=card, member=card.member), private={"person": stored.person})
        self._deposit.note(known)

    def revoke(self, card_id: int) -> None:
        """The key opens nothing from now on, and what it could open is to be changed at the platforms. Raises Refused."""
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._administering(act, keys)
            stored = next((each for each in credentials.cards(act.writer) if each.id == card_id), None)
            card = None if stored is None else read_card(bytes(stored.card))
            if stored is None or card is None or card.hash not in known.roll.cards:
                raise words.no_such("card")
            if not {each.member for each in known.roll.cards.values() if each.hash != card.hash} & known.roll.administrators:
                raise words.last_administrator()
            held = [each for each in channels.everything(act.writer) if card.hash in known.readers(each.uuid).hashes()]
            known = self._say(act, known, Said(Deed.REVOKE, act.now, card=card, member=card.member), private={"person": stored.person})
            for channel in held:
                ask_change(act, channel, Why.KEYS_REVOKED, card.hash, (stored.person_id, 0))
        self._deposit.note(known)

    def make_administrator(self, person_id: int) -> None:
        """The person approves keys and names holders, too. Raises Refused."""
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._administering(act, keys)
            member, name = _approved(act.writer, known, person_id)
            known = self._say(act, known, Said(Deed.ADMINISTRATOR, act.now, member=member), private={"person": name})
        self._deposit.note(known)

    def add_holder(self, channel_id: int, person_id: int) -> None:
        """The person always holds the channel. It is sealed for them by whoever can open it. Raises Refused."""
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._administering(act, keys)
            channel = channel_of(act.writer, channel_id)
            member, name = _approved(act.writer, known, person_id)
            said = Said(Deed.HOLDER, act.now, channel=channel.uuid, member=member)
            known = self._say(act, known, said, channel=channel, private={"person": name})
        self._deposit.note(known)

    def remove_holder(self, channel_id: int, person_id: int) -> None:
        """The person holds the channel no more; what they know of it is to be changed at the platform. Raises Refused."""
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._administering(act, keys)
            channel = channel_of(act.writer, channel_id)
            member = next((each for each, number in known.ids.items() if number == person_id), "")
            held = known.roll.holders.get(channel.uuid, set())
            if member not in held:
                raise words.no_such("holder")
            sealed = credentials.generation(act.writer, channel_id) > 0
            if sealed and len(held) <= FEWEST_HOLDERS:
                raise words.too_few_holders()
            said = Said(Deed.HOLDER_LEFT, act.now, channel=channel.uuid, member=member)
            known = self._say(act, known, said, channel=channel, private={"person": known.names[member]})
            if sealed:
                ask_change(act, channel, Why.HOLDER_LEFT, known.roll.newest, (person_id, 0))
        self._deposit.note(known)

    def confirm_restored(self, reason: str) -> None:
        """The database is an older one than I saw, rightly so: it was restored from a backup. Journaled, never in silence (43).

        Raises Refused: I am no administrator in it, no reason.
        """
        reason = clean(reason.strip())[0]
        if not reason:
            raise words.reason_needed()
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._deposit.known(act.writer, keys, confirming=True)
            known.must_administer()
            said = Said(Deed.RESTORED, act.now)
            known = self._deposit.say(act, known, Kind.CREDENTIAL_RESTORED, said, private={"reason": reason})
            generations = self._deposit.generations(act.writer)
        for copy in known.pin.periods:
            self._deposit.seat.purge(copy)
        pin = known.pin.restored(generations, known.roll, known.now)
        self._deposit.seat.write(keys.device, keys.identity, pin)

    # --

    def _administering(self, act: Act, keys: Keys) -> Known:
        known = self._deposit.known(act.writer, keys)
        known.must_administer()
        return known

    def _say(self, act: Act, known: Known, said: Said, *, channel: Channel | None = None, private: dict[str, str] | None = None) -> Known:
        return self._deposit.say(act, known, Kind.CREDENTIAL_ROLL, said, channel=channel, private=private)

    def _keep_card(self, act: Act, keys: Keys, workstation: str) -> None:
        data = canonical(keys.card)
        signature = keys.identity.sign(CARD, data)
        place = clean(workstation.strip())[0][:200]
        credentials.add_card(act.writer, self._context.me.id, keys.card.hash, data, signature, place, act.now)
        act.topics.add(Topic.CREDENTIALS)

    def _key_card(self, roll: Roll, stored: StoredCard) -> KeyCard | None:
        card = read_card(bytes(stored.card))
        if card is None:
            return None
        state = KeyState.REVOKED if card.hash in roll.revoked else KeyState.APPROVED if card.hash in roll.cards else KeyState.WAITING
        mine = stored.person_id == self._context.me.id
        return KeyCard(
            stored.id,
            stored.person_id,
            stored.person,
            stored.workstation,
            stored.made_at,
            state,
            card.fingerprint if state is KeyState.APPROVED or mine else "",
            card.member in roll.administrators,
            mine,
        )


def named_root(typed: str, begun: tuple[str, ...]) -> str:
    """The one of these fingerprints that somebody typed. Raises Refused: none."""
    root = next((each for each in reversed(begun) if same_fingerprint(typed, each)), "")
    if not root:
        raise words.wrong_fingerprint()
    return root


def _own_card(stored: StoredCard) -> Card | None:
    """The card, if whoever has its keys signed it."""
    card = read_card(bytes(stored.card))
    return card if card is not None and card.signed(CARD, bytes(stored.card), bytes(stored.signature)) else None


def _approved(reader: Reader, known: Known, person_id: int) -> tuple[str, str]:
    """(member, name) of somebody with an approved key. Raises Refused."""
    who = people.by_id(reader, person_id)
    if who is None:
        raise words.no_such("person")
    if not known.roll.cards_of([who.uuid]):
        raise words.not_approved(who.name)
    return who.uuid, who.name
