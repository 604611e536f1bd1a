"""The times by which open items are to be answered, where they are counted in another way than before: a step a piece of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import BigInteger, bindparam, func, literal, select, update

from moderator_app.domain.channels import Platform
from moderator_app.domain.items import State
from moderator_app.domain.register import FIELDS, Fields
from moderator_app.domain.shifts import Shift
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, item, queue_count, revision

_PRIORITIES = (0, 1)
UNSETTLED = (State.OPEN, State.WAITING)
"""An answer time runs until a decision stands: what waits for a second person is not decided."""
ALL = 1 << 62


def _number(name: str) -> object:
    return bindparam(name, type_=BigInteger())


_fields = Statement(select(channel.c.fields).where(channel.c.id == bindparam("channel_id")))
_all_fields = Statement(select(channel.c.id, channel.c.platform, channel.c.pack_id, channel.c.fields).order_by(channel.c.id))
_unsettled = item.c.state.in_([literal(each.value) for each in UNSETTLED])
_due = (item.c.channel_id == bindparam("in_channel"), _unsettled)
_span = Statement(select(func.min(item.c.published_at), func.max(item.c.published_at)).where(*_due))
_open = Statement(
    select(func.coalesce(func.sum(queue_count.c.n), 0)).where(
        queue_count.c.channel_id == bindparam("in_channel"), queue_count.c.state.in_([literal(each.value) for each in UNSETTLED])
    )
)
_fitting = (
    select(item.c.id)
    .where(
        # By the queue's index: what is due is in the order of what it counts from.
        *_due,
        item.c.priority.in_([literal(each) for each in _PRIORITIES]),
        item.c.due_at.between(_number("due_first"), _number("due_last")),
        (item.c.published_at + literal(0)).between(_number("first"), _number("last")),
        # Another deadline was not counted this way, or not from this moment.
        item.c.due_at == item.c.published_at * _number("rate_before") + _number("shift_before"),
    )
    .limit(_number("most"))  # pyright: ignore[reportArgumentType]
)
_move = Statement(
    update(item).where(item.c.id.in_(_fitting)).values(due_at=item.c.published_at * _number("rate_after") + _number("shift_after"))
)
_reworded = Statement(
    select(item.c.id, item.c.published_at, item.c.due_at, revision.c.seen_at)
    .join(revision, revision.c.item_id == item.c.id)
    .where(*_due, item.c.version > 1, revision.c.number > 1)
    .order_by(item.c.id, revision.c.number)
)
_set = Statement(
    update(item).where(item.c.id == bindparam("item_id"), item.c.due_at == bindparam("was")).values(due_at=bindparam("to_due"))
)


def ask_fields(reader: Reader, channel_id: int) -> None:
    """`fields_of` will be read."""
    reader.ask(_fields, channel_id=channel_id)


def fields_of(reader: Reader, channel_id: int) -> Fields:
    """What the channel's register states now."""
    return FIELDS.of_json(reader.scalar(_fields, channel_id=channel_id))


def all_fields(reader: Reader) -> Iterator[tuple[int, Platform, int, Fields]]:
    """The same of every channel that I see: its id, platform, the row of its pack, and the fields."""
    for number, platform, pack_id, fields in reader.all(_all_fields):
        yield number, Platform(platform), pack_id, FIELDS.of_json(fields)


def open_in(reader: Reader, channel_id: int) -> int:
    """How many items of the channel are not settled."""
    return int(reader.scalar(_open, in_channel=channel_id))


def published_between(reader: Reader, channel_id: int) -> tuple[int, int] | None:
    """When the first and the last of the channel's unsettled items were published; None where there is none."""
    row = reader.one(_span, in_channel=channel_id)
    return None if row is None or row[0] is None else (int(row[0]), int(row[1]))


def move_published(writer: Writer, channel_id: int, each: Shift, most: int = ALL) -> int:
    """Unsettled items that were due by the line before, counted from when they were published, are due by the line after; at most so many.

    How many there were.
    """
    return writer.run(
        _move,
        in_channel=channel_id,
        first=each.first,
        last=each.last,
        due_first=each.before.due(each.first),
        due_last=each.before.due(each.last),
        rate_before=each.before.rate,
        shift_before=each.before.shift,
        rate_after=each.after.rate,
        shift_after=each.after.shift,
        most=most,
    )


def reworded(reader: Reader, channel_id: int, before: Callable[[int], int], after: Callable[[int], int]) -> list[tuple[int, int, int]]:
    """Those whose time counts from when a later wording was seen: few. Each with the time that it was due at, and the new one."""
    moved: dict[int, tuple[int, int]] = {}
    for item_id, published, due, seen in reader.all(_reworded, in_channel=channel_id):
        if due == before(seen) and due != before(published):
            moved[item_id] = due, after(seen)
    return [(number, was, to_due) for number, (was, to_due) in moved.items() if was != to_due]


def move_reworded(writer: Writer, moved: Iterable[tuple[int, int, int]]) -> None:
    """What `reworded` found, unless it has another time since."""
    writer.many(_set, moved, ("item_id", "was", "to_due"))
