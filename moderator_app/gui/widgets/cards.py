"""Cards and sections: how a screen groups what belongs together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel


class Card(QFrame):
    """A surface with a thin outline; put widgets into `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.body.setSpacing(SPACE_S)


class Section(QWidget):
    """A heading and what stands under it; put widgets into `body`, the heading's text with `set_heading`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Section")
        self._heading = PlainLabel("", self, role="heading")
        self._heading.setObjectName("SectionHeading")
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_S)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_S)
        page.addWidget(self._heading)
        page.addLayout(self.body)

    def set_heading(self, text: str) -> None:
        """The heading in the language in use; also the section's name for screen readers."""
        self._heading.setText(text)
        self.setAccessibleName(text)


class Rule(QFrame):
    """A thin horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rule")
        self.setProperty("role", "rule")
        self.setFixedHeight(1)
