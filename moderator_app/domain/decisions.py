"""Decisions: the outcomes, the draft that a moderator fills in, and the record that is never edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from moderator_app.domain.items import State
from moderator_app.domain.policy import Duty, Modal, Pack
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message


class Outcome(StrEnum):
    """What is decided. The value is stored."""

    KEEP = "keep"
    ANSWER = "answer"
    HIDE = "hide"
    REMOVE = "remove"
    FORWARD = "forward"
    REFER = "refer"
    CONSULT = "consult"
    BLOCK_AUTHOR = "block_author"
    SUSPECTED_ABUSE = "suspected_abuse"
    """Suspected abuse material: an action of its own that keeps no copy, never one of the choices below."""


@dataclass(frozen=True, slots=True)
class OutcomeSpec:
    """What an outcome asks for and does. A new outcome is one more line in OUTCOMES."""

    outcome: Outcome
    name: str
    """English; context "Outcome" for the translators."""
    key: str
    """The letter printed on its button."""
    state: State
    """Where the item goes."""
    restricts: bool
    """Takes something from the author: needs a rule that is broken."""
    reason_always: bool
    duty: Duty | None
    """The obligation that the outcome itself brings."""


OUTCOMES: tuple[OutcomeSpec, ...] = (
    OutcomeSpec(Outcome.KEEP, QT_TRANSLATE_NOOP("Outcome", "Keep"), "b", State.DONE, False, False, None),
    OutcomeSpec(Outcome.ANSWER, QT_TRANSLATE_NOOP("Outcome", "Answer"), "s", State.DONE, False, False, Duty.ANSWER),
    OutcomeSpec(Outcome.HIDE, QT_TRANSLATE_NOOP("Outcome", "Hide"), "d", State.HIDDEN, True, True, Duty.HIDE),
    OutcomeSpec(Outcome.REMOVE, QT_TRANSLATE_NOOP("Outcome", "Remove from channel"), "t", State.DONE, True, True, Duty.REMOVE),
    OutcomeSpec(Outcome.FORWARD, QT_TRANSLATE_NOOP("Outcome", "Forward"), "v", State.DONE, False, True, Duty.FORWARD),
    OutcomeSpec(Outcome.REFER, QT_TRANSLATE_NOOP("Outcome", "Refer to a safe channel"), "h", State.DONE, False, True, Duty.ANSWER),
    OutcomeSpec(Outcome.CONSULT, QT_TRANSLATE_NOOP("Outcome", "Consult"), "r", State.WAITING, False, True, Duty.CONSULT),
    OutcomeSpec(Outcome.BLOCK_AUTHOR, QT_TRANSLATE_NOOP("Outcome", "Block author"), "a", State.DONE, True, True, None),
)
SUSPECTED_ABUSE = OutcomeSpec(
    Outcome.SUSPECTED_ABUSE, QT_TRANSLATE_NOOP("Outcome", "Suspected abuse material"), "", State.PURGED, True, False, Duty.REMOVE
)
OUTCOME: dict[Outcome, OutcomeSpec] = {each.outcome: each for each in (*OUTCOMES, SUSPECTED_ABUSE)}


class Answer(StrEnum):
    """A moderator's answer to one rule of the checklist. A rule without an answer was not considered."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a moderator has filled in for one item, before it is decided."""

    item_id: int
    revision_id: int
    """The wording that was judged."""
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    outcome: Outcome | None = None
    reason: str = ""
    message: str = ""
    """To the author."""
    block_until: int | None = None
    """End of the block (microseconds UTC); only for BLOCK_AUTHOR."""
    supersedes: int | None = None
    """The decision that this one replaces; None for the first."""

    def answered(self, answer: Answer) -> tuple[str, ...]:
        """The ids of the rules with that answer, in the order they were answered."""
        return tuple(rule for rule, given in self.answers.items() if given is answer)


@dataclass(frozen=True, slots=True)
class NewObligation:
    """One obligation as the rules bring it, before it is stored: who is responsible comes later."""

    duty: Duty
    mandatory: bool
    rules: tuple[str, ...]
    due_at: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules say to a draft. It may be decided when `missing` is empty; `waits` says that a second person must approve."""

    obligations: tuple[NewObligation, ...]
    missing: tuple[Message, ...]
    warnings: tuple[Message, ...]
    waits: bool
    state: State | None
    """Where the item goes once decided; None without an outcome."""
    urgent: bool
    """A suspected crime or secrecy: on top of every list."""
    waits_for: str = ""
    """The name of who alone may approve it; "" where it waits for nobody, or for any second person."""


class Standing(StrEnum):
    """Whether a decision stands."""

    STANDS = "stands"
    WAITS = "waits"
    """For the second approver."""
    REJECTED = "rejected"
    """By the second approver."""
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class CitedProvision:
    """A provision as it was worded when the decision was taken."""

    rule: str
    wording: str
    source: str
    modal: Modal


class ObligationState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    """Its decision was superseded or rejected before it was carried out."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """One follow-up of a decision, stored."""

    id: int
    decision_id: int
    item_id: int
    duty: Duty
    mandatory: bool
    rules: tuple[str, ...]
    due_at: int
    state: ObligationState
    responsible_id: int | None = None
    """Who answers for it; None: whoever looks after the channel."""


PURGED_WORDS = "\ufffcpurged"
"""Stands in a decision's record for words that went with the purge of its item. Nobody types that first character."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The record of one decision. Never edited: a correction is a new decision that supersedes it. Only a purge takes its words."""

    id: int
    reference: str
    """Such as 2026-000123."""
    item_id: int
    revision_id: int
    pack: str
    pack_version: int
    pack_hash: str
    outcome: Outcome
    answers: dict[str, Answer]
    provisions: tuple[CitedProvision, ...]
    reason: str
    """In words; PURGED_WORDS when they are gone, as in `message`."""
    message: str
    decider_id: int
    decider: str
    on_behalf_of: str | None
    mandate: str | None
    knowledge_at: int | None
    decided_at: int
    block_until: int | None
    supersedes: int | None
    standing: Standing
    obligations: tuple[Obligation, ...]
    board: str = ""
    """The board that was responsible for the content when it was decided (SOL-29)."""
    closed_at: int | None = None
    """When the last mandatory follow-up had its receipt (microseconds UTC); None: the case is open."""

    def answered(self, answer: Answer) -> tuple[str, ...]:
        """The ids of the rules with that answer."""
        return tuple(rule for rule, given in self.answers.items() if given is answer)


QUESTIONS = frozenset({"P-01", "P-02"})
"""Rules that say of an item that it is a question, to us or to another board."""


def is_question(outcome: Outcome | None, answers: Mapping[str, Answer]) -> bool:
    """Whether the item was found to be a question: ticked as one, or answered."""
    return outcome is Outcome.ANSWER or any(answers.get(each) is Answer.YES for each in QUESTIONS)


def closes_at_once(outcome: Outcome, ruled: Ruling) -> bool:
    """Whether nothing is left to wait for once it is decided: no second person, no answer from others, no mandatory follow-up."""
    return not ruled.waits and outcome is not Outcome.CONSULT and not any(each.mandatory for each in ruled.obligations)


def cited(pack: Pack, draft: Draft) -> tuple[CitedProvision, ...]:
    """The provisions that a decision by this draft rests on: all those of the rules answered yes, as worded today."""
    return tuple(
        CitedProvision(rule.id, each.wording, each.source, each.modal)
        for rule in pack.rules
        if draft.answers.get(rule.id) is Answer.YES
        for each in rule.provisions
    )
