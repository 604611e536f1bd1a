"""Which detectors an organisation has read with at its items: each is on until somebody who leads has decided otherwise, with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.marks import Detector

OF_ANSWERS_ALONE = frozenset({Detector.CASEWORK, Detector.OPINION})
"""They look at answers on their way out and nowhere else, where nothing is switched off (VAS-4, VAS-8, SOL-14)."""
SWITCHABLE: tuple[Detector, ...] = tuple(each for each in Detector if each not in OF_ANSWERS_ALONE)
LONGEST_REASON = 2_000


@dataclass(frozen=True, slots=True)
class DetectorSwitch:
    """How one detector stands. `at` is microseconds UTC; 0, with an empty reason and person, where nobody has ever switched it."""

    detector: Detector
    on: bool = True
    reason: str = ""
    person: str = ""
    at: int = 0

    @property
    def switchable(self) -> bool:
        return self.detector not in OF_ANSWERS_ALONE
