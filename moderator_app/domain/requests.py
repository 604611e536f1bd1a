"""Requests of the registered (GDPR 15-18): what is asked, until when it is answered, and what was decided (SOL-39)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from moderator_app.domain.workdays import WorkingDays, months_later
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

LONGEST = 4_000


class RequestType(StrEnum):
    """What the person asks. The value is stored."""

    ACCESS = "access"
    RECTIFY = "rectify"
    RESTRICT = "restrict"
    """The policies' «blockera» (SOL-39) is called restriction since the GDPR."""
    ERASE = "erase"


REQUEST_TYPE_NAMES: dict[RequestType, str] = {
    RequestType.ACCESS: QT_TRANSLATE_NOOP("RequestType", "access (article 15)"),
    RequestType.RECTIFY: QT_TRANSLATE_NOOP("RequestType", "rectification (article 16)"),
    RequestType.RESTRICT: QT_TRANSLATE_NOOP("RequestType", "restriction, blocking (article 18)"),
    RequestType.ERASE: QT_TRANSLATE_NOOP("RequestType", "erasure (article 17)"),
}


class Ruling(StrEnum):
    """How a request was decided. The value is stored."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


RULING_NAMES: dict[Ruling, str] = {
    Ruling.GRANTED: QT_TRANSLATE_NOOP("Ruling", "granted"),
    Ruling.PARTLY: QT_TRANSLATE_NOOP("Ruling", "granted in part"),
    Ruling.REFUSED: QT_TRANSLATE_NOOP("Ruling", "refused"),
}


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Days are ISO, times microseconds UTC; `ruling` and what follows it are None or "" before the decision."""

    id: int
    type: RequestType
    received: str
    due: str
    name: str
    contact: str
    asks: str
    recorder: str
    recorded_at: int
    ruling: Ruling | None
    reason: str
    decided_at: int | None
    done_at: int | None
    items: tuple[int, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.done_at is None

    def is_late(self, today: str) -> bool:
        """Whether its last day is past and it is not done."""
        return self.is_open and self.due < today


def last_day(received: date, days: WorkingDays) -> date:
    """The last day to answer: one month after receipt (GDPR 12.3); on a day that is none of work, the next one that is
    (regulation 1182/71, article 3.4; lag 1930:173)."""
    day = months_later(received, 1)
    return day if days.is_working(day) else date.fromordinal(days.next_after(day.toordinal()))


def checked(name: str, contact: str, asks: str, received: str, today: str) -> None:
    """Raises Refused with everything that is missing or wrong."""
    wrong: list[Message] = []
    if not name:
        wrong.append(message("asker_missing", QT_TRANSLATE_NOOP("Message", "Who asks is missing.")))
    if not asks:
        wrong.append(message("asks_missing", QT_TRANSLATE_NOOP("Message", "What is asked is missing.")))
    if not _is_day(received) or received > today:
        text = QT_TRANSLATE_NOOP("Message", "“{day}” is no date up to today. Write it like 2026-03-04.")
        wrong.append(message("decided_unreadable", text, day=received[:40]))
    if any(len(each) > LONGEST for each in (name, contact, asks)):
        wrong.append(message("field_too_long", QT_TRANSLATE_NOOP("Message", "A field has at most {limit} characters."), limit=LONGEST))
    if wrong:
        raise Refused(
            message("request_incomplete", QT_TRANSLATE_NOOP("Message", "The request can't be recorded like this. Nothing was saved.")),
            tuple(wrong),
        )


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
