"""The people of the desk, and the managers' decisions on who may act in which channel."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid4

from moderator_app.desk import peoplewords as words
from moderator_app.desk.acting import iso_today, must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.powers import Powers, must
from moderator_app.domain.channels import Channel, Person, Status
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Mandate, Right, not_notified, notice, politician_assigned, without_mandate
from moderator_app.domain.register import Named, name_key
from moderator_app.domain.team import Role
from moderator_app.storage import channels, mandates, people, register, team
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import Message


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody, and every mandate that was ever recorded in the channels that I see, the oldest first."""

    people: tuple[Person, ...]
    mandates: tuple[Mandate, ...]
    politicians: frozenset[str] = frozenset()
    """The keys of the names that are marked as politicians' (OSB-9)."""

    def of(self, person_id: int) -> tuple[Mandate, ...]:
        """The person's, the newest first."""
        return tuple(each for each in reversed(self.mandates) if each.person_id == person_id)


class People:
    """People may be entered before they ever sit down. Every change is journaled; names and references are private texts there."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def roll(self) -> Roll:
        """All that the desk knows of people."""
        with self._context.database.read() as reader:
            return Roll(tuple(people.everybody(reader)), tuple(mandates.everything(reader)), register.politicians(reader))

    def powers(self) -> Powers:
        """What I may do here, and why not."""
        with self._context.database.read() as reader:
            return self._powers(reader)

    def named(self, written: str) -> Person:
        """The person of that name or user name. Raises Refused: none, several."""
        with self._context.database.read() as reader:
            return _found(reader, written)

    def add(self, name: str, *, title: str = "", unit: str = "", role: Role = Role.MODERATOR) -> Person:
        """Somebody who may sit down later. Raises Refused: no name, a name that is there, not a manager or administrator."""
        must_lead(self._context)
        name, title, unit = words.one_line(name), words.one_line(title), words.one_line(unit)
        with self._context.act() as act:
            if not name:
                raise words.no_name()
            if any(name_key(each.name) == name_key(name) for each in people.everybody(act.writer)):
                raise words.name_taken(name)
            must(self._powers(act.writer).enter(role))
            made = people.add(act.writer, uuid=str(uuid4()), os_user="", name=name, role=role, now=act.now, title=title, unit=unit)
            act.write_down(Kind.PERSON_ADDED, body={"person": made.uuid, "role": role}, private=words.texts_of(made))
            act.topics.add(Topic.PEOPLE)
            return made

    def change(
        self, person_id: int, *, name: str | None = None, title: str | None = None, unit: str | None = None, role: Role | None = None
    ) -> Person:
        """What is given is so from now on. My own name, title and unit are mine to change, on a team's server the administrator's.

        Raises Refused: not an administrator, no name, a role on a team's server, the last administrator's role.
        """
        with self._context.act() as act:
            before = _by_id(act.writer, person_id)
            self._may_change(act, before, called=(name, title, unit) != (None, None, None), role=role)
            after = replace(
                before,
                name=before.name if name is None else words.one_line(name),
                title=before.title if title is None else words.one_line(title),
                unit=before.unit if unit is None else words.one_line(unit),
                role=before.role if role is None else role,
            )
            if not after.name:
                raise words.no_name()
            if after == before:
                act.nothing = True
                return before
            if (after.name, after.title, after.unit) != (before.name, before.title, before.unit):
                people.change(act.writer, person_id, name=after.name, title=after.title, unit=after.unit)
            if after.role != before.role:
                people.give_role(act.writer, person_id, after.role)
            act.write_down(
                Kind.PERSON_CHANGED,
                body={"person": before.uuid, "role": after.role},
                private=words.texts_of(after) | {f"{field}_before": text for field, text in words.texts_of(before).items()},
            )
            act.topics.add(Topic.PEOPLE)
        if person_id == self._context.me.id:
            self._context.be(after)
        return after

    def map_user(self, person_id: int, os_user: str) -> Person:
        """Whoever is called so by the operating system is this person from now on; "": nobody is.

        Whom that user was before stays, without a user: the journal names them. Raises Refused: not an administrator, a team's server.
        """
        os_user = os_user.strip()
        with self._context.act() as act:
            who = _by_id(act.writer, person_id)
            must(self._powers(act.writer).tie(who))
            before = people.by_user(act.writer, os_user) if os_user else None
            if before is not None and before.id == self._context.me.id:
                raise words.own_user()
            if before is not None:
                people.map_user(act.writer, before.id, "")
            people.map_user(act.writer, who.id, os_user)
            act.write_down(
                Kind.PERSON_MAPPED,
                body={"person": who.uuid, "person_before": None if before is None else before.uuid},
                private={"name": who.name, **({"os_user": os_user} if os_user else {})},
            )
            act.topics.add(Topic.PEOPLE)
            return replace(who, os_user=os_user)

    def record(
        self,
        person_id: int,
        channel_id: int,
        rights: Collection[Right],
        *,
        by: str,
        day: date | None = None,
        delegation: str = "",
        document: str = "",
    ) -> Mandate:
        """The manager `by` has decided (today, unless it is said otherwise) that the person has these rights in the channel, and no others.

        It ends the person's earlier mandate there. Raises Refused: not a manager or administrator, no right, no manager, a politician
        (OSB-9), one who decides for herself, a day to come.
        """
        must_lead(self._context)
        with self._context.act() as act:
            who, decider = _by_id(act.writer, person_id), _decider(act.writer, by)
            delegation, document = words.one_line(delegation), words.one_line(document)
            today = iso_today(act.now)
            iso = day.isoformat() if day else today
            if not rights:
                raise words.no_rights()
            if not decider.name:
                raise words.no_decider()
            if name_key(who.name) in register.politicians(act.writer):
                raise words.politician(who.name)
            if decider.person_id == who.id or name_key(decider.name) == name_key(who.name):
                raise words.own_mandate(who.name)
            if iso > today:
                raise words.day_to_come(iso)
            if channels.by_id(act.writer, channel_id) is None:
                raise words.no_channel(channel_id)
            number = mandates.record(
                act.writer,
                person_id=who.id,
                channel_id=channel_id,
                rights=frozenset(rights),
                decider=decider,
                decided_day=iso,
                delegation=delegation,
                document=document,
                recorder_id=self._context.me.id,
                now=act.now,
            )
            private = {"person": who.name, "decider": decider.name, "delegation": delegation, "place": document}
            body = {"mandate": number, "person_id": who.id, "decider_id": decider.person_id, "day": iso, "rights": sorted(rights)}
            self._write_down(act, Kind.MANDATE_RECORDED, channel_id, body, private)
            return _mandate(act.writer, number)

    def end(self, mandate_id: int) -> Mandate:
        """The person has these rights no longer. Raises Refused: over already, not a manager or administrator."""
        must_lead(self._context)
        with self._context.act() as act:
            one = _mandate(act.writer, mandate_id)
            if one.ended_at is not None:
                raise words.mandate_over(one)
            mandates.end(act.writer, mandate_id, act.now)
            body = {"mandate": one.id, "person_id": one.person_id}
            self._write_down(act, Kind.MANDATE_ENDED, one.channel_id, body, {"person": one.person})
            return _mandate(act.writer, mandate_id)

    def notified(self, mandate_id: int, to: str, day: date | None = None) -> Mandate:
        """The communications department (`to`: whom there, and how) was told of the decision: today, unless it is said otherwise (SOL-31).

        Raises Refused: nobody named, told before the decision or on a day to come, told already.
        """
        must_lead(self._context)
        to = words.one_line(to)
        with self._context.act() as act:
            one, today = _mandate(act.writer, mandate_id), iso_today(act.now)
            iso = day.isoformat() if day else today
            if not to:
                raise words.no_receiver()
            if one.notified_day is not None:
                raise words.notified_already(one)
            if not one.decided_day <= iso <= today:
                raise words.notice_day(one)
            mandates.notify(act.writer, mandate_id, iso, to)
            body = {"mandate": one.id, "person_id": one.person_id, "day": iso}
            self._write_down(act, Kind.MANDATE_NOTIFIED, one.channel_id, body, {"person": one.person, "to": to})
            return _mandate(act.writer, mandate_id)

    def notice(self, mandate_id: int, language: str = "sv") -> tuple[str, str]:
        """What the communications department is told of the decision: subject and text. Raises Refused."""
        with self._context.database.read() as reader:
            return notice(_mandate(reader, mandate_id), language)

    def alarms(self) -> tuple[Message, ...]:
        """What is wrong with the mandates: active channels in which nobody has one, and decisions that communications don't know of."""
        with self._context.database.read() as reader:
            active = [each for each in channels.everything(reader) if each.status is Status.ACTIVE]
            every, today = mandates.everything(reader), iso_today(self._context.clock.now())
            nobody, untold = alarms_in(every, active, today)
            elected = politicians_in(every, register.politicians(reader), today)
        return (*(without_mandate(each.name) for each in nobody), *map(politician_assigned, elected), *map(not_notified, untold))

    def _write_down(self, act: Act, kind: Kind, channel_id: int, body: Mapping[str, object], private: dict[str, str]) -> None:
        act.write_down(kind, channel=channel_id, body=dict(body), private={field: text for field, text in private.items() if text})
        act.topics.update({Topic.PEOPLE, Topic.CHANNELS})
        act.topics.add(Topic.ITEMS)  # a mandate gives sight of a channel's items, and takes it
        act.all_items = True

    def _powers(self, reader: Reader) -> Powers:
        return Powers(self._context.me.id, self._context.me.role, team.shared(reader))

    def _may_change(self, act: Act, who: Person, *, called: bool, role: Role | None) -> None:
        powers = self._powers(act.writer)
        if called:
            must(powers.change(who))
        if role is None or role == who.role:
            return
        must(powers.give_role(who))
        if who.role == Role.ADMINISTRATOR:
            others = (each for each in people.everybody(act.writer) if each.id != who.id)
            if not any(each.role == Role.ADMINISTRATOR and each.sits for each in others):
                raise words.last_administrator()


def alarms_in(every: Iterable[Mandate], active: Iterable[Channel], today: str) -> tuple[list[Channel], list[Mandate]]:
    """Of these channels those in which nobody has a mandate to take part on that ISO day; and the mandates of which nobody was told."""
    holding = [each for each in every if each.holds_on(today)]
    taken = {each.channel_id for each in holding if Right.TAKE_PART in each.rights}
    return [each for each in active if each.id not in taken], [each for each in holding if each.notified_day is None]


def politicians_in(every: Iterable[Mandate], marked: Collection[str], today: str) -> list[Mandate]:
    """The mandates that hold on that ISO day though their person is marked as a politician by now (OSB-9)."""
    return [each for each in every if each.holds_on(today) and name_key(each.person) in marked]


def _by_id(reader: Reader, person_id: int) -> Person:
    found = people.by_id(reader, person_id)
    if found is None:
        raise words.no_such_person(str(person_id))
    return found


def _found(reader: Reader, written: str) -> Person:
    key = name_key(clean(written)[0])
    found = [each for each in people.everybody(reader) if key and key in (name_key(each.name), each.os_user.casefold())]
    if len(found) != 1:
        raise words.no_such_person(written) if not found else words.several_of_that_name(written)
    return found[0]


def _decider(reader: Reader, written: str) -> Named:
    """The person of the desk of that name, else a manager who never sits here."""
    name = words.one_line(written)
    found = [each for each in people.everybody(reader) if name and name_key(name) in (name_key(each.name), each.os_user.casefold())]
    return Named(found[0].name, found[0].id) if len(found) == 1 else Named(name)


def _mandate(reader: Reader, mandate_id: int) -> Mandate:
    found = mandates.by_id(reader, mandate_id)
    if found is None:
        raise words.no_such_mandate(mandate_id)
    return found
