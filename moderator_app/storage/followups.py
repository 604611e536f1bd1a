"""The list of follow-ups: what decisions oblige to and is open, whoever answers for it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select

from moderator_app.domain.cover import covering
from moderator_app.domain.decisions import ObligationState, Outcome, Standing
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.items import GONE, State
from moderator_app.domain.policy import Duty
from moderator_app.storage import cover, dialect
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import author, channel, decision, item, item_assignment, obligation, person

_o = obligation.c
_row_of: Any = (
    select(
        _o.id,
        _o.item_id,
        _o.decision_id,
        decision.c.reference,
        _o.duty,
        _o.mandatory,
        _o.rules,
        _o.due_at,
        item.c.channel_id,
        channel.c.name,
        author.c.name,
        item.c.restricted,
        item.c.state,
        _o.responsible_id,
        person.c.name,
    )
    .join(decision, decision.c.id == _o.decision_id)
    .join(item, item.c.id == _o.item_id)
    .join(channel, channel.c.id == item.c.channel_id)
    .join(author, author.c.id == item.c.author_id)
    .outerjoin(person, person.c.id == _o.responsible_id)
    .where(or_(_o.due_at > bindparam("after_due"), and_(_o.due_at == bindparam("after_due"), _o.id > bindparam("after_id"))))
    .order_by(_o.due_at, _o.id)
    .limit(bindparam("most"))
)
_OPEN = _o.state == ObligationState.OPEN.value
_waiting = item.alias("waiting")
# From the items that wait: they are few, and the duties that were ever done are not. A state that is asked so is looked up by no index.
_CONSULTED = and_(
    _o.decision_id.in_(select(_waiting.c.decision_id).where(_waiting.c.state == State.WAITING.value)),
    item.c.decision_id == _o.decision_id,
    decision.c.outcome == Outcome.CONSULT.value,
    decision.c.standing == Standing.STANDS.value,
    _o.duty == Duty.CONSULT.value,
    func.coalesce(_o.state, "") == ObligationState.DONE.value,
)
_FILTERS = {
    "duty": _o.duty == bindparam("duty"),
    "responsible": _o.responsible_id == bindparam("responsible"),
    "nobody": _o.responsible_id.is_(None),
    "among": dialect.among(_o.id, "among"),
    "channel": item.c.channel_id == bindparam("channel"),
    "item": _o.item_id == bindparam("item"),
    "owner": and_(
        item.c.state == State.DONE.value,
        _o.item_id.in_(select(item_assignment.c.item_id).where(item_assignment.c.person_id == bindparam("owner"))),
    ),
    "since": _o.due_at >= bindparam("since"),
    "due": _o.due_at < bindparam("due"),
    "mandatory": _o.mandatory == bindparam("mandatory"),
    "consulted": _CONSULTED,
}
_WITHOUT_VALUE = frozenset({"nobody", "consulted"})
_answered = Statement(
    select(_o.id, _o.item_id, item.c.channel_id, _o.due_at)
    .join(decision, decision.c.id == _o.decision_id)
    .join(item, item.c.id == _o.item_id)
    .where(_CONSULTED)
    .order_by(_o.due_at, _o.id)
    .limit(bindparam("most"))
)
_of_others = Statement(
    select(_o.id, _o.responsible_id, item.c.channel_id)
    .join(item, item.c.id == _o.item_id)
    .where(dialect.among(_o.responsible_id, "absent"), _OPEN)
)
_pages: dict[frozenset[str], Statement] = {}


def _page_statement(filters: frozenset[str]) -> Statement:
    if filters not in _pages:
        given = sorted(filters) if "consulted" in filters else ["open", *sorted(filters)]
        _pages[filters] = Statement(_row_of.where(*(_OPEN if each == "open" else _FILTERS[each] for each in given)))
    return _pages[filters]


def page(reader: Reader, *, after: tuple[int, int] = (-1, -1), most: int, **wanted: object) -> list[FollowUpRow]:
    """The open follow-ups by due time, after that (due_at, id): at most so many. `wanted`: values for some of the filters.

    With `consulted` the answered consultations on which nobody has decided yet.
    """
    filters = frozenset(name for name, value in wanted.items() if value is not None and (value is not False or name == "mandatory"))
    values = {name: wanted[name] for name in filters - _WITHOUT_VALUE}
    if "mandatory" in values:
        values["mandatory"] = int(bool(values["mandatory"]))
    rows = reader.all(_page_statement(filters), after_due=after[0], after_id=after[1], most=most, **values)
    return [_row(row) for row in rows]


def _row(row: tuple[Any, ...]) -> FollowUpRow:
    number, item_id, decided, reference, duty, mandatory, rules, due, place, name, writer, restricted, state, who, called = row
    hidden = bool(restricted) or state in GONE
    return FollowUpRow(
        number,
        item_id,
        decided,
        reference,
        Duty(duty),
        bool(mandatory),
        tuple(rules.split()),
        due,
        place,
        name,
        "" if hidden else writer,
        hidden,
        who,
        called or "",
    )


def covered(reader: Reader, person_id: int) -> str:
    """The open follow-ups of those for whom the person stands in now, in the channels where she does: a value for `among`."""
    pairs = covering(cover.running(reader), person_id)
    absent = dialect.id_list(sorted({who for who, _ in pairs}))
    return dialect.id_list([number for number, who, place in reader.all(_of_others, absent=absent) if (who, place) in pairs])


def consulted(reader: Reader, most: int) -> list[tuple[int, int, int, int]]:
    """(id, item, channel, due time) of the answered consultations on which nobody has decided yet: at most so many."""
    return [(number, item_id, place, due) for number, item_id, place, due in reader.all(_answered, most=most)]
