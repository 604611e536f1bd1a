"""What a person reads on the log screen, and does there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from moderator_app.gui.log.details import DetailsPane
from moderator_app.gui.log.export_sheet import ExportSheet
from moderator_app.gui.log.model import WHAT, cell
from moderator_app.gui.log.results import Result
from moderator_app.gui.log.view import LogScreen
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.sitting import Seat


class LogSeat:
    """Somebody at the log."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.desk = seat.desk
        self.screen: LogScreen = seat.screen("log")
        self.wait()

    def wait(self) -> None:
        self.seat.idle()
        self.seat.idle()

    def numbers(self) -> list[int]:
        """The entries in the list, by number."""
        return [row.seq for row in self.screen.model.rows]

    def told(self) -> list[str]:
        """What the list says happened."""
        return [cell(row, WHAT) for row in self.screen.model.rows]

    def select(self, seq: int) -> None:
        self.screen.table.go_to(self.screen.model.place(seq))
        self.wait()

    def details(self) -> dict[str, str]:
        """The facts of the pane: label → text."""
        return {label: text for label, _, text in (each.partition(": ") for each in self.facts())}

    def facts(self) -> list[str]:
        """The facts of the pane as a screen reader says them, in order."""
        pane = part(self.screen, DetailsPane, "LogDetails")
        return [each.accessibleName() for each in pane.findChildren(PlainLabel, "LogFact") if each.isVisible()]

    def result(self) -> Result:
        """The card's words, once it is there."""
        self.seat.bot.waitUntil(lambda: self.screen.card.isVisible() and not self.screen.work.is_busy())
        self.wait()
        found = self.screen.card.result
        assert found is not None
        return found

    def faults(self) -> QListWidget:
        return part(self.screen, QListWidget, "LogFaults")

    def sheet(self) -> ExportSheet:
        """The sheet of the export, opened by its key."""
        self.seat.do("log.export")
        self.wait()
        return part(self.seat.window, ExportSheet, "ExportSheet")

    def export(self, path: Path, format_id: str = "csv") -> Result:
        """Export to `path` and wait for the card."""
        sheet = self.sheet()
        sheet.format.setCurrentIndex(sheet.format.findData(format_id))
        sheet.file.setText(str(path))
        self.seat.bot.mouseClick(part(sheet, QPushButton, "accept"), Qt.MouseButton.LeftButton)
        self.seat.bot.waitUntil(self.screen.work.is_busy)
        return self.result()
