"""What was seen outside our channels: false pages and criticism elsewhere, told by the day until they are closed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.log import LogSelection
from moderator_app.domain.observations import Sort, Step
from moderator_app.domain.today import Section, Severity
from moderator_app.support.messages import Refused
from tests.making import FakeClock
from tests.truths import assert_whole

Sit = Callable[[str], Desk]
PAGE = "https://exempel.se/hjo-kommun"


def told(desk: Desk) -> list[tuple[str, Severity]]:
    return [(each.what.code, each.severity) for each in desk.today.read().of(Section.OUTSIDE)]


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [each.code for each in refused.value.details]


@pytest.mark.requirement("HJO-4", check="moderator_app.domain.observations:lacking")
@pytest.mark.requirement("HJO-4", check="moderator_app.desk.todayoutside:outside")
def test_a_false_page_alarms_until_it_is_reported_and_closed(
    desk: Desk, channel: Channel, clock: FakeClock, sit: Callable[[str], Desk]
) -> None:
    number = desk.observations.add(Sort.FALSE_PAGE, Platform.FACEBOOK, PAGE, "Heter Hjo kommun", "2026-03-02", "Kim Ek")
    assert told(desk) == [("false_page_unreported", Severity.ALARM)]
    with pytest.raises(Refused) as refused:
        desk.observations.take_step(number, Step.CLOSED)
    assert codes(refused) == ["step_first"]

    bo = sit("bo")
    bo.observations.take_step(number, Step.REPORTED, note="Ärende 4711")
    assert told(desk) == [("false_page_open", Severity.DUE)]
    desk.observations.take_step(number, Step.CLOSED, note="Borttagen")
    assert told(desk) == []

    (one,) = desk.observations.everything()
    assert (one.url, one.platform, one.seen, one.finder, one.is_open) == (PAGE, Platform.FACEBOOK, "2026-03-02", "Kim Ek", False)
    assert [(each.step, each.who, each.day, each.note) for each in one.steps] == [
        (Step.REPORTED, "Bo", "2026-03-04", "Ärende 4711"),
        (Step.CLOSED, "Asa", "2026-03-04", "Borttagen"),
    ]
    assert all(b"exempel.se" not in each.payload and b"Kim" not in each.payload for each in desk.log.entries(LogSelection()))
    assert_whole(desk)


@pytest.mark.requirement("HJO-52", check="moderator_app.domain.observations:lacking")
@pytest.mark.requirement("HJO-52", check="moderator_app.desk.todayoutside:outside")
def test_criticism_elsewhere_is_told_to_the_closest_manager_by_name_and_day(desk: Desk, channel: Channel) -> None:
    number = desk.observations.add(Sort.CRITICISM, Platform.FORUM, "", "Fel öppettider på ett forum")
    assert told(desk) == [("criticism_untold", Severity.ALARM)]
    with pytest.raises(Refused) as refused:
        desk.observations.take_step(number, Step.MANAGER_TOLD)
    assert codes(refused) == ["manager_not_named"]
    with pytest.raises(Refused):
        desk.observations.take_step(number, Step.CLOSED)

    desk.observations.take_step(number, Step.MANAGER_TOLD, "Ulla Berg", "2026-03-03")
    assert told(desk) == [("criticism_open", Severity.DUE)]
    (one,) = desk.observations.everything()
    assert [(each.who, each.day) for each in one.steps] == [("Ulla Berg", "2026-03-03")]
    desk.observations.take_step(number, Step.CLOSED)


@pytest.mark.requirement("SOL-44", check="moderator_app.domain.observations:lacking")
@pytest.mark.requirement("SOL-45", check="moderator_app.domain.observations:lacking")
def test_nobody_answers_in_a_forum_of_others_before_the_manager_agreed(desk: Desk, channel: Channel) -> None:
    number = desk.observations.add(Sort.CRITICISM, Platform.FORUM, "https://exempel.se/forum")
    desk.observations.take_step(number, Step.MANAGER_TOLD, "Ulla Berg")
    with pytest.raises(Refused) as refused:
        desk.observations.take_step(number, Step.ANSWERED)
    assert codes(refused) == ["step_first"]
    desk.observations.take_step(number, Step.MANAGER_AGREED, "Ulla Berg")
    desk.observations.take_step(number, Step.ANSWERED)
    assert desk.observations.everything()[0].next_steps == (Step.CLOSED,)


@pytest.mark.requirement("SOL-44", check="moderator_app.domain.observations:lacking")
@pytest.mark.requirement("SOL-45", check="moderator_app.domain.observations:lacking")
def test_taking_part_in_a_forum_of_others_is_a_case_of_its_own_that_waits_for_the_manager(desk: Desk, sit: Sit, channel: Channel) -> None:
    bo = sit("bo")
    number = bo.observations.add(Sort.OTHERS_FORUM, Platform.FORUM, "https://exempel.se/forum", "Frågor om badet")
    assert told(desk) == [("others_forum_waits", Severity.DUE)]
    assert desk.observations.everything()[0].next_steps == (Step.MANAGER_AGREED, Step.CLOSED)
    with pytest.raises(Refused) as refused:
        bo.observations.take_step(number, Step.ANSWERED)
    assert codes(refused) == ["step_first"]
    with pytest.raises(Refused) as refused:
        bo.observations.take_step(number, Step.MANAGER_AGREED, "bo")
    assert codes(refused) == ["manager_is_you"]

    bo.observations.take_step(number, Step.MANAGER_AGREED, "Ulla Berg")
    assert told(desk) == [("others_forum_agreed", Severity.DUE)]
    bo.observations.take_step(number, Step.ANSWERED)
    bo.observations.take_step(number, Step.CLOSED)
    assert told(desk) == []


def test_what_is_missing_is_told_whole(desk: Desk, channel: Channel) -> None:
    with pytest.raises(Refused) as refused:
        desk.observations.add(Sort.FALSE_PAGE, Platform.X, "", "", "2026-03-05")
    assert codes(refused) == ["observed_where", "decided_unreadable"]
    with pytest.raises(Refused) as refused:
        desk.observations.add(Sort.FALSE_PAGE, Platform.X, "javascript:alert(1)")
    assert codes(refused) == ["observed_address"]
    assert desk.observations.everything() == []


def test_a_step_is_taken_once_and_only_one_that_fits(desk: Desk, channel: Channel) -> None:
    number = desk.observations.add(Sort.FALSE_PAGE, Platform.X, PAGE)
    desk.observations.take_step(number, Step.REPORTED)
    for step in (Step.REPORTED, Step.ANSWERED):
        with pytest.raises(Refused):
            desk.observations.take_step(number, step)
