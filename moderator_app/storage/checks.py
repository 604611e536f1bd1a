"""The checks that were made of a channel, what was deposited where, who has access to it, and when it last gave a sign of life."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, func, insert, literal_column, select, union

from moderator_app.domain.checks import CheckMade
from moderator_app.domain.credentials import Looked
from moderator_app.domain.items import Direction
from moderator_app.domain.keeping import Known
from moderator_app.domain.posted import Issued
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.published import Posting
from moderator_app.domain.register import Named
from moderator_app.domain.upkeep import Check, Deposit, Deposited
from moderator_app.domain.workdays import local_day
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import (
    assignment,
    channel_check,
    channel_deposit,
    credential_check,
    credential_envelope,
    item,
    mandate,
    person,
    public_text,
    text_posting,
)

_c, _d = channel_check.c, channel_deposit.c
_checks: Any = (
    select(_c.channel_id, _c.checked, _c.day, _c.name, _c.person_id, _c.ok, _c.note, person.c.name, _c.recorded_at)
    .join(person, person.c.id == _c.recorder_id)
    .order_by(_c.id)
)
_made = Statement(_checks.where(_c.channel_id == bindparam("channel_id")))
_all_made = Statement(_checks)
_add_check = Statement(insert(channel_check).values({each.name: bindparam(each.name) for each in _c}))
_in_order: Any = select(_c.channel_id, _c.checked).where(_c.ok == 1).distinct()
_found_in_order = Statement(_in_order.where(_c.channel_id == bindparam("channel_id")))
_all_in_order = Statement(_in_order)
_laid: Any = (
    select(_d.channel_id, _d.deposited, _d.place, _d.keeper, _d.receipt, _d.since, person.c.name, _d.recorded_at)
    .join(person, person.c.id == _d.recorder_id)
    .order_by(_d.id)
)
_deposits = Statement(_laid.where(_d.channel_id == bindparam("channel_id")))
_all_deposits = Statement(_laid)
_add_deposit = Statement(insert(channel_deposit).values({each.name: bindparam(each.name) for each in _d}))
# What was sealed here is deposited here, and whoever logged in with it has made the check (VAS-26, OSB-26).
_e, _k, _looker = credential_envelope.c, credential_check.c, person.alias("looker")
_first: Any = select(_e.channel_id, person.c.name, _e.sealed_at).join(person, person.c.id == _e.person_id).where(_e.generation == 1)
_sealed = Statement(_first.where(_e.channel_id == bindparam("channel_id")))
_all_sealed = Statement(_first)
_looks: Any = (
    select(_k.channel_id, _looker.c.name, _looker.c.id, _k.note, _k.at)
    .join(_looker, _looker.c.id == _k.person_id)
    .where(_k.what == Looked.VERIFIED.value, _k.channel_id.is_not(None))
    .order_by(_k.id)
)
_tried = Statement(_looks.where(_k.channel_id == bindparam("channel_id")))
_all_tried = Statement(_looks)
HERE = "Uppsikt"
"""Where login details lie that were sealed here."""
_m = mandate.c
_assigned: Any = select(assignment.c.channel_id, person.c.name, person.c.id).join(person, person.c.id == assignment.c.person_id)
_mandated: Any = (
    select(_m.channel_id, person.c.name, person.c.id)
    .join(person, person.c.id == _m.person_id)
    .where(_m.may_administer == 1, _m.ended_at.is_(None), _m.decided_day <= bindparam("today"))
)
_trusted = Statement(
    union(
        _assigned.where(assignment.c.channel_id == bindparam("channel_id")), _mandated.where(_m.channel_id == bindparam("channel_id"))
    ).order_by("id")
)
_all_trusted = Statement(union(_assigned, _mandated).order_by("id"))
_t, _p, _seer = public_text.c, text_posting.c, person.alias("seer")
_texts: Any = (
    select(_t.channel_id, _t.id, _t.kind, _t.made_at, _p.day, _p.place, _seer.c.name, _p.recorded_at)
    .outerjoin(text_posting, _p.text_id == _t.id)
    .outerjoin(_seer, _seer.c.id == _p.person_id)
    .order_by(_t.id, _p.day, _p.id)
)
_issued = Statement(_texts.where(_t.channel_id == bindparam("channel_id")))
_all_issued = Statement(_texts)
# Written out, so that the index of what the organisation published itself answers it without a look at any item.
_last_own = Statement(
    select(func.max(item.c.published_at)).where(
        item.c.channel_id == bindparam("channel_id"), item.c.direction == literal_column(f"'{Direction.DRAWN_UP}'")
    )
)


def known(reader: Reader, channel_id: int, today: str) -> Known:
    """What was recorded of the keeping of the channel. `today` is an ISO day."""
    made = (*(_check(*row) for _, *row in reader.all(_made, channel_id=channel_id)), *_logins(reader.all(_tried, channel_id=channel_id)))
    issued = _versions(reader.all(_issued, channel_id=channel_id)).get(channel_id, ())
    trusted = tuple(Named(name, number) for _, name, number in reader.all(_trusted, channel_id=channel_id, today=today))
    return Known(made, tuple(issued), trusted, last_own(reader, channel_id))


def all_known(reader: Reader, channel_ids: Iterable[int], today: str) -> dict[int, Known]:
    """The same of each of these channels, by its id: a handful of statements, and one for each channel's last own post."""
    made: dict[int, list[CheckMade]] = {}
    for channel_id, *row in reader.all(_all_made):
        made.setdefault(channel_id, []).append(_check(*row))
    for row in reader.all(_all_tried):
        made.setdefault(row[0], []).extend(_logins([row]))
    trusted: dict[int, list[Named]] = {}
    for channel_id, name, number in reader.all(_all_trusted, today=today):
        trusted.setdefault(channel_id, []).append(Named(name, number))
    issued = _versions(reader.all(_all_issued))
    return {
        each: Known(tuple(made.get(each, ())), tuple(issued.get(each, ())), tuple(trusted.get(each, ())), last_own(reader, each))
        for each in channel_ids
    }


def _versions(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[Issued]]:
    """The versions of each channel's texts from rows that are sorted by version."""
    found: dict[int, list[Issued]] = {}
    for (channel_id, _, kind, made_at), postings in groupby(rows, key=lambda row: tuple(row[:4])):
        seen = tuple(Posting(*row[4:]) for row in postings if row[4] is not None)
        found.setdefault(channel_id, []).append(Issued(TextKind(kind), made_at, seen))
    return found


def _check(checked: str, day: str, name: str, person_id: int | None, ok: int, note: str, recorder: str, recorded_at: int) -> CheckMade:
    return CheckMade(Check(checked), day, Named(name, person_id), bool(ok), note, recorder, recorded_at)


def in_order(reader: Reader, channel_id: int) -> frozenset[Check]:
    """The checks of the channel that were found in order at least once."""
    found = {Check(checked) for _, checked in reader.all(_found_in_order, channel_id=channel_id)}
    return frozenset(found | {each.check for each in _logins(reader.all(_tried, channel_id=channel_id))})


def all_in_order(reader: Reader) -> dict[int, frozenset[Check]]:
    """The same of every channel that has any, by the channel's id."""
    found: dict[int, set[Check]] = {}
    for channel_id, checked in reader.all(_all_in_order):
        found.setdefault(channel_id, set()).add(Check(checked))
    for row in reader.all(_all_tried):
        found.setdefault(row[0], set()).add(Check.ACCESS)
    return {number: frozenset(checked) for number, checked in found.items()}


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
    laid = [Deposit(Deposited(what), *more) for _, what, *more in reader.all(_deposits, channel_id=channel_id)]
    return _by_time([*laid, *(_kept_here(*row) for _, *row in reader.all(_sealed, channel_id=channel_id))])


def all_deposits(reader: Reader) -> dict[int, tuple[Deposit, ...]]:
    """The same of every channel that has any, by the channel's id."""
    found: dict[int, list[Deposit]] = {}
    for channel_id, what, *more in reader.all(_all_deposits):
        found.setdefault(channel_id, []).append(Deposit(Deposited(what), *more))
    for channel_id, *row in reader.all(_all_sealed):
        found.setdefault(channel_id, []).append(_kept_here(*row))
    return {number: _by_time(every) for number, every in found.items()}


def _by_time(laid: list[Deposit]) -> tuple[Deposit, ...]:
    return tuple(sorted(laid, key=lambda each: each.recorded_at))


def _kept_here(name: str, at: int) -> Deposit:
    return Deposit(Deposited.CREDENTIALS, HERE, name, "", _day(at), name, at)


def _logins(rows: Iterable[tuple[Any, ...]]) -> list[CheckMade]:
    return [CheckMade(Check.ACCESS, _day(at), Named(name, number), True, note, name, at) for _, name, number, note, at in rows]


def _day(at: int) -> str:
    return date.fromordinal(local_day(at)[0]).isoformat()


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


def last_own(reader: Reader, channel_id: int) -> int | None:
    """When the organisation last published something itself in the channel, as far as it is known; None for never."""
    return reader.scalar(_last_own, channel_id=channel_id)
