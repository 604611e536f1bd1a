"""When crisis management was active, and which items belonged to it."""

from __future__ import annotations

from sqlalchemy import bindparam, func, insert, select, update

from moderator_app.domain.crises import Crisis
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import crisis, crisis_item, person

_c, _i = crisis.c, crisis_item.c
_lead, _starter, _ender = (person.alias(name) for name in ("led_by", "started_by", "ended_by"))
_all = Statement(
    select(_c.id, _c.reason, _c.lead_id, _lead.c.name, _c.started_at, _starter.c.name, _c.ended_at, _ender.c.name)
    .join(_lead, _lead.c.id == _c.lead_id)
    .join(_starter, _starter.c.id == _c.starter_id)
    .outerjoin(_ender, _ender.c.id == _c.ender_id)
    .order_by(_c.id.desc())
)
_newest = select(func.max(_i.id)).group_by(_i.crisis_id, _i.item_id)
_tagged = Statement(select(_i.crisis_id, _i.item_id).where(_i.id.in_(_newest), _i.belongs == 1).order_by(_i.item_id))
_lead_of = Statement(
    select(_c.lead_id, _i.belongs)
    .join(crisis_item, _i.crisis_id == _c.id)
    .where(_c.ended_at.is_(None), _i.item_id == bindparam("item_id"))
    .order_by(_i.id.desc())
)
_start = Statement(insert(crisis).values({each.name: bindparam(each.name) for each in crisis.c}))
_stop = Statement(
    update(crisis).where(_c.id == bindparam("number"), _c.ended_at.is_(None)).values(ended_at=bindparam("now"), ender_id=bindparam("who"))
)
_tag = Statement(insert(crisis_item).values({each.name: bindparam(each.name) for each in crisis_item.c}))


def everything(reader: Reader) -> list[Crisis]:
    """All crises, the newest first."""
    tagged: dict[int, list[int]] = {}
    for number, item_id in reader.all(_tagged):
        tagged.setdefault(number, []).append(item_id)
    return [
        Crisis(number, reason, lead_id, lead, started, starter, ended, ender or "", tuple(tagged.get(number, ())))
        for number, reason, lead_id, lead, started, starter, ended, ender in reader.all(_all)
    ]


def ask_lead_of(reader: Reader, item_id: int) -> None:
    """lead_of(item_id) will be read."""
    reader.ask(_lead_of, item_id=item_id)


def lead_of(reader: Reader, item_id: int) -> int | None:
    """Who leads the running crisis that the item belongs to; None: it belongs to none."""
    row = reader.one(_lead_of, item_id=item_id)
    return int(row[0]) if row is not None and row[1] else None


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
