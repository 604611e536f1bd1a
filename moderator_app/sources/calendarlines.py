"""The lines of a calendar file (.ics, RFC 5545, 3.1), put together into events and the zones that the file describes."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

Value = tuple[dict[str, str], str]
"""A line's parameters and what it says."""


@dataclass(slots=True)
class RawEvent:
    """What stands in an event, by name: the first line of each, and all days that are taken out of a repetition."""

    fields: dict[str, Value]
    left_out: list[Value]

    def value(self, name: str) -> str:
        """What the line of that name says; "" where there is none."""
        return self.fields.get(name, ({}, ""))[1]


def decoded(data: bytes) -> str:
    """The text. Lines may be folded between the bytes of one letter: they are put together before the bytes are read as letters."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    whole = re.sub(rb"\r?\n[ \t]", b"", data)
    try:
        return whole.decode("utf-8-sig")
    except UnicodeDecodeError:
        return whole.decode("cp1252", "replace")


def raw_calendar(text: str, most: int) -> tuple[list[RawEvent] | None, dict[str, set[str]]]:
    """The events, at most one more than `most`, and each described zone's offsets; None instead of events: it is no calendar."""
    found: list[RawEvent] = []
    zones: dict[str, set[str]] = {}
    inside: list[str] = []
    ended, zone, seen_calendar = True, "", False
    for name, options, value in _lines(text):
        if name == "BEGIN":
            inside.append(value.upper())
            seen_calendar |= inside == ["VCALENDAR"]
            if inside == ["VCALENDAR", "VEVENT"]:
                found.append(RawEvent({}, []))
                ended = False
                if len(found) > most:
                    break
        elif name == "END":
            ended |= inside == ["VCALENDAR", "VEVENT"]
            if inside and inside[-1] == value.upper():
                inside.pop()
        elif inside == ["VCALENDAR", "VEVENT"]:
            _take(found[-1], name, (options, value))
        elif inside[:2] == ["VCALENDAR", "VTIMEZONE"]:
            zone = value.lower() if name == "TZID" else zone
            zones.setdefault(zone, set()).update({value} if name == "TZOFFSETTO" else ())
    # An event that never ends is none.
    events = found if ended or len(found) > most else found[:-1]
    return events if seen_calendar else None, zones


def _take(event: RawEvent, name: str, said: Value) -> None:
    event.fields.setdefault(name, said)
    if name == "EXDATE":
        options, value = said
        event.left_out += [(options, each) for each in value.split(",")]


def _lines(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Name, parameters and value of each line; what goes on in the next line is put together again."""
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
