"""What an empty screen says: a picture, one sentence, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.foreign import shown
from moderator_app.gui.icons import Icons
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.labels import PlainLabel

ICON_SIZE = 40
CHARACTERS_WIDE = 54
LEAST_CHARACTERS = 18
"""Of a line, where the room is narrow."""
LONGEST_WORDS = 600
"""Characters. What was searched for may be long."""


class EmptyState(QWidget):
    """Centred in the room it gets. Call `set_words` from the screen's retranslate()."""

    def __init__(self, icons: Icons, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EmptyState")
        self._icons = icons
        self._icon_name, self._tone = icon_name, "muted"
        self._icon = QLabel(self)
        self._icon.setObjectName("EmptyIcon")
        self._title = PlainLabel("", self, role="title", wrap=True)
        self._title.setObjectName("EmptyTitle")
        self._text = PlainLabel("", self, tone="muted", wrap=True)
        self._text.setObjectName("EmptyText")
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._below = QHBoxLayout()
        self._by_id: dict[str, QPushButton] = {}
        column = QVBoxLayout()
        column.setSpacing(SPACE_M)
        column.addStretch(2)
        for label in (self._icon, self._title, self._text):
            column.addWidget(label)
        column.addLayout(self._buttons)
        column.addLayout(self._below)
        column.addStretch(3)
        page = QHBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        page.addStretch(1)
        page.addLayout(column)
        page.addStretch(1)
        self._paint_icon()
        self._text.installEventFilter(self)

    def set_words(self, title: str, text: str) -> None:
        """What is missing, and what to do about it, in the language in use."""
        title, text = shown(title, LONGEST_WORDS), shown(text, LONGEST_WORDS)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def set_icon(self, name: str, tone: str = "muted") -> None:
        """Another picture, in the colour that Colours calls `tone`."""
        self._icon_name, self._tone = name, tone
        self._paint_icon()

    def add_button(
        self, name: str, clicked: Callable[[], None], *, primary: bool = False, icon: str = "", below: bool = False
    ) -> QPushButton:
        """A button for the next step; the caller gives it its text. `name` becomes its objectName. `below`: under the row of the others."""
        button = QPushButton(self)
        button.setObjectName(name)
        # The keyboard stands on it as soon as the screen is empty: Enter does it, as in a sheet.
        button.setAutoDefault(True)
        if primary:
            button.setProperty("role", "primary")
        if icon:
            self._icons.set_on(button, icon, "on_accent" if primary else "text")
        button.clicked.connect(simply(clicked))
        row = self._below if below else self._buttons
        if not row.count():
            row.addStretch(1)
            row.addStretch(1)
        row.insertWidget(row.count() - 1, button)
        self._by_id[name] = button
        return button

    def minimumSizeHint(self) -> QSize:
        """The words take lines of their own where there is less room than they would like."""
        least = super().minimumSizeHint()
        buttons = max((each.minimumSizeHint().width() for each in self._by_id.values()), default=0)
        wide = max(self._text.fontMetrics().averageCharWidth() * LEAST_CHARACTERS, buttons) + 2 * SPACE_L
        return QSize(min(least.width(), wide), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_by_id"):
            self._paint_icon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The text hears of another size after the state as a whole does: it would be measured as it was.
        if event.type() == QEvent.Type.FontChange:
            self._paint_icon()
        return super().eventFilter(watched, event)

    def _paint_icon(self) -> None:
        self._icon.setPixmap(self._icons.pixmap(self._icon_name, self._tone, ICON_SIZE, self.devicePixelRatioF()))
        self._fit()

    def _fit(self) -> None:
        wide = self._text.fontMetrics().averageCharWidth()
        width = max(wide * LEAST_CHARACTERS, min(wide * CHARACTERS_WIDE, self.width() - 2 * SPACE_L))
        for label in (self._title, self._text):
            label.setFixedWidth(width)
