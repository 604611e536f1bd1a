"""The line below the list while items are chosen: how many they are, and what is done with all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip

CHOSEN = Plural.translate("ChosenLine", "%n chosen", "", 1)


class ChosenLine(QWidget):
    """Below the list, so that no row moves for it. Unseen while nothing is chosen."""

    crisis = Signal()
    hold = Signal()
    left = Signal()
    """None of them is to be chosen any more."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ChosenLine")
        self._context = context
        self.count = 0
        self._belongs: bool | None = None
        self._text = PlainLabel("", self, tone="accent")
        self._text.setObjectName("ChosenCount")
        self._crisis = self._button("ChosenCrisis", "crisis", self.crisis.emit)
        self._hold = self._button("ChosenHold", "hold", self.hold.emit)
        self._none = self._button("ChosenNone", "close", self.left.emit)
        row = FlowLayout(self, spacing=SPACE_S)
        # What undoes the choice stands beside its count: alone on a second line it would belong to nothing.
        for each in (self._text, self._none, self._crisis, self._hold):
            row.addWidget(each)
        self.hide()

    def show_chosen(self, count: int, belongs: bool | None) -> None:
        """`belongs`: all of them belong to the crisis that runs; None: there is none."""
        if count != self.count and count:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, CHOSEN.of(count)))
        self.count, self._belongs = count, belongs
        self.retranslate()

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self._text.setText(CHOSEN.of(self.count))
        self._crisis.setText(
            translate("ItemHeader", "No longer belongs to the crisis")
            if self._belongs
            else translate("ItemHeader", "Belongs to the crisis")
        )
        self._crisis.setVisible(self._belongs is not None)
        self._hold.setText(translate("ItemHeader", "Stop disposal…"))
        for button, key in ((self._crisis, "inbox.chosen_crisis"), (self._hold, "inbox.chosen_hold")):
            button.setAccessibleName(f"{button.text()} ({self._text.text()})")
            set_tool_tip(button, self._context.actions.key_text(key))
        self._none.setAccessibleName(translate("ChosenLine", "Choose none"))
        set_tool_tip(self._none, translate("ChosenLine", "Choose none (Esc)"))
        self.setVisible(self.count > 0)

    def _button(self, name: str, icon: str, told: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "flat")
        self._context.icons.set_on(button, icon)
        button.clicked.connect(simply(told))
        return button
