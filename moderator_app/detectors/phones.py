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
_SWEDISH = re.compile(r"0[1-9]\d{0,2}(?:-| ?)\d{2,3}(?: ?\d{2,3}){1,3}\Z", re.ASCII)
"""As Swedes write a number: what is left to ask is whether there is such a one. All else is read by the library."""
_MOBILE = re.compile(r"07[02369]\d{7}\Z", re.ASCII)
"""Of these there is every one (PTS: 070, 072, 073, 076 and 079, with seven digits behind)."""
SHORTEST = 6
"""Digits of a number."""
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
    digits = run.replace(" ", "").replace("-", "") if _SWEDISH.match(run) else ""
    if _MOBILE.match(digits):
        return [_mark(at, at + len(run), 1)]

    import phonenumbers

    library: Any = phonenumbers
    kinds = library.PhoneNumberType
    if digits:
        kind = library.number_type(library.PhoneNumber(country_code=SWEDEN, national_number=int(digits)))
        if kind != kinds.UNKNOWN:
            return [_mark(at, at + len(run), int(kind == kinds.MOBILE))]
    found: list[Mark] = []
    for one in library.PhoneNumberMatcher(run, COUNTRY, leniency=library.Leniency.VALID, max_tries=TRIES):
        abroad = one.number.country_code != SWEDEN
        found.append(_mark(at + one.start, at + one.end, 2 if abroad else int(library.number_type(one.number) == kinds.MOBILE)))
    return found


def _mark(start: int, end: int, kind: int) -> Mark:
    what = Message(("phone", "mobile", "phone_abroad")[kind], _KINDS[kind], context="Mark")
    return Mark(Detector.PHONE, start, end, what, Sureness.LIKELY, Severity.CLEAR)
