"""The journal's rows: appended one after the other, read and checked in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import bindparam, delete, func, insert, select

from moderator_app.domain.journal import SALT_BYTES, START, Entry, Event, Head, link
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import journal, journal_private

_head = Statement(select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1))
_add = Statement(
    insert(journal).values(
        seq=bindparam("seq"),
        hash=bindparam("hash"),
        payload=bindparam("payload"),
        at=bindparam("at"),
        actor_id=bindparam("actor"),
        kind=bindparam("kind"),
        item_id=bindparam("item"),
        decision_id=bindparam("decision"),
        channel_id=bindparam("channel"),
    )
)
_add_private = Statement(
    insert(journal_private).values(seq=bindparam("seq"), field=bindparam("field"), salt=bindparam("salt"), text=bindparam("kept"))
)
_columns = (
    journal.c.seq,
    journal.c.hash,
    journal.c.payload,
    journal.c.at,
    journal.c.actor_id,
    journal.c.kind,
    journal.c.item_id,
    journal.c.decision_id,
    journal.c.channel_id,
)
_after = Statement(select(*_columns).where(journal.c.seq > bindparam("seq")).order_by(journal.c.seq))
_next_after = Statement(select(*_columns).where(journal.c.seq > bindparam("seq")).order_by(journal.c.seq).limit(bindparam("most")))
_hash_of = Statement(select(journal.c.hash).where(journal.c.seq == bindparam("seq")))
_count = Statement(select(func.count()).select_from(journal))
_private = Statement(
    select(journal_private.c.field, journal_private.c.salt, journal_private.c.text).where(journal_private.c.seq == bindparam("seq"))
)
_kept = Statement(
    select(journal_private.c.seq, journal_private.c.field, journal_private.c.salt, journal_private.c.text)
    .where(journal_private.c.text.is_not(None))
    .order_by(journal_private.c.seq)
)
_drop = Statement(delete(journal_private).where(journal_private.c.seq == bindparam("seq")))
_of_item = select(journal.c.seq).where(journal.c.item_id == bindparam("item"))
_drop_field = Statement(delete(journal_private).where(journal_private.c.field == bindparam("name"), journal_private.c.seq.in_(_of_item)))


def ask_head(reader: Reader, seen: Head | None) -> None:
    """The newest entry will be read, and whether the entry `seen` is still there."""
    reader.ask(_head)
    if seen is not None:
        reader.ask(_hash_of, seq=seen.seq)


def head(reader: Reader) -> Head:
    """The newest entry; START when there is none."""
    row = reader.one(_head)
    return START if row is None else Head(*row)


def append(writer: Writer, newest: Head, event: Event, random: Callable[[int], bytes]) -> Entry:
    """Write an event down as the link after `newest`, the head. `random(n)` gives n unguessable bytes for its salts."""
    salts = {name: random(SALT_BYTES) for name in event.private}
    entry = link(newest, event, salts)
    writer.put(
        _add,
        seq=entry.seq,
        hash=entry.hash,
        payload=entry.payload,
        at=entry.at,
        actor=entry.actor,
        kind=entry.kind,
        item=entry.item,
        decision=entry.decision,
        channel=entry.channel,
    )
    if salts:
        rows = [(entry.seq, name, salt, event.private[name] if name in event.kept else None) for name, salt in salts.items()]
        writer.many(_add_private, rows, ("seq", "field", "salt", "kept"))
    return entry


def after(reader: Reader, seq: int) -> Iterator[Entry]:
    """The entries that follow number `seq`, in order, streamed."""
    for row in reader.stream(_after, seq=seq):
        yield Entry(*row)


def next_after(reader: Reader, seq: int, most: int) -> list[Entry]:
    """The first `most` entries that follow number `seq`, in order."""
    return [Entry(*row) for row in reader.all(_next_after, seq=seq, most=most)]


def hash_at(reader: Reader, seq: int) -> str | None:
    """The hash of entry number `seq`, or None."""
    return reader.scalar(_hash_of, seq=seq)


def number_of_entries(reader: Reader) -> int:
    return int(reader.scalar(_count))


def private(reader: Reader, seq: int) -> dict[str, tuple[bytes, str | None]]:
    """(salt, text) of an entry's private fields; text is None where it stands in a record of its own. Disposed ones are gone."""
    return {name: (salt, text) for name, salt, text in reader.all(_private, seq=seq)}


def kept_texts(reader: Reader) -> Iterator[tuple[int, str, bytes, str]]:
    """(entry number, field, salt, text) of every private text that is kept beside the journal, in the order of the entries."""
    return reader.stream(_kept)  # pyright: ignore[reportReturnType]


def drop_private(writer: Writer, seq: int) -> None:
    """Destroy an entry's salts and the texts beside them: its digests can never again be tied to a text."""
    writer.put(_drop, seq=seq)


def drop_private_of_item(writer: Writer, item_id: int, field: str) -> None:
    """Destroy the salts of one private field, and the texts beside them, in all entries on an item."""
    writer.put(_drop_field, item=item_id, name=field)
