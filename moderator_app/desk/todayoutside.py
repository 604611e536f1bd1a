"""The day's lines on what was seen outside our channels, and nobody has closed."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desk.sight import Sight
from moderator_app.domain.observations import Observation, Sort, Step
from moderator_app.domain.today import Door, Line, Section, Severity
from moderator_app.storage import observations
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


def outside(sight: Sight) -> Iterator[Line]:
    """An alarm until it is reported or the manager knows of it (HJO-4, HJO-52); to be done until it is closed."""
    for each in observations.everything(sight.reader):
        if each.is_open:
            told, severity = _told(each)
            door = Door("policies", {"part": "outside", "observation": each.id})
            yield Line(f"outside-{each.id}", Section.OUTSIDE, severity, told, door)


def _told(one: Observation) -> tuple[Message, Severity]:
    if one.sort is Sort.FALSE_PAGE and not one.has(Step.REPORTED):
        text = QT_TRANSLATE_NOOP("Message", "A false page was seen on {day}, and is not reported to the platform")
        return message("false_page_unreported", text, day=one.seen), Severity.ALARM
    if one.sort is Sort.FALSE_PAGE:
        text = QT_TRANSLATE_NOOP("Message", "A false page seen on {day} is reported, and not closed")
        return message("false_page_open", text, day=one.seen), Severity.DUE
    if one.sort is Sort.OTHERS_FORUM and not one.has(Step.MANAGER_AGREED):
        text = QT_TRANSLATE_NOOP("Message", "Taking part in a forum of others, noted on {day}, waits for the closest manager to agree")
        return message("others_forum_waits", text, day=one.seen), Severity.DUE
    if one.sort is Sort.OTHERS_FORUM:
        text = QT_TRANSLATE_NOOP("Message", "Taking part in a forum of others, noted on {day}, is agreed, and not closed")
        return message("others_forum_agreed", text, day=one.seen), Severity.DUE
    if not one.has(Step.MANAGER_TOLD, Step.MANAGER_AGREED):
        text = QT_TRANSLATE_NOOP("Message", "Criticism elsewhere was seen on {day}, and the closest manager is not told")
        return message("criticism_untold", text, day=one.seen), Severity.ALARM
    text = QT_TRANSLATE_NOOP("Message", "Criticism elsewhere, seen on {day}, is not closed")
    return message("criticism_open", text, day=one.seen), Severity.DUE
