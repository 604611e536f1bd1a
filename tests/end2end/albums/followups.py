"""The follow-ups: the list with a case half done, a closed one, the sheets of two steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.domain.policy import Duty
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """The screen, a case that is closed, and the sheets of two steps."""
    screen = at.screen("followups", everything=True)
    rows = at.desk.follow_ups.page(most=1_000)
    half = next(each for each in rows if each.duty is Duty.POLICE_REPORT and at.desk.follow_ups.cases(each.item_id)[0].tasks[0].receipts)
    closed = next(each for each in rows if at.desk.follow_ups.cases(each.item_id)[0].decision.closed_at)
    for one, duty, name in ((half, Duty.POLICE_REPORT, "followups"), (closed, Duty.NOTIFY_AUTHOR, "followups-closed")):
        at.screen("followups", item=one.item_id)
        at.take(name)
        task = at.desk.follow_ups.cases(one.item_id)[0].of(duty)
        assert task is not None
        screen.pane.choose(task.obligation.id)
        screen.pane.take(1)
        at.idle()
        sheet = at.sheet()
        at.take(f"{name}-sheet", sheet)
        at.close(sheet)


FOLLOW_UPS = Album(
    name="followups",
    stage=Crowd,
    take=take,
    pictures=(
        "followups",
        "followups-sheet",
        "followups-closed",
        "followups-closed-sheet",
    ),
)
