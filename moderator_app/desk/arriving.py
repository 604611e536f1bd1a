"""Who comes to the desk for the first time: asked in the window before anybody is entered, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import uuid4

from moderator_app.desk import peoplewords as words
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.domain.channels import Person
from moderator_app.domain.journal import Head, Kind
from moderator_app.domain.register import name_key
from moderator_app.domain.team import Role
from moderator_app.storage import journal, people, whereabouts
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.os_user import full_name

UNKNOWN = "who_are_you"
"""The code of Newcomer."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What somebody says of themselves. `person_id`: the person of the desk who it is, who has no user yet; None: a new one."""

    name: str
    title: str = ""
    unit: str = ""
    person_id: int | None = None


class Newcomer(KnownError):
    """Nobody at the desk has this user. Nobody was entered: the desk opens once they have said who they are.

    `free` are the people they may be, `kept` those whom only an administrator ties to a user: whoever has another role than
    moderator, which gives more than an unknown user may take, and whoever has been at the desk before by a user that is gone.
    """

    def __init__(
        self, os_user: str, *, new_desk: bool, free: tuple[Person, ...], kept: tuple[Person, ...], administrators: tuple[str, ...]
    ) -> None:
        super().__init__(
            message(
                UNKNOWN,
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The desk is not open, because it does not know you yet. Nobody was entered, and nothing was saved. "
                    "Say who you are to open it.",
                ),
            )
        )
        self.os_user = os_user
        self.full_name = full_name()
        self.new_desk = new_desk
        self.free, self.kept = free, kept
        self.administrators = administrators


def newcomer(reader: Reader, os_user: str) -> Newcomer:
    """What is to be asked of that user."""
    everybody = people.everybody(reader)
    waiting = sorted((each for each in everybody if not each.sits), key=lambda each: each.name.casefold())
    acted = people.acted(reader) if waiting else frozenset[int]()
    free = tuple(each for each in waiting if _is_free(each, acted))
    return Newcomer(
        os_user,
        new_desk=people.desk_uuid(reader) is None,
        free=free,
        kept=tuple(each for each in waiting if each not in free),
        administrators=tuple(each.name for each in everybody if each.role == Role.ADMINISTRATOR and each.sits),
    )


def _is_free(who: Person, acted: Collection[int]) -> bool:
    """Whether an unknown user may say to be that person, who has no user."""
    return who.role == Role.MODERATOR and who.id not in acted


def arrive(context: Context, os_user: str, said: Arrival, *, asked: bool) -> tuple[str, Person, Head]:
    """The desk is founded, or the user joins it: its id, who they are, and the journal's newest entry.

    Whoever founds it is its administrator. `asked`: they said who they are, and are held to it; else the user's name is theirs.
    Raises Refused: no name, a name that is there, a person who has a user, or is not free to be chosen.
    """
    with context.act() as act:
        # Read again: another process may have founded it since, or begun to move a desk here.
        whereabouts.refuse_arriving(act.writer)
        desk_uuid = people.desk_uuid(act.writer)
        role = Role.MODERATOR if desk_uuid else Role.ADMINISTRATOR
        if desk_uuid is None:
            desk_uuid = str(uuid4())
            people.found_desk(act.writer, desk_uuid, act.now)
        person = people.by_user(act.writer, os_user)
        if person is not None:
            act.nothing = True
            return desk_uuid, person, journal.head(act.writer)
        if asked:
            said = _checked(act.writer, said)
        if said.person_id is not None:
            person = _claimed(act, os_user, said)
            assert act.head is not None
            return desk_uuid, person, act.head
        person = people.add(
            act.writer, uuid=str(uuid4()), os_user=os_user, name=said.name, role=role, now=act.now, title=said.title, unit=said.unit
        )
        act.actor = person.id
        entry = act.write_down(
            Kind.FOUNDED if role == Role.ADMINISTRATOR else Kind.JOINED,
            body={"desk": desk_uuid, "person": person.uuid, "role": person.role},
            private=words.texts_of(person),
        )
        act.topics.add(Topic.PEOPLE)
        return desk_uuid, person, Head(entry.seq, entry.hash)


def _checked(reader: Reader, said: Arrival) -> Arrival:
    said = replace(said, name=words.one_line(said.name), title=words.one_line(said.title), unit=words.one_line(said.unit))
    if said.person_id is None:
        if not said.name:
            raise words.no_name()
        if any(name_key(each.name) == name_key(said.name) for each in people.everybody(reader)):
            raise words.name_taken(said.name)
    return said


def _claimed(act: Act, os_user: str, said: Arrival) -> Person:
    """The person of the desk who has sat down now. Journaled in their own name, so that the day shows it to those who lead."""
    assert said.person_id is not None
    who = people.by_id(act.writer, said.person_id)
    if who is None:
        raise words.no_such_person(str(said.person_id))
    if who.sits:
        raise words.sits_already(who.name)
    if not _is_free(who, people.acted(act.writer)):
        raise words.not_to_claim(who.name)
    people.map_user(act.writer, who.id, os_user)
    act.actor = who.id
    act.write_down(Kind.PERSON_CLAIMED, body={"person": who.uuid}, private={"name": who.name, "os_user": os_user})
    after = replace(who, os_user=os_user, title=said.title, unit=said.unit)
    if (after.title, after.unit) != (who.title, who.unit):
        people.change(act.writer, who.id, name=who.name, title=after.title, unit=after.unit)
        before = {f"{field}_before": text for field, text in words.texts_of(who).items()}
        act.write_down(Kind.PERSON_CHANGED, body={"person": who.uuid, "role": who.role}, private=words.texts_of(after) | before)
    act.topics.add(Topic.PEOPLE)
    return after
