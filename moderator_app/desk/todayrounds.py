"""The day's lines on watch rounds: what was missed, what is due, and where nobody has said how often."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from moderator_app.desk.roundfacts import ChannelRounds
from moderator_app.desk.sight import Sight, iso
from moderator_app.domain.rounds import State
from moderator_app.domain.today import Door, Line, Section, Severity, together
from moderator_app.domain.workdays import moment_at
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

GRAVE = {State.MISSED: Severity.BREACH, State.DUE: Severity.DUE, State.SHORT: Severity.NOTE, State.UNSET: Severity.ALARM}

BY_DAY = frozenset({State.MISSED, State.SHORT})
"""What the channel's calendar shows day by day."""


def watch_rounds(sight: Sight) -> Iterator[Line]:
    """One line of each kind, with the channels as its parts where there are several."""
    kinds: dict[State, list[ChannelRounds]] = {}
    for each in sight.rounds:
        kinds.setdefault(each.standing.state, []).append(each)
    for state, severity in GRAVE.items():
        found = kinds.get(state, [])
        if found:
            parts = [_one(each, state, severity) for each in found]
            yield together(f"rounds-{state}", Section.WATCH, severity, partial(_several, state), parts)


def _one(found: ChannelRounds, state: State, severity: Severity) -> Line:
    channel, days = found.channel, found.standing.missed
    due = None
    if state is State.MISSED:
        text = QT_TRANSLATE_NOOP("Message", "No watch round since {day}. Days missed: {count}")
        told = message("round_missed", text, day=_since(found), count=len(days))
        due = moment_at(days[0] + 1, 0)
    elif state is State.DUE:
        told = message("round_due", QT_TRANSLATE_NOOP("Message", "Watch round to be made today"))
    elif state is State.SHORT:
        assert found.asked is not None
        text = QT_TRANSLATE_NOOP("Message", "Watch rounds today: {count} of {target}")
        told = message("round_short", text, count=found.standing.today, target=found.asked.target)
    else:
        text = QT_TRANSLATE_NOOP("Message", "Neither the policy nor the register says how often the channel is watched")
        told = message("round_unset", text)
    door = Door("watch", {"channel": channel.id, **({"page": "calendar"} if state in BY_DAY else {})})
    return Line(f"round-{channel.id}", Section.WATCH, severity, told, door, channel.name, due)


def _since(found: ChannelRounds) -> str:
    return iso(found.kept.last_round or found.kept.since)


def _several(state: State, count: int) -> Message:
    if state is State.MISSED:
        return message("rounds_missed", QT_TRANSLATE_NOOP("Message", "Channels with a missed watch round: {count}"), count=count)
    if state is State.DUE:
        return message("rounds_due", QT_TRANSLATE_NOOP("Message", "Channels to be looked through today: {count}"), count=count)
    if state is State.SHORT:
        return message(
            "rounds_short", QT_TRANSLATE_NOOP("Message", "Channels looked through fewer times than wished: {count}"), count=count
        )
    return message("rounds_unset", QT_TRANSLATE_NOOP("Message", "Channels without a schedule for watching: {count}"), count=count)
