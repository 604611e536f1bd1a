"""The channels, and how many items each of their queues holds."""

from __future__ import annotations

from sqlalchemy import bindparam, func, insert, select, update

from moderator_app.domain.channels import Channel, Platform, Status
from moderator_app.domain.items import Counts, State
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import breach_mark, channel, item, pack, queue_count

_columns = (channel.c.id, channel.c.uuid, channel.c.name, channel.c.platform, pack.c.pack, channel.c.created_at, channel.c.status)
_joined = select(*_columns).join(pack, pack.c.id == channel.c.pack_id)
_all = Statement(_joined.order_by(channel.c.name_key))
_by_id = Statement(_joined.where(channel.c.id == bindparam("channel_id")))
_by_key = Statement(_joined.where(channel.c.name_key == bindparam("name_key")))
_pack_of = Statement(select(channel.c.pack_id).where(channel.c.id == bindparam("channel_id")))
_packs = Statement(select(channel.c.id, channel.c.pack_id))
_add = Statement(
    insert(channel).values(
        id=bindparam("id"),
        uuid=bindparam("uuid"),
        name=bindparam("name"),
        name_key=bindparam("name_key"),
        platform=bindparam("platform"),
        pack_id=bindparam("pack_id"),
        created_at=bindparam("now"),
        status=bindparam("status"),
        taken_over=bindparam("taken_over"),
        fields="{}",
    )
)
_switch = Statement(update(channel).where(channel.c.id == bindparam("channel_id")).values(pack_id=bindparam("to_pack")))
_add_count = Statement(insert(queue_count).values(channel_id=bindparam("channel"), state=bindparam("queue"), n=0))
_add_mark = Statement(insert(breach_mark).values(channel_id=bindparam("channel"), until=0))
_count = Statement(
    update(queue_count)
    .where(queue_count.c.channel_id == bindparam("channel"), queue_count.c.state == bindparam("queue"))
    .values(n=queue_count.c.n + bindparam("more"))
)
_counts = Statement(select(queue_count.c.channel_id, queue_count.c.state, queue_count.c.n))
_truth = Statement(select(item.c.channel_id, item.c.state, func.count()).group_by(item.c.channel_id, item.c.state))
_oldest = Statement(
    select(item.c.channel_id, func.min(item.c.published_at)).where(item.c.state == bindparam("state")).group_by(item.c.channel_id)
)


def name_key(name: str) -> str:
    """What makes two channel names the same: letters' case and outer spaces don't."""
    return " ".join(name.split()).casefold()


def _channel(row: tuple[object, ...]) -> Channel:
    number, uuid, name, platform, pack_id, created_at, status = row
    return Channel(int(number), str(uuid), str(name), Platform(str(platform)), str(pack_id), int(created_at), Status(str(status)))  # pyright: ignore[reportArgumentType]


def everything(reader: Reader) -> list[Channel]:
    """All channels by name."""
    return [_channel(row) for row in reader.all(_all)]


def by_id(reader: Reader, channel_id: int) -> Channel | None:
    row = reader.one(_by_id, channel_id=channel_id)
    return None if row is None else _channel(row)


def by_name(reader: Reader, name: str) -> Channel | None:
    """The channel of that name, however it is capitalised."""
    row = reader.one(_by_key, name_key=name_key(name))
    return None if row is None else _channel(row)


def pack_of(reader: Reader, channel_id: int) -> int:
    """The row id of the pack that the channel uses now."""
    return int(reader.scalar(_pack_of, channel_id=channel_id))


def packs_of(reader: Reader) -> dict[int, int]:
    """For every channel, by its id, the row id of the pack that it uses now."""
    return dict(reader.all(_packs))


def add(writer: Writer, *, uuid: str, name: str, platform: Platform, pack_id: int, now: int, status: Status, taken_over: bool) -> int:
    """A new channel with empty queues; its id."""
    number = ids.take(writer, "channel")
    writer.put(
        _add,
        id=number,
        uuid=uuid,
        name=name,
        name_key=name_key(name),
        platform=platform,
        pack_id=pack_id,
        now=now,
        status=status,
        taken_over=int(taken_over),
    )
    writer.many(_add_count, [(number, state) for state in State], ("channel", "queue"))
    writer.put(_add_mark, channel=number)
    return number


def switch_pack(writer: Writer, channel_id: int, pack_id: int) -> None:
    """From now on the channel uses that pack; decisions keep theirs."""
    writer.put(_switch, channel_id=channel_id, to_pack=pack_id)


def count(writer: Writer, channel_id: int, state: State, more: int) -> None:
    """Change a queue's counter, in the transaction that changes the queue."""
    writer.put(_count, channel=channel_id, queue=state, more=more)


def counts(reader: Reader) -> Counts:
    """The counters."""
    return Counts({(channel_id, State(state)): n for channel_id, state, n in reader.all(_counts)})


def true_counts(reader: Reader) -> Counts:
    """The same by counting the items: slow (0.15 s a million), for the check when idle."""
    return Counts({(channel_id, State(state)): n for channel_id, state, n in reader.all(_truth)})


def oldest(reader: Reader, state: State) -> dict[int, int]:
    """Of every channel with an item in that state, when the oldest of them was published (microseconds UTC). Reads them all."""
    return {int(channel_id): int(at) for channel_id, at in reader.all(_oldest, state=state)}
