"""The day's lines on the public texts: those of active channels that are no longer true, or were never issued."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desk.sight import Sight
from moderator_app.desk.texts import texts_of
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.public_wordings import TEXT_NAMES, TextKind
from moderator_app.domain.published import TextState
from moderator_app.domain.today import Door, Line, Section, Severity, together
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


def texts_to_issue(sight: Sight) -> Iterator[Line]:
    """One line for each channel and state (SOR-13)."""
    for channel in sight.channels.values():
        if channel.status is not Status.ACTIVE:
            continue
        found = texts_of(sight.reader, sight.policies, channel)
        for state, (severity, several) in TOLD.items():
            parts = [_one(channel, each.kind, state, severity) for each in found if each.state is state]
            if parts:
                yield together(f"texts-{state}-{channel.id}", Section.CHANNELS, severity, several, parts, channel.name)


def _one(channel: Channel, kind: TextKind, state: TextState, severity: Severity) -> Line:
    text = QT_TRANSLATE_NOOP("Message", "A public text that was never issued: {name}")
    if state is TextState.STALE:
        text = QT_TRANSLATE_NOOP("Message", "A public text that is no longer true: {name}")
    told = message(f"text_{state}", text, name=Message(kind, TEXT_NAMES[kind], context="TextKind"))
    door = Door("texts", {"channel": channel.id, "kind": kind})
    return Line(f"text-{kind}-{channel.id}", Section.CHANNELS, severity, told, door, channel.name)


def _stale(count: int) -> Message:
    return message("texts_stale", QT_TRANSLATE_NOOP("Message", "Public texts that are no longer true: {count}"), count=count)


def _never(count: int) -> Message:
    return message("texts_never", QT_TRANSLATE_NOOP("Message", "Public texts that were never issued: {count}"), count=count)


TOLD = {TextState.STALE: (Severity.ALARM, _stale), TextState.NEVER: (Severity.NOTE, _never)}
"""How grave each state is, and how several texts of it are told together."""
