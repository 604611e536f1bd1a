"""A channel is looked after: dated checks of what it shows, deposits of what it needs, and what is wrong with its keeping."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.desk.register import fitting, named_person
from moderator_app.desk.texts import text_name
from moderator_app.domain.channels import Channel
from moderator_app.domain.checks import CheckMade, CheckStanding, check_name
from moderator_app.domain.journal import Kind
from moderator_app.domain.keeping import Known, access_names, all_made, standings, upkeep_alarms
from moderator_app.domain.policy import Pack
from moderator_app.domain.posted import TEXT_CHECKS
from moderator_app.domain.register import Named, Register
from moderator_app.domain.upkeep import Check, Deposit, DepositDemand, Deposited
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, checks, register
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


@dataclass(frozen=True, slots=True)
class Keeping:
    """How a channel is kept: its checks as they stand today, all that were made, where what is deposited lies, and what is wrong."""

    channel: Channel
    checks: tuple[CheckStanding, ...]
    made: tuple[CheckMade, ...]
    deposits: tuple[Deposit, ...]
    """Where each lies now."""
    laid: tuple[Deposit, ...]
    """Every deposit, also those that lay somewhere before, in the order of recording."""
    asked: tuple[DepositDemand, ...]
    """The deposits that are asked as long as the channel is active."""
    tested: str | None
    """The ISO day on which the deposited login details last proved to work (VAS-26)."""
    access: tuple[str, ...]
    """The names of those who have access to the channel (SOL-34)."""
    alarms: tuple[Message, ...]


class Checks:
    """Every record is journaled. The names of people and what was written are private texts there."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def show(self, channel: Channel) -> Keeping:
        """How the channel is kept."""
        with self._context.database.read() as reader:
            return self._keeping(reader, channel)

    def due(self, channel: Channel) -> tuple[CheckStanding, ...]:
        """The checks that the channel's policy and the law ask, with the last day and the day by which each is due."""
        return self.show(channel).checks

    def everything(self) -> tuple[Keeping, ...]:
        """How each channel is kept, by name."""
        today = date.fromordinal(local_day(self._context.clock.now())[0]).isoformat()
        with self._context.database.read() as reader:
            every, registers = channels.everything(reader), register.everything(reader)
            recorded, packs = checks.all_known(reader, [each.id for each in every], today), channels.packs_of(reader)
            return tuple(
                self._kept(each, registers[each.id], recorded[each.id], self._policies.kept(reader, packs[each.id])) for each in every
            )

    def alarms(self) -> list[tuple[Channel, tuple[Message, ...]]]:
        """What is wrong with the keeping of each active channel, by name; channels with which nothing is wrong are left out."""
        return [(each.channel, each.alarms) for each in self.everything() if each.alarms]

    def record(
        self, channel: Channel, check: Check, *, ok: bool = True, by: str = "", day: date | None = None, note: str = ""
    ) -> CheckStanding:
        """The check was made: by me, today, and found in order, unless it is said otherwise; how it stands now.

        Raises Refused: the policy doesn't ask it, a day to come, not in order without a note; in order, where a public text tells what
        is asked: that the text was seen posted is the check.
        """
        note = fitting(note)
        if ok and check in TEXT_CHECKS:
            raise _is_a_posting(check)
        with self._context.act() as act:
            pack, today = self._pack(act.writer, channel), date.fromordinal(local_day(act.now)[0])
            _must_be_asked(pack, check)
            if not ok and not note:
                raise Refused(
                    message(
                        "check_needs_note",
                        QT_TRANSLATE_NOOP("Message", "Write what is not in order, and what is done about it. Nothing was saved."),
                    )
                )
            by_whom = named_person(act.writer, by) if by.strip() else Named(self._context.me.name, self._context.me.id)
            iso = _not_to_come(day or today, today)
            checks.add(act.writer, channel.id, check, by_whom, day=iso, ok=ok, note=note, recorder=self._context.me.id, now=act.now)
            act.write_down(
                Kind.CHANNEL_CHECKED,
                channel=channel.id,
                body={"check": check, "day": iso, "ok": ok, "person_id": by_whom.person_id},
                private={"person": by_whom.name, **({"note": note} if note else {})},
            )
            act.topics.add(Topic.CHANNELS)
            standings = self._keeping(act.writer, channel).checks
        return next(each for each in standings if each.demand.check is check)

    def deposit(self, channel: Channel, what: Deposited, *, place: str, keeper: str, receipt: str = "", since: date | None = None) -> None:
        """It lies there, kept by them, from that day on (today, unless it is said otherwise). It is where and with whom, never the secret.

        Meets the step of the start gate that asks it. Raises Refused: no place, no keeper, a day to come.
        """
        place, keeper, receipt = (fitting(each) for each in (place, keeper, receipt))
        if not place or not keeper:
            raise Refused(
                message("deposit_where", QT_TRANSLATE_NOOP("Message", "Write where it lies and who keeps it. Nothing was saved."))
            )
        with self._context.act() as act:
            today = date.fromordinal(local_day(act.now)[0])
            iso = _not_to_come(since or today, today)
            checks.add_deposit(
                act.writer,
                channel.id,
                what,
                place=place,
                keeper=keeper,
                receipt=receipt,
                since=iso,
                recorder=self._context.me.id,
                now=act.now,
            )
            private = {"place": place, "keeper": keeper, "receipt": receipt}
            act.write_down(
                Kind.CHANNEL_DEPOSIT,
                channel=channel.id,
                body={"deposited": what, "since": iso},
                private={name: text for name, text in private.items() if text},
            )
            act.topics.add(Topic.CHANNELS)

    def _keeping(self, reader: Reader, channel: Channel) -> Keeping:
        known = register.of_channel(reader, channel.id)
        today = date.fromordinal(local_day(self._context.clock.now())[0])
        now, recorded = channels.by_id(reader, channel.id) or channel, checks.known(reader, channel.id, today.isoformat())
        return self._kept(now, known, recorded, self._pack(reader, channel))

    def _kept(self, channel: Channel, known: Register, recorded: Known, pack: Pack) -> Keeping:
        now = self._context.clock.now()
        made = all_made(known, recorded)
        return Keeping(
            channel,
            standings(pack.upkeep, known, recorded, date.fromordinal(local_day(now)[0])),
            made,
            _now_deposited(known),
            known.deposits,
            pack.upkeep.deposits,
            max((each.day for each in made if each.check is Check.ACCESS and each.ok), default=None),
            access_names(known, recorded.trusted),
            upkeep_alarms(pack.upkeep, known, recorded, now, pack.start_gate),
        )

    def _pack(self, reader: Reader, channel: Channel) -> Pack:
        return self._policies.kept(reader, channels.pack_of(reader, channel.id))


def _now_deposited(known: Register) -> tuple[Deposit, ...]:
    return tuple(found for each in Deposited if (found := known.deposit(each)) is not None)


def _not_to_come(day: date, today: date) -> str:
    if day > today:
        raise Refused(
            message(
                "day_to_come",
                QT_TRANSLATE_NOOP("Message", "{day} is still to come. Nothing was saved. Record it when it is done."),
                day=day.isoformat(),
            )
        )
    return day.isoformat()


def _is_a_posting(check: Check) -> Refused:
    return Refused(
        message(
            "check_is_posting",
            QT_TRANSLATE_NOOP(
                "Message", "Record where the text “{subject}” stands: that is the check that {check}. Nothing was saved. See Public texts."
            ),
            subject=text_name(TEXT_CHECKS[check]),
            check=check_name(check),
        )
    )


def _must_be_asked(pack: Pack, check: Check) -> None:
    asked = [each.check for each in pack.upkeep.checks]
    if check not in asked:
        raise Refused(
            message(
                "check_not_asked",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "Neither policy nor law asks here for a check that {check}. Nothing was saved. They ask: {asked}.",
                ),
                check=check_name(check),
                asked=", ".join(asked),
            )
        )
