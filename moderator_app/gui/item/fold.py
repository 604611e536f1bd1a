"""A heading that opens and closes what stands under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from moderator_app.gui.theme import SPACE_S


class Fold(QWidget):
    """Put widgets into `body`; nothing of it is shown before it is opened. `head` is where the heading stands if not above it."""

    toggled = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None, head: QLayout | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.button = QToolButton(self)
        self.button.setObjectName(f"{name}Button")
        self.button.setProperty("role", "flat")
        self.button.setCheckable(True)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._toggled)
        inside = QWidget(self)
        inside.setObjectName(f"{name}Inside")
        inside.hide()
        self._inside = inside
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE_S)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_S)
        if head is None:
            page.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            head.addWidget(self.button)
        page.addWidget(inside)

    def set_heading(self, text: str) -> None:
        """The heading in the language in use."""
        self.button.setText(text)
        self.button.setAccessibleName(text)

    def setVisible(self, visible: bool, /) -> None:
        super().setVisible(visible)
        self.button.setVisible(visible)

    def is_open(self) -> bool:
        return self.button.isChecked()

    def set_open(self, opened: bool) -> None:
        self.button.setChecked(opened)

    def _toggled(self, opened: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._inside.setVisible(opened)
        self.toggled.emit(opened)
