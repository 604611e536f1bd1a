"""Who may act in a channel, by whose decision: three separate rights (SOL-30), documented before the work begins (VAS-37)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from moderator_app.domain.register import Named
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message


class Right(StrEnum):
    """What somebody may do with a channel. The value is stored."""

    START = "start"
    ADMINISTER = "administer"
    TAKE_PART = "take_part"


RIGHT_NAMES: dict[Right, str] = {
    Right.START: QT_TRANSLATE_NOOP("Right", "start the channel"),
    Right.ADMINISTER: QT_TRANSLATE_NOOP("Right", "administer the channel"),
    Right.TAKE_PART: QT_TRANSLATE_NOOP("Right", "take part in the channel"),
}


@dataclass(frozen=True, slots=True)
class Mandate:
    """A manager's decision on what a person may do in a channel. Days are ISO days, times microseconds UTC.

    `delegation` refers to the delegation order it rests on, `document` to where the decision is written. `notified_day` is when
    communications were told of it (SOL-31), None: not yet.
    """

    id: int
    person_id: int
    person: str
    channel_id: int
    channel: str
    rights: frozenset[Right]
    decider: Named
    decided_day: str
    delegation: str
    document: str
    notified_day: str | None
    notified_to: str
    recorder: str
    recorded_at: int
    ended_at: int | None

    def holds_on(self, today: str) -> bool:
        """Whether it was decided by that day, and nobody has ended it."""
        return self.ended_at is None and self.decided_day <= today


@dataclass(frozen=True, slots=True)
class Gate:
    """What decides whether somebody may act in a channel on a day: the mandates that hold."""

    channel_id: int
    channel: str
    everybody: bool
    """Taken over at founding, and nobody has ever been given a mandate there: whoever sits at the desk may act, and that is an alarm."""
    rights: dict[int, frozenset[Right]] = field(default_factory=dict[int, frozenset[Right]])
    """Person → rights."""
    delegations: dict[int, str] = field(default_factory=dict[int, str])
    """Person → reference to the delegation order."""

    def may(self, person_id: int, right: Right, covered: Collection[int] = ()) -> bool:
        """Whether the person has the right, or stands in for one of `covered` who has it."""
        return self.everybody or any(right in self.rights.get(each, frozenset()) for each in (person_id, *covered))

    def delegation(self, person_id: int, covered: Collection[int] = ()) -> str | None:
        """What the person's decisions rest on: their own reference, else that of whom they stand in for; None where nothing is stated."""
        return next((found for each in (person_id, *sorted(covered)) if (found := self.delegations.get(each))), None)


def without_mandate(channel: str) -> Message:
    """The alarm for an active channel in which nobody has a mandate to take part."""
    return message("nobody_assigned", QT_TRANSLATE_NOOP("Message", "Nobody has an assignment for {channel}."), channel=channel)


def politician_assigned(mandate: Mandate) -> Message:
    """The alarm for an assignment of somebody who is marked as a politician (OSB-9)."""
    return message(
        "politician_assigned",
        QT_TRANSLATE_NOOP("Message", "{person} is a politician, and has an assignment for {channel}."),
        person=mandate.person,
        channel=mandate.channel,
    )


def not_notified(mandate: Mandate) -> Message:
    """The alarm for a decision of which communications have not been told (SOL-31)."""
    return message(
        "comms_not_notified",
        QT_TRANSLATE_NOOP("Message", "The communications department has not been told of the assignment of {person} for {channel}."),
        person=mandate.person,
        channel=mandate.channel,
    )


_RIGHTS_SV = {Right.START: "starta", Right.ADMINISTER: "administrera", Right.TAKE_PART: "delta"}
_RIGHTS_EN = {Right.START: "start", Right.ADMINISTER: "administer", Right.TAKE_PART: "take part"}
_NOTICE_SV = {
    "subject": "Uppdrag i {channel}: {person}",
    "decided": "{decider} beslutade {day} att {person} i tjänsten får följande uppdrag i kanalen {channel}: {rights}.",
    "delegation": "Delegation: {delegation}.",
    "document": "Beslutet finns här: {document}.",
    "over": "Uppdraget har upphört.",
    "by": "Antecknat av {recorder}.",
}
_NOTICE_EN = {
    "subject": "Assignment in {channel}: {person}",
    "decided": "On {day} {decider} decided that {person} has this assignment in the channel {channel}, as part of the job: {rights}.",
    "delegation": "Delegation: {delegation}.",
    "document": "The decision is here: {document}.",
    "over": "The assignment is over.",
    "by": "Recorded by {recorder}.",
}


def notice(mandate: Mandate, language: str = "sv") -> tuple[str, str]:
    """The notice of the decision to the communications department (SOL-31): subject and text."""
    swedish = language == "sv"
    rights = ", ".join((_RIGHTS_SV if swedish else _RIGHTS_EN)[each] for each in Right if each in mandate.rights)
    texts = _NOTICE_SV if swedish else _NOTICE_EN
    said = {"decided": True, "delegation": mandate.delegation, "document": mandate.document, "over": mandate.ended_at, "by": True}
    values = {
        "decider": mandate.decider.name,
        "day": mandate.decided_day,
        "person": mandate.person,
        "channel": mandate.channel,
        "rights": rights,
        "delegation": mandate.delegation,
        "document": mandate.document,
        "recorder": mandate.recorder,
    }
    return texts["subject"].format_map(values), "\n".join(texts[name].format_map(values) for name, holds in said.items() if holds)
