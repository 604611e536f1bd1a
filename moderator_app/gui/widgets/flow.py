"""A row that breaks into lines when there is no room: for buttons that must stay readable at 200 % text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from moderator_app.gui.theme import SPACE_S


class FlowLayout(QLayout):
    """Lays its widgets out from left to right, then on the next line. Hidden widgets take no room.

    `last_right`: the last one stands at the right end of its line; `between` are the pixels between two lines.
    """

    def __init__(
        self, parent: QWidget | None = None, spacing: int = SPACE_S, *, last_right: bool = False, between: int | None = None
    ) -> None:
        super().__init__(parent)
        self._between = spacing if between is None else between
        self._last_right = last_right
        self._entries: list[QLayoutItem] = []
        self._wanted: list[tuple[QLayoutItem, QSize]] | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def invalidate(self) -> None:
        self._wanted = None
        super().invalidate()

    def addItem(self, item: QLayoutItem, /) -> None:
        self._entries.append(item)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # type: ignore[override]  # None is what Qt asks for past the end
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # type: ignore[override]
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._entries if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._entries if not item.isEmpty()]
        return QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))

    def _arrange(self, room: QRect, *, move: bool) -> int:
        """Place (or only measure) everything in `room`; the height that it takes."""
        y = room.y()
        for number, line in enumerate(self._lines(room.width())):
            y += self._between if number else 0
            high = max(size.height() for _, size in line)
            x = room.x()
            for item, size in line:
                width = min(size.width(), room.width())
                if self._last_right and item is self._entries[-1]:
                    x = room.x() + room.width() - width
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), QSize(width, size.height())))
                x += size.width() + self.spacing()
            y += high
        return y - room.y()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands on each line, with the size it wants."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item, size in self._shown():
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self.spacing()
        return lines

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """Each that is not hidden, with the size it wants: asked once until Qt tells that something changed."""
        if self._wanted is None:
            self._wanted = [(item, item.sizeHint().expandedTo(item.minimumSize())) for item in self._entries if not item.isEmpty()]
        return self._wanted
