"""One text under the eyes of the detectors: what several of them need of it, computed once, and which places are taken already."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST = 100
"""Marks of one detector on one text: who needs more has seen enough."""
FILLER = "\0"
COMBINING = re.compile("[\u0300-\u036f]")
_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]{1,8}")


@dataclass(slots=True)
class Reading:
    """`text` as it was written, `lower` the same in small letters, character for character."""

    text: str
    lower: str
    taken: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """Places that mean something already, and can't be part of a number besides."""

    def take(self, start: int, end: int) -> None:
        """Nobody else is to find anything here."""
        self.taken.append((start, end))

    def free(self, text: str | None = None) -> str:
        """The text (or `text`, which is as long) with every place that is taken filled by what belongs to nothing."""
        text = self.text if text is None else text
        if not self.taken:
            return text
        parts: list[str] = []
        at = 0
        for start, end in sorted(self.taken):
            if end > at:
                parts += (text[at : max(at, start)], FILLER * (end - max(at, start)))
                at = end
        return "".join((*parts, text[at:]))


def small_letters(text: str) -> str:
    """`text` in small letters, of the same length: a letter whose small form has two characters stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := each.lower()) == 1 else each for each in text)


@dataclass(frozen=True, slots=True)
class Composed:
    """A text in which letters and the accents that were written after them are one character each, as elsewhere."""

    text: str
    _starts: list[int]
    """Places in the composed text from which on places are moved."""
    _moved: list[int]

    def written(self, place: int) -> int:
        """The place in the text as it was written."""
        return place + self._moved[bisect_right(self._starts, place) - 1]


def composed(text: str) -> Composed:
    """Compose `text` (NFC, cluster by cluster), and know where everything stood."""
    parts: list[str] = []
    starts, moved = [0], [0]
    at = length = 0
    for cluster in _CLUSTER.finditer(text):
        one = unicodedata.normalize("NFC", cluster[0])
        plain = text[at : cluster.start()]
        parts += (plain, one)
        length += len(plain) + len(one)
        at = cluster.end()
        if len(one) != len(cluster[0]):
            starts.append(length)
            moved.append(at - length)
    return Composed("".join((*parts, text[at:])), starts, moved)


def from_place(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All places where `pattern` matches, overlapping ones among them: the one that is wrong must not hide the one that is right."""
    found = pattern.search(text)
    while found is not None:
        yield found
        found = pattern.search(text, found.start() + 1)
