"""The list of the follow-ups: two lines each, quiet under the hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from moderator_app.gui.followups.model import FACE_ROLE, FollowUpModel
from moderator_app.gui.followups.words import Face
from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme

ICON = 16
NEAR = 60
"""Rows before the end at which more are asked for."""
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
CUT = Qt.TextElideMode.ElideRight


class FollowUpDelegate(QStyledItemDelegate):
    """Fixed height; every colour from the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("FollowUpDelegate")
        self._theme, self._icons = theme, icons
        self._fonts: tuple[QFont, QFont] = theme.font(), theme.font(factor=0.92)
        self.refit()

    def refit(self) -> None:
        """The text has another size or colour."""
        self._fonts = self._theme.font(), self._theme.font(factor=0.92)
        self._metrics = tuple(QFontMetrics(each) for each in self._fonts)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(10, sum(each.height() for each in self._metrics) + 2 * SPACE_S + SPACE_XS // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        face: Face | None = index.data(FACE_ROLE)
        painter.save()
        painter.setClipRect(row)
        self._paint_ground(painter, row, state)
        if face is not None:
            self._paint_words(painter, row, face)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, colours.selection)
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, colours.hover)
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 1))
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter, row: QRect, face: Face) -> None:
        colours, (plain, small) = self._theme.colours, self._metrics
        icon = self._theme.scaled(ICON)
        room = row.adjusted(SPACE_S + SPACE_XS + icon + SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
        picture = self._icons.pixmap(face.icon, face.tone, ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(room.left() - icon - SPACE_S, room.top() + max(0, (plain.height() - icon) // 2), picture)
        first = QRect(room.left(), room.top(), room.width(), plain.height())
        second = QRect(room.left(), first.bottom() + 1 + SPACE_XS // 2, room.width(), small.height())
        wide = small.horizontalAdvance(face.due) + 1
        beside = plain.horizontalAdvance(face.text) + SPACE_M + wide <= room.width()
        painter.setFont(self._fonts[1])
        painter.setPen(getattr(colours, face.tone))
        if beside:
            painter.drawText(first.adjusted(first.width() - wide, 0, 0, 0), LEFT, face.due)
        else:
            # Where there is no room beside the name, it begins the second line.
            painter.drawText(second, LEFT, small.elidedText(face.due, CUT, second.width()))
            second.setLeft(min(second.right(), second.left() + wide))
        painter.setPen(colours.muted)
        details = face.details if beside else f" · {face.details}"
        painter.drawText(second, LEFT, small.elidedText(details, CUT, second.width()))
        painter.setFont(self._fonts[0])
        painter.setPen(colours.text)
        painter.drawText(first, LEFT, plain.elidedText(face.text, CUT, first.width() - (wide + SPACE_M if beside else 0)))


class FollowUpList(QListView):
    """`moved(place)` when another row becomes current; `activated` when somebody wants its item."""

    moved = Signal(object)
    focus_changed = Signal(object)

    def __init__(self, model: FollowUpModel, delegate: FollowUpDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("FollowUpList")
        self._rows = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._near_the_end)

    @property
    def place(self) -> int:
        """The current row, -1 for none."""
        return self.currentIndex().row()

    def refit(self) -> None:
        """The text has another size, colour or language."""
        self._delegate.refit()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def go_to(self, place: int) -> None:
        """Make a row current and bring it into view, as far as there are rows."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            index = self._rows.index(max(0, min(place, last)), 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """So many rows further down."""
        self.go_to(self.place + by)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current.row())
        self._near_the_end()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(self._rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def _near_the_end(self, _value: int = 0) -> None:
        last = self.indexAt(self.viewport().rect().bottomLeft()).row()
        if max(last, self.place) >= self._rows.rowCount() - NEAR:
            self._rows.fetchMore(QModelIndex())
