"""How often decisions are reversed: replaced by one on the same wording with another outcome (invariant 5 of the rule packs).

A figure, and no verdict.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.policy import Rule

SETTLES_NOTHING = frozenset({Outcome.CONSULT})
"""Decisions that put off what is to be done: neither counted nor reversed."""
GOES_ON = {Outcome.HIDE: frozenset({Outcome.REMOVE, Outcome.BLOCK_AUTHOR, Outcome.SUSPECTED_ABUSE})}
"""Hiding is meanwhile: a final decision that takes more from the author ends it, and does not reverse it (invariant 4) [I]."""


@dataclass(frozen=True, slots=True)
class Share:
    """Of the decisions on something, how many were reversed since."""

    name: str
    """The channel's name, or the rule's id; "" for all of them, and for those that name no rule."""
    decided: int = 0
    reversed: int = 0
    rule: Rule | None = None

    @property
    def share(self) -> float | None:
        """From 0.0 to 1.0; None where nothing was decided."""
        return self.reversed / self.decided if self.decided else None


@dataclass(frozen=True, slots=True)
class Reversals:
    """The decisions of a period: all of them, by channel, and by rule, the most decided first.

    A decision that names several rules counts for each of them.
    """

    whole: Share
    channels: tuple[Share, ...]
    rules: tuple[Share, ...]


def is_reversed(first: Outcome, then: Outcome | None) -> bool:
    """Whether a decision is reversed by the one that replaced it (None: none did)."""
    return then is not None and then is not first and then not in GOES_ON.get(first, ())
