"""Purging an item, as abuse material or by disposal: nothing of its text stays in the database, its index or its files.

The only way to do it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Text, bindparam, delete, exists, insert, or_, select, update

from moderator_app.domain.decisions import PURGED_WORDS
from moderator_app.domain.items import State
from moderator_app.storage import dialect, drafts, evidence
from moderator_app.storage import journal as journal_rows
from moderator_app.storage.engine import Database
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import (
    decision,
    disposal_hold,
    disposal_item,
    disposal_record,
    draft,
    evidence_piece,
    item,
    journal,
    journal_private,
    metadata,
    person,
    receipt,
    revision,
    tombstone,
)

PIECE, PIECE_MIN = 40, 12
"""Characters of the pieces of a text that are searched for in the raw files."""
QUOTING = ("text", "reason", "message", "words", "evidence", "files", "witness", "hold_reason", "lifted_reason")
"""The private fields of an item's entries that are its text, may quote it, or are hashes of its evidence: their salts go with a purge."""
MOST_PIECES = 200
"""How many pieces of one text are searched for, spread over its length."""
DISTINCT = 16
"""Of the bytes of a piece so many differ, else it may be found by chance: zeros lie everywhere."""
LARGEST = ("author", "item", "revision")
"""Tables that may have a million rows each."""


def _says(table: Any) -> Any:
    columns = [dialect.contains(column, "piece") for column in table.c if isinstance(column.type, Text)]
    return exists(select(table).where(or_(*columns))) if columns else None


# The largest tables come last: mostly it is a template's sentence that is asked for, and found before.
_tables = sorted(metadata.tables.values(), key=lambda each: LARGEST.index(each.name) if each.name in LARGEST else -1)
_shows = exists(select(evidence_piece).where(dialect.contains_bytes(evidence_piece.c.content, "raw")))
_elsewhere = Statement(select(or_(*(says for each in _tables if (says := _says(each)) is not None), _shows)))
_texts = Statement(select(revision.c.text, revision.c.search_text).where(revision.c.item_id == bindparam("item_id")))
_words = Statement(select(decision.c.reason, decision.c.message).where(decision.c.item_id == bindparam("item_id")))
_receipts = Statement(select(receipt.c.words).where(receipt.c.item_id == bindparam("item_id")))
_held = Statement(select(disposal_hold.c.reason, disposal_hold.c.lifted_reason).where(disposal_hold.c.item_id == bindparam("item_id")))
_drafted = Statement(select(draft.c.body).where(draft.c.item_id == bindparam("item_id")))
_entries = select(journal.c.seq).where(journal.c.item_id == bindparam("item_id"))
_noted = Statement(select(journal_private.c.text).where(journal_private.c.seq.in_(_entries)))
_restricted = Statement(select(item.c.restricted).where(item.c.id == bindparam("item_id")))
_drop_texts = Statement(delete(revision).where(revision.c.item_id == bindparam("of_item")))
_empty = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"))
    .values(revision_id=None, state=bindparam("to_state"), context=None, version=item.c.version + 1)
)
_take_reasons = Statement(
    update(decision).where(decision.c.item_id == bindparam("of_item"), decision.c.reason != "").values(reason=PURGED_WORDS)
)
_take_messages = Statement(
    update(decision).where(decision.c.item_id == bindparam("of_item"), decision.c.message != "").values(message=PURGED_WORDS)
)
_take_receipts = Statement(
    update(receipt).where(receipt.c.item_id == bindparam("of_item"), receipt.c.words != "").values(words=PURGED_WORDS)
)
_take_holds = Statement(
    update(disposal_hold).where(disposal_hold.c.item_id == bindparam("of_item"), disposal_hold.c.reason != "").values(reason=PURGED_WORDS)
)
_take_liftings = Statement(
    update(disposal_hold)
    .where(disposal_hold.c.item_id == bindparam("of_item"), disposal_hold.c.lifted_reason != "")
    .values(lifted_reason=PURGED_WORDS)
)
_TAKEN = (_take_reasons, _take_messages, _take_receipts, _take_holds, _take_liftings)
_stone = Statement(
    insert(tombstone).values(
        item_id=bindparam("item"), observed_at=bindparam("now"), observer_id=bindparam("observer"), note=bindparam("note"), clean_at=None
    )
)
_clean = Statement(update(tombstone).where(tombstone.c.item_id == bindparam("of_item")).values(clean_at=bindparam("now")))
_settle = Statement(update(item).where(item.c.id == bindparam("of_item")).values(decision_id=bindparam("to_decision")))
_observed = Statement(
    select(tombstone.c.observed_at, person.c.name)
    .join(person, person.c.id == tombstone.c.observer_id)
    .join(item, item.c.id == tombstone.c.item_id)
    .where(tombstone.c.item_id == bindparam("item_id"), item.c.state == State.PURGED.value)
)
# While a disposal is being carried out its items are its own matter: their words leave the search index at its end.
_unfinished = exists(
    select(disposal_item.c.item_id)
    .outerjoin(disposal_record, disposal_record.c.proposal_id == disposal_item.c.proposal_id)
    .where(
        disposal_item.c.item_id == tombstone.c.item_id,
        disposal_item.c.done_at.is_not(None),
        disposal_item.c.kept == "",
        disposal_record.c.proposal_id.is_(None),
    )
)
_unclean = Statement(select(tombstone.c.item_id).where(tombstone.c.clean_at.is_(None), ~_unfinished))


def traces_of(reader: Reader, item_id: int) -> frozenset[bytes]:
    """Pieces of every wording of the item, of everything written about it that may quote one, and of its evidence, as stored."""
    found = (row for each in (_texts, _words, _receipts, _held, _drafted, _noted) for row in reader.all(each, item_id=item_id))
    texts = [text for row in found for text in row if text is not None]
    return frozenset(piece.encode() for text in texts for piece in _pieces(text)) | _of_evidence(evidence.bytes_of(reader, item_id))


def _of_evidence(stored: Iterable[bytes]) -> frozenset[bytes]:
    """The middle of each row of bytes, or of every second, fourth … where there are many."""
    chosen: list[bytes] = []
    stride = 1
    for number, content in enumerate(stored):
        piece = content[len(content) // 2 :][:PIECE]
        if number % stride == 0 and len(set(piece)) >= DISTINCT:
            chosen.append(piece)
        if len(chosen) > MOST_PIECES:
            chosen, stride = chosen[::2], stride * 2
    return frozenset(chosen)


def purge_content(writer: Writer, item_id: int, *, observer_id: int, note: str, now: int) -> None:
    """Take wordings, drafts, heading, salts, evidence and index of an item away and leave a tombstone that refuses its return.

    What was decided before stays with its outcome, rules and provisions, but not its words: they may quote the text.
    The item's row stays with its ids, permalink, author and times. The files are clean only after `clean_files`.
    """
    lay_stone(writer, item_id, observer_id=observer_id, note=note, now=now)
    if not dialect.forget(writer, item_id):
        # While the wordings are there: what repeats them is found by them.
        evidence.take_away(writer, item_id)
        take_words(writer, item_id)
    empty(writer, item_id, State.PURGED)
    dialect.compact_search(writer)


def lay_stone(writer: Writer, item_id: int, *, observer_id: int, note: str, now: int) -> None:
    """What refuses the item's return, and lets its content be taken on a server. Nobody finds it by its words any more."""
    if not writer.scalar(_restricted, item_id=item_id):
        dialect.drop_from_search(writer, item_id)
    writer.put(_stone, item=item_id, now=now, observer=observer_id, note=note)


def take_words(writer: Writer, item_id: int) -> None:
    """Every wording, draft, and word that was written about the item; not its evidence. In a file: a server does it by functions."""
    # Digests of what was judged and said before stay in the chain; nobody can tie them to a text again.
    for each in QUOTING:
        journal_rows.drop_private_of_item(writer, item_id, each)
    writer.put(_drop_texts, of_item=item_id)
    drafts.drop_all(writer, item_id)
    for each in _TAKEN:
        writer.put(each, of_item=item_id)


def empty(writer: Writer, item_id: int, state: State) -> None:
    """The item's row has no wording and no heading any more, and is in `state`."""
    writer.put(_empty, item_id=item_id, to_state=state)


def settle(writer: Writer, item_id: int, decision_id: int) -> None:
    """The decision that the purged item now rests on."""
    writer.put(_settle, of_item=item_id, to_decision=decision_id)


def clean_files(database: Database, traces: frozenset[bytes] | None) -> bool:
    """Make what was purged unreadable in the database's files, and look for its traces there; True when none is left.

    False when somebody else reads or writes, or the disk has no room: to be tried again. Deleted cells are overwritten; should a trace be
    found nevertheless, or does nobody know them any more (None: a crash came between), everything is written anew. A piece that
    something kept says too, such as another item or a template, does not count.
    """
    if traces is not None:
        left = _left(database, traces)
        if not left:
            return left is not None
    return database.write_anew() and _left(database, traces or frozenset()) is False


def _left(database: Database, traces: frozenset[bytes]) -> bool | None:
    """Whether a trace is still there; None when it can't be told now."""
    found = database.traces(traces)
    if found is None:
        return None
    with database.read() as reader:
        return not all(reader.scalar(_elsewhere, piece=piece.decode("utf-8", "replace"), raw=piece) for piece in found)


def mark_clean(writer: Writer, item_id: int, now: int) -> None:
    """A raw search of the files found nothing of the item."""
    writer.put(_clean, of_item=item_id, now=now)


def observed(reader: Reader, item_id: int) -> tuple[int, str] | None:
    """When it was purged (microseconds UTC) and by whom; None where it was not."""
    row = reader.one(_observed, item_id=item_id)
    return None if row is None else (int(row[0]), str(row[1]))


def unclean(reader: Reader) -> list[int]:
    """Purged items whose traces in the files have not been searched for with success yet."""
    return [row[0] for row in reader.all(_unclean)]


def _pieces(text: str) -> list[str]:
    """What to look for: short enough to lie whole on one page of the file, long enough not to be found by chance."""
    pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE) if len(text) - start >= PIECE_MIN]
    return pieces[:: len(pieces) // MOST_PIECES + 1]
