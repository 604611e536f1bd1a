"""What the keeping of items rests on, read for one item or for many at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import and_, bindparam, exists, func, literal, literal_column, or_, select

from moderator_app.domain.decisions import Answer, ObligationState, Outcome, Standing
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.items import GONE, Direction, Kind, State
from moderator_app.domain.policy import Duty
from moderator_app.domain.registration import in_diary
from moderator_app.domain.retention import Facts, Ground
from moderator_app.storage import dialect
from moderator_app.storage.inbox import MEASURES
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import (
    data_request,
    decision,
    decision_answer,
    disposal_hold,
    evidence_part,
    evidence_set,
    item,
    obligation,
    receipt,
    request_item,
)

CASE_RULE, DOCUMENT_RULE = "P-04", "P-07"
"""It belongs to a case; it asks for a document."""
CHUNK = 1_000
_POLICE = (Duty.POLICE_REPORT.value, Duty.POLICE_TIP.value)
_beside = item.alias("beside")


def _told(step: FollowUpStep, column: Any) -> Any:
    """What the newest receipt of that step told; null: there is none. These steps are of registering alone."""
    return (
        select(column)
        .where(receipt.c.item_id == item.c.id, receipt.c.step == step.value)
        .order_by(receipt.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _ticked(rule: str) -> Any:
    return exists(
        select(decision_answer.c.rule).where(
            decision_answer.c.decision_id == item.c.decision_id,
            decision_answer.c.rule == rule,
            decision_answer.c.answer == Answer.YES.value,
        )
    )


def _over(ground: Ground) -> Any:
    """Somebody has told, since it was decided, that this ground is over."""
    told = select(disposal_hold.c.id).where(
        disposal_hold.c.item_id == item.c.id,
        disposal_hold.c.ground == ground.value,
        disposal_hold.c.lifted_at >= decision.c.decided_at,
    )
    # Of this item and this decision, however deep it stands: left to itself it would take any.
    return told.correlate(item, decision).exists()


def _duty(*wanted: Any) -> Any:
    return exists(select(obligation.c.id).where(obligation.c.item_id == item.c.id, *wanted))


_police = (
    select(receipt.c.reference)
    .join(obligation, obligation.c.id == receipt.c.obligation_id)
    .where(
        receipt.c.item_id == item.c.id,
        obligation.c.duty.in_([literal(each) for each in _POLICE]),
        receipt.c.step.in_([literal(each.value) for each in (FollowUpStep.REPORTED, FollowUpStep.TIPPED)]),
        ~_over(Ground.POLICE),
    )
    .order_by(receipt.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_by_hand = (
    select(disposal_hold.c.ground)
    .where(
        disposal_hold.c.lifted_at.is_(None),
        disposal_hold.c.channel_id == item.c.channel_id,
        or_(disposal_hold.c.item_id == item.c.id, disposal_hold.c.item_id.is_(None)),
    )
    .order_by(disposal_hold.c.id)
    .limit(1)
    .scalar_subquery()
)
_facts: Any = (
    select(
        item.c.id,
        item.c.uuid,
        item.c.channel_id,
        item.c.kind,
        item.c.direction,
        item.c.state,
        item.c.published_at,
        item.c.thread_id,
        item.c.author_id,
        decision.c.id,
        decision.c.outcome,
        decision.c.closed_at,
        _told(FollowUpStep.REGISTERED, receipt.c.reference),
        _told(FollowUpStep.KEPT_IN_ORDER, receipt.c.reference),
        _told(FollowUpStep.REQUESTED, receipt.c.recipient),
        _duty(obligation.c.duty == Duty.DIARY.value, obligation.c.mandatory == 1, obligation.c.state == ObligationState.OPEN.value),
        _ticked(CASE_RULE),
        or_(
            exists(select(evidence_set.c.id).where(evidence_set.c.item_id == item.c.id)),
            exists(select(evidence_part.c.id).where(evidence_part.c.of_item_id == item.c.id)),
        ),
        _police,
        # By the decision that it rests on now: what is shown again was not removed after all.
        _duty(
            obligation.c.decision_id == item.c.decision_id,
            obligation.c.duty == Duty.REMOVE.value,
            obligation.c.state != ObligationState.CANCELLED.value,
        ),
        and_(_ticked(DOCUMENT_RULE), ~_over(Ground.DOCUMENT_REQUEST)),
        exists(
            select(request_item.c.item_id)
            .join(data_request, data_request.c.id == request_item.c.request_id)
            .where(request_item.c.item_id == item.c.id, data_request.c.done_at.is_(None))
        ),
        select(func.count())
        .select_from(obligation)
        .where(obligation.c.item_id == item.c.id, obligation.c.state == ObligationState.OPEN.value)
        .scalar_subquery(),
        _by_hand,
        select(func.max(_beside.c.published_at))
        .where(_beside.c.thread_id == item.c.thread_id, _beside.c.channel_id == item.c.channel_id)
        .scalar_subquery(),
    )
    .select_from(item)
    .outerjoin(decision, decision.c.id == item.c.decision_id)
)
_of_ids = Statement(_facts.where(dialect.among(item.c.id, "ids")).order_by(item.c.id))
_in_channel = Statement(
    select(item.c.id)
    .where(
        item.c.channel_id == bindparam("channel_id"),
        item.c.published_at < bindparam("before"),
        item.c.state.not_in([literal(each.value) for each in sorted(GONE)]),
    )
    .order_by(item.c.id)
)
_all_asked = (
    select(item.c.channel_id, item.c.thread_id)
    .select_from(decision_answer)
    .join(decision, decision.c.id == decision_answer.c.decision_id)
    .join(item, item.c.id == decision.c.item_id)
    .where(
        item.c.decision_id == decision.c.id,
        # Written out, so that it is seen to be what the index of these few rows is for.
        decision_answer.c.rule == literal_column(f"'{DOCUMENT_RULE}'"),
        decision_answer.c.answer == Answer.YES.value,
        decision.c.standing.in_([literal(Standing.STANDS.value), literal(Standing.WAITS.value)]),
        ~_over(Ground.DOCUMENT_REQUEST),
        item.c.thread_id.is_not(None),
    )
)
_asked = Statement(_all_asked)
# Of a few items: years of requests are not read for one of them.
_asked_beside = Statement(_all_asked.where(item.c.thread_id.in_(select(_beside.c.thread_id).where(dialect.among(_beside.c.id, "ids")))))


# From the few blocks to their ends, under whatever was decided of the item since: a purge does not lift a block. A state
# that is asked so is looked up by no index: else all open duties would be looked through.
_blocks = Statement(
    select(item.c.author_id, func.max(decision.c.id))
    .select_from(decision)
    .join(obligation, obligation.c.item_id == decision.c.item_id)
    .join(item, item.c.id == decision.c.item_id)
    .where(
        decision.c.outcome == literal_column(f"'{Outcome.BLOCK_AUTHOR.value}'"),
        obligation.c.duty == literal(Duty.UNBLOCK.value),
        func.coalesce(obligation.c.state, "") == literal(ObligationState.OPEN.value),
    )
    .group_by(item.c.author_id)
)


class _Around(NamedTuple):
    """What holds items from beside, read once for many of them."""

    asked: frozenset[tuple[int, str]]
    """(channel, thread) in which somebody asks for a document."""
    blocked: dict[int, int]
    """Of each author with a block that has not ended, the newest decision to block."""


def facts_of(reader: Reader, item_ids: Iterable[int]) -> dict[int, Facts]:
    """By item; an item that is not there, or not the reader's to see, is left out."""
    wanted = sorted(set(item_ids))
    around = _around(reader, reader.all(_asked_beside, ids=dialect.id_list(wanted)))
    return {each.item_id: each for each in _facts_of(reader, wanted, around)}


def facts_in(reader: Reader, channel_id: int, before: int) -> Iterator[Facts]:
    """Of everything in the channel that was published before that moment and has its words yet, in the order of arrival."""
    # Their ids in one walk: no index has them in this order, and each chunk would walk through all that follow.
    around, found = _around(reader, reader.all(_asked)), [row[0] for row in reader.all(_in_channel, channel_id=channel_id, before=before)]
    for start in range(0, len(found), CHUNK):
        yield from _facts_of(reader, found[start : start + CHUNK], around)


def _around(reader: Reader, asked: Iterable[tuple[Any, ...]]) -> _Around:
    return _Around(frozenset((place, thread) for place, thread in asked), dict(reader.all(_blocks)))


def _facts_of(reader: Reader, item_ids: list[int], around: _Around) -> Iterator[Facts]:
    return (_made(row, around) for row in reader.all(_of_ids, ids=dialect.id_list(item_ids)))


def _made(row: tuple[Any, ...], around: _Around) -> Facts:
    number, uuid, place, kind, direction, state, received, thread, author_id, decided, outcome, closed, *more = row
    registered, kept, requested, due, case, evidence, police, removed, asked_for, requests, follow_ups, hand, last = more
    settled = outcome is not None or state == State.DONE.value
    return Facts(
        item_id=number,
        uuid=str(UUID(bytes=bytes(uuid))),
        channel_id=place,
        kind=Kind(kind),
        direction=Direction(direction),
        state=State(state),
        received=received,
        diary=in_diary(registered, kept, requested, due=bool(due), assessed=settled),
        outcome=None if outcome is None else Outcome(outcome),
        closed_at=closed,
        belongs_to_case=bool(case),
        is_evidence=bool(evidence),
        police=police,
        removed=bool(removed),
        asked_for=bool(asked_for),
        thread_asked_for=(place, thread) in around.asked,
        data_request=bool(requests),
        grounds_block=outcome in MEASURES and decided < around.blocked.get(author_id, 0),
        open_follow_ups=int(follow_ups),
        by_hand=None if hand is None else Ground(hand),
        last_in_thread=last or received,
    )
