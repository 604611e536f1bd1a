"""Holds that people set by hand, and what they told to be over."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, insert, or_, select, update

from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.retention import Ground
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, disposal_hold, person

_h = disposal_hold.c
_setter, _lifter = person.alias("setter"), person.alias("lifter")
_whole = (
    select(
        _h.id,
        _h.channel_id,
        channel.c.name,
        _h.item_id,
        _h.ground,
        _h.reason,
        _setter.c.name,
        _h.set_at,
        _h.lifted_at,
        _lifter.c.name,
        _h.lifted_reason,
    )
    .join(channel, channel.c.id == _h.channel_id)
    .join(_setter, _setter.c.id == _h.person_id)
    .outerjoin(_lifter, _lifter.c.id == _h.lifter_id)
    .order_by(_h.id)
)
_all = Statement(_whole)
_on = Statement(
    _whole.where(_h.lifted_at.is_(None), _h.channel_id == bindparam("place"), or_(_h.item_id == bindparam("item"), _h.item_id.is_(None)))
)
_add = Statement(insert(disposal_hold).values({each.name: bindparam(each.name) for each in _h}))
_lift = Statement(
    update(disposal_hold)
    .where(_h.id == bindparam("number"), _h.lifted_at.is_(None))
    .values(lifted_at=bindparam("now"), lifter_id=bindparam("who"), lifted_reason=bindparam("why"))
)


def everything(reader: Reader) -> list[Hold]:
    """All that were ever set, in the order of their setting."""
    return [_made(row) for row in reader.all(_all)]


def running_on(reader: Reader, item_id: int, channel_id: int) -> list[Hold]:
    """Those that hold the item of that channel now, with those of the whole channel, in the order of their setting."""
    return [_made(row) for row in reader.all(_on, item=item_id, place=channel_id)]


def _made(row: tuple[Any, ...]) -> Hold:
    number, place, name, item_id, ground, reason, setter, at, lifted, lifter, why = row
    return Hold(number, place, name, item_id, Ground(ground), reason, setter, at, lifted, lifter or "", why)


def add(writer: Writer, channel_id: int, item_id: int | None, ground: Ground, reason: str, person_id: int, now: int) -> int:
    """A hold that runs; its id."""
    return _put(writer, channel_id, item_id, ground, reason, person_id, now, over=None)


def add_over(writer: Writer, channel_id: int, item_id: int, ground: Ground, reason: str, person_id: int, now: int) -> int:
    """What held the item by itself is over; the id of the row that says so."""
    return _put(writer, channel_id, item_id, ground, "", person_id, now, over=reason)


def _put(writer: Writer, channel_id: int, item_id: int | None, ground: Ground, reason: str, who: int, now: int, *, over: str | None) -> int:
    number = ids.take(writer, "disposal_hold")
    ends = over is not None
    writer.put(
        _add,
        id=number,
        channel_id=channel_id,
        item_id=item_id,
        ground=ground,
        reason=reason,
        person_id=who,
        set_at=now,
        lifted_at=now if ends else None,
        lifter_id=who if ends else None,
        lifted_reason=over or "",
    )
    return number


def lift(writer: Writer, number: int, person_id: int, reason: str, now: int) -> None:
    """It does not run any more."""
    writer.put(_lift, must_touch=1, number=number, who=person_id, why=reason, now=now)
