"""Words of the list, written as they are spelt, and without the dots over their letters."""

from __future__ import annotations

from collections.abc import Iterable

from moderator_app.detectors.lexicon import Hit
from moderator_app.detectors.reading import MOST
from moderator_app.domain.marks import CATEGORY_NAMES, Detector, Mark, Sureness
from moderator_app.domain.word_list import Mode
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

_WORD = QT_TRANSLATE_NOOP("Mark", "“{word}” of the word list: {category}")
_DISGUISED = QT_TRANSLATE_NOOP("Mark", "Reads like “{word}” of the word list: {category}")


def marks_of(hits: Iterable[Hit]) -> list[Mark]:
    """A mark on every word of the list, up to MOST; one without its dots is a disguised one, of which there are as many."""
    left = {False: MOST, True: MOST}
    found: list[Mark] = []
    for hit in hits:
        if left[hit.folded]:
            left[hit.folded] -= 1
            found.append(mark_of(hit, hit.start, hit.end, disguised=hit.folded))
    return found


def mark_of(hit: Hit, start: int, end: int, *, disguised: bool) -> Mark:
    """The mark on a hit that stands at `start` up to `end` of the text."""
    entry = hit.entry
    values: dict[str, object] = {
        "word": hit.form,
        "category": Message(entry.category.name.lower(), CATEGORY_NAMES[entry.category], context="WordCategory"),
    }
    if disguised:
        what, sure = Message("disguised", _DISGUISED, values, context="Mark"), Sureness.POSSIBLE
        return Mark(Detector.DISGUISED, start, end, what, sure, entry.severity, entry.category)
    sure = Sureness.CERTAIN if entry.mode is Mode.EXACT else Sureness.LIKELY
    return Mark(Detector.WORD, start, end, Message("word", _WORD, values, context="Mark"), sure, entry.severity, entry.category)


def apart(hits: Iterable[Hit], others: Iterable[Mark]) -> list[Mark]:
    """Those of `others` that touch no word of the list, marked or not."""
    places = [(hit.start, hit.end) for hit in hits]
    return [other for other in others if not any(start < other.end and other.start < end for start, end in places)]
