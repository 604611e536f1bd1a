"""Paints the day's rows as cards: a heading, then each line with its icon, its text, and what it says of when and where."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Theme
from moderator_app.gui.today.model import ENTRY_ROLE, Entry

ICON = 18
ARROW = 8
"""Logical pixels at 100 % text."""
WIDEST = 1100
"""Longer lines are hard to read."""
MOST_MEASURED = 2_000
TEXT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


class TodayDelegate(QStyledItemDelegate):
    """As high as the row's text needs at the width that the view has; every colour from the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("TodayDelegate")
        self.width = 0
        """Of the view, in pixels."""
        self._theme = theme
        self._icons = icons
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._heights: dict[tuple[str, str, int], int] = {}
        self.refit()

    def refit(self) -> None:
        """The text has another size, colour or language."""
        self._heights.clear()
        self._fonts = {
            "plain": self._theme.font(),
            "heading": self._theme.font(factor=1.08, bold=True),
            "small": self._theme.font(factor=0.92),
        }
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}

    def folding(self, entry: Entry, row: QRect) -> QRect:
        """Where a click folds the row `entry`, which takes up `row`; empty where nothing is to be folded."""
        if entry.line is None or not entry.line.parts:
            return QRect()
        card = self._card(row)
        wide = self._theme.scaled(ARROW) + 2 * SPACE_M
        return QRect(card.right() - wide, card.top(), wide, card.height())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: Entry = index.data(ENTRY_ROLE)
        if entry.heading:
            return QSize(self.width, SPACE_L + self._metrics["heading"].height() + SPACE_M + SPACE_S)
        key = (entry.face.text, entry.face.details, entry.depth)
        high = self._heights.get(key)
        if high is None:
            if len(self._heights) > MOST_MEASURED:
                self._heights.clear()
            room = QRect(0, 0, max(40, self._text_room(entry, QRect(0, 0, self.width, 10)).width()), 10_000)
            high = max(self._metrics["plain"].boundingRect(room, TEXT, entry.face.text).height(), self._theme.scaled(ICON))
            if entry.face.details:
                high += self._metrics["small"].boundingRect(room, TEXT, entry.face.details).height() + SPACE_XS // 2
            self._heights[key] = high = high + 2 * SPACE_S
        return QSize(self.width, high + (SPACE_XS if entry.last else 0))

    def set_width(self, width: int) -> bool:
        """The view is that wide now; whether it was not before."""
        if width == self.width:
            return False
        self.width = width
        self._heights.clear()
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        entry: Entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setClipRect(row)
        self._paint_card(painter, entry, row)
        if entry.heading:
            self._paint_heading(painter, entry, row)
        else:
            self._paint_ground(painter, entry, row, state)
            self._paint_line(painter, entry, row)
        painter.restore()

    # -- where things are

    def _card(self, row: QRect) -> QRect:
        """The part of a row that its card takes up: as wide as is good to read."""
        return QRect(row.left(), row.top(), min(row.width(), self._theme.scaled(WIDEST)), row.height())

    def _text_room(self, entry: Entry, row: QRect) -> QRect:
        card, icon = self._card(row), self._theme.scaled(ICON)
        left = card.left() + SPACE_M + icon + SPACE_S + entry.depth * (icon + SPACE_S)
        right = card.right() - SPACE_M - (self._theme.scaled(ARROW) + SPACE_M)
        return QRect(left, card.top() + SPACE_S, right - left, card.height())

    # -- painting

    def _paint_card(self, painter: QPainter, entry: Entry, row: QRect) -> None:
        """A piece of a rounded card that goes on above and below, unless this is its beginning or its end."""
        card = QRectF(self._card(row)).adjusted(0.5, 0, -0.5, 0)
        card.setTop(card.top() + SPACE_M if entry.heading else card.top() - 2 * RADIUS)
        card.setBottom(card.bottom() - 1 if entry.last else card.bottom() + 2 * RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.line, 1))
        painter.setBrush(self._theme.colours.surface)
        painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_heading(self, painter: QPainter, entry: Entry, row: QRect) -> None:
        room = self._card(row).adjusted(SPACE_M, SPACE_L + SPACE_XS, -SPACE_M, -SPACE_XS)
        small, heading = self._metrics["small"], self._metrics["heading"]
        count = small.horizontalAdvance(entry.face.details) + 1
        painter.setFont(self._fonts["heading"])
        painter.setPen(self._theme.colours.text)
        title = heading.elidedText(entry.face.text, Qt.TextElideMode.ElideRight, room.width() - count - SPACE_S)
        painter.drawText(room, ONE_LINE, title)
        painter.setFont(self._fonts["small"])
        painter.setPen(self._theme.colours.muted)
        painter.drawText(room.adjusted(room.width() - count, 0, 0, 0), ONE_LINE, entry.face.details)

    def _paint_ground(self, painter: QPainter, entry: Entry, row: QRect, state: QStyle.StateFlag) -> None:
        colours, card = self._theme.colours, self._card(row).adjusted(1, 0, -1, -SPACE_XS if entry.last else 0)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if selected:
            painter.fillRect(card, colours.selection)
            painter.fillRect(QRect(card.left(), card.top(), 3, card.height()), colours.accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(card, colours.hover)
        painter.fillRect(QRect(card.left(), card.top(), card.width(), 1), colours.line)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(card.adjusted(0, 0, -1, -1))

    def _paint_line(self, painter: QPainter, entry: Entry, row: QRect) -> None:
        colours, face, room = self._theme.colours, entry.face, self._text_room(entry, row)
        icon = self._theme.scaled(ICON)
        if face.icon:
            top = room.top() + max(0, (self._metrics["plain"].height() - icon) // 2)
            picture = self._icons.pixmap(face.icon, face.tone, ICON, painter.device().devicePixelRatioF())
            painter.drawPixmap(room.left() - icon - SPACE_S, top, picture)
        painter.setFont(self._fonts["plain"])
        painter.setPen(colours.text if entry.line is not None else colours.accent_text)
        text = self._metrics["plain"].boundingRect(QRect(0, 0, room.width(), 10_000), TEXT, face.text).height()
        painter.drawText(QRect(room.left(), room.top(), room.width(), text), TEXT, face.text)
        if face.details:
            top = room.top() + max(text, icon) + SPACE_XS // 2
            painter.setFont(self._fonts["small"])
            painter.setPen(getattr(colours, face.tone))
            painter.drawText(QRect(room.left(), top, room.width(), row.bottom() - top), TEXT, face.details)
        if entry.line is not None and entry.line.parts:
            self._paint_arrow(painter, entry, row)

    def _paint_arrow(self, painter: QPainter, entry: Entry, row: QRect) -> None:
        middle, half = QPointF(self.folding(entry, row).center()), self._theme.scaled(ARROW) / 2
        ends = (
            ((-half, -half / 2), (half, -half / 2), (0, half / 2))
            if entry.unfolded
            else ((-half / 2, -half), (half / 2, 0), (-half / 2, half))
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.muted)
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in ends]))
