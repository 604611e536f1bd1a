"""Look-alike letters: Cyrillic, Greek, full width, mathematical and small capitals, accents and characters without a shape.

Source: Unicode 15 (NFKC; confusables.txt for the shapes that Latin shares with Cyrillic, Greek and Armenian).
"""

# ruff: noqa: SIM905 - lists of words read better as words

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from moderator_app.detectors.reading import small_letters

_HIDDEN = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff"
_OTHER = (
    "[\u00c0-\u00c3\u00c6\u00c7\u00ca-\u00d5\u00d8-\u00db\u00dd-\u00e3\u00e6\u00e7\u00ea-\u00f5\u00f8-\u00fb\u00fd-\u02af"
    "\u0300-\u058f\u13a0-\u13ff\u1d00-\u1eff\u2070-\u209f\u2100-\u2121\u2123-\u2138\u2140-\u218f\u2460-\u24ff\ua640-\ua7ff\uff01-\uff5e"
    "\U0001d400-\U0001d7ff\U0001f110-\U0001f189]"
)
ODD = re.compile(f"{_OTHER}|(?<=\\w)[{_HIDDEN}]+(?=\\w)")
"""What an ordinary Swedish text has none of: then there is nothing to fold. A character without a shape counts inside of a word alone."""
_DIGITS = b"0123456789"
_SPACES = bytes(each for each in range(256) if chr(each).isspace() and chr(each) != " ")
_ORDINARY = bytes(each for each in range(256) if each not in _DIGITS + _SPACES and not ODD.search(f"a{chr(each)}a"))
_ASCII = bytes(range(128))
_REMARKABLE = re.compile(f"{_OTHER}|[{_HIDDEN}]")
_LATIN = re.compile("[A-Za-zÅÄÖåäö]")
_FOREIGN = re.compile("[\u0370-\u058f]")
"""Of a script of its own: Greek, Cyrillic or Armenian."""
_SHAPELESS = frozenset(re.findall(f"[{_HIDDEN}]", "".join(map(chr, range(0x10000)))))

_ALIKE = {
    pair[0]: pair[1]
    for pair in (
        "аa ѵv вb ьb ъb бb сc ԁd еe ёe єe ғf ԍg һh нh іi їi јj ϳj ӏl кk мm пn тt оo өo рp ԛq гr ѕs уy цu үu ұu иu хx ѡw ԝw шw щw "
        "ќk ўy АA ВB СC ЕE ЁE НH ІI ЇI ЈJ КK МM ОO РP ТT УY ХX ЅS ԚQ ԜW ҒF ЯR ИN "
        "αa βb ϲc εe ϵe ηn ιi κk μu νv οo ρp σs τt υu χx ωw γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC "
        "օo սu հh ոn եe іi цu լl ɩi ıi łl đd ħh ŧt øö æä ƒf ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv "
        "ᴡw ʏy ᴢz ᴀa ɑa ɡg ſs "
    ).split()
}
"""What looks like a Latin letter, and which."""


Glance = tuple[int, bool, bool]
"""What a text shows before it is read: how many digits there are, whether there is anything to fold, and whether there may be a space
that is none of the space bar's, as a line feed is. A plain tuple, as each of a hundred thousand texts has one."""
NOTHING: Glance = (0, False, False)


def glance(text: str) -> Glance:
    """Glance at a text: most have nothing but ordinary characters, and so nothing is left of them. Raises UnicodeEncodeError where half a
    character stands in it."""
    latin = text.encode("latin-1", "ignore")
    rest = latin.translate(None, _ORDINARY)
    if len(latin) == len(text):
        if not rest:
            return NOTHING
        others = rest.translate(None, _DIGITS)
        return len(rest) - len(others), bool(others.translate(None, _SPACES)), bool(others)
    others = rest.translate(None, _DIGITS)
    beyond = text.encode().translate(None, _ASCII).decode()
    odd = _REMARKABLE.search(beyond) is not None and ODD.search(text) is not None
    return len(rest) - len(others), odd, bool(others) or not beyond.isprintable()


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in small Latin letters. Other characters stood from each of `_odd` up to the one of `_plain` beside it; from each of `_starts`
    on a place was elsewhere in the text as it is written, by the number of `_moved` beside it. Numbers alone, in lists: eighty thousand
    pairs would be eighty thousand things for the garbage collector to look at, with all that the process has besides."""

    text: str
    _odd: list[int]
    _plain: list[int]
    _starts: list[int]
    _moved: list[int]

    @property
    def odd(self) -> bool:
        """Whether anything in it was another character."""
        return bool(self._odd)

    def written(self, place: int) -> int:
        """The place in the text as it is written."""
        return place + self._moved[bisect_right(self._starts, place) - 1]

    def is_odd(self, start: int, end: int) -> bool:
        """Whether something in it was another character, or something without a shape stood in it."""
        return bisect_left(self._odd, end) > bisect_right(self._plain, start)


def folded(text: str) -> Folded:
    """Fold a text. Where most letters are of another script, that script means itself."""
    own_script = len(_FOREIGN.findall(text)) > len(_LATIN.findall(text))
    parts: list[str] = []
    odd: list[int] = []
    plain: list[int] = []
    starts, moved = [0], [0]
    at = length = 0
    for one in ODD.finditer(text):
        letter = one[0]
        if own_script and _FOREIGN.match(letter):
            continue
        alike = "" if letter[0] in _SHAPELESS else fold_letter(letter)
        between = text[at : one.start()]
        parts += (between, alike)
        length += len(between)
        # Nothing has no place of its own: it stood between the letter before and the one after it.
        begin, finish = (length, length + len(alike)) if alike else (length - 1, length + 1)
        if plain and begin <= plain[-1]:
            plain[-1] = finish
        else:
            odd.append(begin)
            plain.append(finish)
        length += len(alike)
        at = one.end()
        if len(alike) != len(letter):
            starts.append(length)
            moved.append(at - length)
    parts.append(text[at:])
    return Folded(small_letters("".join(parts)), odd, plain, starts, moved)


@lru_cache(maxsize=4_096)
def fold_letter(letter: str) -> str:
    """The small Latin letters that it looks like; itself, in small, when it is one of ours or like none."""
    if letter.isascii() or letter in "åäöÅÄÖéèüÉÈÜ":
        return letter.lower()
    alike = _ALIKE.get(letter)
    if alike is not None:
        return alike.lower()
    plain = unicodedata.normalize("NFKD", letter)[:4]
    base = "".join(each for each in plain if not unicodedata.combining(each)) or letter
    return "".join(_ALIKE.get(each, each) for each in base).lower()
