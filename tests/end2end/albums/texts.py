"""What a channel tells the public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """The texts, and the list of those responsible."""
    at.screen("texts")
    at.take("texts")
    at.take_sheet("list-sheet", lambda: at.act("texts.list"))


TEXTS = Album(
    name="texts",
    stage=Crowd,
    take=take,
    pictures=(
        "texts",
        "list-sheet",
    ),
)
