"""Absences from a calendar file (.ics, RFC 5545) as Outlook exports it: which whole days an event takes, by Swedish midnight.

Nothing of the file is run or loaded, and nothing but days, title and busy status is taken. What repeats by day or week, as part-time
leave does, is told one by one for a year. Events that repeat in other ways, and those whose zone nobody knows, are counted and left out:
their days would be guessed. What was cancelled is none.
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
from moderator_app.sources.calendarlines import RawEvent, Value, decoded, raw_calendar
from moderator_app.sources.calendarrepeat import LONGEST, repetition, starts
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

LARGEST = 2_000_000
"""Bytes of a file."""
MOST_EVENTS = 2_000
LONGEST_TITLE = 120
"""Characters of a title that are kept."""
AHEAD = timedelta(days=366)
"""For how long what repeats is told."""
SWEDISH_OFFSETS = {"+0100", "+0200"}
"""In winter and in summer."""
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


@dataclass(frozen=True, slots=True)
class _Moment:
    """What the clock of the event's own zone shows; no zone: a whole day, or a Swedish time."""

    shown: datetime
    zone: ZoneInfo | None
    whole: bool

    def swedish(self, shown: datetime | None = None) -> datetime:
        """What a Swedish clock shows then, or when it shows `shown` there, without a zone."""
        there = self.shown if shown is None else shown
        return there if self.zone is None else there.replace(tzinfo=self.zone).astimezone(stockholm()).replace(tzinfo=None)


def read_calendar_file(path: Path, today: date | None = None) -> CalendarFile:
    """The events of the file; of those that repeat, the ones in the year from `today` on.

    Raises KnownError: it can't be read, is too large, or is no calendar.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _too_large()
        data = path.read_bytes()
    except OSError as problem:
        raise KnownError(
            message(
                "calendar_unreadable",
                QT_TRANSLATE_NOOP("Message", "The calendar file {file} can't be read ({why}). Nothing was saved. Choose another file."),
                file=path.name,
                why=problem.strerror or str(problem),
            )
        ) from problem
    return calendar_events(decoded(data), today)


def calendar_events(text: str, today: date | None = None) -> CalendarFile:
    """The events of a calendar file's text. Raises KnownError (calendar_none, calendar_too_large)."""
    found, zones = raw_calendar(text, MOST_EVENTS)
    if found is None:
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
    if len(found) > MOST_EVENTS:
        raise _too_large()
    # An occurrence that was moved stands in an event of its own.
    moved: dict[str, list[Value]] = {}
    for each in found:
        if "RECURRENCE-ID" in each.fields:
            moved.setdefault(each.value("UID"), []).append(each.fields["RECURRENCE-ID"])
    events: set[CalendarEvent] = set()
    left_out = 0
    for each in found:
        if each.value("STATUS").upper() == "CANCELLED":
            continue
        series = "RRULE" in each.fields
        try:
            events.update(_events(each, zones, moved.get(each.value("UID"), []) if series else [], today))
        except _Untold:
            left_out += 1
    return CalendarFile(tuple(sorted(events, key=lambda each: (each.first, each.last, each.title))), left_out)


def _events(raw: RawEvent, zones: dict[str, set[str]], moved: list[Value], today: date | None) -> Iterator[CalendarEvent]:
    """The event, or each of those that it stands for."""
    fields = raw.fields
    if "RDATE" in fields or "DTSTART" not in fields:
        raise _Untold
    begin = _moment(*fields["DTSTART"], zones)
    if "DTEND" in fields:
        end = _moment(*fields["DTEND"], zones).swedish()
        length = end - begin.swedish()
    else:
        end = _after(begin.swedish(), raw.value("DURATION") or ("P1D" if begin.whole else "PT0S"))
        length = end - begin.swedish()
    title = clean(re.sub(r"\\([\\;,])", r"\1", raw.value("SUMMARY")).replace("\\n", " ").replace("\\N", " "))[0][:LONGEST_TITLE]
    status = {raw.value(name).upper() for name in ("X-MICROSOFT-CDO-BUSYSTATUS", "X-MICROSOFT-CDO-INTENDEDSTATUS")}
    try:
        for start in _starts(raw, begin, zones, moved, today):
            # The end is the first moment that is no longer part of it (3.6.1); an event without any length takes its day.
            last = (start + length - timedelta(microseconds=1)).date() if length > timedelta() else start.date()
            yield CalendarEvent(start.date(), last, title, AWAY in status)
    except OverflowError:
        raise _Untold from None


def _starts(raw: RawEvent, begin: _Moment, zones: dict[str, set[str]], moved: list[Value], today: date | None) -> Iterator[datetime]:
    """When it begins by a Swedish clock; of what repeats, each time in the year from `today` on, but those taken out or moved."""
    if "RRULE" not in raw.fields:
        yield begin.swedish()
        return
    rule = repetition(raw.value("RRULE"), begin.shown.date())
    since = max(begin.shown.date(), today or date.min)
    if rule is None or (since - begin.shown.date()).days > LONGEST:
        raise _Untold
    until = None if rule.until is None else _moment({}, rule.until, zones)
    out = {_moment(*each, zones).swedish().date() for each in (*raw.left_out, *moved)}
    for shown in starts(begin.shown, rule, min(since, date.max - AHEAD) + AHEAD):
        start = begin.swedish(shown)
        if until is not None and (start.date() > until.swedish().date() if until.whole else start > until.swedish()):
            return
        if start.date() not in out and shown.date() >= since:
            yield start


def _moment(options: dict[str, str], value: str, zones: dict[str, set[str]]) -> _Moment:
    found = _MOMENT.fullmatch(value)
    if found is None:
        raise _Untold
    try:
        if found[2] is None:
            return _Moment(datetime.strptime(found[1], "%Y%m%d"), None, True)  # noqa: DTZ007 - a day has no zone
        told = datetime.strptime(found[1] + found[2], "%Y%m%d%H%M%S")  # noqa: DTZ007 - it follows
        one = _Moment(told, ZoneInfo("UTC") if found[3] else _zone(options.get("TZID", ""), zones), False)
        one.swedish()
    except (ValueError, OverflowError):
        raise _Untold from None
    return one


def _zone(name: str, zones: dict[str, set[str]]) -> ZoneInfo:
    """A time without a zone is Swedish; so is one in a zone that nobody knows and the file itself describes as Swedish time is."""
    if not name:
        return stockholm()
    try:
        return ZoneInfo(_WINDOWS_ZONES.get(name.lower(), name))
    except (OSError, ValueError, KeyError):
        if zones.get(name.lower()) == SWEDISH_OFFSETS:
            return stockholm()
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
