"""A register as a page: its list on the left, what is chosen on the right, above them what can be done.

A page says in `refresh` how it is read and in `tell_actions` what can be done now. What it writes comes back into its form when it is
refused.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.gui.policies.facts_card import FactsCard
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import set_tool_tip
from moderator_app.gui.widgets.page import ScrollPage
from moderator_app.gui.widgets.plain_table import PlainTable
from moderator_app.support.messages import KnownError

NARROW = 130
"""Characters: below that the list stands over what is chosen."""


class RegisterPage(QWidget):
    """`buttons` are ids of actions, the first with `icon`. What is chosen keeps its place by its key when the rows are read anew."""

    chosen_changed = Signal()

    def __init__(self, name: str, context: ScreenContext, buttons: Sequence[str], parent: QWidget | None = None, icon: str = "add") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._context, self._keys, self._chosen = context, list[Hashable](), None
        self._in_front = False
        """Only then its keys live."""
        self.list = PlainTable(f"{name}List", self)
        self.list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.card = FactsCard(f"{name}Card", self)
        self.empty = EmptyState(context.icons, "policies", self)
        self._buttons: dict[str, QPushButton] = {}
        flow = FlowLayout()
        for number, action_id in enumerate(buttons):
            button = QPushButton(self)
            button.setObjectName(action_id)
            button.clicked.connect(context.actions.action(action_id).trigger)
            if number == 0:
                context.icons.set_on(button, icon)
            self._buttons[action_id] = button
            flow.addWidget(button)
        self.aside = ScrollPage(f"{name}Aside", self)
        self.aside.body.addWidget(self.card)
        self.aside.body.addStretch(1)
        halves = QWidget(self)
        halves.setObjectName(f"{name}Halves")
        self._halves = QHBoxLayout(halves)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(SPACE_M)
        self._halves.addWidget(self.list, 3)
        self._halves.addWidget(self.aside, 2)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName(f"{name}Stack")
        self._stack.addWidget(halves)
        self._stack.addWidget(self.empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_M)
        page.addLayout(flow)
        page.addWidget(self._stack, 1)
        context.actions.state_changed.connect(self._tell_button)
        for action_id in buttons:
            self._tell_button(action_id)

    def refresh(self) -> None:
        """Read it all again."""
        raise NotImplementedError

    def tell_actions(self) -> None:
        """Enable what can be done now."""
        raise NotImplementedError

    def set_in_front(self, in_front: bool) -> None:
        """Whether this is the page that is looked at."""
        self._in_front = in_front
        self.tell_actions()

    def write(self, job: Callable[[], Any], again: Callable[[], None], done: Callable[[Any], None] | None = None) -> None:
        """Do it in the write lane, then `done`, or choose what has that number. Refused, it says why, and `again` shows what was typed."""
        self._context.runner.run("write", job, self, done or self._written, partial(self._refused, again))

    def _written(self, number: int | None) -> None:
        if number is not None:
            self.choose(number)
        self.refresh()

    def _refused(self, again: Callable[[], None], error: KnownError) -> None:
        self._context.bar.show_error(error)
        again()

    @property
    def chosen(self) -> Any:
        """The key of the row that is chosen; None without rows."""
        return self._chosen

    def choose(self, key: Hashable) -> None:
        """Choose the row of that key, now or when it comes."""
        self._chosen = key
        self._mark()

    def show_rows(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        keys: Sequence[Hashable],
        *,
        wide: Sequence[int],
        numbers: Sequence[int] = (),
    ) -> None:
        """Show these; `wide` are the columns that share the room that is left."""
        self._keys = list(keys)
        self.list.table.show_rows(headers, rows, numbers)
        self.list.fit()
        modes = QHeaderView.ResizeMode
        for column in range(len(headers)):
            self.list.horizontalHeader().setSectionResizeMode(column, modes.Stretch if column in wide else modes.ResizeToContents)
        self._stack.setCurrentIndex(0 if rows else 1)
        if self._chosen not in self._keys:
            self._chosen = self._keys[0] if self._keys else None
        self._mark()
        self.chosen_changed.emit()

    def step(self, by: int) -> None:
        """Choose the next row (1) or the one before (-1)."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self._keys):
            self._choose_row(row)

    def focus(self) -> None:
        """The keyboard goes to the list; without rows, to the first thing that can be done."""
        target = self.list if self._keys else next(iter(self._buttons.values()))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _mark(self) -> None:
        if self._chosen in self._keys:
            self._choose_row(self._keys.index(self._chosen))

    def _choose_row(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(self.list.table.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def _row_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and current.row() < len(self._keys) and self._keys[current.row()] != self._chosen:
            self._chosen = self._keys[current.row()]
            self.chosen_changed.emit()

    def _tell_button(self, action_id: str) -> None:
        button = self._buttons.get(action_id)
        if button is not None:
            action, key = self._context.actions.action(action_id), self._context.actions.key_text(action_id)
            button.setText(action.text())
            button.setAccessibleName(f"{action.text()} ({key})" if key else action.text())
            button.setEnabled(action.isEnabled())
            set_tool_tip(button, key)
