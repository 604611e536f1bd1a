"""The day's lines on the public texts: those of active channels that are no longer true, or were never issued."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desk.sight import Sight
from moderator_app.desk.texts import texts_of
from moderator_app.domain.channels import Status
from moderator_app.domain.published import TextState
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message


def texts_to_issue(sight: Sight) -> Iterator[Line]:
    """One line for each channel and state (SOR-13)."""
    for channel in sight.channels.values():
        if channel.status is not Status.ACTIVE:
            continue
        states = [each.state for each in texts_of(sight.reader, sight.policies, channel)]
        door = Door("texts", {"channel": channel.id})
        if count := states.count(TextState.STALE):
            what = message("texts_stale", QT_TRANSLATE_NOOP("Message", "Public texts that are no longer true: {count}"), count=count)
            yield Line(f"texts-stale-{channel.id}", Section.CHANNELS, Severity.ALARM, what, door, channel.name)
        if count := states.count(TextState.NEVER):
            what = message("texts_never", QT_TRANSLATE_NOOP("Message", "Public texts that were never issued: {count}"), count=count)
            yield Line(f"texts-never-{channel.id}", Section.CHANNELS, Severity.NOTE, what, door, channel.name)
