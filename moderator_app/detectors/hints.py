"""What a text must have before a detector is worth its time: signs that the automaton of the words meets on its way.

Most texts have none of them, and are read once.
"""

from __future__ import annotations

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöéü"

# Bits, and no enumeration: they are asked for each text of a hundred thousand.
DIGIT = 1
AT = 2
QUESTION = 4
WONDERS = 8
DOT = 16
"""A letter right behind a full stop, or the beginning of an address."""
SIGN = 32
"""A sign that may stand for a letter."""
STRETCHED = 64
APART = 128
"""A letter alone between two signs."""
SPELT = 256

WONDERING = (
    "undrar",
    "vilja veta",
    "gärna veta",
    "kan ni svara",
    "kan någon svara",
    "en fråga till",
    "har en fråga",
    "fråga till er",
    "för svar",
    "önskar svar",
    "svara gärna",
    "på svar",
)
"""Without one of these nobody asks anything without a question mark."""

HINTS: dict[str, int] = (
    dict.fromkeys("0123456789", DIGIT)
    | {"@": AT | SIGN, "?": QUESTION, "://": DOT, "www.": DOT, "snabel": SPELT}
    | dict.fromkeys(WONDERING, WONDERS)
    | {f".{letter}": DOT | APART for letter in LETTERS}
    | dict.fromkeys("$|*€#%¤", SIGN)
    | {f"{sign}{letter}": SIGN for sign in "!+" for letter in LETTERS}
    | {f"{letter}{digit}": SIGN for letter in LETTERS for digit in "0123456789"}
    | {letter * 3: STRETCHED for letter in LETTERS}
    | {f"{sign}{letter}{sign}": APART for sign in "-_*,/|" for letter in LETTERS}
    | {f"{bracket}{begin}": SPELT for bracket in "([" for begin in "a@"}
)
"""Found in a text in small letters."""
