"""Absences and their deputies. Whether a cover runs is told by the database's own clock, by which its rules on rights go, too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import bindparam, case, insert, literal, select, union

from moderator_app.domain.cover import Absence, Mark, covered_for
from moderator_app.domain.journal import Kind
from moderator_app.storage import ids
from moderator_app.storage.dialect import database_now
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import (
    absence,
    absence_deputy,
    absence_mark,
    assignment,
    decision,
    journal,
    journal_private,
    mandate,
    person,
)

_started = absence_mark.alias("started")
_ended = absence_mark.alias("ended")
_absences: Any = (
    select(
        absence.c.id,
        absence.c.person_id,
        person.c.name,
        absence.c.first_day,
        absence.c.last_day,
        absence.c.begins_at,
        absence.c.ends_at,
        absence.c.planner_id,
        _started.c.at,
        _ended.c.at,
        absence_deputy.c.channel_id,
        absence_deputy.c.deputy_id,
    )
    .join(person, person.c.id == absence.c.person_id)
    .outerjoin(_started, (_started.c.absence_id == absence.c.id) & (_started.c.mark == Mark.STARTED))
    .outerjoin(_ended, (_ended.c.absence_id == absence.c.id) & (_ended.c.mark == Mark.ENDED))
    .outerjoin(absence_deputy, absence_deputy.c.absence_id == absence.c.id)
    .order_by(absence.c.id, absence_deputy.c.channel_id, absence_deputy.c.deputy_id)
)
_all = Statement(_absences)
_running = Statement(
    _absences.where(
        absence.c.begins_at <= database_now(),
        absence.c.ends_at > database_now(),
        _started.c.at <= database_now(),
        _ended.c.at.is_(None),
    )
)
_assigned = Statement(
    union(
        select(assignment.c.person_id, assignment.c.channel_id),
        select(mandate.c.person_id, mandate.c.channel_id).where(mandate.c.may_take_part == 1, mandate.c.ended_at.is_(None)),
    )
)
_near = Statement(
    select(absence.c.id, absence.c.begins_at, absence.c.ends_at, database_now())
    .join(_started, (_started.c.absence_id == absence.c.id) & (_started.c.mark == Mark.STARTED))
    .outerjoin(_ended, (_ended.c.absence_id == absence.c.id) & (_ended.c.mark == Mark.ENDED))
    .where(absence.c.ends_at > database_now(), _ended.c.at.is_(None))
)
_plan = Statement(
    insert(absence).values(
        id=bindparam("id"),
        person_id=bindparam("person"),
        first_day=bindparam("first"),
        last_day=bindparam("last"),
        begins_at=bindparam("begins"),
        ends_at=bindparam("ends"),
        planner_id=bindparam("planner"),
        planned_at=database_now(),
    )
)
_name = Statement(
    insert(absence_deputy).values(
        absence_id=bindparam("absence"), channel_id=bindparam("channel_id"), deputy_id=bindparam("deputy"), channel=bindparam("called")
    )
)
_mark = Statement(
    insert(absence_mark).values(absence_id=bindparam("absence"), mark=bindparam("what"), person_id=bindparam("person"), at=database_now())
)
_done = Statement(
    select(
        journal.c.actor_id,
        journal.c.channel_id,
        journal.c.at,
        person.c.name,
        journal.c.kind,
        journal.c.item_id,
        decision.c.reference,
        decision.c.outcome,
        # Who agrees with a decision, or does not, may stand in for somebody else than who took it.
        case(
            (journal.c.kind.in_([literal(Kind.APPROVED.value), literal(Kind.REJECTED.value)]), journal_private.c.text),
            else_=decision.c.on_behalf_of,
        ),
    )
    .join(person, person.c.id == journal.c.actor_id)
    .outerjoin(decision, decision.c.id == journal.c.decision_id)
    .outerjoin(journal_private, (journal_private.c.seq == journal.c.seq) & (journal_private.c.field == "on_behalf_of"))
    .where(journal.c.at >= bindparam("since"), journal.c.at < bindparam("until"), journal.c.channel_id.is_not(None))
    .order_by(journal.c.seq)
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One entry of the journal that a deputy wrote. `kind` is a Kind's value; reference and outcome are of a decision.

    `on_behalf_of` is for whom she took it, or agreed with it, or did not.
    """

    channel_id: int
    at: int
    person: str
    kind: str
    item_id: int | None
    reference: str | None
    outcome: str | None
    on_behalf_of: str | None


def _grouped(rows: Iterable[tuple[Any, ...]]) -> list[Absence]:
    found: dict[int, Absence] = {}
    for number, who, name, first, last, begins, ends, planner, started, ended, channel, deputy in rows:
        one = found.get(number) or Absence(number, who, name, first, last, begins, ends, planner, (), started, ended)
        found[number] = one if channel is None else replace(one, deputies=(*one.deputies, (channel, deputy)))
    return list(found.values())


def everything(reader: Reader) -> list[Absence]:
    """All absences by id, with the deputies of the channels that the reader may see."""
    return _grouped(reader.all(_all))


def ask_running(reader: Reader) -> None:
    """`on_behalf_of` will be asked in a moment."""
    reader.ask(_running)


def running(reader: Reader) -> list[Absence]:
    """Those whose cover runs now."""
    return _grouped(reader.all(_running))


def covered(reader: Reader, person_id: int, channel_id: int) -> dict[int, str]:
    """Those for whom the person stands in, in this channel, now: id → name, by name."""
    return covered_for(running(reader), person_id, channel_id)


def near(reader: Reader) -> tuple[frozenset[int], int | None]:
    """The absences whose cover runs now, and when that changes next by the clock alone (microseconds UTC); None: it does not."""
    found = reader.all(_near)
    runs = frozenset(number for number, begins, _, now in found if begins <= now)
    return runs, min((ends if begins <= now else begins for _, begins, ends, now in found), default=None)


def assigned(reader: Reader) -> set[tuple[int, int]]:
    """(person, channel): whose channel it is, by the team's list or by a mandate to take part."""
    return set(reader.all(_assigned))


def plan(writer: Writer, new: Absence, names: Mapping[int, str]) -> Absence:
    """Write the absence down, with an id; `names` are the channels', by id."""
    number = ids.take(writer, "absence")
    writer.run(
        _plan,
        id=number,
        person=new.person_id,
        first=new.first,
        last=new.last,
        begins=new.begins_at,
        ends=new.ends_at,
        planner=new.planner_id,
    )
    if new.deputies:
        named = [(number, channel, deputy, names[channel]) for channel, deputy in new.deputies]
        writer.many(_name, named, ("absence", "channel_id", "deputy", "called"))
    return replace(new, id=number)


def mark(writer: Writer, absence_id: int, what: Mark, person_id: int) -> None:
    """The person starts or ends the cover, now by the database's clock."""
    writer.run(_mark, absence=absence_id, what=what, person=person_id)


def deeds(reader: Reader, people: set[int], channels: frozenset[int], since: int, until: int) -> list[Deed]:
    """What these people did in these channels from `since` until before `until` (microseconds UTC), the oldest first."""
    return [
        Deed(channel, *values)
        for who, channel, *values in reader.stream(_done, since=since, until=until)
        if who in people and channel in channels
    ]
