"""Answer times in service hours follow the channel's register: on arrival, and for what is open when the hours change."""

from __future__ import annotations

from datetime import datetime

import pytest

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.hours import DEFAULT_HOURS
from moderator_app.domain.items import Selection
from moderator_app.support.clock import to_datetime
from tests.making import STOCKHOLM, FakeClock, at, comment, decide, ids, make_channel, take


@pytest.fixture
def feed(desk: Desk) -> Channel:
    """An account on X under Sollentuna's rules: four service hours."""
    return make_channel(desk, "Flödet", "sollentuna", Platform.X)


def write(desk: Desk, channel: Channel, *published: str) -> list[int]:
    """One comment at each of these times; their ids."""
    before = set(ids(desk, channel))
    take(desk, channel, *(comment(f"Hej {when}", number=when, published_at=at(when)) for when in published))
    return [each for each in ids(desk, channel) if each not in before]


def due(desk: Desk, item: int) -> str:
    shown: datetime = to_datetime(desk.inbox.item(item).due_at).astimezone(STOCKHOLM)
    return f"{shown:%Y-%m-%d %H:%M}"


@pytest.mark.requirement("SOL-25", check="moderator_app.domain.hours:staffed", off=DEFAULT_HOURS)
def test_an_answer_on_x_is_due_within_four_of_the_channel_s_own_service_hours(desk: Desk, feed: Channel) -> None:
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-tor 10:00-15:00")
    morning, evening, eve = write(desk, feed, "2026-03-04 09:00", "2026-03-04 14:30", "2026-04-01 14:00")
    assert [due(desk, each) for each in (morning, evening)] == ["2026-03-04 14:00", "2026-03-05 13:30"]
    # Maundy Thursday counts; Good Friday and Easter Monday don't.
    assert due(desk, eve) == "2026-04-02 13:00"


@pytest.mark.requirement("SOL-25", check="moderator_app.desk.answertimes:count_anew")
def test_other_hours_move_the_deadlines_of_what_is_open_and_never_of_what_is_decided(desk: Desk, feed: Channel) -> None:
    open_one, decided = write(desk, feed, "2026-03-04 09:00", "2026-03-04 09:30")
    decide(desk, decided, Outcome.KEEP)
    (elsewhere,) = write(desk, make_channel(desk, "Andra flödet", "sollentuna", Platform.X), "2026-03-04 09:00")

    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 10:00-12:00")

    assert [due(desk, each) for each in (open_one, decided, elsewhere)] == ["2026-03-05 12:00", "2026-03-04 13:30", "2026-03-04 13:00"]
    assert desk.inbox.counts_agree()
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "")
    assert due(desk, open_one) == "2026-03-04 13:00"


def test_the_queue_stands_in_the_order_of_the_new_deadlines(desk: Desk, feed: Channel) -> None:
    late, early = write(desk, feed, "2026-03-05 08:00", "2026-03-04 15:00")
    assert list(desk.inbox.spine(Selection(channel_id=feed.id))) == [early, late]
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "tor-fre 08:00-16:00")
    assert due(desk, early) == due(desk, late) == "2026-03-05 12:00"
    assert list(desk.inbox.spine(Selection(channel_id=feed.id))) == sorted([late, early])


def test_what_was_reworded_after_a_decision_counts_from_when_the_new_wording_was_seen(desk: Desk, feed: Channel, clock: FakeClock) -> None:
    (item,) = write(desk, feed, "2026-03-03 09:00")
    decide(desk, item, Outcome.KEEP)
    take(desk, feed, comment("Hej igen", number="2026-03-03 09:00", published_at=at("2026-03-03 09:00")))
    assert due(desk, item) == "2026-03-04 14:00"

    desk.register.fill_in(feed, Field.SERVICE_HOURS, "mån-fre 10:00-12:00")
    assert due(desk, item) == "2026-03-05 12:00"


def test_where_the_policy_counts_in_other_hours_nothing_moves(desk: Desk) -> None:
    page = make_channel(desk, "Slottet", "vastarvet")
    (item,) = write(desk, page, "2026-03-06 15:00")
    desk.register.fill_in(page, Field.SERVICE_HOURS, "mån-fre 10:00-12:00")
    assert due(desk, item) == "2026-03-09 15:00"


def test_every_deadline_after_the_change_is_what_an_import_would_have_given(desk: Desk, feed: Channel) -> None:
    days = ("2025-12-23", "2025-12-30", "2026-01-05", "2026-03-27", "2026-03-28", "2026-03-30", "2026-06-18", "2026-10-23", "2026-10-25")
    times = [f"{day} {clock}" for day in days for clock in ("00:00", "07:59", "09:00", "11:45", "12:00", "15:30", "16:30", "23:59")]
    moved = write(desk, feed, *times)
    desk.register.fill_in(feed, Field.SERVICE_HOURS, "tis-fre 09:00-15:30")
    fresh_feed = make_channel(desk, "Nya flödet", "sollentuna", Platform.X)
    desk.register.fill_in(fresh_feed, Field.SERVICE_HOURS, "tis-fre 09:00-15:30")
    assert [due(desk, each) for each in moved] == [due(desk, each) for each in write(desk, fresh_feed, *times)]
