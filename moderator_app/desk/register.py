"""The channel register with its gates: who is responsible, what was done before the start, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from moderator_app.desk.acting import must_have
from moderator_app.desk.answertimes import count_anew
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.gates import asked_step, closed_gate, is_a_deposit, is_a_document, must_fit, no_way, office_of
from moderator_app.desk.peoplewords import politician
from moderator_app.desk.policies import Policies
from moderator_app.desk.roundfacts import before_change
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.deadlines import counting
from moderator_app.domain.gates import Demand, Field, Office, Phase, Responsibility, Step
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.policy import Pack, later_edition
from moderator_app.domain.register import (
    LONGEST,
    Named,
    Register,
    StepTaken,
    alarms,
    lacking,
    name_key,
    need_name,
    politician_in_role,
    politicians,
    told,
    with_field,
)
from moderator_app.domain.rounds import must_be_often_enough
from moderator_app.domain.upkeep import DEPOSIT_STEPS
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, people, register
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message


@dataclass(frozen=True, slots=True)
class Standing:
    """A channel in the register, what its gates still ask, and what is wrong with it."""

    channel: Channel
    register: Register
    start_missing: tuple[Demand, ...]
    close_missing: tuple[Demand, ...]
    alarms: tuple[Message, ...]
    pack: Pack
    """The policy exactly as the channel uses it."""


class ChannelRegister:
    """Every change is journaled. The names of people and what was written about them are private texts there."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def show(self, channel: Channel) -> Standing:
        """What the register knows of the channel."""
        with self._context.database.read() as reader:
            return self._standing(reader, channels.by_id(reader, channel.id) or channel, register.of_channel(reader, channel.id))

    def everything(self) -> tuple[Standing, ...]:
        """What the register knows of each channel, by name."""
        with self._context.database.read() as reader:
            known = register.everything(reader)
            return tuple(self._standing(reader, each, known[each.id]) for each in channels.everything(reader))

    def politicians(self) -> tuple[str, ...]:
        """Who is marked as a politician, by name (OSB-9)."""
        with self._context.database.read() as reader:
            return register.politician_names(reader)

    def fill_in(self, channel: Channel, field: Field, written: str) -> None:
        """The field's value as it is written ("" empties it). Raises Refused with an example of what fits."""
        written = clean(written)[0].strip()
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.ADMINISTER)
            before = register.of_channel(act.writer, channel.id).fields
            fields = with_field(before, field, written)
            pack = self._pack(act.writer, channel)
            if field is Field.ANSWER_TIME and fields.answer_time is not None:
                if pack.answer_time(channel.platform) is not None:
                    raise _set_in_policy()
                since = act.now if before.answer_time is None else before.answer_time.since
                fields = replace(fields, answer_time=replace(fields.answer_time, since=since))
            if field is Field.WATCH_SCHEDULE:
                must_be_often_enough(pack.watch, fields.watch_schedule)
                before_change(act, self._context, self._policies, channel.id)
            register.set_fields(act.writer, channel.id, fields)
            private = {"value": fields.told(field), "value_before": before.told(field)}
            act.write_down(
                Kind.CHANNEL_CHANGED,
                channel=channel.id,
                body={"field": field},
                private={name: text for name, text in private.items() if text},
            )
            act.topics.add(Topic.CHANNELS)
            if field in (Field.SERVICE_HOURS, Field.ANSWER_TIME):
                days = self._context.days(act.writer)
                old, new = (counting(pack, channel.platform, each, days) for each in (before, fields))
                count_anew(act, channel.id, old, new)

    def appoint(self, channel: Channel, role: Responsibility, name: str, *, title: str = "", unit: str = "", extent: str = "") -> None:
        """The person has the role from now on. Whoever was the accountable manager before is it no longer (SOR-5).

        Raises Refused: no name, a politician (OSB-9).
        """
        title, unit, extent = (fitting(each) for each in (title, unit, extent))
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.ADMINISTER)
            who = named_person(act.writer, name)
            if name_key(who.name) in register.politicians(act.writer):
                raise politician(who.name)
            for each in register.of_channel(act.writer, channel.id).having(role):
                if role is Responsibility.MANAGER or each.who.is_same(who):
                    register.end_holder(act.writer, each.id, act.now)
            register.add_holder(act.writer, channel.id, role, who, title=title, unit=unit, extent=extent, now=act.now)
            private = {"person": who.name, "title": title, "unit": unit, "extent": extent}
            act.write_down(
                Kind.CHANNEL_CHANGED,
                channel=channel.id,
                body={"responsibility": role, "person_id": who.person_id},
                private={field: text for field, text in private.items() if text},
            )
            act.topics.add(Topic.CHANNELS)

    def dismiss(self, channel: Channel, role: Responsibility, name: str) -> None:
        """The person does not have the role any more. Raises Refused when they did not have it."""
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.ADMINISTER)
            who = named_person(act.writer, name)
            found = [each for each in register.of_channel(act.writer, channel.id).having(role) if each.who.is_same(who)]
            if not found:
                raise Refused(
                    message(
                        "not_in_role",
                        QT_TRANSLATE_NOOP("Message", "{name} does not have the role: {role}. Nothing was changed."),
                        name=who.name,
                        role=need_name(role),
                    )
                )
            for each in found:
                register.end_holder(act.writer, each.id, act.now)
            act.write_down(
                Kind.CHANNEL_CHANGED, channel=channel.id, body={"responsibility": role, "ended": True}, private={"person": who.name}
            )
            act.topics.add(Topic.CHANNELS)

    def record(
        self,
        channel: Channel,
        step: Step,
        *,
        by: str = "",
        day: date | None = None,
        note: str = "",
        phase: Phase | None = None,
        office: Office | None = None,
    ) -> None:
        """The step was taken: by me, today, at the close of a channel that is active and else at the start, unless it is said otherwise.

        Where the policy names one post, it is taken by that one; where it names several, `office` says which (VAS-38).
        Raises Refused: the gate doesn't ask it, or a deposit meets it; a day to come; no note where one is needed; no post or none of
        those that the policy names; the same person twice where two are needed.
        """
        if step in DEPOSIT_STEPS:
            raise is_a_deposit(step)
        if step is Step.START_DOCUMENT:
            raise is_a_document()
        note = fitting(note)
        with self._context.act() as act:
            known = register.of_channel(act.writer, channel.id)
            must_have(self._context, act.writer, channel.id, Right.START if known.status is Status.PLANNED else Right.ADMINISTER)
            phase = phase or (Phase.CLOSE if known.status is Status.ACTIVE else Phase.START)
            demand = asked_step(self._pack(act.writer, channel), phase, step)
            today = date.fromordinal(local_day(act.now)[0])
            by_whom = named_person(act.writer, by) if by.strip() else Named(self._context.me.name, self._context.me.id)
            office = office_of(demand, office)
            taken = StepTaken(phase, step, by_whom, (day or today).isoformat(), note, self._context.me.name, act.now, office)
            must_fit(known, demand, taken, today)
            by_office = {"office": office} if office else {}
            register.add_step(act.writer, channel.id, taken, self._context.me.id)
            act.write_down(
                Kind.CHANNEL_STEP,
                channel=channel.id,
                body={"gate": phase, "step": step, "day": taken.day, "person_id": by_whom.person_id, **by_office},
                private={"person": by_whom.name, **({"note": note} if note else {})},
            )
            act.topics.add(Topic.CHANNELS)

    def activate(self, channel: Channel) -> tuple[Message, ...]:
        """Start a planned channel; what its gate only wishes for and lacks. Raises Refused with everything that is missing."""
        return self._become(channel, Phase.START)

    def close(self, channel: Channel) -> tuple[Message, ...]:
        """Close the channel; what its gate only wishes for and lacks. Raises Refused with everything that is missing.

        Of a channel that was only planned nothing is asked: nobody has seen it.
        """
        return self._become(channel, Phase.CLOSE)

    def mark_politician(self, name: str, is_one: bool) -> None:
        """Whoever has that name is a politician, or is none any more (OSB-9)."""
        with self._context.act() as act:
            who = named_person(act.writer, name)
            marked = name_key(who.name) in register.politicians(act.writer)
            if is_one and not marked:
                register.mark_politician(act.writer, who.name, act.now)
            elif marked and not is_one:
                register.unmark_politician(act.writer, who.name)
            act.write_down(Kind.POLITICIAN_MARKED, body={"politician": is_one}, private={"person": who.name})
            act.topics.add(Topic.CHANNELS)

    def _become(self, channel: Channel, phase: Phase) -> tuple[Message, ...]:
        with self._context.act() as act:
            must_have(self._context, act.writer, channel.id, Right.START if phase is Phase.START else Right.ADMINISTER)
            known, pack = register.of_channel(act.writer, channel.id), self._pack(act.writer, channel)
            wanted = Status.ACTIVE if phase is Phase.START else Status.CLOSED
            if known.status is Status.CLOSED or known.status is wanted:
                raise no_way(channel, known.status)
            demands = pack.start_gate if phase is Phase.START else pack.close_gate
            missing = lacking(demands, phase, known) if known.status is not Status.PLANNED or phase is Phase.START else ()
            wrong = [told(each) for each in missing if each.binding]
            if phase is Phase.START:
                wrong += [politician_in_role(each) for each in politicians(known)]
            if wrong:
                raise closed_gate(channel, wrong)
            before_change(act, self._context, self._policies, channel.id)
            register.set_status(act.writer, channel.id, wanted, self._context.me.id, act.now)
            act.write_down(
                Kind.CHANNEL_STATUS,
                channel=channel.id,
                body={
                    "status_before": known.status,
                    "status": wanted,
                    "pack_hash": pack.content_hash,
                    "missing": [each.need for each in missing],
                },
            )
            act.topics.add(Topic.CHANNELS)
        return tuple(told(each) for each in missing)

    def _standing(self, reader: Reader, channel: Channel, found: Register) -> Standing:
        pack = self._pack(reader, channel)
        return Standing(
            channel,
            found,
            lacking(pack.start_gate, Phase.START, found),
            lacking(pack.close_gate, Phase.CLOSE, found),
            channel_alarms(self._policies, channel, pack, found),
            pack,
        )

    def _pack(self, reader: Reader, channel: Channel) -> Pack:
        return self._policies.kept(reader, channels.pack_of(reader, channel.id))


def channel_alarms(policies: Policies, channel: Channel, pack: Pack, known: Register) -> tuple[Message, ...]:
    """What is wrong with the channel, if it is active: see `register.alarms`; and that its policy ships in a later version."""
    sets_time = pack.answer_time(channel.platform) is not None
    found = alarms(pack.start_gate, known, substitute_mandatory=pack.substitute_mandatory, sets_time=sets_time)
    return (*found, *later_edition(pack, policies.newest(pack.id))) if channel.status is Status.ACTIVE else found


def _set_in_policy() -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message", "The channel's policy sets a time for answers on this platform, and that one counts. Nothing was saved."
    )
    return Refused(message("answer_time_in_policy", text))


def named_person(reader: Reader, written: str) -> Named:
    """The person at the desk of that name or user name, else somebody who is only named. Raises Refused without a name."""
    name = " ".join(clean(written)[0].split())
    if not name or len(name) > LONGEST:
        raise Refused(message("no_person", QT_TRANSLATE_NOOP("Message", "Name a person. Nothing was saved.")))
    key = name_key(name)
    found = [each for each in people.everybody(reader) if key in (name_key(each.name), each.os_user.casefold())]
    return Named(found[0].name, found[0].id) if len(found) == 1 else Named(name)


def fitting(written: str) -> str:
    """A text as it is kept here: clean and of a length that fits. Raises Refused for one that is too long."""
    text = clean(written)[0].strip()
    if len(text) > LONGEST:
        raise Refused(
            message(
                "text_too_long",
                QT_TRANSLATE_NOOP("Message", "A text here has at most {limit} characters. Nothing was saved. Shorten it."),
                limit=LONGEST,
            )
        )
    return text
