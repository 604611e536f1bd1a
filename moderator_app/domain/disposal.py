"""Disposal decisions: who decided that which records may be destroyed, and when at the earliest. Without one nothing may be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.workdays import months_later
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

LONGEST = 4_000
"""Characters of the scope; no other field is longer."""
LONGEST_PERIOD = 1_200
"""Days or months."""


class RecordType(StrEnum):
    """What a decision lets be disposed of. The value is stored."""

    MINOR = "minor"
    """The policies' common class (SOR-19, HJO-45)."""
    REMOVED = "removed"
    MESSAGES = "messages"
    OWN_POSTS = "own_posts"
    IMAGES = "images"
    SNAPSHOTS = "snapshots"


RECORD_TYPE_NAMES: dict[RecordType, str] = {
    RecordType.MINOR: QT_TRANSLATE_NOOP("RecordType", "Posts and comments of minor or passing importance"),
    RecordType.REMOVED: QT_TRANSLATE_NOOP("RecordType", "Posts and comments that were removed under the policy"),
    RecordType.MESSAGES: QT_TRANSLATE_NOOP("RecordType", "Direct messages"),
    RecordType.OWN_POSTS: QT_TRANSLATE_NOOP("RecordType", "The organisation's own posts"),
    RecordType.IMAGES: QT_TRANSLATE_NOOP("RecordType", "Images and films"),
    RecordType.SNAPSHOTS: QT_TRANSLATE_NOOP("RecordType", "Snapshots of the channel"),
}


class Limit(StrEnum):
    """How the time before disposal counts. The value is stored."""

    WHEN_OBSOLETE = "when_obsolete"
    """The policies' «vid inaktualitet» (SOR-20, HJO-48): a person finds that the record is no longer current."""
    DAYS = "days"
    MONTHS = "months"


LIMIT_NAMES: dict[Limit, str] = {
    Limit.WHEN_OBSOLETE: QT_TRANSLATE_NOOP("DisposalLimit", "when no longer current"),
    Limit.DAYS: QT_TRANSLATE_NOOP("DisposalLimit", "days after receipt"),
    Limit.MONTHS: QT_TRANSLATE_NOOP("DisposalLimit", "months after receipt"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What was decided (HJO-46, HJO-47, VAS-36). `decided` is an ISO day; `amount` counts days or months, 0 when no longer current.

    `limit`: "" is what nobody filled in, and is refused. `paragraph` is the decision's number in the body's minutes.
    """

    body: str
    decided: str
    paragraph: str = ""
    diary_no: str = ""
    scope: str
    record_types: tuple[RecordType, ...]
    limit: Limit | None
    amount: int = 0


@dataclass(frozen=True, slots=True)
class DisposalDecision:
    """A decision as somebody recorded it (microseconds UTC). `pack` and `channels` as of a document: whom it binds."""

    id: int
    terms: Terms
    pack: str
    channels: frozenset[int]
    recorder: str
    recorded_at: int
    revoked_at: int | None

    def covers(self, channel: Channel) -> bool:
        """Whether records of the channel may be disposed of by it. That a channel is closed does not end it."""
        return self.revoked_at is None and (channel.pack == self.pack if self.pack else channel.id in self.channels)


def disposable_from(terms: Terms, received: date) -> date | None:
    """The first day on which what was received that day may be disposed of; None: when somebody finds it no longer current."""
    if terms.limit is Limit.DAYS:
        return received + timedelta(days=terms.amount)
    return months_later(received, terms.amount) if terms.limit is Limit.MONTHS else None


def without_decision(channels: Iterable[Channel], decisions: Iterable[DisposalDecision]) -> tuple[Channel, ...]:
    """The channels in use whose records no decision lets be disposed of."""
    every = tuple(decisions)
    return tuple(each for each in channels if each.status is not Status.PLANNED and not any(one.covers(each) for one in every))


def checked(terms: Terms, today: str) -> Terms:
    """The terms, fit to be kept. Raises Refused with everything that is missing or wrong."""
    wrong = _missing(terms)
    if terms.decided and (terms.decided > today or not _is_day(terms.decided)):
        text = QT_TRANSLATE_NOOP("Message", "“{day}” is no date up to today. Write it like 2026-03-04.")
        wrong.append(message("decided_unreadable", text, day=terms.decided[:40]))
    if terms.limit in (Limit.DAYS, Limit.MONTHS) and not 0 < terms.amount <= LONGEST_PERIOD:
        text = QT_TRANSLATE_NOOP("Message", "The time limit is from 1 to {most} days or months.")
        wrong.append(message("limit_range", text, most=LONGEST_PERIOD))
    if any(len(each) > LONGEST for each in (terms.body, terms.paragraph, terms.diary_no, terms.scope)):
        wrong.append(message("field_too_long", QT_TRANSLATE_NOOP("Message", "A field has at most {limit} characters."), limit=LONGEST))
    if wrong:
        text = QT_TRANSLATE_NOOP("Message", "The disposal decision can't be recorded like this. Nothing was saved.")
        raise Refused(message("disposal_incomplete", text), tuple(wrong))
    return terms


def _missing(terms: Terms) -> list[Message]:
    needed = (
        (terms.body, message("body_missing", QT_TRANSLATE_NOOP("Message", "The body that decided is missing."))),
        (terms.decided, message("decided_missing", QT_TRANSLATE_NOOP("Message", "The day of the decision is missing."))),
        (
            terms.paragraph or terms.diary_no,
            message("number_missing", QT_TRANSLATE_NOOP("Message", "The decision's paragraph or diary number is missing.")),
        ),
        (terms.scope, message("scope_missing", QT_TRANSLATE_NOOP("Message", "The scope is missing: what the decision is about."))),
        (terms.record_types, message("types_missing", QT_TRANSLATE_NOOP("Message", "The kinds of records are missing."))),
        (
            terms.limit,
            message("limit_missing", QT_TRANSLATE_NOOP("Message", "The time limit is missing: a decision always has one.")),
        ),
    )
    return [said for value, said in needed if not value]


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
