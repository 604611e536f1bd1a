"""Deciding: the draft is judged by the rules once more, inside the transaction that writes decision, obligations and journal."""

from __future__ import annotations

from moderator_app.desk import drafts, followups
from moderator_app.desk.acting import LEADERS, Acting, acting_on, ask_acting_on
from moderator_app.desk.alerts import raise_alert
from moderator_app.desk.context import Act, Context
from moderator_app.desk.inbox import disposed_of, no_such_item
from moderator_app.desk.policies import Policies
from moderator_app.desk.records import decision_body, decision_private, marked_body
from moderator_app.domain.decisions import OUTCOME, Answer, Decision, Draft, Outcome, Ruling, Standing, cited, closes_at_once
from moderator_app.domain.followups import SECRECY, Receipt
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import Priority, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.obligations import Situation
from moderator_app.domain.policy import Duty, Pack
from moderator_app.domain.rulings import already_decided, lacks_manager, ruling, waits_for_lead
from moderator_app.domain.wordings import signed
from moderator_app.domain.workdays import clock_time
from moderator_app.storage import (
    channels,
    claims,
    crises,
    deciding,
    decisions,
    dialect,
    evidence,
    inbox,
    items,
    obligations,
    owndays,
    people,
    receipts,
)
from moderator_app.storage.deciding import ToDecide
from moderator_app.storage.statements import Reader, Writer
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

RESTRICTED_RULES = SECRECY | {"B-02", "B-06"}
"""Rules whose items leave lists, search and general exports (invariant 10), and whose evidence few may open. B-05 leaves nothing at all."""


class Decisions:
    """Nothing is decided here that the pack forbids, whichever way it is asked."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def ruling(self, draft: Draft) -> Ruling:
        """What the rules say to a draft as it stands: obligations, what is missing, consequences. Writes nothing."""
        with self._context.database.read() as reader:
            seen = self._seen(reader, draft.item_id)
            done = receipts.of_item(reader, seen.item_id)
            return self._ruling(reader, seen, self._policies.kept(reader, seen.pack_id), draft, done, self._context.clock.now())

    def decide(self, draft: Draft) -> Decision:
        """Take the decision. It is stored with what it rests on, and never edited.

        Raises Refused with everything that is missing (its details), or because the item's text or its decision
        changed since the draft was begun; nothing is saved then, and the draft stays.
        """
        with self._context.act(pipelined=True) as act:
            deciding.ask(act.writer, draft.item_id)
            decisions.ask(act.writer, draft.item_id, draft.revision_id, act.now)
            inbox.ask_measures(act.writer, draft.item_id)
            crises.ask_lead_of(act.writer, draft.item_id)
            receipts.ask(act.writer, draft.item_id)
            evidence.ask_covering(act.writer, draft.item_id, draft.revision_id)
            ask_acting_on(act.writer, draft.item_id)
            owndays.ask(act.writer)
            seen = self._seen(act.writer, draft.item_id)
            pack = self._policies.kept(act.writer, seen.pack_id)
            acting = acting_on(self._context, act.writer, seen.item_id, seen.channel_id)
            acting.must_take_part()
            if seen.revision_id is None:
                raise disposed_of() if seen.state is State.DISPOSED else _purged()
            if draft.supersedes != seen.decision_id:
                raise _decided_meanwhile(act, seen)
            if draft.revision_id != seen.revision_id:
                raise _text_changed()
            done = receipts.of_item(act.writer, seen.item_id)
            ruled = self._ruling(act.writer, seen, pack, draft, done, act.now)
            if ruled.missing:
                raise Refused(
                    message(
                        "not_decided", QT_TRANSLATE_NOOP("Message", "The decision was not taken and nothing was changed. What is missing:")
                    ),
                    ruled.missing,
                )
            covered = evidence.covering(act.writer, seen.item_id, draft.revision_id) is not None
            decided = self._write(act, seen, pack, draft, ruled, acting)
            act.write_down(
                Kind.DECIDED,
                item=seen.item_id,
                decision=decided.id,
                channel=seen.channel_id,
                body=decision_body(decided) | marked_body(self._context.marked.get(decided.revision_id)),
                recorded=decision_private(decided, decisions.judged_text(act.writer, decided.revision_id)),
            )
            if done and decided.standing is Standing.STANDS:
                followups.take_over(act, self._policies, decided.id, seen.item_id)
            if covered and any(each.duty is Duty.EVIDENCE for each in decided.obligations):
                followups.settle_evidence(act, self._context, self._policies, seen.item_id)
            raise_alert(act, self._context, pack, draft, decided, seen.channel_id)
            return decided

    def of_item(self, item_id: int) -> list[Decision]:
        """All decisions on the item, the oldest first."""
        with self._context.database.read() as reader:
            return decisions.of_item(reader, item_id)

    def approve(self, decision_id: int) -> Decision:
        """A second person agrees: the decision stands, and the item goes where it sends it."""
        return self._second(decision_id, approve=True, reason="")

    def reject(self, decision_id: int, reason: str) -> Decision:
        """A second person does not agree, with a reason: the item is to be assessed again."""
        if not reason.strip():
            raise Refused(message("no_reason", QT_TRANSLATE_NOOP("Message", "Write the reason in words.")))
        return self._second(decision_id, approve=False, reason=reason)

    def _seen(self, reader: Reader, item_id: int) -> ToDecide:
        found = deciding.to_decide(reader, item_id)
        if found is None:
            raise no_such_item(item_id)
        return found

    def _ruling(self, reader: Reader, seen: ToDecide, pack: Pack, draft: Draft, done: dict[int, tuple[Receipt, ...]], now: int) -> Ruling:
        """At the moment `now`: what is to be done at once is due when it is decided, to the microsecond (storage/breaches.py)."""
        away, blocked = followups.standing_measures(done)
        lead = crises.lead_of(reader, seen.item_id)
        blocks = draft.outcome is Outcome.BLOCK_AUTHOR
        situation = Situation(
            now=now,
            answer_due=seen.due_at,
            published_at=seen.published_at,
            earlier_measures=inbox.measures_against(reader, seen.item_id) if blocks else 0,
            decided=seen.decision_id,
            # Edited since it was hidden, it is in the queue again: hiding the new wording is a first step, not the last.
            decided_outcome=seen.decided_outcome if seen.state is State.HIDDEN else None,
            crisis=lead is not None,
            leads_crisis=lead is not None and lead.id == self._context.me.id,
            crisis_lead="" if lead is None else lead.name,
            taken_away=away,
            blocked=blocked,
            consulting=self._consulted(reader, seen, pack),
            owned=not pack.owner_required or claims.assigned(reader, seen.item_id) is not None,
            board=seen.fields.board,
        )
        return ruling(pack, draft, situation, self._context.days(reader))

    def _consulted(self, reader: Reader, seen: ToDecide, pack: Pack) -> str | None:
        """Who was asked and has not answered yet; None: nobody."""
        if seen.decision_id is None or seen.decided_outcome is not Outcome.CONSULT or seen.standing is not Standing.STANDS:
            return None
        return (pack.doubtful_to or "") if followups.is_consulting(reader, seen.decision_id) else None

    def _write(self, act: Act, seen: ToDecide, pack: Pack, draft: Draft, ruled: Ruling, acting: Acting) -> Decision:
        assert draft.outcome is not None
        assert ruled.state is not None
        writer = act.writer
        if seen.knowledge_at is None:
            # Whoever decides has seen it, also where no window was open.
            items.first_knowledge(writer, seen.item_id, act.now)
        self._replace(writer, seen, waits=ruled.waits)
        decided = decisions.add(
            writer,
            pack=pack,
            decider=self._context.me.name,
            reference=decisions.next_reference(writer, act.now),
            values={
                "item_id": seen.item_id,
                "revision_id": draft.revision_id,
                "pack_id": seen.pack_id,
                "outcome": draft.outcome,
                "reason": clean(draft.reason.strip())[0],
                "message": signed(pack, clean(draft.message.strip())[0], self._context.me, seen.fields.entry_page),
                "decider_id": self._context.me.id,
                "on_behalf_of": acting.on_behalf_of,
                "mandate": acting.delegation,
                "knowledge_at": seen.knowledge_at or act.now,
                "decided_at": act.now,
                "block_until": draft.block_until if draft.outcome is Outcome.BLOCK_AUTHOR else None,
                "supersedes": seen.decision_id,
                "standing": Standing.WAITS if ruled.waits else Standing.STANDS,
                "board": seen.fields.board,
                "closed_at": act.now if closes_at_once(draft.outcome, ruled) else None,
            },
            answers=draft.answers,
            provisions=cited(pack, draft),
            todo=ruled.obligations,
            responsible_id=self._context.me.id,
        )
        self._move(act, seen, ruled.state, decided.id, urgent=ruled.urgent, restricted=_restricts(draft.answered(Answer.YES)))
        drafts.decided(act, self._context, seen.item_id)
        return decided

    def _move(self, act: Act, seen: ToDecide, state: State, decision_id: int | None, *, urgent: bool, restricted: bool) -> None:
        if restricted and not seen.restricted:
            dialect.drop_from_search(act.writer, seen.item_id)
        deciding.move_item(
            act.writer,
            seen,
            state=state,
            priority=Priority.URGENT if urgent and state is not State.DONE else Priority.NORMAL,
            restricted=restricted,
            decision_id=decision_id,
        )
        if seen.restricted and not restricted:
            dialect.add_to_search(act.writer, seen.item_id, seen.item_id)
        if state is not seen.state:
            channels.count(act.writer, seen.channel_id, seen.state, -1)
            channels.count(act.writer, seen.channel_id, state, +1)
        act.touch(seen.item_id)

    def _second(self, decision_id: int, *, approve: bool, reason: str) -> Decision:
        with self._context.act() as act:
            waiting = decisions.by_id(act.writer, decision_id)
            if waiting is None or waiting.standing is not Standing.WAITS:
                raise _not_waiting(waiting)
            if waiting.decider_id == self._context.me.id:
                raise Refused(
                    message(
                        "same_person",
                        QT_TRANSLATE_NOOP("Message", "You took this decision: another person must approve it. Nothing was changed."),
                    )
                )
            seen = self._seen(act.writer, waiting.item_id)
            acting = acting_on(self._context, act.writer, seen.item_id, seen.channel_id)
            acting.must_take_part()
            lead = crises.lead_of(act.writer, seen.item_id)
            if (
                approve
                and lead is not None
                and waits_for_lead(waiting.outcome, waiting.decider_id, lead.id)
                and lead.id != self._context.me.id
            ):
                raise _not_crisis_lead()
            if approve and waiting.revision_id != seen.revision_id:
                raise _proposal_overtaken()
            if approve and lacks_manager(waiting.answered(Answer.YES), led=self._led(act.writer, waiting)):
                raise _manager_agrees()
            if approve:
                self._stand(act, seen, waiting)
            else:
                self._fall(act, seen, waiting)
            act.write_down(
                Kind.APPROVED if approve else Kind.REJECTED,
                item=seen.item_id,
                decision=decision_id,
                channel=seen.channel_id,
                body={"reference": waiting.reference},
                private=_said(reason if not approve else "", acting.on_behalf_of),
            )
            after = decisions.by_id(act.writer, decision_id)
            assert after is not None
            return after

    def _led(self, reader: Reader, waiting: Decision) -> bool:
        """Whether I lead, or whoever decided does."""
        decider = people.by_id(reader, waiting.decider_id)
        return self._context.me.role in LEADERS or (decider is not None and decider.role in LEADERS)

    def _stand(self, act: Act, seen: ToDecide, waiting: Decision) -> None:
        """The waiting decision is approved: now it replaces what stood, and sends the item where its outcome says."""
        stood = decisions.standing_from(act.writer, waiting.supersedes)
        if stood is not None:
            decisions.supersede(act.writer, stood.id)
        decisions.set_standing(act.writer, waiting.id, Standing.STANDS)
        urgent = seen.priority == Priority.URGENT
        self._move(act, seen, OUTCOME[waiting.outcome].state, waiting.id, urgent=urgent, restricted=seen.restricted)
        followups.approved(act, self._policies, waiting.id, seen.item_id)

    def _fall(self, act: Act, seen: ToDecide, waiting: Decision) -> None:
        """The waiting decision is rejected: what stood on this wording still stands, else the item is to be assessed again."""
        decisions.set_standing(act.writer, waiting.id, Standing.REJECTED)
        obligations.cancel(act.writer, waiting.id)
        stood = decisions.standing_from(act.writer, waiting.supersedes)
        covered = stood is not None and stood.revision_id == seen.revision_id
        self._move(
            act,
            seen,
            OUTCOME[stood.outcome].state if stood is not None and covered else State.OPEN,
            None if stood is None else stood.id,
            urgent=seen.priority == Priority.URGENT,
            restricted=stood is not None and _restricts(stood.answered(Answer.YES)),
        )

    def _replace(self, writer: Writer, seen: ToDecide, *, waits: bool) -> None:
        """A new decision takes the place of one that waits; what stands goes only when the new one stands at once."""
        if seen.decision_id is None:
            return
        stood = decisions.standing_on(writer, seen.item_id)
        if seen.standing is Standing.WAITS:
            decisions.supersede(writer, seen.decision_id)
        if stood is not None and not waits:
            decisions.supersede(writer, stood)


def _said(reason: str, on_behalf_of: str | None) -> dict[str, str]:
    """What a second person's answer says in words: why it was no, and for whom she stands in."""
    said = {"reason": clean(reason.strip())[0], "on_behalf_of": on_behalf_of or ""}
    return {field: text for field, text in said.items() if text}


def _restricts(rules: tuple[str, ...]) -> bool:
    return not RESTRICTED_RULES.isdisjoint(rules)


def _purged() -> Refused:
    return Refused(
        message(
            "purged_item", QT_TRANSLATE_NOOP("Message", "The item was purged: there is nothing left to decide on. Nothing was changed.")
        )
    )


def _not_waiting(decided: Decision | None) -> Refused:
    """What became of it: a colleague was quicker."""
    if decided is None:
        text = QT_TRANSLATE_NOOP("Message", "There is no such decision. Nothing was changed.")
    elif decided.standing is Standing.REJECTED:
        text = QT_TRANSLATE_NOOP("Message", "That decision was rejected meanwhile. Nothing was changed.")
    elif decided.standing is Standing.SUPERSEDED:
        text = QT_TRANSLATE_NOOP(
            "Message", "Another decision has taken the place of that one meanwhile. Nothing was changed. Look at the newer."
        )
    else:
        text = QT_TRANSLATE_NOOP("Message", "That decision does not wait for a second person. Nothing was changed.")
    return Refused(message("not_waiting", text))


def _not_crisis_lead() -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message", "The item belongs to a crisis: only its lead approves what is answered. Nothing was changed. You may reject it."
    )
    return Refused(message("crisis_lead_approves", text))


def _manager_agrees() -> Refused:
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The policy does not name that breach itself: one of the two who decide must be a manager or administrator. Nothing was changed. "
        "Leave it to one of them. You may reject it.",
    )
    return Refused(message("manager_agrees", text))


def _proposal_overtaken() -> Refused:
    return Refused(
        message(
            "proposal_overtaken",
            QT_TRANSLATE_NOOP(
                "Message",
                "The text was changed in the channel since this decision was proposed. Nothing was changed. "
                "Reject the decision; then the new wording is to be assessed.",
            ),
        )
    )


def _text_changed() -> Refused:
    return Refused(
        message(
            "text_changed",
            QT_TRANSLATE_NOOP(
                "Message",
                "The text was changed in the channel while you worked. The decision was not taken and your draft is kept. "
                "Read the new wording, then decide.",
            ),
        )
    )


def _decided_meanwhile(act: Act, seen: ToDecide) -> Refused:
    """Who decided what, and when; and what can be done about it."""
    newest = None if seen.decision_id is None else decisions.by_id(act.writer, seen.decision_id)
    if newest is None:
        return Refused(
            message(
                "decision_gone",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The decision that yours was to replace no longer stands. Yours was not taken, and your draft is kept. "
                    "Read the item again, then decide.",
                ),
            )
        )
    return Refused(
        message(
            "decided_meanwhile",
            QT_TRANSLATE_NOOP(
                "Message",
                "{person} has decided on this item: {outcome}, {when} ({reference}). Your decision was not taken, and your draft is kept.",
            ),
            person=newest.decider,
            outcome=Message(newest.outcome, OUTCOME[newest.outcome].name, context="Outcome"),
            when=clock_time(newest.decided_at, act.now),
            reference=newest.reference,
        ),
        (already_decided(),),
    )
