"""The outcomes a decision can have: one button each, with its letter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.domain.decisions import OUTCOMES, Outcome
from moderator_app.gui.actions import ActionRegistry
from moderator_app.gui.item import words
from moderator_app.gui.item.actions import OUTCOME_ACTIONS
from moderator_app.gui.widgets.flow import FlowLayout

GAP = 6


class Outcomes(QWidget):
    """At most one is pressed."""

    chosen = Signal(object)
    """An Outcome, or None when the pressed one is pressed again."""

    def __init__(self, actions: ActionRegistry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Outcomes")
        self._actions = actions
        self.buttons: dict[Outcome, QPushButton] = {}
        flow = FlowLayout(self, spacing=GAP)
        for spec in OUTCOMES:
            button = QPushButton(self)
            button.setObjectName(f"outcome-{spec.outcome}")
            button.setProperty("role", "outcome")
            button.setCheckable(True)
            button.clicked.connect(partial(self._clicked, spec.outcome))
            self.buttons[spec.outcome] = button
            flow.addWidget(button)
        actions.state_changed.connect(self._key_changed)

    def show_chosen(self, chosen: Outcome | None) -> None:
        """Press its button; a focus that rests on another outcome goes with it."""
        inside = any(button.hasFocus() for button in self.buttons.values())
        for outcome, button in self.buttons.items():
            button.setChecked(outcome is chosen)
            if inside and outcome is chosen:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self) -> None:
        """The chosen outcome, or the first."""
        chosen = next((button for button in self.buttons.values() if button.isChecked()), self.buttons[Outcome.KEEP])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        for outcome in self.buttons:
            self._name(outcome)

    def _name(self, outcome: Outcome) -> None:
        name_with_key(self.buttons[outcome], words.outcome_name(outcome), self._actions.key_text(OUTCOME_ACTIONS[outcome]))

    def _key_changed(self, action_id: object) -> None:
        for outcome in self.buttons:
            if action_id == OUTCOME_ACTIONS[outcome]:
                self._name(outcome)

    def _clicked(self, outcome: Outcome, checked: bool) -> None:
        self.chosen.emit(outcome if checked else None)


def name_with_key(button: QPushButton, text: str, key: str) -> None:
    """`text` on the button with its key behind it; a screen reader hears the text alone."""
    button.setText(f"{text} ({key})" if key else text)
    button.setAccessibleName(text)
