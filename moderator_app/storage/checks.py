"""The checks that were made of a channel, what was deposited where, who has access to it, and when it last gave a sign of life."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, insert, literal_column, select

from moderator_app.domain.checks import CheckMade
from moderator_app.domain.items import Direction
from moderator_app.domain.register import Named
from moderator_app.domain.upkeep import Check, Deposit, Deposited
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import assignment, channel_check, channel_deposit, item, person

_c, _d = channel_check.c, channel_deposit.c
_checks: Any = (
    select(_c.channel_id, _c.checked, _c.day, _c.name, _c.person_id, _c.ok, _c.note, person.c.name, _c.recorded_at)
    .join(person, person.c.id == _c.recorder_id)
    .order_by(_c.id)
)
_made = Statement(_checks.where(_c.channel_id == bindparam("channel_id")))
_all_made = Statement(_checks)
_add_check = Statement(insert(channel_check).values({each.name: bindparam(each.name) for each in _c}))
_laid: Any = (
    select(_d.channel_id, _d.deposited, _d.place, _d.keeper, _d.receipt, _d.since, person.c.name, _d.recorded_at)
    .join(person, person.c.id == _d.recorder_id)
    .order_by(_d.id)
)
_deposits = Statement(_laid.where(_d.channel_id == bindparam("channel_id")))
_all_deposits = Statement(_laid)
_add_deposit = Statement(insert(channel_deposit).values({each.name: bindparam(each.name) for each in _d}))
_having: Any = (
    select(assignment.c.channel_id, person.c.name, person.c.id)
    .join(assignment, assignment.c.person_id == person.c.id)
    .order_by(person.c.id)
)
_assigned = Statement(_having.where(assignment.c.channel_id == bindparam("channel_id")))
_all_assigned = Statement(_having)
# Written out, so that the index of what the organisation published itself answers it without a look at any item.
_last_own = Statement(
    select(func.max(item.c.published_at)).where(
        item.c.channel_id == bindparam("channel_id"), item.c.direction == literal_column(f"'{Direction.DRAWN_UP}'")
    )
)


def made(reader: Reader, channel_id: int) -> tuple[CheckMade, ...]:
    """Every check that was made of the channel, in the order in which it was recorded."""
    return tuple(_check(*row) for _, *row in reader.all(_made, channel_id=channel_id))


def all_made(reader: Reader) -> dict[int, list[CheckMade]]:
    """The same of every channel that has any, by the channel's id."""
    found: dict[int, list[CheckMade]] = {}
    for channel_id, *row in reader.all(_all_made):
        found.setdefault(channel_id, []).append(_check(*row))
    return found


def _check(checked: str, day: str, name: str, person_id: int | None, ok: int, note: str, recorder: str, recorded_at: int) -> CheckMade:
    return CheckMade(Check(checked), day, Named(name, person_id), bool(ok), note, recorder, recorded_at)


def add(writer: Writer, channel_id: int, check: Check, by: Named, *, day: str, ok: bool, note: str, recorder: int, now: int) -> None:
    """The check was made by that person on that day (an ISO day)."""
    writer.run(
        _add_check,
        id=ids.take(writer, "channel_check"),
        channel_id=channel_id,
        checked=check,
        day=day,
        person_id=by.person_id,
        name=by.name,
        ok=int(ok),
        note=note,
        recorder_id=recorder,
        recorded_at=now,
    )


def deposits(reader: Reader, channel_id: int) -> tuple[Deposit, ...]:
    """Every deposit of the channel's, in the order in which it was recorded."""
    return tuple(Deposit(Deposited(what), *more) for _, what, *more in reader.all(_deposits, channel_id=channel_id))


def all_deposits(reader: Reader) -> dict[int, list[Deposit]]:
    """The same of every channel that has any, by the channel's id."""
    found: dict[int, list[Deposit]] = {}
    for channel_id, what, *more in reader.all(_all_deposits):
        found.setdefault(channel_id, []).append(Deposit(Deposited(what), *more))
    return found


def add_deposit(
    writer: Writer, channel_id: int, what: Deposited, *, place: str, keeper: str, receipt: str, since: str, recorder: int, now: int
) -> None:
    """It lies there from that day on (an ISO day)."""
    writer.run(
        _add_deposit,
        id=ids.take(writer, "channel_deposit"),
        channel_id=channel_id,
        deposited=what,
        place=place,
        keeper=keeper,
        receipt=receipt,
        since=since,
        recorder_id=recorder,
        recorded_at=now,
    )


def assigned(reader: Reader, channel_id: int) -> list[Named]:
    """Who is assigned to the channel."""
    return [Named(name, number) for _, name, number in reader.all(_assigned, channel_id=channel_id)]


def all_assigned(reader: Reader) -> dict[int, list[Named]]:
    """The same of every channel that has anybody, by the channel's id."""
    found: dict[int, list[Named]] = {}
    for channel_id, name, number in reader.all(_all_assigned):
        found.setdefault(channel_id, []).append(Named(name, number))
    return found


def last_own(reader: Reader, channel_id: int) -> int | None:
    """When the organisation last published something itself in the channel, as far as it is known; None for never."""
    return reader.scalar(_last_own, channel_id=channel_id)
