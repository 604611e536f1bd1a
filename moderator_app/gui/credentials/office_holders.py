"""Who always holds which channel: a table of channels and people, changed cell by cell or many at once (SOL-34)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from moderator_app.desk.sharing import Shared
from moderator_app.gui.credentials.office_board import OfficeBoard
from moderator_app.gui.credentials.office_deeds import OfficeDeeds
from moderator_app.gui.credentials.office_parts import button, label
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.cards import Section
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import safe_tool_tip
from moderator_app.gui.widgets.plain_table import one_line

Index = QModelIndex | QPersistentModelIndex
HOLDS = "●"
ROWS_HIGH = 14
NAMES, WARNING = 0, 1
"""Columns before those of the people."""
MEASURED = 20
"""Rows by which columns are made as wide as what they hold: hundreds would hold up the window."""
WIDEST_NAME = 42
"""Characters of a channel's name."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows are channels, columns people: those who have a key, and those who hold something without one."""

    channels: tuple[Shared, ...]
    people: tuple[tuple[int, str], ...]
    able: frozenset[int]
    """Those who have a key."""
    few: frozenset[int]
    """Ids of channels that fewer than two people can open."""
    held: frozenset[tuple[int, int]]
    """(row, person id)."""

    @staticmethod
    def of(board: OfficeBoard) -> Grid:
        able = dict(board.people)
        held = {person: name for each in board.channels for person, name in each.holders}
        everybody = sorted({**held, **able}.items(), key=lambda each: each[1].casefold())
        few = frozenset(each.channel.id for each in board.channels if board.too_few(each))
        pairs = frozenset((row, person) for row, each in enumerate(board.channels) for person, _ in each.holders)
        return Grid(tuple(board.channels), tuple(everybody), frozenset(able), few, pairs)

    def holds(self, row: int, person: int) -> bool:
        return (row, person) in self.held


class GridModel(QAbstractTableModel):
    """Reads aloud what a cell means."""

    def __init__(self, grid: Grid, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self._warning = icons.icon("warning", "warning")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.grid.channels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.grid.people) + WARNING + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shared, column = self.grid.channels[index.row()], index.column()
        few = shared.channel.id in self.grid.few
        if column > WARNING:
            return self._cell(index.row(), self.grid.people[column - WARNING - 1], role)
        if column == WARNING and role == Qt.ItemDataRole.DecorationRole and few:
            return self._warning
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if column == NAMES:
                return one_line(shared.channel.name)
            return translate("OfficeHolders", "fewer than two") if few else str(len(shared.holders))
        return safe_tool_tip(shared.channel.name) if role == Qt.ItemDataRole.ToolTipRole and column == NAMES else None

    def _cell(self, row: int, who: tuple[int, str], role: int) -> Any:
        holds = self.grid.holds(row, who[0])
        if role == Qt.ItemDataRole.DisplayRole:
            return HOLDS if holds else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = (
                translate("OfficeHolders", "{person} holds {channel}")
                if holds
                else translate("OfficeHolders", "{person} does not hold {channel}")
            )
            return text.format(person=one_line(who[1]), channel=one_line(self.grid.channels[row].channel.name))
        return Qt.AlignmentFlag.AlignCenter if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if section <= WARNING:
            text = (translate("OfficeHolders", "Channel"), translate("OfficeHolders", "Holders"))[section]
        else:
            person, name = self.grid.people[section - WARNING - 1]
            without = translate("OfficeHolders", "{person} (no key)").format(person=name)
            text = one_line(name if person in self.grid.able else without)
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tool_tip(text)
        return text if role == Qt.ItemDataRole.DisplayRole else None


class GridView(QTableView):
    """Cell by cell; Space and Enter change what is selected. Tab leaves it."""

    def __init__(self, model: GridModel, change: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OfficeHoldersTable")
        self.setProperty("role", "plain")
        self._change = change
        model.setParent(self)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._clicked)
        self.fit()

    def fit(self) -> None:
        """As wide as the names, within reason, and as high as the rows, within reason."""
        line = self.fontMetrics().lineSpacing() + 10
        self.verticalHeader().setDefaultSectionSize(line)
        self.setIconSize(QSize(line - 10, line - 10))
        self.resizeColumnsToContents()
        most = self.fontMetrics().averageCharWidth() * WIDEST_NAME
        for column in range(self.model().columnCount()):
            self.setColumnWidth(column, min(most, self.columnWidth(column) + 8))
        rows = max(1, min(ROWS_HIGH, self.model().rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows * line + self.horizontalHeader().sizeHint().height() + bar + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._change()
            return
        super().keyPressEvent(event)

    def _clicked(self, _index: QModelIndex) -> None:
        self._change()


class HoldersSection(Section):
    """`may`: whether I may change it."""

    def __init__(
        self,
        board: OfficeBoard,
        deeds: OfficeDeeds,
        icons: Icons,
        *,
        may: bool,
        cell: tuple[int, int] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("OfficeHolders")
        self.set_heading(translate("OfficeHolders", "Who always holds which channel"))
        self._deeds, self._may = deeds, may
        self._grid = Grid.of(board)
        if not self._grid.channels:
            self.body.addWidget(label(self, "OfficeNoChannels", translate("OfficeHolders", "There is no channel yet."), tone="muted"))
        self.body.addWidget(
            label(
                self,
                "OfficeHoldersWhy",
                translate("OfficeHolders", "At least two people hold each channel, so that it does not lie idle when one of them is away."),
                tone="muted",
            )
        )
        self.table = GridView(GridModel(self._grid, icons), self._toggle, self)
        self.table.setAccessibleName(self.accessibleName())
        self.table.setVisible(bool(self._grid.channels))
        self.body.addWidget(self.table)
        self._add = button(self, "OfficeAddHolder", translate("OfficeHolders", "Holds the channel"), self._added)
        self._remove = button(self, "OfficeRemoveHolder", translate("OfficeHolders", "No longer holds it…"), self._removed, role="danger")
        row = FlowLayout()
        row.addWidget(self._add)
        row.addWidget(self._remove)
        self.body.addLayout(row)
        for each in (self._add, self._remove):
            each.setVisible(may and bool(self._grid.channels))
        if self._grid.channels and self._grid.people:
            self._choose(cell)
        self.table.selectionModel().selectionChanged.connect(self._tell)
        self._tell()

    @property
    def cell(self) -> tuple[int, int] | None:
        """(channel id, person id) of the current cell."""
        index = self.table.currentIndex()
        if not index.isValid() or index.column() <= WARNING:
            return None
        return self._grid.channels[index.row()].channel.id, self._grid.people[index.column() - WARNING - 1][0]

    def _choose(self, cell: tuple[int, int] | None) -> None:
        channels = [each.channel.id for each in self._grid.channels]
        people = [each for each, _ in self._grid.people]
        row = channels.index(cell[0]) if cell is not None and cell[0] in channels else 0
        column = people.index(cell[1]) if cell is not None and cell[1] in people else 0
        self.table.setCurrentIndex(self.table.model().index(row, column + WARNING + 1))

    def _selected(self, *, held: bool) -> list[tuple[tuple[int, str], tuple[int, str]]]:
        cells = sorted((each.row(), each.column() - WARNING - 1) for each in self.table.selectedIndexes() if each.column() > WARNING)
        found: list[tuple[tuple[int, str], tuple[int, str]]] = []
        for row, column in cells:
            shared, who = self._grid.channels[row], self._grid.people[column]
            if self._grid.holds(row, who[0]) == held and (held or who[0] in self._grid.able):
                found.append(((shared.channel.id, shared.channel.name), who))
        return found

    def _tell(self, *_: object) -> None:
        self._add.setEnabled(self._may and bool(self._selected(held=False)))
        self._remove.setEnabled(self._may and bool(self._selected(held=True)))

    def _toggle(self) -> None:
        if not self._may:
            return
        if self._selected(held=False):
            self._added()
        else:
            self._removed()

    def _added(self) -> None:
        if pairs := self._selected(held=False):
            self._deeds.add_holders(pairs)

    def _removed(self) -> None:
        if pairs := self._selected(held=True):
            self._deeds.remove_holders(pairs)
