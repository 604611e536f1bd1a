"""The buttons of a screen's actions: each does what its action does, and says its name and its key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.gui.actions import ActionRegistry
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import set_tool_tip


class ActionButtons(dict[str, QPushButton]):
    """By the action's id, which is the button's object name."""

    def __init__(self, actions: ActionRegistry, parent: QWidget) -> None:
        super().__init__()
        self._actions = actions
        self._parent = parent

    def row(self, action_ids: Iterable[str]) -> FlowLayout:
        """A row of new buttons for these actions."""
        flow = FlowLayout()
        for action_id in action_ids:
            flow.addWidget(self.make(action_id))
        return flow

    def make(self, action_id: str) -> QPushButton:
        """A new button for that action."""
        button = self[action_id] = QPushButton(self._parent)
        button.setObjectName(action_id)
        # Enter presses it where the keyboard stands on it, as Space does.
        button.setAutoDefault(True)
        button.clicked.connect(self._actions.action(action_id).trigger)
        return button

    def retranslate(self) -> None:
        """Set every text in the language in use. The key is told to who hears the button's name, and on its tool tip."""
        for action_id, button in self.items():
            name, key = self._actions.action(action_id).text(), self._actions.key_text(action_id)
            button.setText(name)
            button.setAccessibleName(f"{name} ({key})" if key else name)
            set_tool_tip(button, key)
