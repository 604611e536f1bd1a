"""Ids that are never used again: a counter for each kind, moved on inside the transaction that uses them."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update

from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import sequence

_next = Statement(select(sequence.c.next).where(sequence.c.name == bindparam("kind")))
_begin = Statement(insert(sequence).values(name=bindparam("kind"), next=bindparam("upto")))
_move = Statement(update(sequence).where(sequence.c.name == bindparam("kind")).values(next=bindparam("upto")))


def ask(reader: Reader, *kinds: str) -> None:
    """Ids of these kinds will be taken."""
    for kind in kinds:
        reader.ask(_next, kind=kind)


def take(writer: Writer, kind: str, count: int = 1) -> int:
    """The first of `count` ids in a row, from 1 on. `kind` is a table's name, or such as "decision:2026" for a yearly number."""
    first = writer.scalar(_next, kind=kind)
    if first is None:
        writer.put(_begin, kind=kind, upto=1 + count)
        return 1
    writer.put(_move, must_touch=1, kind=kind, upto=first + count)
    return int(first)
