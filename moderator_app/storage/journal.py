"""The journal's rows: appended one after the other, read and checked in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import bindparam, delete, func, insert, select

from moderator_app.domain.journal import SALT_BYTES, START, Entry, Event, Head, link
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import journal, journal_salt

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
_add_salt = Statement(insert(journal_salt).values(seq=bindparam("seq"), field=bindparam("field"), salt=bindparam("salt")))
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
_hash_of = Statement(select(journal.c.hash).where(journal.c.seq == bindparam("seq")))
_count = Statement(select(func.count()).select_from(journal))
_salts = Statement(select(journal_salt.c.field, journal_salt.c.salt).where(journal_salt.c.seq == bindparam("seq")))
_drop_salts = Statement(delete(journal_salt).where(journal_salt.c.seq == bindparam("seq")))
_of_item = select(journal.c.seq).where(journal.c.item_id == bindparam("item"))
_drop_field = Statement(delete(journal_salt).where(journal_salt.c.field == bindparam("name"), journal_salt.c.seq.in_(_of_item)))


def head(reader: Reader) -> Head:
    """The newest entry; START when there is none."""
    row = reader.one(_head)
    return START if row is None else Head(*row)


def append(writer: Writer, newest: Head, event: Event, random: Callable[[int], bytes]) -> Entry:
    """Write an event down as the link after `newest`, the head. `random(n)` gives n unguessable bytes for its salts."""
    salts = {name: random(SALT_BYTES) for name in event.private}
    entry = link(newest, event, salts)
    writer.run(
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
        writer.many(_add_salt, [(entry.seq, name, salt) for name, salt in salts.items()], ("seq", "field", "salt"))
    return entry


def after(reader: Reader, seq: int) -> Iterator[Entry]:
    """The entries that follow number `seq`, in order, streamed."""
    for row in reader.stream(_after, seq=seq):
        yield Entry(*row)


def hash_at(reader: Reader, seq: int) -> str | None:
    """The hash of entry number `seq`, or None."""
    return reader.scalar(_hash_of, seq=seq)


def number_of_entries(reader: Reader) -> int:
    return int(reader.scalar(_count))


def salts(reader: Reader, seq: int) -> dict[str, bytes]:
    """The salts of an entry's private fields; those of disposed ones are gone."""
    return dict(reader.all(_salts, seq=seq))


def drop_salts(writer: Writer, seq: int) -> None:
    """Destroy an entry's salts: its digests can never again be tied to a text."""
    writer.run(_drop_salts, seq=seq)


def drop_salts_of_item(writer: Writer, item_id: int, field: str) -> None:
    """Destroy the salts of one private field in all entries on an item."""
    writer.run(_drop_field, item=item_id, name=field)
