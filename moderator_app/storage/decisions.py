"""Decisions and their obligations: written once, read often."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, insert, select, update

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
from moderator_app.domain.items import State
from moderator_app.domain.policy import Duty, Modal, Pack
from moderator_app.domain.register import FIELDS, Fields
from moderator_app.domain.workdays import stockholm
from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import channel, decision, decision_answer, decision_provision, item, obligation, pack, person, revision
from moderator_app.support.clock import to_datetime


@dataclass(frozen=True, slots=True)
class ToDecide:
    """What deciding needs to know of an item, read inside the deciding transaction."""

    item_id: int
    channel_id: int
    pack_id: int
    author_id: int
    state: State
    priority: int
    restricted: bool
    revision_id: int | None
    decision_id: int | None
    decided_outcome: Outcome | None
    standing: Standing | None
    knowledge_at: int | None
    published_at: int
    due_at: int
    version: int
    fields: Fields
    """What the register knows of the channel."""


_YEARLY = "decision:{}"


def _insert(table: Any, columns: Sequence[str]) -> Statement:
    return Statement(insert(table).values({name: bindparam(name) for name in columns}))


_to_decide = Statement(
    select(
        item.c.id,
        item.c.channel_id,
        channel.c.pack_id,
        item.c.author_id,
        item.c.state,
        item.c.priority,
        item.c.restricted,
        item.c.revision_id,
        item.c.decision_id,
        decision.c.outcome,
        decision.c.standing,
        item.c.knowledge_at,
        item.c.published_at,
        item.c.due_at,
        item.c.version,
        channel.c.fields,
    )
    .join(channel, channel.c.id == item.c.channel_id)
    .outerjoin(decision, decision.c.id == item.c.decision_id)
    .where(item.c.id == bindparam("item_id"))
)
_stands = Statement(
    select(decision.c.id)
    .where(decision.c.item_id == bindparam("item_id"), decision.c.standing == Standing.STANDS)
    .order_by(decision.c.id.desc())
)
_DECISION = tuple(column.name for column in decision.c)
_add = _insert(decision, _DECISION)
_add_answer = _insert(decision_answer, ("decision_id", "rule", "answer"))
_add_provision = _insert(decision_provision, ("decision_id", "number", "rule", "wording", "source", "modal"))
_OBLIGATION = tuple(column.name for column in obligation.c)
_add_obligation = _insert(obligation, _OBLIGATION)
_standing = Statement(update(decision).where(decision.c.id == bindparam("decision_id")).values(standing=bindparam("to")))
_cancel = Statement(
    update(obligation)
    .where(obligation.c.decision_id == bindparam("of_decision"), obligation.c.state == ObligationState.OPEN)
    .values(state=ObligationState.CANCELLED)
)
_finish_final = Statement(
    update(obligation)
    .where(
        obligation.c.decision_id == bindparam("of_decision"),
        obligation.c.duty == Duty.FINAL_DECISION.value,
        obligation.c.state == ObligationState.OPEN.value,
    )
    .values(state=ObligationState.DONE.value)
)
_move = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"), item.c.version == bindparam("seen"))
    .values(
        state=bindparam("to_state"),
        priority=bindparam("to_priority"),
        restricted=bindparam("to_restricted"),
        decision_id=bindparam("to_decision"),
        version=item.c.version + 1,
    )
)


def to_decide(reader: Reader, item_id: int) -> ToDecide | None:
    """The item as it stands, or None."""
    row = reader.one(_to_decide, item_id=item_id)
    if row is None:
        return None
    (
        number,
        place,
        pack_id,
        author_id,
        state,
        priority,
        restricted,
        wording,
        decided,
        outcome,
        standing,
        knowledge,
        published,
        due,
        version,
        fields,
    ) = row
    return ToDecide(
        number,
        place,
        pack_id,
        author_id,
        State(state),
        priority,
        bool(restricted),
        wording,
        decided,
        None if outcome is None else Outcome(outcome),
        None if standing is None else Standing(standing),
        knowledge,
        published,
        due,
        version,
        FIELDS.of_json(fields),
    )


def add(
    writer: Writer,
    *,
    reference: str,
    values: dict[str, Any],
    pack: Pack,
    decider: str,
    answers: dict[str, Answer],
    provisions: Sequence[CitedProvision],
    obligations: Sequence[NewObligation],
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
    todo: list[tuple[Any, ...]] = []
    if obligations:
        first = ids.take(writer, "obligation", len(obligations))
        todo = [
            (
                first + n, number, values["item_id"], each.duty, int(each.mandatory), " ".join(each.rules), each.due_at,
                ObligationState.OPEN, responsible_id,
            )
            for n, each in enumerate(obligations)
        ]  # fmt: skip
        writer.many(_add_obligation, todo, _OBLIGATION)
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
        obligations=tuple(obligation_of(row) for row in todo),
    )


def next_reference(writer: Writer, now: int) -> str:
    """The next readable reference of the year in Sweden, such as 2026-000123."""
    year = _year(now)
    return f"{year}-{ids.take(writer, _YEARLY.format(year)):06d}"


def _year(now: int) -> int:
    return to_datetime(now).astimezone(stockholm()).year


def ask_to_decide(reader: Reader, item_id: int, revision_id: int, now: int) -> None:
    """All that deciding on an item reads here: it will be read."""
    reader.ask(_to_decide, item_id=item_id)
    reader.ask(_stands, item_id=item_id)
    reader.ask(_judged, revision_id=revision_id)
    ids.ask(reader, "decision", _YEARLY.format(_year(now)), "obligation")


def set_standing(writer: Writer, decision_id: int, standing: Standing) -> None:
    """Whether the decision stands; its contents never change."""
    writer.put(_standing, decision_id=decision_id, to=standing)


def cancel_obligations(writer: Writer, decision_id: int) -> None:
    """What the decision still obliged to, it no longer does."""
    writer.put(_cancel, of_decision=decision_id)


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


def supersede(writer: Writer, decision_id: int) -> None:
    """The decision no longer stands or waits, and what it still obliged to is cancelled; the final decision that it awaited is taken."""
    set_standing(writer, decision_id, Standing.SUPERSEDED)
    writer.put(_finish_final, of_decision=decision_id)
    cancel_obligations(writer, decision_id)


def move_item(writer: Writer, seen: ToDecide, *, state: State, priority: int, restricted: bool, decision_id: int | None) -> None:
    """Put the item, read in this transaction, where the decision sends it."""
    writer.put(
        _move,
        must_touch=1,
        item_id=seen.item_id,
        seen=seen.version,
        to_state=state,
        to_priority=priority,
        to_restricted=int(restricted),
        to_decision=decision_id,
    )


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
_obligations = Statement(select(*obligation.c).where(obligation.c.decision_id == bindparam("decision_id")).order_by(obligation.c.id))


_judged = Statement(select(revision.c.text).where(revision.c.id == bindparam("revision_id")))


def obligation_of(row: tuple[Any, ...]) -> Obligation:
    """The obligation of a row of its table: the one place that makes an Obligation."""
    number, of_decision, item_id, duty, mandatory, rules, due, state, responsible = row
    kept = tuple(rules.split())
    return Obligation(number, of_decision, item_id, Duty(duty), bool(mandatory), kept, due, ObligationState(state), responsible)


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
        tuple(obligation_of(each) for each in reader.all(_obligations, decision_id=number)),
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
