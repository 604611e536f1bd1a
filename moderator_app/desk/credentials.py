"""The channels' credentials for who works with them: what is there, show, copy, enter, tick off, look after (VAS-26, SOL-34, HJO-38)."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from moderator_app.desk import depositwords as words
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.known import Standing, channel_of
from moderator_app.desk.sharing import Access, Opened, Shared, access_of, open_in, overview_in, seal_in
from moderator_app.domain.credentials import Looked, Part
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.workdays import moment_at
from moderator_app.storage import credentials, people, platform_changes
from moderator_app.storage.credentials import StoredEnvelope
from moderator_app.storage.statements import Reader
from moderator_app.support.files import keep_whole
from moderator_app.support.messages import KnownError
from moderator_app.vault.fields import Code, Fields
from moderator_app.vault.handover import Handover, is_locked, lock_handover, read_handover, unlock_handover, write_handover
from moderator_app.vault.roll import Deed, Said
from moderator_app.vault.secret import Secret
from moderator_app.vault.totp import OneTime

if TYPE_CHECKING:
    from moderator_app.desk.enrolment import Enrolment
    from moderator_app.desk.platformchanges import PlatformChanges
    from moderator_app.desk.recovery import Recovery
    from moderator_app.desk.resealing import Resealing


@dataclass(frozen=True, slots=True)
class Shown:
    """What one click shows: one part. `used` are the ids of the recovery codes that were ticked off, with by whom and when."""

    part: Part
    secret: Secret | None = None
    one_time: OneTime | None = None
    codes: tuple[Code, ...] = ()
    used: dict[str, tuple[str, int]] | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Which parts there are, and how many recovery codes of how many are left: nothing of what they say."""

    parts: frozenset[Part] = frozenset()
    codes: int = 0
    left: int = 0


LARGEST_FILE = 200_000
"""Bytes of a handover file that are looked at at all."""


class Credentials:
    """Everything that shows or changes something is journaled, signed with my key; nothing secret is ever in the journal."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.deposit = context.one(Deposit)

    @cached_property
    def enrolment(self) -> Enrolment:
        """Who has keys, who holds what."""
        from moderator_app.desk.enrolment import Enrolment

        return Enrolment(self.deposit)

    @cached_property
    def resealing(self) -> Resealing:
        """Sealing anew for those who may open it now."""
        from moderator_app.desk.resealing import Resealing

        return Resealing(self.deposit)

    @cached_property
    def changes(self) -> PlatformChanges:
        """What is to be changed at the platforms."""
        from moderator_app.desk.platformchanges import PlatformChanges

        return PlatformChanges(self.deposit)

    @cached_property
    def recovery(self) -> Recovery:
        """The key on paper."""
        from moderator_app.desk.recovery import Recovery

        return Recovery(self.deposit)

    # -- what is there

    def standing(self) -> Standing:
        """How this workstation stands."""
        return self.deposit.standing()

    def unlock(self) -> None:
        """Ask the keyring with the patience that a person needs to unlock it. Raises KnownError."""
        self.deposit.seat.unlock()

    def overview(self) -> list[Shared]:
        """Every channel that I see, by name. Asks no keyring."""
        with self._context.database.read() as reader:
            return overview_in(reader, self._context, self.deposit.roll(reader))

    # -- show

    def show(self, channel_id: int, part: Part) -> Shown:
        """One part, for a person who clicked; journaled before it is handed out. Raises KnownError."""
        return self._hand_out(channel_id, part, Kind.CREDENTIAL_VIEWED, Deed.VIEWED)

    def copy(self, channel_id: int, part: Part) -> Shown:
        """The same for the clipboard."""
        return self._hand_out(channel_id, part, Kind.CREDENTIAL_COPIED, Deed.COPIED)

    def held(self, channel_id: int) -> Held:
        """What there is to show. Hands out nothing secret, and is not journaled. Raises KnownError."""
        fields = self._open(channel_id).fields
        with self._context.database.read() as reader:
            used = credentials.used_codes(reader, channel_id)
        there = {
            Part.USERNAME: fields.username,
            Part.PASSWORD: fields.password,
            Part.ONE_TIME: fields.one_time,
            Part.RECOVERY_CODES: fields.codes,
            Part.NOTE: fields.note,
        }
        return Held(frozenset(part for part, what in there.items() if what), len(fields.codes), fields.left(used))

    def whole(self, channel_id: int) -> tuple[Fields, int, dict[str, tuple[str, int]]]:
        """All of it for the form in which it is changed, its generation, and the codes that are used. Journaled as shown.

        Where nothing was entered yet the fields are empty, and the generation is 0.
        """
        keys = self.deposit.keys()
        with self._context.database.read() as reader:
            channel, known = channel_of(reader, channel_id), self.deposit.known(reader, keys)
            empty = credentials.generation(reader, channel_id) == 0
            used = credentials.used_codes(reader, channel_id)
        known.must_keep(channel.uuid)
        if empty:
            return Fields(Secret(""), Secret("")), 0, {}
        opened = self._open(channel_id)
        self._used(opened, Kind.CREDENTIAL_VIEWED, Deed.VIEWED, "all")
        return opened.fields, opened.stored.generation, used

    def _hand_out(self, channel_id: int, part: Part, kind: Kind, deed: Deed) -> Shown:
        opened = self._open(channel_id)
        fields = opened.fields
        with self._context.database.read() as reader:
            used = credentials.used_codes(reader, channel_id)
        shown = {
            Part.USERNAME: Shown(part, fields.username),
            Part.PASSWORD: Shown(part, fields.password),
            Part.ONE_TIME: Shown(part, one_time=fields.one_time),
            Part.RECOVERY_CODES: Shown(part, codes=fields.codes, used=used),
            Part.NOTE: Shown(part, fields.note),
        }[part]
        if not (shown.secret or shown.one_time or shown.codes):
            raise words.part_empty()
        self._used(opened, kind, deed, part)
        return shown

    def _open(self, channel_id: int) -> Opened:
        keys = self.deposit.keys()
        with self._context.database.read() as reader:
            known = self.deposit.known(reader, keys)
            return open_in(reader, known, channel_id)

    def _used(self, opened: Opened, kind: Kind, deed: Deed, what: str) -> None:
        """It was shown, copied or exported: written down, and remembered here as seen."""
        known, channel, generation = opened.known, opened.channel, opened.stored.generation
        with self._context.act() as act:
            said = Said(deed, act.now, channel=channel.uuid, generation=generation, what=what)
            self.deposit.say(act, known, kind, said, channel=channel, body={"shown": what, "generation": generation})
        self.deposit.note(known, (channel.uuid, generation))

    # -- enter

    def enter(self, channel_id: int, fields: Fields, seen: int) -> int:
        """These are the channel's credentials from now on; `seen` is the generation that the form was filled from, 0 for none.

        Journaled. The new generation. Raises Refused: not mine to say, no recovery key, fewer than two holders, overtaken.
        """
        keys = self.deposit.keys()
        with self._context.act() as act:
            known = self.deposit.known(act.writer, keys)
            channel = channel_of(act.writer, channel_id)
            known.must_keep(channel.uuid)
            stored = credentials.envelope(act.writer, channel_id)
            if (0 if stored is None else stored.generation) != seen:
                raise words.overtaken(self._author(act.writer, stored))
            known = seal_in(act, self.deposit, known, channel, fields, seen, (self._context.me.id, act.now))
            act.topics.add(Topic.CHANNELS)
        self.deposit.note(known, (channel.uuid, seen + 1))
        # They are saved for everybody. A keyring that fails now must not look as if they weren't: the copy is tried again.
        with suppress(KnownError):
            self.resealing.refresh(channel)
        return seen + 1

    def _author(self, reader: Reader, stored: StoredEnvelope | None) -> str:
        found = None if stored is None else people.by_id(reader, stored.author_id)
        return "–" if found is None else found.name

    def tick(self, channel_id: int, code: str) -> None:
        """The recovery code of that id was used; a deputy may say so, too. Raises Refused."""
        opened = self._open(channel_id)
        if code not in {each.id for each in opened.fields.codes}:
            raise words.no_such("code")
        with self._context.act() as act:
            used = credentials.used_codes(act.writer, channel_id)
            if code in used:
                raise words.ticked_already(used[code][0])
            credentials.use_code(act.writer, channel_id, code, self._context.me.id, act.now)
            said = Said(Deed.CHECKED, act.now, channel=opened.channel.uuid, what=f"code {code}")
            self.deposit.say(act, opened.known, Kind.CREDENTIAL_CODE_USED, said, channel=opened.channel)

    def look(self, channel_id: int, what: Looked, note: str = "") -> None:
        """I logged in with them, or looked through who has access. Raises Refused."""
        known = self.deposit.read()
        with self._context.act() as act:
            channel = channel_of(act.writer, channel_id)
            if what is Looked.REVIEWED or access_of(known.roll, channel.uuid, known.me, known.now) is Access.NONE:
                known.must_keep(channel.uuid)
            note = clean(note.strip())[0]
            platform_changes.look(act.writer, what, channel_id, self._context.me.id, note, act.now)
            said = Said(Deed.CHECKED, act.now, channel=channel.uuid, what=what)
            private = {"note": note} if note else None
            self.deposit.say(act, known, Kind.CREDENTIAL_CHECKED, said, channel=channel, body={"check": what}, private=private)

    # -- without a shared database

    def tell_offline(self) -> int:
        """Tell the journal what I did with the copies of this workstation while the desk was away; how many uses. Asks no keyring."""
        from moderator_app.desk.offlineuses import tell

        return tell(self.deposit)

    def hand_over(self, channel_id: int, person_ids: Iterable[int], until: date, path: Path) -> None:
        """A file that these people's keys open, and the tool age; journaled with it. `until` is told inside. Raises KnownError."""
        opened = self._open(channel_id)
        known, channel = opened.known, opened.channel
        known.must_keep(channel.uuid)
        wanted = set(person_ids)
        members = {member for member, number in known.ids.items() if number in wanted}
        cards = known.roll.cards_of(members)
        for each in members - {card.member for card in cards}:
            raise words.not_approved(known.names[each])
        data = write_handover(known.keys.identity, known.keys.card, cards, *_handed(opened, until))
        self._export(opened, until, path, data, known.called(members))

    def hand_over_locked(self, channel_id: int, until: date, path: Path, whom: str) -> Secret:
        """A file for somebody who has no key here: a passphrase opens it, also in the tool age. It is made now and shown once.

        `whom` is who gets it, for the log. Journaled. Raises KnownError.
        """
        opened = self._open(channel_id)
        opened.known.must_keep(opened.channel.uuid)
        whom = clean(whom.strip())[0]
        if not whom:
            raise words.whom_needed()
        keys = opened.known.keys
        data, passphrase = lock_handover(keys.identity, keys.card, *_handed(opened, until))
        self._export(opened, until, path, data, whom)
        return passphrase

    def _export(self, opened: Opened, until: date, path: Path, data: bytes, whom: str) -> None:
        channel = opened.channel
        with self._context.act() as act:
            said = Said(Deed.EXPORTED, act.now, channel=channel.uuid, generation=opened.stored.generation, ends=_end(until))
            private = {"file": clean(path.name)[0], "person": whom}
            body: dict[str, object] = {"last_day": until.isoformat()}
            self.deposit.say(act, opened.known, Kind.CREDENTIAL_EXPORTED, said, channel=channel, body=body, private=private)
            try:
                # Before the entry is kept: a file that nobody knows of is worse than an entry without one.
                keep_whole(path, data)
            except OSError as problem:
                raise words.file_not_written(path.name, problem.strerror or type(problem).__name__) from None

    def receive(self, path: Path, passphrase: Secret | None = None) -> Handover:
        """What a handover file holds, if it is for me or this passphrase opens it. Saves nothing.

        Raises KnownError; with the code `words.LOCKED` where a passphrase is asked for.
        """
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_FILE)
        except OSError as problem:
            raise words.file_not_read(path.name, problem.strerror or type(problem).__name__) from None
        if is_locked(data):
            if passphrase is None:
                raise words.locked()
            with self._context.database.read() as reader:
                return unlock_handover(data, passphrase, self.deposit.roll(reader))
        known = self.deposit.read()
        return read_handover(data, known.keys.identity, known.roll)


def _end(until: date) -> int:
    """The moment at which that day ends in Sweden."""
    return moment_at(until.toordinal() + 1, 0)


def _handed(opened: Opened, until: date) -> tuple[tuple[str, str], int, Fields, int]:
    """What a handover file says, as the vault wants it."""
    return (opened.channel.uuid, opened.channel.name), _end(until), opened.fields, opened.known.now
