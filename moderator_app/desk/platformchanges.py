"""What is to be changed at a platform after somebody lost the right to its credentials. Sealing anew alone is never enough."""

from __future__ import annotations

from moderator_app.desk import depositwords as words
from moderator_app.desk.acting import iso_today
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.known import Known, channel_of
from moderator_app.domain.channels import Channel
from moderator_app.domain.credentials import CHANGE_DAYS, ChangeStep, PlatformChange, Why, due_day
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.storage import credentials, platform_changes
from moderator_app.storage.statements import Reader
from moderator_app.vault.roll import Deed, Said

SAVED_HERE = frozenset({ChangeStep.PASSWORD, ChangeStep.ONE_TIME, ChangeStep.RECOVERY_CODES})
"""Steps after which something new is known, which colleagues need."""


class PlatformChanges:
    """Done by whoever always holds the channel; each step is signed and journaled."""

    def __init__(self, deposit: Deposit) -> None:
        self._deposit = deposit
        self._context = deposit.context

    def everything(self) -> list[PlatformChange]:
        """All in the channels that I see, what is due first comes first. Asks no keyring."""
        with self._context.database.read() as reader:
            return platform_changes.changes(reader)

    def ask(self, channel_id: int, reason: str = "") -> None:
        """They are to be changed, for a reason of my own, such as a phishing mail that somebody answered."""
        known = self._deposit.read()
        with self._context.act() as act:
            channel = channel_of(act.writer, channel_id)
            known.must_keep(channel.uuid)
            if credentials.generation(act.writer, channel_id) == 0:
                raise words.nothing_sealed(channel.name)
            due = due_day(iso_today(act.now), CHANGE_DAYS)
            reason = clean(reason.strip())[0]
            number = platform_changes.ask_change(
                act.writer, channel_id, Why.BY_HAND, str(act.now), None, opened=True, since=act.now, due=due, reason=reason
            )
            self._say(act, known, channel, number, Why.BY_HAND, reason)

    def do(self, change_id: int, step: ChangeStep, *, applies: bool = True) -> None:
        """The step was done at the platform, or does not apply to this account. The last one closes the change.

        Raises Refused: closed, and for a password, a key or codes: nothing new has been entered here since it was asked for.
        """
        known = self._deposit.read()
        with self._context.act() as act:
            change, channel = self._open(act.writer, known, change_id)
            if step not in change.left(channel.platform):
                raise words.no_such("step")
            stored = credentials.envelope(act.writer, channel.id)
            if applies and step in SAVED_HERE and (stored is None or stored.entered_at <= change.since):
                raise words.save_first()
            platform_changes.do_step(act.writer, change_id, step, applies=applies, person_id=self._context.me.id, now=act.now)
            if change.left(channel.platform) == (step,):
                platform_changes.close_change(act.writer, change_id, self._context.me.id, change.reason, act.now)
            self._say(act, known, channel, change_id, step if applies else f"{step} -", "")

    def decline(self, change_id: int, reason: str) -> None:
        """It need not be changed, by my decision. Raises Refused: closed, no reason."""
        reason = clean(reason.strip())[0]
        if not reason:
            raise words.reason_needed()
        known = self._deposit.read()
        with self._context.act() as act:
            _, channel = self._open(act.writer, known, change_id)
            platform_changes.close_change(act.writer, change_id, self._context.me.id, reason, act.now)
            self._say(act, known, channel, change_id, "declined", reason)

    def _open(self, reader: Reader, known: Known, change_id: int) -> tuple[PlatformChange, Channel]:
        change = next((each for each in platform_changes.changes(reader) if each.id == change_id), None)
        if change is None:
            raise words.no_such("change")
        if change.closed_at is not None:
            raise words.change_closed()
        channel = channel_of(reader, change.channel_id)
        known.must_keep(channel.uuid)
        return change, channel

    def _say(self, act: Act, known: Known, channel: Channel, number: int, what: str, reason: str) -> None:
        said = Said(Deed.CHANGED_AT_PLATFORM, act.now, channel=channel.uuid, what=f"{number} {what}")
        body: dict[str, object] = {"change": number, "step": what}
        private = {"reason": reason} if reason else None
        self._deposit.say(act, known, Kind.CREDENTIAL_CHANGE, said, channel=channel, body=body, private=private)


def ask_change(act: Act, channel: Channel, why: Why, cause: str, about: tuple[int, int], *, opened: bool = False) -> None:
    """The channel's credentials are to be changed at the platform; `about`: who may know them, and from when on.

    It is only advised where that person never looked at them; `opened`: they did.
    """
    who, since = about
    if credentials.generation(act.writer, channel.id) == 0 or (channel.id, why, cause) in platform_changes.causes(act.writer):
        return
    opened = opened or credentials.last_uses(act.writer).get((who, channel.id), -1) >= since
    due = due_day(iso_today(act.now), CHANGE_DAYS)
    platform_changes.ask_change(act.writer, channel.id, why, cause, who, opened=opened, since=act.now, due=due)
    act.topics.add(Topic.CREDENTIALS)
