"""What a screen reader is told of a window, asked through Qt's own accessibility."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget

from tests.gui.geometry import path, visible


def name_of(widget: QWidget) -> str:
    """The name that is read aloud."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def unnamed(root: QWidget) -> list[str]:
    """The visible widgets that take the focus and have no name. A combo box is named by its label or by `accessibleName`."""
    return [
        path(widget)
        for widget in visible(root)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() if isinstance(widget, QComboBox) else name_of(widget))
    ]


def without_object_name(root: QWidget) -> list[str]:
    """The visible widgets that a test or an assistive tool could not address."""
    return [path(widget) for widget in visible(root) if not widget.objectName()]
