"""Personal identity numbers, coordination numbers and interim numbers, in every way in which people write them.

Source: folkbokföringslagen (1991:481) 18 §, lagen (2022:1697) om samordningsnummer, Skatteverket SKV 704 (form and check digit).
An organisation number has 20 or more where the month stands, and thus never passes for one.
"""

from __future__ import annotations

import re
from calendar import monthrange
from enum import StrEnum

from moderator_app.detectors.reading import MOST, Reading, from_place
from moderator_app.domain.marks import Detector, Mark, Severity, Sureness
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

SHORTEST = 9
"""Digits of an interim number."""
INTERIM = "TRSUWXJKLMN"
"""Letters in the place of the first digit of an interim number's last four."""
COORDINATION = 60
"""What is added to the day of a coordination number."""
CENTURIES = (18, 19, 20)
BEFORE = 28
"""Characters before a number that may say what it is."""

_SHAPE = re.compile(
    r"(?<!\w)(?<!\d[-–.,/+])(?:(?P<century>1[89]|20) ?)?(?P<year>\d\d)(?P<a>[-./ ]?)(?P<month>\d\d)(?P<b>[-./ ]?)(?P<day>\d\d)"
    r"(?P<between> ?[-+–—−‐‑] ?| ?)(?P<last>\d{4}|[TRSUWXJKLMNtrsuwxjklmn]\d{3})(?!\w)(?![-–.,/+]\d)"
)
_OTHER_NUMBER = re.compile(
    r"(?:order|artikel|art|faktura|ocr|ärende|dnr|diarie|kund|kolli|paket|spårnings|referens|ref|serie|kvitto|boknings|medlems|avtals|"
    r"produkt|track\w*|ticket|telefon|tel|tfn|mobil|ring|nås på)[\w-]*[\s.:#]*(?:nr|nummer|id)?[\s.:#-]*$"
)


class Kind(StrEnum):
    """What a number is."""

    PERSONAL = "personal"
    COORDINATION = "coordination"
    INTERIM = "interim"


_WORDS: dict[tuple[Kind, Sureness], str] = {
    (Kind.PERSONAL, Sureness.CERTAIN): QT_TRANSLATE_NOOP("Mark", "Personal identity number: date and check digit are right"),
    (Kind.PERSONAL, Sureness.LIKELY): QT_TRANSLATE_NOOP(
        "Mark", "Probably a personal identity number: its date is right, its check digit is not"
    ),
    (Kind.PERSONAL, Sureness.POSSIBLE): QT_TRANSLATE_NOOP(
        "Mark", "May be a personal identity number: ten digits whose date and check digit are right"
    ),
    (Kind.COORDINATION, Sureness.CERTAIN): QT_TRANSLATE_NOOP("Mark", "Coordination number: date and check digit are right"),
    (Kind.COORDINATION, Sureness.LIKELY): QT_TRANSLATE_NOOP(
        "Mark", "Probably a coordination number: its date is right, its check digit is not"
    ),
    (Kind.COORDINATION, Sureness.POSSIBLE): QT_TRANSLATE_NOOP(
        "Mark", "May be a coordination number: ten digits whose date and check digit are right"
    ),
    (Kind.INTERIM, Sureness.LIKELY): QT_TRANSLATE_NOOP("Mark", "Interim personal number, by its shape: it has no check digit"),
}


def check_digit(nine: str) -> int:
    """The tenth digit to nine (the Luhn algorithm)."""
    total = 0
    for place, digit in enumerate(nine):
        doubled = int(digit) * (2 - place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return -total % 10


def kind_of(year: str, month: str, day: str, last: str, century: str = "") -> tuple[Kind, bool] | None:
    """What the parts of a number make: its kind, and whether its check digit is right; None for what has no such date.

    `year` has two digits; without `century` any of the three will do. An interim number has no check digit.
    """
    of_day, of_month = int(day), int(month)
    coordinated = of_day > COORDINATION
    if coordinated:
        of_day -= COORDINATION
    if not 1 <= of_month <= 12:
        return None
    centuries = (int(century),) if century else CENTURIES
    if not 1 <= of_day <= max(monthrange(each * 100 + int(year), of_month)[1] for each in centuries):
        return None
    if last[0].upper() in INTERIM:
        return None if coordinated else (Kind.INTERIM, False)
    right = check_digit(year + month + day + last[:3]) == int(last[3])
    return (Kind.COORDINATION if coordinated else Kind.PERSONAL), right


def find(reading: Reading) -> list[Mark]:
    """Every such number; its place is taken."""
    found: list[Mark] = []
    text = reading.free()
    after = 0
    for shape in from_place(_SHAPE, text):
        if shape.start() < after:
            continue
        mark = _mark(shape, text)
        if mark is not None:
            found.append(mark)
            reading.take(mark.start, mark.end)
            after = mark.end
            if len(found) == MOST:
                break
    return found


def _mark(shape: re.Match[str], text: str) -> Mark | None:
    century, between, last = shape["century"] or "", shape["between"].strip(), shape["last"]
    if shape["a"] != shape["b"] or (shape["a"] and not (century or between)):
        return None
    told = kind_of(shape["year"], shape["month"], shape["day"], last, century)
    if told is None:
        return None
    kind, right = told
    sure = _sureness(kind, right, between, century, shape)
    if sure is None:
        return None
    if _OTHER_NUMBER.search(text[max(0, shape.start() - BEFORE) : shape.start()].lower()):
        # It is said to be another number: only a hyphen where a personal number has it speaks against that.
        if not (right and between) or sure is not Sureness.CERTAIN:
            return None
        sure = Sureness.POSSIBLE
    what = Message(f"{kind}_{sure}", _WORDS[kind, sure], context="Mark")
    return Mark(Detector.PERSONAL_NUMBER, shape.start(), shape.end(), what, sure, Severity.GRAVE)


def _sureness(kind: Kind, right: bool, between: str, century: str, shape: re.Match[str]) -> Sureness | None:
    if kind is Kind.INTERIM:
        return Sureness.LIKELY if between or shape["last"][0].isupper() else None
    if right and (between or (century and kind is Kind.PERSONAL)):
        return Sureness.CERTAIN
    if right:
        # 0701740605 has the shape of a coordination number and is a mobile number like any other.
        mobile = not century and shape["year"] == "07" and kind is Kind.COORDINATION
        return None if mobile else Sureness.POSSIBLE
    # A wrong check digit is a slip of the pen only where all the rest can be nothing else.
    return Sureness.LIKELY if century and between and kind is Kind.PERSONAL and not shape["a"].strip(" ") else None
