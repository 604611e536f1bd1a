"""Moments are whole microseconds since 1970 in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.support.clock import SystemClock, to_datetime, to_micros


@given(st.datetimes(timezones=st.just(UTC)))
def test_no_microsecond_is_lost(moment: datetime) -> None:
    assert to_datetime(to_micros(moment)) == moment


def test_a_naive_time_has_no_place() -> None:
    with pytest.raises(ValueError, match="naive"):
        to_micros(datetime(2026, 3, 4))  # noqa: DTZ001 - that is the mistake


def test_the_computer_s_clock_tells_utc() -> None:
    assert abs(to_datetime(SystemClock().now()) - datetime.now(UTC)) < timedelta(minutes=1)
