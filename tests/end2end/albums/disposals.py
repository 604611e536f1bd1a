"""Disposal in batches: what waits, what is at its end, what is held, the sheets, and how an item says that it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from moderator_app.domain.items import Selection, State
from tests.end2end.albums.album import Album
from tests.end2end.stages.disposals import Disposals

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """Each kind of row, and what is asked of it."""
    stage = cast("Disposals", at.stage)
    at.screen("policies", part="proposals", proposal=stage.waiting)
    at.idle()
    at.take("proposals")
    at.take_sheet("proposal-sheet", lambda: at.act("proposals.add"))
    at.take_sheet("disposal-approve-sheet", lambda: at.act("proposals.approve"))
    at.take_sheet("hold-sheet", lambda: at.act("proposals.hold"))
    at.screen("policies", part="proposals", proposal=stage.done)
    at.idle()
    at.take("disposal-record")
    screen = at.screen("inbox")
    held = at.desk.holds.everything()[0].item_id
    for name, item_id in (("item-kept", held), ("item-disposed", at.desk.inbox.spine(Selection(State.DISPOSED))[0])):
        screen.opened(item=item_id)
        at.idle()
        screen.page.view.header.more.set_open(True)
        at.idle()
        at.take(name)
        screen.page.view.header.more.set_open(False)
    screen.opened(item=held)
    at.idle()
    at.take("item-held")
    at.take_sheet("item-hold-sheet", lambda: at.act("item.hold"))
    at.take_sheet("item-lift-sheet", lambda: at.act("item.lift"))


DISPOSALS = Album(
    name="disposals",
    stage=Disposals,
    take=take,
    pictures=(
        "proposals",
        "proposal-sheet",
        "disposal-approve-sheet",
        "hold-sheet",
        "disposal-record",
        "item-kept",
        "item-disposed",
        "item-held",
        "item-hold-sheet",
        "item-lift-sheet",
    ),
)
