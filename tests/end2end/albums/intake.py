"""Bringing comments in: a table with its columns and its result, and a text that is pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.support import paths
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import CHANNEL, Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer

TABLE = "demo/kommentarer.csv"


def take(at: Photographer) -> None:
    """From the choice of a file to what came of it."""
    screen = at.screen("import")
    table, channel = paths.resources() / TABLE, at.desk.channels.by_name(CHANNEL)
    at.act("import.files")
    at.take("import")
    at.screen("import", channel=channel.id, file=table)
    at.until(lambda: not screen.files.prepare.lacking(), "the table's columns")
    at.take("import-mapping")
    jobs = len(screen.files.line.jobs)
    at.act("import.go")
    at.until(lambda: len(screen.files.line.jobs) == jobs + 1 and screen.files.line.running is None, "the import")
    at.idle()
    at.take("import-result")
    for job in list(screen.files.line.jobs):
        screen.files.line.forget(job)
    at.act("import.paste")
    at.take("paste")
    at.window.bar.dismiss()


INTAKE = Album(
    name="intake",
    stage=Crowd,
    take=take,
    pictures=(
        "import",
        "import-mapping",
        "import-result",
        "paste",
    ),
)
