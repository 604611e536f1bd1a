"""Who is away, and who stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """The plan of the weeks, and an absence that is planned."""
    at.screen("cover")
    at.take("cover")
    at.take_sheet("plan-sheet", lambda: at.act("cover.plan"))


COVER = Album(
    name="cover",
    stage=Crowd,
    take=take,
    pictures=(
        "cover",
        "plan-sheet",
    ),
)
