"""The words of the list in an automaton that finds all of them in one go, and what a hit must be to count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import ahocorasick_rs

from moderator_app.detectors.hints import DOT, HINTS, SIGN, STRETCHED
from moderator_app.domain.word_list import Entry, Mode

MOST_QUICK = 5_000
"""Forms of words that are looked for by the quickest kind of automaton."""
_DISGUISING = SIGN | STRETCHED
_PLAIN = tuple(zip("åäöéèüæø", "aaoeeuao", strict=True))
_BEYOND = re.compile(r"[^\x00-\x7f]")


class Hit(NamedTuple):
    """Characters `start` up to `end` of the text looked at are the form `form` of the entry; `folded`: without its dots and rings."""

    start: int
    end: int
    entry: Entry
    form: str
    folded: bool


class Seen(NamedTuple):
    """What one look at a text met: words of the list, hints (bits of detectors.hints), and the places of two sorts of them."""

    hits: list[Hit]
    hints: int
    dots: list[int]
    """Where a link may lie."""
    signs: list[int]
    """Where signs for letters, or stretched letters, may lie."""


NOTHING = Seen([], 0, [], [])


@dataclass(frozen=True, slots=True)
class _Pattern:
    entry: Entry
    form: str
    folded: bool


class Lexicon:
    """A list of words, ready to be looked for. Making one takes some milliseconds; it is never changed."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        exact: dict[str, _Pattern] = {}
        folded: dict[str, _Pattern] = {}
        for entry in entries:
            for form in entry.forms:
                exact.setdefault(form, _Pattern(entry, form, folded=False))
                plain = without_dots(form)
                if plain != form and not _excepted(plain, "", plain, entry):
                    folded.setdefault(plain, _Pattern(entry, form, folded=True))
        self._exact = exact
        # A word of the list is itself before it is another one without its dots.
        known = folded | exact
        self._patterns = list(known.values())
        self._hints = list(HINTS.values())
        # The quickest kind takes room by the product of words and letters.
        kind = ahocorasick_rs.Implementation.DFA if len(known) <= MOST_QUICK else None
        self._automaton = ahocorasick_rs.AhoCorasick([*known, *HINTS], store_patterns=False, implementation=kind)
        self._by_shape: dict[tuple[int, str, str], list[tuple[str, Hit]]] = {}
        for word, pattern in exact.items():
            if " " not in word:
                plain = without_dots(word)
                hit = Hit(0, len(word), pattern.entry, pattern.form, folded=False)
                for first, last in product(("", plain[0]), ("", plain[-1])):
                    self._by_shape.setdefault((len(word), first, last), []).append((plain, hit))

    def look(self, lower: str) -> Seen:
        """Every word of the list in a text in small letters, the longest where several begin or lie at one place; and the hints."""
        met = self._automaton.find_matches_as_indexes(lower, overlapping=True)
        if not met:
            return NOTHING
        found: list[Hit] = []
        dots: list[int] = []
        signs: list[int] = []
        hints = 0
        patterns = self._patterns
        words = len(patterns)
        for number, start, end in met:
            if number >= words:
                hint = self._hints[number - words]
                hints |= hint
                if hint & DOT:
                    dots.append(start)
                elif hint & _DISGUISING:
                    signs.append(start)
                continue
            # Most of what is met lies inside of an ordinary word.
            entry = patterns[number].entry
            if entry.mode is not Mode.CONTAINS and start and (lower[start - 1].isalnum() or lower[start - 1] == "_"):
                continue
            if entry.mode is Mode.EXACT and end < len(lower) and (lower[end].isalnum() or lower[end] == "_"):
                continue
            if not entry.exceptions or not _is_exception(lower, start, end, entry):
                found.append(Hit(start, end, entry, patterns[number].form, patterns[number].folded))
        return Seen(_longest(found) if len(found) > 1 else found, hints, dots, signs)

    def hits(self, lower: str) -> list[Hit]:
        """The words alone."""
        return self.look(lower).hits

    def entry(self, form: str) -> Entry | None:
        """The entry that has this form; None where none has it."""
        pattern = self._exact.get(form)
        return None if pattern is None else pattern.entry

    def of_shape(self, length: int, first: str = "", last: str = "") -> Sequence[tuple[str, Hit]]:
        """Every single word of so many letters, with that first and last one where they are told: without its dots, and as a hit."""
        return self._by_shape.get((length, first, last), ())


def without_dots(text: str) -> str:
    """`text` with every letter without what stands over or under it; as many characters as before."""
    for letter, plain in _PLAIN:
        text = text.replace(letter, plain)
    return text if text.isascii() else _BEYOND.sub(_base, text)


def _base(letter: re.Match[str]) -> str:
    return unicodedata.normalize("NFKD", letter[0])[0]


def word_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole word that the place lies in."""
    while start and (text[start - 1].isalnum() or text[start - 1] == "_") and end - start < 200:
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] == "_") and end - start < 200:
        end += 1
    return start, end


def _is_exception(lower: str, start: int, end: int, entry: Entry) -> bool:
    begin, finish = word_around(lower, start, end)
    longest = max(map(len, entry.exceptions))
    return _excepted(lower[begin:finish], lower[max(0, start - longest) : end + longest], lower[start:end], entry)


def _excepted(word: str, around: str, form: str, entry: Entry) -> bool:
    for exception in entry.exceptions:
        if exception.endswith("*"):
            if word.startswith(exception[:-1]):
                return True
        elif exception == word or (" " in exception and form in exception and exception in around):
            return True
    return False


def _longest(hits: list[Hit]) -> list[Hit]:
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if not kept or hit.end > kept[-1].end:
            if kept and hit.start < kept[-1].end:
                if hit.end - hit.start <= kept[-1].end - kept[-1].start:
                    continue
                kept.pop()
            kept.append(hit)
    return kept
