"""What the detectors mark in texts. They suggest and never decide (invariant 9): nothing here writes, ticks or sends anything."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock

from moderator_app.desk.context import Context
from moderator_app.desk.inbox import no_such_item
from moderator_app.desk.wordlists import in_use
from moderator_app.detectors import casework, opinions
from moderator_app.detectors.lexicon import Lexicon
from moderator_app.detectors.scan import scan
from moderator_app.domain.items import Item
from moderator_app.domain.marks import Detector, ItemMarks, Mark, stops
from moderator_app.domain.word_list import Entry, read_word_list
from moderator_app.storage import decisions, inbox, wordlists
from moderator_app.storage.detector_switches import switched_off
from moderator_app.storage.statements import Reader

REMEMBERED = 200
"""Wordings whose detectors are remembered for a decision on them."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One mark on a text that was tried out, and the entry of the list that it goes by; None where another detector marks."""

    mark: Mark
    entry: Entry | None
    own: bool
    """Whether the entry is the organisation's own."""


class Marks:
    """To be asked off the window's thread: the first text may have libraries imported."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lock = Lock()
        self._lexicon: tuple[int, Lexicon] | None = None

    def of_item(self, item_id: int) -> ItemMarks:
        """The marks on the item's newest wording; none where its content was purged. Raises Refused when there is no such item.

        From then on a decision on that wording says in the journal which detectors had marked it.
        """
        with self._context.database.read() as reader:
            item = inbox.item_of(reader, item_id)
        if item is None:
            raise no_such_item(item_id)
        return self.on(item)

    def on(self, item: Item) -> ItemMarks:
        """The same of an item that was read already."""
        if item.revision is None:
            return ItemMarks(item.id, None, ())
        found = ItemMarks(item.id, item.revision.id, self.of_text(item.revision.text))
        self._context.remember_marked(item.revision.id, found.detectors, REMEMBERED)
        return found

    def detectors_on(self, revision_id: int) -> tuple[Detector, ...]:
        """The detectors that mark that wording today, each once; none where its content was purged or disposed of."""
        with self._context.database.read() as reader:
            text = decisions.judged_text(reader, revision_id)
            lexicon, off = self._words(reader), switched_off(reader)
        return () if text is None else ItemMarks(0, revision_id, _scan(text, lexicon, off)).detectors

    def of_text(self, text: str) -> tuple[Mark, ...]:
        """The marks on what somebody else wrote, by the detectors that are on: characters of `text`."""
        with self._context.database.read() as reader:
            lexicon, off = self._words(reader), switched_off(reader)
        return _scan(text, lexicon, off)

    def try_out(self, text: str) -> tuple[Tried, ...]:
        """What would be marked in a text, and by which entry of the list in use; nothing is written or remembered."""
        with self._context.database.read() as reader:
            lexicon, off = self._words(reader), switched_off(reader)
            own = frozenset(read_word_list(wordlists.source(reader, wordlists.newest(reader))).entries)
        tried = ((mark, lexicon.entry(str(mark.what.values.get("word", "")))) for mark in _scan(text, lexicon, off))
        return tuple(Tried(mark, entry, entry in own) for mark, entry in tried)

    def outgoing(self, text: str) -> tuple[Mark, ...]:
        """The marks with which an answer must not go out before a person has looked at each (VAS-4): personal numbers, private accounts,
        words that may be secret, words that no answer in service has, what tells somebody a decision in their case (SOL-14), and links
        to somebody's opinion (VAS-8). All detectors look, also those that are off for what others write."""
        with self._context.database.read() as reader:
            lexicon = self._words(reader)
        marks = scan(text, lexicon)
        return (*(mark for mark in marks if stops(mark)), *casework.find(text), *opinions.find(text, marks))

    def _words(self, reader: Reader) -> Lexicon:
        """The list in use, made ready once for each version: others may have put another one there."""
        version = wordlists.newest(reader)
        with self._lock:
            if self._lexicon is None or self._lexicon[0] != version:
                self._lexicon = version, Lexicon(in_use(reader).entries)
            return self._lexicon[1]


def _scan(text: str, lexicon: Lexicon, off: frozenset[Detector]) -> tuple[Mark, ...]:
    """What the detectors that are on mark. A number that one of them knows stays what it is, and is no other's when that one is off."""
    found = scan(text, lexicon)
    return tuple(mark for mark in found if mark.detector not in off) if off else found
