"""The calendar's grid: a row for each channel, a column for each day. Only what is visible is drawn, so that its size costs nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from moderator_app.desk.planning import Calendar
from moderator_app.domain.calendar import ChannelDay
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover import words
from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import SPACE_S, SPACE_XS, Theme
from moderator_app.gui.widgets.labels import safe_tool_tip

DAY_ROLE = Qt.ItemDataRole.UserRole
ICON = 15
CELL_WIDE = 8
"""Characters of the word under a sign."""
NAMES_WIDE = 28
"""Characters of a channel's name at most."""
CENTRE = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine)
Index = QModelIndex | QPersistentModelIndex


class DaysModel(QAbstractTableModel):
    """A Calendar, as it was read. Words are made when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DaysModel")
        self.calendar: Calendar | None = None
        self.names: list[str] = []
        """The channels' names, cut to their room."""

    def show_calendar(self, calendar: Calendar) -> None:
        """Show this one from now on."""
        self.beginResetModel()
        self.calendar = calendar
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self.calendar is None else len(self.calendar.channels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() or self.calendar is None or not self.calendar.channels:
            return 0
        return len(self.calendar.days[self.calendar.channels[0].id])

    def at(self, row: int, column: int) -> ChannelDay:
        """One channel on one day."""
        assert self.calendar is not None
        return self.calendar.days[self.calendar.channels[row].id][column]

    def told(self, index: Index) -> str:
        """The cell in whole sentences."""
        assert self.calendar is not None
        channel = self.calendar.channels[index.row()].name
        return words.told(self.calendar, channel, self.calendar.day(index.column()), self.at(index.row(), index.column()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.calendar is None:
            return None
        if role == DAY_ROLE:
            return self.at(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.told(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(self.told(index))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.calendar is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.names[section]
            return self._told(visible_line(self.calendar.channels[section].name), role)
        day = self.calendar.day(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_weekday(day)}\n{day.day}"
        rest = words.free(self.calendar, day)
        return self._told(f"{day.isoformat()}, {rest}" if rest else day.isoformat(), role)

    @staticmethod
    def _told(text: str, role: int) -> str | None:
        """A heading as it is read aloud, and as its tip."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(text)
        return text if role == Qt.ItemDataRole.AccessibleTextRole else None


class DaysHeader(QHeaderView):
    """Weekday and number of each day; the month where it begins, today in the accent's colour, free days on their own ground."""

    def __init__(self, model: DaysModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("DaysHeader")
        self._days = model
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        metrics = QFontMetrics(self._theme.font(bold=True))
        return QSize(metrics.horizontalAdvance("30/12"), 2 * metrics.height() + 3 * SPACE_XS)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        calendar = self._days.calendar
        if calendar is None:
            return
        colours, day = self._theme.colours, calendar.day(logicalIndex)
        today = day == calendar.today
        free = day in calendar.closed
        painter.save()
        painter.fillRect(rect, colours.sunken if free else colours.surface)
        painter.setPen(colours.line)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        upper = QRect(rect.left(), rect.top() + SPACE_XS, rect.width(), rect.height() // 2 - SPACE_XS)
        lower = QRect(rect.left(), upper.bottom(), rect.width(), rect.bottom() - upper.bottom() - SPACE_XS)
        painter.setFont(self._theme.font(factor=0.92, bold=today))
        painter.setPen(colours.accent_text if today else colours.muted)
        painter.drawText(upper, CENTRE, _weekday(day))
        painter.setFont(self._theme.font(bold=today or day.day == 1))
        painter.setPen(colours.accent_text if today else colours.text)
        painter.drawText(lower, CENTRE, f"{day.day}/{day.month}" if day.day == 1 or logicalIndex == 0 else str(day.day))
        if today:
            painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), colours.accent)
        painter.restore()


class DayDelegate(QStyledItemDelegate):
    """A sign and a word, on the ground of what they mean."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("DayDelegate")
        self._theme = theme
        self._icons = icons
        self.refit()

    def refit(self) -> None:
        """The text has another size."""
        self._font = self._theme.font(factor=0.85)
        self._metrics = QFontMetrics(self._font)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a cell."""
        wide = self._metrics.averageCharWidth() * CELL_WIDE + SPACE_XS
        return wide, self._metrics.height() + self._theme.scaled(ICON) + SPACE_S + SPACE_XS

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        colours = self._theme.colours
        model = index.model()
        assert isinstance(model, DaysModel)
        assert model.calendar is not None
        one = model.at(index.row(), index.column())
        sign = words.sign(one)
        painter.save()
        if sign is not None and sign.ground:
            painter.fillRect(room, getattr(colours, sign.ground))
        elif model.calendar.day(index.column()) in model.calendar.closed:
            painter.fillRect(room, colours.sunken)
        if sign is not None:
            self._paint_sign(painter, room, sign, words.word(one, model.calendar.names))
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colours.focus, 2 if state & QStyle.StateFlag.State_HasFocus else 1))
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_sign(self, painter: QPainter, room: QRect, sign: words.Sign, word: str) -> None:
        icon = self._theme.scaled(ICON)
        top = room.top() + (room.height() - icon - self._metrics.height()) // 2
        picture = self._icons.pixmap(sign.icon, sign.tone, ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(room.left() + (room.width() - icon) // 2, top, picture)
        painter.setFont(self._font)
        painter.setPen(getattr(self._theme.colours, sign.tone))
        below = QRect(room.left() + 2, top + icon, room.width() - 4, self._metrics.height())
        painter.drawText(below, CENTRE, self._metrics.elidedText(word, Qt.TextElideMode.ElideRight, below.width()))


class DaysGrid(QTableView):
    """Arrow keys go from day to day and channel to channel. `moved` tells the cell; `opened` that more is wanted of it."""

    moved = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CoverCalendar")
        self._theme = theme
        self.days = DaysModel(self)
        self.setModel(self.days)
        self._delegate = DayDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(DaysHeader(self.days, theme, self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setHighlightSections(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        theme.changed.connect(self.fit)
        self.fit()

    def show_calendar(self, calendar: Calendar) -> None:
        """Show this one; the same channel and day stay chosen, today where none was."""
        before = self.days.calendar
        place = self.currentIndex()
        row, day = max(0, place.row()), calendar.today
        if before is not None and place.isValid():
            day = before.day(place.column())
            channel = before.channels[place.row()].id
            row = next((at for at, each in enumerate(calendar.channels) if each.id == channel), 0)
        first_time = before is None or before.first != calendar.first
        self.days.names = [""] * len(calendar.channels)
        self.days.show_calendar(calendar)
        self.fit()
        self.go_to(row, (day - calendar.first).days, ahead=first_time)

    def go_to(self, row: int, column: int, *, ahead: bool = False) -> None:
        """Choose that cell, or the nearest there is; `ahead`: with the days that follow in sight."""
        if not self.days.rowCount():
            return
        index = self.days.index(min(row, self.days.rowCount() - 1), max(0, min(column, self.days.columnCount() - 1)))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        if ahead:
            # A day before it stays in sight.
            self.horizontalScrollBar().setValue(max(0, index.column() - 1) * self.horizontalHeader().defaultSectionSize())
        self.moved.emit()

    def go_to_nobody(self, channel_id: int) -> None:
        """Choose the first day to come on which nobody is there for the channel."""
        calendar = self.days.calendar
        row = next((at for at, each in enumerate(calendar.channels) if each.id == channel_id), -1) if calendar else -1
        if calendar is None or row < 0:
            return
        ahead = (calendar.today - calendar.first).days
        column = next((at for at, each in enumerate(calendar.days[channel_id]) if at >= ahead and each.nobody), ahead)
        self.go_to(row, column, ahead=True)

    def fit(self) -> None:
        """Cells, names and heads as large as the text."""
        self._delegate.refit()
        wide, high = self._delegate.size
        self.horizontalHeader().setDefaultSectionSize(wide)
        self.verticalHeader().setDefaultSectionSize(high)
        metrics = QFontMetrics(self._theme.font(bold=True))
        calendar = self.days.calendar
        names = [] if calendar is None else [visible_line(each.name) for each in calendar.channels]
        most = metrics.averageCharWidth() * NAMES_WIDE
        self.days.names = [metrics.elidedText(each, Qt.TextElideMode.ElideRight, most) for each in names]
        widest = max(map(metrics.horizontalAdvance, self.days.names), default=0)
        # The style sheet's room beside the text.
        self.verticalHeader().setFixedWidth(widest + SPACE_S * 4)
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)


def _weekday(day: date) -> str:
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
