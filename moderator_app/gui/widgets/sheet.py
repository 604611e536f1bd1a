"""The frame of every dialog: a headline, a body, buttons on the right; opened, never executed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.foreign import shown
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from moderator_app.gui.tasks import TaskRunner
    from moderator_app.support.messages import KnownError

LONGEST_TITLE = 160
"""Characters. A title may hold the name of a channel or a file."""


class Sheet(QDialog):
    """A modal dialog over `parent`. Put widgets into `body`, buttons with `add_button`, then call open()."""

    def __init__(self, parent: QWidget | None, name: str, title: str) -> None:
        super().__init__(parent)
        self.storing = False
        """What stands in it is on its way: it stays open until it is known how that ended, and stores nothing else."""
        self._primary: QPushButton | None = None
        title = shown(title, LONGEST_TITLE).replace("\n", " ")
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._headline = PlainLabel(title, self, role="title", wrap=True)
        self._headline.setObjectName("SheetTitle")
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE_M)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._buttons.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        page.setSpacing(SPACE_L)
        page.addWidget(self._headline)
        page.addLayout(self.body, 1)
        page.addLayout(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.grow()

    def grow(self) -> None:
        """As high as what it holds asks for: Qt itself would give it two thirds of the screen at most, and no more for what is added."""
        page = self.layout()
        if page is not None:
            # What was shown just now would not be measured yet.
            page.activate()
            wanted = max(page.totalSizeHint().height(), page.totalHeightForWidth(self.width()))
            self.resize(self.width(), max(self.height(), min(wanted, self.screen().availableSize().height() - 2 * SPACE_XL)))
            # Where it stands was settled for the height that Qt gave it.
            below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
            if below > 0:
                self.move(self.x(), max(self.screen().availableGeometry().top(), self.y() - below - SPACE_XL))

    def add_button(self, name: str, text: str, clicked: Callable[[], None], role: str = "") -> QPushButton:
        """A button at the end of the row. `role` is primary, danger or empty; Return does the primary one, and so does
        Ctrl+Return, wherever the keyboard is."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if role:
            button.setProperty("role", role)
        if role == "primary":
            button.setDefault(True)
            self._primary = button
            for key in ("Ctrl+Return", "Ctrl+Enter"):
                QShortcut(QKeySequence(key), self, self._press)
        button.clicked.connect(simply(clicked))
        self._buttons.addWidget(button)
        return button

    def _press(self) -> None:
        if self._primary is not None and self._primary.isVisible():
            self._primary.click()

    def store(
        self, runner: TaskRunner, act: Callable[[], Any], stored: Callable[[Any], None], refused: Callable[[KnownError], None]
    ) -> None:
        """Do `act` in the write lane, once, then `stored` with what came of it, or `refused`. The primary button waits for that, too."""
        if not self.storing:
            self._store(storing=True)
            runner.run("write", act, self, stored, refused, ended=partial(self._store, storing=False))

    def reject(self) -> None:
        """Not while it stores: whoever waits is to know how it ended."""
        if not self.storing:
            super().reject()

    def _store(self, *, storing: bool) -> None:
        self.storing = storing
        if self._primary is not None:
            self._primary.setEnabled(not storing)
