"""What a decision obliges the desk to do, in the order it must be done, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moderator_app.domain.deadlines import add_working_days
from moderator_app.domain.decisions import OUTCOME, Answer, Draft, NewObligation, Outcome
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import Duty, FollowUp, Modal, Pack, Rule, RuleClass
from moderator_app.domain.workdays import WorkingDays, add_months

ORDER: tuple[Duty, ...] = (
    Duty.NO_COPY,
    Duty.EVIDENCE,
    Duty.DIARY,
    Duty.CONSULT,
    Duty.SECOND_APPROVER,
    Duty.HIDE,
    Duty.REMOVE,
    Duty.RESTORE,
    Duty.BLOCK,
    Duty.UNBLOCK,
    Duty.POLICE_TIP,
    Duty.POLICE_REPORT,
    Duty.PLATFORM_REPORT,
    Duty.HOTLINE,
    Duty.CONCERN,
    Duty.SAFETY,
    Duty.RIGHTS_HOLDER,
    Duty.DATA_PROTECTION,
    Duty.FORWARD,
    Duty.NOTIFY_AUTHOR,
    Duty.ANSWER,
    Duty.FINAL_DECISION,
)
"""Invariant 2: evidence and registration, then removal, then notice. SOL-20..22: forward, tell the asker, publish the answer."""

AT_ONCE = frozenset({Duty.EVIDENCE, Duty.DIARY, Duty.HIDE, Duty.REMOVE})
"""Due when decided, where a rule says ska; everything else has a working day."""

MEASURES = frozenset({Duty.REMOVE, Duty.HIDE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the rules must know beside the draft. Moments are microseconds UTC."""

    now: int
    answer_due: int = FAR_FUTURE
    """The item's answer time by its pack (`deadlines.answer_due`)."""
    published_at: int | None = None
    """Starts the month of a data subject's request; None counts from now."""
    earlier_measures: int = 0
    """How many hides and removals stand against this author, on other items."""
    decided: int | None = None
    """Id of the decision that stands or waits for this item."""
    decided_outcome: Outcome | None = None
    """Its outcome."""
    owned: bool = True
    """Whether somebody owns the item (HJO-7)."""
    taken_away: bool = False
    """Whether the item is hidden in the channel or gone from it because of an earlier decision."""
    blocked: bool = False
    """Whether the author is blocked at the platform because of an earlier decision on the item."""
    crisis: bool = False
    """Whether the item belongs to a crisis for which crisis management is active (SOL-46)."""
    leads_crisis: bool = False
    """Whether who decides leads it."""
    crisis_lead: str = ""
    """The name of who does."""
    consulting: str | None = None
    """Who was to be asked by the decision that stands and has not answered yet, "" where no role is named; None: nobody."""
    board: str | None = None
    """The board that is responsible for the content, "" where the register names none; None: not looked up."""


@dataclass(slots=True)
class _Merged:
    mandatory: bool
    rules: list[str]
    due_at: int


def ticked_rules(pack: Pack, draft: Draft, *answers: Answer) -> tuple[Rule, ...]:
    """The rules of the pack that the draft answers so (YES if nothing is named), in the order of the checklist."""
    wanted = answers or (Answer.YES,)
    return tuple(rule for rule in pack.rules if draft.answers.get(rule.id) in wanted)


def restricts(draft: Draft) -> bool:
    """Whether the draft takes something from the author. Without an outcome it is read as if it did, to show what a rule brings."""
    return draft.outcome is None or OUTCOME[draft.outcome].restricts


def ends_hidden(draft: Draft, situation: Situation) -> bool:
    """Whether this is the final decision on a hidden item, and leaves it hidden."""
    return draft.outcome is Outcome.HIDE and situation.decided_outcome is Outcome.HIDE


def report_is_mandatory(pack: Pack, rules: tuple[str, ...]) -> bool:
    """Whether the police report itself is mandatory for one of these rules, not only the recorded decision about it (SOR-32)."""
    return any(each in pack.police_report_mandatory for each in rules)


def obligations(pack: Pack, draft: Draft, situation: Situation, days: WorkingDays) -> tuple[NewObligation, ...]:
    """The duties of all ticked rules and of the outcome, merged by duty, in the order to carry them out."""
    next_day = add_working_days(situation.now, 1, days)
    final = add_working_days(situation.now, pack.hide_working_days, days)
    merged: dict[Duty, _Merged] = {}
    for rule, duty, mandatory in (*_of_rules(pack, draft, situation), *_of_outcome(pack, draft, situation)):
        due = _due(duty, rule, draft, situation, next_day, final)
        entry = merged.setdefault(duty, _Merged(mandatory, [], due))
        entry.mandatory = entry.mandatory or mandatory
        entry.due_at = min(entry.due_at, due)
        if rule is not None and rule.id not in entry.rules:
            entry.rules.append(rule.id)
    return tuple(
        NewObligation(duty, merged[duty].mandatory, tuple(merged[duty].rules), merged[duty].due_at) for duty in ORDER if duty in merged
    )


def _of_rules(pack: Pack, draft: Draft, situation: Situation) -> Iterator[tuple[Rule, Duty, bool]]:
    """(rule, duty, mandatory) of each ticked rule. A breach that is left standing brings nothing, unless nothing was to be removed."""
    for rule in ticked_rules(pack, draft):
        for each in rule.follow_ups:
            if rule.breach:
                applies = restricts(draft) or not any(other.duty in MEASURES for other in rule.follow_ups)
                mandatory = _of_breach(rule, each, draft, situation) if applies else None
            else:
                mandatory = _of_process(each, draft)
            if mandatory is not None:
                yield rule, each.duty, mandatory
    if draft.outcome is Outcome.CONSULT:
        # The item may be gone from the platform before the answer comes: evidence does not wait for it.
        for rule in ticked_rules(pack, draft, Answer.YES, Answer.UNSURE):
            if rule.breach and rule.brings(Duty.EVIDENCE):
                yield rule, Duty.EVIDENCE, False


def _of_breach(rule: Rule, each: FollowUp, draft: Draft, situation: Situation) -> bool | None:
    """Whether this follow-up of a breach is mandatory, None where the outcome makes it needless."""
    if each.duty is Duty.POLICE_REPORT:
        return True  # the decision whether to report is always recorded
    if each.duty is Duty.HIDE and draft.outcome in (Outcome.REMOVE, Outcome.BLOCK_AUTHOR):
        return None  # removed is more than hidden
    if each.duty is Duty.REMOVE and draft.outcome is Outcome.HIDE:
        # Until the final decision; it is given up by deciding to leave the item hidden.
        return False if each.mandatory and not ends_hidden(draft, situation) else None
    if each.duty is Duty.REMOVE and draft.outcome is Outcome.BLOCK_AUTHOR:
        return each.mandatory and rule.modal is Modal.MUST
    return each.mandatory


def _of_process(each: FollowUp, draft: Draft) -> bool | None:
    """A question needs no answer once it is kept with a reason (SOL-28), and may get one where it was taken away."""
    if each.duty in (Duty.ANSWER, Duty.NOTIFY_AUTHOR) and draft.outcome is Outcome.KEEP:
        return None
    if each.duty is Duty.SECOND_APPROVER and draft.outcome is Outcome.CONSULT:
        return None
    if each.duty is Duty.ANSWER and draft.outcome is not None and OUTCOME[draft.outcome].restricts:
        return False
    return each.mandatory


def _of_outcome(pack: Pack, draft: Draft, situation: Situation) -> Iterator[tuple[Rule | None, Duty, bool]]:
    """The outcome's own duty with the breaches it rests on, and the final decision that a hidden item waits for (invariant 4)."""
    if draft.outcome is None:
        return
    spec = OUTCOME[draft.outcome]
    grounds = [rule for rule in ticked_rules(pack, draft) if rule.breach] if spec.restricts else []
    duties = [spec.duty] if spec.duty else []
    if draft.outcome is Outcome.HIDE and not ends_hidden(draft, situation):
        duties.append(Duty.FINAL_DECISION)
    if situation.taken_away and not spec.restricts and draft.outcome is not Outcome.CONSULT:
        duties.append(Duty.RESTORE)
    if situation.blocked and draft.outcome is not Outcome.BLOCK_AUTHOR:
        duties.append(Duty.UNBLOCK)
    if draft.outcome is Outcome.BLOCK_AUTHOR:
        yield from ((None, duty, True) for duty in (Duty.BLOCK, Duty.UNBLOCK))
        # What the block rests on must go as well where the rule says ska, also where it could have been hidden.
        grounds = [rule for rule in grounds if rule.modal is Modal.MUST and rule.brings(Duty.HIDE)]
        duties = [Duty.REMOVE] if grounds else []
    for duty in duties:
        yield from ((rule, duty, True) for rule in grounds or [None])


def _due(duty: Duty, rule: Rule | None, draft: Draft, situation: Situation, next_day: int, final: int) -> int:
    """When the duty must be done (microseconds UTC)."""
    if duty is Duty.FINAL_DECISION or (duty is Duty.REMOVE and draft.outcome is Outcome.HIDE):
        return final
    if duty is Duty.ANSWER:
        return situation.answer_due
    if duty is Duty.UNBLOCK and draft.outcome in (Outcome.BLOCK_AUTHOR, Outcome.SUSPECTED_ABUSE):
        # A purge does not lift the block: nothing is forgotten of its end.
        return next_day if draft.block_until is None else draft.block_until
    if rule is not None and rule.rule_class is RuleClass.PROCESS:
        if duty is Duty.DATA_PROTECTION:
            return add_months(situation.now if situation.published_at is None else situation.published_at, 1)
        return next_day
    strict = rule is not None and (rule.rule_class is RuleClass.CRIME or rule.modal is Modal.MUST)
    return situation.now if duty in AT_ONCE and (strict or duty is Duty.HIDE) else next_day
