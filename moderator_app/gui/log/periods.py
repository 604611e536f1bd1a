"""The spans of days that the log can be narrowed to, as moments on a Swedish clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from moderator_app.domain.workdays import stockholm
from moderator_app.support.clock import to_datetime, to_micros
from moderator_app.support.messages import QT_TRANSLATE_NOOP


class Period(StrEnum):
    """A choice of the filter."""

    ALL = "all"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    DAYS = "days"
    """From one day to another, both chosen."""


PERIOD_NAMES: dict[Period, str] = {
    Period.ALL: QT_TRANSLATE_NOOP("LogPeriod", "Any time"),
    Period.TODAY: QT_TRANSLATE_NOOP("LogPeriod", "Today"),
    Period.YESTERDAY: QT_TRANSLATE_NOOP("LogPeriod", "Yesterday"),
    Period.WEEK: QT_TRANSLATE_NOOP("LogPeriod", "Last 7 days"),
    Period.MONTH: QT_TRANSLATE_NOOP("LogPeriod", "Last 30 days"),
    Period.YEAR: QT_TRANSLATE_NOOP("LogPeriod", "This year"),
    Period.DAYS: QT_TRANSLATE_NOOP("LogPeriod", "Choose days…"),
}
BACK = {Period.TODAY: (0, 0), Period.YESTERDAY: (1, 1), Period.WEEK: (6, 0), Period.MONTH: (29, 0)}
"""Days back from today: (first, last)."""


def today(now: int) -> date:
    """The day that it is in Sweden at `now` (microseconds UTC)."""
    return to_datetime(now).astimezone(stockholm()).date()


def span(period: Period, now: int, first: date, last: date) -> tuple[int | None, int | None]:
    """(from, before) in microseconds UTC; None where the period has no such end. `first` and `last` count for DAYS, in either order."""
    if period is Period.ALL:
        return None, None
    day = today(now)
    if period is Period.YEAR:
        return _midnight(date(day.year, 1, 1)), None
    if period is Period.DAYS:
        return _midnight(min(first, last)), _midnight(max(first, last) + timedelta(days=1))
    begin, end = BACK[period]
    return _midnight(day - timedelta(days=begin)), _midnight(day - timedelta(days=end - 1))


def _midnight(day: date) -> int:
    return to_micros(datetime(day.year, day.month, day.day, tzinfo=stockholm()))
