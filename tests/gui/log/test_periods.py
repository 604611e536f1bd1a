"""The days of the filter begin and end at midnight in Sweden."""

from __future__ import annotations

from datetime import date

from moderator_app.gui.log.periods import Period, span
from tests.making import at

NOW = at("2026-03-29 00:30")
"""The night in which the clock is moved forward."""
ANY = date(2026, 1, 1)


def test_today_is_the_swedish_day_also_when_it_has_23_hours() -> None:
    since, until = span(Period.TODAY, NOW, ANY, ANY)
    assert (since, until) == (at("2026-03-29 00:00"), at("2026-03-30 00:00"))
    assert (until or 0) - (since or 0) == 23 * 3_600_000_000


def test_the_other_periods_count_back_from_today() -> None:
    assert span(Period.ALL, NOW, ANY, ANY) == (None, None)
    assert span(Period.YESTERDAY, NOW, ANY, ANY) == (at("2026-03-28 00:00"), at("2026-03-29 00:00"))
    assert span(Period.WEEK, NOW, ANY, ANY) == (at("2026-03-23 00:00"), at("2026-03-30 00:00"))
    assert span(Period.MONTH, NOW, ANY, ANY) == (at("2026-02-28 00:00"), at("2026-03-30 00:00"))
    assert span(Period.YEAR, NOW, ANY, ANY) == (at("2026-01-01 00:00"), None)


def test_chosen_days_count_whole_in_either_order() -> None:
    wanted = (at("2026-02-01 00:00"), at("2026-02-04 00:00"))
    assert span(Period.DAYS, NOW, date(2026, 2, 1), date(2026, 2, 3)) == wanted
    assert span(Period.DAYS, NOW, date(2026, 2, 3), date(2026, 2, 1)) == wanted
