"""When crisis management was active, and which items belonged to it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, insert, literal, select, update

from moderator_app.domain.crises import Crisis, Lead
from moderator_app.domain.journal import Kind
from moderator_app.domain.rulings import CRISIS_OUTCOMES
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import crisis, crisis_item, item, journal, person

_c, _i = crisis.c, crisis_item.c
_lead, _starter, _ender = (person.alias(name) for name in ("led_by", "started_by", "ended_by"))
_crises = (
    select(_c.id, _c.reason, _c.lead_id, _lead.c.name, _c.started_at, _starter.c.name, _c.ended_at, _ender.c.name)
    .join(_lead, _lead.c.id == _c.lead_id)
    .join(_starter, _starter.c.id == _c.starter_id)
    .outerjoin(_ender, _ender.c.id == _c.ender_id)
    .order_by(_c.id.desc())
)
_all = Statement(_crises)
_running = Statement(_crises.where(_c.ended_at.is_(None)))
_one = Statement(_crises.where(_c.id == bindparam("number")))


def members(parameter: str) -> Select[tuple[int]]:
    """The ids of the items that belong to the crisis `parameter`: the latest word on each counts."""
    newest = select(func.max(_i.id)).where(_i.crisis_id == bindparam(parameter)).group_by(_i.item_id)
    return select(_i.item_id).where(_i.id.in_(newest), _i.belongs == literal(1))


def left_to_lead(of: Any, waiting: Any, person: Any) -> ColumnElement[bool]:
    """Whether the decision `waiting` on the item `of` waits for the lead of a running crisis, and `person` is another.

    The same as `rulings.waits_for_lead` says of one.
    """
    later = crisis_item.alias("later")
    untagged = exists().where(later.c.item_id == _i.item_id, later.c.crisis_id == _i.crisis_id, later.c.id > _i.id)
    found = (
        select(_i.id)
        .join(crisis, _c.id == _i.crisis_id)
        .where(
            _i.item_id == of.id,
            _i.belongs == literal(1),
            _c.ended_at.is_(None),
            _c.lead_id != person,
            _c.lead_id != waiting.decider_id,
            waiting.outcome.in_([literal(each.value) for each in sorted(CRISIS_OUTCOMES)]),
            ~untagged,
        )
    )
    return found.correlate(of.id.table, waiting.id.table).exists()


_items = Statement(select(item.c.id, item.c.channel_id).where(item.c.id.in_(members("number"))).order_by(item.c.id))
_lead_of = Statement(
    select(_c.lead_id, person.c.name, _i.belongs)
    .join(crisis_item, _i.crisis_id == _c.id)
    .join(person, person.c.id == _c.lead_id)
    .where(_c.ended_at.is_(None), _i.item_id == bindparam("item_id"))
    .order_by(_i.id.desc())
)
_running_lead = Statement(select(_c.lead_id, person.c.name).join(person, person.c.id == _c.lead_id).where(_c.ended_at.is_(None)))
_agreed = Statement(
    select(func.count())
    .select_from(journal)
    .where(
        journal.c.item_id == bindparam("item_id"),
        journal.c.kind == literal(Kind.APPROVED.value),
        journal.c.decision_id == bindparam("decision_id"),
        journal.c.actor_id == bindparam("who"),
    )
)
_start = Statement(insert(crisis).values({each.name: bindparam(each.name) for each in crisis.c}))
_stop = Statement(
    update(crisis).where(_c.id == bindparam("number"), _c.ended_at.is_(None)).values(ended_at=bindparam("now"), ender_id=bindparam("who"))
)
_tag = Statement(insert(crisis_item).values({each.name: bindparam(each.name) for each in crisis_item.c}))


def everything(reader: Reader) -> list[Crisis]:
    """All crises, the newest first."""
    return [_crisis(reader, row) for row in reader.all(_all)]


def running(reader: Reader) -> Crisis | None:
    """The crisis for which crisis management is active; None: it is not."""
    return _found(reader, reader.one(_running))


def running_lead(reader: Reader) -> Lead | None:
    """Who leads the running crisis; None: there is none."""
    row = reader.one(_running_lead)
    return None if row is None else Lead(*row)


def by_id(reader: Reader, number: int) -> Crisis | None:
    """The crisis of that id, running or over."""
    return _found(reader, reader.one(_one, number=number))


def _found(reader: Reader, row: tuple[Any, ...] | None) -> Crisis | None:
    return None if row is None else _crisis(reader, row)


def _crisis(reader: Reader, row: tuple[Any, ...]) -> Crisis:
    number, reason, lead_id, lead, started, starter, ended, ender = row
    tagged, channels = reader.all(_items, number=number), dict[int, int]()
    for _, channel_id in tagged:
        channels[channel_id] = channels.get(channel_id, 0) + 1
    items = tuple(item_id for item_id, _ in tagged)
    return Crisis(number, reason, lead_id, lead, started, starter, ended, ender or "", items, channels)


def ask_lead_of(reader: Reader, item_id: int) -> None:
    """lead_of(item_id) will be read."""
    reader.ask(_lead_of, item_id=item_id)


def lead_of(reader: Reader, item_id: int) -> Lead | None:
    """Who leads the running crisis that the item belongs to; None: it belongs to none."""
    row = reader.one(_lead_of, item_id=item_id)
    return Lead(row[0], row[1]) if row is not None and row[2] else None


def agreed(reader: Reader, item_id: int, decision_id: int, person_id: int) -> bool:
    """Whether the person approved the decision on the item."""
    return bool(reader.scalar(_agreed, item_id=item_id, decision_id=decision_id, who=person_id))


def start(writer: Writer, *, reason: str, lead_id: int, starter_id: int, now: int) -> int:
    """Crisis management is active; the crisis's id."""
    number = ids.take(writer, "crisis")
    writer.put(_start, id=number, reason=reason, lead_id=lead_id, started_at=now, starter_id=starter_id, ended_at=None, ender_id=None)
    return number


def stop(writer: Writer, number: int, person_id: int, now: int) -> None:
    """It is not active any more."""
    writer.put(_stop, must_touch=1, number=number, who=person_id, now=now)


def tag(writer: Writer, number: int, item_id: int, *, belongs: bool, person_id: int, now: int) -> None:
    """Whether the item belongs to the crisis from now on."""
    taken = ids.take(writer, "crisis_item")
    writer.put(_tag, id=taken, crisis_id=number, item_id=item_id, belongs=int(belongs), person_id=person_id, at=now)
