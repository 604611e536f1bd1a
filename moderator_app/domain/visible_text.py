"""Makes what hides in a text visible: characters without a shape of their own, and those that change the direction of reading.

Source: Unicode 15, general categories Cc, Cf and Cs (half a character, as in a file name that is no text), the fillers and the
variation selectors; UTS 51 for what belongs to an emoji.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

ZERO_WIDTH_JOINERS = "\u200c\u200d"
SYMBOLS = frozenset({"So", "Sk", "Sm"})
"""General categories of emoji, and of the skin tones after them."""

_HIDDEN = re.compile(
    "\r\n|([\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff])\\1*"
)
_BREAKS = re.compile("[\n\t]+")


def visible(text: str) -> str:
    """`text` with a mark such as ‹U+202E› in place of each hidden character, ‹U+200B ×40› of many; line breaks and tabs stay."""
    return _HIDDEN.sub(_mark, text)


def visible_line(text: str, longest: int = 300) -> str:
    """The beginning of `text` on one line, for names, rows and tool tips."""
    return _BREAKS.sub(" ", visible(text[:longest])) + ("…" if len(text) > longest else "")


def replaced(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, what is shown instead) of every place that `visible` changes, in order; positions in `text`."""
    for found in _HIDDEN.finditer(text):
        shown = _mark(found)
        if shown != found[0]:
            yield found.start(), found.end(), shown


def _mark(found: re.Match[str]) -> str:
    hidden = found[0]
    if hidden == "\r\n":
        return "\n"
    if len(hidden) == 1 and _belongs(found):
        return hidden
    times = f" ×{len(hidden)}" if len(hidden) > 1 else ""
    return f"‹U+{ord(hidden[0]):04X}{times}›"


def _belongs(found: re.Match[str]) -> bool:
    """Whether it is part of an emoji as everybody writes them, or joins two letters of the Arabic script as its spelling asks."""
    text, hidden = found.string, found[0]
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    if not before:
        return False
    if hidden in ("\ufe0e", "\ufe0f"):
        return unicodedata.category(before) in SYMBOLS or before in "‼⁉〰〽" or after == "\u20e3"
    if hidden not in ZERO_WIDTH_JOINERS or not after:
        return False
    if hidden == "\u200d" and (before == "\ufe0f" or unicodedata.category(before) in SYMBOLS):
        return unicodedata.category(after) in SYMBOLS
    return unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
