"""The steps of each duty, with what their receipts tell: what a follow-up consists of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from moderator_app.domain.decisions import ObligationState
from moderator_app.domain.policy import Duty
from moderator_app.support.messages import QT_TRANSLATE_NOOP


class FollowUpStep(StrEnum):
    """Something done for an obligation. The value is stored."""

    SECURED = "secured"
    VANISHED = "vanished"
    """The platform's copy was gone before we could do it: that is recorded (invariant 2)."""
    REQUESTED = "requested"
    REGISTERED = "registered"
    KEPT_IN_ORDER = "kept_in_order"
    """Instead of registering, where that is enough (SOR-18)."""
    HIDDEN = "hidden"
    REMOVED = "removed"
    VERIFIED_GONE = "verified_gone"
    TIPPED = "tipped"
    REPORTED = "reported"
    TOLD = "told"
    FORWARDED = "forwarded"
    RECEIVED = "received"
    """The receipt of whoever it was forwarded to."""
    ASKED = "asked"
    ANSWERED = "answered"
    CORRECTED = "corrected"
    """A further answer was published; the one before stands in the record as it was."""
    SHOWN_AGAIN = "shown_again"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    NOT_DONE = "not_done"
    """A signed decision not to, with its reason."""


class Told(StrEnum):
    """A field of a receipt."""

    REFERENCE = "reference"
    RECIPIENT = "recipient"
    LINK = "link"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class StepSpec:
    """One step of a duty: its name, what its receipt must and may tell, what it leads to, and what of the same duty comes first."""

    step: FollowUpStep
    name: str
    must: tuple[Told, ...] = ()
    may: tuple[Told, ...] = (Told.WORDS,)
    ends: ObligationState | None = ObligationState.DONE
    """None: under way, there is more to come."""
    after: tuple[FollowUpStep, ...] = ()
    """One of these was done before."""
    unless: tuple[FollowUpStep, ...] = ()
    """None of these was done before: they make it needless."""
    late: bool = False
    """Can be recorded when the duty is done already."""
    by_deed: bool = False
    """Nobody reports it: the deed itself, done at the desk, records it."""
    again: bool = False
    """Can be recorded as often as it is done."""


_WORDS, _LINK = (Told.WORDS,), (Told.LINK, Told.WORDS)
_VANISHED = StepSpec(
    FollowUpStep.VANISHED, QT_TRANSLATE_NOOP("FollowUpStep", "It was gone from the platform already"), must=(Told.WORDS,), may=()
)

COURSE: dict[Duty, tuple[StepSpec, ...]] = {
    Duty.EVIDENCE: (
        StepSpec(FollowUpStep.SECURED, QT_TRANSLATE_NOOP("FollowUpStep", "Evidence secured"), may=(), by_deed=True),
        StepSpec(
            FollowUpStep.VANISHED,
            QT_TRANSLATE_NOOP("FollowUpStep", "It was gone from the platform before evidence was secured"),
            must=(Told.WORDS,),
            may=(),
        ),
    ),
    Duty.DIARY: (
        StepSpec(
            FollowUpStep.REQUESTED,
            QT_TRANSLATE_NOOP("FollowUpStep", "Registration requested"),
            may=(Told.RECIPIENT, Told.WORDS),
            ends=None,
        ),
        StepSpec(FollowUpStep.REGISTERED, QT_TRANSLATE_NOOP("FollowUpStep", "Registered in the diary"), must=(Told.REFERENCE,)),
        StepSpec(FollowUpStep.KEPT_IN_ORDER, QT_TRANSLATE_NOOP("FollowUpStep", "Kept in order instead"), must=(Told.REFERENCE,)),
    ),
    Duty.HIDE: (StepSpec(FollowUpStep.HIDDEN, QT_TRANSLATE_NOOP("FollowUpStep", "Hidden in the channel")), _VANISHED),
    Duty.REMOVE: (
        StepSpec(FollowUpStep.REMOVED, QT_TRANSLATE_NOOP("FollowUpStep", "Removed from the channel"), ends=None),
        StepSpec(
            FollowUpStep.HIDDEN,
            QT_TRANSLATE_NOOP("FollowUpStep", "Could not be removed: hidden meanwhile"),
            must=(Told.WORDS,),
            may=(),
            ends=None,
            unless=(FollowUpStep.REMOVED,),
        ),
        StepSpec(FollowUpStep.VERIFIED_GONE, QT_TRANSLATE_NOOP("FollowUpStep", "Seen to be gone"), after=(FollowUpStep.REMOVED,)),
        replace(_VANISHED, unless=(FollowUpStep.REMOVED,)),
    ),
    Duty.POLICE_TIP: (
        StepSpec(
            FollowUpStep.TIPPED,
            QT_TRANSLATE_NOOP("FollowUpStep", "The police have the tip with the link"),
            may=(Told.REFERENCE, Told.WORDS),
        ),
    ),
    Duty.POLICE_REPORT: (
        StepSpec(FollowUpStep.REPORTED, QT_TRANSLATE_NOOP("FollowUpStep", "Reported to the police"), must=(Told.REFERENCE,)),
    ),
    Duty.PLATFORM_REPORT: (
        StepSpec(FollowUpStep.REPORTED, QT_TRANSLATE_NOOP("FollowUpStep", "Reported to the platform"), may=(Told.REFERENCE, Told.WORDS)),
        StepSpec(
            FollowUpStep.RECEIVED,
            QT_TRANSLATE_NOOP("FollowUpStep", "The platform has answered"),
            must=_WORDS,
            may=(),
            after=(FollowUpStep.REPORTED,),
            late=True,
        ),
    ),
    Duty.HOTLINE: (
        StepSpec(FollowUpStep.TIPPED, QT_TRANSLATE_NOOP("FollowUpStep", "The hotline has the tip"), may=(Told.REFERENCE, Told.WORDS)),
    ),
    Duty.CONCERN: (
        StepSpec(
            FollowUpStep.REPORTED,
            QT_TRANSLATE_NOOP("FollowUpStep", "The social services know of it"),
            must=(Told.RECIPIENT,),
            may=(Told.REFERENCE, Told.WORDS),
        ),
    ),
    Duty.SAFETY: (
        StepSpec(
            FollowUpStep.TOLD,
            QT_TRANSLATE_NOOP("FollowUpStep", "Safety or work environment told"),
            must=(Told.RECIPIENT,),
            may=(Told.REFERENCE, Told.WORDS),
        ),
    ),
    Duty.RIGHTS_HOLDER: (StepSpec(FollowUpStep.TOLD, QT_TRANSLATE_NOOP("FollowUpStep", "The rights holder told"), must=(Told.RECIPIENT,)),),
    Duty.DATA_PROTECTION: (
        StepSpec(
            FollowUpStep.TOLD,
            QT_TRANSLATE_NOOP("FollowUpStep", "The data protection officer has it"),
            must=(Told.RECIPIENT,),
            may=(Told.REFERENCE, Told.WORDS),
        ),
    ),
    Duty.FORWARD: (
        StepSpec(
            FollowUpStep.FORWARDED,
            QT_TRANSLATE_NOOP("FollowUpStep", "Forwarded"),
            must=(Told.RECIPIENT,),
            may=(Told.REFERENCE, Told.WORDS),
        ),
        StepSpec(
            FollowUpStep.RECEIVED,
            QT_TRANSLATE_NOOP("FollowUpStep", "Receipt of whoever it was forwarded to"),
            may=(Told.REFERENCE, Told.WORDS),
            after=(FollowUpStep.FORWARDED,),
            late=True,
        ),
    ),
    Duty.CONSULT: (
        StepSpec(FollowUpStep.ASKED, QT_TRANSLATE_NOOP("FollowUpStep", "Asked"), must=(Told.RECIPIENT,), ends=None),
        StepSpec(
            FollowUpStep.ANSWERED,
            QT_TRANSLATE_NOOP("FollowUpStep", "The answer has come"),
            must=_WORDS,
            may=(),
            after=(FollowUpStep.ASKED,),
        ),
    ),
    Duty.NOTIFY_AUTHOR: (StepSpec(FollowUpStep.TOLD, QT_TRANSLATE_NOOP("FollowUpStep", "The author was told"), may=_LINK),),
    Duty.ANSWER: (
        StepSpec(FollowUpStep.ANSWERED, QT_TRANSLATE_NOOP("FollowUpStep", "Answer published"), must=(Told.LINK,), by_deed=True),
        StepSpec(
            FollowUpStep.CORRECTED,
            QT_TRANSLATE_NOOP("FollowUpStep", "Further answer published"),
            must=_LINK,
            may=(),
            after=(FollowUpStep.ANSWERED, FollowUpStep.NOT_DONE),
            late=True,
            by_deed=True,
            again=True,
        ),
    ),
    Duty.BLOCK: (StepSpec(FollowUpStep.BLOCKED, QT_TRANSLATE_NOOP("FollowUpStep", "The author is blocked in the channel")),),
    Duty.UNBLOCK: (StepSpec(FollowUpStep.UNBLOCKED, QT_TRANSLATE_NOOP("FollowUpStep", "The block is ended in the channel")),),
    Duty.RESTORE: (StepSpec(FollowUpStep.SHOWN_AGAIN, QT_TRANSLATE_NOOP("FollowUpStep", "Shown again in the channel")),),
}
"""The steps of each duty, in the order in which they are taken. What is not named here is done by deciding, approving or purging."""

NOT_DONE = StepSpec(
    FollowUpStep.NOT_DONE, QT_TRANSLATE_NOOP("FollowUpStep", "Decided not to"), must=_WORDS, may=(), ends=ObligationState.DECLINED
)
NOT_NEEDED = StepSpec(FollowUpStep.NOT_DONE, QT_TRANSLATE_NOOP("FollowUpStep", "Not needed here"), ends=ObligationState.DECLINED)
"""The same where the rule itself says "when it fits"."""

FIELD_NAMES: dict[Told, str] = {
    Told.REFERENCE: QT_TRANSLATE_NOOP("FollowUpField", "Number or reference"),
    Told.RECIPIENT: QT_TRANSLATE_NOOP("FollowUpField", "To whom"),
    Told.LINK: QT_TRANSLATE_NOOP("FollowUpField", "Address"),
    Told.WORDS: QT_TRANSLATE_NOOP("FollowUpField", "In words"),
}
OWN_NAMES: dict[tuple[FollowUpStep, Told], str] = {
    (FollowUpStep.REGISTERED, Told.REFERENCE): QT_TRANSLATE_NOOP("FollowUpField", "Diary number"),
    (FollowUpStep.KEPT_IN_ORDER, Told.REFERENCE): QT_TRANSLATE_NOOP("FollowUpField", "Where it is kept"),
    (FollowUpStep.REPORTED, Told.REFERENCE): QT_TRANSLATE_NOOP("FollowUpField", "Number of the report"),
    (FollowUpStep.ASKED, Told.RECIPIENT): QT_TRANSLATE_NOOP("FollowUpField", "Who was asked"),
    (FollowUpStep.ANSWERED, Told.WORDS): QT_TRANSLATE_NOOP("FollowUpField", "The answer"),
    (FollowUpStep.ANSWERED, Told.LINK): QT_TRANSLATE_NOOP("FollowUpField", "Address of the published answer"),
    (FollowUpStep.CORRECTED, Told.LINK): QT_TRANSLATE_NOOP("FollowUpField", "Address of the published answer"),
    (FollowUpStep.CORRECTED, Told.WORDS): QT_TRANSLATE_NOOP("FollowUpField", "Why a further answer was published"),
    (FollowUpStep.NOT_DONE, Told.WORDS): QT_TRANSLATE_NOOP("FollowUpField", "Reason"),
}
"""What a field is called where a step has a word of its own for it."""


def field_name(spec: StepSpec, told: Told) -> str:
    """The English name of that field of the step's receipt; context "FollowUpField" for the translators."""
    return OWN_NAMES.get((spec.step, told), FIELD_NAMES[told])
