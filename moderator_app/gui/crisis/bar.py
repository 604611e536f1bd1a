"""The line above every screen that says that crisis mode is on, with the way to what belongs to it and to where it is ended (SOL-46)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.gui.crisis import words
from moderator_app.gui.crisis.opening import open_crisis
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, set_tool_tip

if TYPE_CHECKING:
    from moderator_app.domain.crises import Crisis

REDRAWN_AT = (QEvent.Type.LanguageChange, QEvent.Type.StyleChange)


class CrisisBar(QFrame):
    """Hidden while crisis mode is off. One line, quiet, never takes the focus by itself. Holds the window's action for the sheet, too."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("CrisisBar")
        self.setProperty("role", "bar")
        self.setProperty("tone", "warning")
        self._context = context
        self._now: Crisis | None = None
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("CrisisBarIcon")
        self.text = ElidedLabel("", self, selectable=True)
        self.text.setObjectName("CrisisBarText")
        self.items = self._button("CrisisBarItems", self._list)
        self.more = self._button("CrisisBarMore", self.open_sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_XS, SPACE_S, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.items)
        row.addWidget(self.more)
        self.hide()
        context.actions.connect_all({"window.crisis": self.open_sheet})
        context.changes.changed.connect(self._heard)
        self.refresh()

    def refresh(self) -> None:
        """Ask whether it is on."""
        self._context.runner.run("read", self._context.desk.crises.running, self, self._take, replaces="crisis.bar")

    def open_sheet(self, _checked: bool = False) -> None:
        """Where it is started and ended."""
        open_crisis(self._context, self)

    def _button(self, name: str, clicked: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "flat")
        button.clicked.connect(clicked)
        return button

    def _heard(self, change: Change) -> None:
        if Topic.ITEMS in change.topics:
            self.refresh()

    def _take(self, now: Crisis | None) -> None:
        began = now is not None and (self._now is None or self._now.id != now.id)
        self._now = now
        self._show()
        if began:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text.text()))

    def _show(self) -> None:
        self.setVisible(self._now is not None)
        if self._now is None:
            return
        told = words.sign(self._now, self._context.desk.clock.now())
        self.text.setText(told)
        self.text.setAccessibleName(told)
        self.setAccessibleName(translate("CrisisBar", "Crisis mode is on"))
        self.items.setText(translate("CrisisBar", "Its items ({count})").format(count=self._now.count()))
        self.items.setVisible(bool(self._now.items))
        self.more.setText(translate("CrisisBar", "Crisis mode…"))
        set_tool_tip(self.more, self._context.actions.key_text("window.crisis"))
        self._icon.setPixmap(self._context.icons.pixmap("crisis", "warning", ratio=self.devicePixelRatioF()))

    def _list(self, _checked: bool = False) -> None:
        if self._now is not None:
            self._context.open_screen("inbox", crisis=self._now.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAWN_AT and hasattr(self, "more"):
            self._show()
