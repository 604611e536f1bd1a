"""The register of blocks: listed, ended early or given another end by a decision of its own, and handed out as the official document."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from moderator_app.desk.blockwords import COLUMNS, document
from moderator_app.desk.context import Context
from moderator_app.desk.decisions import Decisions
from moderator_app.desk.policies import Policies
from moderator_app.desk.startdocument import Imprint, Printer
from moderator_app.desk.texts import unknown_format
from moderator_app.domain.blocks import Block, began, ended, in_order, state_of
from moderator_app.domain.decisions import Answer, Decision, Draft, Outcome
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.policy import Duty, RuleClass
from moderator_app.domain.start_document import canonical
from moderator_app.exports import listing
from moderator_app.exports.table import Column
from moderator_app.storage import blocks, channels, deciding, decisions, receipts
from moderator_app.storage.blocks import Recorded
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

_IN_CHANNEL = (FollowUpStep.HIDDEN, FollowUpStep.REMOVED, FollowUpStep.SHOWN_AGAIN)
FORMATS = (".pdf", ".csv", ".html")
TITLE = "Register över blockeringar"


class Blocks:
    """A block is a decision on one item: here it is seen, and its end decided anew. Nothing here takes a list of people."""

    def __init__(self, context: Context, policies: Policies, deciding: Decisions) -> None:
        self._context = context
        self._policies = policies
        self._deciding = deciding

    def everything(self) -> list[Block]:
        """Every block that was decided: those that still run or are to be ended first, by their end; then the others, the newest first."""
        with self._context.database.read() as reader:
            return in_order(self._made(reader, each) for each in blocks.everything(reader))

    def end(self, decision_id: int, reason: str) -> Decision:
        """Decide that the block ends now. What was decided of the item itself stays as it is. Raises Refused."""
        found, block = self._standing(decision_id)
        return self._deciding.decide(replace(self._draft(found, reason), outcome=self._without(block, found)))

    def extend(self, decision_id: int, until: int, reason: str) -> Decision:
        """Decide that the block ends at that moment (microseconds UTC) instead, on the same ground. Raises Refused."""
        found, _ = self._standing(decision_id)
        return self._deciding.decide(replace(self._draft(found, reason), outcome=Outcome.BLOCK_AUTHOR, block_until=until))

    def export(self, path: Path, printer: Printer) -> int:
        """Write the register as PDF, CSV for Excel or HTML, by what the name ends in; how many blocks. Journaled.

        `printer` makes the PDF. Raises KnownError: unknown format, or the file can't be written (a former one is then as it was).
        """
        self._context.must_write()
        suffix = path.suffix.lower()
        if suffix not in FORMATS:
            raise unknown_format(suffix, FORMATS)
        now = self._context.clock.now()
        with self._context.database.read() as reader:
            found = in_order(self._made(reader, each) for each in blocks.everything(reader))
            names = sorted(each.name for each in channels.everything(reader))
        if suffix == ".pdf":
            made = document(TITLE, found, names, now)
            digest = hashlib.sha256(canonical(made).encode()).hexdigest()
            listing.put(path, printer(made, Imprint(1, digest, now, self._context.me.name)))
        else:
            columns = [Column(each.key, each.title, each.width) for each in COLUMNS]
            rows = [tuple(each.value(block) for each in COLUMNS) for block in found]
            listing.write(path, TITLE, TITLE, columns, rows)
        with self._context.act() as act:
            act.write_down(
                Kind.FILE_EXPORTED,
                body={"list": "blocks", "blocks": len(found), "format": suffix[1:]},
                private={"file": clean(path.name)[0]},
            )
        return len(found)

    def _made(self, reader: Reader, one: Recorded) -> Block:
        decided, rules = one.decision, one.decision.answered(Answer.YES)
        pack = self._policies.kept(reader, one.pack_id)
        crimes = {each.id for each in pack.rules if each.rule_class is RuleClass.CRIME}
        return Block(
            decision_id=decided.id,
            reference=decided.reference,
            item_id=decided.item_id,
            author=one.author,
            handle=one.handle,
            channel_id=one.channel_id,
            channel=one.channel,
            platform=one.platform,
            restricted=one.restricted,
            rules=rules,
            provisions=decided.provisions,
            reason=decided.reason,
            earlier=one.earlier,
            gross=tuple(each for each in rules if each in crimes),
            decider=decided.decider,
            on_behalf_of=decided.on_behalf_of,
            approver=one.approver,
            decided_at=decided.decided_at,
            began_at=began(one.course),
            until=one.course.until,
            ended_at=ended(one.course),
            replaced_by=one.replaced_by,
            state=state_of(one.course, self._context.clock.now()),
        )

    def _standing(self, decision_id: int) -> tuple[Decision, Block]:
        """The decision and the block, where another end can be decided. Raises Refused."""
        with self._context.database.read() as reader:
            found = decisions.by_id(reader, decision_id)
            block = next((self._made(reader, each) for each in blocks.everything(reader) if each.decision.id == decision_id), None)
            seen = None if found is None else deciding.to_decide(reader, found.item_id)
        if found is None or block is None or not block.may_change:
            text = QT_TRANSLATE_NOOP(
                "Message",
                "That decision to block does not stand any more: its end can't be decided anew. Nothing was changed. Where the author is "
                "blocked still, end it in the channel and record that under Follow-ups.",
            )
            raise Refused(message("block_not_standing", text))
        if seen is not None and seen.revision_id != found.revision_id:
            text = QT_TRANSLATE_NOOP(
                "Message",
                "What the author wrote was changed in the channel after the block was decided. Nothing was changed. Assess the new wording "
                "in the inbox: a decision without a block ends it, one with a block gives it another end.",
            )
            raise Refused(message("block_reworded", text))
        return found, block

    @staticmethod
    def _draft(found: Decision, reason: str) -> Draft:
        return Draft(item_id=found.item_id, revision_id=found.revision_id, answers=dict(found.answers), reason=reason, supersedes=found.id)

    def _without(self, block: Block, found: Decision) -> Outcome:
        """What is decided of the item when the block is taken from the decision: what is gone stays gone, what stands stays."""
        with self._context.database.read() as reader:
            every = (each for done in receipts.of_item(reader, block.item_id).values() for each in done)
            steps = [each.step for each in sorted(every, key=lambda each: each.id) if each.step in _IN_CHANNEL]
        if any(each.duty is Duty.REMOVE for each in found.obligations) or steps[-1:] == [FollowUpStep.REMOVED]:
            return Outcome.REMOVE
        return Outcome.HIDE if steps[-1:] == [FollowUpStep.HIDDEN] else Outcome.KEEP
