"""The list itself: a table of one column without headers, quiet under the hand, that tells which of its rows are seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from moderator_app.gui.inbox.delegate import RowDelegate
from moderator_app.gui.inbox.list_model import Index, ItemListModel

CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Held while a row is clicked: it is chosen, and not brought in front."""
LOOK_AFTER = 12
"""Milliseconds between a movement and the question which rows are seen: one answer for many movements."""


class ItemListView(QTableView):
    """`seen(first, last)` after scrolling, resizing and new content; `moved(place)` when another row becomes current."""

    seen = Signal(object, object)
    moved = Signal(object)
    focus_changed = Signal(object)
    reset_wanted = Signal()
    """Escape was pressed while `resettable`."""
    picked = Signal(object, object)
    """(place, through): a row was clicked with Ctrl, to be chosen or no longer; with Shift, and all from the row in front to it."""
    stepped = Signal(object)
    """Shift with an arrow: 1 or -1."""
    all_picked = Signal()
    menu_wanted = Signal(object, object)
    """(place, global point): a menu for a row, which needs not be the current one."""

    def __init__(self, model: ItemListModel, delegate: RowDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ItemList")
        self.rows = model
        self._picking = False
        self._delegate = delegate
        self.resettable = False
        """The list is arranged otherwise than usual: Escape ends that, instead of being the item's key."""
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_AFTER)
        self._look.timeout.connect(self._tell_seen)
        self.refit()
        self.setModel(model)
        self.verticalScrollBar().valueChanged.connect(self.look)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self.look)

    def refit(self) -> None:
        """The text has another size, colour or language."""
        self._delegate.refit()
        height = self._delegate.height
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.viewport().update()

    def look(self) -> None:
        """Tell soon which rows are seen."""
        if not self._look.isActive():
            self._look.start()

    @property
    def looking(self) -> bool:
        """It will soon tell which rows are seen."""
        return self._look.isActive()

    @property
    def place(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Make a row current and bring it into view, with a row more on the side where one comes from."""
        last = self.rows.rowCount() - 1
        if last < 0:
            return
        place = max(0, min(place, last))
        beyond = place + (1 if place > self.place else -1)
        if 0 <= beyond <= last:
            self.scrollTo(self.rows.index(beyond, 0))
        self.setCurrentIndex(self.rows.index(place, 0))

    def offset(self) -> int:
        """How far below the upper edge the current row begins, in pixels; 0 without one."""
        return self.rowViewportPosition(self.place) if self.place >= 0 else 0

    def restore(self, place: int, offset: int) -> None:
        """Make a row current that begins `offset` pixels below the upper edge, so that a list read anew seems not to have moved."""
        place = max(0, min(place, self.rows.rowCount() - 1))
        self.updateGeometries()
        self.verticalScrollBar().setValue(place * self._delegate.height - offset)
        self.setCurrentIndex(self.rows.index(place, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current.row())

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; Qt would look through every row for them."""

    def event(self, event: QEvent) -> bool:
        if (
            self.resettable
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.resettable:
            self.reset_wanted.emit()
            return
        keys = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.rows.rowCount() - 1}
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.stepped.emit(steps[key])
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_picked.emit()
            return
        if key in keys:
            self.go_to(keys[key])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.place < 0:
            self.go_to(0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The right button asks for a menu; it must not bring the row in front, which would count as having seen it.
        place, held = self.rowAt(event.position().toPoint().y()), event.modifiers() & CHOOSING
        self._picking = event.button() == Qt.MouseButton.LeftButton and place >= 0 and bool(held)
        if self._picking:
            self.picked.emit(place, bool(held & Qt.KeyboardModifier.ShiftModifier))
        if self._picking or event.button() == Qt.MouseButton.RightButton:
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # A hand that trembles while it chooses brings no row in front.
        if not self._picking or event.buttons() == Qt.MouseButton.NoButton:
            super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.place if by_key else self.rowAt(event.pos().y())
        if place >= 0:
            corner = self.visualRect(self.rows.index(place, 0)).center()
            self.menu_wanted.emit(place, self.viewport().mapToGlobal(corner) if by_key else event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look()

    def _tell_seen(self) -> None:
        top = self.rowAt(0)
        if top < 0:
            return
        bottom = self.rowAt(self.viewport().height() - 1)
        self.seen.emit(top, bottom if bottom >= 0 else self.rows.rowCount() - 1)
