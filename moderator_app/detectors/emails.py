"""E-mail addresses, also those that are written with (at) or snabel-a so that machines should not find them."""

from __future__ import annotations

import re
from itertools import islice

from moderator_app.detectors.reading import MOST, Reading
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

LONGEST_LOCAL, LONGEST_DOMAIN = 64, 254
"""RFC 5321, 4.5.3.1."""
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{}~-]+(?:\.[\w!#$%&'*+/=?^`{}~-]+)*\Z")
_DOMAIN = re.compile(r"[^\W_](?:[\w-]{0,62})(?:\.[^\W_][\w-]{0,62})*\.[^\W\d_]{2,24}(?![\w-])")
_SPELT_AT = re.compile(r"(?<=[\w-]) ?(?:\(at\)|\[at\]|\(a\)|\[a\]|\(snabel-?a\)|\bsnabel-?a\b|\(@\)|\[@\]) ?(?=\w)", re.IGNORECASE)
_SPELT_LOCAL = re.compile(r"[\w.+-]{1,64}\Z")
_SPELT_DOMAIN = re.compile(r"([\w-]{1,63})(?: ?(?:\.|\(dot\)|\[dot\]|\(punkt\)|\bpunkt\b|\bdot\b) ?)([a-z]{2,10})\b", re.IGNORECASE)


def find(reading: Reading) -> list[Mark]:
    """Every address; its place is taken."""
    found: list[Mark] = []
    text, after = reading.text, 0
    at = text.find("@")
    while at >= 0 and len(found) < MOST:
        begin = max(after, at - LONGEST_LOCAL)
        local = _LOCAL.search(text[begin:at])
        domain = _DOMAIN.match(text, at + 1, at + 1 + LONGEST_DOMAIN)
        if local and domain:
            what = Message("email", QT_TRANSLATE_NOOP("Mark", "E-mail address"), context="Mark")
            found.append(Mark(Detector.EMAIL, begin + local.start(), domain.end(), what, Sureness.CERTAIN, Severity.CLEAR))
            after = domain.end()
            reading.take(found[-1].start, after)
        at = text.find("@", at + 1)
    return found


def find_spelt(reading: Reading) -> list[Mark]:
    """Every address with the sign spelt out."""
    found: list[Mark] = []
    text, after = reading.text, 0
    for sign in islice(_SPELT_AT.finditer(text), MOST):
        begin = max(after, sign.start() - LONGEST_LOCAL)
        local = _SPELT_LOCAL.search(text[begin : sign.start()])
        domain = _SPELT_DOMAIN.match(text, sign.end())
        if local and domain:
            what = Message("email_spelt", QT_TRANSLATE_NOOP("Mark", "E-mail address, spelt out"), context="Mark")
            found.append(Mark(Detector.EMAIL, begin + local.start(), domain.end(), what, Sureness.LIKELY, Severity.CLEAR))
            after = domain.end()
            reading.take(found[-1].start, after)
    return found
