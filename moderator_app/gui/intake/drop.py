"""Where an import begins: a place to drop files on, what can be read, and what no export holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import RADIUS, SPACE_M, SPACE_S, SPACE_XL
from moderator_app.gui.widgets.labels import PlainLabel


class DropPlace(QWidget):
    """A dashed frame. The screen takes the drop; `set_hot` shows that it would."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DropPlace")
        self._context = context
        self._hot = False
        self._title = PlainLabel("", self, role="title", wrap=True)
        self._title.setObjectName("DropTitle")
        self._kinds = PlainLabel("", self, tone="muted", wrap=True)
        self._kinds.setObjectName("DropKinds")
        for label in (self._title, self._kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(self)
        self.choose.setObjectName("ChooseFile")
        self.choose.setProperty("role", "primary")
        self.choose.clicked.connect(context.actions.action("import.choose").trigger)
        context.icons.set_on(self.choose, "folder", "on_accent")
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.choose)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        page.setSpacing(SPACE_M)
        page.addWidget(self._title)
        page.addWidget(self._kinds)
        page.addSpacing(SPACE_S)
        page.addLayout(middle)

    def retranslate(self) -> None:
        """Called by the page."""
        self._title.setText(translate("DropPlace", "Drop files here, or choose one"))
        self._kinds.setText(
            translate(
                "DropPlace", "WordPress export (XML), Excel workbook, CSV or another text table. Several files go one after the other."
            )
        )
        key = self._context.actions.key_text("import.choose")
        self.choose.setText(translate("DropPlace", "Choose a file… ({key})").format(key=key))
        self.choose.setAccessibleName(translate("DropPlace", "Choose a file to import"))

    def set_hot(self, hot: bool) -> None:
        """Whether files are held over the screen."""
        self._hot = hot
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._context.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: QColor = colours.accent if self._hot else colours.border
        painter.setPen(QPen(line, 2 if self._hot else 1.5, Qt.PenStyle.SolidLine if self._hot else Qt.PenStyle.DashLine))
        painter.setBrush(colours.info_soft if self._hot else colours.surface)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), RADIUS, RADIUS)
        painter.end()
