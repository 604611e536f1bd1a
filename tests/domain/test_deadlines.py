from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.channels import Platform
from moderator_app.domain.deadlines import (
    Counting,
    add_service_hours,
    add_weekday_hours,
    add_working_days,
)
from moderator_app.domain.hours import DEFAULT_HOURS, ServiceHours
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.clock import to_datetime, to_micros
from tests.costs import cost
from tests.domain.policy_files import pack
from tests.domain.swedish_time import STOCKHOLM, swedish

DAYS = WorkingDays()
TWO_SHIFTS = ServiceHours.daily(((8 * 60, 11 * 60 + 45), (13 * 60, 16 * 60)))

# Written down by hand, so that the reference below shares nothing with what it checks.
FREE = {
    2025: "01-01 01-06 04-18 04-21 05-01 05-29 06-06 06-20 12-24 12-25 12-26 12-31",
    2026: "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31",
    2027: "01-01 01-06",
}


def answer_due(name: str, platform: Platform, moment: int, hours: ServiceHours = DEFAULT_HOURS) -> int:
    return Counting(pack(name).answer_time(platform), DAYS, hours).due(moment)


def due(name: str, platform: Platform, published: str) -> datetime:
    return to_datetime(answer_due(name, platform, to_micros(swedish(published)))).astimezone(STOCKHOLM)


# --- The policies' own clocks ----------------------------------------------------------------------------------------


@pytest.mark.requirement("VAS-6", check="moderator_app.domain.deadlines:add_weekday_hours")
def test_vastarvet_has_24_hours_that_stand_still_over_the_weekend_and_holidays() -> None:
    assert due("vastarvet", Platform.FACEBOOK, "2026-03-06 15:00") == swedish("2026-03-09 15:00")
    assert due("vastarvet", Platform.OTHER, "2026-04-02 15:00") == swedish("2026-04-07 15:00")
    assert due("vastarvet", Platform.X, "2026-03-07 12:00") == swedish("2026-03-10 00:00")


@pytest.mark.requirement("SOL-24", check="moderator_app.domain.deadlines:add_working_days")
def test_sollentuna_answers_on_facebook_within_a_working_day() -> None:
    assert due("sollentuna", Platform.FACEBOOK, "2026-03-06 15:00") == swedish("2026-03-09 15:00")
    assert due("sollentuna", Platform.FACEBOOK, "2026-12-23 09:00") == swedish("2026-12-28 09:00")


@pytest.mark.requirement("SOL-25", check="moderator_app.domain.deadlines:add_service_hours")
def test_sollentuna_answers_on_twitter_within_four_service_hours() -> None:
    assert due("sollentuna", Platform.X, "2026-03-04 09:00") == swedish("2026-03-04 13:00")
    assert due("sollentuna", Platform.X, "2026-03-06 15:30") == swedish("2026-03-09 11:00")
    assert due("sollentuna", Platform.X, "2026-03-04 05:00") == swedish("2026-03-04 12:00")


@pytest.mark.requirement("SOL-26", check="moderator_app.domain.deadlines:add_working_days")
def test_sollentuna_answers_on_its_blogs_within_a_working_day() -> None:
    assert due("sollentuna", Platform.BLOG, "2026-03-07 10:00") == swedish("2026-03-09 10:00")


@pytest.mark.parametrize(
    ("name", "platform"),
    [("sormland", Platform.FACEBOOK), ("osby", Platform.FACEBOOK), ("hjo", Platform.BLOG), ("sollentuna", Platform.INSTAGRAM)],
)
def test_where_the_policy_sets_no_time_nothing_is_due(name: str, platform: Platform) -> None:
    assert answer_due(name, platform, to_micros(swedish("2026-03-04 10:00"))) == FAR_FUTURE


def test_a_time_at_the_end_of_the_calendar_has_no_deadline() -> None:
    assert answer_due("sollentuna", Platform.FACEBOOK, FAR_FUTURE) == FAR_FUTURE
    assert answer_due("vastarvet", Platform.FACEBOOK, FAR_FUTURE) == FAR_FUTURE


def test_the_channel_s_own_service_hours_count() -> None:
    evenings = ServiceHours.daily(((18 * 60, 20 * 60),))
    published = to_micros(swedish("2026-03-04 10:00"))
    assert to_datetime(answer_due("sollentuna", Platform.X, published, evenings)) == swedish("2026-03-05 20:00")


@pytest.mark.parametrize("hours", [((600, 500),), ((-1, 60),), ((0, 1500),), ((480, 600), (600, 700)), ((700, 800), (480, 600))])
def test_hours_that_are_no_hours_of_a_day_are_refused(hours: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(ValueError, match="not the hours of a day"):
        ServiceHours.daily(hours)


# --- Against a reference that looks at every minute ------------------------------------------------------------------

some_day = st.dates(date(2025, 1, 1), date(2026, 12, 31))
hard_days = st.sampled_from(
    [
        date.fromisoformat(day)
        for day in ("2025-03-29", "2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25", "2025-12-23", "2026-04-02", "2026-06-18")
    ]
)
moments = st.builds(
    lambda day, minute: datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute),
    some_day | hard_days,
    st.integers(0, 24 * 60 - 1),
)


def works(local: datetime) -> bool:
    return local.weekday() < 5 and f"{local:%m-%d}" not in FREE[local.year]


def minute_by_minute(start: datetime, hours: int, service: ServiceHours) -> datetime:
    """The slow and obvious way: walk on, and count the minutes in which somebody is there."""
    left, now = hours * 60, start
    while left:
        local = now.astimezone(STOCKHOLM)
        minute = local.hour * 60 + local.minute
        left -= works(local) and any(first <= minute < end for first, end in service.week[local.weekday()])
        now += timedelta(minutes=1)
    return now


@settings(max_examples=150)
@given(start=moments, hours=st.integers(1, 30))
def test_weekday_hours_are_the_minutes_of_working_days(start: datetime, hours: int) -> None:
    expected = minute_by_minute(start, hours, ServiceHours.daily(((0, 24 * 60),)))
    assert to_datetime(add_weekday_hours(to_micros(start), hours, DAYS)) == expected


@settings(max_examples=150)
@given(start=moments, hours=st.integers(1, 9), service=st.sampled_from([DEFAULT_HOURS, TWO_SHIFTS]))
def test_service_hours_are_the_minutes_in_which_the_channel_is_staffed(start: datetime, hours: int, service: ServiceHours) -> None:
    assert to_datetime(add_service_hours(to_micros(start), hours, DAYS, service)) == minute_by_minute(start, hours, service)


@settings(max_examples=200)
@given(start=moments, count=st.integers(1, 10))
def test_working_days_end_at_the_same_clock_time_after_that_many_working_days(start: datetime, count: int) -> None:
    found = to_datetime(add_working_days(to_micros(start), count, DAYS)).astimezone(STOCKHOLM)
    local = start.astimezone(STOCKHOLM)
    between = [local.date() + timedelta(days=n) for n in range(1, (found.date() - local.date()).days + 1)]
    assert works(found)
    assert found.time() == local.time()
    assert sum(works(datetime(day.year, day.month, day.day, 12, tzinfo=STOCKHOLM)) for day in between) == count


def test_an_import_is_not_held_up_by_its_deadlines() -> None:
    """50,000 deadlines take a fifth of a second; the bound leaves room for a slow and busy computer."""
    first = to_micros(swedish("2019-01-01 00:00"))

    def count() -> None:
        for number in range(50_000):
            answer_due("vastarvet", Platform.FACEBOOK, first + number * 4_000_000_000)

    assert cost(count) < 2
