"""How an item is kept: its retention class, when it may be disposed of, and what stops that (SOR-19, SOL-41; invariant 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.disposal import DisposalDecision, Limit, RecordType, disposable_from
from moderator_app.domain.items import GONE, Direction, Kind, State
from moderator_app.domain.registration import InDiary, Registration
from moderator_app.domain.workdays import local_day
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


class RetentionClass(StrEnum):
    """How an item is kept. Told by what stands; never stored for itself."""

    MINOR = "minor"
    """The default (SOR-19, OSB-27, HJO-45); a policy has its own words for it."""
    REMOVED = "removed"
    MESSAGES = "messages"
    OWN_POSTS = "own_posts"
    ORDERED = "ordered"
    EVIDENCE = "evidence"
    CASE = "case"


CLASS_NAMES: dict[RetentionClass, str] = {
    RetentionClass.MINOR: QT_TRANSLATE_NOOP("RetentionClass", "of minor significance"),
    RetentionClass.REMOVED: QT_TRANSLATE_NOOP("RetentionClass", "removed under the policy"),
    RetentionClass.MESSAGES: QT_TRANSLATE_NOOP("RetentionClass", "direct message"),
    RetentionClass.OWN_POSTS: QT_TRANSLATE_NOOP("RetentionClass", "the organisation's own post"),
    RetentionClass.ORDERED: QT_TRANSLATE_NOOP("RetentionClass", "kept in order"),
    RetentionClass.EVIDENCE: QT_TRANSLATE_NOOP("RetentionClass", "secured as evidence, or with the police"),
    RetentionClass.CASE: QT_TRANSLATE_NOOP("RetentionClass", "belongs to a case in the diary"),
}
DISPOSED_AS: dict[RetentionClass, RecordType] = {
    RetentionClass.MINOR: RecordType.MINOR,
    RetentionClass.REMOVED: RecordType.REMOVED,
    RetentionClass.MESSAGES: RecordType.MESSAGES,
    RetentionClass.OWN_POSTS: RecordType.OWN_POSTS,
}
"""Of which kind of records a disposal decision must be; the classes that are missing here are disposed of by none: they follow the case."""


class Ground(StrEnum):
    """Why somebody stops disposal by hand. The value is stored."""

    DOCUMENT_REQUEST = "document_request"
    POLICE = "police"
    AUTHORITY = "authority"
    OTHER = "other"


GROUND_NAMES: dict[Ground, str] = {
    Ground.DOCUMENT_REQUEST: QT_TRANSLATE_NOOP("HoldGround", "request for a document"),
    Ground.POLICE: QT_TRANSLATE_NOOP("HoldGround", "police report or request"),
    Ground.AUTHORITY: QT_TRANSLATE_NOOP("HoldGround", "court, supervision or audit"),
    Ground.OTHER: QT_TRANSLATE_NOOP("HoldGround", "other"),
}

ENDED_BY_WORD: dict[str, Ground] = {"hold_document_request": Ground.DOCUMENT_REQUEST, "hold_police": Ground.POLICE}
"""What holds an item by itself, by the code in `holds_of`, until somebody who leads records that this ground is over."""


HOLD_NAMES: dict[str, str] = {
    "hold_document_request": QT_TRANSLATE_NOOP("Hold", "request for a document"),
    "hold_thread_request": QT_TRANSLATE_NOOP("Hold", "request for a document in its thread"),
    "hold_data_request": QT_TRANSLATE_NOOP("Hold", "open request of a registered person"),
    "hold_block": QT_TRANSLATE_NOOP("Hold", "ground of a block that has not ended"),
    "hold_police": QT_TRANSLATE_NOOP("Hold", "with the police"),
    "hold_follow_up": QT_TRANSLATE_NOOP("Hold", "open follow-up"),
    "hold_not_assessed": QT_TRANSLATE_NOOP("Hold", "not assessed"),
    "hold_open_case": QT_TRANSLATE_NOOP("Hold", "open case"),
    "hold_by_hand": QT_TRANSLATE_NOOP("Hold", "stopped by hand"),
    "hold_not_covered": QT_TRANSLATE_NOOP("Hold", "no longer covered by the decision"),
    "hold_seen_to": QT_TRANSLATE_NOOP("Hold", "gone already"),
}
"""By its code, in a few words, what stops the disposal of an item (`holds_of`), or stopped it when it was to go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that the keeping of one item rests on, as it stands now. Moments are microseconds UTC."""

    item_id: int
    uuid: str
    channel_id: int
    kind: Kind
    direction: Direction
    state: State
    received: int
    """When it was published, which is when it was received or drawn up (HJO-39, HJO-40)."""
    diary: InDiary
    outcome: Outcome | None = None
    closed_at: int | None = None
    """When the case of its decision was closed; None: it is open, or nobody has decided."""
    belongs_to_case: bool = False
    """Ticked as part of a case (P-04; OSB-30)."""
    is_evidence: bool = False
    police: str | None = None
    """The number of the police report, "" for a tip without one; None: the police have nothing of it, or are done with it."""
    removed: bool = False
    asked_for: bool = False
    """Ticked as a request for a document (P-07), which nobody has told to be answered yet."""
    thread_asked_for: bool = False
    """Such a request stands in its thread."""
    data_request: bool = False
    """An open request of a registered person is about it."""
    grounds_block: bool = False
    """A block of its author has not ended that was decided after a measure on it, and may rest on that (invariant 6)."""
    open_follow_ups: int = 0
    by_hand: Ground | None = None
    """Somebody has stopped disposal of it, or of its whole channel."""
    last_in_thread: int = 0
    """When the newest of its thread was published."""

    @property
    def assessed(self) -> bool:
        """Somebody has decided on it, or it came in as settled: history, and what the organisation wrote itself."""
        return self.outcome is not None or self.state is State.DONE

    @property
    def quiet_since(self) -> int:
        """Since when nothing happened: not with its case, and not in its thread."""
        return max(self.closed_at or 0, self.last_in_thread, self.received)


def class_of(facts: Facts) -> RetentionClass:
    """The highest class that fits."""
    if facts.belongs_to_case or facts.diary.status in (Registration.REGISTERED, Registration.REQUESTED, Registration.DUE):
        return RetentionClass.CASE
    if facts.is_evidence or facts.police is not None:
        return RetentionClass.EVIDENCE
    if facts.diary.status is Registration.KEPT_IN_ORDER:
        return RetentionClass.ORDERED
    if facts.kind is Kind.DM:
        return RetentionClass.MESSAGES
    if facts.removed:
        return RetentionClass.REMOVED
    return RetentionClass.OWN_POSTS if facts.direction is Direction.DRAWN_UP else RetentionClass.MINOR


def holds_of(facts: Facts) -> tuple[Message, ...]:
    """Everything that stops its disposal now (invariant 7: a request for the document, a police matter); empty: nothing does."""
    found: list[Message] = []
    if facts.asked_for:
        text = QT_TRANSLATE_NOOP("Message", "It asks for a document, and nobody has recorded that this was answered.")
        found.append(message("hold_document_request", text))
    elif facts.thread_asked_for:
        found.append(message("hold_thread_request", QT_TRANSLATE_NOOP("Message", "Somebody asks for a document in its thread.")))
    if facts.data_request:
        found.append(message("hold_data_request", QT_TRANSLATE_NOOP("Message", "A registered person's request about it is open.")))
    if facts.grounds_block:
        text = QT_TRANSLATE_NOOP("Message", "A block of its author has not ended, and may rest on what was decided here.")
        found.append(message("hold_block", text))
    if facts.police is not None:
        text = QT_TRANSLATE_NOOP("Message", "The police have it ({number}).")
        found.append(message("hold_police", text, number=facts.police or "–"))
    if facts.open_follow_ups:
        text = QT_TRANSLATE_NOOP("Message", "A follow-up is open ({count}).")
        found.append(message("hold_follow_up", text, count=facts.open_follow_ups))
    if not facts.assessed:
        found.append(message("hold_not_assessed", QT_TRANSLATE_NOOP("Message", "Nobody has decided on it yet.")))
    elif facts.state is not State.DONE or (facts.outcome is not None and facts.closed_at is None):
        found.append(message("hold_open_case", QT_TRANSLATE_NOOP("Message", "Its case is open.")))
    if facts.by_hand is not None:
        text = QT_TRANSLATE_NOOP("Message", "Stopped by hand: {ground}.")
        found.append(message("hold_by_hand", text, ground=Message(facts.by_hand, GROUND_NAMES[facts.by_hand], context="HoldGround")))
    return tuple(found)


class When(StrEnum):
    """When an item may be disposed of."""

    NEVER = "never"
    """No decision is about its class: it follows its case."""
    NO_DECISION = "no_decision"
    """Nothing may be disposed of (VAS-35)."""
    WHEN_OBSOLETE = "when_obsolete"
    DAY = "day"
    GONE = "gone"
    """Its words are gone already."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How one item is kept: what SOL-41 asks of each. `words`: the policy's own for what is of minor significance, else ""."""

    diary: InDiary
    retention: RetentionClass
    words: str
    when: When
    day: str | None
    """The first ISO day on which it may be disposed of."""
    decision: DisposalDecision | None
    holds: tuple[Message, ...]

    @property
    def ended_by_word(self) -> tuple[Ground, ...]:
        """What holds it by itself until somebody who leads records that it is over."""
        return tuple(ENDED_BY_WORD[each.code] for each in self.holds if each.code in ENDED_BY_WORD)


def counting(facts: Facts, channel: Channel, decisions: Iterable[DisposalDecision]) -> DisposalDecision | None:
    """The disposal decision that counts for it: of several that let it go, the one decided last. None: it may not go at all."""
    wanted = DISPOSED_AS.get(class_of(facts))
    fitting = (each for each in decisions if each.covers(channel) and wanted in each.terms.record_types)
    return max(fitting, key=lambda each: (each.terms.decided, each.id), default=None)


def keeping_of(facts: Facts, channel: Channel, words: str, decisions: Iterable[DisposalDecision]) -> Keeping:
    """`words` are the policy's for its class of minor significance."""
    sort, decision = class_of(facts), counting(facts, channel, decisions)
    day = None if decision is None else disposable_from(decision.terms, received_day(facts))
    when = When.DAY if day is not None else When.NO_DECISION if decision is None else When.WHEN_OBSOLETE
    if sort not in DISPOSED_AS:
        when = When.NEVER
    gone = facts.state in GONE
    if gone:
        when = When.GONE
    said = words if sort is RetentionClass.MINOR else ""
    first = day.isoformat() if day is not None and when is When.DAY else None
    return Keeping(facts.diary, sort, said, when, first, decision, () if gone else holds_of(facts))


def received_day(facts: Facts) -> date:
    """The day in Sweden on which it was received."""
    return date.fromordinal(local_day(facts.received)[0])


def may_go(facts: Facts, decision: DisposalDecision, today: date, quiet_before: int | None) -> bool:
    """Whether the decision that counts for it lets it go today, whatever holds it.

    `quiet_before` (microseconds UTC): for one «vid inaktualitet», nothing happened since then.
    """
    if facts.state in GONE:
        return False
    if decision.terms.limit is Limit.WHEN_OBSOLETE:
        return quiet_before is not None and facts.quiet_since < quiet_before
    first = disposable_from(decision.terms, received_day(facts))
    return first is not None and first <= today
