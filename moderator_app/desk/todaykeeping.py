"""The day's lines on how the channels are kept: checks that are due, deposits, who has access, and pages that lie idle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from moderator_app.desk.sight import Sight, iso
from moderator_app.desk.todayoffice import folded
from moderator_app.domain.keeping import upkeep_alarms
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import checks
from moderator_app.support.messages import Message

PAGES = {"one_holder": "roles", "no_holder": "roles", "page_inactive": "overview"}
"""The page of the channel where a line is dealt with, where it is not that of its checks."""


def keeping(sight: Sight) -> Iterator[Line]:
    """What is wrong with the keeping of each active channel, one line for each kind; what the law asks and is missing is a breach."""
    known = checks.all_known(sight.reader, [each.id for each in sight.active], iso(sight.today))
    for channel in sight.active:
        kinds: dict[str, list[Message]] = {}
        pack = sight.pack(channel.id)
        for each in upkeep_alarms(pack.upkeep, sight.registers[channel.id], known[channel.id], sight.now, pack.start_gate):
            kinds.setdefault(each.code, []).append(each)
        for code, found in kinds.items():
            door = Door("channels", {"channel": channel.id, "page": PAGES.get(code, "checks")})
            line = folded(f"{code}-{channel.id}", Section.CHANNELS, found, door, channel.name)
            yield _as_breach(line) if code == "check_breach" else line


def _as_breach(line: Line) -> Line:
    return replace(line, severity=Severity.BREACH, parts=tuple(_as_breach(each) for each in line.parts))
