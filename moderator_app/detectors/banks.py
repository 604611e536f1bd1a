"""Bank numbers: IBAN, payment cards, bankgiro, plusgiro, Swish, and accounts with their clearing number.

Source: ISO 13616 (IBAN, check digits by ISO 7064), ISO/IEC 7812 (cards, Luhn), Bankgirot's and Nordea's check digits (Luhn),
Bankinfrastruktur's ranges of clearing numbers. What has no check digit of its own is looked for beside the word that names it only.
"""

from __future__ import annotations

import re

from moderator_app.detectors.hints import SIGN
from moderator_app.detectors.reading import Reading
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

NEAR = 40
"""Characters before a number in which the word that names it may stand."""
SHORTEST_IBAN, SHORTEST_CARD = 15, 16
NAMING = ("giro", "bg", "pg", "konto", "swish", "clearing", "clnr")
"""Without one of these no number is named."""
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?!\w)")
_CARD = re.compile(r"(?<![\w.,-])[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\w-])")
_GIRO = re.compile(r"(?<![\w-])(?:\d{3,4}-\d{4}|\d{1,3}(?: ?\d{2,3}){0,2} ?- ?\d)(?![\w-])")
_SWISH = re.compile(r"(?<![\w-])123[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?![\w-])")
_ACCOUNT = re.compile(r"(?<![\w-])([1-9]\d{3})(?:-\d)?[ ,.:/-]{1,3}(?:konto\w*[ .:]{0,2})?(\d(?:[ .-]?\d){5,11})(?![\w-])")
_BANKGIRO = re.compile(r"\b(?:bankgiro\w*|bg)\b[^\d]{0,12}$")
_PLUSGIRO = re.compile(r"\b(?:plusgiro\w*|postgiro\w*|pg|90-?konto\w*)\b[^\d]{0,12}$")
_OF_SWISH = re.compile(r"\bswish\w*\b[^\d]{0,30}$")
_OF_ACCOUNT = re.compile(r"(?:\bclearing|konto|\bclnr\b)[^\d]{0,24}$")

IBAN = Message("iban", QT_TRANSLATE_NOOP("Mark", "Account number (IBAN): check digits are right"), context="Mark")
CARD = Message("card", QT_TRANSLATE_NOOP("Mark", "Number of a payment card: check digit is right"), context="Mark")
BANKGIRO = Message("bankgiro", QT_TRANSLATE_NOOP("Mark", "Bankgiro number: check digit is right"), context="Mark")
PLUSGIRO = Message("plusgiro", QT_TRANSLATE_NOOP("Mark", "Plusgiro number: check digit is right"), context="Mark")
SWISH = Message("swish", QT_TRANSLATE_NOOP("Mark", "Swish number of an organisation"), context="Mark")
ACCOUNT = Message(
    "account", QT_TRANSLATE_NOOP("Mark", "Account with clearing number, by its shape and the words before it"), context="Mark"
)


def find(reading: Reading, digits: int, hints: int) -> list[Mark]:
    """Every such number; its place is taken. Those of private people are grave, those of organisations mild. `digits` are so many as the
    text has, and `hints` those that were met in it."""
    # An IBAN has a letter right before a digit.
    found = _ibans(reading) if hints & SIGN else []
    if digits >= SHORTEST_CARD:
        found += _cards(reading)
    text, lower = reading.free(), reading.lower
    if not any(word in lower for word in NAMING):
        return found
    for giro in _GIRO.finditer(text):
        before = lower[max(0, giro.start() - NEAR) : giro.start()]
        what = BANKGIRO if _BANKGIRO.search(before) else PLUSGIRO if _PLUSGIRO.search(before) else None
        if what is not None and _luhn(giro[0]):
            found.append(_mark(reading, giro.start(), giro.end(), what, Sureness.CERTAIN, Severity.MILD))
    for swish in _SWISH.finditer(text):
        if _OF_SWISH.search(lower[max(0, swish.start() - NEAR) : swish.start()]):
            found.append(_mark(reading, swish.start(), swish.end(), SWISH, Sureness.LIKELY, Severity.MILD))
    for account in _ACCOUNT.finditer(reading.free()):
        if int(account[1]) >= 1100 and _OF_ACCOUNT.search(lower[max(0, account.start() - NEAR) : account.start()]):
            found.append(_mark(reading, account.start(), account.end(), ACCOUNT, Sureness.POSSIBLE, Severity.GRAVE))
    return found


def is_iban(compact: str) -> bool:
    """Whether country, length and check digits are right; `compact` has no spaces."""
    from stdnum import iban

    return len(compact) >= SHORTEST_IBAN and bool(iban.is_valid(compact))


def _ibans(reading: Reading) -> list[Mark]:
    found: list[Mark] = []
    for shape in _IBAN.finditer(reading.free()):
        # A word in capitals may stand behind it: shorter and shorter pieces, at the spaces.
        end = shape.end()
        while end > shape.start():
            if is_iban(reading.text[shape.start() : end].replace(" ", "")):
                found.append(_mark(reading, shape.start(), end, IBAN, Sureness.CERTAIN, Severity.GRAVE))
                break
            end = reading.text.rfind(" ", shape.start(), end)
    return found


def _cards(reading: Reading) -> list[Mark]:
    return [
        _mark(reading, card.start(), card.end(), CARD, Sureness.CERTAIN, Severity.GRAVE)
        for card in _CARD.finditer(reading.free())
        if _luhn(card[0])
    ]


def _luhn(number: str) -> bool:
    from stdnum import luhn

    digits = "".join(each for each in number if each.isdigit())
    return len(digits) > 1 and bool(digits.strip("0")) and bool(luhn.is_valid(digits))


def _mark(reading: Reading, start: int, end: int, what: Message, sure: Sureness, severity: Severity) -> Mark:
    reading.take(start, end)
    return Mark(Detector.BANK_NUMBER, start, end, what, sure, severity)
