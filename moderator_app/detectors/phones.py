"""Phone numbers, as the library of the world's numbering plans knows them. Source of the plan: PTS, libphonenumber's data for Sweden.

The library takes opening hours for numbers, and a sum in kronor: only what is written like a number, and is no time, is shown to it.
"""

from __future__ import annotations

import re
from typing import Any

from moderator_app.detectors.reading import MOST, Reading
from moderator_app.detectors.times import take_times
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

COUNTRY, SWEDEN = "SE", 46
TRIES = 8
"""Ways in which the library may cut one run of digits."""
_RUN = re.compile(r"(?<![\w.,:/+&=%-])(?:\+ ?|00|\(?0)\d(?:[ \u00a0()/.–‑-]{0,3}\d){5,40}(?!\w)(?! ?(?:kr|kronor|st|procent|mkr|tkr)\b)")
_NEXT = re.compile(r"[ \u00a0/]+(?=\+\d|0\d{1,3}-\d|07[02369][ -]?\d{3})")
"""Where another number begins behind one, with nothing but a space or a slash between them."""
_KINDS = (
    QT_TRANSLATE_NOOP("Mark", "Phone number"),
    QT_TRANSLATE_NOOP("Mark", "Mobile number"),
    QT_TRANSLATE_NOOP("Mark", "Phone number abroad"),
)


def find(reading: Reading) -> list[Mark]:
    """Every number that somebody can have."""
    if _RUN.search(reading.text) is None:
        return []
    take_times(reading)
    text = reading.free()
    found: list[Mark] = []
    for run in _RUN.finditer(text):
        at = run.start()
        for gap in (*_NEXT.finditer(run[0]), None):
            end = run.end() if gap is None else run.start() + gap.start()
            found += _in(text[at:end], at)
            at = end if gap is None else run.start() + gap.end()
        if len(found) >= MOST:
            break
    for mark in found:
        reading.take(mark.start, mark.end)
    return found


def _in(run: str, at: int) -> list[Mark]:
    import phonenumbers

    library: Any = phonenumbers
    found: list[Mark] = []
    for one in library.PhoneNumberMatcher(run, COUNTRY, leniency=library.Leniency.VALID, max_tries=TRIES):
        mobile = library.number_type(one.number) == library.PhoneNumberType.MOBILE
        kind = 2 if one.number.country_code != SWEDEN else int(mobile)
        what = Message(("phone", "mobile", "phone_abroad")[kind], _KINDS[kind], context="Mark")
        found.append(Mark(Detector.PHONE, at + one.start, at + one.end, what, Sureness.LIKELY, Severity.CLEAR))
    return found
