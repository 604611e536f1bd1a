"""Suspected abuse material: one action, nothing opened, no copy kept, and a tombstone that refuses its return (rule-packs.md, B-05)."""

from __future__ import annotations

from moderator_app.desk import drafts
from moderator_app.desk.acting import acting_on
from moderator_app.desk.context import Context
from moderator_app.desk.followups import standing_measures
from moderator_app.desk.inbox import disposed_of, no_such_item
from moderator_app.desk.logwords import word
from moderator_app.desk.policies import Policies
from moderator_app.desk.records import decision_body, decision_private
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Answer, Decision, Draft, Outcome, Standing, cited
from moderator_app.domain.evidence import reference
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import State
from moderator_app.domain.journal import Kind
from moderator_app.domain.obligations import Situation, obligations
from moderator_app.domain.policy import Duty, Pack
from moderator_app.domain.rulings import ABUSE_RULE
from moderator_app.domain.tip import tip_text
from moderator_app.storage import channels, deciding, decisions, evidence, inbox, purge, receipts
from moderator_app.storage.deciding import ToDecide
from moderator_app.storage.statements import Writer
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

NOTE_LIMIT = 200


class Suspicion:
    """The flow for suspected abuse material. Doubt is enough: nobody needs to look."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def purge(self, item_id: int, note: str = "") -> Decision:
        """Purge the item at once and oblige to removal, police tip and the rest.

        Kept: ids, permalink, author, times, observer, and `note`: a few neutral words, never the text. Raises Refused.
        """
        note = " ".join(clean(note)[0].split())
        if len(note) > NOTE_LIMIT:
            raise Refused(
                message(
                    "note_too_long",
                    QT_TRANSLATE_NOOP("Message", "Keep the note to {limit} neutral characters. Nothing was changed yet."),
                    limit=NOTE_LIMIT,
                )
            )
        with self._context.act() as act:
            seen = deciding.to_decide(act.writer, item_id)
            if seen is None:
                raise no_such_item(item_id)
            if seen.state is State.DISPOSED:
                raise disposed_of()
            if seen.revision_id is None:
                raise Refused(
                    message(
                        "already_purged",
                        QT_TRANSLATE_NOOP("Message", "The item is purged already. Nothing was changed, and nothing more is to be done."),
                    )
                )
            traces = purge.traces_of(act.writer, item_id)
            purge.purge_content(act.writer, item_id, observer_id=self._context.me.id, note=note, now=act.now)
            block_until: int | None = None
            if seen.decision_id is not None:
                stood = decisions.standing_from(act.writer, seen.decision_id)
                block_until = None if stood is None else stood.block_until
                for each in {seen.decision_id, seen.decision_id if stood is None else stood.id}:
                    decisions.supersede(act.writer, each)
            pack = self._policies.kept(act.writer, seen.pack_id)
            decided = self._record(act.writer, seen, pack, note, act.now, block_until)
            purge.settle(act.writer, item_id, decided.id)
            channels.count(act.writer, seen.channel_id, seen.state, -1)
            channels.count(act.writer, seen.channel_id, State.PURGED, +1)
            drafts.purged(act, self._context, item_id)
            act.touch(item_id)
            for set_id, other, files in evidence.taken_from(act.writer, item_id):
                act.touch(other)
                act.write_down(
                    Kind.EVIDENCE_TAKEN, item=other, channel=seen.channel_id, body={"set": set_id, "files": files, "purged": item_id}
                )
            act.write_down(
                Kind.PURGED,
                item=item_id,
                decision=decided.id,
                channel=seen.channel_id,
                body=decision_body(decided),
                recorded=decision_private(decided),
            )
        self._clean([item_id], traces)
        return decided

    def tip(self, item_id: int) -> str:
        """The text for the police's form for tips: the link, the platform's ids and the times, and no word of what was written (Swedish).

        Raises Refused for an item that was not purged.
        """
        with self._context.database.read() as reader:
            item, seen = inbox.item_of(reader, item_id), purge.observed(reader, item_id)
        if item is None:
            raise no_such_item(item_id)
        if seen is None:
            text = QT_TRANSLATE_NOOP(
                "Message", "The item was not purged as suspected abuse material: there is no tip to write. Nothing was changed."
            )
            raise Refused(message("no_tip", text))
        return tip_text(item, word(Platform(item.platform), "sv"), *seen)

    def taken(self, item_id: int) -> Message | None:
        """What its purge took from the evidence of others beside it, for whoever looks after that; None: nothing."""
        with self._context.database.read() as reader:
            found = evidence.taken_from(reader, item_id)
        if not found:
            return None
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Pictures and files in {sets} could show what was purged: they are gone too. The texts there are kept. "
            "New ones are taken once it is seen to be gone from the channel.",
        )
        return message("evidence_taken", text, sets=", ".join(reference(number) for number, _, _ in found))

    def finish(self) -> bool:
        """See to purged items whose traces could not be searched for at the time; True when none is left.

        What they said is known to nobody any more. So the whole database is written anew: seconds for each gigabyte, in which
        nobody else can write. That is rare: only after a crash or a long read at the moment of a purge.
        """
        if self._context.only_sees:
            return True
        with self._context.database.read() as reader:
            left = purge.unclean(reader)
        return not left or self._clean(left, None)

    def _record(self, writer: Writer, seen: ToDecide, pack: Pack, note: str, now: int, block_until: int | None) -> Decision:
        assert seen.revision_id is not None
        acting = acting_on(self._context, writer, seen.item_id, seen.channel_id)
        ticked = Draft(
            item_id=seen.item_id,
            revision_id=seen.revision_id,
            answers={ABUSE_RULE: Answer.YES},
            outcome=Outcome.SUSPECTED_ABUSE,
            block_until=block_until,
        )
        _, blocked = standing_measures(receipts.of_item(writer, seen.item_id))
        situation = Situation(now=now, published_at=seen.published_at, blocked=blocked)
        duties = obligations(pack, ticked, situation, self._context.days(writer))
        return decisions.add(
            writer,
            pack=pack,
            decider=self._context.me.name,
            reference=decisions.next_reference(writer, now),
            values={
                "item_id": seen.item_id,
                "revision_id": seen.revision_id,
                "pack_id": seen.pack_id,
                "outcome": Outcome.SUSPECTED_ABUSE,
                "reason": note,
                "message": "",
                "decider_id": self._context.me.id,
                "on_behalf_of": acting.on_behalf_of,
                "mandate": acting.delegation,
                "knowledge_at": seen.knowledge_at or now,
                "decided_at": now,
                "block_until": None,
                "supersedes": seen.decision_id,
                "standing": Standing.STANDS,
                "board": seen.fields.board,
                "closed_at": None,
            },
            # Nobody confirmed it, and nobody shall: doubt is enough.
            answers={ABUSE_RULE: Answer.UNSURE},
            provisions=cited(pack, ticked),
            # That no copy is kept is done by the purge itself.
            todo=[each for each in duties if each.duty is not Duty.NO_COPY],
            responsible_id=self._context.me.id,
        )

    def _clean(self, item_ids: list[int], traces: frozenset[bytes] | None) -> bool:
        """Make sure of the raw files; the items are marked clean then. Not journaled: it says nothing new of the case."""
        database = self._context.database
        if not purge.clean_files(database, traces):
            return False

        def mark(writer: Writer) -> None:
            for item_id in item_ids:
                purge.mark_clean(writer, item_id, self._context.clock.now())

        self._context.keep(mark)
        return True
