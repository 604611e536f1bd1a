"""Crisis mode: the policy's own rules rest in what belongs to the crisis, the law's never do, and its lead decides what is answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome, Standing
from moderator_app.support.messages import Refused
from tests.making import FakeClock, comment, decide, draft, make_channel, take
from tests.truths import assert_whole

Sit = Callable[[str], Desk]


@pytest.fixture
def page(desk: Desk) -> Channel:
    """Item 1 belongs to the crisis, item 2 does not."""
    made = make_channel(desk, "Torget", "sollentuna")
    take(desk, made, comment("Var finns vatten?", number=1), comment("När öppnar ni?", number=2))
    return made


@pytest.fixture
def crisis(desk: Desk, page: Channel, sit: Sit) -> Desk:
    """Bo leads it."""
    bo = sit("bo")
    desk.crises.start("Vattnet är otjänligt.", bo.me.id)
    desk.crises.tag(1)
    return bo


def refused(job: Callable[[], object]) -> list[str]:
    """The codes of what is said instead, from the outside in."""
    with pytest.raises(Refused) as error:
        job()
    return [error.value.code, *(each.code for each in error.value.details)]


@pytest.mark.requirement("SOL-46", check="moderator_app.desk.crises:Crises.start")
def test_who_started_it_when_and_which_items_belong_to_it_is_kept(desk: Desk, crisis: Desk, clock: FakeClock) -> None:
    now = desk.crises.running()
    assert now is not None
    assert (now.lead, now.starter, now.items, now.reason) == ("Bo", "Asa", (1,), "Vattnet är otjänligt.")
    began = clock.now()
    clock.forward(hours=3)
    desk.crises.stop()
    (over,) = desk.crises.everything()
    assert (over.started_at, over.ended_at, over.ender, over.running) == (began, clock.now(), "Asa", False)
    assert desk.crises.running() is None
    assert_whole(desk)


def test_the_day_says_that_it_is_on_and_who_leads(desk: Desk, crisis: Desk) -> None:
    (line,) = (each for each in crisis.today.read().lines if each.key == "crisis")
    assert (line.what.values["lead"], line.what.values["count"], line.door.arguments) == ("Bo", 1, {"item": 1})
    desk.crises.stop()
    assert "crisis" not in {each.key for each in crisis.today.read().lines}


@pytest.mark.requirement("SOL-47", check="moderator_app.domain.rulings:needs_crisis_lead")
def test_what_is_answered_in_a_crisis_waits_for_its_lead_and_nobody_else(desk: Desk, crisis: Desk, sit: Sit) -> None:
    waiting = decide(desk, 1, Outcome.ANSWER, "P-01")
    assert waiting.standing is Standing.WAITS
    assert decide(desk, 2, Outcome.ANSWER, "P-01").standing is Standing.STANDS, "it does not belong to the crisis"
    assert refused(lambda: sit("cilla").decisions.approve(waiting.id)) == ["crisis_lead_approves"]
    assert crisis.decisions.approve(waiting.id).standing is Standing.STANDS


def test_the_lead_alone_decides_at_once(desk: Desk, crisis: Desk) -> None:
    assert decide(crisis, 1, Outcome.ANSWER, "P-01").standing is Standing.STANDS


@pytest.mark.requirement("SOL-46", check="moderator_app.domain.rulings:rules_of_the_house_rest")
def test_the_policy_s_own_rules_rest_and_the_law_s_hold(desk: Desk, crisis: Desk) -> None:
    assert refused(lambda: decide(desk, 1, Outcome.REMOVE, "H-01")) == ["not_decided", "crisis_rests_rules"]
    assert refused(lambda: decide(desk, 1, Outcome.KEEP, "L-03")) == ["not_decided", "must_remove"]
    assert decide(desk, 1, Outcome.REMOVE, "B-04").standing is Standing.STANDS
    assert decide(desk, 2, Outcome.REMOVE, "H-01").standing is Standing.STANDS


def test_when_it_is_over_or_the_item_does_not_belong_to_it_everything_is_as_before(desk: Desk, crisis: Desk) -> None:
    desk.crises.tag(1, belongs=False)
    assert not desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01")).waits
    desk.crises.tag(1)
    assert desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01")).waits
    desk.crises.stop()
    assert not desk.decisions.ruling(draft(desk, 1, Outcome.ANSWER, "P-01")).waits


def test_only_who_leads_starts_and_ends_it_and_one_at_a_time(desk: Desk, crisis: Desk) -> None:
    assert refused(lambda: crisis.crises.start("Storm.", desk.me.id)) == ["not_leader"]
    assert refused(crisis.crises.stop) == ["not_leader"]
    assert refused(lambda: desk.crises.start("Storm.", desk.me.id)) == ["crisis_runs"]
    desk.crises.stop()
    assert refused(desk.crises.stop) == ["no_crisis"]
    assert refused(lambda: desk.crises.tag(1)) == ["no_crisis"]
    assert refused(lambda: desk.crises.start(" ", desk.me.id)) == ["crisis_not_started", "crisis_reason"]
    assert refused(lambda: desk.crises.start("Storm.", 4711)) == ["no_such_person"]


def test_a_policy_without_crisis_management_knows_no_crisis(desk: Desk, crisis: Desk) -> None:
    take(desk, make_channel(desk, "Badet", "osby"), comment("Var finns vatten?", number=1))
    assert refused(lambda: desk.crises.tag(3)) == ["no_crisis_in_policy"]
