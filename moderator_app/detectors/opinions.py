"""Links in an answer that seem to lead to a leader, a debate article or the like: such are shared with care (VAS-8).

Told from the address alone; nothing is looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

from moderator_app.detectors.reading import small_letters
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

_OPINION = re.compile(
    r"(?<![a-zåäö])(?:debatt\w{0,12}|ledare|ledarsid\w{0,4}|ledarkrönik\w{0,4}|opinion\w{0,8}|[åa]sikt\w{0,4}|insändare|insandare|"
    r"krönik\w{0,4}|kronik\w{0,4}|kolumnist\w{0,4}|gästkrönik\w{0,4}|gastkronik\w{0,4}|op-ed|editorials?)(?![a-zåäö])"
)


def find(text: str, marks: Iterable[Mark]) -> list[Mark]:
    """Every link among the marks on an outgoing text whose address says that it is opinion."""
    what = Message("opinion_link", QT_TRANSLATE_NOOP("Mark", "A link that seems to lead to somebody's opinion"), context="Mark")
    return [
        Mark(Detector.OPINION, each.start, each.end, what, Sureness.POSSIBLE, Severity.MILD)
        for each in marks
        if each.detector is Detector.LINK and _OPINION.search(small_letters(unquote(text[each.start : each.end])))
    ]
