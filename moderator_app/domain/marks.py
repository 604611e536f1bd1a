"""What the detectors mark in a text: a suggestion with the name of who makes it, its place, and what it found. It decides nothing.

Invariant 9 of the rule packs: text analysis may suggest, never decide. A mark names the rules that it may concern and ticks none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message


class Detector(StrEnum):
    """Who marks. The value is stored."""

    PERSONAL_NUMBER = "personal_number"
    BANK_NUMBER = "bank_number"
    PHONE = "phone"
    EMAIL = "email"
    LINK = "link"
    WORD = "word"
    DISGUISED = "disguised"
    LANGUAGE = "language"
    QUESTION = "question"
    CASEWORK = "casework"
    """Of answers alone, as the next: what others write about their own case is theirs to write."""
    OPINION = "opinion"


DETECTOR_NAMES: dict[Detector, str] = {
    Detector.PERSONAL_NUMBER: QT_TRANSLATE_NOOP("Detector", "Personal identity numbers"),
    Detector.BANK_NUMBER: QT_TRANSLATE_NOOP("Detector", "Bank numbers"),
    Detector.PHONE: QT_TRANSLATE_NOOP("Detector", "Phone numbers"),
    Detector.EMAIL: QT_TRANSLATE_NOOP("Detector", "E-mail addresses"),
    Detector.LINK: QT_TRANSLATE_NOOP("Detector", "Links"),
    Detector.WORD: QT_TRANSLATE_NOOP("Detector", "Word list"),
    Detector.DISGUISED: QT_TRANSLATE_NOOP("Detector", "Disguised spellings"),
    Detector.LANGUAGE: QT_TRANSLATE_NOOP("Detector", "Language"),
    Detector.QUESTION: QT_TRANSLATE_NOOP("Detector", "Question to us"),
    Detector.CASEWORK: QT_TRANSLATE_NOOP("Detector", "Casework"),
    Detector.OPINION: QT_TRANSLATE_NOOP("Detector", "Opinion pieces"),
}


class Sureness(StrEnum):
    """How sure the detector is of what it names: never of what follows from it."""

    CERTAIN = "certain"
    """A check digit or the exact word says so."""
    LIKELY = "likely"
    POSSIBLE = "possible"
    """By its shape alone."""


SURENESS_NAMES: dict[Sureness, str] = {
    Sureness.CERTAIN: QT_TRANSLATE_NOOP("Sureness", "certain"),
    Sureness.LIKELY: QT_TRANSLATE_NOOP("Sureness", "likely"),
    Sureness.POSSIBLE: QT_TRANSLATE_NOOP("Sureness", "possible"),
}


class Severity(IntEnum):
    """How much a moderator should care."""

    MILD = 1
    CLEAR = 2
    GRAVE = 3


SEVERITY_NAMES: dict[Severity, str] = {
    Severity.MILD: QT_TRANSLATE_NOOP("Severity", "mild"),
    Severity.CLEAR: QT_TRANSLATE_NOOP("Severity", "clear"),
    Severity.GRAVE: QT_TRANSLATE_NOOP("Severity", "grave"),
}


class Category(StrEnum):
    """What a word of the list stands for. The value is stored in lists of words."""

    THREAT = "hot"
    HATE = "hat"
    INSULT = "skymf"
    SWEARING = "svordom"
    SEXUAL = "könsord"
    SECRECY = "sekretess"
    ADVERTISING = "reklam"


CATEGORY_NAMES: dict[Category, str] = {
    Category.THREAT: QT_TRANSLATE_NOOP("WordCategory", "threat"),
    Category.HATE: QT_TRANSLATE_NOOP("WordCategory", "hatred"),
    Category.INSULT: QT_TRANSLATE_NOOP("WordCategory", "insult"),
    Category.SWEARING: QT_TRANSLATE_NOOP("WordCategory", "swearing"),
    Category.SEXUAL: QT_TRANSLATE_NOOP("WordCategory", "obscenity"),
    Category.SECRECY: QT_TRANSLATE_NOOP("WordCategory", "may be secret"),
    Category.ADVERTISING: QT_TRANSLATE_NOOP("WordCategory", "advertising"),
}

DETECTOR_RULES: dict[Detector, tuple[str, ...]] = {
    Detector.PERSONAL_NUMBER: ("L-04", "L-08"),
    Detector.BANK_NUMBER: ("L-04",),
    Detector.PHONE: ("L-04",),
    Detector.EMAIL: ("L-04",),
    Detector.LINK: ("H-02", "H-03", "H-08"),
    Detector.QUESTION: ("P-01", "P-02"),
    Detector.CASEWORK: ("L-05",),
}
"""Rules of the catalogue that a mark may concern, the likeliest first."""
CATEGORY_RULES: dict[Category, tuple[str, ...]] = {
    Category.THREAT: ("B-01", "L-01"),
    Category.HATE: ("B-04", "L-06"),
    Category.INSULT: ("L-02", "L-06"),
    Category.SWEARING: ("H-01",),
    Category.SEXUAL: ("H-01", "L-06"),
    Category.SECRECY: ("L-03", "L-08", "L-04"),
    Category.ADVERTISING: ("H-02", "H-03"),
}


class Mark(NamedTuple):
    """One suggestion: characters `start` up to `end` of the text as it was written; `what` says in words what was found there."""

    detector: Detector
    start: int
    end: int
    what: Message
    sureness: Sureness
    severity: Severity
    category: Category | None = None
    """Of a word, also of a disguised one."""
    whole: bool = False
    """It is about the whole text, and no place in it."""

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the rules that it may concern, the likeliest first."""
        return DETECTOR_RULES.get(self.detector, ()) if self.category is None else CATEGORY_RULES[self.category]


@dataclass(frozen=True, slots=True)
class ItemMarks:
    """The marks on the wording `revision_id` of an item; None where its content was purged, and there are none."""

    item_id: int
    revision_id: int | None
    marks: tuple[Mark, ...]

    @property
    def detectors(self) -> tuple[Detector, ...]:
        """Who marked, each once, in the order of Detector."""
        found = {mark.detector for mark in self.marks}
        return tuple(each for each in Detector if each in found)


def stops(mark: Mark) -> bool:
    """Whether an answer with this in it must not go out before a person has looked (VAS-4, and the answer's checklist: no secret or
    personal data, factual and friendly). Our own phone numbers, addresses, links, bankgiro and plusgiro belong in answers."""
    if mark.category is Category.SECRECY:
        # "Omfattas av sekretess" is how a body says that it can't answer; a word on somebody in particular is graver.
        return mark.severity > Severity.MILD
    if mark.detector in (Detector.WORD, Detector.DISGUISED):
        return mark.category is not Category.ADVERTISING
    return mark.detector is Detector.PERSONAL_NUMBER or (mark.detector is Detector.BANK_NUMBER and mark.severity is Severity.GRAVE)
