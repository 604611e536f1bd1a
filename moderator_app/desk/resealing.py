"""Sealing anew for those who may open it now: after a cover began or ended, after a revocation, by the next holder's program.

A deputy is let in by a person alone: what the database says of absences is a question, and a signed word is the answer. Taking out is done
by itself. The copies in the keyring follow.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from moderator_app.desk.context import Act
from moderator_app.desk.cover import one_of
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.known import Keys, Known, envelope_of
from moderator_app.desk.platformchanges import ask_change
from moderator_app.desk.sharing import Access, access_of, open_stored, seal_in
from moderator_app.domain.channels import Channel
from moderator_app.domain.cover import Absence
from moderator_app.domain.credentials import Why
from moderator_app.domain.journal import Kind
from moderator_app.storage import channels, cover, credentials, people, platform_changes
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import KnownError
from moderator_app.vault.envelope import EARLY, header_of, open_envelope
from moderator_app.vault.roll import Deed, Period, Roll, Said

BATCH = 16
"""Channels that are sealed in one transaction: others wait for it for a tenth of a second."""
LONG_AGO = 400 * 24 * 3_600_000_000
"""A cover that ended before that (microseconds) asks for nothing any more."""

Progress = Callable[[int, int], bool]
"""Told how many of how many are done; whether to go on."""


@dataclass(frozen=True, slots=True)
class ToLetIn:
    """A deputy of an absence who can't open a channel's credentials yet, and whom I can let in."""

    absence_id: int
    absent: str
    channel_id: int
    channel: str
    deputy_id: int
    deputy: str
    begins: int
    ends: int
    has_key: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What was done: channels sealed anew, changes asked for, and those that could not be sealed, with why."""

    sealed: int
    asked: int
    failed: tuple[tuple[Channel, KnownError], ...] = ()


def cover_name(absence_id: int, channel: str, member: str) -> str:
    """What the signed word on a deputy's cover is called."""
    return f"{absence_id}:{channel}:{member}"


class Resealing:
    """Everything may be done again: what is done already is left."""

    def __init__(self, deposit: Deposit) -> None:
        self._deposit = deposit
        self._context = deposit.context

    # -- letting in

    def to_let_in(self) -> list[ToLetIn]:
        """The deputies, of absences that are not over, who wait for me or another holder. Asks no keyring."""
        with self._context.database.read() as reader:
            if not credentials.begun(reader):
                return []
            return to_let_in(reader, self._deposit.roll(reader), self._context.me.uuid, self._context.clock.now())

    def let_in(self, absence_id: int) -> int:
        """The absence's deputies open its channels, from its first day to its last. How many channels. Raises KnownError.

        Only those that I say the word on, and whose deputies have keys: the others are listed still.
        """
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._deposit.known(act.writer, keys)
            one_of(cover.everything(act.writer), absence_id)
            waiting = to_let_in(act.writer, known.roll, known.me, known.now)
            places = {each.id: each for each in channels.everything(act.writer)}
            members = {number: member for member, number in known.ids.items()}
            done: set[int] = set()
            for each in waiting:
                if each.absence_id != absence_id or not each.has_key:
                    continue
                channel, member = places[each.channel_id], members[each.deputy_id]
                name = cover_name(absence_id, channel.uuid, member)
                said = Said(Deed.COVER, act.now, channel=channel.uuid, member=member, cover=name, begins=each.begins, ends=each.ends)
                body: dict[str, object] = {"absence": absence_id}
                known = self._deposit.say(
                    act, known, Kind.CREDENTIAL_ROLL, said, channel=channel, body=body, private={"person": each.deputy}
                )
                done.add(channel.id)
            act.nothing = not done
        self._deposit.note(known)
        return len(done)

    # -- settling

    def settle(self, on_progress: Progress = lambda _done, _total: True) -> Settled:
        """Seal anew what is sealed for others than it should be, as far as I can open it; ask for changes at the platforms.

        Raises KnownError where nothing can be done here. A channel that can't be opened is told of, and does not hold up the others.
        """
        keys = self._deposit.keys()
        asked = self._end_and_ask(keys)
        with self._context.database.read() as reader:
            known = self._deposit.known(reader, keys)
            places = {each.id: each for each in channels.everything(reader)}
            heads = [each for each in credentials.heads(reader) if each.channel_id in places]
            stale = [places[each.channel_id] for each in heads if _is_stale(known, places[each.channel_id].uuid, each.outer)]
        done, sealed, failed = 0, list[tuple[str, int]](), list[tuple[Channel, KnownError]]()
        left = iter(stale)
        while on_progress(done, len(stale)) and (batch := list(islice(left, BATCH))):
            known = self._seal(keys, batch, sealed, failed)
            done += len(batch)
        if sealed:
            # Once for all of them: a pin that lags behind catches up with the next reading.
            self._deposit.note(known, *sealed)
        return Settled(len(sealed), asked, tuple(failed))

    def _seal(self, keys: Keys, batch: list[Channel], sealed: list[tuple[str, int]], failed: list[tuple[Channel, KnownError]]) -> Known:
        before = len(sealed)
        with self._context.act() as act:
            known = self._deposit.known(act.writer, keys)
            for channel in batch:
                stored = credentials.envelope(act.writer, channel.id)
                # Another holder's program may have done it meanwhile.
                if stored is None or not _is_stale(known, channel.uuid, stored.outer):
                    continue
                try:
                    opened = open_stored(known, channel, stored)
                    known = seal_in(
                        act, self._deposit, known, channel, opened.fields, stored.generation, (stored.author_id, stored.entered_at)
                    )
                except KnownError as error:
                    failed.append((channel, error))
                else:
                    sealed.append((channel.uuid, stored.generation + 1))
            act.nothing = len(sealed) == before
        return known

    def _end_and_ask(self, keys: Keys) -> int:
        """Say of covers that were ended by hand that they are over; ask for what is to be changed after those that are."""
        with self._context.database.read() as reader:
            known = self._deposit.known(reader, keys)
            if not self._over(reader, known) and not self._unasked(reader, known):
                return 0
        with self._context.act() as act:
            known = self._deposit.known(act.writer, keys)
            for channel, period in self._over(act.writer, known):
                said = Said(Deed.COVER_END, act.now, channel=channel.uuid, cover=period.id)
                private = {"person": known.names.get(period.member, "")}
                known = self._deposit.say(act, known, Kind.CREDENTIAL_ROLL, said, channel=channel, private=private)
            unasked = self._unasked(act.writer, known)
            for channel, period in unasked:
                self._ask(act, known, channel, period)
            act.nothing = act.head is None
        self._deposit.note(known)
        return len(unasked)

    def _ask(self, act: Act, known: Known, channel: Channel, period: Period) -> None:
        who = known.ids.get(period.member)
        if who is None:
            return
        ask_change(act, channel, Why.COVER_ENDED, period.id, (who, period.begins))
        said = Said(Deed.CHANGED_AT_PLATFORM, act.now, channel=channel.uuid, cover=period.id, what=Why.COVER_ENDED)
        private = {"person": known.names[period.member]}
        self._deposit.say(act, known, Kind.CREDENTIAL_CHANGE, said, channel=channel, body={"why": Why.COVER_ENDED}, private=private)

    def _mine(self, reader: Reader, known: Known) -> dict[str, Channel]:
        """The channels with credentials of which I say who may open them."""
        sealed = {each.channel_id for each in credentials.heads(reader)}
        return {each.uuid: each for each in channels.everything(reader) if each.id in sealed and known.keeps(each.uuid)}

    def _over(self, reader: Reader, known: Known) -> list[tuple[Channel, Period]]:
        mine = self._mine(reader, known)
        ended = {each.id for each in cover.everything(reader) if each.ended_at is not None}
        return [
            (mine[each.channel], each)
            for each in known.roll.covers.values()
            if each.channel in mine and known.now < each.ends and _absence_of(each) in ended
        ]

    def _unasked(self, reader: Reader, known: Known) -> list[tuple[Channel, Period]]:
        mine, causes = self._mine(reader, known), platform_changes.causes(reader)
        return [
            (mine[each.channel], each)
            for each in known.roll.covers.values()
            if each.channel in mine
            and max(each.begins, known.now - LONG_AGO) < each.ends <= known.now
            and (mine[each.channel].id, Why.COVER_ENDED, each.id) not in causes
        ]

    # -- copies in the keyring

    def copies(self) -> list[Channel]:
        """The channels whose copy in the keyring is to be looked at: those that are mine now, and those of which there may be one."""
        known = self._deposit.read()
        with self._context.database.read() as reader:
            every = channels.everything(reader)
        return [each for each in every if _may_keep(known.roll, each.uuid, known.me, known.now) or each.uuid in known.pin.periods]

    def left_behind(self) -> list[str]:
        """Channels, by UUID, of which there may be a copy here and which I don't even see any more."""
        known = self._deposit.read()
        with self._context.database.read() as reader:
            seen = {each.uuid for each in channels.everything(reader)}
        return sorted(known.pin.periods.keys() - seen)

    def refresh(self, channel: Channel) -> None:
        """Keep the newest of it in the keyring, or take it out. A short call: nobody who clicks waits for long. Raises KnownError."""
        keys = self._deposit.keys()
        with self._context.database.read() as reader:
            known = self._deposit.known(reader, keys)
            stored = credentials.envelope(reader, channel.id)
        if stored is None or not _may_keep(known.roll, channel.uuid, known.me, known.now):
            self.purge(channel.uuid)
            return
        period = known.roll.period(channel.uuid, known.me, known.now)
        always = known.roll.holds(channel.uuid, known.me) or period is None
        begins, ends = (0, 0) if always or period is None else (period.begins, period.ends)
        noted = known.pin.kept(channel.uuid, begins, ends, channel.name) == known.pin
        kept = self._deposit.seat.kept(channel.uuid)
        if noted and kept is not None and kept.generation == stored.generation:
            return
        # First that there is one, then the copy: whoever is cut off in between finds it at the next start.
        with self._deposit.seat.noting(keys.device, keys.identity) as pins:
            pins[0] = pins[0].kept(channel.uuid, begins, ends, channel.name)
        fields = open_envelope(envelope_of(stored, channel), known.asked(channel))
        self._deposit.seat.keep(channel.uuid, fields, stored.generation)
        self._deposit.note(known, (channel.uuid, stored.generation))

    def purge(self, channel: str) -> bool:
        """Take the copy of the channel with that UUID out of the keyring; whether there was one. Raises KnownError."""
        found = self._deposit.keys()
        gone = self._deposit.seat.purge(channel)
        with self._deposit.seat.noting(found.device, found.identity) as pins:
            pins[0] = pins[0].purged(channel)
        return gone


def to_let_in(reader: Reader, roll: Roll, me: str, now: int) -> list[ToLetIn]:
    """Who waits to be let in where `me`, a member, keeps the channel."""
    sealed = {each.channel_id for each in credentials.heads(reader)}
    mine = {
        each.id: each
        for each in channels.everything(reader)
        if each.id in sealed and any(roll.may_seal(card, each.uuid) for card in roll.cards_of([me]))
    }
    everybody = {each.id: each for each in people.everybody(reader)}
    found: list[ToLetIn] = []
    for absence in cover.everything(reader):
        if absence.ended_at is not None or absence.ends_at <= now:
            continue
        for channel_id, deputy_id in _stand_ins(absence):
            channel, deputy = mine.get(channel_id), everybody.get(deputy_id)
            if channel is None or deputy is None or roll.holds(channel.uuid, deputy.uuid):
                continue
            if cover_name(absence.id, channel.uuid, deputy.uuid) not in roll.covers:
                has_key = bool(roll.cards_of([deputy.uuid]))
                names = (absence.person, channel.id, channel.name, deputy.id, deputy.name)
                found.append(ToLetIn(absence.id, *names, absence.begins_at, absence.ends_at, has_key))
    return found


def _stand_ins(absence: Absence) -> list[tuple[int, int]]:
    return sorted(set(absence.deputies))


def _absence_of(period: Period) -> int:
    number = period.id.partition(":")[0]
    return int(number) if number.isdigit() else 0


def _is_stale(known: Known, channel: str, outer: bytes) -> bool:
    """Whether I can open and seal it, and it is sealed for others than it should be."""
    head = header_of(bytes(outer))
    if head is None or not known.keeps(channel) or access_of(known.roll, channel, known.me, known.now) is Access.NONE:
        return False
    readers = frozenset(card for _, card in head.rc)
    return known.keys.card.hash in readers and readers != known.readers(channel).hashes()


def _may_keep(roll: Roll, channel: str, member: str, now: int) -> bool:
    """Whether a copy belongs in the member's keyring now."""
    if roll.holds(channel, member):
        return True
    period = roll.period(channel, member, now)
    return period is not None and period.begins - EARLY <= now < period.ends
