"""The one seam for what the databases say differently: a search, a list of ids, a whole order in one value."""

from __future__ import annotations

from array import array
from types import ModuleType
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import BigInteger, ColumnElement, Select, Text, bindparam, column, select, table
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType

from moderator_app.storage import search_postgresql, search_sqlite

if TYPE_CHECKING:
    from moderator_app.storage.statements import Reader, Writer

_ids = msgspec.json.Decoder(list[int])

PIECE = 200_000
"""Characters that are unpacked in one go: a millisecond or two."""

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
    return f"json_group_array({compiler.process(element.clauses, **how)})"


@compiles(_Gathered, "postgresql")
def _gathered_postgresql(element: _Gathered, compiler: Any, **how: Any) -> str:
    return f"CAST(array_agg({compiler.process(element.clauses, **how)}) AS TEXT)"


def gathered(ordered: Select[Any]) -> Select[Any]:
    """One value that holds the first column of `ordered`, in its order. Unpack it with spine_of."""
    inner = ordered.subquery()
    return select(_Gathered(inner.c[0]))


def spine_of(value: str | None) -> array[int]:
    """The packed ids (64-bit signed) out of a value of `gathered`: unpacked in pieces, so that no other thread waits for all of it."""
    ids = array("q")
    # Between brackets of either kind: SQLite says [1,2], PostgreSQL {1,2}.
    start, end = 1, len(value) - 1 if value else 0
    while value and start < end:
        comma = value.find(",", start + PIECE, end)
        stop = comma if comma >= 0 else end
        ids.extend(_ids.decode(f"[{value[start:stop]}]"))
        start = stop + 1
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


class _Matches(FunctionElement[Any]):
    name = "matches"
    type = NullType()
    inherit_cache = True


@compiles(_Matches, "sqlite")
def _matches_sqlite(element: _Matches, compiler: Any, **how: Any) -> str:
    return f"item_search MATCH {compiler.process(element.clauses, **how)}"


@compiles(_Matches, "postgresql")
def _matches_postgresql(element: _Matches, compiler: Any, **how: Any) -> str:
    return f"words @@ CAST({compiler.process(element.clauses, **how)} AS tsquery)"


def matches(parameter: str) -> ColumnElement[bool]:
    """The search index finds what match_text(...) under the name `parameter` asks for."""
    return _Matches(bindparam(parameter, type_=Text()))


_SEARCH: dict[str, ModuleType] = {"sqlite": search_sqlite, "postgresql": search_postgresql}


def match_text(reader: Reader, words: str) -> str:
    """What a person typed, as an expression for the search index: every word must occur, "quoted words" together, word* as a beginning.

    Nothing typed can be an operator or a mistake in the expression. "" when there is nothing to find.
    """
    return _SEARCH[reader.dialect.name].match_text(words)


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


def search_agrees(reader: Reader) -> bool:
    """Whether the index and the texts say the same. Slow: for tests and repair."""
    return _SEARCH[reader.dialect.name].agrees(reader)
