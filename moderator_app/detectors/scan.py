"""All detectors, over one text. Another one is a file with `find`, and one line here."""

from __future__ import annotations

import re
from dataclasses import replace

from moderator_app.detectors import banks, disguised, emails, folding, languages, links, personal, phones, questions, words
from moderator_app.detectors.hints import APART, AT, DOT, QUESTION, SIGN, SPELT, STRETCHED, WONDERS
from moderator_app.detectors.lexicon import Hit, Lexicon
from moderator_app.detectors.reading import COMBINING, MOST, Reading, composed, small_letters
from moderator_app.domain.marks import Detector, Mark

_HALF = re.compile("[\ud800-\udfff]")
FEWEST_DIGITS = 5
"""Of the shortest number that is looked for."""
DISGUISING = SIGN | STRETCHED
ALONE = frozenset("abcdefghjklmnopqrstuvwxyzä")
"""Letters that are no words: one that stands alone may belong to a word whose letters stand apart."""


def scan(text: str, lexicon: Lexicon) -> tuple[Mark, ...]:
    """All marks on a text, in the order of their places: characters of `text` as it was handed in. Never raises, whatever the text."""
    try:
        odd = folding.is_odd(text)
        if not odd or not COMBINING.search(text):
            return _scan(text, lexicon, odd=odd)
        view = composed(text)
        found = _scan(view.text, lexicon, odd=folding.is_odd(view.text))
        return tuple(replace(mark, start=view.written(mark.start), end=view.written(mark.end)) for mark in found)
    except UnicodeEncodeError:
        # Half a character, which no library takes.
        return scan(_HALF.sub("\ufffd", text), lexicon)


def _scan(text: str, lexicon: Lexicon, *, odd: bool) -> tuple[Mark, ...]:
    lower = small_letters(text)
    hits, hints, digits = lexicon.look(lower)
    split = lower.split()
    other = len(text) >= languages.SHORTEST and not languages.is_swedish(split)
    apart = hints & APART or not ALONE.isdisjoint(split)
    if not (hits or hints or other or apart or odd):
        return ()
    reading = Reading(text, lower)
    found: list[Mark] = []
    if hints & AT:
        found += emails.find(reading)
    if hints & SPELT:
        found += emails.find_spelt(reading)
    if hints & DOT:
        found += links.find(reading)
    if digits >= FEWEST_DIGITS:
        for find in (banks.find, personal.find, phones.find):
            found += find(reading)
    if hints & (QUESTION | WONDERS):
        found += questions.find(reading)
    if other:
        found += languages.find(reading)
    found += _words(reading, lexicon, hits, hints, apart=bool(apart), odd=odd)
    if len(found) > 1:
        found.sort(key=lambda mark: (mark.start, mark.end))
        if len(found) > MOST:
            found = _fewer(found)
    return tuple(found)


def _words(reading: Reading, lexicon: Lexicon, hits: list[Hit], hints: int, *, apart: bool, odd: bool) -> list[Mark]:
    plain = words.marks_of(hits)
    hidden: list[Mark] = []
    if hints & DISGUISING:
        hidden += disguised.find_signs(reading, lexicon)
    if apart:
        hidden += disguised.find_apart(reading, lexicon)
    if odd:
        hidden += disguised.find_look_alikes(reading, lexicon)
    return plain + words.apart(hits, hidden) if hidden else plain


def _fewer(found: list[Mark]) -> list[Mark]:
    """The first MOST of each detector."""
    left = dict.fromkeys(Detector, MOST)
    kept: list[Mark] = []
    for mark in found:
        left[mark.detector] -= 1
        if left[mark.detector] >= 0:
            kept.append(mark)
    return kept
