"""Mandates: every decision on who may act in a channel, kept when it is over."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.mandates import Gate, Mandate, Right
from moderator_app.domain.register import Named
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, item, mandate, person

_m = mandate.c
_recorder = person.alias("recorder")
_joined: Any = (
    select(
        _m.id,
        _m.person_id,
        person.c.name,
        _m.channel_id,
        channel.c.name,
        _m.may_start,
        _m.may_administer,
        _m.may_take_part,
        _m.decider,
        _m.decider_id,
        _m.decided_day,
        _m.delegation,
        _m.document,
        _m.notified_day,
        _m.notified_to,
        _recorder.c.name,
        _m.recorded_at,
        _m.ended_at,
    )
    .join(person, person.c.id == _m.person_id)
    .join(channel, channel.c.id == _m.channel_id)
    .join(_recorder, _recorder.c.id == _m.recorder_id)
    .order_by(_m.id)
)
_all = Statement(_joined)
_by_id = Statement(_joined.where(_m.id == bindparam("mandate_id")))
_RULE = (_m.person_id, _m.may_start, _m.may_administer, _m.may_take_part, _m.decided_day, _m.delegation, _m.ended_at)
_gated: Any = (
    select(channel.c.id, channel.c.name, channel.c.taken_over, *_RULE).outerjoin(mandate, _m.channel_id == channel.c.id).order_by(_m.id)
)
_gate = Statement(_gated.where(channel.c.id == bindparam("channel_id")))
_gate_of_item = Statement(_gated.join(item, item.c.channel_id == channel.c.id).where(item.c.id == bindparam("item_id")))
_add = Statement(insert(mandate).values({each.name: bindparam(each.name) for each in _m if each.name not in ("notified_day", "ended_at")}))
_end = Statement(update(mandate).where(_m.id == bindparam("mandate_id"), _m.ended_at.is_(None)).values(ended_at=bindparam("now")))
_end_earlier = Statement(
    update(mandate)
    .where(_m.person_id == bindparam("who"), _m.channel_id == bindparam("where"), _m.ended_at.is_(None))
    .values(ended_at=bindparam("now"))
)
_notify = Statement(
    update(mandate).where(_m.id == bindparam("mandate_id")).values(notified_day=bindparam("day"), notified_to=bindparam("to_whom"))
)


def everything(reader: Reader) -> list[Mandate]:
    """All that were ever recorded, in the channels that the reader may see, the oldest first."""
    return [_mandate(row) for row in reader.all(_all)]


def by_id(reader: Reader, mandate_id: int) -> Mandate | None:
    row = reader.one(_by_id, mandate_id=mandate_id)
    return None if row is None else _mandate(row)


def gate(reader: Reader, channel_id: int, today: str) -> Gate:
    """Who may act in the channel, which must be there, on that ISO day."""
    return _gate_from(reader.all(_gate, channel_id=channel_id), today)


def ask_gate_of_item(reader: Reader, item_id: int) -> None:
    """`gate_of_item` will be asked in a moment."""
    reader.ask(_gate_of_item, item_id=item_id)


def gate_of_item(reader: Reader, item_id: int, today: str) -> Gate:
    """Who may act in the channel of the item, which must be there."""
    return _gate_from(reader.all(_gate_of_item, item_id=item_id), today)


def record(
    writer: Writer,
    *,
    person_id: int,
    channel_id: int,
    rights: frozenset[Right],
    decider: Named,
    decided_day: str,
    delegation: str,
    document: str,
    recorder_id: int,
    now: int,
) -> int:
    """A decision; the person's earlier one in the channel is over by it. Its id."""
    writer.run(_end_earlier, who=person_id, where=channel_id, now=now)
    number = ids.take(writer, "mandate")
    writer.run(
        _add,
        id=number,
        person_id=person_id,
        channel_id=channel_id,
        may_start=int(Right.START in rights),
        may_administer=int(Right.ADMINISTER in rights),
        may_take_part=int(Right.TAKE_PART in rights),
        decider_id=decider.person_id,
        decider=decider.name,
        decided_day=decided_day,
        delegation=delegation,
        document=document,
        notified_to="",
        recorder_id=recorder_id,
        recorded_at=now,
    )
    return number


def end(writer: Writer, mandate_id: int, now: int) -> None:
    """It holds no longer."""
    writer.run(_end, mandate_id=mandate_id, now=now)


def notify(writer: Writer, mandate_id: int, day: str, to_whom: str) -> None:
    """Communications were told of it on that ISO day."""
    writer.run(_notify, mandate_id=mandate_id, day=day, to_whom=to_whom)


def _rights(start: int, administer: int, take_part: int) -> frozenset[Right]:
    given = {Right.START: start, Right.ADMINISTER: administer, Right.TAKE_PART: take_part}
    return frozenset(right for right, has in given.items() if has)


def _mandate(row: tuple[Any, ...]) -> Mandate:
    number, who, name, where, channel_name, start, administer, take_part, decider, decider_id, *more = row
    return Mandate(number, who, name, where, channel_name, _rights(start, administer, take_part), Named(decider, decider_id), *more)


def _gate_from(rows: list[tuple[Any, ...]], today: str) -> Gate:
    channel_id, name, taken_over, first, *_ = rows[0]
    found = Gate(channel_id, name, bool(taken_over) and first is None)
    for _, _, _, who, start, administer, take_part, day, delegation, ended in rows:
        if who is not None and ended is None and day <= today:
            found.rights[who] = _rights(start, administer, take_part)
            found.delegations[who] = delegation
    return found
