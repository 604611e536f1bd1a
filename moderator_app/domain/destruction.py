"""Records that were destroyed: by which disposal decision, or outside the plan, why, and reported to whom (SOR-9, VAS-35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from moderator_app.domain.channels import Channel
from moderator_app.domain.disposal import RECORD_TYPE_NAMES, DisposalDecision, Limit, RecordType, disposable_from
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """What was destroyed. Days are ISO days; `received` is when the newest of it came in.

    `no_longer_current`: somebody found it so, as a decision «vid inaktualitet» asks (HJO-48).
    """

    record_type: RecordType
    received: str
    what: str
    no_longer_current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Destruction:
    """A destruction as it was recorded. `deviation` is the reason of one outside the plan, "" of one by `decision_id`."""

    id: int
    channel_id: int
    destroyed: Destroyed
    decision_id: int | None
    deviation: str
    recorder: str
    recorded_at: int
    reported_to: str
    reported_day: str | None

    @property
    def to_report(self) -> bool:
        """Outside the plan, and nobody has been told of it."""
        return bool(self.deviation) and self.reported_day is None


def outside_plan(destroyed: Destroyed, channel: Channel, decision: DisposalDecision | None, today: date) -> tuple[Message, ...]:
    """Why the plan does not allow it today; empty where it does."""
    if decision is None:
        return (message("no_decision", QT_TRANSLATE_NOOP("Message", "No disposal decision is named that lets this be destroyed.")),)
    found: list[Message] = []
    if decision.revoked_at is not None or not decision.covers(channel):
        text = QT_TRANSLATE_NOOP("Message", "Disposal decision {number} does not hold for the channel “{name}”.")
        found.append(message("decision_elsewhere", text, number=decision.id, name=channel.name))
    terms = decision.terms
    if destroyed.record_type not in terms.record_types:
        text = QT_TRANSLATE_NOOP("Message", "The decision is not about this kind of records: {kind}.")
        found.append(message("decision_other_kind", text, kind=record_type_name(destroyed.record_type)))
    if terms.limit is Limit.WHEN_OBSOLETE:
        if not destroyed.no_longer_current:
            text = QT_TRANSLATE_NOOP("Message", "By the decision, somebody must first find that the records are no longer current.")
            found.append(message("still_current", text))
    elif (first := disposable_from(terms, date.fromisoformat(destroyed.received))) is not None and first > today:
        text = QT_TRANSLATE_NOOP("Message", "By the decision, what came in on {received} may be destroyed from {day}.")
        found.append(message("too_early", text, received=destroyed.received, day=first.isoformat()))
    return tuple(found)


def record_type_name(kind: RecordType) -> Message:
    """Its name, to stand in a sentence."""
    return Message(kind, RECORD_TYPE_NAMES[kind], context="RecordType")
