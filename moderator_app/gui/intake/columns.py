"""Which column is what, and how the table is to be read: one box a field, filled with the file's own column names."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from moderator_app.gui.intake.choices import CalmCombo
from moderator_app.gui.intake.look import column_cells
from moderator_app.gui.intake.words import delimiter_name, encoding_name
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.cards import Section
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.sources.mapping import DELIMITERS, ENCODINGS, FIELDS, Mapping, time_form
from moderator_app.sources.tablefile import Preview

NONE = ""
READING = ("encoding", "delimiter", "sheet")


class ColumnsForm(QWidget):
    """`changed` gives the mapping that the person wants; the page previews it and calls `show_preview`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ColumnsForm")
        self._preview: Preview | None = None
        self.reading: dict[str, CalmCombo] = {}
        self.fields: dict[str, CalmCombo] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._what = Section(self)
        self._what.setObjectName("WhichColumns")
        what = QGridLayout()
        what.setHorizontalSpacing(SPACE_M)
        what.setVerticalSpacing(SPACE_S)
        what.setColumnStretch(1, 1)
        for row, (field, _) in enumerate(FIELDS):
            self.fields[field] = self._row(what, row, field)
        self._what.body.addLayout(what)
        self._how = Section(self)
        self._how.setObjectName("HowToRead")
        how = QGridLayout()
        how.setHorizontalSpacing(SPACE_M)
        how.setVerticalSpacing(SPACE_S)
        how.setColumnStretch(1, 1)
        for row, name in enumerate(READING):
            self.reading[name] = self._row(how, row, name)
        self._how.body.addLayout(how)
        self.header = QCheckBox(self)
        self.header.setObjectName("HasHeader")
        self.header.clicked.connect(self._changed)
        self._how.body.addWidget(self.header)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE_M)
        page.addWidget(self._what)
        page.addWidget(self._how)
        page.addStretch(1)

    def _row(self, grid: QGridLayout, row: int, name: str) -> CalmCombo:
        combo = CalmCombo(f"Column-{name}", self)
        combo.activated.connect(self._changed)
        label = PlainLabel("", self)
        label.setObjectName(f"Column-{name}-label")
        label.setBuddy(combo)
        grid.addWidget(label, row, 0)
        grid.addWidget(combo, row, 1)
        self._labels[name] = label
        return combo

    def show_preview(self, preview: Preview) -> None:
        """Show how the table was read."""
        self._preview = preview
        self.retranslate()

    def wanted(self) -> Mapping:
        """The mapping that the boxes say."""
        assert self._preview is not None
        before = self._preview
        mapping = before.mapping.with_columns({field: combo.value or None for field, combo in self.fields.items()})
        if mapping.published_at != before.mapping.published_at:
            mapping = replace(mapping, date_order=None, time_form=time_form(column_cells(before, mapping.published_at)))
        changes: dict[str, str | None] = {
            name: self.reading[name].value for name in READING if self.reading[name].value not in ("", getattr(before, name))
        }
        return replace(mapping, header=self.header.isChecked(), **changes)  # pyright: ignore[reportArgumentType]

    def retranslate(self) -> None:
        """Called by the page."""
        self._how.set_heading(translate("ColumnsForm", "How the file is read"))
        self._what.set_heading(translate("ColumnsForm", "Which column is what"))
        self.header.setText(translate("ColumnsForm", "The first row holds the columns' names"))
        names = {
            "encoding": translate("ColumnsForm", "Characters"),
            "delimiter": translate("ColumnsForm", "Columns are parted by"),
            "sheet": translate("ColumnsForm", "Sheet"),
        } | {field: translate("Field", name) for field, name in FIELDS}
        for name, label in self._labels.items():
            needed = translate("ColumnsForm", "{field} (needed)").format(field=names[name]) if name == "text" else names[name]
            label.setText(needed)
            combo = self.fields.get(name) or self.reading[name]
            combo.setAccessibleName(needed)
        if self._preview is not None:
            self._fill(self._preview)

    def _fill(self, preview: Preview) -> None:
        known = {"encoding": ENCODINGS, "delimiter": DELIMITERS, "sheet": preview.sheets}
        says = {"encoding": encoding_name, "delimiter": delimiter_name, "sheet": str}
        for name, combo in self.reading.items():
            current: str | None = getattr(preview, name)
            values = known[name] if current is None or current in known[name] else (*known[name], current)
            combo.offer(((each, says[name](each)) for each in values), current)
            combo.setVisible(current is not None)
            self._labels[name].setVisible(current is not None)
        self.header.setChecked(preview.mapping.header)
        nothing = translate("ColumnsForm", "– not in the file –")
        for field, combo in self.fields.items():
            chosen: str | None = getattr(preview.mapping, field)
            combo.offer([(NONE, nothing), *((name, name) for name in preview.headers)], chosen or NONE)

    def _changed(self, _choice: object = None) -> None:
        self.changed.emit(self.wanted())
