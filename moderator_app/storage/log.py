"""What the log screen, the check and the export read: journal rows with names, and decisions in bulk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, literal, select

from moderator_app.domain.decisions import Answer, CitedProvision, Obligation
from moderator_app.domain.followups import Receipt
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import GONE
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import Exported, LogRow, LogSelection
from moderator_app.domain.policy import Duty, Modal
from moderator_app.storage.decisions import head_of, read_columns
from moderator_app.storage.obligations import obligation_of
from moderator_app.storage.receipts import receipt_of
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import (
    author,
    breach,
    channel,
    decision,
    decision_answer,
    decision_provision,
    item,
    item_assignment,
    journal,
    obligation,
    pack,
    person,
    receipt,
    revision,
)

CHUNK = 2_000
_KINDS = {str(each): each for each in Kind}


@cache
def _entries(kinds: int, by_channel: bool, by_actor: bool, since: bool, until: bool, by_reference: bool) -> Statement:
    statement: Any = (
        select(
            journal.c.seq,
            journal.c.at,
            journal.c.kind,
            func.coalesce(person.c.name, ""),
            func.coalesce(channel.c.name, ""),
            journal.c.item_id,
            func.coalesce(decision.c.reference, ""),
            func.coalesce(decision.c.outcome, ""),
            journal.c.payload,
            journal.c.hash,
        )
        .select_from(journal)
        .outerjoin(person, person.c.id == journal.c.actor_id)
        .outerjoin(channel, channel.c.id == journal.c.channel_id)
        .outerjoin(decision, decision.c.id == journal.c.decision_id)
        .where(journal.c.seq < bindparam("before"))
        .order_by(journal.c.seq.desc())
        .limit(bindparam("most"))
    )
    if kinds:
        statement = statement.where(journal.c.kind.in_([bindparam(f"kind{n}") for n in range(kinds)]))
    if by_channel:
        statement = statement.where(journal.c.channel_id == bindparam("channel_id"))
    if by_actor:
        statement = statement.where(journal.c.actor_id == bindparam("actor_id"))
    if since:
        statement = statement.where(journal.c.at >= bindparam("since"))
    if until:
        statement = statement.where(journal.c.at < bindparam("until"))
    if by_reference:
        statement = statement.where(decision.c.reference >= bindparam("ref_from"), decision.c.reference < bindparam("ref_to"))
    return Statement(statement)


def entries(reader: Reader, selection: LogSelection, before: int | None = None, most: int = 200) -> list[LogRow]:
    """The newest entries that fit, or those before entry number `before`."""
    values: dict[str, Any] = {"before": before or 2**62, "most": most}
    kinds = sorted(selection.kinds)
    values |= {f"kind{n}": kind for n, kind in enumerate(kinds)}
    for name in ("channel_id", "actor_id", "since", "until"):
        if (value := getattr(selection, name)) is not None:
            values[name] = value
    reference = clean(selection.reference)[0].strip()
    if reference:
        values |= {"ref_from": reference, "ref_to": reference + "\uffff"}
    statement = _entries(
        len(kinds),
        selection.channel_id is not None,
        selection.actor_id is not None,
        selection.since is not None,
        selection.until is not None,
        bool(reference),
    )
    return [LogRow(seq, at, _KINDS.get(kind), *rest) for seq, at, kind, *rest in reader.all(statement, **values)]


_span = (decision.c.id > bindparam("above"), decision.c.id <= bindparam("upto"))
_chunk_ends = Statement(
    select(decision.c.id).where(decision.c.id > bindparam("above")).order_by(decision.c.id).limit(1).offset(bindparam("skip"))
)
_last = Statement(select(func.max(decision.c.id)))
_count = Statement(select(func.count()).select_from(decision))
_EXPORTED_FIELDS = tuple(each.name for each in fields(Exported) if each.name not in ("decision", "passed", "receipts", "keeping"))
_owner = person.alias()
_heads = Statement(
    # After the decision's own columns, in the order of the record's fields.
    select(
        *read_columns,
        item.c.uuid,
        channel.c.name,
        channel.c.platform,
        func.coalesce(revision.c.author_name, author.c.name),
        author.c.handle,
        item.c.author_type,
        item.c.direction,
        item.c.kind,
        item.c.external_id,
        item.c.url,
        item.c.published_at,
        revision.c.text,
        revision.c.number,
        item.c.restricted,
        item.c.state.in_([literal(each.value) for each in sorted(GONE)]),
        _owner.c.name,
        _owner.c.unit,
    )
    .select_from(decision)
    .join(pack, pack.c.id == decision.c.pack_id)
    .join(person, person.c.id == decision.c.decider_id)
    .join(item, item.c.id == decision.c.item_id)
    .join(channel, channel.c.id == item.c.channel_id)
    .join(author, author.c.id == item.c.author_id)
    .outerjoin(revision, revision.c.id == decision.c.revision_id)
    .outerjoin(item_assignment, item_assignment.c.item_id == item.c.id)
    .outerjoin(_owner, _owner.c.id == item_assignment.c.person_id)
    .where(*_span)
    .order_by(decision.c.id)
)
_answers = Statement(
    select(decision_answer.c.decision_id, decision_answer.c.rule, decision_answer.c.answer)
    .where(decision_answer.c.decision_id > bindparam("above"), decision_answer.c.decision_id <= bindparam("upto"))
    .order_by(decision_answer.c.decision_id, decision_answer.c.rule)
)
_provisions = Statement(
    select(decision_provision)
    .where(decision_provision.c.decision_id > bindparam("above"), decision_provision.c.decision_id <= bindparam("upto"))
    .order_by(decision_provision.c.decision_id, decision_provision.c.number)
)
_obligations = Statement(
    select(*obligation.c)
    .where(obligation.c.decision_id > bindparam("above"), obligation.c.decision_id <= bindparam("upto"))
    .order_by(obligation.c.id)
)

_passed = Statement(
    select(decision.c.id, breach.c.clock, breach.c.due_at)
    .join(breach, breach.c.item_id == decision.c.item_id)
    .where(*_span)
    .order_by(breach.c.due_at, breach.c.id)
)
_receipts = Statement(
    select(obligation.c.decision_id, obligation.c.duty, *receipt.c, person.c.name)
    .select_from(obligation)
    .join(receipt, receipt.c.obligation_id == obligation.c.id)
    .join(person, person.c.id == receipt.c.person_id)
    .where(obligation.c.decision_id > bindparam("above"), obligation.c.decision_id <= bindparam("upto"))
    .order_by(receipt.c.id)
)


def number_of_decisions(reader: Reader) -> int:
    return int(reader.scalar(_count))


def decisions_in_bulk(reader: Reader) -> Iterator[Exported]:
    """Every decision in the order of its id, a chunk at a time in memory. Restricted texts are there: the caller leaves them out."""
    above, last = -(2**62), int(reader.scalar(_last) or -(2**62))
    while above < last:
        upto = int(reader.scalar(_chunk_ends, above=above, skip=CHUNK - 1) or last)
        yield from _chunk(reader, above, upto)
        above = upto


def _chunk(reader: Reader, above: int, upto: int) -> Iterator[Exported]:
    answers: dict[int, dict[str, Answer]] = {}
    for number, rule, answer in reader.all(_answers, above=above, upto=upto):
        answers.setdefault(number, {})[rule] = Answer(answer)
    provisions: dict[int, list[CitedProvision]] = {}
    for number, _, rule, wording, source, modal in reader.all(_provisions, above=above, upto=upto):
        provisions.setdefault(number, []).append(CitedProvision(rule, wording, source, Modal(modal)))
    duties: dict[int, list[Obligation]] = {}
    for row in reader.all(_obligations, above=above, upto=upto):
        duties.setdefault(row[1], []).append(obligation_of(row))
    late: dict[int, list[tuple[str, int]]] = {}
    for number, clock, due in reader.all(_passed, above=above, upto=upto):
        late.setdefault(number, []).append((clock, due))
    given: dict[int, list[tuple[Duty, Receipt]]] = {}
    for number, duty, *values, name in reader.all(_receipts, above=above, upto=upto):
        given.setdefault(number, []).append((Duty(duty), receipt_of(values, name)))
    width = len(read_columns)
    for row in reader.all(_heads, above=above, upto=upto):
        number = row[0]
        whole = head_of(row[:width], answers.get(number, {}), tuple(provisions.get(number, ())), tuple(duties.get(number, ())))
        named: dict[str, Any] = dict(zip(_EXPORTED_FIELDS, row[width:], strict=True))
        named |= {"restricted": bool(named["restricted"]), "purged": bool(named["purged"])}
        yield Exported(decision=whole, passed=tuple(late.get(number, ())), receipts=tuple(given.get(number, ())), **named)
