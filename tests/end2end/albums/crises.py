"""Crisis mode: the sheet while it is off and on, the day, and what belongs to it in the inbox with a decision that waits for its lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection, State
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

REASON = "Vattnet i Älvnäs är otjänligt. Koka det i minst tre minuter; tankbilar står vid torget och vid skolan."
EARLIER = "Storm: strömmen är borta i halva kommunen."
TAGGED = 4


def take(at: Photographer) -> None:
    """It runs only as long as its pictures are taken; those of the looks before are among the earlier crises."""
    desk, room = at.desk, at.desk.crises.room()
    if not room.crises:
        desk.crises.start(EARLIER, desk.me.id)
        desk.crises.stop()
    at.screen("today")
    at.take_sheet("crisis-sheet-off", lambda: at.act("window.crisis"))
    number = desk.crises.start(REASON, next(each.id for each in room.may_lead if each.id != desk.me.id))
    for item_id in desk.inbox.spine(Selection(State.OPEN, room.where[0].id))[:TAGGED]:
        desk.crises.tag(item_id)
    at.idle()
    at.act("today.refresh")
    at.take("crisis-today")
    at.take_sheet("crisis-sheet", lambda: at.act("window.crisis"))
    screen = at.screen("inbox", crisis=number)
    screen.page.choose(Outcome.ANSWER)
    at.pause(100)
    at.idle()
    at.take("crisis-inbox")
    screen.page.drafting.discard()
    screen.show_queue(State.OPEN)
    at.idle()
    at.act("inbox.choose")
    at.act("inbox.next")
    for _ in range(2):
        at.act("inbox.choose_next")
    at.take("inbox-chosen")
    at.act("inbox.choose_none")
    desk.crises.stop()
    at.idle()


CRISES = Album(
    name="crises",
    stage=Crowd,
    take=take,
    pictures=(
        "crisis-sheet-off",
        "crisis-today",
        "crisis-sheet",
        "crisis-inbox",
        "inbox-chosen",
    ),
)
