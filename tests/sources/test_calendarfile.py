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


def repeated(*lines: str, today: str = "2026-03-01") -> list[str]:
    found = calendar_events(calendar("\r\n".join(lines)), date.fromisoformat(today))
    assert found.left_out == 0
    return [f"{each.first}" if each.first == each.last else f"{each.first}/{each.last}" for each in found.events]


def test_part_time_leave_of_every_friday_is_told_day_by_day_as_outlook_writes_it() -> None:
    """A whole-day series until a moment of Coordinated Universal Time, one day taken out and one moved."""
    text = calendar(
        "UID:1\r\nDTSTART;VALUE=DATE:20260306\r\nDTEND;VALUE=DATE:20260307\r\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20260403T000000Z;BYDAY=FR;WKST=MO\r\nEXDATE;VALUE=DATE:20260313\r\nSUMMARY:Ledig",
        "UID:1\r\nRECURRENCE-ID;VALUE=DATE:20260320\r\nDTSTART;VALUE=DATE:20260319\r\nDTEND;VALUE=DATE:20260320\r\nSUMMARY:Ledig",
        "UID:2\r\nDTSTART;VALUE=DATE:20260310\r\nSTATUS:CANCELLED",
    )
    found = calendar_events(text, date(2026, 3, 1))
    assert [each.first.isoformat() for each in found.events] == ["2026-03-06", "2026-03-19", "2026-03-27", "2026-04-03"]
    assert found.left_out == 0


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=3", ["2026-03-02", "2026-03-09", "2026-03-16"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;COUNT=4", ["2026-03-02", "2026-03-03", "2026-03-16", "2026-03-17"]),
        ("FREQ=DAILY;INTERVAL=3;UNTIL=20260308", ["2026-03-02", "2026-03-05", "2026-03-08"]),
        ("FREQ=WEEKLY;BYDAY=WE;COUNT=2", ["2026-03-02", "2026-03-04"]),
    ],
)
def test_what_repeats_by_day_or_week_is_told_one_by_one(rule: str, expected: list[str]) -> None:
    assert repeated("DTSTART;VALUE=DATE:20260302", f"RRULE:{rule}") == expected


def test_without_an_end_a_year_from_today_is_told_and_what_is_long_over_is_not() -> None:
    found = repeated("DTSTART;TZID=W. Europe Standard Time:20200306T080000", "DURATION:PT8H", "RRULE:FREQ=WEEKLY", today="2026-03-04")
    assert (found[0], found[-1], len(found)) == ("2026-03-06", "2027-03-05", 53)


def test_a_repeated_hour_keeps_its_clock_time_when_the_clocks_are_set() -> None:
    late = repeated("DTSTART;TZID=W. Europe Standard Time:20260327T233000", "DURATION:PT20M", "RRULE:FREQ=WEEKLY;COUNT=2")
    assert late == ["2026-03-27", "2026-04-03"]
    utc = repeated("DTSTART:20260327T223000Z", "DURATION:PT20M", "RRULE:FREQ=WEEKLY;COUNT=2")
    assert utc == ["2026-03-27", "2026-04-04"]


def test_a_zone_that_nobody_knows_is_swedish_where_the_file_describes_it_so() -> None:
    def zone(summer: str) -> str:
        halves = (("STANDARD", "+0200", "+0100"), ("DAYLIGHT", "+0100", summer))
        lines = "".join(
            f"BEGIN:{name}\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:{before}\r\nTZOFFSETTO:{after}\r\nEND:{name}\r\n"
            for name, before, after in halves
        )
        return f"BEGIN:VTIMEZONE\r\nTZID:Anpassad tid\r\n{lines}END:VTIMEZONE\r\n"

    event = calendar('DTSTART;TZID="Anpassad tid":20260302T080000').removeprefix("BEGIN:VCALENDAR\r\n")
    for summer, known in (("+0200", 1), ("+0300", 0)):
        assert len(calendar_events(f"BEGIN:VCALENDAR\r\n{zone(summer)}{event}").events) == known


def test_a_file_of_outlook_is_read_whole_however_its_lines_are_folded_and_its_letters_written(tmp_path: Path) -> None:
    """A whole day as midnights in a quoted zone, folded between the two bytes of an ä; categories and organiser are left alone."""
    lines = (
        "METHOD:PUBLISH\r\nX-WR-RELCALID:{0000002E}\r\nBEGIN:VEVENT\r\n"
        'ORGANIZER;CN="Ek; Åsa: chef":mailto:asa@exempel.se\r\nCATEGORIES:Ledig,Resa\r\n'
        'DTSTART;TZID="W. Europe Standard Time":20260629T000000\r\nDTEND;TZID="W. Europe Standard Time":20260706T000000\r\n'
        "SUMMARY;LANGUAGE=sv:Fjällvandring\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\r\nEND:VEVENT\r\n"
    )
    data = f"BEGIN:VCALENDAR\r\n{lines}END:VCALENDAR\r\n"
    between = data.encode().index("ä".encode()) + 1
    expected = (CalendarEvent(date(2026, 6, 29), date(2026, 7, 5), "Fjällvandring", out_of_office=True),)
    file = tmp_path / "borta.ics"
    for content in (
        data.encode()[:between] + b"\r\n\t" + data.encode()[between:],
        data.encode("utf-8-sig"),
        data.encode("cp1252"),
        data.encode("utf-16"),
    ):
        file.write_bytes(content)
        assert read_calendar_file(file).events == expected


@pytest.mark.parametrize(
    "event",
    [
        "DTSTART:20260302T080000\nRRULE:FREQ=MONTHLY;BYDAY=1FR",
        "DTSTART:20260302T080000\nRRULE:FREQ=WEEKLY;BYDAY=1FR",
        "DTSTART:20260302T080000\nRRULE:FREQ=WEEKLY;BYSETPOS=1",
        "DTSTART:20260302T080000\nRRULE:FREQ=WEEKLY;UNTIL=hej",
        "DTSTART:20260302T080000\nRRULE:",
        "DTSTART:20260302T080000\nRDATE:20260303T080000",
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
