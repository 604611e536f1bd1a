"""Whether the resources of each channel suffice: what waits, what is late, and days on which nobody is there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.today import Line, Severity
from moderator_app.support.clock import to_datetime
from tests.desk.present import clock
from tests.making import STOCKHOLM, FakeClock, comment, decide, make_channel, take

__all__ = ["clock"]


@pytest.fixture
def channel(desk: Desk) -> Channel:
    """A page whose policy says how soon an answer is due."""
    made = make_channel(desk, "Biblioteket", "sollentuna")
    desk.register.appoint(made, Responsibility.MANAGER, "Kim Ek")
    return made


def told(desk: Desk) -> list[Line]:
    return [line for line in desk.today.read().lines if line.what.code == "load"]


def test_a_channel_in_which_nothing_is_late_suffices(desk: Desk, channel: Channel, clock: FakeClock) -> None:
    take(desk, channel, comment("Öppet i dag?", number=1, clock=clock))

    (load,) = desk.loads.report()

    assert (load.channel, load.managers, load.to_assess, load.late, load.duties_late, load.nobody) == (
        "Biblioteket",
        ("Kim Ek",),
        1,
        0,
        0,
        (),
    )
    assert told(desk) == []


@pytest.mark.requirement("SOR-15", check="moderator_app.storage.channels:oldest")
def test_what_nobody_has_answered_is_counted_with_the_age_of_the_oldest_also_where_no_policy_sets_a_time(
    desk: Desk, clock: FakeClock
) -> None:
    page = make_channel(desk, "Sidan")
    take(desk, page, comment("Öppet i dag?", number=1, clock=clock))
    clock.forward(days=9)
    take(desk, page, comment("Och i morgon?", number=2, clock=clock))
    first, second = (desk.inbox.item(each).published_at for each in (1, 2))
    (load,) = desk.loads.report()
    assert (load.to_assess, load.oldest) == (2, first)

    decide(desk, 1, Outcome.KEEP)
    (load,) = desk.loads.report()
    assert (load.to_assess, load.oldest) == (1, second)
    decide(desk, 2, Outcome.KEEP)
    (load,) = desk.loads.report()
    assert (load.to_assess, load.oldest) == (0, None)


@pytest.mark.requirement("HJO-54", check="moderator_app.domain.load:short_of")
def test_what_is_late_and_days_without_anybody_are_told_to_those_who_lead(
    desk: Desk, sit: Callable[[str], Desk], channel: Channel, clock: FakeClock
) -> None:
    bo = sit("bo")
    take(desk, channel, *(comment(f"hej {n}", f"Kim {n}", n, clock=clock) for n in range(3)))
    decide(desk, 1, Outcome.HIDE, "B-01")
    due = desk.inbox.item(2).due_at
    clock.forward(days=40)
    today = to_datetime(clock.now()).astimezone(STOCKHOLM).date()
    for who in (desk, bo):
        desk.cover.plan(who.me.id, today + timedelta(days=10), today + timedelta(days=11), [])

    (load,) = desk.loads.report()

    assert (load.to_assess, load.late, load.late_since) == (2, 2, due)
    assert load.duties_late > 0
    assert [date.fromordinal(day) - today for day in load.nobody] == [timedelta(days=10), timedelta(days=11)]
    (line,) = told(desk)
    assert (line.severity, line.channel, line.door.arguments) == (Severity.NOTE, "Biblioteket", {"channel": channel.id})
    signs = [each.what.english() for each in line.parts]
    assert [signs[0], signs[-1]] == ["Answers past their time: 2", "Days to come without anybody: 2"]
    assert told(bo) == [], "a moderator sees the work itself"
