"""The search index in SQLite: FTS5 over a view of the current wordings, newest first by its own order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from moderator_app.storage.words import pieces_of

if TYPE_CHECKING:
    from moderator_app.storage.statements import Reader, Writer


def match_text(words: str) -> str:
    """See dialect.match_text. Every piece is quoted, so that nothing typed can be an operator."""
    return " ".join(f'"{piece.text}"{"*" if piece.beginning else ""}' for piece in pieces_of(words))


def any_word(words: Sequence[str]) -> str:
    """See dialect.any_word."""
    listed = " OR ".join(f'"{word}"' for word in words)
    return f"body : ({listed})" if words else ""


def add(writer: Writer, first: int, last: int) -> None:
    """See dialect.add_to_search."""
    writer.driver.execute(
        "INSERT INTO item_search(rowid, body, author) SELECT item_id, body, author FROM item_search_source WHERE item_id BETWEEN ? AND ?",
        (first, last),
    )


def drop(writer: Writer, item_id: int) -> None:
    """See dialect.drop_from_search."""
    writer.driver.execute(
        "INSERT INTO item_search(item_search, rowid, body, author) "
        "SELECT 'delete', item_id, body, author FROM item_search_source WHERE item_id = ?",
        (item_id,),
    )


def compact(writer: Writer) -> None:
    """See dialect.compact_search."""
    writer.driver.execute("INSERT INTO item_search(item_search) VALUES ('optimize')")


def agrees(reader: Reader) -> bool:
    """See dialect.search_agrees."""
    try:
        reader.driver.execute("INSERT INTO item_search(item_search, rank) VALUES ('integrity-check', 1)")
    except Exception as problem:
        if "malformed" in str(problem):
            return False
        raise
    return True
