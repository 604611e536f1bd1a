"""How often a channel should be looked through, judged by what is written there. A proposal: the manager confirms it (HJO-19).

[I] The policy names no figures, only what it depends on: "hur stor trafik det är och vilken slags forum det är fråga om".
"""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.channels import Platform
from moderator_app.domain.policy import Watch
from moderator_app.domain.register import Watched, WatchSchedule
from moderator_app.domain.rounds import Basis, schedule

WEEKS = 4
"""Of the past, in which is counted."""
STEPS: tuple[tuple[int, WatchSchedule], ...] = (
    (150, WatchSchedule(4, 1, Watched.WEEKDAY)),
    (35, WatchSchedule(2, 1, Watched.WEEKDAY)),
    (5, WatchSchedule(1, 1, Watched.WEEKDAY)),
    (1, WatchSchedule(1, 2, Watched.WEEKDAY)),
    (0, WatchSchedule(1, 5, Watched.WEEKDAY)),
)
"""From how many items a week on, which schedule; the densest first."""
OPEN_FLOOR = frozenset({Platform.FORUM, Platform.GOOGLE})
"""Where anybody begins a thread of their own: a step denser."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is proposed for a channel, and from how many items a week (on average, over WEEKS)."""

    per_week: float
    schedule: WatchSchedule


def suggest(asked: Watch, platform: Platform, items: int) -> Suggestion:
    """From the `items` that others wrote in the last WEEKS; never sparser than the policy wants."""
    per_week = items / WEEKS
    place = next(at for at, (least, _) in enumerate(STEPS) if per_week >= least)
    if platform in OPEN_FLOOR:
        place = max(0, place - 1)
    found = STEPS[place][1]
    counts = schedule(asked, found)
    if counts is not None and counts.basis is not Basis.REGISTER:
        found = WatchSchedule(counts.target, counts.every, counts.on)
    if asked.target_per_day is not None and found.every == 1 and found.rounds < asked.target_per_day:
        found = WatchSchedule(asked.target_per_day, 1, found.on)
    return Suggestion(per_week, found)
