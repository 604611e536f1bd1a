"""Disposal in a batch: proposed by one person, approved or rejected by another, carried out in chunks, recorded for ever (SOR-20).

Nothing is removed from a platform by it: what is still shown there stays there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from moderator_app.desk import drafts
from moderator_app.desk.acting import must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.domain.channels import Channel
from moderator_app.domain.disposal_proposals import (
    LONGEST,
    Condition,
    Listed,
    Proposal,
    Record,
    Selected,
    digest_of,
    wrong_condition,
)
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import GONE, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.retention import HOLD_NAMES, Facts, counting, holds_of, may_go, received_day
from moderator_app.domain.workdays import local_day, moment_at, months_later
from moderator_app.storage import channels, dialect, disposal, disposal_proposals, disposal_purge, purge, retention
from moderator_app.storage.statements import Reader, Writer
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

CHUNK = 100
"""Items of one transaction: whoever decides meanwhile waits for one of them."""
MOST_TRACES = 400
"""Pieces of texts that are searched for in the files at the end."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a disposal has come: items seen to, and all there are. `record` once it is at its end."""

    done: int
    total: int
    record: Record | None = None


@dataclass(slots=True)
class _Seen:
    """What this program has purged of one proposal, to be searched for in the files."""

    traces: set[bytes]
    gone: int = 0


class _Basis:
    """What one reading says that a proposal rests on: its decision (None: there is none of mine), all others, and the channels."""

    def __init__(self, reader: Reader, condition: Condition, now: int) -> None:
        self.condition = condition
        self.today = date.fromordinal(local_day(now)[0])
        months = condition.quiet_months
        self._quiet_before = moment_at(months_later(self.today, -months).toordinal(), 0) if months else None
        self._every = disposal.everything(reader)
        self._channels = {each.id: each for each in channels.everything(reader)}
        self.decision = next((each for each in self._every if each.id == condition.decision_id), None)

    def fits(self, facts: Facts) -> bool:
        """Whether it may go by this decision, whatever holds it: a later one with another time limit takes the place of this one."""
        one = counting(facts, self._channels[facts.channel_id], self._every)
        return one is not None and one.id == self.condition.decision_id and may_go(facts, one, self.today, self._quiet_before)

    def holds(self, facts: Facts) -> tuple[Message, ...]:
        """Everything that keeps a listed item from going now."""
        if facts.state in GONE:
            return (_gone_already(),)
        if not self.fits(facts):
            text = QT_TRANSLATE_NOOP("Message", "The decision does not let it go any more.")
            return (message("hold_not_covered", text), *holds_of(facts))
        return holds_of(facts)

    def covered(self) -> list[Channel]:
        """The channels that are meant. Raises Refused: there are none."""
        asked, one = self.condition.channel_id, self.decision
        found = [each for each in self._channels.values() if one is not None and one.covers(each) and asked in (None, each.id)]
        if not found:
            text = QT_TRANSLATE_NOOP("Message", "The disposal decision covers no such channel of yours. Nothing was saved.")
            raise Refused(message("decision_covers_none", text))
        return found


class Proposals:
    """The list is fixed when it is proposed; what holds an item is asked again at the moment in which it would go."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._seen: dict[int, _Seen] = {}

    # -- what there is

    def everything(self) -> list[Proposal]:
        """All proposals, in the order of their making."""
        with self._context.database.read() as reader:
            return disposal_proposals.everything(reader)

    def preview(self, condition: Condition) -> Selected:
        """What a proposal would list now, and what is held and why. Raises Refused: the condition is not whole."""
        with self._context.database.read() as reader:
            return self._select(reader, condition)

    def listed(self, number: int) -> Selected:
        """The proposal's items as they stand now: those that would go (or have gone), and those that are held, with why."""
        with self._context.database.read() as reader:
            basis = self._basis(reader, _must_be(reader, number).condition)
            rows = disposal_proposals.listed(reader, number)
            facts = retention.facts_of(reader, [row[0] for row in rows])
            goes: list[Listed] = []
            held: list[Listed] = []
            for item_id, uuid, place, at, done, kept in rows:
                why: tuple[Message, ...] = ()
                if done is None and item_id in facts:
                    why = basis.holds(facts[item_id])
                elif kept:
                    why = tuple(map(_was_held, kept.split()))
                day = date.fromordinal(local_day(at)[0]).isoformat()
                (held if why else goes).append(Listed(item_id, uuid, place, day, why))
        return Selected(tuple(goes), tuple(held))

    # -- what is done

    def propose(self, condition: Condition) -> int:
        """Propose to dispose of what the condition selects now and nothing holds; the proposal's number. Raises Refused."""
        with self._context.act() as act:
            found = self._select(act.writer, condition)
            if not found.goes:
                text = QT_TRANSLATE_NOOP(
                    "Message", "Nothing would be disposed of by this: {held} items are held, no other fits. Nothing was saved."
                )
                raise Refused(message("nothing_to_dispose", text, held=len(found.held)))
            ids = [each.item_id for each in found.goes]
            me = self._context.me.id
            number = disposal_proposals.add(
                act.writer, condition, ids, held=len(found.held), digest=found.digest, proposer_id=me, now=act.now
            )
            act.write_down(
                Kind.DISPOSAL_PROPOSED,
                channel=condition.channel_id,
                body={
                    "proposal": number,
                    "disposal": condition.decision_id,
                    "received_before": condition.received_before,
                    "quiet_months": condition.quiet_months,
                    "items": len(ids),
                    "held": len(found.held),
                    "list_digest": found.digest,
                },
            )
            act.topics.add(Topic.DOCUMENTS)
            return number

    def approve(self, number: int, reason: str = "") -> None:
        """The second person agrees; nothing is destroyed by this yet. Raises Refused: mine, not mine to rule on, ruled on already."""
        self._rule(number, reason, approved=True)

    def reject(self, number: int, reason: str) -> None:
        """The second person does not agree, and says why. Raises Refused."""
        self._rule(number, reason, approved=False)

    def carry_out(self, number: int) -> Progress:
        """Purge the next chunk of an approved proposal; at its end, the record. To be called until there is one. Raises Refused.

        Each chunk is whole by itself: what is broken off goes on where it stopped, at any desk, by anybody who leads.
        """
        must_lead(self._context)
        with self._context.act() as act:
            proposal = _must_be(act.writer, number)
            if not proposal.under_way:
                _refuse(QT_TRANSLATE_NOOP("Message", "Proposal {number} is not approved, or is at its end. Nothing was changed."), number)
            chunk = disposal_proposals.next_items(act.writer, number, CHUNK)
            if chunk:
                self._dispose(act, proposal, chunk)
                return Progress(proposal.items - proposal.left + len(chunk), proposal.items)
            record = self._end(act, proposal)
        self._clean(number, record)
        return Progress(proposal.items, proposal.items, record)

    # -- how it is done

    def _basis(self, reader: Reader, condition: Condition) -> _Basis:
        return _Basis(reader, condition, self._context.clock.now())

    def _select(self, reader: Reader, condition: Condition) -> Selected:
        basis = self._basis(reader, condition)
        if wrong := wrong_condition(condition, basis.decision, basis.today.isoformat()):
            text = QT_TRANSLATE_NOOP("Message", "Disposal can't be proposed like this. Nothing was saved.")
            raise Refused(message("proposal_incomplete", text), wrong)
        before = moment_at(date.fromisoformat(condition.received_before).toordinal(), 0)
        goes: list[Listed] = []
        held: list[Listed] = []
        for place in basis.covered():
            for facts in retention.facts_in(reader, place.id, before):
                if not basis.fits(facts):
                    continue
                holds = holds_of(facts)
                one = Listed(facts.item_id, facts.uuid, place.name, received_day(facts).isoformat(), holds)
                (held if holds else goes).append(one)
        return Selected(_in_order(goes), _in_order(held))

    def _rule(self, number: int, reason: str, *, approved: bool) -> None:
        must_lead(self._context)
        reason = clean(reason)[0].strip()
        with self._context.act() as act:
            proposal = _must_be(act.writer, number)
            if not proposal.waits:
                _refuse(QT_TRANSLATE_NOOP("Message", "Proposal {number} has been ruled on already. Nothing was changed."), number)
            if proposal.proposer_id == self._context.me.id:
                text = QT_TRANSLATE_NOOP(
                    "Message", "You made proposal {number} yourself: another person must approve or reject it. Nothing was changed."
                )
                _refuse(text, number)
            if len(reason) > LONGEST or (not approved and not reason):
                text = QT_TRANSLATE_NOOP("Message", "Write in at most {limit} characters why proposal {number} is rejected.")
                raise Refused(message("rejection_reason", text, limit=LONGEST, number=number))
            if digest_of(row[1] for row in disposal_proposals.listed(act.writer, number)) != proposal.digest:
                text = QT_TRANSLATE_NOOP(
                    "Message", "The list of proposal {number} is not the one that was proposed. Nothing was changed. Make a new one."
                )
                _refuse(text, number)
            disposal_proposals.rule(act.writer, number, approved=approved, person_id=self._context.me.id, reason=reason, now=act.now)
            act.write_down(
                Kind.DISPOSAL_APPROVED if approved else Kind.DISPOSAL_REJECTED,
                channel=proposal.condition.channel_id,
                body={"proposal": number, "disposal": proposal.condition.decision_id, "list_digest": proposal.digest},
                recorded={"ruling_reason": reason} if reason else None,
            )
            act.topics.add(Topic.DOCUMENTS)

    def _dispose(self, act: Act, proposal: Proposal, chunk: list[int]) -> None:
        facts, basis = retention.facts_of(act.writer, chunk), self._basis(act.writer, proposal.condition)
        nobody = disposal_purge.nobody(act.writer)
        seen = self._seen.setdefault(proposal.id, _Seen(set()))
        gone: list[int] = []
        kept: dict[str, list[str]] = {}
        for item_id in chunk:
            one = facts.get(item_id)
            why = (_gone_already(),) if one is None else basis.holds(one)
            disposal_proposals.see_to(act.writer, proposal.id, item_id, [each.code for each in why], act.now)
            if why or one is None:
                kept[str(item_id)] = [each.code for each in why]
                continue
            if len(seen.traces) < MOST_TRACES:
                seen.traces |= purge.traces_of(act.writer, item_id)
            self._take(act, one, nobody)
            gone.append(item_id)
        seen.gone += len(gone)
        act.write_down(
            Kind.RECORDS_DISPOSED,
            channel=proposal.condition.channel_id,
            body={"proposal": proposal.id, "disposal": proposal.condition.decision_id, "items": gone, "kept": kept},
        )
        act.touch(*gone)

    def _take(self, act: Act, one: Facts, nobody: int) -> None:
        disposal_purge.dispose_content(act.writer, one.item_id, nobody, person_id=self._context.me.id, now=act.now)
        channels.count(act.writer, one.channel_id, one.state, -1)
        channels.count(act.writer, one.channel_id, State.DISPOSED, +1)
        drafts.purged(act, self._context, one.item_id)

    def _end(self, act: Act, proposal: Proposal) -> Record:
        """Nothing is left to see to: the index is made compact, and what was done is recorded."""
        dialect.compact_search(act.writer)
        rows = disposal_proposals.listed(act.writer, proposal.id)
        gone = [row for row in rows if not row[5]]
        days = [date.fromordinal(local_day(row[3])[0]).isoformat() for row in gone]
        record = Record(
            disposed=len(gone),
            kept=len(rows) - len(gone),
            first_day=min(days, default=""),
            last_day=max(days, default=""),
            digest=digest_of(row[1] for row in gone),
            person=self._context.me.name,
            at=act.now,
        )
        disposal_proposals.record(act.writer, proposal.id, record, self._context.me.id)
        act.write_down(
            Kind.DISPOSAL_CARRIED_OUT,
            channel=proposal.condition.channel_id,
            body={
                "proposal": proposal.id,
                "disposal": proposal.condition.decision_id,
                "disposed": record.disposed,
                "held": record.kept,
                "first_day": record.first_day,
                "last_day": record.last_day,
                "list_digest": record.digest,
            },
        )
        act.topics.add(Topic.DOCUMENTS)
        return record

    def _clean(self, number: int, record: Record) -> None:
        """Make sure of the raw files. Where another program purged a part, nobody knows its words: everything is written anew then.

        What can't be done now, because somebody reads, is done when the program is opened next.
        """
        seen = self._seen.pop(number, _Seen(set()))
        if not purge.clean_files(self._context.database, frozenset(seen.traces) if seen.gone == record.disposed else None):
            return

        def mark(writer: Writer) -> None:
            for row in disposal_proposals.listed(writer, number):
                if not row[5]:
                    purge.mark_clean(writer, row[0], self._context.clock.now())

        self._context.keep(mark)


def _in_order(found: list[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(found, key=lambda each: each.item_id))


def _must_be(reader: Reader, number: int) -> Proposal:
    found = disposal_proposals.by_id(reader, number)
    if found is None:
        _refuse(QT_TRANSLATE_NOOP("Message", "There is no proposal number {number}. Nothing was changed."), number)
    return found


def _gone_already() -> Message:
    return message("hold_seen_to", QT_TRANSLATE_NOOP("Message", "It had gone already."))


def _was_held(code: str) -> Message:
    """What held it when it was to go: of that its code alone is kept."""
    text = QT_TRANSLATE_NOOP("Message", "Was kept: {why}.")
    return message(code, text, why=Message(code, HOLD_NAMES.get(code, code), context="Hold"))


def _refuse(text: str, number: int) -> NoReturn:
    raise Refused(Message("proposal_not_now", text, {"number": number}))
