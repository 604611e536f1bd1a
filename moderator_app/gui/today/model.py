"""The rows of the day: a heading and its lines for each section; what is long, or has parts, is folded in until somebody unfolds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from moderator_app.domain.today import Day, Line, Section
from moderator_app.gui.today.words import Face, line_face, more_face, section_face

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
FIRST_LINES = 6
"""Lines of a section that are shown at once; the rest is one row to unfold."""
SPARE = 2
"""So few more are shown, too, rather than a row that says so."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a section's heading, a line of it, a part of a line, or what unfolds the rest of the section. `key` is nobody else's."""

    key: str
    section: Section
    face: Face
    line: Line | None = None
    heading: bool = False
    depth: int = 0
    last: bool = False
    """The last row of its card."""
    unfolded: bool = False


class TodayModel(QAbstractListModel):
    """Shows one Day. What is folded out stays so, by the lines' keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("TodayModel")
        self.entries: tuple[Entry, ...] = ()
        self.day: Day | None = None
        self._unfolded: set[str] = set()

    def show_day(self, day: Day) -> bool:
        """Show this from now on; whether any row is another than before."""
        self.day = day
        return self._show()

    def refresh_words(self) -> bool:
        """The language is another; whether any row is."""
        return self._show()

    def fold(self, place: int, unfolded: bool | None = None) -> bool:
        """Fold a row out or in (None: the other way round); whether that changed anything."""
        entry = self.entries[place]
        if entry.heading or (entry.line is not None and not entry.line.parts):
            return False
        wanted = not entry.unfolded if unfolded is None else unfolded
        if wanted == entry.unfolded:
            return False
        (self._unfolded.add if wanted else self._unfolded.discard)(entry.key)
        return self._show()

    def place_of(self, key: str) -> int:
        """Where the row of that key is; -1 where it is no longer."""
        return next((place for place, each in enumerate(self.entries) if each.key == key), -1)

    def step(self, place: int, step: int) -> int:
        """The next row from `place` on that can be chosen, in that direction; `place` itself when there is none."""
        found = place + step
        while 0 <= found < len(self.entries):
            if not self.entries[found].heading:
                return found
            found += step
        return place

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.face.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.face.spoken
        return None

    def _show(self) -> bool:
        entries = self._entries(self.day)
        if entries == self.entries:
            return False
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()
        return True

    def _entries(self, day: Day | None) -> tuple[Entry, ...]:
        if day is None:
            return ()
        found: list[Entry] = []
        for section in Section:
            lines = day.of(section)
            if lines:
                found += self._card(section, lines, day.read_at)
        return tuple(found)

    def _card(self, section: Section, lines: tuple[Line, ...], now: int) -> list[Entry]:
        rest = f"more-{section}"
        shown = lines if rest in self._unfolded or len(lines) <= FIRST_LINES + SPARE else lines[:FIRST_LINES]
        rows = [Entry(f"section-{section}", section, section_face(section, len(lines)), heading=True)]
        for line in shown:
            unfolded = bool(line.parts) and line.key in self._unfolded
            rows.append(Entry(line.key, section, line_face(line, now, unfolded=unfolded), line, unfolded=unfolded))
            if unfolded:
                rows += [Entry(each.key, section, line_face(each, now, unfolded=False), each, depth=1) for each in line.parts]
        if len(shown) < len(lines):
            rows.append(Entry(rest, section, more_face(section, len(lines) - len(shown))))
        end = rows.pop()
        rows.append(Entry(end.key, section, end.face, end.line, depth=end.depth, last=True, unfolded=end.unfolded))
        return rows
