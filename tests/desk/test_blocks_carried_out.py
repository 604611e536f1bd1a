"""A block is carried out in the channel, and ends there when it was decided to end."""

from __future__ import annotations

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.desk.followups import Wanted
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.policy import Duty
from moderator_app.domain.workdays import DAY
from tests.desk.following import case, done, offered, refused, task
from tests.making import FakeClock, comment, decide, draft, make_channel, take


@pytest.fixture
def blocked(desk: Desk, clock: FakeClock) -> int:
    """Item 1 was a threat, and its author is to be blocked for thirty days. When that ends, in microseconds UTC."""
    take(desk, make_channel(desk, "Arvet", "vastarvet"), comment("[hot]", number=1))
    end = clock.now() + 30 * DAY
    desk.decisions.decide(draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=end))
    return end


@pytest.mark.requirement("VAS-22", check="moderator_app.domain.obligations:obligations")
def test_a_block_is_carried_out_and_ends_when_it_was_decided_to_end(desk: Desk, blocked: int) -> None:
    assert task(desk, Duty.UNBLOCK).obligation.due_at == blocked
    assert refused(desk, Duty.BLOCK, FollowUpStep.BLOCKED) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    assert refused(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED) == ["follow_up_not_yet", "comes_first"]
    done(desk, Duty.BLOCK, FollowUpStep.BLOCKED)
    assert FollowUpStep.NOT_DONE not in offered(desk, Duty.UNBLOCK)
    assert [each.due_at for each in desk.follow_ups.page(Wanted(duty=Duty.UNBLOCK))] == [blocked], "the register of those blocked"
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED)
    assert desk.follow_ups.page(Wanted(duty=Duty.UNBLOCK)) == []


@pytest.mark.requirement("VAS-22", check="moderator_app.domain.obligations:obligations")
def test_a_block_that_is_lifted_by_another_decision_is_lifted_in_the_channel(desk: Desk, blocked: int) -> None:
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.BLOCK, FollowUpStep.BLOCKED)
    decide(desk, 1, Outcome.REMOVE, "B-01", supersede=True)
    lifting = task(desk, Duty.UNBLOCK)
    assert lifting.obligation.mandatory
    assert lifting.obligation.due_at < blocked
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED)


def test_nobody_is_unblocked_who_never_was_blocked(desk: Desk, blocked: int) -> None:
    decide(desk, 1, Outcome.REMOVE, "B-01", supersede=True)
    assert case(desk).of(Duty.UNBLOCK) is None


def test_who_is_blocked_anew_after_a_block_that_ended_is_to_be_blocked_in_the_channel_again(desk: Desk, blocked: int) -> None:
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.BLOCK, FollowUpStep.BLOCKED)
    done(desk, Duty.UNBLOCK, FollowUpStep.UNBLOCKED)
    desk.decisions.decide(draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=blocked + DAY, supersede=True))
    assert task(desk, Duty.BLOCK).is_open
    assert not task(desk, Duty.EVIDENCE).is_open


def test_a_longer_block_goes_on_from_the_one_that_runs(desk: Desk, blocked: int) -> None:
    done(desk, Duty.EVIDENCE, FollowUpStep.SECURED)
    done(desk, Duty.BLOCK, FollowUpStep.BLOCKED)
    desk.decisions.decide(draft(desk, 1, Outcome.BLOCK_AUTHOR, "B-01", until=blocked + DAY, supersede=True))
    assert not task(desk, Duty.BLOCK).is_open
    assert task(desk, Duty.UNBLOCK).obligation.due_at == blocked + DAY
