"""The order of Swedish names, the same in every database: a key whose code points sort as the alphabet does."""

from __future__ import annotations

import unicodedata

_LAST = {ord("å"): "{", ord("ä"): "|", ord("ö"): "}", ord("æ"): "|", ord("ø"): "}", ord("ß"): "ss", ord("đ"): "d", ord("ł"): "l"}
"""Å, ä and ö follow z, as { | } do; Danish and Norwegian letters stand with them (Svenska skrivregler, 4th ed.)."""


def swedish_key(text: str) -> str:
    """What to sort `text` by: capitals and accents don't count, but å, ä and ö are letters of their own after z."""
    folded = unicodedata.normalize("NFC", text.strip()).casefold().translate(_LAST)
    return "".join(letter for letter in unicodedata.normalize("NFD", folded) if not unicodedata.combining(letter))
