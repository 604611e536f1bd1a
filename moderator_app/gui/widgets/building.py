"""What sheets are made of: labels with their fields, boxes for text, buttons with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.gui.actions import key_name
from moderator_app.gui.theme import SPACE_M, SPACE_XL
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.fields import TextField
from moderator_app.gui.widgets.labels import PlainLabel, PlainTextView, set_tool_tip

CHARACTERS_WIDE = 58


def label(parent: QWidget, name: str, text: str, field: QWidget | None = None, tone: str = "") -> PlainLabel:
    """Words of their own, or those that say what a field is for."""
    found = PlainLabel(text, parent, tone=tone, wrap=True)
    found.setObjectName(name)
    if field is not None:
        found.setBuddy(field)
        field.setAccessibleName(text)
    return found


def text_field(parent: QWidget, name: str, lines: int, *, grows: bool = True) -> TextField:
    """A box for text, so many lines high; at least so many where it `grows`."""
    field = TextField(parent)
    field.setObjectName(name)
    field.setTabChangesFocus(True)
    metrics = field.fontMetrics()
    wide = min(metrics.averageCharWidth() * CHARACTERS_WIDE, parent.screen().availableSize().width() - 6 * SPACE_XL)
    field.setMinimumSize(wide, metrics.lineSpacing() * lines + 2 * SPACE_M)
    if not grows:
        field.setFixedHeight(field.minimumHeight())
    return field


def text_view(parent: QWidget, name: str, text: str, lines: int) -> PlainTextView:
    """Text to read, so many lines high."""
    view = PlainTextView(text, parent)
    view.setObjectName(name)
    view.setFixedHeight(view.fontMetrics().lineSpacing() * lines + 2 * SPACE_M)
    return view


def button(parent: QWidget, name: str, text: str, clicked: Callable[[], None], key: str = "") -> QPushButton:
    """A button of the sheet; its key stands in its tool tip and is said by screen readers."""
    found = QPushButton(text, parent)
    found.setObjectName(name)
    found.setAutoDefault(False)
    found.clicked.connect(simply(clicked))
    if key:
        set_tool_tip(found, key_name(key))
        found.setAccessibleName(f"{text} ({key_name(key)})")
    return found
