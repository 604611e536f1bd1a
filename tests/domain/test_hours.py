"""Service hours and answer times as a moderator writes them, in either language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.hours import DEFAULT_HOURS, ServiceHours, read_answer_time, read_hours, staffed
from moderator_app.domain.policy import AnswerTime, AnswerUnit

MORNING, AFTERNOON = (8 * 60, 12 * 60), (13 * 60, 16 * 60 + 30)
SHORT_FRIDAY = ServiceHours((*[(MORNING, AFTERNOON)] * 4, (MORNING,), (), ()))


@pytest.mark.parametrize(
    "written",
    [
        "mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00",
        "Mån–tors 8–12, 13–16.30; fre 8–12".replace("tors", "tor"),
        "måndag-torsdag kl 8-12 och 13-16.30 fredag kl 8-12",
        "mån, tis, ons, tor 8-12, 13-16:30; fre 8-12",
        "fredagar 8-12; måndag - torsdag 8.00 - 12.00, 13.00 - 16.30",
    ],
)
def test_hours_with_a_lunch_and_a_short_friday_are_read_however_they_are_written(written: str) -> None:
    assert read_hours(written) == SHORT_FRIDAY
    assert str(SHORT_FRIDAY) == "mon-thu 08:00-12:00 13:00-16:30, fri 08:00-12:00"


@pytest.mark.parametrize(
    "written",
    [
        "8-12",
        "mon",
        "mon-thu 8-12, mon 13-16",
        "mon 12-8",
        "mon 8-12 11-14",
        "mon 8-12 12-14",
        "mon 8-25",
        "mon 8:75-12",
        "fri-mon 8-12",
        "mon 8-12, tue",
        "mon 8-12 efter lunch",
        "mon 8-123",
        "",
    ],
)
def test_what_is_no_hours_of_a_week_is_not_read_as_some(written: str) -> None:
    assert read_hours(written) is None


intervals = st.lists(st.integers(0, 24 * 60), min_size=2, max_size=6, unique=True).map(
    lambda edges: tuple(zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False))
)
weeks = st.tuples(*[st.just(()) | intervals] * 7).filter(any).map(ServiceHours)


@given(hours=weeks)
def test_what_is_told_of_any_hours_is_read_as_the_same_hours(hours: ServiceHours) -> None:
    assert read_hours(str(hours)) == hours


def test_a_channel_that_is_staffed_on_weekends_alone_is_counted_by_the_usual_hours() -> None:
    assert staffed(ServiceHours.daily(((600, 960),), 5, 6)) == staffed(None) == DEFAULT_HOURS


@pytest.mark.parametrize(
    ("written", "time", "told"),
    [
        ("1 arbetsdag", AnswerTime(1, AnswerUnit.WORKING_DAYS), "1 working day"),
        ("2 working days", AnswerTime(2, AnswerUnit.WORKING_DAYS), "2 working days"),
        ("24 vardagstimmar", AnswerTime(24, AnswerUnit.WEEKDAY_HOURS), "24 weekday hours"),
        (" 4  Service Hours ", AnswerTime(4, AnswerUnit.SERVICE_HOURS), "4 service hours"),
    ],
)
def test_an_answer_time_is_read_in_either_language(written: str, time: AnswerTime, told: str) -> None:
    assert read_answer_time(written) == time
    assert str(time) == told


@pytest.mark.parametrize("written", ["", "snart", "0 arbetsdagar", "1000 arbetsdagar", "1,5 arbetsdagar", "24 timmar", "arbetsdag"])
def test_what_is_no_answer_time_is_not_read_as_one(written: str) -> None:
    assert read_answer_time(written) is None
