"""The one seam for what the databases say differently: a search, a list of ids, a whole order in one value."""

from __future__ import annotations

import sys
import time
from array import array
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    LargeBinary,
    Select,
    Table,
    Text,
    bindparam,
    column,
    func,
    insert,
    null,
    select,
    table,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType

from moderator_app.storage import search_postgresql, search_sqlite
from moderator_app.storage.statements import Row, Statement, wrapped

if TYPE_CHECKING:
    from moderator_app.storage.statements import Reader, Writer

_inserts: dict[str, Statement] = {}

DIGITS = 16
"""Of a 64-bit id in a whole order."""
PIECE = 4096 * DIGITS
"""Characters that are unpacked in one go: some 40 µs."""
PAUSE = 0.0001
"""Seconds after each, in which the window's thread goes on: it waits for Python again in every call that Qt makes while it paints."""

item_search = table("item_search", column("rowid", BigInteger), column("body"), column("author"))
"""The search index. PostgreSQL has the words of a text in one column, to be asked by `matches` alone."""


# Of no type: what is of a boolean one, SQLite is asked to compare with 1.
class _Among(FunctionElement[Any]):
    name = "among"
    type = NullType()
    inherit_cache = True


@compiles(_Among, "sqlite")
def _among_sqlite(element: _Among, compiler: Any, **how: Any) -> str:
    ids, listed = (compiler.process(each, **how) for each in element.clauses)
    return f"{ids} IN (SELECT value FROM json_each({listed}))"  # noqa: S608 - parts that the compiler made


@compiles(_Among, "postgresql")
def _among_postgresql(element: _Among, compiler: Any, **how: Any) -> str:
    ids, listed = (compiler.process(each, **how) for each in element.clauses)
    return f"{ids} = ANY (CAST(translate({listed}, '[]', '{{}}') AS BIGINT[]))"


def among(ids: ColumnElement[int], parameter: str) -> ColumnElement[bool]:
    """`ids` is one of a list that is handed over as id_list(...) under the name `parameter`."""
    return _Among(ids, bindparam(parameter, type_=Text()))


def id_list(ids: list[int] | tuple[int, ...]) -> str:
    """A list of ids as one parameter."""
    return msgspec.json.encode(ids).decode()


class _Gathered(FunctionElement[str]):
    name = "gathered"
    type = Text()
    inherit_cache = True


@compiles(_Gathered, "sqlite")
def _gathered_sqlite(element: _Gathered, compiler: Any, **how: Any) -> str:
    return f"group_concat(printf('%0{DIGITS}x', {compiler.process(element.clauses, **how)}), '')"


@compiles(_Gathered, "postgresql")
def _gathered_postgresql(element: _Gathered, compiler: Any, **how: Any) -> str:
    return f"encode(string_agg(int8send({compiler.process(element.clauses, **how)}), ''::bytea), 'hex')"


def gathered(ordered: Select[Any]) -> Select[Any]:
    """One value that holds the first column of `ordered`, in its order. Unpack it with spine_of."""
    inner = ordered.subquery()
    return select(_Gathered(inner.c[0]))


def spine_of(value: str | None) -> array[int]:
    """The packed ids (64-bit signed) out of a value of `gathered`.

    Two hexadecimal digits a byte, the highest first: a list of numbers would take seven times as long, and all of it with Python held.
    """
    ids = array("q")
    for start in range(0, len(value or ""), PIECE):
        if start:
            time.sleep(PAUSE)
        assert value is not None
        ids.frombytes(bytes.fromhex(value[start : start + PIECE]))
    if sys.byteorder == "little":
        ids.byteswap()
    return ids


class _Now(FunctionElement[int]):
    name = "database_now"
    type = BigInteger()
    inherit_cache = True


@compiles(_Now, "sqlite")
def _now_sqlite(element: _Now, compiler: Any, **how: Any) -> str:
    del element, compiler, how
    return "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) * 1000"


@compiles(_Now, "postgresql")
def _now_postgresql(element: _Now, compiler: Any, **how: Any) -> str:
    del element, compiler, how
    return "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)"


def database_now() -> ColumnElement[int]:
    """The moment by the database's own clock (microseconds UTC): the same for everybody who asks it."""
    return _Now()


class _Contains(FunctionElement[Any]):
    name = "contains"
    type = NullType()
    inherit_cache = True


@compiles(_Contains, "sqlite")
def _contains_sqlite(element: _Contains, compiler: Any, **how: Any) -> str:
    return f"instr({compiler.process(element.clauses, **how)}) > 0"


@compiles(_Contains, "postgresql")
def _contains_postgresql(element: _Contains, compiler: Any, **how: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **how)}) > 0"


def contains(text: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
    """`text` holds what is handed over under the name `parameter`, letter by letter."""
    return _Contains(text, bindparam(parameter, type_=Text()))


def contains_column(text: ColumnElement[Any], piece: ColumnElement[Any]) -> ColumnElement[bool]:
    """`text` holds what stands in the column `piece`, letter by letter."""
    return _Contains(text, piece)


class _ContainsBytes(FunctionElement[Any]):
    name = "contains_bytes"
    type = NullType()
    inherit_cache = True


@compiles(_ContainsBytes, "sqlite")
def _contains_bytes_sqlite(element: _ContainsBytes, compiler: Any, **how: Any) -> str:
    return f"instr({compiler.process(element.clauses, **how)}) > 0"


@compiles(_ContainsBytes, "postgresql")
def _contains_bytes_postgresql(element: _ContainsBytes, compiler: Any, **how: Any) -> str:
    whole, piece = element.clauses
    return f"position({compiler.process(piece, **how)} IN {compiler.process(whole, **how)}) > 0"


def contains_bytes(content: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
    """`content` holds what is handed over under the name `parameter`, byte by byte."""
    return _ContainsBytes(content, bindparam(parameter, type_=LargeBinary()))


class _Matches(FunctionElement[Any]):
    name = "matches"
    type = NullType()
    inherit_cache = True


@compiles(_Matches, "sqlite")
def _matches_sqlite(element: _Matches, compiler: Any, **how: Any) -> str:
    return f"item_search MATCH {compiler.process(element.clauses, **how)}"


def matches(parameter: str) -> ColumnElement[bool]:
    """The search index of a file finds what match_text(...) under the name `parameter` asks for."""
    return _Matches(bindparam(parameter, type_=Text()))


def found_by_server(parameter: str, beyond: ColumnElement[Any] | None = None) -> FromClause:
    """All ids that the search index of a server finds, of items that the asker may see, as `item_search`; with `beyond`: of later ones.

    The database asks its index with its owner's rights: else it would look through every text that arrived, since comparing a text
    with a search might, for all it knows, tell something of a text that is not for the asker.
    """
    hits = func.uppsikt_found(bindparam(parameter, type_=Text()), null() if beyond is None else beyond)
    return hits.table_valued("rowid").render_derived(name="item_search")


def newest_by_server(parameter: str, before: ColumnElement[Any] | None, most: str, narrowed: Sequence[ColumnElement[Any]]) -> FromClause:
    """The newest `most` of them, arrived before the item `before`, as `page` with a column `id`.

    `narrowed`: state, channel, direction, and the list of the only ids; nulls where that is all the same.
    """
    hits = func.uppsikt_newest(
        bindparam(parameter, type_=Text()), null() if before is None else before, bindparam(most, type_=BigInteger()), *narrowed
    )
    return hits.table_valued("id").render_derived(name="page")


_SEARCH: dict[str, ModuleType] = {"sqlite": search_sqlite, "postgresql": search_postgresql}


def match_text(reader: Reader, words: str) -> str:
    """What a person typed, as an expression for the search index: every word must occur, "quoted words" together, word* as a beginning.

    Nothing typed can be an operator or a mistake in the expression. "" when there is nothing to find.
    """
    return _SEARCH[reader.dialect.name].match_text(words)


def any_word(reader: Reader, words: Sequence[str]) -> str:
    """An expression for the search index: any of these words (of words_of) in the text itself; "" for none."""
    return _SEARCH[reader.dialect.name].any_word(words)


def add_to_search(writer: Writer, first: int, last: int) -> None:
    """Index the current wordings of the items with ids from `first` to `last`, which were not indexed before."""
    _SEARCH[writer.dialect.name].add(writer, first, last)


def drop_from_search(writer: Writer, item_id: int) -> None:
    """Take one item out of the index; to be called while the wording that was indexed is still its current one."""
    _SEARCH[writer.dialect.name].drop(writer, item_id)


def compact_search(writer: Writer) -> None:
    """Merge the whole index, so that what was deleted from it is gone from it."""
    _SEARCH[writer.dialect.name].compact(writer)


def forget(writer: Writer, item_id: int) -> bool:
    """Have the database destroy what a purge takes and nobody may take otherwise; False where it has no rights to guard.

    The item's tombstone is there already, laid by whoever asks.
    """
    if writer.dialect.name != "postgresql":
        return False
    writer.driver.execute("SELECT uppsikt_forget(%s)", (item_id,))
    return True


def compact(driver: Any) -> None:
    """Write the whole database anew, so that nothing is left between and behind its records; outside a transaction.

    Takes room for a second database on the disk, seconds for each gigabyte, and the write lock meanwhile
    (https://www.sqlite.org/lang_vacuum.html: "clean the database of all traces of deleted content").
    """
    # The copy is made of what is kept. In memory it could be too large.
    driver.execute("PRAGMA temp_store=FILE").fetchall()
    try:
        driver.execute("VACUUM").fetchall()
    finally:
        driver.execute("PRAGMA temp_store=MEMORY").fetchall()


def put_rows(writer: Writer, table: Table, rows: Sequence[Row]) -> None:
    """Insert whole rows, their values in the order of the table's columns: the fastest way that the engine has."""
    if writer.dialect.name != "postgresql":
        statement = _inserts.setdefault(table.name, Statement(insert(table)))
        writer.many(statement, rows, table.c.keys())
        return
    columns = ", ".join(f'"{column.name}"' for column in table.c)
    text = f"COPY {table.name} ({columns}) FROM STDIN"
    try:
        with writer.driver.cursor() as cursor, cursor.copy(text) as copy:
            for row in rows:
                copy.write_row(row)
    except writer.dialect.loaded_dbapi.Error as problem:
        raise wrapped(writer.dialect, text, problem) from problem


def empty(writer: Writer, tables: Sequence[Table]) -> None:
    """Take all rows out of these tables and out of the search index, at once. On a server alone: nobody needs it of a file."""
    assert writer.dialect.name == "postgresql"
    writer.driver.execute(f"TRUNCATE item_search, {', '.join(each.name for each in tables)}")


def last_in_search(reader: Reader) -> int:
    """The highest id of an item in the search index of a server; in a file, whose index is made in one go, 0."""
    if reader.dialect.name != "postgresql":
        return 0
    return int(reader.driver.execute("SELECT coalesce(max(rowid), 0) FROM item_search").fetchone()[0])


def search_agrees(reader: Reader) -> bool:
    """Whether the index and the texts say the same. Slow: for tests and repair."""
    return _SEARCH[reader.dialect.name].agrees(reader)
