"""Foreign words on their way into a widget: what hides in them made visible, and never more than can be laid out at once."""

from __future__ import annotations

import re

LONGEST_SHOWN = 12_000
"""Characters. Qt lays a label out in one go: a word of a million letters would overrun its stack."""
_PLAIN = re.compile("[\n\t\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*")
"""The letters of most words: they hide nothing, and a window that is only being painted doesn't wait for the rules on what does."""


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """The beginning of `text`, letter by letter; line breaks stay."""
    beginning, cut = text[:longest], "…" if len(text) > longest else ""
    if _PLAIN.fullmatch(beginning):
        return beginning + cut
    from moderator_app.domain.visible_text import visible

    return visible(beginning) + cut
