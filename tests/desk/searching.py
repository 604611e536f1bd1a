"""Searching the files of a local desk past its database, for words and bytes that must not be there.

The texts are nonsense words: what they stand for is not written anywhere.
"""

from __future__ import annotations

from moderator_app.desk.desk import Desk

WORDS = ("Qvarnhjul", "Zebrafisk", "Blåklintsäng", "NATTENS")
SHORT = " ".join(WORDS)
LONG = " ".join(f"Ord{number:05d}qx" for number in range(3_000))
"""Longer than seven pages of the database, and no word twice."""


def traces(desk: Desk, *texts: str) -> list[str]:
    """The words of the texts that a search of the raw files finds, as written or in small letters."""
    files = [path.read_bytes() for path in desk.data.iterdir() if path.is_file()]
    words = {form for text in texts for word in text.split() if len(word) > 5 for form in (word, word.lower())}
    return sorted(word for word in words if any(word.encode() in content for content in files))


def bytes_left(desk: Desk, *contents: bytes) -> int:
    """How many pieces of 24 bytes, one after the other, of these contents a search of the raw files finds."""
    files = [path.read_bytes() for path in desk.data.iterdir() if path.is_file()]
    pieces = {content[at : at + 24] for content in contents for at in range(64, len(content) - 24, 24)}
    return sum(any(piece in file for file in files) for piece in pieces)
