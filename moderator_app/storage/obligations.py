"""What decisions oblige to, one row for each duty, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from moderator_app.domain.decisions import NewObligation, Obligation, ObligationState
from moderator_app.domain.policy import Duty
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import obligation

_o = obligation.c
_COLUMNS = tuple(each.name for each in obligation.c)
_add = Statement(insert(obligation).values({name: bindparam(name) for name in _COLUMNS}))
_of_decision = Statement(select(*obligation.c).where(obligation.c.decision_id == bindparam("decision_id")).order_by(obligation.c.id))
_one = Statement(select(*obligation.c).where(_o.id == bindparam("obligation_id")))
_open_of = Statement(
    select(_o.id).where(_o.decision_id == bindparam("decision_id"), _o.duty == bindparam("duty"), _o.state == ObligationState.OPEN.value)
)
_state = Statement(update(obligation).where(_o.id == bindparam("obligation_id")).values(state=bindparam("to")))
_responsible = Statement(update(obligation).where(_o.id == bindparam("obligation_id")).values(responsible_id=bindparam("to")))
_finish = Statement(
    update(obligation)
    .where(_o.decision_id == bindparam("of_decision"), _o.duty == bindparam("of_duty"), _o.state == ObligationState.OPEN.value)
    .values(state=ObligationState.DONE.value)
)
_cancel = Statement(
    update(obligation)
    .where(_o.decision_id == bindparam("of_decision"), _o.state == ObligationState.OPEN)
    .values(state=ObligationState.CANCELLED)
)


def obligation_of(row: tuple[Any, ...]) -> Obligation:
    """The obligation of a row of its table: the one place that makes an Obligation."""
    number, of_decision, item_id, duty, mandatory, rules, due, state, responsible = row
    kept = tuple(rules.split())
    return Obligation(number, of_decision, item_id, Duty(duty), bool(mandatory), kept, due, ObligationState(state), responsible)


def of_decision(reader: Reader, decision_id: int) -> tuple[Obligation, ...]:
    """What the decision obliges to, in the order of its rules."""
    return tuple(obligation_of(each) for each in reader.all(_of_decision, decision_id=decision_id))


def by_id(reader: Reader, obligation_id: int) -> Obligation | None:
    """The obligation of that number, or None."""
    row = reader.one(_one, obligation_id=obligation_id)
    return None if row is None else obligation_of(row)


def is_open(reader: Reader, decision_id: int, duty: Duty) -> bool:
    """Whether the decision has an open obligation of that duty."""
    return reader.scalar(_open_of, decision_id=decision_id, duty=duty) is not None


def add(
    writer: Writer, decision_id: int, item_id: int, wanted: Sequence[NewObligation], responsible_id: int | None
) -> tuple[Obligation, ...]:
    """Store what the decision obliges to, open and the same person's; as of_decision() would read it."""
    if not wanted:
        return ()
    first = ids.take(writer, "obligation", len(wanted))
    rows = [
        (
            first + n, decision_id, item_id, each.duty, int(each.mandatory), " ".join(each.rules), each.due_at,
            ObligationState.OPEN, responsible_id,
        )
        for n, each in enumerate(wanted)
    ]  # fmt: skip
    writer.many(_add, rows, _COLUMNS)
    return tuple(obligation_of(row) for row in rows)


def set_state(writer: Writer, obligation_id: int, state: ObligationState) -> None:
    writer.put(_state, obligation_id=obligation_id, to=state)


def finish(writer: Writer, decision_id: int, duty: Duty) -> None:
    """The decision's open obligation of that duty is done by what is written down beside it."""
    writer.put(_finish, of_decision=decision_id, of_duty=duty)


def make_responsible(writer: Writer, obligation_id: int, person_id: int | None) -> None:
    writer.put(_responsible, obligation_id=obligation_id, to=person_id)


def cancel(writer: Writer, decision_id: int) -> None:
    """What the decision still obliged to, it no longer does."""
    writer.put(_cancel, of_decision=decision_id)
