"""The register of blocks: who is or was blocked where, on what ground, after which measures, by whom, from when and until when.

VAS-22 and invariant 6 of the rule packs. A block is a decision on one item: it can't be taken on a list of people, and no list is read in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import CitedProvision, ObligationState, Outcome, Standing
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.workdays import moment_at
from moderator_app.support.messages import QT_TRANSLATE_NOOP


class BlockState(StrEnum):
    """How far a block has come."""

    WAITS = "waits"
    """For a second person."""
    TO_CARRY_OUT = "to_carry_out"
    RUNS = "runs"
    TO_END = "to_end"
    """Its end has come, or another decision lifted it, and it is not ended in the channel yet."""
    ENDED = "ended"
    REPLACED = "replaced"
    """By another block, with another end."""
    NEVER = "never"
    """It was lifted, or decided against, before it was carried out."""


STATE_NAMES: dict[BlockState, str] = {
    BlockState.WAITS: QT_TRANSLATE_NOOP("Block", "waits for a second person"),
    BlockState.TO_CARRY_OUT: QT_TRANSLATE_NOOP("Block", "to be carried out in the channel"),
    BlockState.RUNS: QT_TRANSLATE_NOOP("Block", "runs"),
    BlockState.TO_END: QT_TRANSLATE_NOOP("Block", "to be ended in the channel"),
    BlockState.ENDED: QT_TRANSLATE_NOOP("Block", "ended"),
    BlockState.REPLACED: QT_TRANSLATE_NOOP("Block", "replaced by another decision on a block"),
    BlockState.NEVER: QT_TRANSLATE_NOOP("Block", "never carried out"),
}
OPEN = frozenset({BlockState.WAITS, BlockState.TO_CARRY_OUT, BlockState.RUNS, BlockState.TO_END})
"""Something is still to be done, or will be."""
CHANGEABLE = frozenset({BlockState.TO_CARRY_OUT, BlockState.RUNS, BlockState.TO_END})
"""It stands: another decision can take its place."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What was taken from the author before, on another item. Moments are microseconds UTC."""

    reference: str
    outcome: Outcome
    decided_at: int
    told_at: int | None
    """When the author was told of it; None: that is not recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A decision to block, with what it rests on and what became of it. Moments are microseconds UTC."""

    decision_id: int
    reference: str
    item_id: int
    author: str
    handle: str
    channel_id: int
    channel: str
    platform: Platform
    restricted: bool
    """The item is protected: what it or the reason says stays in the house (invariant 10)."""
    rules: tuple[str, ...]
    provisions: tuple[CitedProvision, ...]
    reason: str
    earlier: tuple[Measure, ...]
    """The oldest first."""
    gross: tuple[str, ...]
    """Those of the rules that are crimes: a gross breach needs no earlier measure."""
    decider: str
    on_behalf_of: str | None
    approver: str | None
    decided_at: int
    began_at: int | None
    """When it was carried out in the channel."""
    until: int
    ended_at: int | None
    """When it was ended in the channel."""
    replaced_by: str | None
    """The reference of the decision that took its place."""
    state: BlockState

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def may_change(self) -> bool:
        """Whether its end can be decided anew: not once another decision has taken its place, such as that of a purge."""
        return self.state in CHANGEABLE and self.replaced_by is None


@dataclass(frozen=True, slots=True)
class Carried:
    """A step that was taken on the item: in which decision's case, when it was done, and the number of its receipt."""

    id: int
    decision_id: int
    step: FollowUpStep
    at: int


@dataclass(frozen=True, slots=True)
class Course:
    """What is recorded of how a decision to block went on."""

    decision_id: int
    standing: Standing
    until: int
    blocking: ObligationState | None
    """How the duty to block stands; None where there is none."""
    successor: Outcome | None
    """What the decision decided that took its place; None where none did."""
    steps: tuple[Carried, ...]
    """All that blocked or unblocked in the channel, on the whole item, in the order recorded."""


_LAST_SECOND = 86_399_000_000


def last_moment(day: date) -> int:
    """The last second of the day in Sweden (microseconds UTC): until then a block runs that is decided to end on it."""
    return moment_at(day.toordinal(), _LAST_SECOND)


def began(course: Course) -> int | None:
    """When this block was first carried out in the channel."""
    own = (each for each in course.steps if each.step is FollowUpStep.BLOCKED and each.decision_id == course.decision_id)
    return next((each.at for each in own), None)


def ended(course: Course) -> int | None:
    """When it was ended there: the first end that is recorded after it was carried out."""
    own = next((each.id for each in course.steps if each.step is FollowUpStep.BLOCKED and each.decision_id == course.decision_id), None)
    if own is None or (course.standing is Standing.SUPERSEDED and course.successor is Outcome.BLOCK_AUTHOR):
        return None
    return next((each.at for each in course.steps if each.step is FollowUpStep.UNBLOCKED and each.id > own), None)


def state_of(course: Course, now: int) -> BlockState:
    """How far the block has come at that moment."""
    if course.standing is Standing.WAITS:
        return BlockState.WAITS
    if course.standing is Standing.SUPERSEDED and course.successor is Outcome.BLOCK_AUTHOR:
        return BlockState.REPLACED
    if began(course) is None:
        waits = course.standing is Standing.STANDS and course.blocking is ObligationState.OPEN
        return BlockState.TO_CARRY_OUT if waits else BlockState.NEVER
    if ended(course) is not None:
        return BlockState.ENDED
    # A purge of the item takes the decision's place, and the block runs on to its day.
    goes_on = course.standing is Standing.STANDS or course.successor is Outcome.SUSPECTED_ABUSE
    return BlockState.RUNS if goes_on and now < course.until else BlockState.TO_END


def in_order(found: Iterable[Block]) -> list[Block]:
    """Those that are still open first, by when they end; then the others, the newest first."""
    every = list(found)
    still = sorted((each for each in every if each.is_open), key=lambda each: (each.until, each.decision_id))
    return still + sorted((each for each in every if not each.is_open), key=lambda each: -each.decision_id)
