"""One saved version of a handover note, to be read beside the one that stands in the field."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from moderator_app.gui.language import translate
from moderator_app.gui.widgets.labels import PlainTextView
from moderator_app.gui.widgets.sheet import Sheet

CHARACTERS_WIDE = 70
LINES_HIGH = 18


class VersionSheet(Sheet):
    """Reads only; its text can be copied."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent, "VersionSheet", title)
        self.text = PlainTextView(text, self)
        self.text.setObjectName("VersionText")
        self.text.setAccessibleName(title)
        metrics = self.text.fontMetrics()
        self.text.setMinimumSize(
            min(metrics.averageCharWidth() * CHARACTERS_WIDE, parent.width() - 120),
            min(metrics.lineSpacing() * LINES_HIGH, parent.height() // 2),
        )
        self.body.addWidget(self.text, 1)
        self.add_button("close", translate("CoverReport", "Close"), self.accept, "primary").setFocus()
