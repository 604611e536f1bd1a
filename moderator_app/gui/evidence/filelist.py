"""The files that are to be saved: names and sizes, each with a button that leaves it out. No picture is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.evidence import NewFile
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.evidence.words import LONGEST, size
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel


class FileList(QWidget):
    """Empty, it takes no room."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("EvidenceFiles")
        self.setProperty("role", "page")
        self.setAccessibleName(translate("SecureEvidence", "Files that will be saved"))
        self.files: list[NewFile] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    def add(self, file: NewFile) -> None:
        """One more."""
        self.files.append(file)
        row = QWidget(self)
        row.setObjectName("EvidenceFile")
        row.setProperty("role", "page")
        name = visible_line(file.name, LONGEST)
        label = PlainLabel(f"{name}, {size(len(file.content))}", row, wrap=True)
        label.setObjectName("EvidenceFile-name")
        away = QPushButton(translate("SecureEvidence", "Leave out"), row)
        away.setObjectName("EvidenceFile-away")
        away.setAccessibleName(translate("SecureEvidence", "Leave out {file}").format(file=name))
        away.setAutoDefault(False)
        away.setProperty("role", "flat")
        away.clicked.connect(partial(self._leave_out, row))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(label, 1)
        line.addWidget(away)
        self._rows.append(row)
        self._column.addWidget(row)
        self.changed.emit()

    def _leave_out(self, row: QWidget, _checked: bool = False) -> None:
        place = self._rows.index(row)
        del self.files[place], self._rows[place]
        row.hide()
        row.deleteLater()
        self.changed.emit()
