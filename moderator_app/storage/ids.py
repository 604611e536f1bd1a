"""Ids that are never used again: a counter for each kind, moved on inside the transaction that uses them."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from moderator_app.storage.statements import Statement, Writer
from moderator_app.storage.tables import sequence

_next = Statement(select(sequence.c.next).where(sequence.c.name == bindparam("kind")))
_begin = Statement(insert(sequence).values(name=bindparam("kind"), next=bindparam("upto")))
_move = Statement(update(sequence).where(sequence.c.name == bindparam("kind")).values(next=bindparam("upto")))


def take(writer: Writer, kind: str, count: int = 1) -> int:
    """The first of `count` ids in a row, from 1 on. `kind` is a table's name, or such as "decision:2026" for a yearly number."""
    first = writer.scalar(_next, kind=kind)
    if first is None:
        writer.run(_begin, kind=kind, upto=1 + count)
        return 1
    writer.run(_move, kind=kind, upto=first + count)
    return int(first)
