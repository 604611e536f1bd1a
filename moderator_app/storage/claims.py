"""Claims and assignments. Whether a claim still counts is told by the database's own clock, never by a workstation's."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, bindparam, delete, func, insert, literal, select, union, update

from moderator_app.domain.claims import LIFE, Assignment, Claim
from moderator_app.domain.cover import covering
from moderator_app.domain.items import State
from moderator_app.storage import cover, dialect
from moderator_app.storage.dialect import database_now
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import claim, item, item_assignment, person

_ALIVE: ColumnElement[bool] = claim.c.seen_at > database_now() - LIFE * 1_000_000
_own = (claim.c.item_id == bindparam("item"), claim.c.session == bindparam("of_session"))
_seen = Statement(update(claim).where(*_own).values(seen_at=database_now()))
_take = Statement(
    insert(claim).values(
        item_id=bindparam("item"),
        session=bindparam("of_session"),
        person_id=bindparam("person"),
        since=database_now(),
        seen_at=database_now(),
    )
)
_drop = Statement(delete(claim).where(*_own))
_drop_session = Statement(delete(claim).where(claim.c.session == bindparam("of_session")))
_drop_others = Statement(delete(claim).where(claim.c.item_id == bindparam("item"), claim.c.session != bindparam("of_session")))
_drop_dead = Statement(delete(claim).where(claim.c.seen_at <= database_now() - LIFE * 1_000_000))
_claims = (
    select(claim.c.item_id, claim.c.session, claim.c.person_id, person.c.name, claim.c.since)
    .join(person, person.c.id == claim.c.person_id)
    .where(_ALIVE, claim.c.session != bindparam("of_session"))
    .order_by(claim.c.since, claim.c.session)
)
_others = Statement(_claims)
_others_on = Statement(_claims.where(claim.c.item_id == bindparam("item")))

_assigned = select(item_assignment.c.item_id, item_assignment.c.person_id, person.c.name).join(
    person, person.c.id == item_assignment.c.person_id
)
_assignment = Statement(_assigned.where(item_assignment.c.item_id == bindparam("item")))
_assignments = Statement(_assigned.join(item, item.c.id == item_assignment.c.item_id).where(item.c.state.in_([State.OPEN, State.WAITING])))
_unassign = Statement(delete(item_assignment).where(item_assignment.c.item_id == bindparam("item")))
_assign = Statement(
    insert(item_assignment).values(
        item_id=bindparam("item"), person_id=bindparam("person"), assigner_id=bindparam("assigner"), assigned_at=bindparam("now")
    )
)


def _assigned_to(parameter: str) -> tuple[Select[tuple[int]], Select[tuple[int]]]:
    own = select(item_assignment.c.item_id).where(item_assignment.c.person_id == bindparam(parameter))
    return own, select(item_assignment.c.item_id).where(dialect.among(item_assignment.c.item_id, "lent"))


def assigned_or_lent(parameter: str) -> Select[tuple[int]]:
    """The ids of the items that are assigned to the person `parameter`, or in the list `lent` (see lent_list)."""
    return select(union(*_assigned_to(parameter)).subquery().c.item_id)


def mine(parameter: str) -> Select[tuple[int]]:
    """Those, and what the person has claimed."""
    claimed = select(claim.c.item_id).where(claim.c.person_id == bindparam(parameter), _ALIVE)
    return select(union(*_assigned_to(parameter), claimed).subquery().c.item_id)


_of_others = Statement(
    select(item_assignment.c.item_id, item_assignment.c.person_id, item.c.channel_id, person.c.name)
    .join(item, item.c.id == item_assignment.c.item_id)
    .join(person, person.c.id == item_assignment.c.person_id)
    # Each a parameter of its own: a list would want all other parameters while the statement is built.
    .where(dialect.among(item_assignment.c.person_id, "absent"), item.c.state.in_([literal(State.OPEN), literal(State.WAITING)]))
)


def lent(reader: Reader, person_id: int) -> dict[int, str]:
    """The items that are assigned to those whom the person stands in for now, in the channels where she does: whose each is, by name.

    Nothing is rewritten for it, so that they go back by the clock.
    """
    pairs = covering(cover.running(reader), person_id)
    if not pairs:
        return {}
    absent = dialect.id_list(sorted({who for who, _ in pairs}))
    return {number: name for number, who, channel, name in reader.all(_of_others, absent=absent) if (who, channel) in pairs}


def lent_list(reader: Reader, person_id: int) -> str:
    """The ids of `lent` as one parameter."""
    return dialect.id_list(sorted(lent(reader, person_id)))


_mine = Statement(
    select(item.c.channel_id, func.count())
    .where(item.c.state == State.OPEN.value, item.c.id.in_(mine("person")))
    .group_by(item.c.channel_id)
)


def count_mine(reader: Reader, person_id: int) -> dict[int, int]:
    """How many open items of each channel are assigned to the person or claimed by them."""
    return dict(reader.all(_mine, person=person_id, lent=lent_list(reader, person_id)))


def take(writer: Writer, item_id: int, session: str, person_id: int) -> None:
    """The session has the item open from now on, or still."""
    if not writer.run(_seen, item=item_id, of_session=session):
        writer.run(_take, item=item_id, of_session=session, person=person_id)


def still_there(writer: Writer, item_id: int, session: str) -> bool:
    """A sign of life; False when somebody took the claim away."""
    return writer.run(_seen, item=item_id, of_session=session) == 1


def drop(writer: Writer, item_id: int, session: str) -> None:
    writer.run(_drop, item=item_id, of_session=session)


def drop_session(writer: Writer, session: str) -> None:
    """All that the session had open."""
    writer.run(_drop_session, of_session=session)


def drop_others(writer: Writer, item_id: int, session: str) -> None:
    """Everybody's claims on the item but the session's own."""
    writer.run(_drop_others, item=item_id, of_session=session)


def drop_dead(writer: Writer) -> None:
    """Claims without a sign of life for LIFE seconds."""
    writer.run(_drop_dead)


def others(reader: Reader, session: str) -> list[Claim]:
    """Every living claim of other sessions, the oldest first."""
    return [Claim(*row) for row in reader.all(_others, of_session=session)]


def others_on(reader: Reader, item_id: int, session: str) -> list[Claim]:
    """Other sessions' living claims on one item, the oldest first."""
    return [Claim(*row) for row in reader.all(_others_on, item=item_id, of_session=session)]


def assigned(reader: Reader, item_id: int) -> Assignment | None:
    """Whose item it is."""
    row = reader.one(_assignment, item=item_id)
    return None if row is None else Assignment(*row)


def assignments(reader: Reader) -> list[Assignment]:
    """All of items that are not settled."""
    return [Assignment(*row) for row in reader.all(_assignments)]


def assign(writer: Writer, item_id: int, person_id: int | None, assigner_id: int, now: int) -> None:
    """The item is this person's, and nobody's before; None: nobody's."""
    writer.run(_unassign, item=item_id)
    if person_id is not None:
        writer.run(_assign, item=item_id, person=person_id, assigner=assigner_id, now=now)
