"""The command that prints what the day asks for: the same lines as the window's first screen."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator

from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.today import SECTION_NAMES, SEVERITY_NAMES, Day, Line, Section
from moderator_app.domain.workdays import clock_time


def today(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    day = desk.today.read()
    out.result({"read_at": moment(day.read_at), "channels": day.channels, "lines": _values(day.lines)}, list(_lines(day)))
    return DONE


def _values(lines: Iterable[Line]) -> list[dict[str, object]]:
    return [
        {
            "key": each.key,
            "section": each.section,
            "severity": each.severity,
            "code": each.what.code,
            "message": each.what.english(),
            "channel": each.channel or None,
            "due_at": moment(each.due_at),
            "door": {"action": each.door.action} if each.door.action else {"screen": each.door.screen, **each.door.arguments},
            "parts": _values(each.parts),
        }
        for each in lines
    ]


def _lines(day: Day) -> Iterator[str]:
    for section in Section:
        found = day.of(section)
        if found:
            yield f"{SECTION_NAMES[section]} ({len(found)})"
        for each in found:
            yield from _line(each, day.read_at, "  ")
    if not day.lines:
        yield "Nothing waits for you." if day.channels else "No channels yet. Add one: uppsikt channels add"


def _line(line: Line, now: int, before: str) -> Iterator[str]:
    due = "" if line.due_at is None else clock_time(line.due_at, now)
    yield before + "\t".join(filter(None, (SEVERITY_NAMES[line.severity], line.channel, line.what.english(), due)))
    for each in line.parts:
        yield from _line(each, now, before + "  ")
