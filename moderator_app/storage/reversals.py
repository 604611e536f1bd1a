"""Counts decisions with what replaced them, in one walk over those of a period."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import BigInteger, and_, bindparam, func, select

from moderator_app.domain.decisions import Outcome
from moderator_app.storage.decisions import replaced_by, took_effect
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import channel, decision, decision_provision, item

_then = decision.alias("then")
# What the author wrote anew was judged anew: that says nothing of the decision on the former wording.
_replaced = and_(replaced_by(decision, _then), _then.c.revision_id == decision.c.revision_id)


class Counted(NamedTuple):
    """How many decisions on `name` came out as `first`, and were replaced by one that came out as `then` (None: by none)."""

    name: str
    first: Outcome
    then: Outcome | None
    number: int


_period = and_(
    decision.c.decided_at >= bindparam("since", type_=BigInteger()),
    decision.c.decided_at < bindparam("before", type_=BigInteger()),
    took_effect(decision),
)
_by_channel = Statement(
    select(channel.c.name, decision.c.outcome, _then.c.outcome, func.count())
    .select_from(decision)
    .join(item, item.c.id == decision.c.item_id)
    .join(channel, channel.c.id == item.c.channel_id)
    .outerjoin(_then, _replaced)
    .where(_period)
    .group_by(channel.c.name, decision.c.outcome, _then.c.outcome)
)
_rule = func.coalesce(decision_provision.c.rule, "")
_by_rule = Statement(
    select(_rule, decision.c.outcome, _then.c.outcome, func.count())
    .select_from(decision)
    .outerjoin(decision_provision, decision_provision.c.decision_id == decision.c.id)
    .outerjoin(_then, _replaced)
    .where(_period)
    .group_by(decision_provision.c.rule, decision.c.outcome, _then.c.outcome)
)


def by_channel(reader: Reader, since: int, before: int) -> list[Counted]:
    """Of the decisions taken from `since` on and before `before` (microseconds UTC), each channel's."""
    return [_counted(row) for row in reader.all(_by_channel, since=since, before=before)]


def by_rule(reader: Reader, since: int, before: int) -> list[Counted]:
    """Each rule's; "" for decisions that name none."""
    return [_counted(row) for row in reader.all(_by_rule, since=since, before=before)]


def _counted(row: tuple[Any, ...]) -> Counted:
    name, first, then, number = row
    return Counted(name, Outcome(first), None if then is None else Outcome(then), number)
