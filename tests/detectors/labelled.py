"""The labelled sentences, and how well the detectors do on them: precision and recall of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from moderator_app.domain.marks import Detector, Mark

FILE = Path(__file__).with_name("labelled.tsv")
FLOORS: dict[Detector, tuple[float, float]] = {
    Detector.PERSONAL_NUMBER: (0.93, 0.93),
    Detector.BANK_NUMBER: (0.95, 0.95),
    Detector.PHONE: (0.95, 0.90),
    Detector.EMAIL: (0.95, 0.95),
    Detector.LINK: (0.95, 0.95),
    Detector.WORD: (0.90, 0.85),
    Detector.DISGUISED: (0.90, 0.75),
    Detector.LANGUAGE: (0.90, 0.85),
    Detector.QUESTION: (0.90, 0.80),
}
"""Precision and recall that are held, of every detector that looks at what is written to us."""
OUTGOING = frozenset({Detector.CASEWORK, Detector.OPINION})
"""Those that look at our own answers alone: tests of their own try them."""
AFTERWARDS, OF_ALL = "afterwards", (0.88, 0.88)
"""The sentences that nothing was fitted to, and what all detectors together hold on them."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence, and what is to be marked in it: detector and words; "" is anywhere."""

    text: str
    expected: tuple[tuple[Detector, str], ...]


@dataclass(slots=True)
class Score:
    """What one detector found, found without reason, and missed."""

    right: int = 0
    wrong: list[str] = field(default_factory=list[str])
    missed: list[str] = field(default_factory=list[str])

    @property
    def precision(self) -> float:
        return self.right / (self.right + len(self.wrong)) if self.right + len(self.wrong) else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + len(self.missed)) if self.right + len(self.missed) else 1.0


def sentences(part: str = "") -> list[Labelled]:
    """All of them, or those from the heading on that begins so."""
    text = FILE.read_text(encoding="utf-8")
    lines = text[text.index(f"# {part}") if part else 0 :].splitlines()
    return [_read(line) for line in lines if line and not line.startswith("# ")]


def together(measured: Iterable[Score]) -> Score:
    """What all detectors found, found without reason, and missed."""
    every = Score()
    for score in measured:
        every.right += score.right
        every.wrong += score.wrong
        every.missed += score.missed
    return every


def _read(line: str) -> Labelled:
    text, *expected = line.split("\t")
    pairs = (each.partition(":") for each in expected)
    return Labelled(text, tuple((Detector(detector), words) for detector, _, words in pairs))


def scores(scan: Callable[[str], Iterable[Mark]], among: Iterable[Labelled]) -> dict[Detector, Score]:
    """Every mark is right that touches a place where it is expected, and each such place counts once."""
    found = {detector: Score() for detector in FLOORS}
    for one in among:
        marks = list(scan(one.text))
        for detector, words in one.expected:
            start = one.text.index(words)
            end = start + len(words) if words else len(one.text)
            hits = [mark for mark in marks if mark.detector is detector and mark.start < end and mark.end > start]
            if hits:
                found[detector].right += 1
                marks = [mark for mark in marks if mark not in hits]
            else:
                found[detector].missed.append(one.text)
        for mark in marks:
            found[mark.detector].wrong.append(f"{one.text[mark.start : mark.end]} ← {one.text}")
    return found
