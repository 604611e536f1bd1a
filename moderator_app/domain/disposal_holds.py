"""Holds on disposal that people set by hand («gallringsstopp»): with a ground and a reason, on one item or on a whole channel."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.retention import Ground

LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold as it was set. `item_id` None: everything in the channel. Moments are microseconds UTC; `lifted_at` None: it runs.

    One that was lifted in the moment of its setting tells that what held the item by itself (a request for a document, the police) is over.
    """

    id: int
    channel_id: int
    channel: str
    item_id: int | None
    ground: Ground
    reason: str
    setter: str
    set_at: int
    lifted_at: int | None
    lifter: str
    lifted_reason: str

    @property
    def runs(self) -> bool:
        return self.lifted_at is None
