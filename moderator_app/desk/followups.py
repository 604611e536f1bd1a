"""Follow-ups: what decisions oblige to, step by step with receipts, and the gate of a case's closing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from moderator_app.desk.acting import LEADERS, acting_on
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.crises import lead_must_agree
from moderator_app.desk.inbox import no_such_item
from moderator_app.desk.policies import Policies
from moderator_app.desk.records import receipt_body, receipt_private
from moderator_app.domain.decisions import ObligationState, Outcome, Standing
from moderator_app.domain.evidence import reference
from moderator_app.domain.followuplist import FollowUpRow
from moderator_app.domain.followups import CARRIED, ON_WORDING, Case, Offer, Receipt, Report, Task, offers, ordered_is_enough, wanting
from moderator_app.domain.followupsteps import COURSE, FollowUpStep, Told
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.obligations import report_is_mandatory
from moderator_app.domain.policy import Duty
from moderator_app.domain.today import soon_after
from moderator_app.domain.workdays import clock_time
from moderator_app.storage import deciding, decisions, evidence, followups, items, obligations, people, receipts
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

PAGE = 200
SAYS = frozenset({FollowUpStep.ANSWERED, FollowUpStep.CORRECTED, FollowUpStep.FORWARDED})
"""Steps by which something is said in the organisation's name: in a crisis its lead decides on that."""


class When(StrEnum):
    """By when what is listed is due, as seen at the moment of reading."""

    LATE = "late"
    SOON = "soon"
    """Not late, and due before `soon_after` now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which open follow-ups are listed; None: all."""

    duty: Duty | None = None
    responsible: int | None = None
    nobody: bool = False
    """Those that nobody answers for by name."""
    covered: bool = False
    """Those of the colleagues for whom I stand in now, in the channels where I do."""
    owned: bool = False
    """Those on decided items that are assigned to me, whoever answers for them."""
    channel: int | None = None
    item: int | None = None
    when: When | None = None
    mandatory: bool | None = None
    """False: those alone that are done when it fits."""
    consulted: bool = False
    """Instead of open ones: consultations that were answered, and on which nobody has decided yet."""


EVERYTHING = Wanted()


class FollowUps:
    """Words, recipients and addresses of receipts enter the journal as digests alone; numbers in registers and of reports in plain."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def page(self, wanted: Wanted = EVERYTHING, after: FollowUpRow | None = None, most: int = PAGE) -> list[FollowUpRow]:
        """The open follow-ups by due time: at most so many, after that row."""
        now = self._context.clock.now()
        since, due = {None: (None, None), When.LATE: (None, now), When.SOON: (now, soon_after(now))}[wanted.when]
        with self._context.database.read() as reader:
            place = (-1, -1) if after is None else (after.due_at, after.id)
            return followups.page(
                reader,
                after=place,
                most=most,
                duty=wanted.duty,
                responsible=wanted.responsible,
                nobody=wanted.nobody,
                among=followups.covered(reader, self._context.me.id) if wanted.covered else None,
                owner=self._context.me.id if wanted.owned else None,
                channel=wanted.channel,
                item=wanted.item,
                since=since,
                due=due,
                mandatory=wanted.mandatory,
                consulted=wanted.consulted,
            )

    def cases(self, item_id: int) -> tuple[Case, ...]:
        """All decisions on the item with their follow-ups, the newest first."""
        with self._context.database.read() as reader:
            return cases_of(reader, self._policies, item_id)

    def offers(self, case: Case, task: Task) -> tuple[Offer, ...]:
        """The steps that can be taken for the task, in their order, with why one can't by now or by me."""
        return offers(case, task, leads=self._context.me.role in LEADERS)

    def report(self, obligation_id: int, step: FollowUpStep, told: Report | None = None) -> Case:
        """The step was taken: by me, now where nothing else is told. Closes the case with the last mandatory receipt.

        Raises Refused: not offered, something comes first, something is missing in the receipt.
        """
        with self._context.act() as act:
            case, task = self._of(act, obligation_id)
            _must_be_reported(task, step)
            carry_out(act, self._context, case, task, step, told or Report())
            return next(
                each for each in cases_of(act.writer, self._policies, task.obligation.item_id) if each.decision.id == case.decision.id
            )

    def assign(self, obligation_id: int, person_id: int | None) -> None:
        """That person answers for the follow-up from now on; None: whoever looks after the channel. Raises Refused."""
        with self._context.act() as act:
            case, task = self._of(act, obligation_id)
            person = None if person_id is None else people.by_id(act.writer, person_id)
            if person_id is not None and person is None:
                text = QT_TRANSLATE_NOOP("Message", "That person is not at this desk. Nothing was changed.")
                raise Refused(message("no_such_person", text))
            if not task.is_open:
                raise _not_open()
            obligations.make_responsible(act.writer, obligation_id, person_id)
            act.write_down(
                Kind.FOLLOW_UP_ASSIGNED,
                item=task.obligation.item_id,
                decision=case.decision.id,
                channel=items.channel_of(act.writer, task.obligation.item_id),
                body={"obligation": obligation_id, "duty": task.duty, "person_id": person_id},
                private={} if person is None else {"person": person.name},
            )
            _tell(act, task.obligation.item_id)

    def _of(self, act: Act, obligation_id: int) -> tuple[Case, Task]:
        """The task in its case, which I may act in. Raises Refused."""
        found = obligations.by_id(act.writer, obligation_id)
        if found is None:
            raise _not_open()
        seen = deciding.to_decide(act.writer, found.item_id)
        if seen is None:
            raise no_such_item(found.item_id)
        acting_on(self._context, act.writer, seen.item_id, seen.channel_id).must_take_part()
        for case in cases_of(act.writer, self._policies, found.item_id):
            for task in case.tasks:
                if task.obligation.id == obligation_id:
                    return case, task
        raise _not_open()


def cases_of(reader: Reader, policies: Policies, item_id: int) -> tuple[Case, ...]:
    """All decisions on the item with their follow-ups, the newest first."""
    given = receipts.of_item(reader, item_id)
    found: list[Case] = []
    for decided in reversed(decisions.of_item(reader, item_id)):
        pack = policies.kept(reader, decisions.pack_of(reader, decided.id))
        rules = tuple(decided.answers)
        found.append(
            Case(
                decided,
                tuple(Task(each, given.get(each.id, ())) for each in decided.obligations),
                report_mandatory=report_is_mandatory(pack, rules),
                ordered_is_enough=ordered_is_enough(decided),
            )
        )
    return tuple(found)


def carry_out(act: Act, context: Context, case: Case, task: Task, step: FollowUpStep, told: Report) -> Receipt:
    """Write the step down with its receipt, which is returned, and close the case where it was the last that it waited for.

    Raises Refused.
    """
    done = next((each for each in task.receipts if each.step is step), None)
    offered = next((each for each in offers(case, task, leads=context.me.role in LEADERS) if each.spec.step is step), None)
    if offered is None:
        raise _taken_already(done, act.now) if done is not None else _not_open()
    if offered.refused is not None:
        text = QT_TRANSLATE_NOOP("Message", "That can't be done yet. Nothing was saved.")
        raise Refused(message("follow_up_not_yet", text), (offered.refused,))
    if step in SAYS and (held := lead_must_agree(context, act.writer, case.decision.item_id, case.decision)) is not None:
        raise Refused(held)
    if wrong := wanting(offered.spec, told, act.now):
        text = QT_TRANSLATE_NOOP("Message", "The receipt is not complete. Nothing was saved.")
        raise Refused(message("receipt_incomplete", text), wrong)
    spec, obligation = offered.spec, task.obligation
    fields = {each: clean(told.told(each))[0].strip() for each in Told}
    receipt = Receipt(
        obligation_id=obligation.id,
        step=step,
        reference=fields[Told.REFERENCE],
        recipient=fields[Told.RECIPIENT],
        link=fields[Told.LINK],
        words=fields[Told.WORDS],
        at=act.now if told.at is None else told.at,
        person_id=context.me.id,
        recorded_at=act.now,
    )
    (receipt,) = receipts.add(act.writer, obligation.item_id, [receipt])
    state = obligation.state if spec.ends is None or not task.is_open else spec.ends
    if state is not obligation.state:
        obligations.set_state(act.writer, obligation.id, state)
    _enter(act, case, task, state, [receipt])
    after = tuple(
        replace(each, obligation=replace(each.obligation, state=state), receipts=(*each.receipts, receipt)) if each is task else each
        for each in case.tasks
    )
    close_if_done(act, replace(case, tasks=after))
    _tell(act, obligation.item_id)
    return receipt


def close_if_done(act: Act, case: Case) -> None:
    """Close the case when nothing mandatory is left, and write that down."""
    if case.decision.closed_at is None and case.may_close:
        decisions.close(act.writer, case.decision.id, act.now)
        act.write_down(
            Kind.CASE_CLOSED,
            item=case.decision.item_id,
            decision=case.decision.id,
            channel=items.channel_of(act.writer, case.decision.item_id),
            body={"reference": case.decision.reference},
        )


def _enter(act: Act, case: Case, task: Task, state: ObligationState, given: Iterable[Receipt]) -> None:
    """Each receipt is an entry of the journal: that it is changed or gone is found."""
    item = task.obligation.item_id
    channel = items.channel_of(act.writer, item)
    for each in given:
        act.write_down(
            Kind.FOLLOWED_UP,
            item=item,
            decision=case.decision.id,
            channel=channel,
            body=receipt_body(each, task.duty, state),
            recorded=receipt_private(each),
        )


def take_over(act: Act, policies: Policies, decision_id: int, item_id: int) -> None:
    """What was done under earlier decisions on the item counts for this one, which stands now: nothing is done twice.

    Evidence and answers only where they are of the wording that this decision judged. Closes the case if nothing is left.
    """
    every = cases_of(act.writer, policies, item_id)
    case = next(each for each in every if each.decision.id == decision_id)
    tasks: list[Task] = []
    for task in case.tasks:
        earlier = _done_before(task, case, every)
        if not task.is_open or task.receipts or not earlier:
            tasks.append(task)
            continue
        carried = tuple(replace(each, obligation_id=task.obligation.id, carried_from=each.id, id=0) for each in earlier[1])
        carried = receipts.add(act.writer, item_id, carried)
        state = earlier[0] if earlier[0] in (ObligationState.DONE, ObligationState.DECLINED) else ObligationState.OPEN
        if state is not ObligationState.OPEN:
            obligations.set_state(act.writer, task.obligation.id, state)
        _enter(act, case, task, state, carried)
        tasks.append(replace(task, obligation=replace(task.obligation, state=state), receipts=carried))
    close_if_done(act, replace(case, tasks=tuple(tasks)))


def _done_before(task: Task, case: Case, every: tuple[Case, ...]) -> tuple[ObligationState, tuple[Receipt, ...]] | None:
    """The state and receipts of the newest earlier task of that duty for which something was done."""
    if task.duty not in CARRIED or (task.duty is Duty.CONSULT and case.decision.outcome is Outcome.CONSULT):
        return None
    for other in every:
        if other.decision.id >= case.decision.id:
            continue
        before = other.of(task.duty)
        if before is None or not before.receipts or before.has(FollowUpStep.NOT_DONE):
            continue
        if task.duty in ON_WORDING and other.decision.revision_id != case.decision.revision_id:
            continue
        if _undone_since(before, every):
            return None
        return before.obligation.state, before.receipts
    return None


_BACK = {Duty.HIDE: FollowUpStep.SHOWN_AGAIN, Duty.REMOVE: FollowUpStep.SHOWN_AGAIN, Duty.BLOCK: FollowUpStep.UNBLOCKED}


def _undone_since(before: Task, every: tuple[Case, ...]) -> bool:
    """Whether what was done was taken back later: it is to be done once more then."""
    back = _BACK.get(before.duty)
    taken_back = (each.id for case in every for task in case.tasks for each in task.receipts if each.step is back)
    return max(taken_back, default=0) > before.receipts[-1].id


def approved(act: Act, policies: Policies, decision_id: int, item_id: int) -> None:
    """The second person agreed: that obligation is done, and what was done before counts."""
    obligations.finish(act.writer, decision_id, Duty.SECOND_APPROVER)
    take_over(act, policies, decision_id, item_id)


def settle_evidence(act: Act, context: Context, policies: Policies, item_id: int) -> None:
    """Take the step of every open follow-up whose wording an evidence set of the item holds: saved now, or before the decision."""
    for case in cases_of(act.writer, policies, item_id):
        task = case.of(Duty.EVIDENCE)
        if task is None or not task.is_open or case.decision.standing not in (Standing.STANDS, Standing.WAITS):
            continue
        number = evidence.covering(act.writer, item_id, case.decision.revision_id)
        if number is not None:
            carry_out(act, context, case, task, FollowUpStep.SECURED, Report(reference=reference(number)))


def standing_measures(done: dict[int, tuple[Receipt, ...]]) -> tuple[bool, bool]:
    """Whether the item is hidden in the channel or gone from it, and whether its author is blocked there, by what was done so far."""
    every = sorted((each for found in done.values() for each in found), key=lambda each: each.id)
    steps = [each.step for each in every]
    return _last_of(steps, FollowUpStep.SHOWN_AGAIN, FollowUpStep.HIDDEN, FollowUpStep.REMOVED), _last_of(
        steps, FollowUpStep.UNBLOCKED, FollowUpStep.BLOCKED
    )


def _last_of(steps: list[FollowUpStep], back: FollowUpStep, *away: FollowUpStep) -> bool:
    """Whether one of `away` was taken and `back` not since."""
    found = [each for each in steps if each is back or each in away]
    return bool(found) and found[-1] is not back


def is_consulting(reader: Reader, decision_id: int) -> bool:
    """Whether somebody was to be asked by that decision and has not answered."""
    return obligations.is_open(reader, decision_id, Duty.CONSULT)


def _tell(act: Act, item_id: int) -> None:
    act.topics.add(Topic.FOLLOW_UPS)
    act.touch(item_id)


DEEDS: dict[Duty, str] = {
    Duty.EVIDENCE: QT_TRANSLATE_NOOP(
        "Message", "Evidence is not secured by saying so. Nothing was saved. Save an evidence set of the item."
    ),
    Duty.ANSWER: QT_TRANSLATE_NOOP(
        "Message", "An answer is recorded with its text. Nothing was saved. Write it, or paste what was published, and consider each point."
    ),
}
"""What is said to whoever reports a step that only the deed itself takes."""


def _must_be_reported(task: Task, step: FollowUpStep) -> None:
    """Raises Refused for a step that only the deed itself takes."""
    if any(each.step is step and each.by_deed and task.is_open is not each.late for each in COURSE.get(task.duty, ())):
        raise Refused(message("by_deed", DEEDS[task.duty]))


def _not_open() -> Refused:
    text = QT_TRANSLATE_NOOP("Message", "That follow-up is not open any more, or was never there. Nothing was changed.")
    return Refused(message("follow_up_not_open", text))


def _taken_already(done: Receipt, now: int) -> Refused:
    text = QT_TRANSLATE_NOOP("Message", "{person} has recorded that already, {when}. Nothing was changed.")
    return Refused(message("follow_up_taken", text, person=done.person, when=clock_time(done.recorded_at, now)))
