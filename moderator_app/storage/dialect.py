"""The one seam for what databases say differently: a search, a list of ids, a whole order in one value. SQLite for now."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import ColumnElement, Select, bindparam, column, func, literal_column, select, table

from moderator_app.domain.intake_text import clean, searchable

if TYPE_CHECKING:
    from moderator_app.storage.statements import Reader, Writer

_ids = msgspec.json.Decoder(list[int])

PIECE = 200_000
"""Characters that are unpacked in one go: a millisecond or two."""

item_search = table("item_search", column("rowid"), column("body"), column("author"))


def among(ids: ColumnElement[int], parameter: str) -> ColumnElement[bool]:
    """`ids` is one of a list that is handed over as id_list(...) under the name `parameter`."""
    listed = func.json_each(bindparam(parameter)).table_valued("value", name=f"{parameter}_list")
    return ids.in_(select(listed.c.value))


def id_list(ids: list[int] | tuple[int, ...]) -> str:
    """A list of ids as one parameter."""
    return msgspec.json.encode(ids).decode()


def gathered(ordered: Select[Any]) -> Select[Any]:
    """One value that holds the first column of `ordered`, in its order. Unpack it with spine_of."""
    inner = ordered.subquery()
    return select(func.json_group_array(inner.c[0]))


def spine_of(value: str | None) -> array[int]:
    """The packed ids (64-bit signed) out of a value of `gathered`: unpacked in pieces, so that no other thread waits for all of it."""
    ids = array("q")
    start, end = 1, len(value) - 1 if value else 0
    while value and start < end:
        comma = value.find(",", start + PIECE, end)
        stop = comma if comma >= 0 else end
        ids.extend(_ids.decode(f"[{value[start:stop]}]"))
        start = stop + 1
    return ids


def matches(parameter: str) -> ColumnElement[bool]:
    """The search index finds what match_text(...) under the name `parameter` asks for."""
    return literal_column("item_search").op("MATCH")(bindparam(parameter))


def match_text(words: str) -> str:
    """What a person typed, as an expression for the search index: every word must occur, "quoted words" together, word* as a beginning.

    Every piece is quoted, so that nothing typed can be an operator or a mistake in the expression. "" when there is nothing to find.
    """
    pieces: list[str] = []
    for number, part in enumerate(searchable(clean(words)[0]).split('"')):
        if number % 2:
            pieces.append(_quoted(part))
            continue
        for word in part.split():
            bare = word.rstrip("*")
            pieces.append(_quoted(bare) + ("*" if bare != word else ""))
    return " ".join(piece for piece in pieces if any(letter.isalnum() for letter in piece))


def _quoted(text: str) -> str:
    return f'"{text}"'


def add_to_search(writer: Writer, first: int, last: int) -> None:
    """Index the current wordings of the items with ids from `first` to `last`, which were not indexed before."""
    writer.driver.execute(
        "INSERT INTO item_search(rowid, body, author) SELECT item_id, body, author FROM item_search_source WHERE item_id BETWEEN ? AND ?",
        (first, last),
    )


def drop_from_search(writer: Writer, item_id: int) -> None:
    """Take one item out of the index; to be called while the wording that was indexed is still its current one."""
    writer.driver.execute(
        "INSERT INTO item_search(item_search, rowid, body, author) "
        "SELECT 'delete', item_id, body, author FROM item_search_source WHERE item_id = ?",
        (item_id,),
    )


def compact_search(writer: Writer) -> None:
    """Merge the whole index, so that what was deleted from it is gone from the file."""
    writer.driver.execute("INSERT INTO item_search(item_search) VALUES ('optimize')")


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
    try:
        reader.driver.execute("INSERT INTO item_search(item_search, rank) VALUES ('integrity-check', 1)")
    except Exception as problem:
        if "malformed" in str(problem):
            return False
        raise
    return True


def change_mark(driver: Any) -> int:
    """A number that changes when another connection than `driver` has written."""
    return int(driver.execute("PRAGMA data_version").fetchone()[0])
