"""The organisation's recovery key on paper: made, tried once a year, and used when nobody else is left. Every use is journaled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from moderator_app.desk import depositwords as words
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.enrolment import named_root
from moderator_app.desk.known import Keys, channel_of, envelope_of
from moderator_app.desk.platformchanges import ask_change
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import Looked, Why
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.storage import credentials, people, platform_changes
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import KnownError
from moderator_app.vault.age import is_recipient
from moderator_app.vault.fields import Fields
from moderator_app.vault.keys import TYPED
from moderator_app.vault.pin import Pin
from moderator_app.vault.recovery import RecoveryKey, by_paper, drill, open_by_paper, seal_canary, sheet_number
from moderator_app.vault.roll import Deed, Roll, Said
from moderator_app.vault.secret import Secret

SHEETS = 2
"""Numbered sheets, in two places: one fire does not take both."""


@dataclass(frozen=True, slots=True)
class PaperKey:
    """A recovery key that is about to be printed. `number` stands on the sheet and on the screen and tells nothing of the key.

    Where it was made on another computer, `secret` is None and its paper is there already.
    """

    recipient: str
    number: str
    secret: Secret | None


class Recovery:
    """The private half is nowhere but on paper: what is made here is forgotten when its window closes."""

    def __init__(self, deposit: Deposit) -> None:
        self._deposit = deposit
        self._context = deposit.context

    def new_key(self) -> PaperKey:
        """One that nobody has had before. Nothing is saved: see `keep_key`."""
        key = RecoveryKey.new()
        return PaperKey(key.recipient, sheet_number(key.recipient), key.text)

    def of_public(self, written: str) -> PaperKey:
        """One that was made on a computer without a network; `written` is its public half, "age1…". Raises Refused."""
        recipient = "".join(written.split()).lower()
        if not is_recipient(recipient):
            raise words.no_public_key()
        return PaperKey(recipient, sheet_number(recipient), None)

    def keep_key(self, paper: PaperKey, places: Sequence[str], typed_end: str) -> None:
        """From now on everything is sealed for it. `places` are where the sheets lie, `typed_end` the last eight signs, read from paper.

        Journaled. Seal anew afterwards. Raises Refused: not printed, no two places, no administrator.
        """
        where = [clean(each.strip())[0][:200] for each in places if each.strip()]
        if len(where) < SHEETS:
            raise words.places_needed()
        if paper.secret is not None and not same_end(typed_end, paper.secret):
            raise words.not_printed()
        keys = self._deposit.keys()
        with self._context.act() as act:
            known = self._deposit.known(act.writer, keys)
            known.must_administer()
            canary = seal_canary(keys.card.org, paper.recipient, act.now)
            credentials.add_sheet(act.writer, paper.recipient, canary, where, self._context.me.id, act.now)
            said = Said(Deed.RECOVERY, act.now, recipient=paper.recipient)
            body: dict[str, object] = {"sheet": paper.number}
            known = self._deposit.say(act, known, Kind.CREDENTIAL_ROLL, said, body=body)
        self._deposit.note(known)

    def drill(self, typed: Secret) -> None:
        """The sheet was fetched, and opens the trial envelope. Journaled. Raises KnownError: another key, a wrong sign."""
        key = RecoveryKey.typed(typed)
        known = self._deposit.read()
        with self._context.database.read() as reader:
            canary = credentials.trial(reader)
        if canary is None or not known.roll.recovery:
            raise words.no_recovery_key()
        drill(key, canary, known.keys.card.org, known.roll.recovery)
        with self._context.act() as act:
            platform_changes.look(act.writer, Looked.DRILLED, None, self._context.me.id, "", act.now)
            body: dict[str, object] = {"sheet": sheet_number(key.recipient)}
            self._deposit.say(act, known, Kind.CREDENTIAL_PAPER, Said(Deed.DRILLED, act.now), body=body)

    def open(self, channel_id: int, typed: Secret, root: str = "") -> Fields:
        """A channel's credentials by the paper alone. Journaled before they are handed out; they are then to be changed.

        `root` is the organisation's fingerprint from the sheet, needed where this workstation has no keys. Raises KnownError.
        """
        key = RecoveryKey.typed(typed)
        keys = self._keys()
        with self._context.database.read() as reader:
            channel = channel_of(reader, channel_id)
            roll, pin = self._roll(reader, keys, root)
            stored = credentials.envelope(reader, channel_id)
            names = {each.uuid: each.name for each in people.everybody(reader)}
        if stored is None:
            raise words.nothing_sealed(channel.name)
        seen = pin.generations.get(channel.uuid, 0)
        asked = replace(by_paper(key, self._deposit.seat.org, roll, seen, pin.last_seen), channel_name=channel.name, names=names)
        fields = open_by_paper(envelope_of(stored, channel), asked)
        self._written_down(keys, channel, sheet_number(key.recipient), stored.generation)
        return fields

    def _written_down(self, keys: Keys | None, channel: Channel, number: str, generation: int) -> None:
        body: dict[str, object] = {"sheet": number, "generation": generation}
        with self._context.act() as act:
            ask_change(act, channel, Why.PAPER_USED, str(act.now), (self._context.me.id, act.now), opened=True)
            if keys is None:
                # Nobody's key is here to sign with: what the desk knows of who sits at it has to do.
                act.write_down(Kind.CREDENTIAL_PAPER, channel=channel.id, body={"deed": Deed.OPENED_WITH_PAPER, **body})
            else:
                known = self._deposit.known(act.writer, keys)
                said = Said(Deed.OPENED_WITH_PAPER, act.now, channel=channel.uuid, generation=generation)
                self._deposit.say(act, known, Kind.CREDENTIAL_PAPER, said, channel=channel, body=body)

    def _keys(self) -> Keys | None:
        """Mine, if they hold. Nobody who has the paper is turned away for want of a key."""
        try:
            return self._deposit.read().keys
        except KnownError:
            return None

    def _roll(self, reader: Reader, keys: Keys | None, root: str) -> tuple[Roll, Pin]:
        if keys is not None:
            known = self._deposit.known(reader, keys)
            return known.roll, known.pin
        named = named_root(root, self._deposit.begun(reader))
        return self._deposit.roll(reader, named), Pin()


def same_end(typed: str, secret: Secret) -> bool:
    """Whether somebody typed the last signs of a key, read from its sheet."""
    clear = "".join(typed.split()).replace("-", "").upper()
    return len(clear) == TYPED and secret.reveal().endswith(clear)
