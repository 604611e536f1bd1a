"""The day's lines on how the channels are kept: checks that are due, deposits, who has access, and pages that lie idle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from moderator_app.desk.sight import Sight
from moderator_app.desk.todayoffice import folded
from moderator_app.domain.channels import Status
from moderator_app.domain.checks import upkeep_alarms
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import checks
from moderator_app.support.messages import Message


def keeping(sight: Sight) -> Iterator[Line]:
    """What is wrong with the keeping of each active channel, one line for each kind; what the law asks and is missing is a breach."""
    made, assigned = checks.all_made(sight.reader), checks.all_assigned(sight.reader)
    for channel in sight.channels.values():
        if channel.status is Status.ACTIVE:
            last_own, upkeep = checks.last_own(sight.reader, channel.id), sight.pack(channel.id).upkeep
            kinds: dict[str, list[Message]] = {}
            known = sight.registers[channel.id]
            for each in upkeep_alarms(upkeep, known, made.get(channel.id, ()), assigned.get(channel.id, ()), last_own, sight.now):
                kinds.setdefault(each.code, []).append(each)
            for code, found in kinds.items():
                line = folded(f"{code}-{channel.id}", Section.CHANNELS, found, Door("channels", {"channel": channel.id}), channel.name)
                yield _as_breach(line) if code == "check_breach" else line


def _as_breach(line: Line) -> Line:
    return replace(line, severity=Severity.BREACH, parts=tuple(_as_breach(each) for each in line.parts))
