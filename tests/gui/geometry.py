"""Measures a window as a person would: no text wider than its widget, nothing on top of its neighbour, nothing outside its parent."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)

from moderator_app.gui.widgets.labels import ElidedLabel
from moderator_app.gui.widgets.turns import at_rest

TOLERANCE = 1
"""Logical pixels that rounding of fonts may cost."""

OPAQUE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QTabBar)
"""Widgets whose inner parts are Qt's own business."""


MOST_TURNS = 1_000


def settle() -> None:
    """Let layouts, language changes and style sheets take effect, and what waits for its turn be done."""
    turns = 0
    while turns < 3 or not (at_rest() or turns > MOST_TURNS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        turns += 1


def problems(root: QWidget) -> list[str]:
    """Everything wrong with the geometry of the visible widgets in `root`, each told with the object names on the way to it."""
    found: list[str] = []
    for widget in visible(root):
        found += _text_problems(widget)
        found += _neighbour_problems(widget)
    return found


def assert_fits(root: QWidget) -> None:
    """Fail with the list of problems."""
    settle()
    assert problems(root) == []


def visible(root: QWidget) -> Iterator[QWidget]:
    """`root` and the visible widgets in it, without Qt's inner parts and without what is another window."""
    yield root
    if isinstance(root, OPAQUE):
        return
    for child in _children(root):
        yield from visible(child)


def path(widget: QWidget) -> str:
    """The object names (or classes) from the window to `widget`."""
    names: list[str] = []
    current: QWidget | None = widget
    while current is not None:
        names.append(current.objectName() or type(current).__name__)
        current = current.parentWidget()
    return "/".join(reversed(names))


def _children(parent: QWidget) -> list[QWidget]:
    if isinstance(parent, QScrollArea):
        inside = parent.widget()
        return [inside] if inside is not None and inside.isVisible() else []
    if isinstance(parent, QAbstractScrollArea):
        return []
    folded = [parent.widget(place) for place, size in enumerate(parent.sizes()) if size == 0] if isinstance(parent, QSplitter) else []
    return [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisible()
        and not child.isWindow()
        and not isinstance(child, QScrollBar | QSplitterHandle)
        and child not in folded
    ]


def _text_problems(widget: QWidget) -> list[str]:
    where = f"{path(widget)} {widget.width()}x{widget.height()}"
    if isinstance(widget, QLabel):
        return _label_problems(widget, where)
    if isinstance(widget, QAbstractButton) and widget.text():
        wanted = widget.sizeHint()
        if wanted.width() > widget.width() + TOLERANCE or wanted.height() > widget.height() + TOLERANCE:
            return [f"{where}: the button {widget.text()!r} needs {wanted.width()}x{wanted.height()}"]
    if isinstance(widget, QComboBox) and widget.currentText():
        wanted = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if wanted > widget.width():
            return [f"{where}: the choice {widget.currentText()!r} needs {wanted}"]
    if isinstance(widget, QTableView):
        return _header_problems(widget.horizontalHeader(), where)
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        wanted = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if wanted > widget.width():
            return [f"{where}: the hint {widget.placeholderText()!r} needs {wanted}"]
    return []


def _header_problems(header: QHeaderView, where: str) -> list[str]:
    if not header.isVisible():
        return []
    sections = [at for at in range(header.count()) if not header.isSectionHidden(at)]
    return [
        f"{where}: the heading {header.model().headerData(at, header.orientation())!r} needs {header.sectionSizeFromContents(at).width()}"
        for at in sections
        if header.sectionSizeFromContents(at).width() > header.sectionSize(at) + TOLERANCE
    ]


def _label_problems(label: QLabel, where: str) -> list[str]:
    if not label.text():
        return []
    room = label.contentsRect()
    metrics = label.fontMetrics()
    eliding = isinstance(label, ElidedLabel) and label.elides
    found: list[str] = []
    if not eliding and not label.wordWrap():
        wanted = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
        if wanted > room.width() + TOLERANCE:
            found.append(f"{where}: the text {label.text()!r} needs {wanted}")
    lines = label.heightForWidth(label.width()) if label.wordWrap() else metrics.height()
    if lines > label.height() + TOLERANCE:
        found.append(f"{where}: the text {label.text()!r} is {lines} high")
    return found


def _neighbour_problems(parent: QWidget) -> list[str]:
    if isinstance(parent, OPAQUE):
        return []
    children = _children(parent)
    found: list[str] = []
    if not isinstance(parent, QAbstractScrollArea):
        room = parent.rect().adjusted(-TOLERANCE, -TOLERANCE, TOLERANCE, TOLERANCE)
        found += [f"{path(child)}: {_told(child)} is outside of {_told(parent)}" for child in children if not room.contains(_area(child))]
    if isinstance(parent, QStackedWidget):
        return found
    for number, one in enumerate(children):
        for other in children[number + 1 :]:
            shared = _area(one).intersected(_area(other))
            if shared.width() > TOLERANCE and shared.height() > TOLERANCE:
                found.append(f"{path(one)} and {path(other)} overlap by {shared.width()}x{shared.height()}")
    return found


def _area(widget: QWidget) -> QRect:
    return QRect(widget.pos(), widget.size()) if not widget.size().isEmpty() else QRect(widget.pos(), QPoint(widget.pos()))


def _told(widget: QWidget) -> str:
    area = widget.geometry()
    return f"({area.x()},{area.y()} {area.width()}x{area.height()})"
