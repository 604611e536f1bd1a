"""Holds every receipt against what was written down when it was given: one that is changed, gone or put in is found."""

from __future__ import annotations

from typing import Any

import msgspec

from moderator_app.desk.records import receipt_body, receipt_private
from moderator_app.domain.decisions import PURGED_WORDS, ObligationState
from moderator_app.domain.followups import Receipt
from moderator_app.domain.journal import Entry, Fault, body_of, digest
from moderator_app.domain.policy import Duty
from moderator_app.storage import journal, receipts
from moderator_app.storage.statements import Reader


class ReceiptCheck:
    """The receipts in the order of their numbers, which is the order of their entries."""

    def __init__(self, reader: Reader) -> None:
        self.sealed = 0
        """Private texts of receipts whose salts are gone."""
        self._reader = reader
        self._stored = receipts.in_bulk(reader)
        self._readable = True
        self._next: tuple[Receipt, bool] | None = None
        self._advance()

    def compare(self, entry: Entry) -> Fault | None:
        """What is wrong with the receipt that this entry tells of, or None. To be called for each such entry in turn."""
        written = body_of(entry.payload)
        number, extra = written.get("receipt"), False
        while self._next is not None and isinstance(number, int) and self._next[0].id < number:
            # One that the journal never told of.
            extra = True
            self._advance()
        if not self._readable:
            return Fault.RECORD
        found = self._next
        if found is None or found[0].id != number:
            return Fault.MISSING_RECORD
        self._advance()
        return None if self._agrees(entry, written, *found) and not extra else Fault.RECORD

    def leftover(self) -> bool:
        """Whether there are receipts that no entry told of."""
        return self._next is not None or not self._readable

    def _advance(self) -> None:
        try:
            self._next = next(self._stored, None)
        except (ValueError, TypeError, AttributeError):
            # Somebody wrote what the desk never writes: from here on nothing can be read.
            self._next, self._readable = None, False

    def _agrees(self, entry: Entry, written: dict[str, Any], one: Receipt, purged: bool) -> bool:
        # What stands beside the receipt and may change later is taken from the entry itself.
        told = receipt_body(one, Duty(written["duty"]), ObligationState(written["state"]))
        plain: dict[str, object] = msgspec.json.decode(msgspec.json.encode(told))
        if any(written.get(name) != value for name, value in plain.items()) or one.recorded_at > entry.at:
            return False
        if written.get("reference", "") != one.reference or written.get("carried_from") != one.carried_from:
            return False
        if one.carried_from is None and one.person_id != entry.actor:
            return False
        private = receipt_private(one)
        salts = journal.private(self._reader, entry.seq)
        gone = private.keys() - salts.keys()
        if not purged and any(private[name] == PURGED_WORDS for name in private):
            return False
        if any(name not in written for name in private):
            return False
        self.sealed += len(gone)
        return all(written.get(name) == digest(salt, private.get(name, "")) for name, (salt, _) in salts.items())
