"""Everything that the page shows of one item, read in one go off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from moderator_app.desk.acting import LEADERS
from moderator_app.domain.answers import Answered
from moderator_app.domain.claims import Assignment, Claim
from moderator_app.domain.crises import CrisisHere
from moderator_app.domain.deadlines import Counting
from moderator_app.domain.decisions import Decision, Draft
from moderator_app.domain.disposal_holds import Hold
from moderator_app.domain.items import AuthorHistory, Item, Row
from moderator_app.domain.marks import ItemMarks
from moderator_app.domain.policy import Pack
from moderator_app.domain.retention import Keeping

if TYPE_CHECKING:
    from moderator_app.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Loaded:
    """One item with what surrounds it, as it was at `now` (microseconds UTC)."""

    item: Item
    pack: Pack
    thread: tuple[Row, ...]
    history: AuthorHistory
    decisions: tuple[Decision, ...]
    """The oldest first."""
    draft: Draft | None
    draft_at: int | None
    """When the draft was saved."""
    claims: tuple[Claim, ...]
    """Of others who have opened it."""
    assigned: Assignment | None
    marks: ItemMarks
    """What the detectors mark in its newest wording."""
    now: int
    me: int
    """Id of the person at the desk."""
    keeping: Keeping | None = None
    """How it is kept: diary, retention class, disposal, holds."""
    holds: tuple[Hold, ...] = ()
    """What somebody set by hand to stop its disposal, and still runs."""
    leads: bool = False
    """The person at the desk leads: may lift what stops a disposal."""
    counted: Counting | None = None
    """How the channel's answers are counted."""
    answered: tuple[Answered, ...] = ()
    """The answers to the item, or the one that it is."""
    crisis: CrisisHere | None = None
    """The crisis that runs, where the policy gives it a say."""

    def shows_the_same(self, other: Loaded) -> bool:
        """Whether nothing but my own draft and the clock is another."""
        return self._shown() == other._shown()

    def _shown(self) -> tuple[object, ...]:
        about = self.item, self.pack, self.thread, self.history, self.marks, self.counted, self.crisis, self.keeping
        return *about, self.holds, self.decisions, self.answered, self.claims, self.assigned

    @property
    def decision(self) -> Decision | None:
        """The decision that stands or waits."""
        return next((each for each in self.decisions if each.id == self.item.decision_id), None)


def load(desk: Desk, item_id: int) -> Loaded:
    """Read it. Raises Refused when there is no such item."""
    item = desk.inbox.item(item_id)
    pack = desk.policies.of_channel(item.channel_id)
    return Loaded(
        item=item,
        pack=pack,
        thread=tuple(desk.inbox.thread(item)),
        history=desk.inbox.author_history(item),
        decisions=tuple(desk.decisions.of_item(item_id)),
        claims=desk.claims.others_on(item_id),
        assigned=desk.claims.assigned(item_id),
        marks=desk.marks.on(item),
        keeping=desk.retention.of(item_id),
        holds=desk.holds.running_on(item_id, item.channel_id),
        now=desk.clock.now(),
        me=desk.me.id,
        leads=desk.me.role in LEADERS,
        counted=desk.answer_times.clock_of(item.channel_id),
        answered=tuple(desk.answers.of_item(item_id)),
        crisis=None if item.revision is None else desk.crises.on(item_id, pack),
        # At last: what was typed a moment ago may be saved only while all this is read.
        draft=desk.drafts.load(item_id),
        draft_at=desk.drafts.saved_at(item_id),
    )
