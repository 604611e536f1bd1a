"""What the calendar's signs mean, in one line under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from moderator_app.gui.cover.words import SIGNS, Sign
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_L, SPACE_XS
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel

ICON = 14


class Legend(QWidget):
    """Each sign beside its meaning."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CoverLegend")
        self._meanings: list[PlainLabel] = []
        flow = FlowLayout(self, SPACE_L, between=SPACE_XS)
        for place, sign in enumerate(SIGNS):
            pair = QWidget(self)
            pair.setObjectName(f"CoverSign-{place}")
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE_XS)
            meaning = PlainLabel("", pair, tone="muted")
            meaning.setObjectName(f"CoverSign-{place}-text")
            row.addWidget(_Picture(icons, sign, pair))
            row.addWidget(meaning)
            self._meanings.append(meaning)
            flow.addWidget(pair)

    def retranslate(self) -> None:
        """The meanings in the language in use."""
        for sign, meaning in zip(SIGNS, self._meanings, strict=True):
            meaning.setText(translate("CoverSign", sign.meaning))


class _Picture(QWidget):
    """A sign, as large as the text."""

    def __init__(self, icons: Icons, sign: Sign, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("SignPicture")
        self._icons, self._sign = icons, sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._icons.pixmap(self._sign.icon, self._sign.tone, ICON).size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._icons.pixmap(self._sign.icon, self._sign.tone, ICON, self.devicePixelRatioF()))
        painter.end()
