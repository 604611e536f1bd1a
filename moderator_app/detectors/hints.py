"""What a text must have before a detector is worth its time: signs that the automaton of the words meets on its way.

Most texts have none of them, and are read once. Where a detector looks at single places, the automaton tells it which.
"""

from __future__ import annotations

LETTERS = "abcdefghijklmnopqrstuvwxyzåäöéüøæèñ"
DIGITS = "0123456789"

# Bits, and no enumeration: they are asked for each text of a hundred thousand.
AT = 1
WONDERS = 2
RHETORICAL = 4
DOT = 8
"""A letter right behind a full stop, or the beginning of an address."""
SIGN = 16
"""A sign that may stand for a letter."""
STRETCHED = 32
APART = 64
"""A letter alone between two signs."""
SPELT = 128

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
NOT_ASKING = (
    *("eller hur", "va?", "eller?", "ellr?", "inte sant", "på riktigt", "seriöst", "svårt kan det", "bryr sig", "vad trodde"),
    *(f"{verb} {whom}" for verb in ("skojar", "skämtar", "fattar", "förstår", "hajar", "skäms") for whom in ("ni", "du")),
    *("vad i hel", "vad fan", "vad tusan", "vafan", "hur dum", "är det bara jag", "är det för", "ingen skam", "vad har hänt med"),
    *(f"är {whom} {how}" for whom in ("ni", "du") for how in ("helt", "dum", "sjuk", "gal")),
)
"""Without one of these, and without a space before its mark, no question is a mere figure of speech."""

BETWEEN = " .-_*,/|"
"""Signs that part the letters of a word whose letters stand apart."""
WORDS_OF_ONE = "iåöéüøæèñ" + DIGITS
"""What stands alone between two spaces in many a text, and says nothing before another such letter stands beside it."""
ALONE = frozenset(LETTERS) - frozenset(WORDS_OF_ONE)
"""Letters that are no words: one that stands alone may belong to a word whose letters stand apart."""

HINTS: dict[str, int] = (
    {"@": AT | SIGN, "://": DOT, "www.": DOT, "snabel": SPELT}
    | dict.fromkeys(WONDERING, WONDERS)
    | dict.fromkeys(NOT_ASKING, RHETORICAL)
    | {f".{letter}": DOT for letter in f"{LETTERS}р"}
    | dict.fromkeys("$|*€#%¤", SIGN)
    | {f"{sign}{letter}": SIGN for sign in "!+" for letter in LETTERS + DIGITS}
    | {f"{letter}{digit}": SIGN for letter in LETTERS for digit in DIGITS}
    | {letter * 3: STRETCHED for letter in LETTERS}
    | {
        f"{before}{letter}{behind}": APART
        for before in BETWEEN
        for behind in BETWEEN
        for letter in LETTERS
        if letter in ALONE or not before == behind == " "
    }
    | {f"{sign}{digit}{sign}": APART for sign in "-_*./|" for digit in DIGITS}
    | {f"{digit}.{letter}": APART for digit in DIGITS for letter in LETTERS}
    | {f" {letter} {word} ": APART for letter in ALONE for word in WORDS_OF_ONE}
    | {f"{bracket}{begin}": SPELT for bracket in "([" for begin in "a@"}
)
"""Found in a text in small letters."""
