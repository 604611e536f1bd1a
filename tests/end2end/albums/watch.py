"""The watch rounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.domain.gates import Field
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

CHANNEL = "Älvnäs vårdcentral Facebook"
"""Its policy wishes for two rounds a weekday."""


def take(at: Photographer) -> None:
    """The pages of the rounds, and what is asked."""
    channel = at.desk.channels.by_name(CHANNEL)
    at.desk.register.fill_in(channel, Field.URL, "https://exempel.se/alvnas")
    screen = at.screen("watch", channel=channel.id)
    for page in ("news", "calendar", "load", "reversed"):
        at.act(f"watch.{page}")
        at.idle()
        at.take(f"watch-{page}")
    at.act("watch.news")
    for picture, action in (("round-sheet", "watch.note"), ("round-all-sheet", "watch.all"), ("schedule-sheet", "watch.schedule")):
        at.take_sheet(picture, lambda action=action: at.act(action))
    screen.turn_to(0)


WATCH = Album(
    name="watch",
    stage=Crowd,
    take=take,
    pictures=(
        "watch-news",
        "watch-calendar",
        "watch-load",
        "watch-reversed",
        "round-sheet",
        "round-all-sheet",
        "schedule-sheet",
    ),
)
