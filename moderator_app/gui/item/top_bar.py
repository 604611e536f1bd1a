"""What always stands over the item: its author, the way to the neighbours, and the action for suspected abuse material."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.crises import CrisisHere
from moderator_app.domain.items import Item
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.labels import ElidedLabel, set_tool_tip


class TopBar(QWidget):
    """Always visible: the author's name, the way to the neighbours, and the action for suspected abuse material."""

    previous = Signal()
    next = Signal()
    suspected = Signal()
    evidence = Signal()
    crisis = Signal()
    back = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemTopBar")
        self._icons = context.icons
        self._name = ElidedLabel("", self, role="title")
        self._name.setObjectName("ItemAuthor")
        self.back_button = self._button(context, "ItemBack", "previous", self.back.emit)
        self.previous_button = self._button(context, "ItemPrevious", "previous", self.previous.emit)
        self.next_button = self._button(context, "ItemNext", "next", self.next.emit)
        self.crisis_button = self._button(context, "ItemCrisis", "crisis", self.crisis.emit)
        self.evidence_button = self._button(context, "ItemEvidence", "verify", self.evidence.emit)
        self.suspicion_button = self._button(context, "ItemSuspicion", "shield", self.suspected.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.back_button)
        row.addWidget(self._name, 1)
        for each in (self.previous_button, self.next_button, self.crisis_button, self.evidence_button, self.suspicion_button):
            row.addWidget(each)

    def show_item(self, item: Item, crisis: CrisisHere | None, *, peeking: bool) -> None:
        """The item's author; `crisis`: the one that it may belong to; `peeking`: it is only looked at, and there is a way back."""
        self._name.setText(visible_line(item.revision.author_name if item.revision else item.author_name, 120))
        self.back_button.setVisible(peeking)
        self.previous_button.setVisible(not peeking)
        self.next_button.setVisible(not peeking)
        self.suspicion_button.setEnabled(item.revision is not None)
        self.evidence_button.setEnabled(item.revision is not None)
        belongs = crisis is not None and crisis.belongs
        self.crisis_button.setVisible(crisis is not None)
        self._icons.set_on(self.crisis_button, "crisis", "warning" if belongs else "text")
        tagging = (
            translate("ItemHeader", "No longer belongs to the crisis") if belongs else translate("ItemHeader", "Belongs to the crisis")
        )
        self.back_button.setText(translate("ItemHeader", "Back"))
        self.suspicion_button.setText(translate("ItemHeader", "Suspected abuse"))
        for button, text in (
            (self.previous_button, translate("ItemHeader", "Previous")),
            (self.next_button, translate("ItemHeader", "Next")),
            (self.crisis_button, tagging),
            (self.evidence_button, translate("ItemHeader", "Evidence: see it, or secure it")),
            (self.suspicion_button, translate("Outcome", "Suspected abuse material")),
        ):
            button.setAccessibleName(text)
            set_tool_tip(button, text)

    def _button(self, context: ScreenContext, name: str, icon: str, told: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "flat")
        context.icons.set_on(button, icon)
        button.clicked.connect(simply(told))
        return button
