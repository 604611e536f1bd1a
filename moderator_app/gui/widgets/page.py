"""A page that scrolls when there is no room: what a screen's widgets stand on, so that large text is never cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from moderator_app.gui.theme import SPACE_M, SPACE_S

LEAST_LINES = 4
"""However little room there is."""


class ScrollPage(QScrollArea):
    """Put widgets into `body`. The keyboard scrolls it when `reads` says that there is nothing on it to move between."""

    def __init__(self, name: str, parent: QWidget | None = None, *, reads: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reads else Qt.FocusPolicy.NoFocus)
        self.page = QWidget(self)
        self.page.setObjectName(f"{name}-page")
        self.page.setProperty("role", "page")
        self.body = QVBoxLayout(self.page)
        self.body.setContentsMargins(0, 0, SPACE_S, SPACE_M)
        self.body.setSpacing(SPACE_M)
        self.setWidget(self.page)

    def clear(self) -> None:
        """Take everything off the page, and scroll to its beginning."""
        while (entry := self.body.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.verticalScrollBar().setValue(0)


class FormPage(ScrollPage):
    """Asks for all the room that its fields take, and scrolls where there is less."""

    def sizeHint(self) -> QSize:
        wanted = self.page.sizeHint()
        return QSize(wanted.width() + self.verticalScrollBar().sizeHint().width(), wanted.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self.fontMetrics().lineSpacing() * LEAST_LINES)


def has_focus_within(widget: QWidget) -> bool:
    """Whether the keyboard is somewhere inside `widget`."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def kept_focus(widget: QWidget) -> QWidget | None:
    """What inside `widget` has the keyboard, or has it again once the sheet over its window closes; None: nothing there."""
    focused = widget.window().focusWidget()
    return focused if focused is not None and (focused is widget or widget.isAncestorOf(focused)) else None
