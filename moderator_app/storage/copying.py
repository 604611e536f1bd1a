"""A whole desk from one database to another: table by table in the order of their keys, continued where it stopped, compared row by row.

Knows no table by name but the one that is not copied: what is added to the tables is moved too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

import msgspec
from sqlalchemy import Table, func, select
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError

from moderator_app.storage import dialect
from moderator_app.storage.engine import Database
from moderator_app.storage.statements import Reader, Row, Statement
from moderator_app.storage.tables import claim, draft, item, metadata, whereabouts
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Refused, message

BATCH = 2_000
"""Rows of one transaction, and of one comparison."""
NOT_MOVED = (whereabouts, claim, draft)
"""Where the desk is, which differs, what somebody has open at this moment, and what is only begun, which stays on the computer."""
TABLES: tuple[Table, ...] = tuple(table for table in metadata.sorted_tables if table not in NOT_MOVED)
"""What is moved; a table comes after those that it refers to. The search index is made anew."""

Progress = Callable[[int], None]
"""Told how many more rows are done."""

_rows = {table.name: Statement(select(*table.c).order_by(*table.primary_key)) for table in TABLES}
_count = {table.name: Statement(select(func.count()).select_from(table)) for table in TABLES}
_last_item = Statement(select(func.coalesce(func.max(item.c.id), 0)))
_END: list[Row] = []
_canonical = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True)
class Compared:
    """How many rows of all tables are the same on both sides, and SHA-256 (hex) over their canonical values in order."""

    rows: int
    digest: str


def number_of_rows(reader: Reader) -> int:
    """Of all tables that are moved."""
    return sum(int(reader.scalar(_count[table.name])) for table in TABLES)


def last_item(reader: Reader) -> int:
    """The highest id of an item, 0 without items."""
    return int(reader.scalar(_last_item))


def copy(source: Reader, target: Database, on_progress: Progress) -> None:
    """Bring every row of `source` to `target`, each batch a transaction.

    What is there already is compared and kept. Raises Refused where it differs, KnownError where a row does not fit.
    """
    for table in TABLES:
        rows = source.stream(_rows[table.name], BATCH)
        with target.read() as reader:
            for theirs in _batches(reader.stream(_rows[table.name], BATCH)):
                _assert_same(table, list(islice(rows, len(theirs))), theirs)
                on_progress(len(theirs))
        for batch in _batches(rows):
            with _told(table), target.write() as writer:
                dialect.put_rows(writer, table, batch)
            on_progress(len(batch))


def compare(source: Reader, target: Reader, on_progress: Progress) -> Compared:
    """Every row of every table of both, value by value. Raises Refused at the first that differs, is missing or is too many."""
    total, running = 0, hashlib.sha256()
    for table in TABLES:
        running.update(table.name.encode())
        ours, theirs = (_batches(each.stream(_rows[table.name], BATCH)) for each in (source, target))
        while True:
            mine, other = next(ours, _END), next(theirs, _END)
            running.update(_assert_same(table, mine, other))
            if not mine:
                break
            total += len(mine)
            on_progress(len(mine))
    return Compared(total, running.hexdigest())


def make_search(target: Database, on_progress: Progress) -> None:
    """Index the wordings, a batch of items a transaction; goes on after the last item that is indexed."""
    with target.read() as reader:
        first, last = dialect.last_in_search(reader) + 1, last_item(reader)
    on_progress(first - 1)
    for start in range(first, last + 1, BATCH):
        with target.write() as writer:
            dialect.add_to_search(writer, start, min(start + BATCH - 1, last))
        on_progress(min(BATCH, last - start + 1))


def empty(target: Database) -> None:
    """Take all rows out of every table, and all words out of the search index: in a database that is only a copy."""
    with target.write() as writer:
        dialect.empty(writer, [*TABLES, *NOT_MOVED])


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, BATCH)):
        yield batch


def _assert_same(table: Table, ours: list[Row], theirs: list[Row]) -> bytes:
    """The canonical bytes of both. Raises Refused with the table and the key of the first row that differs."""
    mine = _canonical.encode(ours)
    if mine != _canonical.encode(theirs):
        number = next((at for at, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
        one = (ours if number < len(ours) else theirs)[number]
        raise differs(table.name, dict(zip(table.c.keys(), one, strict=True)), table)
    return mine


def differs(name: str, row: Mapping[str, object], table: Table) -> Refused:
    """The sentence on a row that is not the same on both sides. It names the row's key, never what is written in it."""
    key = ", ".join(f"{column.name} {row[column.name]}" for column in table.primary_key if isinstance(row[column.name], int))
    return Refused(
        message(
            "copy_differs",
            QT_TRANSLATE_NOOP(
                "Message",
                "The copy and the desk are not the same: table {table}, {key}. The desk is as it was and stays where it is. Either was "
                "changed since the copy was begun. “uppsikt team move --anew” takes the unfinished copy out and makes it again.",
            ),
            table=name,
            key=key or "?",
        )
    )


@contextmanager
def _told(table: Table) -> Generator[None]:
    try:
        yield
    except DBAPIError as problem:
        if isinstance(problem, IntegrityError):
            raise differs(table.name, dict.fromkeys(table.c.keys()), table) from problem
        if isinstance(problem, DataError):
            raise KnownError(
                message(
                    "row_not_movable",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "A row of the table {table} holds something that the team's database can't keep. The desk is as it was and stays "
                        "where it is. Check it with “uppsikt log verify”.",
                    ),
                    table=table.name,
                )
            ) from problem
        raise
