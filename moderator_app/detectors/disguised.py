"""Words of the list in disguise: letters of other scripts, digits and signs for letters, letters apart, letters stretched, stars."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from moderator_app.detectors.folding import folded
from moderator_app.detectors.lexicon import Hit, Lexicon, without_dots
from moderator_app.detectors.reading import MOST, Reading
from moderator_app.detectors.words import mark_of
from moderator_app.domain.marks import Mark

LONGEST = 60
"""Characters of a word without a space that are looked at."""
MOST_VARIANTS = 4
MOST_SIGNS = 4
"""In a row."""
SHORTEST_JOINED = 3
_SUBSTITUTED = re.compile(rf"[^\W\d_][\d@$!|*€+#%¤]{{1,{MOST_SIGNS}}}[^\W\d_]")
_STRETCHED = re.compile(r"([^\W\d_])\1\1")
_SIGNS = re.compile(rf"{_SUBSTITUTED.pattern}|{_STRETCHED.pattern}")
_APART = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*,/|]{1,2}[^\W_](?![^\W_])){2,40}")
_WORD = re.compile(r"\S+")
_STARS = re.compile(r"[*#%¤]")
_TRIM = "\0\"'“”‘’«»()[]{}<>.,:;!?…–—"
_LETTERS = str.maketrans("403157@$!|€+8", "aoeistasiietb")
_OTHER = str.maketrans("403157@$!|€+8", "aoelstasllitb")
"""The same for who takes 1, ! and | for an l."""
_RUN = re.compile(r"(.)\1{2,}")


def find_signs(reading: Reading, lexicon: Lexicon, places: Iterable[int]) -> list[Mark]:
    """Words with signs for letters at one of `places`, and stretched ones. What the list has as it is spelt is none of them."""
    found: list[Mark] = []
    lower, after = reading.free(reading.lower), 0
    for place in places:
        sign = None if place < after else _SIGNS.search(lower, max(after, place - MOST_SIGNS), place + MOST_SIGNS + 2)
        if sign is None:
            continue
        before = lower[max(after, sign.start() - LONGEST) : sign.start()]
        start = sign.start() if not before or before[-1].isspace() else sign.start() - len(before.rsplit(None, 1)[-1])
        word = _WORD.match(lower, start, start + LONGEST)
        assert word is not None
        after = max(word.end(), sign.end())
        found += _in_word(word[0], word.start(), lexicon)
        if len(found) >= MOST:
            break
    return found


def find_apart(reading: Reading, lexicon: Lexicon) -> Iterator[Mark]:
    """k u k, h.o.r.a, f i t t a: a wider gap parts two words."""
    for run in _APART.finditer(reading.lower):
        joined: list[str] = []
        places: list[int] = []
        for place, each in enumerate(run[0]):
            if each.isalnum():
                joined.append(each)
                places.append(run.start() + place)
            elif joined and joined[-1] != " " and run[0][place : place + 2].isspace() and len(run[0][place : place + 2]) == 2:
                joined.append(" ")
                places.append(run.start() + place)
        text = "".join(joined)
        for variant in dict.fromkeys((text, text.translate(_LETTERS))):
            hits = [hit for hit in lexicon.hits(variant) if hit.end - hit.start >= SHORTEST_JOINED]
            yield from (mark_of(hit, places[hit.start], places[hit.end - 1] + 1, disguised=True) for hit in hits)
            if hits:
                break


def _in_word(word: str, at: int, lexicon: Lexicon) -> list[Mark]:
    """j4vla, sk!t, f*n, fiiitta."""
    lead = len(word) - len(word.lstrip(_TRIM))
    word = word.strip(_TRIM)
    at += lead
    if _STARS.search(word):
        hit = _starred(word, lexicon)
        return [] if hit is None else [mark_of(hit, at, at + len(word), disguised=True)]
    for variant in _variants(word):
        hits = lexicon.hits(variant) or lexicon.hits(without_dots(variant))
        if hits:
            # Where letters fell out, the places of the variant are not those of the word: the word as a whole is meant.
            same = len(variant) == len(word)
            marks = [(hit, hit.start if same else 0, hit.end if same else len(word)) for hit in hits]
            return [mark_of(hit, at + start, at + end, disguised=True) for hit, start, end in marks if word[start:end] != hit.form]
    return []


def _variants(word: str) -> Iterator[str]:
    """What the word may be meant as, the likeliest first; never the word itself."""
    seen = {word}
    if _SUBSTITUTED.search(word):
        for table in (_LETTERS, _OTHER):
            meant = word.translate(table)
            if meant not in seen:
                seen.add(meant)
                yield meant
    if _STRETCHED.search(word):
        base = word.translate(_LETTERS)
        for short in (_RUN.sub(r"\1", base), _RUN.sub(r"\1\1", base), re.sub(r"(.)\1+", r"\1", base)):
            if short not in seen and len(seen) <= MOST_VARIANTS:
                seen.add(short)
                yield short


def _starred(word: str, lexicon: Lexicon) -> Hit | None:
    """The one word of the list that a word with stars can be; None where there is none, or several of different kinds."""
    letters = sum(each.isalpha() for each in word)
    if letters < 2 or letters * 2 < len(word) - 1:
        return None
    plain = without_dots(word)
    seen = [(place, each) for place, each in enumerate(plain) if not _STARS.match(each)]
    like = lexicon.of_shape(len(word), _STARS.sub("", plain[0]), _STARS.sub("", plain[-1]))
    found = [hit for form, hit in like if all(form[place] == each for place, each in seen)]
    return found[0] if found and len({hit.entry.category for hit in found}) == 1 else None


def find_look_alikes(reading: Reading, lexicon: Lexicon) -> list[Mark]:
    """хора with Cyrillic letters, ｆａｎ, f\u00adan: what reads like a word of the list and is another row of characters."""
    view = folded(reading.text)
    if not view.odd:
        return []
    hits = [hit for hit in lexicon.hits(view.text) if view.is_odd(hit.start, hit.end)]
    if not hits:
        hits = [hit for hit in lexicon.hits(without_dots(view.text)) if view.is_odd(hit.start, hit.end)]
    return [mark_of(hit, view.written(hit.start), view.written(hit.end - 1) + 1, disguised=True) for hit in hits]
