"""Steps of an import as a moderator takes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.gui.intake.jobs import Job, JobState
from moderator_app.gui.intake.result import ResultCard
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.plain_table import PlainTable
from tests.gui.finding import part
from tests.gui.sitting import Seat

OVER = (JobState.DONE, JobState.STOPPED, JobState.FAILED)


def written(folder: Path, rows: list[str], name: str = "kommentarer.csv", encoding: str = "utf-8") -> Path:
    """A file of these lines."""
    path = folder / name
    path.write_bytes("\n".join(rows).encode(encoding) + b"\n")
    return path


def choose(seat: Seat, path: Path, channel: Channel | None = None) -> Any:
    """Choose the file with the key, and the channel; the screen's page."""
    screen = seat.screen("import")
    seat.dialogs.will_answer(path)
    seat.do("import.choose")
    if channel is not None and screen.files.prepare.channel.value != channel.uuid:
        screen.files.prepare.channel.choose(channel.uuid)
        seat.idle()
    return screen.files


def run(seat: Seat, path: Path, channel: Channel) -> ResultCard:
    """Choose and start; the result of the import when it is over."""
    files = choose(seat, path, channel)
    assert files.prepare.lacking() == ""
    seat.do("import.go")
    return over(seat)


def over(seat: Seat) -> ResultCard:
    """Wait for the newest import to be over."""
    files = seat.built("import").files
    seat.bot.waitUntil(lambda: bool(files.line.jobs) and all(each.state in OVER for each in files.line.jobs))
    seat.idle()
    return card(seat, files.line.jobs[-1])


def card(seat: Seat, job: Job) -> ResultCard:
    return next(each for each in seat.window.findChildren(ResultCard) if each.job is job)


def words(result: ResultCard) -> list[str]:
    """What the result says, line by line."""
    return [part(result, PlainLabel, "ResultTitle").text(), *part(result, PlainLabel, "ResultWords").text().split("\n")]


def cells(table: PlainTable) -> list[tuple[str, ...]]:
    model = table.model()
    return [tuple(model.index(row, column).data() for column in range(model.columnCount())) for row in range(model.rowCount())]


def lacks(seat: Seat) -> str:
    """What the screen says is missing; the start waits for it."""
    said = part(seat.window, PlainLabel, "ImportLacks").text()
    assert part(seat.window, QPushButton, "StartImport").isEnabled() == (said == "")
    return said
