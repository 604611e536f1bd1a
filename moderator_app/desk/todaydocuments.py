"""The day's lines on the documents that bind channels."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from moderator_app.desk.documents import Listed, board_in
from moderator_app.desk.sight import Sight, iso
from moderator_app.domain.documents import Standing, Version
from moderator_app.domain.today import Door, Line, Section, Severity, together
from moderator_app.storage import requests
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

REQUESTS_NEAR = 7
"""Days before the last one from which on a request is told of."""


def documents(sight: Sight) -> Iterator[Line]:
    """What I have not acknowledged; for who leads, also who else has not, and which document no longer holds."""
    board = board_in(sight.reader, sight.context, sight.policies)
    for each in board.listed:
        version, number = each.current or each.document.newest, each.document.id
        door = Door("policies", {"document": number})
        if each.asks_me:
            yield Line(f"acknowledge-{number}", Section.DOCUMENTS, Severity.DUE, _to_acknowledge(version), door)
        key, others = f"unacknowledged-{number}", _others(each, sight.context.me.name)
        if board.may_record and others:
            parts = [_one_not_yet(f"{key}-{n}", version, name, door) for n, name in enumerate(others)]
            yield together(key, Section.DOCUMENTS, Severity.NOTE, partial(_not_yet, version), parts)
        if board.may_record and each.standing is Standing.RUN_OUT:
            text = QT_TRANSLATE_NOOP("Message", "“{title}” was valid to {day}, and no later version is recorded.")
            told = message("document_run_out", text, title=version.text.title, day=version.text.valid_to)
            yield Line(f"run-out-{number}", Section.DOCUMENTS, Severity.ALARM, told, door)


def asked(sight: Sight) -> Iterator[Line]:
    """Requests of registered people whose last day is near, or past."""
    today, near = iso(sight.today), iso(sight.today + REQUESTS_NEAR)
    for each in requests.everything(sight.reader):
        if each.is_open and each.due <= near:
            late = each.is_late(today)
            text = QT_TRANSLATE_NOOP("Message", "Request {number} of a registered person was to be answered by {day}")
            if not late:
                text = QT_TRANSLATE_NOOP("Message", "Request {number} of a registered person is to be answered by {day}")
            told = message("request_late" if late else "request_due", text, number=each.id, day=each.due)
            door = Door("policies", {"part": "requests", "request": each.id})
            yield Line(f"request-{each.id}", Section.DOCUMENTS, Severity.BREACH if late else Severity.DUE, told, door)


def _others(one: Listed, my_name: str) -> list[str]:
    names = list(one.missing or ())
    if one.asks_me and my_name in names:
        names.remove(my_name)
    return names


def _one_not_yet(key: str, version: Version, person: str, door: Door) -> Line:
    text = QT_TRANSLATE_NOOP("Message", "{person} has not acknowledged “{title}”")
    told = message("person_not_acknowledged", text, person=person, title=version.text.title)
    return Line(key, Section.DOCUMENTS, Severity.NOTE, told, door)


def _to_acknowledge(version: Version) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "To acknowledge: “{title}”, version {version}")
    return message("to_acknowledge", text, title=version.text.title, version=version.text.version)


def _not_yet(version: Version, others: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Others who have not acknowledged “{title}”: {count}")
    return message("not_acknowledged", text, title=version.text.title, count=others)
