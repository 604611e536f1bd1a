"""The fields of a sheet one under the other, each below its label, at any text size."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from moderator_app.gui.theme import SPACE_M, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel


class FieldColumn(QVBoxLayout):
    """Not Qt's form layout: that one gives too little height to rows whose text is large."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACE_M)

    def add(self, label: PlainLabel | None, field: QWidget | QLayout) -> None:
        """One more field; a tick box carries its own label."""
        row = QVBoxLayout()
        row.setSpacing(SPACE_XS)
        if label is not None:
            row.addWidget(label)
        if isinstance(field, QWidget):
            row.addWidget(field)
        else:
            row.addLayout(field)
        self.addLayout(row)
