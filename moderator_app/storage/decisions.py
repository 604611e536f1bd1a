"""Decisions and their obligations: written once, read often."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, insert, literal, or_, select, update

from moderator_app.domain.decisions import (
    Answer,
    CitedProvision,
    Decision,
    NewObligation,
    Obligation,
    ObligationState,
    Outcome,
    Standing,
)
from moderator_app.domain.policy import Duty, Modal, Pack
from moderator_app.domain.workdays import stockholm
from moderator_app.storage import ids, obligations
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import decision, decision_answer, decision_provision, obligation, pack, person, revision
from moderator_app.support.clock import to_datetime

_YEARLY = "decision:{}"


def _insert(table: Any, columns: Sequence[str]) -> Statement:
    return Statement(insert(table).values({name: bindparam(name) for name in columns}))


_stands = Statement(
    select(decision.c.id)
    .where(decision.c.item_id == bindparam("item_id"), decision.c.standing == Standing.STANDS)
    .order_by(decision.c.id.desc())
)
_DECISION = tuple(column.name for column in decision.c)
_add = _insert(decision, _DECISION)
_add_answer = _insert(decision_answer, ("decision_id", "rule", "answer"))
_add_provision = _insert(decision_provision, ("decision_id", "number", "rule", "wording", "source", "modal"))
_pack = Statement(select(decision.c.pack_id).where(decision.c.id == bindparam("decision_id")))
_close = Statement(update(decision).where(decision.c.id == bindparam("decision_id")).values(closed_at=bindparam("at")))
_standing = Statement(update(decision).where(decision.c.id == bindparam("decision_id")).values(standing=bindparam("to")))


def took_effect(of: Any) -> ColumnElement[bool]:
    """Whether the decision `of` (the table or an alias) stands or once stood: a proposal that was replaced while it waited did not."""
    proposed = exists(
        select(obligation.c.id).where(
            obligation.c.decision_id == of.c.id,
            obligation.c.duty == literal(Duty.SECOND_APPROVER.value),
            obligation.c.state == literal(ObligationState.CANCELLED.value),
        )
    )
    stood = and_(of.c.standing == literal(Standing.SUPERSEDED.value), ~proposed.correlate(of))
    return or_(of.c.standing == literal(Standing.STANDS.value), stood)


def replaced_by(of: Any, later: Any) -> ColumnElement[bool]:
    """Whether `later` (an alias of the table) took the place of `of`: the first on its item that took effect after it.

    What it was told to replace does not tell it: that may have been a proposal that never took effect.
    """
    one = decision.alias()
    first = select(func.min(one.c.id)).where(one.c.item_id == of.c.item_id, one.c.id > of.c.id, took_effect(one))
    return and_(of.c.standing == literal(Standing.SUPERSEDED.value), later.c.id == first.correlate(of).scalar_subquery())


def add(
    writer: Writer,
    *,
    reference: str,
    values: dict[str, Any],
    pack: Pack,
    decider: str,
    answers: dict[str, Answer],
    provisions: Sequence[CitedProvision],
    todo: Sequence[NewObligation],
    responsible_id: int | None,
) -> Decision:
    """Write a decision with all that belongs to it, and give what `by_id` would read. `values` holds the columns but id and reference."""
    number = ids.take(writer, "decision")
    writer.put(_add, id=number, reference=reference, **values)
    answers = dict(sorted(answers.items()))
    if answers:
        writer.many(_add_answer, [(number, rule, given) for rule, given in answers.items()], ("decision_id", "rule", "answer"))
    if provisions:
        rows = [(number, n, each.rule, each.wording, each.source, each.modal) for n, each in enumerate(provisions, 1)]
        writer.many(_add_provision, rows, ("decision_id", "number", "rule", "wording", "source", "modal"))
    owed = obligations.add(writer, number, values["item_id"], todo, responsible_id)
    kept = {name: value for name, value in values.items() if name != "pack_id"}
    return Decision(
        **kept,
        id=number,
        reference=reference,
        pack=pack.id,
        pack_version=pack.version,
        pack_hash=pack.content_hash,
        decider=decider,
        answers=answers,
        provisions=tuple(provisions),
        obligations=owed,
    )


def next_reference(writer: Writer, now: int) -> str:
    """The next readable reference of the year in Sweden, such as 2026-000123."""
    year = _year(now)
    return f"{year}-{ids.take(writer, _YEARLY.format(year)):06d}"


def _year(now: int) -> int:
    return to_datetime(now).astimezone(stockholm()).year


def ask(reader: Reader, item_id: int, revision_id: int, now: int) -> None:
    """All that deciding on an item reads here: it will be read."""
    reader.ask(_stands, item_id=item_id)
    reader.ask(_judged, revision_id=revision_id)
    ids.ask(reader, "decision", _YEARLY.format(_year(now)), "obligation")


def set_standing(writer: Writer, decision_id: int, standing: Standing) -> None:
    """Whether the decision stands; its contents never change."""
    writer.put(_standing, decision_id=decision_id, to=standing)


def standing_on(reader: Reader, item_id: int) -> int | None:
    """The id of the one decision that stands on the item; None when none does."""
    return reader.scalar(_stands, item_id=item_id)


def standing_from(reader: Reader, decision_id: int | None) -> Decision | None:
    """The decision that stands, looked for from this one back through those that it was to replace; None when none does."""
    while decision_id is not None:
        found = by_id(reader, decision_id)
        if found is None or found.standing is Standing.STANDS:
            return found
        decision_id = found.supersedes
    return None


def pack_of(reader: Reader, decision_id: int) -> int:
    """The row of the pack that the decision was taken by."""
    return int(reader.scalar(_pack, decision_id=decision_id))


def close(writer: Writer, decision_id: int, at: int) -> None:
    """The case of the decision is closed."""
    writer.put(_close, decision_id=decision_id, at=at)


def supersede(writer: Writer, decision_id: int) -> None:
    """The decision no longer stands or waits, and what it still obliged to is cancelled; the final decision that it awaited is taken."""
    set_standing(writer, decision_id, Standing.SUPERSEDED)
    obligations.finish(writer, decision_id, Duty.FINAL_DECISION)
    obligations.cancel(writer, decision_id)


read_columns = (
    decision.c.id,
    decision.c.reference,
    decision.c.item_id,
    decision.c.revision_id,
    pack.c.pack,
    pack.c.version,
    pack.c.content_hash,
    decision.c.outcome,
    decision.c.reason,
    decision.c.message,
    decision.c.decider_id,
    person.c.name,
    decision.c.on_behalf_of,
    decision.c.mandate,
    decision.c.knowledge_at,
    decision.c.decided_at,
    decision.c.block_until,
    decision.c.supersedes,
    decision.c.standing,
    decision.c.board,
    decision.c.closed_at,
)
_joined: Any = select(*read_columns).join(pack, pack.c.id == decision.c.pack_id).join(person, person.c.id == decision.c.decider_id)
_of_item = Statement(_joined.where(decision.c.item_id == bindparam("item_id")).order_by(decision.c.id))
_by_id = Statement(_joined.where(decision.c.id == bindparam("decision_id")))
_answers = Statement(
    select(decision_answer.c.rule, decision_answer.c.answer)
    .where(decision_answer.c.decision_id == bindparam("decision_id"))
    .order_by(decision_answer.c.rule)
)
_provisions = Statement(
    select(decision_provision.c.rule, decision_provision.c.wording, decision_provision.c.source, decision_provision.c.modal)
    .where(decision_provision.c.decision_id == bindparam("decision_id"))
    .order_by(decision_provision.c.number)
)
_judged = Statement(select(revision.c.text).where(revision.c.id == bindparam("revision_id")))


def head_of(
    row: tuple[Any, ...],
    answers: dict[str, Answer],
    provisions: tuple[CitedProvision, ...],
    obligations: tuple[Obligation, ...],
) -> Decision:
    """The decision of a row of `read_columns` and of what belongs to it: the one place that makes a Decision."""
    (
        *before,
        outcome,
        reason,
        message,
        decider_id,
        decider,
        behalf,
        mandate,
        knowledge,
        decided,
        block,
        supersedes,
        standing,
        board,
        closed,
    ) = row
    return Decision(
        *before,
        outcome=Outcome(outcome),
        answers=answers,
        provisions=provisions,
        reason=reason,
        message=message,
        decider_id=decider_id,
        decider=decider,
        on_behalf_of=behalf,
        mandate=mandate,
        knowledge_at=knowledge,
        decided_at=decided,
        block_until=block,
        supersedes=supersedes,
        standing=Standing(standing),
        obligations=obligations,
        board=board,
        closed_at=closed,
    )


def _whole(reader: Reader, row: tuple[Any, ...]) -> Decision:
    number = row[0]
    return head_of(
        row,
        {rule: Answer(given) for rule, given in reader.all(_answers, decision_id=number)},
        tuple(
            CitedProvision(rule, wording, source, Modal(modal))
            for rule, wording, source, modal in reader.all(_provisions, decision_id=number)
        ),
        obligations.of_decision(reader, number),
    )


def of_item(reader: Reader, item_id: int) -> list[Decision]:
    """All decisions on the item, the oldest first."""
    return [_whole(reader, row) for row in reader.all(_of_item, item_id=item_id)]


def judged_text(reader: Reader, revision_id: int) -> str | None:
    """The wording that a decision judged, or None when it was purged or disposed of."""
    return reader.scalar(_judged, revision_id=revision_id)


def by_id(reader: Reader, decision_id: int) -> Decision | None:
    row = reader.one(_by_id, decision_id=decision_id)
    return None if row is None else _whole(reader, row)
