"""Clock times, opening hours and dates: digits that are no number of anybody, and would pass for a phone number."""

from __future__ import annotations

import re

from moderator_app.detectors.reading import Reading

_CLOCK = r"(?:[01]?\d|2[0-4])"
_FOUR = r"(?:[01]\d|2[0-4])[0-5]\d"
_DASH = r"\s?(?:[-–—]|till|och|to)\s?"
_TIMES = re.compile(
    r"(?=[\dk])(?:"  # Nothing else can begin one: most characters are passed at once.
    rf"(?<![\d.:]){_CLOCK}[.:][0-5]\d(?:{_DASH}{_CLOCK}[.:][0-5]\d)+(?!\d)"  # 08.00-16.30
    rf"|(?<!\d){_FOUR}\s?[-–—]\s?{_FOUR}(?![\d-])"  # 0800-1630
    rf"|\bkl(?:ockan|\.)?\s?{_CLOCK}(?:[.: ][0-5]\d)?(?:{_DASH}{_CLOCK}(?:[.: ][0-5]\d)?)?(?!\d)"  # kl 8 30-16
    r"|(?<![\d-])(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?![\d+–-])"  # 2026-03-12
    r"|(?<![\d-])(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)?\d\d(?![\d+–-])"  # 12/3 2026
    r"|(?<![\d-])(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d(?![\d-]))"  # 2024-2026
)


def take_times(reading: Reading) -> None:
    """Nothing is found in what tells a time."""
    for told in _TIMES.finditer(reading.free()):
        reading.take(told.start(), told.end())
