"""Similar earlier decisions, for equal treatment: looked up for one item, and shown as facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from moderator_app.desk.context import Context
from moderator_app.domain.items import Item
from moderator_app.domain.similar import FEW, LEAST, SHORTEST, Alike, likeness
from moderator_app.storage.similar import TEXT, decided_alike
from moderator_app.storage.words import words_of

ASKED = 12
"""Words of a text that are searched for: the longest, which are the rarest."""


class Similar:
    """Reads only. Nothing that is kept out of lists and search is looked for or shown (invariant 10)."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def to(self, item: Item, rules: Collection[str]) -> Alike:
        """Decisions that stand on texts like the item's newest wording, in channels of the same policy, under any of these rules or none.

        Looked for among the newest that share a word with it. Empty without a rule, for what is protected, and for what was purged.
        """
        if item.restricted or item.revision is None or not rules:
            return Alike()
        words = words_of(item.revision.text[:TEXT])
        with self._context.database.read() as reader:
            found = decided_alike(reader, asked_for(words), rules, item.pack, item.id)
        measured = zip(found, likeness(words, [words_of(each.text) for each in found]), strict=True)
        alike = [replace(each, likeness=measure) for each, measure in measured if measure >= LEAST]
        alike.sort(key=lambda each: (-each.likeness, -each.decided_at))
        return Alike(dict(Counter(each.outcome for each in alike).most_common()), tuple(alike[:FEW]))


def asked_for(words: list[str]) -> list[str]:
    """The words of a text by which others like it are searched for."""
    return sorted({each for each in words if len(each) >= SHORTEST}, key=lambda each: (-len(each), each))[:ASKED]
