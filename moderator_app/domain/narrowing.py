"""Which part of the desk's items a list shows where it is narrowed: the parts that the day counts, so that each figure has its list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from moderator_app.domain.today import soon_after
from moderator_app.support.messages import QT_TRANSLATE_NOOP


class Narrowing(StrEnum):
    """A part of the items that is counted somewhere. A new one is a line here, its name below, and its condition in storage."""

    URGENT = "urgent"
    """Suspected crimes and secrecy that nobody has decided on for good: open, waiting for somebody, or hidden (SOR-17)."""
    LATE = "late"
    """Open, not urgent, and past the time to answer."""
    SOON = "soon"
    """Open, not urgent, and to be answered soon."""
    SECOND = "second"
    """Decisions of others that take effect when I agree."""
    ASSIGNED = "assigned"
    """Assigned to me, or to whom I cover for, and not settled."""

    @property
    def by_arrival(self) -> bool:
        """Grows mostly by what arrives. The others grow by what people do with items that are there."""
        return self in (Narrowing.LATE, Narrowing.SOON)


NARROWING_NAMES: dict[Narrowing, str] = {
    Narrowing.URGENT: QT_TRANSLATE_NOOP("Narrowing", "Suspected crimes and secrecy"),
    Narrowing.LATE: QT_TRANSLATE_NOOP("Narrowing", "Past the time to answer"),
    Narrowing.SOON: QT_TRANSLATE_NOOP("Narrowing", "To be answered soon"),
    Narrowing.SECOND: QT_TRANSLATE_NOOP("Narrowing", "Waiting for your second look"),
    Narrowing.ASSIGNED: QT_TRANSLATE_NOOP("Narrowing", "Assigned to you"),
}


@dataclass(frozen=True, slots=True)
class Only:
    """A part of the items as one person asks for it at one moment: `since` (inclusive) and `before` bound when an item is due
    (microseconds UTC), where the part is one by time; both are 0 elsewhere."""

    part: Narrowing
    person_id: int
    since: int = 0
    before: int = 0


def only(part: Narrowing, person_id: int, now: int) -> Only:
    """The part as it is for that person at the moment `now` (microseconds UTC)."""
    if part is Narrowing.LATE:
        return Only(part, person_id, 0, now)
    if part is Narrowing.SOON:
        return Only(part, person_id, now, soon_after(now))
    return Only(part, person_id)
