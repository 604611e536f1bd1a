"""Watch rounds, the days on which one was missed, and what arrived since the last one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import BigInteger, bindparam, case, func, insert, literal, select, update

from moderator_app.domain.items import Direction, State
from moderator_app.domain.rounds import Round
from moderator_app.storage import dialect, ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, item, missed_round, person, watch_judged, watch_round

LOOKED_AT = 20_000
"""The newest items of the desk: what arrived before them is no news, however long ago the last round was."""

_r, _m, _j = watch_round.c, missed_round.c, watch_judged.c
_ROUND = (_r.channel_id, person.c.name, _r.at, _r.day, _r.last_item_id, _r.calm, _r.note)
_rounds: Any = select(*_ROUND).join(person, person.c.id == _r.person_id)
_newest = select(_r.id).where(_r.channel_id == channel.c.id).order_by(_r.day.desc(), _r.id.desc()).limit(literal(1)).correlate(channel)
_latest = Statement(_rounds.join(channel, _r.id == _newest.scalar_subquery()))
_first, _last = bindparam("first", type_=BigInteger()), bindparam("last", type_=BigInteger())
_of_channel = Statement(_rounds.where(_r.channel_id == bindparam("channel_id"), _r.day >= _first, _r.day <= _last).order_by(_r.day, _r.id))
_counts = Statement(select(_r.channel_id, _r.day, func.count()).where(_r.day >= _first, _r.day <= _last).group_by(_r.channel_id, _r.day))
_missed = Statement(select(_m.channel_id, _m.day).where(_m.day >= _first, _m.day <= _last).order_by(_m.channel_id, _m.day))
_last_missed = Statement(
    select(channel.c.id, select(func.max(_m.day)).where(_m.channel_id == channel.c.id).correlate(channel).scalar_subquery())
)
_judged = Statement(
    select(_j.channel_id, func.max(case((_j.begins == literal(1), _j.day), else_=literal(0))), func.max(_j.day)).group_by(_j.channel_id)
)
_is_judged = Statement(select(_j.day).where(_j.channel_id == bindparam("channel_id"), _j.day == bindparam("on_day")))
_add = Statement(insert(watch_round).values({each.name: bindparam(each.name) for each in _r}))
_MISSED = tuple(each.name for each in _m)
_add_missed = Statement(insert(missed_round).values({name: bindparam(name) for name in _MISSED}))
_judge = Statement(insert(watch_judged).values({each.name: bindparam(each.name) for each in _j}))
_newest_item = Statement(select(func.max(item.c.id)))
_beyond = item.c.id > bindparam("since", type_=BigInteger())
_arrived = Statement(select(item.c.channel_id, func.max(item.c.id)).where(_beyond).group_by(item.c.channel_id))
_unseen = (item.c.state == State.OPEN.value, item.c.knowledge_at.is_(None), item.c.restricted == literal(0))
_unopened = Statement(select(item.c.channel_id, item.c.id).where(_beyond, *_unseen).order_by(item.c.id.desc()))
_see = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"), item.c.channel_id == bindparam("in_channel"), item.c.knowledge_at.is_(None))
    .values(knowledge_at=bindparam("now"))
)
_places = Statement(select(item.c.id).where(dialect.among(item.c.id, "listed"), item.c.channel_id == bindparam("in_channel")))
_traffic = Statement(
    select(item.c.channel_id, func.count())
    .where(item.c.published_at >= bindparam("since", type_=BigInteger()), item.c.direction == Direction.RECEIVED.value)
    .group_by(item.c.channel_id)
)


def latest(reader: Reader) -> dict[int, Round]:
    """The last round of every channel that has any, by the channel's id."""
    return {row[0]: _round(row) for row in reader.all(_latest)}


def of_channel(reader: Reader, channel_id: int, first: int, last: int) -> list[Round]:
    """The rounds of the channel on the days (ordinals) from `first` to `last`, in their order."""
    return [_round(row) for row in reader.all(_of_channel, channel_id=channel_id, first=first, last=last)]


def counts(reader: Reader, first: int, last: int) -> dict[int, dict[int, int]]:
    """By channel and day, how many rounds were made on the days from `first` to `last`."""
    found: dict[int, dict[int, int]] = {}
    for channel_id, day, number in reader.all(_counts, first=first, last=last):
        found.setdefault(channel_id, {})[day] = number
    return found


def missed(reader: Reader, first: int, last: int) -> dict[int, list[int]]:
    """By channel, the missed days from `first` to `last` that are written down."""
    found: dict[int, list[int]] = {}
    for channel_id, day in reader.all(_missed, first=first, last=last):
        found.setdefault(channel_id, []).append(day)
    return found


def last_missed(reader: Reader) -> dict[int, int]:
    """By channel, the last missed day that is written down."""
    return {channel_id: day for channel_id, day in reader.all(_last_missed) if day is not None}


def judged(reader: Reader) -> dict[int, tuple[int, int]]:
    """By channel, the day before which nobody could record a round (0: none), and that up to which an earlier schedule held."""
    return {channel_id: (begins, day) for channel_id, begins, day in reader.all(_judged)}


def add(writer: Writer, channel_id: int, person_id: int, *, at: int, day: int, last_item: int | None, nothing: bool, note: str) -> int:
    """A round was made; its number."""
    number = ids.take(writer, "watch_round")
    writer.run(
        _add,
        id=number,
        channel_id=channel_id,
        person_id=person_id,
        at=at,
        day=day,
        last_item_id=last_item,
        calm=int(nothing),
        note=note,
    )
    return number


def add_missed(writer: Writer, channel_id: int, days: Iterable[int], person_id: int, at: int) -> None:
    """On these days a round was missed; that person's program noticed it at that moment."""
    writer.many(_add_missed, [(channel_id, day, person_id, at) for day in days], _MISSED)


def judge(writer: Writer, channel_id: int, day: int) -> None:
    """Another schedule holds from the day after that one."""
    if writer.one(_is_judged, channel_id=channel_id, on_day=day) is None:
        writer.run(_judge, channel_id=channel_id, day=day, begins=0)


def newest_item(reader: Reader) -> int:
    """The id of the item that arrived last; 0 without items."""
    return int(reader.scalar(_newest_item) or 0)


def arrived(reader: Reader, since: int) -> dict[int, int]:
    """By channel, the newest item that arrived after the item `since`."""
    return dict(reader.all(_arrived, since=since))


def unopened(reader: Reader, since: int) -> dict[int, list[int]]:
    """By channel, what arrived after the item `since`, is still to be assessed, and has been seen by nobody; the newest first."""
    found: dict[int, list[int]] = {}
    for channel_id, number in reader.all(_unopened, since=since):
        found.setdefault(channel_id, []).append(number)
    return found


def not_of(reader: Reader, channel_id: int, listed: Collection[int]) -> set[int]:
    """Those of the items that are none of the channel's."""
    return set(listed) - {row[0] for row in reader.all(_places, listed=dialect.id_list(sorted(listed)), in_channel=channel_id)}


def see(writer: Writer, channel_id: int, listed: Iterable[int], now: int) -> list[int]:
    """A person has seen these items of the channel; those that nobody had seen before."""
    return [each for each in listed if writer.run(_see, item_id=each, in_channel=channel_id, now=now) == 1]


def traffic(reader: Reader, since: int) -> dict[int, int]:
    """By channel, how many items others wrote there since that moment (microseconds UTC)."""
    return dict(reader.all(_traffic, since=since))


def _round(row: tuple[Any, ...]) -> Round:
    channel_id, name, at, day, last_item, nothing, note = row
    return Round(channel_id, name, at, day, last_item, bool(nothing), note)
