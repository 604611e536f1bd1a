"""What people write in the channels: the record on its way in, and as the desk keeps it.

Times are microseconds since 1970 in UTC (`int`); a time that does not exist is None, but `due_at` is FAR_FUTURE instead,
because a null would drop the row out of keyset pages.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from msgspec import Struct

from moderator_app.domain.narrowing import Narrowing, Only
from moderator_app.support.messages import QT_TRANSLATE_NOOP

FAR_FUTURE = 253_402_300_799_000_000
"""9999-12-31: the due time of what has none."""

ROW_TEXT_LIMIT = 300
"""Characters of an item's text that a list row carries at most."""


class State(StrEnum):
    """Where an item is in its life. The value is stored; a queue is a state."""

    OPEN = "open"
    WAITING = "waiting"
    HIDDEN = "hidden"
    DONE = "done"
    PURGED = "purged"
    DISPOSED = "disposed"
    """By a disposal decision: its words and its author's name are gone."""


STATE_NAMES: dict[State, str] = {
    State.OPEN: QT_TRANSLATE_NOOP("State", "To assess"),
    State.WAITING: QT_TRANSLATE_NOOP("State", "Waiting"),
    State.HIDDEN: QT_TRANSLATE_NOOP("State", "Hidden"),
    State.DONE: QT_TRANSLATE_NOOP("State", "Done"),
    State.PURGED: QT_TRANSLATE_NOOP("State", "Purged"),
    State.DISPOSED: QT_TRANSLATE_NOOP("State", "Disposed of"),
}
GONE = frozenset({State.PURGED, State.DISPOSED})
"""Nothing of what was written is here any more."""
MOST_TOGETHER = 500
"""Items that are dealt with at once: one transaction must not keep the others at the desk waiting."""


class Kind(StrEnum):
    """What sort of thing was written."""

    POST = "post"
    COMMENT = "comment"
    REVIEW = "review"
    DM = "dm"


class AuthorType(StrEnum):
    """Staff or outsider (VAS-32, HJO-44). Never empty."""

    OUTSIDER = "outsider"
    STAFF = "staff"


class Direction(StrEnum):
    """Received or drawn up (VAS-34; TF 2:9, 2:10)."""

    RECEIVED = "received"
    DRAWN_UP = "drawn_up"


def direction_of(author: AuthorType) -> Direction:
    """What staff wrote was drawn up as it was published (HJO-39), all else was received as it was published (HJO-40)."""
    return Direction.DRAWN_UP if author is AuthorType.STAFF else Direction.RECEIVED


class Priority:
    """The first part of the list's order: suspected crimes and secrecy on top."""

    URGENT = 0
    NORMAL = 1


class TextFlag(StrEnum):
    """What intake had to do to the text, or noticed about the time."""

    REPLACED = "replaced"
    """NUL or lone surrogates became U+FFFD."""
    TIME_AMBIGUOUS = "time_ambiguous"
    """The local time occurs twice (autumn): the first was taken."""
    TIME_NONEXISTENT = "time_nonexistent"
    """The local time does not exist (spring): moved forward."""
    TIME_MISSING = "time_missing"
    """The source gave no time: the time of import stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingItem:
    """One thing read from a source, before the desk knows whether it is new.

    `text` is exactly what the source held. `external_id` is None where the source has no id of its own.
    `published_at` is microseconds UTC, None where the source has no time; `zone` names the zone that the source wrote in.
    """

    text: str
    author_name: str
    author_id: str | None = None
    external_id: str | None = None
    parent_id: str | None = None
    thread_id: str | None = None
    kind: Kind = Kind.COMMENT
    author_type: AuthorType = AuthorType.OUTSIDER
    published_at: int | None = None
    zone: str = "UTC"
    url: str | None = None
    context: str | None = None
    """The title of the page or post that it stands under."""
    remote_state: str | None = None
    flags: tuple[TextFlag, ...] = ()


class Row(Struct, frozen=True, gc=False):
    """What the list shows of one item: two lines. A struct: a page is made of a hundred, and data classes take ten times as long."""

    id: int
    channel: str
    author: str
    text: str
    """At most ROW_TEXT_LIMIT characters."""
    state: State
    priority: int
    published_at: int
    due_at: int
    revisions: int
    """How many wordings there are; 0 when it is purged."""
    outcome: str | None
    """Of the decision that stands or waits."""
    restricted: bool
    """Its text is kept out of lists, search and general exports (invariant 10): `text` is ""."""
    opened: bool = False
    """Somebody has opened it: knowledge of it is on record."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One wording of an item. A later wording is a new revision; the first is never overwritten."""

    id: int
    number: int
    author_name: str
    text: str
    seen_at: int
    flags: tuple[TextFlag, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One item whole, as the desk keeps it."""

    id: int
    uuid: str
    channel_id: int
    channel: str
    platform: str
    pack: str
    author_id: int
    author_name: str
    author_handle: str | None
    author_type: AuthorType
    direction: Direction
    kind: Kind
    external_id: str | None
    parent_id: str | None
    thread_id: str | None
    context: str | None
    url: str | None
    remote_state: str | None
    published_at: int
    zone: str
    imported_at: int
    knowledge_at: int | None
    due_at: int
    state: State
    priority: int
    restricted: bool
    version: int
    decision_id: int | None
    """The decision that stands or waits."""
    board: str
    """The board that is responsible for the channel's content now (SOL-29); "" where none is named."""
    purpose: str
    """What the channel is for (VAS-1)."""
    entry_page: str
    """The page on the organisation's website that goes with the channel."""
    revisions: tuple[Revision, ...]

    @property
    def revision(self) -> Revision | None:
        """The wording that stands now; None when the item is purged."""
        return self.revisions[-1] if self.revisions else None


class Order(StrEnum):
    """In which order a list stands, where the person asks for one (VAS-33)."""

    DEADLINE = "deadline"
    """The urgent on top, then by the time to answer."""
    TIME = "time"
    """The newest first, by when it was published."""
    SENDER = "sender"
    """By the sender's name, each sender's newest first."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which items a list shows: a queue (None: all of them), one channel (None: all), words to find ("" for no search),
    and what was received or drawn up (None: both).

    Without an `order`, a queue is in deadline order with the urgent on top; all of them, newest first; a search, newest to arrive first.
    """

    state: State | None = State.OPEN
    channel_id: int | None = None
    search: str = ""
    direction: Direction | None = None
    order: Order | None = None
    mine: int | None = None
    """Only what is assigned to the person of this id, or claimed by them; None: whosever it is."""
    only: Only | None = None
    """Only this part of them, by deadline unless another order is asked for; None: all."""
    crisis: int | None = None
    """Only what belongs to the crisis of this id, running or over; None: whatever it belongs to."""

    @property
    def grows_by_people(self) -> bool:
        """An item may come into the list long after it arrived: whoever keeps the list looks through all of it for what is new."""
        return self.mine is not None or self.crisis is not None or (self.only is not None and not self.only.part.by_arrival)

    @property
    def narrowed(self) -> bool:
        """It shows less than all that the counters of its queue and channel count."""
        return bool(self.search) or any(each is not None for each in (self.direction, self.mine, self.only, self.crisis))


QUEUE_OF: dict[Narrowing, State | None] = {
    Narrowing.URGENT: None,
    Narrowing.LATE: State.OPEN,
    Narrowing.SOON: State.OPEN,
    Narrowing.SECOND: State.WAITING,
    Narrowing.ASSIGNED: None,
}
"""The queue that a part lies in; None: not in one alone."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items each queue of each channel holds, as (channel id, state) → number."""

    cells: dict[tuple[int, State], int]
    mine: dict[int, int] = field(default_factory=dict[int, int])
    """How many open items of each channel are assigned to the person who asks, or claimed by them."""

    def of(self, state: State | None = None, channel_id: int | None = None) -> int:
        """The sum over the cells that fit; None fits all."""
        return sum(
            number
            for (channel, queue), number in self.cells.items()
            if (state is None or state is queue) and (channel_id is None or channel_id == channel)
        )

    def of_mine(self, channel_id: int | None = None) -> int:
        """My open items in the channel; None: in all."""
        return sum(self.mine.values()) if channel_id is None else self.mine.get(channel_id, 0)


@dataclass(frozen=True, slots=True)
class AuthorHistory:
    """What one author wrote before and what was decided: the newest rows, and outcome → number over all of it."""

    items: int
    outcomes: dict[str, int]
    rows: tuple[Row, ...]
