"""All that is wrong with the keeping of an active channel, from what was recorded of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from moderator_app.domain.channels import Status
from moderator_app.domain.checks import (
    CheckMade,
    CheckStanding,
    CheckState,
    access_alarms,
    active_since,
    check_alarms,
    deposit_alarms,
    due_checks,
    life_alarms,
    made_at_start,
)
from moderator_app.domain.gates import Demand, Phase, Step
from moderator_app.domain.posted import Issued, made_by_posting, to_post
from moderator_app.domain.register import Named, Register, lacking
from moderator_app.domain.upkeep import CHECK_STEPS, Upkeep
from moderator_app.domain.workdays import local_day
from moderator_app.support.messages import Message


@dataclass(frozen=True, slots=True)
class Known:
    """What was recorded of the keeping of one channel. `made` and `issued` in the order in which they were recorded."""

    made: tuple[CheckMade, ...] = ()
    issued: tuple[Issued, ...] = ()
    trusted: tuple[Named, ...] = ()
    """Who is assigned to the channel, and who has a mandate to administer it."""
    last_own: int | None = None
    """When the organisation last published something there itself; None for never."""


def all_made(register: Register, known: Known) -> tuple[CheckMade, ...]:
    """Every check that was made: recorded as one, by a step of the start gate, or by seeing a text posted. In the order of recording."""
    found = (*made_at_start(register), *known.made, *made_by_posting(known.issued))
    return tuple(sorted(found, key=lambda each: each.recorded_at))


def standings(upkeep: Upkeep, register: Register, known: Known, today: date) -> tuple[CheckStanding, ...]:
    """How each check that is asked of the channel stands today."""
    return due_checks(upkeep.checks, all_made(register, known), active_since(register), today, to_post(known.issued))


def access_names(register: Register, trusted: Iterable[Named]) -> tuple[str, ...]:
    """Everybody who has access to the channel, once each: who has a role in it now, and who is trusted with it.

    An office at the desk alone, such as the manager's, gives nobody the channel's login.
    """
    found: list[Named] = []
    for each in (*(holder.who for holder in register.holders if holder.until is None), *trusted):
        if not any(each.is_same(other) for other in found):
            found.append(each)
    return tuple(sorted(each.name for each in found))


def upkeep_alarms(upkeep: Upkeep, register: Register, known: Known, now: int, start: Iterable[Demand] = ()) -> tuple[Message, ...]:
    """Everything that is wrong with the keeping of an active channel; nothing of one that is planned or closed. Breaches come first.

    `start` is its start gate: what that misses already is not told a second time as a check that nobody has made.
    """
    if register.status is not Status.ACTIVE:
        return ()
    told = {CHECK_STEPS[Step(each.need)] for each in lacking(start, Phase.START, register) if each.need in CHECK_STEPS and each.binding}
    every = standings(upkeep, register, known, date.fromordinal(local_day(now)[0]))
    found = [each for each in every if each.state is not CheckState.NEVER or each.demand.check not in told]
    return (
        *check_alarms(sorted(found, key=lambda each: not each.breach)),
        *deposit_alarms(upkeep.deposits, register),
        *access_alarms(access_names(register, known.trusted)),
        *life_alarms(known.last_own, active_since(register), now, upkeep.inactive_days),
    )
