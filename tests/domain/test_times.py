"""Times are read as the person who wrote the file meant them, or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.items import TextFlag
from moderator_app.domain.times import STOCKHOLM, DateOrder, TimeForm, from_datetime, guess_date_order, order_matters, parse_time
from moderator_app.support.clock import to_datetime


def utc(text: str, order: DateOrder | None = None) -> str | None:
    parsed = parse_time(text, order)
    return None if parsed is None else to_datetime(parsed.at).isoformat()


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2010-04-28 00:01:16", "2010-04-27T22:01:16+00:00"),
        ("2017-11-08 13:38", "2017-11-08T12:38:00+00:00"),
        ("2010-04-28", "2010-04-27T22:00:00+00:00"),
        ("2010-04-28T00:01:16Z", "2010-04-28T00:01:16+00:00"),
        ("2026-04-11T18:26:40.15544+00:00", "2026-04-11T18:26:40.155440+00:00"),
        ("2010/4/28 9:05", "2010-04-28T07:05:00+00:00"),
        ("28.4.2010 13.38", "2010-04-28T11:38:00+00:00"),
        ("28 april 2010 kl. 13.38", "2010-04-28T11:38:00+00:00"),
        ("den 1:a", None),
        ("28 okt. 2010", "2010-10-27T22:00:00+00:00"),
        ("Apr 28, 2010 12:01 AM", "2010-04-27T22:01:00+00:00"),
        ("Mon, 23 Nov 2026 16:31:31 +0000", "2026-11-23T16:31:31+00:00"),
        ("Wed, 20 Oct 2010 14:10:09 GMT", "2010-10-20T14:10:09+00:00"),
        ("Thu Nov 13 21:44:31 +0000 2024", "2024-11-13T21:44:31+00:00"),
    ],
)
def test_a_time_is_read_in_the_shapes_that_files_hold(written: str, moment: str | None) -> None:
    assert utc(written) == moment


@pytest.mark.parametrize(
    "written", ["", "i går", "0000-00-00 00:00:00", "2010-13-01", "1", "20:15", "9999-01-01", "0001-01-01", "1" * 5000]
)
def test_what_is_no_time_is_none(written: str) -> None:
    assert parse_time(written) is None


def test_day_and_month_are_taken_in_the_order_that_was_chosen() -> None:
    assert utc("4/5/2010 00:01", DateOrder.DMY) == "2010-05-03T22:01:00+00:00"
    assert utc("4/5/2010 00:01", DateOrder.MDY) == "2010-04-04T22:01:00+00:00"
    assert utc("10-04-05", DateOrder.YMD) == "2010-04-04T22:00:00+00:00"


def test_a_date_that_fits_two_orders_is_not_guessed() -> None:
    assert utc("4/5/2010") is None
    assert utc("28/4/2010") == "2010-04-27T22:00:00+00:00"


def test_the_order_follows_from_the_dates_or_is_asked() -> None:
    assert guess_date_order(["4/5/2010", "28/4/2010"]) == {DateOrder.DMY}
    assert guess_date_order(["4/5/2010", "4/28/2010 10:00"]) == {DateOrder.MDY}
    assert guess_date_order(["4/5/2010", "6/7/2010", "okänt", "31/31/2010"]) == {DateOrder.DMY, DateOrder.MDY}
    assert guess_date_order(["28/4/2010", "4/28/2010"]) == frozenset()


def test_nothing_is_asked_where_no_date_depends_on_the_order() -> None:
    clear = ["2010-04-05", "5 april 2010", ""]

    assert not order_matters(clear)
    assert guess_date_order(clear) == frozenset(DateOrder)
    assert order_matters([*clear, "4/5/2010"])


def test_an_hour_that_comes_twice_is_the_first_and_flagged() -> None:
    parsed = parse_time("2026-10-25 02:30")

    assert parsed is not None
    assert to_datetime(parsed.at) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert (parsed.zone, parsed.flags) == (STOCKHOLM, (TextFlag.TIME_AMBIGUOUS,))


def test_an_hour_that_never_was_moves_forward_and_is_flagged() -> None:
    parsed = parse_time("2026-03-29 02:30")

    assert parsed is not None
    assert to_datetime(parsed.at) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert parsed.flags == (TextFlag.TIME_NONEXISTENT,)


def test_a_written_zone_is_kept_by_name_and_never_doubtful() -> None:
    there = parse_time("2026-10-25T02:30:00-04:30")

    assert there is not None
    assert (there.zone, there.flags) == ("-04:30", ())
    assert utc("2026-10-25T02:30:00-04:30") == "2026-10-25T07:00:00+00:00"


def test_counted_times_are_read_only_when_somebody_said_so() -> None:
    assert parse_time("1300000000") is None
    seconds = parse_time("1300000000", form=TimeForm.UNIX_SECONDS)
    milliseconds = parse_time("1300000000250", form=TimeForm.UNIX_MILLISECONDS)

    assert seconds is not None
    assert milliseconds is not None
    assert (seconds.at, seconds.zone) == (1_300_000_000_000_000, "UTC")
    assert milliseconds.at == 1_300_000_000_250_000
    assert parse_time("2010-04-28", form=TimeForm.UNIX_SECONDS) is None
    assert parse_time("9" * 15, form=TimeForm.UNIX_SECONDS) is None


def test_a_workbook_date_is_swedish_midnight() -> None:
    assert from_datetime(date(2010, 4, 28)) == parse_time("2010-04-28")
    assert from_datetime(datetime(2010, 4, 28, 1, tzinfo=timezone(timedelta(hours=2)))) is not None


@given(st.datetimes(datetime.fromisoformat("1970-01-02"), datetime.fromisoformat("2100-12-30")))
def test_what_was_written_in_sweden_is_what_a_swedish_clock_showed(moment: datetime) -> None:
    parsed = parse_time(moment.isoformat(sep=" "))

    assert parsed is not None
    if not parsed.flags:
        assert to_datetime(parsed.at).astimezone(ZoneInfo(STOCKHOLM)).replace(tzinfo=None) == moment


@given(st.text(max_size=80), st.sampled_from(DateOrder), st.sampled_from(TimeForm))
def test_no_text_stops_the_reading_of_times(text: str, order: DateOrder, form: TimeForm) -> None:
    parsed = parse_time(text, order, form=form)

    assert parsed is None or -86_400_000_000 <= parsed.at < 4_200_000_000_000_000
