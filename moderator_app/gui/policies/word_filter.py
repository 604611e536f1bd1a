"""Which words of the list are shown: by what is searched for, by category and severity, and by where they are from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from moderator_app.domain.marks import Category, Severity
from moderator_app.gui.language import translate
from moderator_app.gui.policies import word_told as told
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel

OURS, SHIPPED = "own", "shipped"
SEARCH_WIDE = 18
"""Characters."""


class WordFilter(QWidget):
    """`changed` when other rows are to be shown. Below it, how many these are, and what holds now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("WordFilter")
        self.search = QLineEdit(self)
        self.search.setObjectName("WordSearch")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._tell)
        self._category, self._severity, self._origin = (QComboBox(self) for _ in range(3))
        for box, name in ((self._category, "WordCategory"), (self._severity, "WordSeverity"), (self._origin, "WordOrigin")):
            box.setObjectName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(self._tell)
        self._said = PlainLabel("", self, role="small", tone="muted", wrap=True)
        self._said.setObjectName("WordsSaid")
        row = FlowLayout()
        for widget in (self.search, self._category, self._severity, self._origin):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(row)
        column.addWidget(self._said)

    def retranslate(self) -> None:
        """In the language in use; what is chosen stays chosen."""
        self.search.setPlaceholderText(translate("WordFilter", "Search for a word"))
        self.search.setAccessibleName(translate("WordFilter", "Search for a word"))
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * SEARCH_WIDE)
        categories = [(str(each), told.category(each)) for each in Category]
        severities = [(str(int(each)), told.severity(each)) for each in Severity]
        origins = [(OURS, translate("WordFilter", "Ours")), (SHIPPED, translate("WordFilter", "The program's"))]
        _fill(self._category, translate("WordFilter", "Every category"), categories)
        _fill(self._severity, translate("WordFilter", "Every degree"), severities)
        _fill(self._origin, translate("WordFilter", "All words"), origins)
        for box, name in (
            (self._category, translate("WordFilter", "Category")),
            (self._severity, translate("WordFilter", "Severity")),
            (self._origin, translate("WordFilter", "Where from")),
        ):
            box.setAccessibleName(name)

    def shows(self, row: told.Row) -> bool:
        """Whether that entry is among those that are asked for."""
        entry = row.entry
        return (
            self._category.currentData() in ("", entry.category)
            and self._severity.currentData() in ("", str(int(entry.severity)))
            and self._origin.currentData() in ("", OURS if row.own else SHIPPED)
            and self.search.text().strip().lower() in row.searched
        )

    def say(self, text: str) -> None:
        """How many are shown, and what holds now."""
        self._said.setText(text)

    def clear(self) -> None:
        """Every entry is shown again."""
        self.blockSignals(True)
        self.search.clear()
        for box in (self._category, self._severity, self._origin):
            box.setCurrentIndex(0)
        self.blockSignals(False)
        self.changed.emit()

    def take_focus(self) -> None:
        """The keyboard goes to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _tell(self, *_changed: object) -> None:
        self.changed.emit()


def _fill(box: QComboBox, every: str, options: list[tuple[str, str]]) -> None:
    chosen = box.currentData() or ""
    box.blockSignals(True)
    box.clear()
    for value, text in (("", every), *options):
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
