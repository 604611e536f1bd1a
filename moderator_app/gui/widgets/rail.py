"""The rail at the left: one button a screen, help and menu below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolButton, QVBoxLayout, QWidget

from moderator_app.gui.icons import BASE_SIZE, Icons
from moderator_app.gui.theme import SPACE_S, SPACE_XL, SPACE_XS, Theme
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.labels import set_tool_tip

ICON_FACTOR = 1.1
NARROWEST = 84
"""Logical pixels at 100 % text."""
UNDER, BESIDE = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class Rail(QFrame):
    """Buttons with icon and name, each reached by Tab: one for every screen, and below some that just do something.

    Where large text leaves no room for all of them, the names stand beside the icons.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Rail")
        self.setProperty("role", "rail")
        self._theme = theme
        self._icons = icons
        self._marked = ""
        self._tall = 0
        """The height that all buttons need with their names under the icons."""
        self._buttons: dict[str, QToolButton] = {}
        inside = QWidget(self)
        inside.setObjectName("RailPage")
        inside.setProperty("role", "page")
        self._screens = QVBoxLayout(inside)
        self._screens.setContentsMargins(0, 0, 0, 0)
        self._screens.setSpacing(SPACE_XS)
        self._screens.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setObjectName("RailArea")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        self._below = QVBoxLayout()
        self._below.setSpacing(SPACE_XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_S, 1, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self._area, 1)
        column.addLayout(self._below)
        theme.changed.connect(self.fit)

    def add_screen(self, screen_id: str, icon: str, chosen: Callable[[str], None]) -> None:
        """A button that shows a screen."""
        button = self._made(f"rail-{screen_id}", icon)
        button.setCheckable(True)
        button.clicked.connect(partial(self._clicked, chosen, screen_id))
        self._screens.insertWidget(self._screens.count() - 1, button)
        self._buttons[screen_id] = button

    def add_below(self, name: str, icon: str, clicked: Callable[[], None]) -> QToolButton:
        """A button at the lower end."""
        button = self._made(f"rail-{name}", icon)
        button.clicked.connect(simply(clicked))
        self._below.addWidget(button)
        self._buttons[name] = button
        return button

    def set_text(self, name: str, text: str, tip: str) -> None:
        """The name under the icon and what the tool tip says, in the language in use."""
        button = self._buttons[name]
        button.setText(text)
        button.setAccessibleName(text)
        set_tool_tip(button, tip)

    def mark(self, screen_id: str) -> None:
        """Show which screen is in front."""
        self._marked = screen_id
        for name, button in self._buttons.items():
            button.setChecked(name == screen_id)
        self._show_marked()

    def names(self) -> Sequence[str]:
        """The buttons from top to bottom."""
        return tuple(self._buttons)

    def fit(self) -> None:
        """Make all buttons as wide as the longest name set in bold, so that choosing one moves nothing."""
        size = self._theme.scaled(round(BASE_SIZE * ICON_FACTOR))
        for button in self._buttons.values():
            button.setIconSize(QSize(size, size))
            button.ensurePolished()
            button.setToolButtonStyle(UNDER)
        self._tall = sum(button.sizeHint().height() + SPACE_XS for button in self._buttons.values()) + 3 * SPACE_S
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._lay_out()

    def _lay_out(self) -> None:
        style = UNDER if self._tall <= self.height() else BESIDE
        metrics = QFontMetrics(self._theme.font(factor=0.92, bold=True))
        room = SPACE_XL if style == UNDER else SPACE_XL + SPACE_S + self._theme.scaled(round(BASE_SIZE * ICON_FACTOR))
        named = max((metrics.horizontalAdvance(button.text()) for button in self._buttons.values()), default=0) + room
        width = max(self._theme.scaled(NARROWEST), named)
        for column in (self._screens, self._below):
            column.setSpacing(SPACE_XS if style == UNDER else 0)
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            button.setFixedWidth(width)
            button.setMinimumHeight(button.sizeHint().height())  # where there are too many all the same, they scroll
        self._area.setFixedWidth(width)
        # Once they have their places.
        QTimer.singleShot(0, self, self._show_marked)

    def _show_marked(self) -> None:
        """Where they scroll, the one in front is in sight."""
        button = self._buttons.get(self._marked)
        if button is not None and self._area.isAncestorOf(button):
            self._area.ensureWidgetVisible(button, 0, SPACE_XS)

    def _clicked(self, chosen: Callable[[str], None], screen_id: str, _checked: bool = False) -> None:
        chosen(screen_id)
        self.mark(self._marked)  # a second click on the same button must not take its mark away

    def _made(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("role", "rail")
        button.setToolButtonStyle(UNDER)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons.set_on(button, icon, "muted")
        return button
