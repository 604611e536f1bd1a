"""What strangers send to break a window, and what is asked of everything that shows it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from moderator_app.domain.intake_text import clean
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.inbox.list_model import FACE_ROLE
from moderator_app.gui.inbox.words import Face
from tests.gui.geometry import path, settle

INK = qRgb(0xE7, 0x13, 0x9D)
INK_BYTES = bytes((0x9D, 0x13, 0xE7, 0xFF))
"""A colour that no theme has, and how a picture keeps it."""
MOST_SECONDS = 2.0
"""Work of the window's thread that showing anything may take."""
ROWS = 30
"""Of each list that are looked at."""


def texts(picture: Path) -> dict[str, str]:
    """The texts, by what is hostile in them. `picture` is a file that must not be opened."""
    return {
        "picture": f'<img src="{picture.as_uri()}"><img src="{picture}" width="90"> bild',
        "markup": "<b>fet</b> & <i>kursiv</i> <a href='file:///'>länk</a>",
        "share": "\\\\host\\share\\bild.png <img src='\\\\host\\share\\bild.png'>",
        "long": "många ord " * 10_000,
        "control": "en\x07\x1b[31mröd\x00\x7f\x9ctvå",
        "turned": "abc\u202edcba\u2066\u200b slut",
        "surrogate": "halvt \ud83d tecken",
        "word": "x" * 1_000_000,
    }


def make_picture(folder: Path) -> Path:
    """A file whose colour shows wherever it is loaded."""
    file = folder / "probe.png"
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(INK)
    assert image.save(str(file))
    return file


@dataclass(slots=True)
class Place:
    """Somewhere that shows foreign text: what brings it to the front, and what is to be looked at then."""

    name: str
    show: Callable[[], QWidget]


def beginnings(text: str) -> set[str]:
    """How the text begins wherever it is shown: letter by letter, what hides in it made visible, as it came or as it is stored."""
    return {visible_line(each, 24).rstrip("…") for each in (text, clean(text)[0])}


def assert_harmless(place: Place, text: str) -> None:
    """It comes up at once, shows the beginning of `text` as it is written, and does nothing that the text asks for."""
    begun = time.thread_time()
    root = place.show()
    settle()
    picture = root.grab().toImage()
    took = time.thread_time() - begun

    assert took < MOST_SECONDS, f"{place.name} took {took:.1f} s"
    assert any(begins in each for each in written(root) for begins in beginnings(text)), f"{place.name} does not show the text"
    assert (place.name, wrong(root)) == (place.name, [])
    assert not is_loaded(picture), f"{place.name} shows the picture that the text names"


def is_loaded(picture: QImage) -> bool:
    """Whether the file that must not be opened is painted there."""
    return INK_BYTES in bytes(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())


def wrong(root: QWidget) -> list[str]:
    """Everything in `root` that could take foreign text for markup, or that tells a reader's screen or ear what is not there."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        where = path(widget)
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{where}: a label that is not plain")
        if not _is_plain_tip(widget.toolTip()):
            found.append(f"{where}: the tool tip {widget.toolTip()[:60]!r}")
        told = [widget.accessibleName(), widget.accessibleDescription()]
        told += [widget.windowTitle()] if widget.isWindow() else []
        found += [f"{where}: {each[:60]!r} hides characters" for each in told if visible(each) != each]
        found += [f"{where}: a title of several lines" for each in (widget.windowTitle(),) if widget.isWindow() and "\n" in each]
        if isinstance(widget, QAbstractItemView):
            found += [f"{where}: the tool tip {tip[:60]!r}" for tip in _tips(widget) if not _is_plain_tip(tip)]
    if root.isVisible():
        found += [f"hidden characters in {each[:60]!r}" for each in written(root) if visible(each) != each]
    return found


def written(root: QWidget) -> Iterator[str]:
    """The words that are seen in `root`, and of lists the first rows."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton) or (isinstance(widget, QLineEdit) and widget.isReadOnly()):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(min(ROWS, widget.count())))
        elif isinstance(widget, QAbstractItemView):
            yield from _cells(widget)
        if widget.isWindow():
            yield widget.windowTitle()


def _cells(view: QAbstractItemView) -> Iterator[str]:
    for index in _indexes(view):
        face, text = index.data(FACE_ROLE), index.data(Qt.ItemDataRole.DisplayRole)
        if isinstance(face, Face):
            yield from (face.author, face.channel, face.text)
        elif isinstance(text, str):
            yield text
    model = view.model()
    for column in range(_columns(model)):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(heading, str):
            yield heading


def _tips(view: QAbstractItemView) -> Iterator[str]:
    for index in _indexes(view):
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        if isinstance(tip, str):
            yield tip


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is not None:
        for row in range(min(ROWS, model.rowCount(QModelIndex()))):
            yield from (model.index(row, column) for column in range(_columns(model)))


def _columns(model: QAbstractItemModel | None) -> int:
    # A list model's columnCount can't be called.
    return 0 if model is None else model.columnCount() if isinstance(model, QAbstractTableModel) else 1


def _is_plain_tip(tip: str) -> bool:
    """Whether Qt is told that it is markup, and every sign of markup in it is written out."""
    inside = tip.removeprefix("<qt>").removesuffix("</qt>")
    return not tip or (inside != tip and "<" not in inside.replace("<br>", "") and len(tip) < 20_000)
