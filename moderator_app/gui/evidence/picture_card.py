"""One file of a set: a placeholder, then the picture greyed and blurred, then as it is; each step only when a person asks for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.domain.evidence import FileType, Part
from moderator_app.gui.evidence import words
from moderator_app.gui.evidence.pictures import read_picture, veiled
from moderator_app.gui.language import say, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.messages import KnownError


class Canvas(QWidget):
    """A picture, never larger than it is and never wider than there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("PartPicture")
        self.image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show this one."""
        self.image = image
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(QPoint(0, 0), self._shown_size()), self.image)
        painter.end()

    def _shown_size(self) -> QSize:
        if self.image.isNull() or self.image.width() <= self.width():
            return self.image.size()
        return QSize(self.width(), max(1, self.image.height() * self.width() // self.image.width()))

    def _fit(self) -> None:
        if self.height() != self._shown_size().height():
            self.setFixedHeight(self._shown_size().height())


class PictureCard(Card):
    """What is shown goes with the card: it lies in memory alone."""

    def __init__(self, context: ScreenContext, parent: QWidget, set_id: int, part: Part, now: int) -> None:
        super().__init__(parent)
        self.setObjectName("EvidencePicture")
        self._context, self._set_id, self._part = context, set_id, part
        self._image: QImage | None = None
        self._veiled = QImage()
        self._sharp = False
        self.setAccessibleName(words.part_name(part))
        for name, text, tone in (("PartName", words.part_name(part), ""), ("PartLine", words.part_line(part, now), "muted")):
            label = PlainLabel(text, self, tone=tone, wrap=True, selectable=True)
            label.setObjectName(name)
            self.body.addWidget(label)
        self.told = PlainLabel("", self, wrap=True)
        self.told.setObjectName("PartTold")
        self.body.addWidget(self.told)
        self.canvas = Canvas(self)
        self.canvas.hide()
        self.body.addWidget(self.canvas)
        buttons = FlowLayout(spacing=SPACE_S)
        self.show_button = self._button("PartShow", self._ask)
        self.sharp_button = self._button("PartSharp", self._sharpen)
        self.hide_button = self._button("PartHide", self._cover)
        for each in (self.show_button, self.sharp_button, self.hide_button):
            buttons.addWidget(each)
        self.body.addLayout(buttons)
        self._show()

    def _button(self, name: str, clicked: object) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button

    def _show(self) -> None:
        picture = self._part.type is not None and self._part.type.is_picture and not self._part.gone
        there = self._image is not None
        self.show_button.setVisible(picture and not there)
        self.sharp_button.setVisible(there)
        self.hide_button.setVisible(there)
        self.show_button.setText(translate("Evidence", "Show it greyed and blurred"))
        self.sharp_button.setText(
            translate("Evidence", "Blur it again") if self._sharp else translate("Evidence", "Show it as it is: it may be upsetting")
        )
        self.hide_button.setText(translate("Evidence", "Hide it"))
        for each in (self.show_button, self.sharp_button, self.hide_button):
            each.setAccessibleName(f"{each.text()}: {words.part_name(self._part)}")
        if not picture:
            self.told.setText(translate("Evidence", "A PDF file is not shown here: save the pack and open it there."))
        elif not there:
            self.told.setText(translate("Evidence", "The picture is not shown until you ask for it. That you look is written down."))
        self.told.setVisible(not there)
        self.canvas.setVisible(there)
        self.canvas.setAccessibleName(words.part_name(self._part))
        if self._image is not None:
            self.canvas.show_image(self._image if self._sharp else self._veiled)

    def _ask(self, _checked: bool = False) -> None:
        self.show_button.setEnabled(False)
        job = partial(self._context.desk.evidence.file, self._set_id, self._part.id)
        self._context.runner.run("write", job, self, self._read, self._failed)

    def _read(self, content: bytes) -> None:
        assert self._part.type is not None
        self._context.runner.run("local", partial(_pictures, content, self._part.type), self, self._arrived, self._failed)

    def _arrived(self, found: tuple[QImage, QImage]) -> None:
        self._image, self._veiled = found
        self._sharp = False
        self.show_button.setEnabled(True)
        self._show()
        self.sharp_button.setFocus()

    def _sharpen(self, _checked: bool = False) -> None:
        self._sharp = not self._sharp
        self._show()

    def _cover(self, _checked: bool = False) -> None:
        self._image, self._veiled, self._sharp = None, QImage(), False
        self.canvas.show_image(QImage())
        self._show()
        self.show_button.setFocus()

    def _failed(self, error: KnownError) -> None:
        self.show_button.setEnabled(True)
        self.told.setText(say(error.what))


def _pictures(content: bytes, found: FileType) -> tuple[QImage, QImage]:
    image = read_picture(content, found)
    return image, veiled(image)
