"""From a part of the items to what its rows fulfil. Each is read by index: that of the queue, or that of the assignments."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, exists, literal

from moderator_app.domain.decisions import Answer, Standing
from moderator_app.domain.items import Priority, State
from moderator_app.domain.narrowing import Narrowing, Only
from moderator_app.domain.rulings import MANAGER_AGREES
from moderator_app.domain.team import LEADERS
from moderator_app.storage.claims import assigned_or_lent, lent_list
from moderator_app.storage.crises import left_to_lead
from moderator_app.storage.statements import Reader
from moderator_app.storage.tables import decision, decision_answer, item, person

_since, _before = (bindparam(name, type_=BigInteger()) for name in ("only_since", "only_before"))
_person = bindparam("only_person", type_=BigInteger())
_waits = decision.alias("waits")
_said, _two = decision_answer.c, person.c
UNDECIDED = tuple(literal(each.value) for each in (State.OPEN, State.WAITING, State.HIDDEN))
"""The queues in which something may still be urgent."""


def conditions(part: Narrowing, of: Any = item.c, *, tied: bool = False) -> tuple[ColumnElement[bool], ...]:
    """What an item of that part fulfils beside the queue that it lies in; `of` are the columns of the items.

    `tied`: it is due at the same moment as one of the part, so that a second word on that moment would only have it sorted anew.
    """
    match part:
        case Narrowing.URGENT:
            return of.priority == Priority.URGENT, of.state.in_(UNDECIDED)
        case Narrowing.LATE | Narrowing.SOON if tied:
            return (of.priority == Priority.NORMAL,)
        case Narrowing.LATE | Narrowing.SOON:
            return of.priority == Priority.NORMAL, of.due_at >= _since, of.due_at < _before
        case Narrowing.SECOND:
            mine_to_see = (_waits.c.id == of.decision_id, _waits.c.standing == Standing.WAITS.value, _waits.c.decider_id != _person)
            return (exists().where(*mine_to_see, ~left_to_lead(of, _waits.c, _person), ~_left_to_leaders()),)
        case Narrowing.ASSIGNED:
            unsettled = of.state.in_([literal(State.OPEN.value), literal(State.WAITING.value)])
            return of.id.in_(assigned_or_lent("only_person")), unsettled


def _left_to_leaders() -> ColumnElement[bool]:
    """The same as `rulings.lacks_manager` says of one."""
    rules = [literal(each) for each in sorted(MANAGER_AGREES)]
    asks = exists().where(_said.decision_id == _waits.c.id, _said.rule.in_(rules), _said.answer == Answer.YES.value)
    leads = exists().where(_two.id.in_([_waits.c.decider_id, _person]), _two.role.in_([literal(each.value) for each in sorted(LEADERS)]))
    return and_(asks, ~leads)


def values_of(reader: Reader, only: Only) -> dict[str, Any]:
    """The values that these conditions want."""
    match only.part:
        case Narrowing.URGENT:
            return {}
        case Narrowing.LATE | Narrowing.SOON:
            return {"only_since": only.since, "only_before": only.before}
        case Narrowing.SECOND:
            return {"only_person": only.person_id}
        case Narrowing.ASSIGNED:
            return {"only_person": only.person_id, "lent": lent_list(reader, only.person_id)}
