"""In which order the list stands and whether it shows what was received, drawn up, or both: one button with a menu."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from moderator_app.domain.items import Direction, Order
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.labels import set_tool_tip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError
from moderator_app.support.settings import LIST_DIRECTION, LIST_ORDER

ORDER_NAMES: dict[Order | None, str] = {
    None: QT_TRANSLATE_NOOP("Arranging", "Usual order"),
    Order.DEADLINE: QT_TRANSLATE_NOOP("Arranging", "By deadline"),
    Order.TIME: QT_TRANSLATE_NOOP("Arranging", "Newest first"),
    Order.SENDER: QT_TRANSLATE_NOOP("Arranging", "By sender"),
}
DIRECTION_NAMES: dict[Direction | None, str] = {
    None: QT_TRANSLATE_NOOP("Arranging", "Received and our own"),
    Direction.RECEIVED: QT_TRANSLATE_NOOP("Arranging", "Only received"),
    Direction.DRAWN_UP: QT_TRANSLATE_NOOP("Arranging", "Only our own"),
}
Chosen = TypeVar("Chosen", Order, Direction)


class Arranging(QToolButton):
    """`changed()` when another order or direction is chosen. Both are remembered with the person's settings.

    The usual order is that of the queue: by deadline in a queue, the newest first in all of them, the last to arrive first in a search.
    """

    changed = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Arranging")
        self.setProperty("role", "flat")
        self._context = context
        self.order = _read(Order, context.settings.get(LIST_ORDER))
        self.direction = _read(Direction, context.settings.get(LIST_DIRECTION))
        self._menu = QMenu(self)
        self._menu.setObjectName("ArrangingMenu")
        self._orders = {value: self._entry(f"order-{value or 'usual'}", partial(self._order_chosen, value)) for value in ORDER_NAMES}
        self._menu.addSeparator()
        self._directions = {
            value: self._entry(f"direction-{value or 'both'}", partial(self._direction_chosen, value)) for value in DIRECTION_NAMES
        }
        for entries in (self._orders, self._directions):
            group = QActionGroup(self._menu)
            for entry in entries.values():
                group.addAction(entry)
        self.clicked.connect(self.open_menu)
        context.icons.set_on(self, "sort")
        self._mark()

    @property
    def usual(self) -> bool:
        """Nothing is arranged otherwise than the program does it."""
        return self.order is None and self.direction is None

    def words(self) -> str:
        """What is not as usual: "By sender · Only received"; empty when all is."""
        chosen = (self.order and ORDER_NAMES[self.order], self.direction and DIRECTION_NAMES[self.direction])
        return " · ".join(translate("Arranging", each) for each in chosen if each)

    def open_menu(self) -> None:
        """The choices, below the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def reset(self) -> None:
        """The usual order, received and our own."""
        self._take(None, None)

    def show_both(self) -> None:
        """Received and our own, in the order that is."""
        self._take(self.order, None)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        for value, entry in self._orders.items():
            entry.setText(translate("Arranging", ORDER_NAMES[value]))
        for value, entry in self._directions.items():
            entry.setText(translate("Arranging", DIRECTION_NAMES[value]))
        name = translate("Arranging", "Order and direction")
        self._menu.setAccessibleName(name)
        self.setAccessibleName(f"{name}: {self.words()}" if self.words() else name)
        key = self._context.actions.key_text("inbox.arrange")
        set_tool_tip(self, f"{name} ({key})" if key else name)

    def _entry(self, name: str, chosen: partial[None]) -> QAction:
        entry = QAction(self._menu)
        entry.setObjectName(name)
        entry.setCheckable(True)
        entry.triggered.connect(chosen)
        self._menu.addAction(entry)
        return entry

    def _order_chosen(self, order: Order | None, _checked: bool = False) -> None:
        self._take(order, self.direction)

    def _direction_chosen(self, direction: Direction | None, _checked: bool = False) -> None:
        self._take(self.order, direction)

    def _take(self, order: Order | None, direction: Direction | None) -> None:
        if (order, direction) == (self.order, self.direction):
            return
        self.order, self.direction = order, direction
        self._mark()
        self.retranslate()
        self.changed.emit()
        try:
            self._context.settings.set(LIST_ORDER, LIST_ORDER.default if order is None else order.value)
            self._context.settings.set(LIST_DIRECTION, LIST_DIRECTION.default if direction is None else direction.value)
        except KnownError as error:
            self._context.bar.show_error(error)

    def _mark(self) -> None:
        self._orders[self.order].setChecked(True)
        self._directions[self.direction].setChecked(True)


def _read(kind: type[Chosen], stored: str) -> Chosen | None:
    return kind(stored) if stored in tuple(kind) else None
