"""The report on how much waits in each channel and whether somebody is there for it, and the line of the day that leads to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.context import Context
from moderator_app.desk.planning import days_with_nobody_in
from moderator_app.desk.policies import Policies
from moderator_app.desk.sight import Sight
from moderator_app.domain.channels import Status
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.items import State
from moderator_app.domain.load import Load, short_of
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import channels, today
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

AHEAD = 28
"""Days, today included, that are looked ahead."""


class Loads:
    """For managers, who see to it that there are people enough."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def report(self) -> list[Load]:
        """Each active channel that I see, by name."""
        with self._context.database.read() as reader:
            return loads(Sight(reader, self._context, self._policies, self._context.clock.now()))


def loads(sight: Sight) -> list[Load]:
    """Of each active channel, read with the rest of the day."""
    active = [each for each in sight.channels.values() if each.status is Status.ACTIVE]
    counts = channels.counts(sight.reader)
    late = {each.channel_id: each for each in today.answers(sight.reader, sight.now, sight.soon)}
    duties = Counter(each.channel_id for each in today.follow_ups(sight.reader, sight.now) if each.mandatory)
    nobody = days_with_nobody_in(sight.reader, sight.absences, [each.id for each in active], sight.today, sight.today + AHEAD - 1)
    found: list[Load] = []
    for each in active:
        managers = tuple(one.who.name for one in sight.registers[each.id].having(Responsibility.MANAGER))
        waits = late.get(each.id)
        number, since = (0, None) if waits is None else (waits.late, waits.first_late)
        days = tuple(nobody[each.id])
        found.append(Load(each.id, each.name, managers, counts.of(State.OPEN, each.id), number, duties[each.id], since, days))
    return found


def strained(sight: Sight) -> Iterator[Line]:
    """To those who lead: the channels whose resources don't seem to suffice, with what shows it."""
    if sight.context.me.role not in LEADERS:
        return
    parts: list[Line] = []
    for each in loads(sight):
        shown = short_of(each)
        if shown:
            door = Door("channels", {"channel": each.channel_id})
            parts.append(
                Line(f"load-{each.channel_id}", Section.CHANNELS, Severity.NOTE, _told(shown), door, each.channel, each.late_since)
            )
    if parts:
        text = QT_TRANSLATE_NOOP("Message", "Channels whose resources don't seem to suffice: {count}")
        told = message("load", text, count=len(parts))
        yield Line("load", Section.CHANNELS, Severity.NOTE, told, Door("channels"), parts=tuple(parts))


def _told(shown: tuple[Message, ...]) -> Message:
    if len(shown) == 1:
        return message("load_one", QT_TRANSLATE_NOOP("Message", "The resources don't seem to suffice: {first}"), first=shown[0])
    if len(shown) == 2:
        text = QT_TRANSLATE_NOOP("Message", "The resources don't seem to suffice: {first}; {second}")
        return message("load_two", text, first=shown[0], second=shown[1])
    text = QT_TRANSLATE_NOOP("Message", "The resources don't seem to suffice: {first}; {second}; {third}")
    return message("load_three", text, first=shown[0], second=shown[1], third=shown[2])
