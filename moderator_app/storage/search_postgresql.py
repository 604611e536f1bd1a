"""The search index in PostgreSQL: a row of words and their places for each item that may be found, with a GIN index over them.

The words are made here and not by the server's parser, whose idea of a word differs (addresses, hyphens, numbers, the server's locale):
both engines must find the same. Else it is the configuration `simple`: no endings cut off, no words left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from moderator_app.storage.words import pieces_of, words_of

if TYPE_CHECKING:
    from moderator_app.storage.statements import Reader, Writer

NOTHING = "'\x01'"
"""A query that finds nothing: no word is made of a control character."""
GAP = 9
"""Places between text and author's name, so that no phrase reaches from one into the other."""
LAST_PLACE = 16_383
MOST_BYTES = 400_000
"""Of all different words of one text together: a text search vector holds a megabyte, places included."""


def match_text(words: str) -> str:
    """See dialect.match_text."""
    pieces = pieces_of(words)
    asked = [_asked(words_of(piece.text), beginning=piece.beginning) for piece in pieces]
    return " & ".join(each for each in asked if each) or (NOTHING if pieces else "")


def _asked(words: list[str], *, beginning: bool) -> str:
    if not words:
        return ""
    quoted = [f"'{word}'" for word in words]
    if beginning:
        quoted[-1] += ":*"
    return f"({' <-> '.join(quoted)})"


def any_word(words: Sequence[str]) -> str:
    """See dialect.any_word. A name is among the words of its text here: what it finds is compared anyhow."""
    return " | ".join(f"'{word}'" for word in words)


def vector(body: str, author: str) -> str:
    """The words of an item with their places, as the server reads a tsvector. Words hold nothing that needs to be escaped."""
    places: dict[str, list[str]] = {}
    place, room = 0, MOST_BYTES
    for text in (body, author):
        for word in words_of(text):
            place = min(place + 1, LAST_PLACE)
            known = places.get(word)
            if known is None:
                room -= len(word.encode())
                if room < 0:
                    break
                places[word] = [str(place)]
            elif len(known) < 255:
                known.append(str(place))
        place += GAP
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items())


def add(writer: Writer, first: int, last: int) -> None:
    """See dialect.add_to_search."""
    source = "SELECT item_id, body, author FROM item_search_source WHERE item_id BETWEEN %s AND %s"
    rows = writer.driver.execute(source, (first, last)).fetchall()
    # No COPY: it knows nothing of rights to single rows, and waits for what was sent before it.
    indexed = "INSERT INTO item_search SELECT id, words::tsvector FROM unnest(%s::bigint[], %s::text[]) AS new (id, words)"
    writer.driver.execute(indexed, ([row[0] for row in rows], [vector(body, author) for _, body, author in rows]))


def drop(writer: Writer, item_id: int) -> None:
    """See dialect.drop_from_search."""
    writer.driver.execute("DELETE FROM item_search WHERE rowid = %s", (item_id,))


def compact(writer: Writer) -> None:
    """Nothing to do here: what was deleted goes when the table is vacuumed."""


def agrees(reader: Reader) -> bool:
    """See dialect.search_agrees."""
    driver: Any = reader.driver
    indexed = dict(driver.execute("SELECT rowid, words::text FROM item_search").fetchall())
    sources = driver.execute("SELECT item_id, body, author FROM item_search_source").fetchall()
    if indexed.keys() != {row[0] for row in sources}:
        return False
    same = "SELECT %s::tsvector::text"
    return all(driver.execute(same, (vector(body, author),)).fetchone()[0] == indexed[item_id] for item_id, body, author in sources)
