"""The pane that shows one entry in full: labelled plain texts that can be copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.log import record
from moderator_app.gui.log.reading import Details
from moderator_app.gui.log.record import Block, Fact
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import ScrollPage

STACKED_BELOW = 55
"""Characters of width below which a label stands above its text."""
LABEL_CHARACTERS = 17
SHORT = 16
"""Characters that fit beside a label in any pane: what is longer may break into lines."""


class DetailsPane(Card):
    """Empty until an entry is shown."""

    open_item = Signal()
    copied = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LogDetails")
        self._icons = icons
        self._stacked = False
        self._details: Details | None = None
        self.open_button = QPushButton(self)
        self.open_button.setObjectName("LogOpenItem")
        self.open_button.clicked.connect(self.open_item)
        icons.set_on(self.open_button, "inbox")
        self._empty = PlainLabel("", self, tone="muted", wrap=True)
        self._empty.setObjectName("LogDetailsEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._page = ScrollPage("LogDetailsPage", self, reads=True)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._page, 1)
        self.body.addWidget(self.open_button)

    def show_details(self, details: Details | None) -> None:
        """Show this entry, or that none is chosen."""
        self._details = details
        self._empty.setText(translate("LogDetails", "Choose an entry to see all of it."))
        self.setAccessibleName(translate("LogDetails", "The entry in full"))
        self._page.setAccessibleName(translate("LogDetails", "The entry in full"))
        self.open_button.setText(translate("LogDetails", "Open in the inbox"))
        self._empty.setVisible(details is None)
        self._page.setVisible(details is not None)
        self.open_button.setVisible(details is not None and details.row.item_id is not None)
        self._stacked = self._is_narrow()
        self._page.clear()
        if details is not None:
            for block in record.blocks(details):
                self._page.body.addWidget(self._drawn(block))
            self._page.body.addStretch(1)

    def again(self) -> None:
        """The same entry in other words or with another text size."""
        self.show_details(self._details)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._details is not None and self._stacked != self._is_narrow():
            self.again()

    def copy_hash(self) -> None:
        """Put the entry's whole hash on the clipboard."""
        if self._details is not None:
            self._copy(self._details.row.hash)

    def _is_narrow(self) -> bool:
        return self.width() < self.fontMetrics().averageCharWidth() * STACKED_BELOW

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    def _drawn(self, block: Block) -> QWidget:
        part = QWidget(self._page.page)
        part.setObjectName("LogBlock")
        part.setAccessibleName(block.heading)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        heading = PlainLabel(block.heading, part, role="heading", wrap=True)
        heading.setObjectName("LogBlockHeading")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        line = 0
        for fact in block.facts:
            line = self._add(grid, line, part, fact)
        column.addLayout(grid)
        return part

    def _add(self, grid: QGridLayout, line: int, part: QWidget, fact: Fact) -> int:
        """Put a fact into the grid; the next free line. What is long, and everything in large text, stands below its label."""
        value = PlainLabel(fact.text, part, wrap=len(fact.text) > SHORT or "\n" in fact.text, selectable=True)
        value.setObjectName("LogFact")
        value.setAccessibleName(f"{fact.label}: {fact.text}" if fact.label else fact.text)
        top = Qt.AlignmentFlag.AlignTop
        held = value if not fact.copy else self._with_copy(value, fact, part)
        if not fact.label:
            grid.addWidget(held, line, 0, 1, 2)
            return line + 1
        label = PlainLabel(fact.label, part, tone="muted", wrap=True)
        label.setObjectName("LogFactLabel")
        if fact.quote or self._stacked:
            grid.addWidget(label, line, 0, 1, 2)
            grid.addWidget(held, line + 1, 0, 1, 2)
            grid.setRowMinimumHeight(line + 2, SPACE_XS)
            return line + 3
        label.setFixedWidth(label.fontMetrics().averageCharWidth() * LABEL_CHARACTERS)
        side = Qt.AlignmentFlag.AlignVCenter if fact.copy else top
        grid.addWidget(label, line, 0, side)
        grid.addWidget(held, line, 1, side)
        return line + 1

    def _with_copy(self, value: PlainLabel, fact: Fact, part: QWidget) -> QWidget:
        both = QWidget(part)
        both.setObjectName("LogCopyable")
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        button = QToolButton(both)
        button.setObjectName("LogCopy")
        button.setProperty("role", "flat")
        button.setAccessibleName(translate("LogDetails", "Copy {what} whole").format(what=fact.label))
        set_tool_tip(button, f"{button.accessibleName()}\n{fact.copy}")
        button.clicked.connect(partial(_call_copy, self, fact.copy))
        self._icons.set_on(button, "paste", "muted")
        row.addWidget(value, 1 if value.wordWrap() else 0)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0 if value.wordWrap() else 1)
        return both


def _call_copy(pane: DetailsPane, text: str, _checked: bool = False) -> None:
    pane._copy(text)  # noqa: SLF001 - the same module
