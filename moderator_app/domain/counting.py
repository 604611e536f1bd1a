"""How a channel's answers were counted and are counted, as it is stored while its deadlines are being counted anew."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.deadlines import Counting
from moderator_app.domain.hours import ServiceHours
from moderator_app.domain.policy import AnswerTime
from moderator_app.domain.workdays import OwnDay, WorkingDays
from moderator_app.support.records import Records


@dataclass(frozen=True, slots=True)
class Way:
    """All of a Counting that isn't the same for everybody."""

    time: AnswerTime | None
    hours: ServiceHours
    since: int
    own: tuple[OwnDay, ...]

    @classmethod
    def of(cls, counted: Counting) -> Way:
        return cls(counted.time, counted.hours, counted.since, counted.days.own)

    def counting(self, calendar: WorkingDays) -> Counting:
        """Counted so, with the holidays of `calendar`."""
        return Counting(self.time, calendar.with_own(self.own), self.hours, self.since)


WAYS = Records(Way)


@dataclass(frozen=True, slots=True)
class Recount:
    """Deadlines of one channel that are being counted anew. Times in microseconds UTC.

    Items published from `reached` to `until` are still to be looked at; None: it was not begun. `total` is how many items were open when
    it was asked for, `moved` of how many the deadline is another by now.
    """

    id: int
    channel_id: int
    before: Way
    after: Way
    reached: int | None
    until: int | None
    moved: int
    total: int
