"""How follow-ups are carried out in tests: by duty, with a receipt that has everything."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.answers import Tick
from moderator_app.domain.followups import Case, Report, Task
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import Refused
from tests.truths import raw

ENOUGH = Report(reference="2026-117", recipient="Säkerhetschefen", link="https://exempel.se/svar", words="Så gjordes det.")


def case(desk: Desk, item_id: int = 1) -> Case:
    """The newest decision on the item, with its follow-ups."""
    return desk.follow_ups.cases(item_id)[0]


def task(desk: Desk, duty: Duty, item_id: int = 1) -> Task:
    found = case(desk, item_id).of(duty)
    assert found is not None, duty
    return found


def done(desk: Desk, duty: Duty, step: FollowUpStep, told: Report = ENOUGH, item_id: int = 1) -> Case:
    """The step is recorded, or the deed done that records it."""
    obligation = task(desk, duty, item_id).obligation.id
    if step is FollowUpStep.SECURED:
        desk.evidence.secure(item_id)
        return next(each for each in desk.follow_ups.cases(item_id) if any(one.obligation.id == obligation for one in each.tasks))
    if (duty, step) == (Duty.ANSWER, FollowUpStep.ANSWERED):
        desk.answers.published(item_id, "Klockan tio.", frozenset(Tick), told.link)
        return next(each for each in desk.follow_ups.cases(item_id) if any(one.obligation.id == obligation for one in each.tasks))
    return desk.follow_ups.report(obligation, step, told)


def refused(desk: Desk, duty: Duty, step: FollowUpStep, told: Report = ENOUGH, item_id: int = 1) -> list[str]:
    """The codes of what is said instead, from the outside in."""
    with pytest.raises(Refused) as error:
        done(desk, duty, step, told, item_id)
    return [error.value.code, *(each.code for each in error.value.details)]


def offered(desk: Desk, duty: Duty, item_id: int = 1) -> dict[FollowUpStep, bool]:
    """The steps that are shown, and whether they can be taken now."""
    one = case(desk, item_id)
    found = one.of(duty)
    assert found is not None
    return {each.spec.step: each.refused is None for each in desk.follow_ups.offers(one, found)}


def kinds(desk: Desk) -> list[Kind]:
    """What was written down, the oldest first."""
    return [Kind(str(row[0])) for row in raw(desk, "SELECT kind FROM journal ORDER BY seq")]
