"""The line above the list that says to which part of the items it is narrowed, how many of them are left, and leads back to all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.narrowing import NARROWING_NAMES, Narrowing
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.labels import ElidedLabel, set_tool_tip


class NarrowedLine(QWidget):
    """`left()` when all is to be shown again. Unseen while the list is not narrowed."""

    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("NarrowedLine")
        self.part: Narrowing | None = None
        self.count: int | None = None
        """How many there are now; None until they are counted."""
        self._words = ElidedLabel("", self, tone="accent")
        self._words.setObjectName("NarrowedTo")
        self._all = QPushButton(self)
        self._all.setObjectName("ShowAll")
        self._all.setProperty("role", "flat")
        icons.set_on(self._all, "close")
        self._all.clicked.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._words, 1)
        row.addWidget(self._all)
        self.hide()

    def show_part(self, part: Narrowing | None) -> None:
        """The list is narrowed to this part from now on; None: to none."""
        if part is not self.part:
            self.part, self.count = part, None
            self.retranslate()

    def show_count(self, count: int) -> None:
        """How many there are now."""
        if count != self.count:
            self.count = count
            self.retranslate()

    def name(self) -> str:
        """What the part is called in the language in use; empty without one."""
        return "" if self.part is None else translate("Narrowing", NARROWING_NAMES[self.part])

    def words(self) -> str:
        """The part with how many there are."""
        name = self.name()
        return name if not name or self.count is None else translate("NarrowedLine", "{part}: {count}").format(part=name, count=self.count)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self._words.setText(self.words())
        self._all.setText(translate("NarrowedLine", "Show all"))
        self._all.setAccessibleName(translate("NarrowedLine", "{part}. Show all").format(part=self.words()))
        set_tool_tip(self._all, translate("NarrowedLine", "Show all again (Esc)"))
        self.setVisible(self.part is not None)

    def _leave(self) -> None:
        self.left.emit()
