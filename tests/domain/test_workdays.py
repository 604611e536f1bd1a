from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from moderator_app.domain.workdays import OwnDay, WorkingDays, add_months, computed_year, read_years
from moderator_app.support import paths
from moderator_app.support.clock import to_micros
from tests.domain.swedish_time import swedish

DAYS = WorkingDays()


@pytest.mark.parametrize("eve", ["2026-06-19", "2026-12-24", "2026-12-31", "2024-06-21"])
def test_nobody_works_on_the_eves_of_midsummer_christmas_and_new_year(eve: str) -> None:
    assert not DAYS.is_working(date.fromisoformat(eve))


@pytest.mark.parametrize("holiday", ["2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2025-06-06"])
def test_nobody_works_on_public_holidays(holiday: str) -> None:
    assert not DAYS.is_working(date.fromisoformat(holiday))


@pytest.mark.parametrize("day", ["2026-04-02", "2026-01-05", "2026-04-30", "2026-12-23", "2026-12-28"])
def test_the_days_beside_them_are_ordinary_working_days(day: str) -> None:
    assert DAYS.is_working(date.fromisoformat(day))


def test_the_organisation_can_close_on_days_of_its_own() -> None:
    bridge_day = date(2026, 5, 15)
    assert DAYS.is_working(bridge_day)
    assert not DAYS.with_own([OwnDay(bridge_day, works=False)]).is_working(bridge_day)


def test_a_month_later_is_the_same_clock_time_across_summer_time() -> None:
    assert add_months(to_micros(swedish("2026-03-04 10:00")), 1) == to_micros(swedish("2026-04-04 10:00"))


def test_a_month_from_the_last_of_january_ends_on_the_last_of_february() -> None:
    assert add_months(to_micros(swedish("2026-01-31 09:00")), 1) == to_micros(swedish("2026-02-28 09:00"))
    assert add_months(to_micros(swedish("2026-12-31 09:00")), 1) == to_micros(swedish("2027-01-31 09:00"))


def test_the_calendar_that_comes_with_the_program_is_what_the_library_of_holidays_computes() -> None:
    """When this fails: `python3 dev.py calendar`, and look at what changed."""
    shipped = read_years((paths.resources() / "calendar" / "sweden.txt").read_text(encoding="ascii"))

    assert set(shipped) == set(range(2000, 2100))
    assert {year: shipped[year] for year in shipped if shipped[year] != computed_year(year)} == {}


def test_a_year_that_does_not_come_with_the_program_is_computed() -> None:
    days = WorkingDays(known={2026: frozenset({date(2026, 2, 3).toordinal()})})

    assert days.is_working(date(2026, 1, 1))
    assert not days.is_working(date(2026, 2, 3))
    assert not days.is_working(date(1995, 1, 6))


def test_the_library_of_holidays_is_not_loaded_for_a_year_that_comes_with_the_program() -> None:
    code = (
        "import sys; from datetime import date; from moderator_app.support import paths\n"
        "from moderator_app.domain.workdays import WorkingDays, read_years\n"
        "days = WorkingDays(known=read_years((paths.resources() / 'calendar' / 'sweden.txt').read_text()))\n"
        "sys.exit(days.is_working(date(2026, 6, 19)) or 'holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
