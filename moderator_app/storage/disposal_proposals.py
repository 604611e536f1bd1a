"""Proposals of disposal with their lists, rulings and records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, insert, select, update

from moderator_app.domain.disposal_proposals import Condition, Proposal, Record, Ruling
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, disposal_item, disposal_proposal, disposal_record, item, person

_p, _i, _r = disposal_proposal.c, disposal_item.c, disposal_record.c
_proposer, _ruler, _doer = (person.alias(name) for name in ("proposed_by", "ruled_by", "done_by"))
_left = select(func.count()).select_from(disposal_item).where(_i.proposal_id == _p.id, _i.done_at.is_(None)).scalar_subquery()
_all: Any = (
    select(
        _p.id,
        _p.decision_id,
        _p.received_before,
        _p.channel_id,
        _p.quiet_months,
        _p.listed,
        _p.held,
        _p.digest,
        _p.proposer_id,
        _proposer.c.name,
        _p.proposed_at,
        _p.approved,
        _p.ruler_id,
        _ruler.c.name,
        _p.ruled_at,
        _p.reason,
        _left,
        _r.disposed,
        _r.kept,
        _r.first_day,
        _r.last_day,
        _r.digest,
        _doer.c.name,
        _r.at,
    )
    .join(_proposer, _proposer.c.id == _p.proposer_id)
    .outerjoin(_ruler, _ruler.c.id == _p.ruler_id)
    .outerjoin(disposal_record, _r.proposal_id == _p.id)
    .outerjoin(_doer, _doer.c.id == _r.person_id)
    .order_by(_p.id)
)
_every = Statement(_all)
_one = Statement(_all.where(_p.id == bindparam("number")))
_MADE = tuple(each.name for each in _p if each.name not in ("approved", "ruler_id", "ruled_at", "reason"))
_add = Statement(insert(disposal_proposal).values(reason="", **{name: bindparam(name) for name in _MADE}))
_ITEM = ("proposal_id", "item_id", "done_at", "kept")
_add_item = Statement(insert(disposal_item).values({name: bindparam(name) for name in _ITEM}))
_rule = Statement(
    update(disposal_proposal)
    .where(_p.id == bindparam("number"), _p.ruled_at.is_(None))
    .values(approved=bindparam("yes"), ruler_id=bindparam("who"), ruled_at=bindparam("now"), reason=bindparam("why"))
)
_next = Statement(
    select(_i.item_id).where(_i.proposal_id == bindparam("number"), _i.done_at.is_(None)).order_by(_i.item_id).limit(bindparam("most"))
)
_see_to = Statement(
    update(disposal_item)
    .where(_i.proposal_id == bindparam("number"), _i.item_id == bindparam("of_item"))
    .values(done_at=bindparam("now"), kept=bindparam("held"))
)
_list = Statement(
    select(_i.item_id, item.c.uuid, channel.c.name, item.c.published_at, _i.done_at, _i.kept)
    .join(item, item.c.id == _i.item_id)
    .join(channel, channel.c.id == item.c.channel_id)
    .where(_i.proposal_id == bindparam("number"))
    .order_by(_i.item_id)
)
_record = Statement(insert(disposal_record).values({each.name: bindparam(each.name) for each in _r}))


def everything(reader: Reader) -> list[Proposal]:
    """All proposals that the reader may see, in the order of their making."""
    return [_made(row) for row in reader.all(_every)]


def by_id(reader: Reader, number: int) -> Proposal | None:
    row = reader.one(_one, number=number)
    return None if row is None else _made(row)


def listed(reader: Reader, number: int) -> list[tuple[int, str, str, int, int | None, str]]:
    """Its items in the order of arrival: id, UUID, channel, when it was published, when it was seen to (None: not yet), and codes of what
    held it then ("": it is gone)."""
    return [
        (item_id, str(UUID(bytes=bytes(uuid))), place, at, done, kept)
        for item_id, uuid, place, at, done, kept in reader.all(_list, number=number)
    ]


def next_items(reader: Reader, number: int, most: int) -> list[int]:
    """The next of its items that nobody has seen to."""
    return [row[0] for row in reader.all(_next, number=number, most=most)]


def add(writer: Writer, condition: Condition, item_ids: Sequence[int], *, held: int, digest: str, proposer_id: int, now: int) -> int:
    """A new proposal with the list of what would go; its id."""
    number = ids.take(writer, "disposal_proposal")
    writer.put(
        _add,
        id=number,
        decision_id=condition.decision_id,
        channel_id=condition.channel_id,
        received_before=condition.received_before,
        quiet_months=condition.quiet_months,
        listed=len(item_ids),
        held=held,
        digest=digest,
        proposer_id=proposer_id,
        proposed_at=now,
    )
    writer.many(_add_item, [(number, each, None, "") for each in item_ids], _ITEM)
    return number


def rule(writer: Writer, number: int, *, approved: bool, person_id: int, reason: str, now: int) -> None:
    """What the second person says of it."""
    writer.put(_rule, must_touch=1, number=number, yes=int(approved), who=person_id, why=reason, now=now)


def see_to(writer: Writer, number: int, item_id: int, held: Sequence[str], now: int) -> None:
    """The item is gone, or held after all: by what."""
    writer.put(_see_to, must_touch=1, number=number, of_item=item_id, held=" ".join(held), now=now)


def record(writer: Writer, number: int, one: Record, person_id: int) -> None:
    """How it ended."""
    writer.put(
        _record,
        proposal_id=number,
        disposed=one.disposed,
        kept=one.kept,
        first_day=one.first_day,
        last_day=one.last_day,
        digest=one.digest,
        person_id=person_id,
        at=one.at,
    )


def _made(row: tuple[Any, ...]) -> Proposal:
    number, decided, before, place, quiet, items, held, digest, proposer_id, proposer, at, approved, ruler_id, *more = row
    ruler, ruled_at, reason, left, disposed, kept, first, last, gone, doer, done_at = more
    return Proposal(
        id=number,
        condition=Condition(decision_id=decided, received_before=before, channel_id=place, quiet_months=quiet),
        items=items,
        held=held,
        digest=digest,
        proposer_id=proposer_id,
        proposer=proposer,
        proposed_at=at,
        ruling=None
        if approved is None
        else Ruling(approved=approved == 1, person_id=ruler_id, person=ruler or "", at=ruled_at, reason=reason),
        record=None
        if done_at is None
        else Record(disposed=disposed, kept=kept, first_day=first, last_day=last, digest=gone, person=doer or "", at=done_at),
        left=left,
    )
