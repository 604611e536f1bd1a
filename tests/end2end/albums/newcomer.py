"""What somebody sees who opens a desk of her own for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.end2end.albums.album import Album
from tests.end2end.stages.stage import Stage

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """What a newcomer sees."""
    for name in ("today", "inbox", "import", "channels", "log"):
        at.screen(name)
        at.take(f"first-{name}")


NEWCOMER = Album(
    name="newcomer",
    stage=Stage,
    take=take,
    pictures=(
        "first-today",
        "first-inbox",
        "first-import",
        "first-channels",
        "first-log",
    ),
)
