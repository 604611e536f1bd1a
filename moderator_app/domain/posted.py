"""A public text that was seen posted is a check that was made: nobody records the same fact twice (SOL-5, SOL-9, SOL-23, HJO-18)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from moderator_app.domain.checks import CheckMade
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.published import Posting
from moderator_app.domain.register import Named
from moderator_app.domain.upkeep import Check
from moderator_app.domain.workdays import local_day

TEXT_CHECKS: dict[Check, TextKind] = {
    Check.RULES_POSTED: TextKind.RULES,
    Check.PURPOSE_POSTED: TextKind.RULES,
    Check.IDENTITY: TextKind.NOTICE,
    Check.VISIBILITY: TextKind.NOTICE,
    Check.PRIVACY_NOTICE: TextKind.PRIVACY,
}
"""Checks that a text tells what it asks, and the text."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A version of a text of the channel, and when it was seen posted, the oldest first."""

    kind: TextKind
    made_at: int
    postings: tuple[Posting, ...]


def made_by_posting(issued: Iterable[Issued]) -> tuple[CheckMade, ...]:
    """The checks that were made when somebody saw the texts; where they stood is the note."""
    return tuple(
        CheckMade(check, seen.day, Named(seen.person), True, seen.place, seen.person, seen.recorded_at)
        for each in issued
        for check, kind in TEXT_CHECKS.items()
        if kind is each.kind
        for seen in each.postings
    )


def to_post(issued: Iterable[Issued]) -> dict[Check, str]:
    """The checks whose text has a newer version than the one that was seen, with the ISO day of the newer one. `issued` oldest first."""
    found: dict[Check, str] = {}
    for check, kind in TEXT_CHECKS.items():
        versions = [each for each in issued if each.kind is kind]
        if versions and not versions[-1].postings:
            found[check] = date.fromordinal(local_day(versions[-1].made_at)[0]).isoformat()
    return found
