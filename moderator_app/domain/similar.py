"""Earlier decisions on texts like this one, for equal treatment (invariant 5 of the rule packs). They are shown, and suggest nothing.

How like two texts are is told by the words that they share, the long ones above all, since these say what a text is about: the cosine
of their sets of words, each word weighted by its letters. No word is weighted by how often it occurs among earlier texts: that would
make the very words that many are alike in count least.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sqrt

from moderator_app.domain.decisions import Outcome

LEAST = 0.25
"""So like is a text at least that counts as alike; 1.0 is one of the same words."""
SHORTEST, LONGEST = 4, 12
"""Letters from which on a word says something, and beyond which it says no more."""
FEW = 5
"""The most similar, which are told one by one."""


@dataclass(frozen=True, slots=True)
class EarlierDecision:
    """A decision that stands on another item. `decided_at` is microseconds UTC, `likeness` from LEAST to 1.0.

    `text` is the beginning of the wording that stands, `rules` the ids of the rules that the decision names.
    """

    item_id: int
    channel: str
    text: str
    outcome: Outcome
    reason: str
    decider: str
    decided_at: int
    rules: tuple[str, ...]
    likeness: float = 0.0


@dataclass(frozen=True, slots=True)
class Alike:
    """What became of texts like one: outcome → number over all of them, and the FEW most similar, the most similar first."""

    outcomes: dict[Outcome, int] = field(default_factory=dict[Outcome, int])
    decisions: tuple[EarlierDecision, ...] = ()

    @property
    def count(self) -> int:
        """How many are alike."""
        return sum(self.outcomes.values())

    def differs(self, outcome: Outcome | None) -> bool:
        """Whether there are some, and none of them was decided so. A fact: what is right here is for the person to say."""
        return outcome is not None and bool(self.outcomes) and outcome not in self.outcomes


def likeness(words: Sequence[str], others: Sequence[Sequence[str]]) -> list[float]:
    """How like each of the others is to the text of these words, from 0.0 to 1.0."""
    own = frozenset(words)
    size = _size(own)
    return [_size(own & bag) / sqrt(size * _size(bag)) if size and bag else 0.0 for bag in map(frozenset, others)]


def _size(bag: frozenset[str]) -> int:
    return sum(min(len(word), LONGEST) if len(word) >= SHORTEST else 1 for word in bag)
