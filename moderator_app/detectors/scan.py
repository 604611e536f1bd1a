"""All detectors, over one text. Another one is a file with `find`, and one line here."""

from __future__ import annotations

import re
from operator import attrgetter

from moderator_app.detectors import banks, disguised, emails, folding, languages, links, personal, phones, questions, words
from moderator_app.detectors.hints import ALONE, APART, AT, DOT, RHETORICAL, SPELT, WONDERS
from moderator_app.detectors.lexicon import Lexicon
from moderator_app.detectors.reading import COMBINING, MOST, Reading, composed, small_letters
from moderator_app.domain.marks import Detector, Mark

_HALF = re.compile("[\ud800-\udfff]")
FEWEST_DIGITS = 5
"""Of the shortest number that is looked for."""
PLACE = attrgetter("start", "end")


def scan(text: str, lexicon: Lexicon) -> tuple[Mark, ...]:
    """All marks on a text, in the order of their places: characters of `text` as it was handed in. Never raises, whatever the text."""
    try:
        glance = folding.glance(text)
        if not glance[1] or not COMBINING.search(text):
            return _scan(text, lexicon, glance)
        view = composed(text)
        found = _scan(view.text, lexicon, folding.glance(view.text))
        return tuple(mark._replace(start=view.written(mark.start), end=view.written(mark.end)) for mark in found)
    except UnicodeEncodeError:
        # Half a character, which no library takes.
        return scan(_HALF.sub("\ufffd", text), lexicon)


def _scan(text: str, lexicon: Lexicon, glance: folding.Glance) -> tuple[Mark, ...]:
    digits, odd, spaced = glance
    lower = text.lower()
    if len(lower) != len(text):
        lower = small_letters(text)
    hits, hints, dots, signs = lexicon.look(lower)
    other = len(text) >= languages.SHORTEST and not languages.is_swedish(lower)
    asks = "?" in lower or hints & WONDERS
    apart = hints & APART or ((spaced or lower[1:2] == " " or lower[-2:-1] == " ") and _has_letter_alone(lower))
    if not (hits or asks or other or apart or odd or digits >= FEWEST_DIGITS or hints & ~RHETORICAL):
        return ()
    reading = Reading(text, lower)
    found: list[Mark] = []
    if hints & (AT | SPELT | DOT):
        found += _addresses(reading, hints, dots)
    if digits >= FEWEST_DIGITS:
        found += _numbers(reading, hints, digits)
    if asks:
        found += questions.find(reading, hints)
    if other:
        found += languages.find(reading)
    if hits:
        found += words.marks_of(hits)
    if signs or apart or odd:
        hidden = _disguised(reading, lexicon, signs, apart=bool(apart), odd=odd)
        found += words.apart(hits, hidden) if hidden else ()
    if len(found) > 1:
        found.sort(key=PLACE)
        if len(found) > MOST:
            found = _fewer(found)
    return tuple(found)


def _addresses(reading: Reading, hints: int, dots: list[int]) -> list[Mark]:
    found: list[Mark] = []
    if hints & AT:
        found += emails.find(reading)
    if hints & SPELT:
        found += emails.find_spelt(reading)
    if dots:
        found += links.find(reading, dots)
    return found


def _numbers(reading: Reading, hints: int, digits: int) -> list[Mark]:
    found = banks.find(reading, digits, hints)
    if digits >= personal.SHORTEST:
        found += personal.find(reading)
    if digits >= phones.SHORTEST:
        found += phones.find(reading)
    return found


def _disguised(reading: Reading, lexicon: Lexicon, signs: list[int], *, apart: bool, odd: bool) -> list[Mark]:
    found = disguised.find_signs(reading, lexicon, signs) if signs else []
    if apart:
        found += disguised.find_apart(reading, lexicon)
    if odd:
        found += disguised.find_look_alikes(reading, lexicon)
    return found


def _has_letter_alone(lower: str) -> bool:
    """Whether a letter stands alone, also where the hints don't see it: first or last in the text, or beside a space of another sort."""
    return not ALONE.isdisjoint(lower.split())


def _fewer(found: list[Mark]) -> list[Mark]:
    """The first MOST of each detector."""
    left = dict.fromkeys(Detector, MOST)
    kept: list[Mark] = []
    for mark in found:
        left[mark.detector] -= 1
        if left[mark.detector] >= 0:
            kept.append(mark)
    return kept
