"""Absences from a calendar file (.ics, RFC 5545) as Outlook exports it: which whole days an event takes, by Swedish midnight.

Nothing of the file is run or loaded, and nothing but days, title and busy status is taken. Events that repeat, and those whose
zone nobody knows, are counted and left out: their days would be guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from moderator_app.domain.intake_text import clean
from moderator_app.domain.workdays import stockholm
from moderator_app.sources.encodings import detect_encoding, open_text
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

LARGEST = 2_000_000
"""Bytes of a file."""
MOST_EVENTS = 2_000
LONGEST_TITLE = 120
"""Characters of a title that are kept."""
AWAY = "OOF"
"""Outlook's word for out of office."""

_WINDOWS_ZONES = {
    "w. europe standard time": "Europe/Stockholm",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "romance standard time": "Europe/Paris",
    "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "fle standard time": "Europe/Helsinki",
    "gtb standard time": "Europe/Bucharest",
    "e. europe standard time": "Europe/Chisinau",
    "turkey standard time": "Europe/Istanbul",
    "eastern standard time": "America/New_York",
    "central standard time": "America/Chicago",
    "pacific standard time": "America/Los_Angeles",
    "utc": "UTC",
}
"""Zones by the names that Windows gives them (Unicode CLDR, windowsZones), those that a Swedish office meets."""
_LENGTH = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")
_MOMENT = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event: the whole days (first and last) that it touches on a Swedish clock."""

    first: date
    last: date
    title: str
    out_of_office: bool


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a file holds, the earliest first; `left_out` counts events whose days can't be told."""

    events: tuple[CalendarEvent, ...]
    left_out: int


class _Untold(Exception):
    """The days of an event can't be told."""


def read_calendar_file(path: Path) -> CalendarFile:
    """The events of the file. Raises KnownError: it can't be read, is too large, or is no calendar."""
    try:
        if path.stat().st_size > LARGEST:
            raise _too_large()
        with open_text(path, detect_encoding(path)) as file:
            text = file.read(LARGEST + 1)
    except OSError as problem:
        raise KnownError(
            message(
                "calendar_unreadable",
                QT_TRANSLATE_NOOP("Message", "The calendar file {file} can't be read ({why}). Nothing was saved. Choose another file."),
                file=path.name,
                why=problem.strerror or str(problem),
            )
        ) from problem
    return calendar_events(text)


def calendar_events(text: str) -> CalendarFile:
    """The events of a calendar file's text. Raises KnownError (calendar_none, calendar_too_large)."""
    events: list[CalendarEvent] = []
    left_out = count = 0
    fields: dict[str, tuple[dict[str, str], str]] | None = None
    inside: list[str] = []
    seen_calendar = False
    for name, options, value in _lines(text):
        if name == "BEGIN":
            inside.append(value.upper())
            seen_calendar |= inside == ["VCALENDAR"]
            if inside == ["VCALENDAR", "VEVENT"]:
                fields, count = {}, count + 1
                if count > MOST_EVENTS:
                    raise _too_large()
        elif name == "END":
            if fields is not None and inside == ["VCALENDAR", "VEVENT"]:
                try:
                    events.append(_event(fields))
                except _Untold:
                    left_out += 1
                fields = None
            if inside and inside[-1] == value.upper():
                inside.pop()
        elif fields is not None and inside == ["VCALENDAR", "VEVENT"]:
            fields.setdefault(name, (options, value))
    if not seen_calendar:
        raise KnownError(
            message(
                "calendar_none",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The file is no calendar file. Nothing was saved. "
                    "In Outlook, save the appointment as “iCalendar (.ics)” and choose that file.",
                ),
            )
        )
    return CalendarFile(tuple(sorted(set(events), key=lambda each: (each.first, each.last, each.title))), left_out)


def _lines(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Name, parameters and value of each line; what goes on in the next line is put together again (3.1)."""
    unfolded = re.sub(r"\r?\n[ \t]", "", text)
    for line in unfolded.splitlines():
        head, value = _divided(line)
        name, *given = _parts(head)
        if value is not None and name:
            options = (each.partition("=") for each in given)
            yield name.strip().upper(), {key.upper(): told.strip('"') for key, _, told in options}, value.strip()


def _divided(line: str) -> tuple[str, str | None]:
    """What stands before and after the first colon outside quotation marks."""
    quoted = False
    for place, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[:place], line[place + 1 :]
    return line, None


def _parts(head: str) -> list[str]:
    return re.findall(r'(?:[^;"]|"[^"]*")+', head) or [""]


def _event(fields: dict[str, tuple[dict[str, str], str]]) -> CalendarEvent:
    if "RRULE" in fields or "RDATE" in fields or "DTSTART" not in fields:
        raise _Untold
    begin, whole = _moment(*fields["DTSTART"])
    if "DTEND" in fields:
        end, _ = _moment(*fields["DTEND"])
    else:
        end = _after(begin, fields["DURATION"][1] if "DURATION" in fields else "P1D" if whole else "PT0S")
    # The end is the first moment that is no longer part of it (3.6.1); an event without any length takes its day.
    last = (end - timedelta(microseconds=1)).date() if end > begin else begin.date()
    title = clean(re.sub(r"\\([\\;,])", r"\1", fields.get("SUMMARY", ({}, ""))[1]).replace("\\n", " ").replace("\\N", " "))[0]
    status = {fields[name][1].upper() for name in ("X-MICROSOFT-CDO-BUSYSTATUS", "X-MICROSOFT-CDO-INTENDEDSTATUS") if name in fields}
    return CalendarEvent(begin.date(), last, title[:LONGEST_TITLE], AWAY in status)


def _moment(options: dict[str, str], value: str) -> tuple[datetime, bool]:
    """What a Swedish clock shows then, without its zone; and whether it is a whole day."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        raise _Untold
    try:
        if found[2] is None:
            return datetime.strptime(found[1], "%Y%m%d"), True  # noqa: DTZ007 - a day has no zone
        told = datetime.strptime(found[1] + found[2], "%Y%m%d%H%M%S")  # noqa: DTZ007 - it follows
        zone = ZoneInfo("UTC") if found[3] else _zone(options.get("TZID", ""))
        return told.replace(tzinfo=zone).astimezone(stockholm()).replace(tzinfo=None), False
    except (ValueError, OverflowError):
        raise _Untold from None


def _zone(name: str) -> ZoneInfo:
    """A time without a zone is Swedish."""
    if not name:
        return stockholm()
    try:
        return ZoneInfo(_WINDOWS_ZONES.get(name.lower(), name))
    except (OSError, ValueError, KeyError):
        raise _Untold from None


def _after(begin: datetime, length: str) -> datetime:
    found = _LENGTH.fullmatch(length)
    if found is None:
        raise _Untold
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in found.groups())
    try:
        return begin + timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        raise _Untold from None


def _too_large() -> KnownError:
    return KnownError(
        message(
            "calendar_too_large",
            QT_TRANSLATE_NOOP(
                "Message",
                "The calendar file is larger than {limit} MB or holds more than {events} events. Nothing was saved. "
                "Save the one appointment as a file, not the whole calendar.",
            ),
            limit=LARGEST // 1_000_000,
            events=MOST_EVENTS,
        )
    )
