"""The screen of policies with its parts: rules, documents, disposal, requests, blocks, days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """Every part, and what is asked there."""
    screen = at.screen("policies")
    at.until(lambda: screen.page.complete, "the policy's rules")
    at.take("policies")
    screen.opened(part="documents")
    at.idle()
    at.take("documents")
    at.take_sheet("document-sheet", lambda: at.act("documents.add"))
    at.act("policies.next_part")
    at.take("disposal")
    at.take_sheet("disposal-sheet", lambda: at.act("disposal.add"))
    screen.opened(part="requests")
    at.idle()
    at.take("requests")
    at.take_sheet("request-sheet", lambda: at.act("requests.add"))
    screen.opened(part="blocks")
    at.idle()
    at.take("blocks")
    at.take_sheet("block-end-sheet", lambda: at.act("blocks.end"))
    screen.opened(part="days")
    at.idle()
    at.take("days")
    at.take_sheet("day-sheet", lambda: at.act("days.add"))
    screen.opened(pack="osby")


POLICIES = Album(
    name="policies",
    stage=Crowd,
    take=take,
    pictures=(
        "policies",
        "documents",
        "document-sheet",
        "disposal",
        "disposal-sheet",
        "requests",
        "request-sheet",
        "blocks",
        "block-end-sheet",
        "days",
        "day-sheet",
    ),
)
