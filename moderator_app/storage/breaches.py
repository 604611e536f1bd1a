"""Times that passed unfulfilled: each is written down once, whoever notices it, and whenever."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, exists, func, insert, literal, or_, select, update

from moderator_app.domain.breaches import AT_ONCE, Clock, Passed, clock_of
from moderator_app.domain.decisions import ObligationState
from moderator_app.domain.policy import Duty
from moderator_app.storage import dialect, ids
from moderator_app.storage.duetimes import UNSETTLED
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import breach, breach_mark, decision, item, obligation, recount

_m, _b, _o = breach_mark.c, breach.c, obligation.c
_now, _most = bindparam("now", type_=BigInteger()), bindparam("most", type_=BigInteger())
_back = Statement(
    update(breach_mark)
    .where(_m.channel_id == bindparam("in_channel"), _m.until > bindparam("due", type_=BigInteger()))
    .values(until=bindparam("due", type_=BigInteger()))
)
# What is being counted anew has no time that anybody could be held to.
_steady = _m.channel_id.not_in(select(recount.c.channel_id))
_forward = Statement(update(breach_mark).where(_m.until < _now, _steady).values(until=_now))
_lag = Statement(select(func.min(_m.until)).where(_steady))

_after = func.coalesce(item.c.decision_id, 0)
_answers: Any = (
    select(literal(Clock.ANSWER.value), item.c.id, item.c.channel_id, _after, item.c.due_at, item.c.knowledge_at)
    .select_from(breach_mark)
    .join(item, item.c.channel_id == _m.channel_id)
    .where(
        item.c.state.in_([literal(each.value) for each in UNSETTLED]),
        item.c.priority.in_([literal(0), literal(1)]),
        item.c.due_at >= _m.until,
        item.c.due_at < _now,
        _steady,
        ~exists().where(_b.item_id == item.c.id, _b.clock == Clock.ANSWER.value, _b.subject == _after),
    )
)
_late_answers = Statement(_answers.limit(_most))
_still_answers = Statement(_answers.where(dialect.among(item.c.id, "numbers")))

# The answer to a question is due when its assessment was: what is written down of one is not written down of the other.
_same_answer = and_(_o.duty == Duty.ANSWER.value, _b.clock == Clock.ANSWER.value, _b.due_at == _o.due_at)
_told = exists().where(_b.item_id == _o.item_id, or_(and_(_b.subject == _o.id, _b.clock != Clock.ANSWER.value), _same_answer))
_duties: Any = (
    select(_o.duty, _o.item_id, item.c.channel_id, _o.id, _o.due_at, item.c.knowledge_at, _o.decision_id)
    .join(item, item.c.id == _o.item_id)
    .join(decision, decision.c.id == _o.decision_id)
    .where(
        _o.state == ObligationState.OPEN.value,
        _o.mandatory == 1,
        _o.due_at < _now,
        # What is to be done at once is due at the decision itself.
        or_(_o.due_at > decision.c.decided_at, decision.c.decided_at < _now - literal(AT_ONCE)),
        ~_told,
    )
)
_late_duties = Statement(_duties.limit(_most))
_still_duties = Statement(_duties.where(dialect.among(_o.id, "numbers")))
_add = Statement(insert(breach).values({each.name: bindparam(each.name) for each in _b}))


def look_again(writer: Writer, channel_id: int, since: int = 0) -> None:
    """An answer time that lies at `since`, or later, may be one that nobody has looked at."""
    writer.put(_back, in_channel=channel_id, due=since)


def looked_at(writer: Writer, now: int) -> None:
    """Everything that passed before `now` is written down, unless something has come in meanwhile."""
    if not reader_finds(writer, now):
        writer.put(_forward, now=now)


def reader_finds(reader: Reader, now: int) -> bool:
    """Whether an answer time passed before `now` and is not written down."""
    return reader.one(_late_answers, now=now, most=1) is not None


def looked_until(reader: Reader) -> int | None:
    """Up to when everything is written down, in the channel where that is the longest ago (microseconds UTC); None without channels."""
    found = reader.scalar(_lag)
    return None if found is None else int(found)


def passed(reader: Reader, now: int, most: int) -> list[Passed]:
    """What passed before `now` and is not written down, at most about `most` of it; the first to pass first."""
    found = [_answer(row) for row in reader.all(_late_answers, now=now, most=most)]
    found += [_duty(row) for row in reader.all(_late_duties, now=now, most=most)]
    return sorted(found, key=lambda each: (each.due_at, each.item_id))


def still(reader: Reader, now: int, some: Iterable[Passed]) -> list[Passed]:
    """Those of them that nobody has fulfilled or written down meanwhile."""
    every = list(some)
    answers = [each.item_id for each in every if not each.duty]
    duties = [each.subject for each in every if each.duty]
    found = [_answer(row) for row in reader.all(_still_answers, now=now, numbers=dialect.id_list(answers))] if answers else []
    found += [_duty(row) for row in reader.all(_still_duties, now=now, numbers=dialect.id_list(duties))] if duties else []
    return sorted(found, key=lambda each: (each.due_at, each.item_id))


def add(writer: Writer, some: Sequence[Passed], now: int) -> None:
    """They are written down."""
    first = ids.take(writer, "breach", len(some))
    for number, each in enumerate(some, first):
        writer.put(_add, id=number, clock=each.clock, item_id=each.item_id, subject=each.subject, due_at=each.due_at, noted_at=now)


def _answer(row: Sequence[Any]) -> Passed:
    clock, item_id, channel_id, subject, due, knowledge = row
    return Passed(Clock(clock), item_id, channel_id, subject, due, knowledge)


def _duty(row: Sequence[Any]) -> Passed:
    duty, item_id, channel_id, subject, due, knowledge, decision_id = row
    return Passed(clock_of(Duty(duty)), item_id, channel_id, subject, due, knowledge, decision_id, duty)
