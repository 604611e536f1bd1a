"""Tells the journal what was done with the copies of the keyring while the desk could not be reached. Asks no keyring.

Each use was signed when it was made, so it holds whoever tells it, and also when the key has been revoked since. Telling may be done again
and again: what stands in the journal already is not told twice.
"""

from __future__ import annotations

from contextlib import suppress

import msgspec

from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.platformchanges import ask_change
from moderator_app.domain.channels import Channel
from moderator_app.domain.journal import Kind, body_of
from moderator_app.domain.workdays import clock_time
from moderator_app.storage import channels, credentials, platform_changes
from moderator_app.vault.keys import to_base64
from moderator_app.vault.roll import Deed, Event, Roll, Said, heard
from moderator_app.vault.uses import CODE, read_use

KINDS = {Deed.VIEWED: Kind.CREDENTIAL_VIEWED, Deed.COPIED: Kind.CREDENTIAL_COPIED, Deed.CHECKED: Kind.CREDENTIAL_CODE_USED}
"""What can be done with a copy, and as what it stands in the journal."""


def tell(deposit: Deposit) -> int:
    """How many uses were told. First the journal has them, then the file is taken away. Raises KnownError."""
    waiting = deposit.seat.uses()
    if not waiting:
        return 0
    settled: dict[str, list[bytes]] = {}
    with deposit.context.act() as act:
        told = _Telling(act, deposit.context.me.uuid, deposit.roll(act.writer), _known(act, deposit.context.me.id))
        for device, lines in waiting.items():
            settled[device] = [each for each in lines if told.settle(each)]
        for channel, at in told.used.values():
            _ask_once_more(act, channel, deposit.context.me.id, deposit.context.me.name, at)
        act.nothing = act.head is None
    for device, lines in settled.items():
        # What can't be taken away now is found in the journal next time.
        with suppress(OSError):
            deposit.seat.forget_uses(device, lines)
    return told.count


def _known(act: Act, person_id: int) -> set[object]:
    """The signatures of the uses that the journal has already."""
    found: set[object] = set()
    for payload in credentials.uses_of(act.writer, person_id):
        # An entry that can't be read is the journal check's to tell of.
        with suppress(msgspec.DecodeError, IndexError):
            body = body_of(payload)
            found.update([body.get("signature")] if body.get("offline") is True else [])
    return found


class _Telling:
    def __init__(self, act: Act, me: str, roll: Roll, known: set[object]) -> None:
        self._act, self._me, self._roll, self._known = act, me, roll, known
        self._places = {each.uuid: each for each in channels.everything(act.writer)}
        self.count = 0
        self.used: dict[int, tuple[Channel, int]] = {}
        """Channel → it, and the last moment at which it was used."""

    def settle(self, line: bytes) -> bool:
        """Tell it, unless it is told; whether the line has had its time. It waits where its signer is not known here."""
        event = read_use(line)
        signer = None if event is None else self._roll.ever.get(event.by)
        if event is None or signer is None:
            return event is None
        said = heard(event, signer)
        if said is None or signer.member != self._me or said.deed not in KINDS:
            return True
        signature = to_base64(event.signature)
        if signature not in self._known:
            self._known.add(signature)
            self._enter(event, said, signature)
        return True

    def _enter(self, event: Event, said: Said, signature: str) -> None:
        act, channel = self._act, self._places.get(said.channel)
        what: dict[str, object] = {"generation": said.generation, "shown": said.what}
        if said.deed is Deed.CHECKED:
            what = {}
            if channel is not None:
                code = said.what.removeprefix(CODE)
                if code not in credentials.used_codes(act.writer, channel.id):
                    credentials.use_code(act.writer, channel.id, code, act.actor or 0, said.at)
        elif channel is not None:
            self.used[channel.id] = (channel, said.at)
        body: dict[str, object] = {
            "deed": said.deed,
            "offline": True,
            # With its date in any case.
            "used": clock_time(said.at, 0),
            **what,
            "said": event.data.decode(),
            "by": event.by,
            "signature": signature,
        }
        act.write_down(KINDS[said.deed], channel=None if channel is None else channel.id, body=body)
        act.topics.add(Topic.CREDENTIALS)
        self.count += 1


def _ask_once_more(act: Act, channel: Channel, person_id: int, name: str, at: int) -> None:
    """Where a change at the platform was only advised, since nobody knew yet that the person had looked: it is needed."""
    for each in platform_changes.changes(act.writer):
        if (each.channel_id, each.about, each.opened) == (channel.id, name, False) and at < each.since:
            ask_change(act, channel, each.why, f"{each.id}:offline", (person_id, at), opened=True)
