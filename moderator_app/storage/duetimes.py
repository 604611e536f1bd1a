"""The times by which open items are to be answered, where the hours they were counted by have become others: a step a piece of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import BigInteger, bindparam, func, literal, select, update

from moderator_app.domain.items import FAR_FUTURE, State
from moderator_app.domain.register import FIELDS, ServiceHours
from moderator_app.domain.shifts import Shift
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, item, revision

_PRIORITIES = (0, 1)


def _number(name: str) -> object:
    return bindparam(name, type_=BigInteger())


_fields = Statement(select(channel.c.fields).where(channel.c.id == bindparam("channel_id")))
_due = (item.c.channel_id == bindparam("in_channel"), item.c.state == State.OPEN.value, item.c.due_at < FAR_FUTURE)
_span = Statement(select(func.min(item.c.published_at), func.max(item.c.published_at)).where(*_due))
_counted = item.c.published_at * _number("rate_before") + _number("shift_before")
_COLUMNS = ("in_channel", "first", "last", "due_first", "due_last", "rate_before", "shift_before", "rate_after", "shift_after")
_move = Statement(
    update(item)
    .where(
        # By the queue's index: what is due is in the order of what it counts from.
        item.c.channel_id == bindparam("in_channel"),
        item.c.state == State.OPEN.value,
        item.c.priority.in_([literal(each) for each in _PRIORITIES]),
        item.c.due_at.between(_number("due_first"), _number("due_last")),
        (item.c.published_at + literal(0)).between(_number("first"), _number("last")),
        # Another deadline was not counted by these hours, or not from this moment.
        item.c.due_at == _counted,
    )
    .values(due_at=item.c.published_at * _number("rate_after") + _number("shift_after"))
)
_reworded = Statement(
    select(item.c.id, item.c.published_at, item.c.due_at, revision.c.seen_at)
    .join(revision, revision.c.item_id == item.c.id)
    .where(*_due, item.c.version > 1, revision.c.number > 1)
    .order_by(item.c.id, revision.c.number)
)
_set = Statement(update(item).where(item.c.id == bindparam("item_id")).values(due_at=bindparam("to_due")))


def ask_service_hours(reader: Reader, channel_id: int) -> None:
    """`service_hours` will be read."""
    reader.ask(_fields, channel_id=channel_id)


def service_hours(reader: Reader, channel_id: int) -> ServiceHours | None:
    """The hours that the channel's register states now."""
    return FIELDS.of_json(reader.scalar(_fields, channel_id=channel_id)).service_hours


def published_between(reader: Reader, channel_id: int) -> tuple[int, int] | None:
    """When the first and the last of the channel's open items with a deadline were published; None where there is none."""
    row = reader.one(_span, in_channel=channel_id)
    return None if row is None or row[0] is None else (int(row[0]), int(row[1]))


def move_published(writer: Writer, channel_id: int, shifts: Iterable[Shift]) -> None:
    """Open items that were due by the line before, counted from when they were published, are due by the line after."""
    rows = (
        (
            channel_id, each.first, each.last, each.before.due(each.first), each.before.due(each.last),
            each.before.rate, each.before.shift, each.after.rate, each.after.shift,
        )
        for each in shifts
    )  # fmt: skip
    writer.many(_move, rows, _COLUMNS)


def move_reworded(writer: Writer, channel_id: int, before: Callable[[int], int], after: Callable[[int], int]) -> None:
    """The same for those whose time counts from when a later wording was seen: few, and one by one."""
    moved: dict[int, int] = {}
    for item_id, published, due, seen in writer.all(_reworded, in_channel=channel_id):
        if due == before(seen) and due != before(published):
            moved[item_id] = after(seen)
    writer.many(_set, moved.items(), ("item_id", "to_due"))
