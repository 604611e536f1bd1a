"""The report on how much waits in each channel and whether somebody is there for it, and the line of the day that leads to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.desk.sight import Sight
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.items import State
from moderator_app.domain.load import DUTIES, LATE, NOBODY, ROUNDS, Load, short_of
from moderator_app.domain.narrowing import Narrowing
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import channels
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


class Loads:
    """For managers, who see to it that there are people enough."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def report(self) -> list[Load]:
        """Each active channel that I see, by name."""
        with self._context.database.read() as reader:
            since = channels.oldest(reader, State.OPEN)
            found = loads(Sight(reader, self._context, self._policies, self._context.clock.now()))
            return [replace(each, oldest=since.get(each.channel_id)) for each in found]


def loads(sight: Sight) -> list[Load]:
    """Of each active channel, from what the day reads anyhow."""
    counts = channels.counts(sight.reader)
    late = {each.channel_id: each for each in sight.answers}
    duties = Counter(each.channel_id for each in sight.follow_ups if each.mandatory and each.due_at < sight.now)
    rounds = {each.channel.id: len(each.recent) for each in sight.rounds}
    found: list[Load] = []
    for each in sight.active:
        managers = tuple(one.who.name for one in sight.registers[each.id].having(Responsibility.MANAGER))
        waits = late.get(each.id)
        number, since = (0, None) if waits is None else (waits.late, waits.first_late)
        days = tuple(sight.nobody[each.id])
        open_items, missed = counts.of(State.OPEN, each.id), rounds.get(each.id, 0)
        found.append(Load(each.id, each.name, managers, open_items, number, missed, duties[each.id], since, days))
    return found


def strained(sight: Sight) -> Iterator[Line]:
    """To those who lead: each channel whose resources don't seem to suffice, with what shows it."""
    if sight.context.me.role not in LEADERS:
        return
    for each in loads(sight):
        key, door = f"load-{each.channel_id}", Door("channels", {"channel": each.channel_id})
        signs = short_of(each)
        parts = tuple(
            Line(f"{key}-{sign.code}", Section.CHANNELS, Severity.NOTE, sign, _list_of(sign, each.channel_id), each.channel)
            for sign in signs
        )
        if parts:
            told = message("load", QT_TRANSLATE_NOOP("Message", "The resources don't seem to suffice"))
            yield Line(key, Section.CHANNELS, Severity.NOTE, told, door, each.channel, each.late_since, parts)


def _list_of(sign: Message, channel_id: int) -> Door:
    """Where what the sign counts is listed."""
    where = {"channel": channel_id}
    return {
        LATE: Door("inbox", {"only": Narrowing.LATE, **where}),
        ROUNDS: Door("watch", {"page": "calendar", **where}),
        DUTIES: Door("followups", {"when": "late", "mandatory": True, **where}),
        NOBODY: Door("cover", where),
    }[sign.code]
