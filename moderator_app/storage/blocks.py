"""Decisions to block, with whom they were about, what was taken before, and what became of them: all that the register of blocks shows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, exists, func, literal, literal_column, select

from moderator_app.domain.blocks import Carried, Course, Measure
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Answer, CitedProvision, Decision, ObligationState, Outcome, Standing
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import State
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty, Modal
from moderator_app.storage.decisions import head_of, read_columns, replaced_by, took_effect
from moderator_app.storage.inbox import MEASURES
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import (
    author,
    channel,
    decision,
    decision_answer,
    decision_provision,
    item,
    journal,
    obligation,
    pack,
    person,
    receipt,
)

# Written out, so that it is seen to be what the index of these few rows is for.
_BLOCKS = and_(
    decision.c.outcome == literal_column(f"'{Outcome.BLOCK_AUTHOR.value}'"), decision.c.standing != literal(Standing.REJECTED.value)
)
_blocks: Any = select(decision.c.id).where(_BLOCKS)
_before, _about, _newer, _told = decision.alias("before"), item.alias("about"), decision.alias("newer"), receipt.alias("told")
_heads = Statement(
    select(
        *read_columns,
        decision.c.pack_id,
        author.c.name,
        author.c.handle,
        channel.c.id,
        channel.c.name,
        channel.c.platform,
        item.c.restricted,
    )
    .select_from(decision)
    .join(pack, pack.c.id == decision.c.pack_id)
    .join(person, person.c.id == decision.c.decider_id)
    .join(item, item.c.id == decision.c.item_id)
    .join(author, author.c.id == item.c.author_id)
    .join(channel, channel.c.id == item.c.channel_id)
    .where(_BLOCKS)
    .order_by(decision.c.id)
)
_answers = Statement(
    select(decision_answer.c.decision_id, decision_answer.c.rule, decision_answer.c.answer)
    .where(decision_answer.c.decision_id.in_(_blocks))
    .order_by(decision_answer.c.decision_id, decision_answer.c.rule)
)
_provisions = Statement(
    select(
        decision_provision.c.decision_id,
        decision_provision.c.rule,
        decision_provision.c.wording,
        decision_provision.c.source,
        decision_provision.c.modal,
    )
    .where(decision_provision.c.decision_id.in_(_blocks))
    .order_by(decision_provision.c.decision_id, decision_provision.c.number)
)
_duties = Statement(
    select(obligation.c.decision_id, obligation.c.state).where(
        obligation.c.decision_id.in_(_blocks), obligation.c.duty == literal(Duty.BLOCK.value)
    )
)
_successors = Statement(
    select(decision.c.id, _newer.c.reference, _newer.c.outcome)
    .select_from(decision)
    .join(_newer, replaced_by(decision, _newer))
    .where(_BLOCKS)
)
_steps = Statement(
    select(receipt.c.item_id, receipt.c.id, obligation.c.decision_id, receipt.c.step, receipt.c.at)
    .join(obligation, obligation.c.id == receipt.c.obligation_id)
    .where(
        receipt.c.step.in_([literal(FollowUpStep.BLOCKED.value), literal(FollowUpStep.UNBLOCKED.value)]),
        receipt.c.item_id.in_(select(decision.c.item_id).where(_BLOCKS)),
    )
    .order_by(receipt.c.id)
)
_approvers = Statement(
    select(journal.c.decision_id, person.c.name)
    .join(person, person.c.id == journal.c.actor_id)
    .where(journal.c.kind == literal(Kind.APPROVED.value), journal.c.decision_id.in_(_blocks))
)
# What stood at the moment of the block, as `inbox.measures_against` counted it then.
_earlier = Statement(
    select(
        decision.c.id,
        _before.c.reference,
        _before.c.outcome,
        _before.c.decided_at,
        select(func.min(_told.c.at))
        .join(obligation, obligation.c.id == _told.c.obligation_id)
        .where(
            obligation.c.decision_id == _before.c.id,
            obligation.c.duty == literal(Duty.NOTIFY_AUTHOR.value),
            _told.c.step == literal(FollowUpStep.TOLD.value),
        )
        .scalar_subquery(),
    )
    .select_from(decision)
    .join(item, item.c.id == decision.c.item_id)
    .join(_about, and_(_about.c.author_id == item.c.author_id, _about.c.id != item.c.id))
    .join(_before, _before.c.item_id == _about.c.id)
    .where(
        _BLOCKS,
        # Nobody knows any more whose that was, or what else they wrote.
        item.c.state != literal(State.DISPOSED.value),
        _before.c.id < decision.c.id,
        _before.c.outcome.in_([literal(each) for each in MEASURES]),
        took_effect(_before),
        ~exists(
            select(_newer.c.id).where(
                _newer.c.item_id == _before.c.item_id, _newer.c.id > _before.c.id, _newer.c.id < decision.c.id, took_effect(_newer)
            )
        ),
    )
    .order_by(decision.c.id, _before.c.id)
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A decision to block as it is recorded, and how it went on."""

    decision: Decision
    pack_id: int
    author: str
    handle: str
    channel_id: int
    channel: str
    platform: Platform
    restricted: bool
    earlier: tuple[Measure, ...]
    approver: str | None
    replaced_by: str | None
    course: Course


def everything(reader: Reader) -> list[Recorded]:
    """Every decision to block that was not rejected, the oldest first. The decisions are without their obligations."""
    answers: dict[int, dict[str, Answer]] = defaultdict(dict)
    for number, rule, given in reader.all(_answers):
        answers[number][rule] = Answer(given)
    provisions: dict[int, list[CitedProvision]] = defaultdict(list)
    for number, rule, wording, source, modal in reader.all(_provisions):
        provisions[number].append(CitedProvision(rule, wording, source, Modal(modal)))
    earlier: dict[int, list[Measure]] = defaultdict(list)
    for number, reference, outcome, decided, told in reader.all(_earlier):
        earlier[number].append(Measure(reference, Outcome(outcome), decided, told))
    steps: dict[int, list[Carried]] = defaultdict(list)
    for item_id, number, of_decision, step, at in reader.all(_steps):
        steps[item_id].append(Carried(number, of_decision, FollowUpStep(step), at))
    duties = {number: ObligationState(state) for number, state in reader.all(_duties)}
    successors = {number: (reference, Outcome(outcome)) for number, reference, outcome in reader.all(_successors)}
    approvers = dict(reader.all(_approvers))
    found: list[Recorded] = []
    for *row, pack_id, name, handle, channel_id, where, platform, restricted in reader.all(_heads):
        number = row[0]
        made = head_of(tuple(row), answers[number], tuple(provisions[number]), ())
        reference, outcome = successors.get(number, (None, None))
        assert made.block_until is not None, "no block is decided without an end"
        course = Course(number, made.standing, made.block_until, duties.get(number), outcome, tuple(steps[made.item_id]))
        found.append(
            Recorded(
                made,
                pack_id,
                name,
                handle or "",
                channel_id,
                where,
                Platform(platform),
                bool(restricted),
                tuple(earlier[number]),
                approvers.get(number),
                reference,
                course,
            )
        )
    return found
