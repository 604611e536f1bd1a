"""Purging an item: nothing of its text stays in the database, its search index or its files. The only way to do it."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, or_, select, update

from moderator_app.domain.items import State
from moderator_app.storage import dialect, drafts
from moderator_app.storage.engine import Database
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import item, revision, tombstone

PIECE, PIECE_MIN = 40, 12
"""Characters of the pieces of a text that are searched for in the raw files."""
MOST_PIECES = 200
"""How many pieces of one text are searched for, spread over its length."""

_elsewhere = Statement(
    select(revision.c.id).where(or_(dialect.contains(revision.c.text, "piece"), dialect.contains(revision.c.search_text, "piece"))).limit(1)
)
_texts = Statement(select(revision.c.text, revision.c.search_text).where(revision.c.item_id == bindparam("item_id")))
_restricted = Statement(select(item.c.restricted).where(item.c.id == bindparam("item_id")))
_drop_texts = Statement(delete(revision).where(revision.c.item_id == bindparam("of_item")))
_empty = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"))
    .values(revision_id=None, state=State.PURGED, context=None, version=item.c.version + 1)
)
_stone = Statement(
    insert(tombstone).values(
        item_id=bindparam("item"), observed_at=bindparam("now"), observer_id=bindparam("observer"), note=bindparam("note"), clean_at=None
    )
)
_clean = Statement(update(tombstone).where(tombstone.c.item_id == bindparam("of_item")).values(clean_at=bindparam("now")))
_settle = Statement(update(item).where(item.c.id == bindparam("of_item")).values(decision_id=bindparam("to_decision")))
_unclean = Statement(select(tombstone.c.item_id).where(tombstone.c.clean_at.is_(None)))


def texts_of(reader: Reader, item_id: int) -> list[str]:
    """Every wording of the item, as stored."""
    return [text for row in reader.all(_texts, item_id=item_id) for text in row if text is not None]


def purge_content(writer: Writer, item_id: int, *, observer_id: int, note: str, now: int) -> None:
    """Take wordings, drafts, heading and index of an item away and leave a tombstone that refuses its return.

    The item's row stays with its ids, permalink, author and times. The files are clean only after `clean_files`.
    """
    if not writer.scalar(_restricted, item_id=item_id):
        dialect.drop_from_search(writer, item_id)
    writer.run(_drop_texts, of_item=item_id)
    drafts.drop_all(writer, item_id)
    writer.run(_empty, item_id=item_id)
    writer.run(_stone, item=item_id, now=now, observer=observer_id, note=note)
    dialect.compact_search(writer)


def settle(writer: Writer, item_id: int, decision_id: int) -> None:
    """The decision that the purged item now rests on."""
    writer.run(_settle, of_item=item_id, to_decision=decision_id)


def clean_files(database: Database, texts: list[str]) -> bool:
    """Make what was purged unreadable in the database's files, and look for the texts there; True when none is left.

    False when a reader still holds an old state: to be tried again. A piece that another item says too does not count.
    """
    found = database.traces(frozenset(piece.encode() for text in texts for piece in _pieces(text)))
    if found is None:
        return False
    with database.read() as reader:
        return all(reader.scalar(_elsewhere, piece=piece.decode()) for piece in found)


def mark_clean(writer: Writer, item_id: int, now: int) -> None:
    """A raw search of the files found nothing of the item."""
    writer.run(_clean, of_item=item_id, now=now)


def unclean(reader: Reader) -> list[int]:
    """Purged items whose traces in the files have not been searched for with success yet."""
    return [row[0] for row in reader.all(_unclean)]


def _pieces(text: str) -> list[str]:
    """What to look for: short enough to lie whole on one page of the file, long enough not to be found by chance."""
    pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE) if len(text) - start >= PIECE_MIN]
    return pieces[:: len(pieces) // MOST_PIECES + 1]
