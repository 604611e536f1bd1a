"""Evidence: sets that hold what was written with files and hashes, opened and handed out under the eyes of the journal."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from moderator_app.desk.acting import LEADERS, Acting, acting_on, must_lead
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.evidencefiles import must_be_taken
from moderator_app.desk.followups import cases_of, settle_evidence
from moderator_app.desk.inbox import disposed_of, no_such_item
from moderator_app.desk.logwords import word
from moderator_app.desk.policies import Policies
from moderator_app.desk.startdocument import Imprint, Printer
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Answer, Standing
from moderator_app.domain.evidence import (
    ACCESS_NAMES,
    LONGEST,
    LONGEST_NAME,
    MOST_NEIGHBOURS,
    Access,
    Capture,
    EvidenceSet,
    NewFile,
    Part,
    PartKind,
    file_parts,
    manifest,
    parts_of,
    reference,
)
from moderator_app.domain.evidence_cover import cover
from moderator_app.domain.intake_text import clean
from moderator_app.domain.items import Item, State
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.exports import police_pack
from moderator_app.storage import evidence, inbox, people
from moderator_app.storage.statements import Reader
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, Refused, message


@dataclass(frozen=True, slots=True)
class Planned:
    """What would be saved now: the item with its versions, how many others of its thread, and the decision that it is for."""

    item: Item
    neighbours: int
    narrow: bool
    """The item is protected: the set will be open to few, whatever is chosen."""
    sets: tuple[EvidenceSet, ...]
    """What was saved before."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A set with the texts that it holds, by the places of the parts in the pack."""

    found: EvidenceSet
    texts: dict[str, str]


class Evidence:
    """Every opening and handing out is written down. Hashes enter the journal as salted digests: a purge leaves nothing to tie them to."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def planned(self, item_id: int) -> Planned:
        """What would be saved of the item. Raises Refused: no such item, purged, or not mine to act on."""
        with self._context.database.read() as reader:
            item = self._item(reader, item_id)
            acting_on(self._context, reader, item_id, item.channel_id).must_take_part()
            around = len(evidence.neighbours(reader, item, MOST_NEIGHBOURS))
            return Planned(item, around, item.restricted, evidence.of_item(reader, item_id))

    def of_item(self, item_id: int) -> tuple[EvidenceSet, ...]:
        """The sets of the item without their content, the newest first, as they are open now."""
        with self._context.database.read() as reader:
            item = inbox.item_of(reader, item_id)
            return () if item is None else tuple(_open_now(reader, each, item) for each in evidence.of_item(reader, item_id))

    def one(self, set_id: int) -> EvidenceSet:
        """The set without its content. Raises Refused where there is none of that number."""
        with self._context.database.read() as reader:
            return _one(reader, set_id)

    def secure(
        self, item_id: int, files: Sequence[NewFile] = (), *, witness: str = "", note: str = "", access: Access = Access.CHANNEL
    ) -> EvidenceSet:
        """Save a set of the item as it is at this moment, and with it take the step of the follow-up, in one transaction.

        Raises Refused: no such item, purged, not mine to act on, a file that is not taken, too much text. Nothing is saved then.
        """
        witness, note = clean(witness)[0].strip(), clean(note)[0].strip()
        _must_fit(witness, note)
        must_be_taken(files)
        with self._context.act() as act:
            item = self._item(act.writer, item_id)
            acting_on(self._context, act.writer, item_id, item.channel_id).must_take_part()
            _must_show_nothing_purged(act.writer, item_id, files)
            assert item.revision is not None
            cases = cases_of(act.writer, self._policies, item_id)
            newest = next((each.decision for each in cases if each.decision.standing in (Standing.STANDS, Standing.WAITS)), None)
            number, me = evidence.next_number(act.writer), self._context.me
            capture = Capture(
                number=number,
                at=act.now,
                capturer=me.name,
                title=me.title,
                unit=me.unit,
                witness=witness,
                note=note,
                access=Access.NARROW if item.restricted else access,
                decision=None if newest is None else newest.reference,
                rules=() if newest is None else newest.answered(Answer.YES),
            )
            parts = parts_of(item, evidence.neighbours(act.writer, item, MOST_NEIGHBOURS), files, capture)
            evidence.add(act.writer, number, item_id, item.revision.id, act.now, me.id, capture.access)
            evidence.add_parts(act.writer, number, parts, before=(), at=act.now, person_id=me.id)
            made = _one(act.writer, number)
            act.write_down(
                Kind.EVIDENCE_SECURED,
                item=item_id,
                decision=None if newest is None else newest.id,
                channel=item.channel_id,
                body={"set": number, "access": made.access, "versions": len(item.revisions), "added": len(files)},
                private={"evidence": made.digest, "files": manifest(made.parts)},
                recorded={name: said for name, said in (("witness", witness), ("words", note)) if said},
            )
            settle_evidence(act, self._context, self._policies, item_id)
            _tell(act, item_id)
            return made

    def add_files(self, set_id: int, files: Sequence[NewFile]) -> EvidenceSet:
        """Files that came later, with a time of their own; what the set held stays as it is. Raises Refused."""
        must_be_taken(files)
        if not files:
            raise Refused(message("evidence_no_file", QT_TRANSLATE_NOOP("Message", "No file was chosen. Nothing was saved.")))
        with self._context.act() as act:
            found, item = self._mine(act.writer, set_id)
            _must_show_nothing_purged(act.writer, item.id, files)
            must_be_taken(files, found.files)
            parts = file_parts(files, len(found.files) + 1)
            evidence.add_parts(act.writer, set_id, parts, before=found.parts, at=act.now, person_id=self._context.me.id)
            made = _one(act.writer, set_id)
            added = made.parts[len(found.parts) :]
            act.write_down(
                Kind.EVIDENCE_ADDED,
                item=item.id,
                channel=item.channel_id,
                body={"set": set_id, "added": len(files)},
                private={"evidence": made.digest, "files": manifest(added)},
            )
            _tell(act, item.id)
            return made

    def open(self, set_id: int) -> Opened:
        """The set with its texts; who opened it is written down. Raises Refused, and KnownError where it is damaged."""
        with self._context.act() as act:
            found, item = self._mine(act.writer, set_id)
            texts = {
                each.name: _whole(act.writer, each).decode() for each in found.parts if each.kind is not PartKind.FILE and not each.gone
            }
            act.write_down(Kind.EVIDENCE_OPENED, item=item.id, channel=item.channel_id, body={"set": set_id})
            return Opened(found, texts)

    def file(self, set_id: int, part_id: int) -> bytes:
        """The bytes of one file of the set; that it was looked at is written down. Raises Refused, and KnownError where it is damaged."""
        with self._context.act() as act:
            found, item = self._mine(act.writer, set_id)
            part = next((each for each in found.files if each.id == part_id), None)
            if part is None:
                raise _unknown(set_id)
            content = _whole(act.writer, part)
            act.write_down(Kind.EVIDENCE_OPENED, item=item.id, channel=item.channel_id, body={"set": set_id, "part": part.number})
            return content

    def export(self, set_id: int, path: Path, printer: Printer) -> EvidenceSet:
        """Write the police report pack: one ZIP file with a cover sheet. Who took it out is written down.

        `printer` makes the PDF of the cover sheet. Raises Refused, and KnownError where it is damaged or can't be written.
        """
        self._context.must_write()
        if path.suffix.lower() != ".zip":
            text = QT_TRANSLATE_NOOP("Message", "The police report pack is a ZIP file: let the name end in .zip. Nothing was saved.")
            raise Refused(message("evidence_zip", text))
        with self._context.database.read() as reader:
            found, item = self._mine(reader, set_id)
            there = [each for each in found.parts if not each.gone]
            stored = {each.name: _whole(reader, each) for each in there}
        listed = manifest(found.parts)
        digest = hashlib.sha256(listed.encode()).hexdigest()
        sheet = printer(
            cover(found, stored, digest, self._policies.catalogue, word(Platform(item.platform), "sv")),
            Imprint(found.version, digest, found.changed_at, found.capturer),
        )
        made = police_pack.write(path, sheet, listed, stored, found)
        with self._context.act() as act:
            self._mine(act.writer, set_id)
            act.write_down(
                Kind.EVIDENCE_EXPORTED,
                item=item.id,
                channel=item.channel_id,
                body={"set": set_id, "parts": len(stored)},
                private={"evidence": made, "file": clean(path.name)[0]},
            )
        return found

    def allow(self, set_id: int, person_id: int) -> EvidenceSet:
        """That person may open the set by name. Managers and administrators give that. Raises Refused."""
        must_lead(self._context)
        with self._context.act() as act:
            found = _one(act.writer, set_id)
            item = self._item(act.writer, found.item_id)
            person = people.by_id(act.writer, person_id)
            if person is None or any(each == person_id for each, _ in found.named):
                text = QT_TRANSLATE_NOOP(
                    "Message", "That person is not at this desk, or may open the evidence already. Nothing was changed."
                )
                raise Refused(message("evidence_named", text))
            evidence.give_access(act.writer, set_id, person_id, self._context.me.id, act.now)
            act.write_down(Kind.EVIDENCE_ALLOWED, item=item.id, channel=item.channel_id, body={"set": set_id, "person": person_id})
            _tell(act, item.id)
            return _one(act.writer, set_id)

    def may_open(self, found: EvidenceSet) -> bool:
        """Whether I may open the set."""
        with self._context.database.read() as reader:
            item = self._item(reader, found.item_id)
            return self._may(reader, _open_now(reader, found, item), item)

    def _mine(self, reader: Reader, set_id: int) -> tuple[EvidenceSet, Item]:
        """The set that I may open, as it is open now, with its item. Raises Refused."""
        found = _one(reader, set_id)
        item = self._item(reader, found.item_id)
        found = _open_now(reader, found, item)
        if not self._may(reader, found, item):
            raise Refused(
                message(
                    "evidence_closed",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "{evidence} is not yours to open: {access}. Nothing was opened. Ask a manager, who can name you.",
                    ),
                    evidence=found.reference,
                    access=Message(found.access, ACCESS_NAMES[found.access], context="Evidence"),
                )
            )
        return found, item

    def _may(self, reader: Reader, found: EvidenceSet, item: Item) -> bool:
        me = self._context.me
        if me.role in LEADERS or me.id == found.capturer_id or any(each == me.id for each, _ in found.named):
            return True
        if found.access is Access.NARROW:
            return False
        acting: Acting = acting_on(self._context, reader, item.id, item.channel_id)
        return not self._context.only_sees and acting.gate.may(me.id, Right.TAKE_PART, acting.covered)

    @staticmethod
    def _item(reader: Reader, item_id: int) -> Item:
        item = inbox.item_of(reader, item_id)
        if item is None:
            raise no_such_item(item_id)
        if item.state is State.DISPOSED:
            raise disposed_of()
        if item.revision is None:
            raise Refused(
                message(
                    "evidence_purged",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "The item was purged as suspected abuse material: no evidence is taken or kept of it. Nothing was saved. "
                        "The police are given its link alone.",
                    ),
                )
            )
        return item


def _open_now(reader: Reader, found: EvidenceSet, item: Item) -> EvidenceSet:
    """Open to few by choice, or because the item or another that it shows is protected by now."""
    narrow = item.restricted or evidence.shows_protected(reader, found.id)
    return replace(found, access=Access.NARROW) if narrow else found


def _one(reader: Reader, set_id: int) -> EvidenceSet:
    found = evidence.one(reader, set_id)
    if found is None or not found.parts:
        raise _unknown(set_id)
    return found


def _must_show_nothing_purged(reader: Reader, item_id: int, files: Sequence[NewFile]) -> None:
    """Raises Refused for files that could bring back what was purged beside the item."""
    if files and evidence.purged_beside(reader, item_id):
        text = QT_TRANSLATE_NOOP(
            "Message",
            "Something beside it was purged as suspected abuse material and is not seen to be gone from the channel yet: a picture could "
            "show it. Nothing was saved. Secure the text alone; add pictures when it is gone.",
        )
        raise Refused(message("evidence_beside_purged", text))


def _whole(reader: Reader, part: Part) -> bytes:
    """The bytes of a part as they were saved. Raises KnownError where they are not what their hash says."""
    content = evidence.content(reader, part.id)
    if content is None or hashlib.sha256(content).hexdigest() != part.digest:
        text = QT_TRANSLATE_NOOP(
            "Message",
            "{name} is not what was saved: its hash is another. Somebody changed the database past the program. Nothing was handed out. "
            "Tell whoever looks after the database, and restore a backup.",
        )
        raise KnownError(message("evidence_damaged", text, name=part.name))
    return content


def _must_fit(witness: str, note: str) -> None:
    if len(witness) > LONGEST_NAME or len(note) > LONGEST:
        text = QT_TRANSLATE_NOOP(
            "Message", "The witness's name has at most {name} characters and the note {note}. Nothing was saved. Shorten them."
        )
        raise Refused(message("evidence_words", text, name=LONGEST_NAME, note=LONGEST))


def _unknown(set_id: int) -> Refused:
    text = QT_TRANSLATE_NOOP("Message", "There is no evidence {evidence} at this desk, or it went with a purge. Nothing was changed.")
    return Refused(message("evidence_unknown", text, evidence=reference(set_id)))


def _tell(act: Act, item_id: int) -> None:
    act.topics.add(Topic.FOLLOW_UPS)
    act.touch(item_id)
