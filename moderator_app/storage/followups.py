"""The follow-ups of decisions: their receipts, who answers for them, and the list of what is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import and_, bindparam, insert, or_, select, update

from moderator_app.domain.cover import covering
from moderator_app.domain.decisions import Obligation, ObligationState, Outcome, Standing
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.followups import Receipt
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import GONE, State
from moderator_app.domain.policy import Duty
from moderator_app.storage import cover, dialect, ids
from moderator_app.storage.decisions import obligation_of
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import author, channel, decision, item, item_assignment, obligation, person, receipt

_r, _o = receipt.c, obligation.c
_COLUMNS = tuple(each.name for each in receipt.c)
_receipts = Statement(
    select(*receipt.c, person.c.name).join(person, person.c.id == _r.person_id).where(_r.item_id == bindparam("item_id")).order_by(_r.id)
)
_every_receipt = Statement(
    select(*receipt.c, person.c.name, item.c.state)
    .join(item, item.c.id == _r.item_id)
    .outerjoin(person, person.c.id == _r.person_id)
    .order_by(_r.id)
)
_channel = Statement(select(item.c.channel_id).where(item.c.id == bindparam("item_id")))
_add = Statement(insert(receipt).values({name: bindparam(name) for name in _COLUMNS}))
_one = Statement(select(*obligation.c).where(_o.id == bindparam("obligation_id")))
_pack = Statement(select(decision.c.pack_id).where(decision.c.id == bindparam("decision_id")))
_open_of = Statement(
    select(_o.id).where(_o.decision_id == bindparam("decision_id"), _o.duty == bindparam("duty"), _o.state == ObligationState.OPEN.value)
)
_state = Statement(update(obligation).where(_o.id == bindparam("obligation_id")).values(state=bindparam("to")))
_responsible = Statement(update(obligation).where(_o.id == bindparam("obligation_id")).values(responsible_id=bindparam("to")))
_close = Statement(update(decision).where(decision.c.id == bindparam("decision_id")).values(closed_at=bindparam("at")))
_finish = Statement(
    update(obligation)
    .where(_o.decision_id == bindparam("of_decision"), _o.duty == bindparam("of_duty"), _o.state == ObligationState.OPEN.value)
    .values(state=ObligationState.DONE.value)
)
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
# From the items that wait: they are few, and the answers that ever came are not.
_CONSULTED = and_(
    item.c.state == State.WAITING.value,
    item.c.decision_id == _o.decision_id,
    decision.c.outcome == Outcome.CONSULT.value,
    decision.c.standing == Standing.STANDS.value,
    _o.duty == Duty.CONSULT.value,
    _o.state == ObligationState.DONE.value,
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


def ask_receipts(reader: Reader, item_id: int) -> None:
    """receipts_of(item_id) will be read."""
    reader.ask(_receipts, item_id=item_id)


def receipts_of(reader: Reader, item_id: int) -> dict[int, tuple[Receipt, ...]]:
    """All receipts of the item's decisions by obligation, the oldest first."""
    found: dict[int, list[Receipt]] = {}
    for row in reader.all(_receipts, item_id=item_id):
        *values, name = row
        one = receipt_of(values, name)
        found.setdefault(one.obligation_id, []).append(one)
    return {number: tuple(each) for number, each in found.items()}


def receipt_of(values: list[Any], person: str) -> Receipt:
    """The receipt of a row, all columns in their order; `person` is who gave it."""
    told: dict[str, Any] = dict(zip(_COLUMNS, values, strict=True))
    del told["item_id"]
    told["step"] = FollowUpStep(told["step"])
    return Receipt(**told, person=person)


def receipts_in_bulk(reader: Reader) -> Iterator[tuple[Receipt, bool]]:
    """Every receipt in the order of its number, streamed, and whether its item is purged."""
    for *values, name, state in reader.stream(_every_receipt):
        yield receipt_of(values, name), state in GONE


def channel_of(reader: Reader, item_id: int) -> int:
    """The channel in which the item stands."""
    return int(reader.scalar(_channel, item_id=item_id))


def one(reader: Reader, obligation_id: int) -> Obligation | None:
    """The obligation of that number, or None."""
    row = reader.one(_one, obligation_id=obligation_id)
    return None if row is None else obligation_of(row)


def pack_of(reader: Reader, decision_id: int) -> int:
    """The row of the pack that the decision was taken by."""
    return int(reader.scalar(_pack, decision_id=decision_id))


def is_open(reader: Reader, decision_id: int, duty: Duty) -> bool:
    """Whether the decision has an open obligation of that duty."""
    return reader.scalar(_open_of, decision_id=decision_id, duty=duty) is not None


def add(writer: Writer, item_id: int, receipts: Iterable[Receipt]) -> tuple[Receipt, ...]:
    """Store receipts; each is given a number of its own, with which it comes back."""
    numbered = tuple(replace(each, id=ids.take(writer, "receipt")) for each in receipts)
    for each in numbered:
        writer.put(
            _add,
            id=each.id,
            item_id=item_id,
            obligation_id=each.obligation_id,
            step=each.step,
            reference=each.reference,
            recipient=each.recipient,
            link=each.link,
            words=each.words,
            at=each.at,
            person_id=each.person_id,
            recorded_at=each.recorded_at,
            carried_from=each.carried_from,
        )
    return numbered


def set_state(writer: Writer, obligation_id: int, state: ObligationState) -> None:
    writer.put(_state, obligation_id=obligation_id, to=state)


def finish(writer: Writer, decision_id: int, duty: Duty) -> None:
    """The decision's open obligation of that duty is done by what is written down beside it."""
    writer.put(_finish, of_decision=decision_id, of_duty=duty)


def make_responsible(writer: Writer, obligation_id: int, person_id: int | None) -> None:
    writer.put(_responsible, obligation_id=obligation_id, to=person_id)


def close(writer: Writer, decision_id: int, at: int) -> None:
    """The case of the decision is closed."""
    writer.put(_close, decision_id=decision_id, at=at)
