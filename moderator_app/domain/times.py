"""Reads the times that files hold, whatever their shape, into one time line.

A time without a zone is Swedish wall-clock time. Where that clock shows a time twice (autumn) the first is taken,
where it skips one (spring) the time moves forward; both are flagged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from moderator_app.domain.items import TextFlag
from moderator_app.support.clock import EPOCH, to_micros

STOCKHOLM = "Europe/Stockholm"
FIRST_YEAR = 1970
LAST_YEAR = 2100
"""A comment of another year is a mistake in the file, not a time."""
LONGEST = 64
"""Characters that a written time may have."""


class DateOrder(StrEnum):
    """The order of day, month and year in dates such as 4/5/2010. The value is stored in a mapping."""

    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"


class TimeForm(StrEnum):
    """How a column tells the time: written out, or counted from 1970."""

    WRITTEN = "written"
    UNIX_SECONDS = "unix_seconds"
    UNIX_MILLISECONDS = "unix_milliseconds"


@dataclass(frozen=True, slots=True)
class ParsedTime:
    """A moment: microseconds since 1970 in UTC, the zone that the source wrote in, and what was doubtful."""

    at: int
    zone: str
    flags: tuple[TextFlag, ...] = ()


_CLOCK = r"(?:[T ,]+(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?([ap]\.?m\.?)?)?"
_NUMBERS = re.compile(r"(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})" + _CLOCK, re.ASCII | re.IGNORECASE)
_DAY_NAME = re.compile(r"(\d{1,2})\.?[ -](?:de )?([a-zåäö]{3,9})\.?,?[ -](\d{4})" + _CLOCK, re.IGNORECASE)
_NAME_DAY = re.compile(r"([a-z]{3,9})\.? (\d{1,2}),? (\d{4})" + _CLOCK, re.ASCII | re.IGNORECASE)
_COUNTED = re.compile(r"\d{1,15}(?:\.\d{1,9})?", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec")


def parse_time(text: str, order: DateOrder | None = None, zone: str = STOCKHOLM, form: TimeForm = TimeForm.WRITTEN) -> ParsedTime | None:
    """The moment that `text` tells, or None when it tells none.

    Reads ISO 8601 with or without zone, dates with slashes, dots or dashes by `order`, dates with the month's name in
    Swedish or English, RFC 822, and seconds or milliseconds since 1970 when `form` says so. A date alone is its
    midnight. Without `order`, a date that more than one order fits is None.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    if form is not TimeForm.WRITTEN:
        return _counted(text, form)
    try:
        return from_datetime(datetime.fromisoformat(text), zone)
    except ValueError:
        pass
    for read in (_numbered, _named):
        moment = read(text, order)
        if moment is not None:
            return from_datetime(moment, zone)
    return _mail_time(text)


def from_datetime(moment: datetime | date, zone: str = STOCKHOLM) -> ParsedTime | None:
    """The moment of a datetime (a naive one is wall-clock time in `zone`), or None outside 1970-2100."""
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - wall-clock time until its zone is given
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None
    offset = moment.utcoffset()
    if offset is not None:
        return ParsedTime(to_micros(moment), _offset_name(offset))
    local = moment.replace(tzinfo=ZoneInfo(zone), fold=0)
    before, after = local.utcoffset(), local.replace(fold=1).utcoffset()
    assert before is not None
    assert after is not None
    flags: tuple[TextFlag, ...] = ()
    if before != after:
        flags = (TextFlag.TIME_AMBIGUOUS if before > after else TextFlag.TIME_NONEXISTENT,)
    # The offset before the change gives the first of two, and moves one that doesn't exist forward (PEP 495).
    return ParsedTime((moment.replace(tzinfo=UTC) - EPOCH - before) // timedelta(microseconds=1), zone, flags)


def order_matters(samples: Iterable[str]) -> bool:
    """Whether any sample is a date whose reading depends on the order: 4/5/2010, but not 2010-05-04 or 4 maj 2010."""
    return any(True for _ in _doubtful(samples))


def guess_date_order(samples: Iterable[str]) -> frozenset[DateOrder]:
    """The orders that fit every sample whose reading depends on it. More than one: ask. All three: nothing depends on it.

    A sample that no order fits says nothing. Empty when two samples contradict each other.
    """
    fitting = frozenset(DateOrder)
    for match in _doubtful(samples):
        fits = frozenset(order for order in DateOrder if _in_order(match, order) is not None)
        fitting &= fits or fitting
    return fitting


def _doubtful(samples: Iterable[str]) -> Iterator[re.Match[str]]:
    for sample in samples:
        match = _NUMBERS.fullmatch(sample.strip()[:LONGEST])
        if match is not None and len(match[1]) < 3:
            yield match


def _counted(text: str, form: TimeForm) -> ParsedTime | None:
    if not _COUNTED.fullmatch(text):
        return None
    scale = 1_000_000 if form is TimeForm.UNIX_SECONDS else 1_000
    whole, _, part = text.partition(".")
    at = int(whole) * scale + int(float(f"0.{part or 0}") * scale)
    if at >= to_micros(datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)):
        return None
    return ParsedTime(at, "UTC")


def _numbered(text: str, order: DateOrder | None) -> datetime | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    if len(match[1]) == 4:
        return _in_order(match, DateOrder.YMD)
    if order is not None:
        return _in_order(match, order)
    fitting = {moment for each in DateOrder if (moment := _in_order(match, each)) is not None}
    return fitting.pop() if len(fitting) == 1 else None


def _in_order(match: re.Match[str], order: DateOrder) -> datetime | None:
    first, second, third = match[1], match[2], match[3]
    if order is DateOrder.YMD:
        year, month, day = first, second, third
    elif order is DateOrder.DMY:
        day, month, year = first, second, third
    else:
        month, day, year = first, second, third
    if len(year) not in (2, 4) or max(len(month), len(day)) > 2:
        return None
    number = int(year) if len(year) == 4 else 2000 + int(year)
    return _build(number, int(month), int(day), match.groups()[3:])


def _named(text: str, order: DateOrder | None) -> datetime | None:
    del order
    if (match := _DAY_NAME.fullmatch(text)) is not None:
        day, name, year = match[1], match[2], match[3]
    elif (match := _NAME_DAY.fullmatch(text)) is not None:
        name, day, year = match[1], match[2], match[3]
    else:
        return None
    folded = name.casefold()
    month = next((number for number, start in enumerate(_MONTHS, 1) if folded.startswith(start)), None)
    return None if month is None else _build(int(year), month, int(day), match.groups()[3:])


def _build(year: int, month: int, day: int, clock: tuple[str | None, ...]) -> datetime | None:
    hour, minute, second, half = clock
    hours = int(hour or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    try:
        return datetime(year, month, day, hours, int(minute or 0), int(second or 0))  # noqa: DTZ001 - as above
    except ValueError:
        return None


def _mail_time(text: str) -> ParsedTime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return from_datetime(moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment)


def _offset_name(offset: timedelta) -> str:
    minutes = int(offset.total_seconds()) // 60
    if not minutes:
        return "UTC"
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
