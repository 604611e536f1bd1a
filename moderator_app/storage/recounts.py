"""Deadlines that are being counted anew: how far that has come, so that whoever opens the desk next goes on with it."""

from __future__ import annotations

import msgspec
from sqlalchemy import bindparam, delete, func, insert, select, update

from moderator_app.domain.counting import WAYS, Recount, Way
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import recount

_r = recount.c
_found = select(_r.id, _r.channel_id, _r.before, _r.after, _r.reached, _r.until, _r.moved, _r.total)
_first = Statement(_found.order_by(_r.id).limit(1))
_by_id = Statement(_found.where(_r.id == bindparam("number")))
_in_channel = Statement(select(func.count()).select_from(recount).where(_r.channel_id == bindparam("in_channel")))
_channels = Statement(select(_r.channel_id).distinct())
_sums = Statement(select(func.count(), func.coalesce(func.sum(_r.moved), 0), func.coalesce(func.sum(_r.total), 0)).select_from(recount))
_add = Statement(insert(recount).values({each.name: bindparam(each.name) for each in _r}))
_reach = Statement(
    update(recount)
    .where(_r.id == bindparam("number"))
    .values(reached=bindparam("to_reached"), until=bindparam("to_until"), moved=_r.moved + bindparam("more"))
)
_done = Statement(delete(recount).where(_r.id == bindparam("number")))


def first(reader: Reader) -> Recount | None:
    """The one that was asked for first, of those that I see; None: nothing is being counted anew."""
    return _recount(reader.one(_first))


def by_id(reader: Reader, number: int) -> Recount | None:
    """None: it is done."""
    return _recount(reader.one(_by_id, number=number))


def runs_in(reader: Reader, channel_id: int) -> bool:
    """Whether the channel's deadlines are being counted anew."""
    return bool(reader.scalar(_in_channel, in_channel=channel_id))


def channels(reader: Reader) -> frozenset[int]:
    """The channels whose deadlines are being counted anew."""
    return frozenset(row[0] for row in reader.all(_channels))


def progress(reader: Reader) -> tuple[int, int, int]:
    """How many are left, how many items have another deadline by now, and how many were open in all."""
    left, moved, total = reader.one(_sums) or (0, 0, 0)
    return int(left), int(moved), int(total)


def add(writer: Writer, channel_id: int, before: Way, after: Way, total: int, now: int) -> int:
    """The channel's deadlines are to be counted anew; its number."""
    number = ids.take(writer, "recount")
    writer.run(
        _add,
        id=number,
        channel_id=channel_id,
        before=msgspec.json.encode(before).decode(),
        after=msgspec.json.encode(after).decode(),
        reached=None,
        until=None,
        moved=0,
        total=total,
        asked_at=now,
    )
    return number


def reach(writer: Writer, number: int, reached: int | None, until: int | None, more: int) -> None:
    """So far it has come, with so many more items moved."""
    writer.run(_reach, number=number, to_reached=reached, to_until=until, more=more)


def done(writer: Writer, number: int) -> bool:
    """It is done. False: somebody else had done it."""
    return writer.run(_done, number=number) == 1


def _recount(row: tuple[object, ...] | None) -> Recount | None:
    if row is None:
        return None
    number, channel_id, before, after, *more = row
    return Recount(number, channel_id, WAYS.of_json(before), WAYS.of_json(after), *more)  # pyright: ignore[reportArgumentType]
