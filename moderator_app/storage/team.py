"""The team: which login on the server is which person, in which group, with which channels; and the groups themselves."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select, update

from moderator_app.domain.channels import Person
from moderator_app.domain.team import Member, Role, group_name
from moderator_app.storage import rights
from moderator_app.storage.people import COLUMNS
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import assignment, channel, person

_by_login = Statement(select(*COLUMNS).where(person.c.login == bindparam("name")))
_tie = Statement(update(person).where(person.c.id == bindparam("who")).values(login=bindparam("to_login"), role=bindparam("to_role")))
_rename = Statement(update(person).where(person.c.id == bindparam("who")).values(name=bindparam("to_name")))
_unassign = Statement(delete(assignment).where(assignment.c.person_id == bindparam("who")))
_assign = Statement(insert(assignment).values(person_id=bindparam("who"), channel_id=bindparam("where"), since=bindparam("now")))
_members = Statement(
    select(person.c.login, person.c.name, person.c.role, channel.c.name)
    .outerjoin(assignment, assignment.c.person_id == person.c.id)
    .outerjoin(channel, channel.c.id == assignment.c.channel_id)
    .where(person.c.login.is_not(None))
    .order_by(person.c.login, channel.c.name_key)
)


def shared(reader: Reader) -> bool:
    """Whether this database is one that several logins can share."""
    return reader.dialect.name == "postgresql"


def seated(reader: Reader) -> Person | None:
    """The person that the connection's login belongs to; None in a file, and for a login that nobody was tied to."""
    if not shared(reader):
        return None
    ((login,),) = reader.driver.execute("SELECT session_user").fetchall()
    return by_login(reader, login)


def by_login(reader: Reader, login: str) -> Person | None:
    row = reader.one(_by_login, name=login)
    return None if row is None else Person(*row)


def members(reader: Reader) -> list[Member]:
    """Everybody who is tied to a login, by login."""
    found: dict[str, Member] = {}
    for login, name, role, where in reader.all(_members):
        before = found[login].channels if login in found else ()
        found[login] = Member(login, name, role, before if where is None else (*before, where))
    return list(found.values())


def groups(reader: Reader) -> dict[Role, str]:
    """What the groups of this database are called."""
    ((database,),) = reader.driver.execute("SELECT current_database()").fetchall()
    return {role: group_name(database, role) for role in Role}


def existing(reader: Reader, names: list[str]) -> set[str]:
    """Which of these logins or groups the server has."""
    return {row[0] for row in reader.driver.execute("SELECT rolname FROM pg_roles WHERE rolname = ANY (%s)", (names,)).fetchall()}


def make_groups(writer: Writer) -> tuple[dict[Role, str], list[str]]:
    """Make the groups that are missing and give all of them their rights: all groups, and those made."""
    wanted = groups(writer)
    there = existing(writer, list(wanted.values()))
    made = [name for name in wanted.values() if name not in there]
    for name in made:
        writer.driver.execute(f"CREATE ROLE {rights.quoted(name)} NOLOGIN")
    for each in rights.statements(wanted):
        writer.driver.execute(each)
    return wanted, made


def join_group(writer: Writer, login: str, role: Role) -> bool:
    """Make the login a member of the role's group and of no other; whether the login had to be made first."""
    new = login not in existing(writer, [login])
    if new:
        writer.driver.execute(f"CREATE ROLE {rights.quoted(login)} LOGIN")
    leave_groups(writer, login)
    writer.driver.execute(f"GRANT {rights.quoted(groups(writer)[role])} TO {rights.quoted(login)}")
    return new


def leave_groups(writer: Writer, login: str) -> None:
    """The login is a member of none of the groups any more."""
    if login not in existing(writer, [login]):
        return
    for name in groups(writer).values():
        writer.driver.execute(f"REVOKE {rights.quoted(name)} FROM {rights.quoted(login)}")


def tie(writer: Writer, person_id: int, login: str | None, role: str) -> None:
    """From now on the login is this person; None: no login is."""
    writer.run(_tie, who=person_id, to_login=login, to_role=role)


def rename(writer: Writer, person_id: int, name: str) -> None:
    writer.run(_rename, who=person_id, to_name=name)


def assign(writer: Writer, person_id: int, channel_ids: list[int], now: int) -> None:
    """These channels are assigned to the person, and no others."""
    writer.run(_unassign, who=person_id)
    if channel_ids:
        writer.many(_assign, [(person_id, each, now) for each in channel_ids], ("who", "where", "now"))
