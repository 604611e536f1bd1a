"""Calendar files as Outlook exports them: the whole days of an event by Swedish midnight, and files that are none."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.sources.calendarfile import MOST_EVENTS, CalendarEvent, calendar_events, read_calendar_file
from moderator_app.support.messages import KnownError


def calendar(*events: str) -> str:
    inside = "".join(f"BEGIN:VEVENT\r\n{each}\r\nEND:VEVENT\r\n" for each in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n"


def days(event: str) -> tuple[str, str]:
    (found,) = calendar_events(calendar(event)).events
    return found.first.isoformat(), found.last.isoformat()


def test_an_appointment_saved_from_outlook_is_read_with_its_days_title_and_status() -> None:
    text = calendar(
        "DTSTART;VALUE=DATE:20260629\r\nDTEND;VALUE=DATE:20260727\r\nSUMMARY;LANGUAGE=sv:Semester\\, hela\r\n  juli\r\n"
        "X-MICROSOFT-CDO-BUSYSTATUS:OOF\r\nBEGIN:VALARM\r\nSUMMARY:Påminnelse\r\nEND:VALARM"
    )
    assert calendar_events(text).events == (CalendarEvent(date(2026, 6, 29), date(2026, 7, 26), "Semester, hela juli", out_of_office=True),)


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("DTSTART;VALUE=DATE:20260302", ("2026-03-02", "2026-03-02")),
        (
            'DTSTART;TZID="W. Europe Standard Time":20260302T080000\nDTEND;TZID=W. Europe Standard Time:20260304T170000',
            ("2026-03-02", "2026-03-04"),
        ),
        ("DTSTART:20260301T230000Z\nDTEND:20260302T230000Z", ("2026-03-02", "2026-03-02")),
        ("DTSTART:20260630T220000Z\nDTEND:20260701T220000Z", ("2026-07-01", "2026-07-01")),
        ("DTSTART;TZID=Pacific Standard Time:20260302T160000\nDURATION:PT1H", ("2026-03-03", "2026-03-03")),
        ("DTSTART:20260302T080000\nDURATION:P1W", ("2026-03-02", "2026-03-09")),
        ("DTSTART:20260302T080000", ("2026-03-02", "2026-03-02")),
    ],
)
def test_days_are_whole_ones_by_swedish_midnight(event: str, expected: tuple[str, str]) -> None:
    assert days(event) == expected


@pytest.mark.parametrize(
    "event",
    [
        "DTSTART:20260302T080000\nRRULE:FREQ=DAILY;COUNT=99999999",
        "DTSTART;TZID=Nowhere:20260302T080000",
        "DTSTART;TZID=../../etc/passwd:20260302T080000",
        "DTSTART;VALUE=DATE:20261345",
        "DTSTART:99991231T235959\nDURATION:P99999D",
        "SUMMARY:utan dag",
    ],
)
def test_what_would_be_guessed_is_counted_and_left_out(event: str) -> None:
    found = calendar_events(calendar(event, "DTSTART;VALUE=DATE:20260302"))
    assert (len(found.events), found.left_out) == (1, 1)


def test_a_file_that_is_none_is_too_large_or_is_gone_is_refused_in_words(tmp_path: Path) -> None:
    file = tmp_path / "k.ics"
    for content, code in (("hej", "calendar_none"), ("x" * 2_000_001, "calendar_too_large"), (None, "calendar_unreadable")):
        file.unlink(missing_ok=True)
        if content is not None:
            file.write_text(content)
        with pytest.raises(KnownError) as refused:
            read_calendar_file(file)
        assert refused.value.code == code
    with pytest.raises(KnownError, match="calendar"):
        calendar_events(calendar(*["DTSTART;VALUE=DATE:20260302"] * (MOST_EVENTS + 1)))


@given(st.text(alphabet='BEGIN:VCALENDT\r\n;="0123456789PWRUL ', max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = calendar_events("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + text)

    assert all(each.first <= each.last for each in found.events)
