"""What the day asks for among items, decisions, follow-ups and imports: read by index, and never more than a bounded piece of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, literal, select

from moderator_app.domain.decisions import ObligationState
from moderator_app.domain.items import Priority, State
from moderator_app.domain.narrowing import Narrowing
from moderator_app.domain.policy import Duty
from moderator_app.storage import dialect
from moderator_app.storage.claims import assigned_or_lent
from moderator_app.storage.narrowing import UNDECIDED, conditions
from moderator_app.storage.statements import Reader, Statement
from moderator_app.storage.tables import author, channel, decision, import_run, item, item_assignment, obligation, person

MOST = 500
"""What is counted of one thing; where there is more, that there is more is enough to know."""
FEW = 5
"""What is told one by one."""

_most = bindparam("most", type_=BigInteger())
_few = bindparam("few", type_=BigInteger())
_now, _soon = bindparam("now", type_=BigInteger()), bindparam("soon", type_=BigInteger())


@dataclass(frozen=True, slots=True)
class Waiting:
    """An item that waits: by its id, its channel, who wrote it, and by when it is to be answered (microseconds UTC)."""

    item_id: int
    channel_id: int
    author: str
    due_at: int


@dataclass(frozen=True, slots=True)
class Answers:
    """How many items of a channel are late and how many are due soon, at most MOST + 1 of each; and when the first of each is due."""

    channel_id: int
    late: int
    near: int
    first_late: int | None
    first_near: int | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A decision that waits for a second person. `decided_at` is microseconds UTC."""

    item_id: int
    channel_id: int
    outcome: str
    decider: str
    decided_at: int


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An open follow-up of a decision on the item. `due_at` is microseconds UTC."""

    id: int
    item_id: int
    channel_id: int
    duty: str
    mandatory: bool
    due_at: int


@dataclass(frozen=True, slots=True)
class BrokenOff:
    """An import that was begun (microseconds UTC) and never finished. `taken` items of it are at the desk."""

    run: int
    channel_id: int
    file_name: str
    started_at: int
    taken: int


_waiting = select(item.c.id, item.c.channel_id, author.c.name, item.c.due_at).join(author, author.c.id == item.c.author_id)
_top = (item.c.state.in_(UNDECIDED), item.c.priority == Priority.URGENT)
_by_due = (item.c.priority, item.c.due_at, item.c.id)
_urgent = Statement(_waiting.where(*_top).order_by(*_by_due).limit(_few))
_urgent_count = Statement(select(func.count()).select_from(select(item.c.id).where(*_top).limit(_most).subquery()))


def _in_channel(*more: Any) -> Any:
    """Of the channel in whose row the statement is."""
    usual = (item.c.channel_id == channel.c.id, item.c.state == State.OPEN.value, item.c.priority == Priority.NORMAL)
    return select(item.c.due_at).where(*usual, *more).correlate(channel)


def _counted(*more: Any) -> Any:
    return select(func.count()).select_from(_in_channel(*more).limit(_most).subquery()).scalar_subquery()


def _first(*more: Any) -> Any:
    return _in_channel(*more).order_by(*_by_due).limit(literal(1)).scalar_subquery()


_late, _near = (item.c.due_at < _now,), (item.c.due_at >= _now, item.c.due_at < _soon)
_answers = Statement(select(channel.c.id, _counted(*_late), _counted(*_near), _first(*_late), _first(*_near)))
_first_in = Statement(
    _waiting.where(
        item.c.channel_id == bindparam("channel_id"),
        item.c.state == State.OPEN.value,
        item.c.priority == Priority.NORMAL,
        item.c.due_at >= bindparam("since", type_=BigInteger()),
        item.c.due_at < _soon,
    )
    .order_by(*_by_due)
    .limit(_few)
)
_theirs = assigned_or_lent("me").subquery()
# From the assignments to their items: the other way round, all that is open would be looked through.
_unsettled = (
    select(item.c.id, item.c.channel_id, item.c.author_id, item.c.priority, item.c.due_at)
    .select_from(_theirs)
    .join(item, item.c.id == _theirs.c.item_id)
    .where(item.c.state.in_([literal(State.OPEN.value), literal(State.WAITING.value)]))
    .limit(_most)
    .subquery()
)
_mine = Statement(
    select(_unsettled.c.id, _unsettled.c.channel_id, author.c.name, _unsettled.c.due_at)
    .join(author, author.c.id == _unsettled.c.author_id)
    .order_by(_unsettled.c.priority, _unsettled.c.due_at, _unsettled.c.id)
)
_owned = (
    select(item.c.id, item.c.decision_id)
    .select_from(item_assignment)
    .join(item, item.c.id == item_assignment.c.item_id)
    .where(item_assignment.c.person_id == bindparam("me"), item.c.state == State.DONE.value)
    .limit(_most)
    .subquery()
)
_to_answer = Statement(
    select(_owned.c.id)
    .join(obligation, obligation.c.decision_id == _owned.c.decision_id)
    .where(obligation.c.duty == Duty.ANSWER.value, obligation.c.state == ObligationState.OPEN.value)
    .order_by(_owned.c.id)
)
_to_approve = (item.c.state == State.WAITING.value, *conditions(Narrowing.SECOND))
_proposals = Statement(
    select(item.c.id, item.c.channel_id, decision.c.outcome, person.c.name, decision.c.decided_at)
    .join(decision, decision.c.id == item.c.decision_id)
    .join(person, person.c.id == decision.c.decider_id)
    .where(*_to_approve)
    .order_by(*_by_due)
    .limit(_few)
)
_proposal_count = Statement(select(func.count()).select_from(select(item.c.id).where(*_to_approve).limit(_most).subquery()))
_open = (
    select(obligation.c.id, obligation.c.item_id, obligation.c.duty, obligation.c.mandatory, obligation.c.due_at)
    .where(obligation.c.state == ObligationState.OPEN.value, obligation.c.due_at < _soon)
    .order_by(obligation.c.due_at, obligation.c.id)
    .limit(_most)
    .subquery()
)
_follow_ups = Statement(
    select(_open.c.id, _open.c.item_id, item.c.channel_id, _open.c.duty, _open.c.mandatory, _open.c.due_at)
    .join(item, item.c.id == _open.c.item_id)
    .order_by(_open.c.due_at, _open.c.id)
)
_runs = (
    select(
        import_run.c.id,
        import_run.c.channel_id,
        import_run.c.file_name,
        import_run.c.started_at,
        import_run.c.finished_at,
        (import_run.c.new + import_run.c.updated + import_run.c.unchanged).label("taken"),
    )
    .order_by(import_run.c.id.desc())
    .limit(_most)
    .subquery()
)
_newest_runs = Statement(
    select(_runs.c.id, _runs.c.channel_id, _runs.c.file_name, _runs.c.started_at, _runs.c.finished_at, _runs.c.taken).order_by(
        _runs.c.id.desc()
    )
)


def urgent(reader: Reader) -> tuple[list[Waiting], int]:
    """The first FEW suspected crimes and secrets that nobody has decided on for good, and how many there are, at most MOST + 1."""
    found = [Waiting(*row) for row in reader.all(_urgent, few=FEW)]
    return found, len(found) if len(found) < FEW else int(reader.scalar(_urgent_count, most=MOST + 1))


def answers(reader: Reader, now: int, soon: int) -> list[Answers]:
    """Each channel in which something is late at `now`, or due before `soon` (microseconds UTC); what is urgent isn't counted."""
    rows = reader.all(_answers, now=now, soon=soon, most=MOST + 1)
    return [Answers(*row) for row in rows if row[1] or row[2]]


def first_answers(reader: Reader, channel_id: int, since: int, before: int) -> list[Waiting]:
    """The first FEW open items of the channel that are due from `since` on and before `before`."""
    return [Waiting(*row) for row in reader.all(_first_in, channel_id=channel_id, since=since, soon=before, few=FEW)]


def assigned_to(reader: Reader, person_id: int, lent: Collection[int]) -> tuple[list[Waiting], int]:
    """The first FEW unsettled items of the person's, or `lent` to her, and how many there are, at most MOST + 1."""
    borrowed = dialect.id_list(sorted(lent))
    found = [Waiting(*row) for row in reader.all(_mine, me=person_id, lent=borrowed, most=MOST + 1)]
    return found[:FEW], len(found)


def to_answer(reader: Reader, person_id: int) -> list[int]:
    """The decided items that are the person's and whose answer is still to be given; looked for among MOST + 1 of hers."""
    return [row[0] for row in reader.all(_to_answer, me=person_id, most=MOST + 1)]


def proposals(reader: Reader, but: int) -> tuple[list[Proposal], int]:
    """The first FEW decisions that wait for a second person and aren't the person's `but`, and how many there are, at most MOST + 1."""
    found = [Proposal(*row) for row in reader.all(_proposals, only_person=but, few=FEW)]
    return found, len(found) if len(found) < FEW else int(reader.scalar(_proposal_count, only_person=but, most=MOST + 1))


def follow_ups(reader: Reader, soon: int) -> list[FollowUp]:
    """The first MOST + 1 open follow-ups that are due before `soon`, the first due first."""
    return [FollowUp(n, i, c, duty, bool(must), due) for n, i, c, duty, must, due in reader.all(_follow_ups, soon=soon, most=MOST + 1)]


def broken_off(reader: Reader, since: int, before: int) -> list[BrokenOff]:
    """Imports begun from `since` on and before `before` that never finished, and that no later one of the same file made good."""
    finished: set[tuple[int, str]] = set()
    found: list[BrokenOff] = []
    for number, channel_id, file_name, started, ended, taken in reader.all(_newest_runs, most=MOST):
        if ended is not None:
            finished.add((channel_id, file_name))
        elif since <= started < before and (channel_id, file_name) not in finished:
            found.append(BrokenOff(number, channel_id, file_name, started, taken))
    return found
