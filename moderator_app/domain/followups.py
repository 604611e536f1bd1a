"""How follow-ups are carried out: the steps of each duty with their receipts, their order, and when a case is closed.

Invariant 2 of the rule packs: evidence is saved and registration requested before anything is removed, what was removed is seen to be
gone, then its author is told. The diary number gates the closing of the case, never the removal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from moderator_app.domain.decisions import Answer, Decision, Obligation, ObligationState, Outcome, Standing
from moderator_app.domain.followupsteps import COURSE, NOT_DONE, NOT_NEEDED, FollowUpStep, StepSpec, Told, field_name
from moderator_app.domain.policy import DUTY_NAMES, Duty
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

LONGEST = 4_000

ALWAYS_DONE = frozenset({Duty.EVIDENCE, Duty.DIARY, Duty.HIDE, Duty.REMOVE, Duty.UNBLOCK})
"""Where they are mandatory nobody decides not to; another decision may take their place."""
WITHOUT_SECOND_PERSON = frozenset(
    {(Duty.EVIDENCE, FollowUpStep.SECURED), (Duty.EVIDENCE, FollowUpStep.VANISHED), (Duty.DIARY, FollowUpStep.REQUESTED)}
)
"""What need not wait for the second person: the item may be gone before that."""
CARRIED = frozenset(
    {
        Duty.EVIDENCE,
        Duty.DIARY,
        Duty.HIDE,
        Duty.REMOVE,
        Duty.BLOCK,
        Duty.POLICE_TIP,
        Duty.POLICE_REPORT,
        Duty.PLATFORM_REPORT,
        Duty.HOTLINE,
        Duty.CONCERN,
        Duty.SAFETY,
        Duty.RIGHTS_HOLDER,
        Duty.DATA_PROTECTION,
        Duty.CONSULT,
        Duty.FORWARD,
        Duty.ANSWER,
    }
)
"""What was done under a decision counts for the one that takes its place; a notice does not: it told of the other decision."""
ON_WORDING = frozenset({Duty.EVIDENCE, Duty.ANSWER})
"""Of these only what was done for the wording that is judged now: a question that was reworded since is not answered yet."""
SECRECY = frozenset({"L-03", "L-08"})
"""What is secret by law: who has protected identity as well (OSL 5 kap. 1 §)."""
_GONE = frozenset({FollowUpStep.REMOVED, FollowUpStep.VANISHED})
_CHANNEL_STEPS = frozenset({FollowUpStep.REMOVED, FollowUpStep.HIDDEN, FollowUpStep.VERIFIED_GONE, FollowUpStep.VANISHED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What shows that a step was taken. Moments are microseconds UTC; texts are "" where nothing is told."""

    id: int = 0
    obligation_id: int
    step: FollowUpStep
    reference: str = ""
    recipient: str = ""
    link: str = ""
    words: str = ""
    at: int
    person_id: int
    person: str = ""
    recorded_at: int
    carried_from: int | None = None
    """The receipt under an earlier decision that this one repeats."""

    def told(self, field_: Told) -> str:
        """What it tells in that field."""
        return str(getattr(self, field_))


@dataclass(frozen=True, slots=True)
class Task:
    """An obligation with what was done for it so far, the oldest first."""

    obligation: Obligation
    receipts: tuple[Receipt, ...] = ()

    @property
    def duty(self) -> Duty:
        return self.obligation.duty

    @property
    def is_open(self) -> bool:
        return self.obligation.state is ObligationState.OPEN

    @property
    def blocks(self) -> bool:
        """Whether the case can't be closed because of it."""
        return self.is_open and self.obligation.mandatory

    def has(self, *steps: FollowUpStep) -> bool:
        """Whether one of these was taken."""
        return any(each.step in steps for each in self.receipts)


@dataclass(frozen=True, slots=True)
class Case:
    """A decision with all that it obliges to, and what the policy says of it."""

    decision: Decision
    tasks: tuple[Task, ...]
    report_mandatory: bool = False
    """The police report itself is mandatory, not only the recorded decision about it (SOR-32)."""
    ordered_is_enough: bool = True
    """Keeping in order counts as well as registering: not where secrecy makes the diary absolute (HJO-42)."""

    def of(self, duty: Duty) -> Task | None:
        """The task of that duty."""
        return next((each for each in self.tasks if each.duty is duty), None)

    @property
    def blocking(self) -> tuple[Task, ...]:
        """The mandatory tasks without their last receipt."""
        return tuple(each for each in self.tasks if each.blocks)

    @property
    def may_close(self) -> bool:
        """Whether nothing is left to wait for."""
        return self.decision.standing is Standing.STANDS and self.decision.outcome is not Outcome.CONSULT and not self.blocking

    @property
    def removal_took(self) -> int | None:
        """See `removal_took`."""
        return removal_took(self.decision, ((task.duty, each) for task in self.tasks for each in task.receipts))


def removal_took(decided: Decision, receipts: Iterable[tuple[Duty, Receipt]]) -> int | None:
    """Microseconds from when somebody of the organisation first saw the item to when it was gone from the channel (SOR-17).

    None: it is still there, or was only hidden. Where nobody is known to have seen it before, it was seen when it was decided on.
    """
    seen = decided.decided_at if decided.knowledge_at is None else decided.knowledge_at
    gone = [each.at for duty, each in receipts if duty is Duty.REMOVE and each.step in _GONE]
    return max(0, min(gone) - seen) if gone else None


@dataclass(frozen=True, slots=True)
class Offer:
    """A step that belongs to a task. `refused` says why it can't be taken now, or not by this person; None: it can."""

    spec: StepSpec
    refused: Message | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a person tells of a step, before it is stored. `at`: when it was done (microseconds UTC)."""

    reference: str = ""
    recipient: str = ""
    link: str = ""
    words: str = ""
    at: int | None = None

    def told(self, field_: Told) -> str:
        """What is told in that field, without the space around it."""
        return str(getattr(self, field_)).strip()


@dataclass(slots=True)
class _Before:
    """What else must have been done for the case before a step of a duty."""

    duty: Duty
    steps: frozenset[FollowUpStep] = field(default_factory=frozenset[FollowUpStep])
    """One of these is enough; empty: the duty must be done."""
    only_with: Duty | None = None
    """Only in a case that has this one too."""


_BEFORE: dict[tuple[Duty, FollowUpStep], tuple[_Before, ...]] = {
    (Duty.REMOVE, FollowUpStep.REMOVED): (
        _Before(Duty.EVIDENCE),
        _Before(Duty.DIARY, frozenset({FollowUpStep.REQUESTED, FollowUpStep.REGISTERED, FollowUpStep.KEPT_IN_ORDER})),
        _Before(Duty.CONSULT),
    ),
    (Duty.BLOCK, FollowUpStep.BLOCKED): (_Before(Duty.EVIDENCE),),
    (Duty.UNBLOCK, FollowUpStep.UNBLOCKED): (_Before(Duty.BLOCK),),
    (Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD): (
        _Before(Duty.HIDE),
        _Before(Duty.REMOVE),
        _Before(Duty.BLOCK),
        _Before(Duty.FORWARD),
    ),
    (Duty.ANSWER, FollowUpStep.ANSWERED): (
        _Before(Duty.CONSULT),
        _Before(Duty.FORWARD),
        _Before(Duty.NOTIFY_AUTHOR, only_with=Duty.FORWARD),
    ),
}
_ABUSE_BEFORE: dict[tuple[Duty, FollowUpStep], tuple[_Before, ...]] = {
    (duty, step): (_Before(Duty.REMOVE, _CHANNEL_STEPS),)
    for duty, step in (
        (Duty.POLICE_TIP, FollowUpStep.TIPPED),
        (Duty.POLICE_REPORT, FollowUpStep.REPORTED),
        (Duty.PLATFORM_REPORT, FollowUpStep.REPORTED),
        (Duty.HOTLINE, FollowUpStep.TIPPED),
    )
}
"""Suspected abuse material: the link is noted, it goes from the channel (or is hidden), then come the police, the platform and the hotline.
A child that may be harmed waits for none of that."""


def ordered_is_enough(decision: Decision) -> bool:
    """Whether keeping in order counts as well as registering: not for secrecy, where the diary is an absolute demand (HJO-42)."""
    return SECRECY.isdisjoint(decision.answered(Answer.YES))


def offers(case: Case, task: Task, *, leads: bool) -> tuple[Offer, ...]:
    """The steps of the task in their order, with why one can't be taken. `leads`: by somebody who leads."""
    if case.decision.standing in (Standing.REJECTED, Standing.SUPERSEDED) or task.obligation.state is ObligationState.CANCELLED:
        return ()
    found: list[Offer] = []
    for spec in COURSE.get(task.duty, ()):
        if (task.has(spec.step) and not spec.again) or task.has(*spec.unless):
            continue
        if not task.has(*spec.after) if spec.late else not task.is_open:
            continue
        if spec.step is FollowUpStep.KEPT_IN_ORDER and task.obligation.mandatory and not case.ordered_is_enough:
            continue
        found.append(Offer(spec, _hindrance(case, task, spec)))
    if task.is_open and (declining := _declining(task)) is not None:
        found.append(Offer(declining, _not_declined(case, task, leads=leads)))
    return tuple(found)


def _declining(task: Task) -> StepSpec | None:
    if task.duty not in COURSE or (task.obligation.mandatory and task.duty in ALWAYS_DONE):
        return None
    return NOT_DONE if task.obligation.mandatory else NOT_NEEDED


def _not_declined(case: Case, task: Task, *, leads: bool) -> Message | None:
    if case.decision.standing is Standing.WAITS:
        return _waits()
    if task.duty is Duty.POLICE_REPORT and case.report_mandatory and not leads:
        text = QT_TRANSLATE_NOOP(
            "Message", "The policy demands the report itself. Only a manager or administrator signs a decision not to report."
        )
        return message("leader_declines", text)
    return None


def _hindrance(case: Case, task: Task, spec: StepSpec) -> Message | None:
    """Why the step can't be taken now."""
    if case.decision.standing is Standing.WAITS and (task.duty, spec.step) not in WITHOUT_SECOND_PERSON:
        return _waits()
    if spec.after and not task.has(*spec.after):
        first = next(each for each in COURSE[task.duty] if each.step is spec.after[0])
        return _comes_first(Message(first.step, first.name, context="FollowUpStep"))
    if spec.step is FollowUpStep.CORRECTED and _must_be_approved_anew(case, task):
        text = QT_TRANSLATE_NOOP(
            "Message", "This answer needs a second person. Replace the decision; once it is approved, the further answer can be recorded."
        )
        return message("further_needs_second", text)
    rules = _BEFORE.get((task.duty, spec.step), ())
    if case.decision.outcome is Outcome.SUSPECTED_ABUSE:
        # It goes from the channel at once: the diary has time.
        rules = (*(() if task.duty is Duty.REMOVE else rules), *_ABUSE_BEFORE.get((task.duty, spec.step), ()))
    for rule in rules:
        other = case.of(rule.duty)
        if other is None or not other.blocks or (rule.only_with is not None and case.of(rule.only_with) is None):
            continue
        if not rule.steps or not other.has(*rule.steps):
            return _comes_first(Message(rule.duty, DUTY_NAMES[rule.duty], context="Duty"))
    return None


def _must_be_approved_anew(case: Case, task: Task) -> bool:
    """Whether what the second person approved was published already (VAS-7): what is said further is another answer."""
    said = any(each.step in (FollowUpStep.ANSWERED, FollowUpStep.CORRECTED) and each.carried_from is None for each in task.receipts)
    return said and case.of(Duty.SECOND_APPROVER) is not None


def _waits() -> Message:
    return message("waits_for_second", QT_TRANSLATE_NOOP("Message", "The decision waits for a second person."))


def _comes_first(what: Message) -> Message:
    return message("comes_first", QT_TRANSLATE_NOOP("Message", "Before that comes: {what}."), what=what)


def wanting(spec: StepSpec, report: Report, now: int) -> tuple[Message, ...]:
    """What is missing or wrong in what a person tells of the step."""
    wrong: list[Message] = []
    for each in spec.must:
        if not report.told(each):
            text = QT_TRANSLATE_NOOP("Message", "{field}: this must be filled in.")
            wrong.append(message(f"{each}_missing", text, field=Message(each, field_name(spec, each), context="FollowUpField")))
    if any(len(report.told(each)) > LONGEST for each in Told):
        wrong.append(message("field_too_long", QT_TRANSLATE_NOOP("Message", "A field has at most {limit} characters."), limit=LONGEST))
    if report.link.strip() and not report.link.strip().lower().startswith(("https://", "http://")):
        wrong.append(
            message("link_address", QT_TRANSLATE_NOOP("Message", "That is no address of a page. Write it like https://example.org/page."))
        )
    if report.at is not None and report.at > now:
        wrong.append(message("at_future", QT_TRANSLATE_NOOP("Message", "That moment has not come yet.")))
    return tuple(wrong)
