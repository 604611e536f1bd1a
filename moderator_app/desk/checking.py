"""Checking the journal: the chain, the pinned head, and every decision against what was written down when it was taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from moderator_app.desk.context import Context
from moderator_app.desk.receiptcheck import ReceiptCheck
from moderator_app.desk.records import JUDGED, decision_body, decision_private
from moderator_app.domain.decisions import PURGED_WORDS
from moderator_app.domain.journal import START, Entry, Fault, Head, Kind, Verification, body_of, digest, follows
from moderator_app.domain.log import Exported
from moderator_app.storage import channels, journal, log
from moderator_app.storage.statements import Reader

MOST_FAULTS = 100
REPORT_EVERY = 5_000
RECORDED = (Kind.DECIDED, Kind.PURGED)
"""Entries that carry a decision's record."""

Progress = Callable[[int, int], None]


def verify(context: Context, *, full: bool, on_progress: Progress | None = None) -> Verification:
    """Check the journal. Full: from the first entry, with every decision; else only what came since it was last found whole.

    The result's faults are (what, entry number). When none is found, how far it was checked is remembered beside the pin.
    """
    pinned = context.pin.head()
    start = START if full else context.pin.verified()
    with context.database.read() as reader:
        total = journal.head(reader)
        faults = list(_pin_faults(reader, context.pin.damaged(), pinned, total))
        if journal.hash_at(reader, start.seq) != start.hash:
            start = START
        records = (
            _Records(reader, frozenset(each.id for each in channels.everything(reader)) if context.limited else None) if full else None
        )
        checked, head = _chain(reader, start, total, faults, records, on_progress)
    found = Verification(total.seq, checked, head, tuple(faults[:MOST_FAULTS]), records.sealed if records else 0)
    if found.ok:
        context.pin.note_verified(head)
    return found


def pin_fault(context: Context) -> Fault | None:
    """Whether the database is behind its pin or another one altogether; a look-up, for every start."""
    with context.database.read() as reader:
        return pin_fault_in(reader, context)


def pin_fault_in(reader: Reader, context: Context) -> Fault | None:
    """The same of what `reader` sees."""
    return next((fault for fault, _ in _pin_faults(reader, context.pin.damaged(), context.pin.head(), journal.head(reader))), None)


def _pin_faults(reader: Reader, damaged: bool, pinned: Head, total: Head) -> Iterator[tuple[Fault, int]]:
    if damaged:
        yield Fault.PIN, total.seq
    elif pinned.seq > total.seq:
        yield Fault.CUT, total.seq
    elif pinned.seq and journal.hash_at(reader, pinned.seq) != pinned.hash:
        yield Fault.FORKED, pinned.seq


def _chain(
    reader: Reader,
    start: Head,
    total: Head,
    faults: list[tuple[Fault, int]],
    records: _Records | None,
    on_progress: Progress | None,
) -> tuple[int, Head]:
    """Walk the entries after `start`; how many were read, and the last one that the chain holds good to."""
    head, sound, checked = start, True, 0
    for checked, entry in enumerate(journal.after(reader, start.seq), 1):
        if sound and not follows(head, entry):
            faults.append((Fault.CHAIN, entry.seq))
            sound = False
        if sound:
            head = Head(entry.seq, entry.hash)
            fault = None if records is None else records.compare(entry)
            if fault is not None:
                faults.append((fault, entry.seq))
        if on_progress is not None and checked % REPORT_EVERY == 0:
            on_progress(checked, total.seq - start.seq)
    if records is not None and sound and records.leftover():
        # A decision or receipt that no entry tells of was put in beside the desk.
        faults.append((Fault.RECORD, head.seq))
    if on_progress is not None:
        on_progress(checked, total.seq - start.seq)
    return checked, head


class _Records:
    """What the journal tells of: the decisions in the order of their ids, which is the order of their entries, and the kept texts."""

    def __init__(self, reader: Reader, shown: frozenset[int] | None) -> None:
        self._shown = shown
        """The channels whose records can be read here; None for all."""
        self._sealed = 0
        self._reader = reader
        self._receipts = ReceiptCheck(reader)
        self._texts = journal.kept_texts(reader)
        self._text = next(self._texts, None)
        self._stored = log.decisions_in_bulk(reader)
        self._readable = True
        self._next: Exported | None = None
        self._advance()

    def compare(self, entry: Entry) -> Fault | None:
        """What is wrong with what this entry tells of, or None. To be called for every entry in turn."""
        kept = self._kept_agree(entry)
        shown = self._shown is None or entry.channel in self._shown
        fault = None
        if entry.kind in RECORDED and shown:
            fault = self._compare_decision(entry)
        elif entry.kind == Kind.FOLLOWED_UP and shown:
            fault = self._receipts.compare(entry)
        return fault if kept else Fault.RECORD

    def _kept_agree(self, entry: Entry) -> bool:
        """Whether the private texts beside the entry are those that its digests were taken of."""
        agree = True
        while self._text is not None and self._text[0] <= entry.seq:
            seq, name, salt, text = self._text
            agree = agree and (seq != entry.seq or body_of(entry.payload).get(name) == digest(salt, text))
            self._text = next(self._texts, None)
        return agree

    def _compare_decision(self, entry: Entry) -> Fault | None:
        extra = False
        while self._next is not None and self._next.decision.id < (entry.decision or 0):
            # Ids that the journal never told of.
            extra = True
            self._advance()
        if not self._readable:
            return Fault.RECORD
        found = self._next
        if found is None or found.decision.id != entry.decision:
            return Fault.MISSING_RECORD
        self._advance()
        return None if self._agrees(entry, found) and not extra else Fault.RECORD

    @property
    def sealed(self) -> int:
        """Private texts of decisions and receipts whose salts are gone."""
        return self._sealed + self._receipts.sealed

    def leftover(self) -> bool:
        """Whether there are decisions or receipts that no entry told of."""
        return self._next is not None or not self._readable or self._receipts.leftover()

    def _advance(self) -> None:
        try:
            self._next = next(self._stored, None)
        except (ValueError, TypeError, AttributeError):
            # Somebody wrote into a record what the desk never writes: from here on nothing can be read.
            self._next, self._readable = None, False

    def _agrees(self, entry: Entry, found: Exported) -> bool:
        written = body_of(entry.payload)
        # Through JSON and back, so that both sides are the same sorts of values.
        plain: dict[str, object] = msgspec.json.decode(msgspec.json.encode(decision_body(found.decision)))
        if any(written.get(name) != value for name, value in plain.items()):
            return False
        if JUDGED in written and found.text is None and not found.purged:
            return False
        salts = journal.private(self._reader, entry.seq)
        private = decision_private(found.decision, found.text)
        # A salt that is gone was destroyed by a disposal: then nothing can be compared. How often that is so, the result tells.
        gone = private.keys() - salts.keys()
        if not found.purged and any(private[name] == PURGED_WORDS for name in gone):
            return False
        self._sealed += len(gone)
        return all(written.get(name) == digest(salt, private[name]) for name, (salt, _) in salts.items() if name in private)
