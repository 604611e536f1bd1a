"""Pictures of crisis mode: the sheet while it is off and on, what belongs to it in the inbox, and a decision that waits for its lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import Selection, State

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

REASON = "Vattnet i Älvnäs är otjänligt. Koka det i minst tre minuter; tankbilar står vid torget och vid skolan."
TAGGED = 4


def crisis(at: Photographer) -> None:
    """It runs only as long as its pictures are taken; those of the looks before are the earlier crises."""
    room = at.desk.crises.room()
    lead = next(each for each in room.may_lead if each.id != at.desk.me.id)
    if not room.crises:
        at.desk.crises.start("Storm: strömmen är borta i halva kommunen.", at.desk.me.id)
        at.desk.crises.stop()
    at.screen("today")
    at.act("window.crisis")
    sheet = at.sheet()
    at.take("crisis-sheet-off", sheet)
    at.close(sheet)
    at.desk.crises.start(REASON, lead.id)
    for item_id in at.desk.inbox.spine(Selection(State.OPEN, room.where[0].id))[:TAGGED]:
        at.desk.crises.tag(item_id)
    number = at.desk.crises.board().running
    assert number is not None
    at.idle()
    at.act("today.refresh")
    at.take("crisis-today")
    at.act("window.crisis")
    sheet = at.sheet()
    at.take("crisis-sheet", sheet)
    at.close(sheet)
    screen = at.screen("inbox", crisis=number.id)
    screen.page.choose(Outcome.ANSWER)
    at.idle()
    at.pause(100)
    at.take("crisis-inbox")
    screen.page._discard()
    at.desk.crises.stop()
    at.idle()
