"""A card of facts about one thing that is kept in a register: its name, where it stands, and pairs of what it is and what is said."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from moderator_app.gui.policies.facts import Fact
from moderator_app.gui.theme import SPACE_L, SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel


class FactsCard(Card):
    """Call `show_facts` again after a change of language."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = PlainLabel("", self, role="title", wrap=True, selectable=True)
        self._title.setObjectName(f"{name}-title")
        self._note = PlainLabel("", self, wrap=True, selectable=True)
        self._note.setObjectName(f"{name}-note")
        self._rows = QFormLayout()
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setHorizontalSpacing(SPACE_L)
        self._rows.setVerticalSpacing(SPACE_S)
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.body.addLayout(self._rows)
        # A form counts the height of many broken lines wrong; a column does not.
        self._lists = PlainLabel("", self, wrap=True, selectable=True)
        self._lists.setObjectName(f"{name}-lists")
        self.body.addWidget(self._lists)
        self.body.addStretch(1)

    def show_facts(self, title: str, note: str, facts: Iterable[Fact], tone: str = "muted", lists: str = "") -> None:
        """Show these from now on; what has nothing to say is left out. `lists`: what is told in many lines, under the facts."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.set_tone(tone)
        self._note.setVisible(bool(note))
        self.setAccessibleName(self._title.text())
        self._lists.setText(lists)
        self._lists.setVisible(bool(lists))
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for number, (head, value) in enumerate(each for each in facts if each[1]):
            left = PlainLabel(head, self, tone="muted")
            left.setObjectName(f"{self.objectName()}-head-{number}")
            left.setAlignment(Qt.AlignmentFlag.AlignTop)
            right = PlainLabel(value, self, wrap=True, selectable=True)
            right.setObjectName(f"{self.objectName()}-value-{number}")
            right.setAccessibleName(f"{head}: {right.text()}")
            self._rows.addRow(left, right)
