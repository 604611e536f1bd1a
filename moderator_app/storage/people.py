"""The desk itself and who sits at it."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select

from moderator_app.domain.channels import Person
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import desk, person

_desk = Statement(select(desk.c.uuid))
_found = Statement(insert(desk).values(id=1, uuid=bindparam("uuid"), created_at=bindparam("now")))
COLUMNS = (person.c.id, person.c.uuid, person.c.os_user, person.c.name, person.c.role, person.c.login)
"""In the order of the record's fields."""
_by_user = Statement(select(*COLUMNS).where(person.c.os_user == bindparam("os_user")))
_all = Statement(select(*COLUMNS).order_by(person.c.id))
_add = Statement(
    insert(person).values(
        id=bindparam("id"),
        uuid=bindparam("uuid"),
        os_user=bindparam("os_user"),
        name=bindparam("name"),
        role=bindparam("role"),
        created_at=bindparam("now"),
    )
)


def desk_uuid(reader: Reader) -> str | None:
    """The desk's own id, or None when it was not founded yet."""
    return reader.scalar(_desk)


def found_desk(writer: Writer, uuid: str, now: int) -> None:
    """Give the desk its id."""
    writer.run(_found, uuid=uuid, now=now)


def by_user(reader: Reader, os_user: str) -> Person | None:
    """Who the operating system's user is at this desk."""
    row = reader.one(_by_user, os_user=os_user)
    return None if row is None else Person(*row)


def everybody(reader: Reader) -> list[Person]:
    """All people of the desk."""
    return [Person(*row) for row in reader.all(_all)]


def add(writer: Writer, *, uuid: str, os_user: str, name: str, role: str, now: int) -> Person:
    """A new person."""
    number = ids.take(writer, "person")
    writer.run(_add, id=number, uuid=uuid, os_user=os_user, name=name, role=role, now=now)
    return Person(number, uuid, os_user, name, role)
