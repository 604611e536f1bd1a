"""The words of the list in an automaton that finds all of them in one go, and what a hit must be to count."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import ahocorasick_rs

from moderator_app.detectors.hints import DIGIT, HINTS
from moderator_app.domain.word_list import Entry, Mode

_PLAIN = str.maketrans("åäöéèüæø", "aaoeeuao")


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters `start` up to `end` of the text looked at are the form `form` of the entry; `folded`: without its dots and rings."""

    start: int
    end: int
    entry: Entry
    form: str
    folded: bool


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
        # A word of the list is itself before it is another one without its dots.
        known = folded | exact
        self._patterns = list(known.values())
        self._hints = list(HINTS.values())
        self._automaton = ahocorasick_rs.AhoCorasick([*known, *HINTS], store_patterns=False)
        self._by_length: dict[int, list[tuple[str, _Pattern]]] = {}
        for word, pattern in exact.items():
            if " " not in word:
                self._by_length.setdefault(len(word), []).append((word, pattern))

    def look(self, lower: str) -> tuple[list[Hit], int, int]:
        """Every word of the list in a text in small letters, the longest where several begin or lie at one place; the hints that were
        met (bits of detectors.hints), and how many digits."""
        found: list[Hit] = []
        hints = digits = 0
        patterns = self._patterns
        words = len(patterns)
        for number, start, end in self._automaton.find_matches_as_indexes(lower, overlapping=True):
            if number >= words:
                hint = self._hints[number - words]
                hints |= hint
                digits += hint == DIGIT
                continue
            # Most of what is met lies inside of an ordinary word.
            entry = patterns[number].entry
            if entry.mode is not Mode.CONTAINS and start and (lower[start - 1].isalnum() or lower[start - 1] == "_"):
                continue
            if entry.mode is Mode.EXACT and end < len(lower) and (lower[end].isalnum() or lower[end] == "_"):
                continue
            if not entry.exceptions or not _is_exception(lower, start, end, entry):
                found.append(Hit(start, end, entry, patterns[number].form, patterns[number].folded))
        return (_longest(found) if len(found) > 1 else found), hints, digits

    def hits(self, lower: str) -> list[Hit]:
        """The words alone."""
        return self.look(lower)[0]

    def of_length(self, length: int) -> Iterator[tuple[str, Hit]]:
        """Every single word of so many letters, as a hit from 0."""
        for word, pattern in self._by_length.get(length, ()):
            yield word, Hit(0, length, pattern.entry, pattern.form, folded=False)


def without_dots(text: str) -> str:
    """`text` with every letter without what stands over or under it; as many characters as before."""
    plain = text.translate(_PLAIN)
    if plain.isascii():
        return plain
    return "".join(one if len(one := unicodedata.normalize("NFKD", each)[:1]) == 1 else each for each in plain)


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
