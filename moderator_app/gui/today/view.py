"""The list of the day: lines are moved between, folded and opened by key or mouse, and stay where they are when the day is read anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from moderator_app.domain.today import HERE, Day, Line
from moderator_app.gui.today.delegate import TodayDelegate
from moderator_app.gui.today.model import TodayModel


class TodayView(QListView):
    """`wanted(line)` when a line is to be opened."""

    wanted = Signal(object)
    focus_changed = Signal(object)

    def __init__(self, model: TodayModel, delegate: TodayDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("TodayList")
        self.setProperty("role", "cards")
        self._rows = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)

    @property
    def place(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def refit(self) -> None:
        """The text has another size, colour or language."""
        self._delegate.refit()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_day(self, day: Day) -> None:
        """Show this day; whoever reads or moves in the list sees nothing jump."""
        self._hold(lambda: self._rows.show_day(day))

    def say_anew(self) -> None:
        """The language is another."""
        self._hold(self._rows.refresh_words)

    def go(self, step: int) -> None:
        """To the next or previous line."""
        self.go_to(self._rows.step(self.place, step))

    def go_section(self, step: int) -> None:
        """To the first line of the next section, or of the one before."""
        entries = self._rows.entries
        firsts = [place + 1 for place, each in enumerate(entries) if each.heading]
        beyond = [each for each in firsts if each > self.place] if step > 0 else [each for each in firsts if each < self.place][::-1]
        if beyond:
            self.go_to(beyond[0])

    def go_to(self, place: int) -> None:
        """Make a row current and bring it into view; the first of a card with its heading."""
        if not 0 <= place < self._rows.rowCount():
            return
        if place and self._rows.entries[place - 1].heading:
            self.scrollTo(self._rows.index(place - 1, 0))
        self.setCurrentIndex(self._rows.index(place, 0))

    def fold(self, unfolded: bool | None = None) -> None:
        """Fold the current row out or in (None: the other way round)."""
        if self.place >= 0:
            place = self.place
            self._hold(lambda: self._rows.fold(place, unfolded))

    def open_current(self) -> None:
        """Open what the current line is about; what says that there is more shows it, and so does a line whose parts are its list."""
        if self.place < 0:
            return
        line: Line | None = self._rows.entries[self.place].line
        if line is None:
            self.fold(unfolded=True)
        elif line.door == HERE:
            self.fold(unfolded=True)
            self.go(1)
        else:
            self.wanted.emit(line)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self._rows.rowCount() - 1
        match event.key():
            case Qt.Key.Key_Down:
                self.go(1)
            case Qt.Key.Key_Up:
                self.go(-1)
            case Qt.Key.Key_Right:
                self.fold(unfolded=True)
            case Qt.Key.Key_Left:
                self._fold_in()
            case Qt.Key.Key_Home:
                self.go_to(self._rows.step(-1, 1))
            case Qt.Key.Key_End:
                self.go_to(last)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index.row() != self.place:
            return
        entry = self._rows.entries[index.row()]
        if self._delegate.folding(entry, self.visualRect(index)).contains(event.position().toPoint()):
            self.fold()
        elif not entry.heading:
            self.open_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def _fold_in(self) -> None:
        """From a part to its line, and from a line to none of its parts."""
        entries = self._rows.entries
        place = self.place
        while place > 0 and entries[place].depth:
            place -= 1
        if place != self.place:
            self.go_to(place)
        else:
            self.fold(unfolded=False)

    def _hold(self, change: Callable[[], bool]) -> None:
        """Do what may change the rows, with the current line, or what now stands in its place, current and where it was."""
        place = self.place
        entries = self._rows.entries
        key = entries[place].key if place >= 0 else ""
        above = self.visualRect(self._rows.index(place, 0)).top() if place >= 0 else 0
        scrolled = self.verticalScrollBar().value()
        if not change():
            return
        self.doItemsLayout()
        found = self._rows.place_of(key) if key else -1
        if found < 0 and place >= 0:
            # What it was about is done: on to what follows it, or to the last there is.
            count = self._rows.rowCount()
            found = self._rows.step(place - 1, 1) if place < count else self._rows.step(count, -1)
            found = found if 0 <= found < count and not self._rows.entries[found].heading else -1
        self.verticalScrollBar().setValue(scrolled)
        if found >= 0:
            self.setCurrentIndex(self._rows.index(found, 0))
            moved = self.visualRect(self._rows.index(found, 0)).top() - above
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
