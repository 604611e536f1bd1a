"""The left side of the inbox: the queues and the channels, each with how many items it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from moderator_app.domain.channels import Channel
from moderator_app.domain.crises import Crisis, CrisisBoard
from moderator_app.domain.items import STATE_NAMES, Counts, State
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_L, SPACE_S, SPACE_XS, Theme
from moderator_app.gui.widgets.labels import PlainLabel, safe_tool_tip

Index = QModelIndex | QPersistentModelIndex
COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LONGEST_NAME = 80


class Mine(Enum):
    """What is to assess and assigned to me, or opened by me."""

    MINE = "mine"


@dataclass(frozen=True, slots=True)
class OfCrisis:
    """What belongs to the crisis of that id, in whatever state it is."""

    number: int


Queue = State | Mine | OfCrisis | None
"""None: all of them."""
QUEUE_ORDER: tuple[Queue, ...] = (State.OPEN, Mine.MINE, *(each for each in State if each is not State.OPEN), None)
"""The queues from top to bottom; below them stands what belongs to a crisis, while one runs or is looked at."""


class CountModel(QAbstractListModel):
    """Names with a number each; `keys` says what each stands for."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.keys: tuple[Any, ...] = ()
        self._names: tuple[str, ...] = ()
        self._counts: tuple[int, ...] = ()

    def fill(self, keys: Sequence[Any], names: Sequence[str], counts: Sequence[int]) -> None:
        """Show these; nothing moves when only words or numbers are others."""
        if tuple(keys) == self.keys:
            before = tuple(zip(self._names, self._counts, strict=True))
            self._names, self._counts = tuple(names), tuple(counts)
            for row, shown in enumerate(zip(names, counts, strict=True)):
                if shown != before[row]:  # painting is what costs
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.keys, self._names, self._counts = tuple(keys), tuple(names), tuple(counts)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, count = self._names[index.row()], self._counts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == COUNT_ROLE:
            return count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}: {QLocale().toString(count)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(name)
        return None


class CountDelegate(QStyledItemDelegate):
    """The name, cut where it is too long, and the number at the right edge."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("CountDelegate")
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        number = QLocale().toString(index.data(COUNT_ROLE))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        font = self._theme.font(bold=chosen)
        option.font = font  # pyright: ignore[reportAttributeAccessIssue]
        metrics = QFontMetrics(font)
        room: QRect = option.rect.adjusted(SPACE_S, 0, -SPACE_S, 0)  # pyright: ignore[reportAttributeAccessIssue]
        wide = metrics.horizontalAdvance(number)
        name: str = option.text  # pyright: ignore[reportAttributeAccessIssue]
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setFont(font)
        colours = self._theme.colours
        painter.setPen(colours.text)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)
        painter.drawText(room, flags, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width() - wide - SPACE_S))
        painter.setPen(colours.text if chosen else colours.muted)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight) | int(Qt.TextFlag.TextSingleLine), number)
        painter.restore()


class CountList(QListView):
    """A short list in which one entry is always chosen. `picked` comes when a person chooses another."""

    picked = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._told: Any = None
        self._quiet = False
        self.counted = CountModel(f"{name}Model", self)
        self.setModel(self.counted)
        self.setItemDelegate(CountDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def fill(self, keys: Sequence[Any], names: Sequence[str], counts: Sequence[int], chosen: Any) -> None:
        """Show these with `chosen` marked; tells nobody."""
        self._quiet = True
        self.counted.fill(keys, names, counts)
        self.choose(chosen)
        self._quiet = False

    def choose(self, key: Any) -> None:
        """Mark the entry of that key."""
        self._told = key
        if key in self.counted.keys:
            self.setCurrentIndex(self.counted.index(self.counted.keys.index(key)))

    def rows_height(self) -> int:
        """What all entries need."""
        return self.sizeHintForRow(0) * self.counted.rowCount() + 2 * self.frameWidth()

    def names_width(self) -> int:
        """What shows every name whole, with its number."""
        metrics = QFontMetrics(self._theme.font(bold=True))
        places = [self.counted.index(number) for number in range(self.counted.rowCount())]
        texts = [f"{place.data()} {QLocale().toString(place.data(COUNT_ROLE))}" for place in places]
        return max((metrics.horizontalAdvance(text) for text in texts), default=0) + 3 * SPACE_S + 2 * self.frameWidth()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid() and (key := self.counted.keys[current.row()]) != self._told:
            self._told = key
            self.picked.emit(key)


class QueuePanel(QWidget):
    """`chosen()` when a person takes another queue or channel; `queue` and `channel_id` say which (None: all)."""

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("QueuePanel")
        self.queue: State | None = State.OPEN
        self.mine = False
        """Of the queue only what is mine."""
        self.crisis: int | None = None
        """Only what belongs to the crisis of that id."""
        self.channel_id: int | None = None
        self.counts = Counts({})
        self.crises = CrisisBoard()
        self.channels: tuple[Channel, ...] = ()
        self._queues_title = PlainLabel("", self, role="heading")
        self._queues_title.setObjectName("QueuesTitle")
        self._channels_title = PlainLabel("", self, role="heading")
        self._channels_title.setObjectName("ChannelsTitle")
        self._queues = CountList("QueueList", theme, self)
        self._queues.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._channels = CountList("ChannelList", theme, self)
        self._queues.picked.connect(self._queue_picked)
        self._channels.picked.connect(self._channel_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, 0, SPACE_L)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._queues_title)
        column.addWidget(self._queues)
        column.addSpacing(SPACE_L)
        column.addWidget(self._channels_title)
        column.addWidget(self._channels, 1)
        column.addStretch(0)

    def show_counts(self, counts: Counts, channels: Sequence[Channel], crises: CrisisBoard) -> None:
        """The numbers now, the channels there are, and the crisis that runs."""
        if counts == self.counts and tuple(channels) == self.channels and crises == self.crises:
            return
        self.counts, self.channels, self.crises = counts, tuple(channels), crises
        if self.channel_id is not None and self.channel_id not in {each.id for each in channels}:
            self.channel_id = None
        self.retranslate()

    @property
    def key(self) -> Queue:
        """What is marked in the list of queues."""
        return OfCrisis(self.crisis) if self.crisis is not None else Mine.MINE if self.mine else self.queue

    def order(self) -> tuple[Queue, ...]:
        """The queues there are, from top to bottom."""
        running = self.crises.running
        numbers = dict.fromkeys(number for number in (running and running.id, self.crisis) if number is not None)
        return (*QUEUE_ORDER, *map(OfCrisis, numbers))

    def name(self) -> str:
        """The marked queue's, in the language in use."""
        return self._name(self.key)

    def choose(self, queue: State | None, channel_id: int | None, *, mine: bool = False, crisis: int | None = None) -> None:
        """Mark a queue and a channel; tells nobody."""
        self.queue, self.channel_id, self.mine, self.crisis = queue, channel_id, mine, crisis
        self.retranslate()

    def choose_key(self, key: Queue) -> None:
        """Mark a queue by what `order` has of it, in the channel that is chosen; tells nobody."""
        if isinstance(key, OfCrisis):
            self.choose(None, self.channel_id, crisis=key.number)
        elif isinstance(key, Mine):
            self.choose(State.OPEN, self.channel_id, mine=True)
        else:
            self.choose(key, self.channel_id)

    def count(self) -> int:
        """How many items are in what is chosen."""
        return self._number(self.key, self.channel_id)

    def count_everywhere(self) -> int:
        """How many items are in the chosen queue of all channels."""
        return self._number(self.key, None)

    def _number(self, queue: Queue, channel_id: int | None) -> int:
        if isinstance(queue, OfCrisis):
            one = self._crisis(queue.number)
            return 0 if one is None else one.count(channel_id)
        return self.counts.of_mine(channel_id) if isinstance(queue, Mine) else self.counts.of(queue, channel_id)

    def _name(self, queue: Queue) -> str:
        if not isinstance(queue, OfCrisis):
            return queue_name(queue)
        one = self._crisis(queue.number)
        if one is None or one.running:
            return translate("QueuePanel", "The crisis")
        return translate("QueuePanel", "Crisis of {day}").format(day=day(day_of(one.started_at)))

    def _crisis(self, number: int) -> Crisis | None:
        return next((each for each in (self.crises.running, self.crises.shown) if each is not None and each.id == number), None)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self._queues_title.setText(translate("QueuePanel", "Queues"))
        self._channels_title.setText(translate("QueuePanel", "Channels"))
        self._queues.setAccessibleName(translate("QueuePanel", "Queues"))
        self._channels.setAccessibleName(translate("QueuePanel", "Channels"))
        queues = self.order()
        numbers = [self._number(each, self.channel_id) for each in queues]
        self._queues.fill(queues, [self._name(each) for each in queues], numbers, self.key)
        keys = [None, *(each.id for each in self.channels)]
        names = [translate("QueuePanel", "All channels"), *(visible_line(each.name, LONGEST_NAME) for each in self.channels)]
        self._channels.fill(keys, names, [self._number(self.key, each) for each in keys], self.channel_id)
        for each in (self._queues, self._channels):
            each.setMaximumHeight(each.rows_height())
        self.setMinimumWidth(self._queues.names_width() + SPACE_L)
        self._queues.setMinimumHeight(min(self._queues.rows_height(), 3 * max(1, self._queues.sizeHintForRow(0))))

    def _queue_picked(self, key: Queue) -> None:
        self.choose_key(key)
        self.chosen.emit()

    def _channel_picked(self, channel_id: int | None) -> None:
        self.channel_id = channel_id
        self.retranslate()
        self.chosen.emit()


def queue_name(queue: State | Mine | None) -> str:
    """In the language in use."""
    if isinstance(queue, Mine):
        return translate("QueuePanel", "My items")
    return translate("QueuePanel", "All items") if queue is None else translate("State", STATE_NAMES[queue])
