"""The log and its export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex

from moderator_app.domain.journal import Kind
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """The newest decision in it, and the sheet that exports."""
    screen: Any = at.screen("log")

    def decided() -> list[int]:
        return [place for place in range(screen.model.rowCount()) if screen.model.row(place).kind is Kind.DECIDED]

    # Deadlines that passed meanwhile fill the first pages.
    while not decided() and screen.model.canFetchMore(QModelIndex()):
        screen.model.fetchMore(QModelIndex())
        at.idle()
    screen.table.go_to(decided()[0])
    at.idle()
    at.take("log")
    at.take_sheet("export-sheet", lambda: at.act("log.export"))


LOG = Album(
    name="log",
    stage=Crowd,
    take=take,
    pictures=(
        "log",
        "export-sheet",
    ),
)
