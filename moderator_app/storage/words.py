"""What a word is to the search, the same in every database: FTS5's tokenizer unicode61 with remove_diacritics 0, written once more.

A word is a run of letters and digits (Unicode's L*, N* and private use), case folded. å, ä and ö are letters of their own.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from moderator_app.domain.intake_text import clean, searchable

LONGEST = 500
"""Characters of a word that are looked at: PostgreSQL keeps at most 2,046 bytes."""
# Combining marks that SQLite lets stand inside a word (fts5_unicode2.c, sqlite3Fts5UnicodeIsdiacritic).
_MARKS = "".join(chr(0x300 + bit) for bit in range(50) if (0x08029FDF | 0x000361F8 << 32) >> bit & 1)


class Piece(NamedTuple):
    """One part of what a person typed: its words must stand one after the other; with `beginning`, the last goes on somehow."""

    text: str
    beginning: bool


class _Folded(dict[int, str]):
    """What becomes of each character, found out when it is first met: its folded form, or a space between words."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if letter in _MARKS:
            found = letter
        elif unicodedata.category(letter)[0] in "LN" or unicodedata.category(letter) == "Co":
            found = next((each for each in (letter.casefold(), letter.lower()) if len(each) == 1), letter)
        else:
            found = " "
        self[code] = found
        return found


_folded = _Folded()


def words_of(text: str) -> list[str]:
    """The words of a text, in order."""
    return [word.lstrip(_MARKS)[:LONGEST] for word in text.translate(_folded).split(" ") if word.lstrip(_MARKS)]


def pieces_of(typed: str) -> list[Piece]:
    """What a person typed: every word must occur, "quoted words" together, word* as a beginning. [] when there is nothing to find."""
    found: list[Piece] = []
    for number, part in enumerate(searchable(clean(typed)[0]).split('"')):
        if number % 2:
            found.append(Piece(part, beginning=False))
            continue
        for word in part.split():
            bare = word.rstrip("*")
            found.append(Piece(bare, beginning=bare != word))
    return [piece for piece in found if any(letter.isalnum() for letter in piece.text)]
