"""The desk itself and who sits at it."""

from __future__ import annotations

from sqlalchemy import BigInteger, bindparam, func, insert, select, update

from moderator_app.domain.channels import Person
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import desk, journal, person

_desk = Statement(select(desk.c.uuid))
_founded = Statement(select(desk.c.uuid, desk.c.created_at))
_found = Statement(insert(desk).values(id=1, uuid=bindparam("uuid"), created_at=bindparam("now")))
COLUMNS = (
    person.c.id,
    person.c.uuid,
    func.coalesce(person.c.os_user, ""),
    person.c.name,
    person.c.role,
    person.c.login,
    person.c.title,
    person.c.unit,
)
"""In the order of the record's fields."""
_by_user = Statement(select(*COLUMNS).where(person.c.os_user == bindparam("os_user")))
_by_id = Statement(select(*COLUMNS).where(person.c.id == bindparam("who")))
_all = Statement(select(*COLUMNS).order_by(person.c.id))
_add = Statement(
    insert(person).values(
        id=bindparam("id"),
        uuid=bindparam("uuid"),
        os_user=bindparam("os_user"),
        name=bindparam("name"),
        role=bindparam("role"),
        created_at=bindparam("now"),
        title=bindparam("title"),
        unit=bindparam("unit"),
    )
)
_enter = Statement(
    insert(person).values(
        id=bindparam("id"),
        uuid=bindparam("uuid"),
        name=bindparam("name"),
        role=bindparam("role"),
        created_at=bindparam("now"),
        title=bindparam("title"),
        unit=bindparam("unit"),
    )
)
"""Somebody who has not sat down yet. A server lets its administrators write no more of a person than this."""
_change = Statement(
    update(person)
    .where(person.c.id == bindparam("who"))
    .values(name=bindparam("to_name"), title=bindparam("to_title"), unit=bindparam("to_unit"))
)
_give_role = Statement(update(person).where(person.c.id == bindparam("who")).values(role=bindparam("to_role")))
_map = Statement(update(person).where(person.c.id == bindparam("who")).values(os_user=bindparam("to_user")))


_newest_of_kind = Statement(
    select(journal.c.seq, journal.c.at, person.c.id, person.c.name)
    .join(person, person.c.id == journal.c.actor_id)
    .where(journal.c.kind == bindparam("kind"))
    .order_by(journal.c.seq.desc())
    .limit(bindparam("most", type_=BigInteger()))
)
MOST_ARRIVALS = 20
_acted = Statement(select(journal.c.actor_id).where(journal.c.actor_id.is_not(None)).distinct())


def desk_uuid(reader: Reader) -> str | None:
    """The desk's own id, or None when it was not founded yet."""
    return reader.scalar(_desk)


def found_desk(writer: Writer, uuid: str, now: int) -> None:
    """Give the desk its id."""
    writer.run(_found, uuid=uuid, now=now)


def copy_desk(reader: Reader, writer: Writer) -> None:
    """The desk that `reader` sees gets its id in the database of `writer` too: from the commit on that one is nobody else's."""
    uuid, created_at = reader.all(_founded)[0]
    writer.run(_found, uuid=uuid, now=created_at)


def by_user(reader: Reader, os_user: str) -> Person | None:
    """Who the operating system's user is at this desk."""
    row = reader.one(_by_user, os_user=os_user)
    return None if row is None else Person(*row)


def by_id(reader: Reader, person_id: int) -> Person | None:
    """The person of that id."""
    row = reader.one(_by_id, who=person_id)
    return None if row is None else Person(*row)


def everybody(reader: Reader) -> list[Person]:
    """All people of the desk."""
    return [Person(*row) for row in reader.all(_all)]


def arrived(reader: Reader, kind: str, since: int) -> list[tuple[int, int, str]]:
    """The newest entries of that kind (at most MOST_ARRIVALS) written from `since` on (microseconds UTC): entry, person and name."""
    rows = reader.all(_newest_of_kind, kind=kind, most=MOST_ARRIVALS)
    return [(seq, who, name) for seq, at, who, name in rows if at >= since]


def acted(reader: Reader) -> frozenset[int]:
    """Who has ever done anything at the desk. Looks through the whole journal."""
    return frozenset(row[0] for row in reader.all(_acted))


def add(writer: Writer, *, uuid: str, os_user: str, name: str, role: str, now: int, title: str = "", unit: str = "") -> Person:
    """A new person; without `os_user` one who has not sat down yet."""
    number = ids.take(writer, "person")
    values = {"id": number, "uuid": uuid, "name": name, "role": role, "now": now, "title": title, "unit": unit}
    if os_user:
        writer.run(_add, os_user=os_user, **values)
    else:
        writer.run(_enter, **values)
    return Person(number, uuid, os_user, name, role, None, title, unit)


def change(writer: Writer, person_id: int, *, name: str, title: str, unit: str) -> None:
    """What the person is called from now on, and as what they work where."""
    writer.run(_change, who=person_id, to_name=name, to_title=title, to_unit=unit)


def give_role(writer: Writer, person_id: int, role: str) -> None:
    """What the person may at this desk from now on."""
    writer.run(_give_role, who=person_id, to_role=role)


def map_user(writer: Writer, person_id: int, os_user: str) -> None:
    """The operating system's user of that name is this person from now on; "": nobody's is."""
    writer.run(_map, who=person_id, to_user=os_user or None)
