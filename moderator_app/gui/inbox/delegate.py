"""Paints a row of the list in two lines: who, where, when; what, and what is due or decided. Words come ready, and are cut only once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from moderator_app.gui.icons import Icons
from moderator_app.gui.inbox.list_model import FACE_ROLE
from moderator_app.gui.inbox.words import VERSIONS, Face
from moderator_app.gui.theme import SPACE_S, SPACE_XS, Theme

ICON = 16
DOT = 7
GUTTER = 20
"""Logical pixels at 100 % text: left of both lines, with the mark of what nobody has opened."""
CHIP_SHARE = 0.75
"""Of the second line, at most, for what is due or decided."""
MOST_LAID = 500
ALIGN = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of text, already cut to its room, which is counted from the row's corner."""

    text: str
    room: QRect
    font: str
    colour: str


@dataclass(frozen=True, slots=True)
class Mark:
    """An icon, `at` counted from the row's corner."""

    icon: str
    colour: str
    at: QPoint


@dataclass(frozen=True, slots=True)
class Laid:
    """One face laid out for one width."""

    words: tuple[Word, ...]
    marks: tuple[Mark, ...]


class RowDelegate(QStyledItemDelegate):
    """Fixed height; every colour from the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("RowDelegate")
        self._theme = theme
        self._icons = icons
        self._laid: dict[tuple[Face, int], Laid] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self.refit()

    def refit(self) -> None:
        """The text has another size, colour or language."""
        self._laid.clear()
        self._fonts = {
            "plain": self._theme.font(),
            "bold": self._theme.font(bold=True),
            "small": self._theme.font(factor=0.92),
        }
        self._metrics = {name: QFontMetrics(font) for name, font in self._fonts.items()}

    @property
    def height(self) -> int:
        """Of every row."""
        return 2 * self._line + 2 * SPACE_S + SPACE_XS + 1

    @property
    def _line(self) -> int:
        return max(self._metrics["bold"].height(), self._theme.scaled(ICON))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.scaled(200), self.height)

    def laid(self, face: Face, width: int) -> Laid:
        """The face cut and placed for a row of that width."""
        key = (face, width)
        found = self._laid.get(key)
        if found is None:
            if len(self._laid) > MOST_LAID:
                self._laid.clear()
            found = self._laid[key] = self._lay(face, width)
        return found

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        colours = self._theme.colours
        room: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(room)
        face: Face | None = index.data(FACE_ROLE)
        if selected or (face is not None and face.chosen):
            painter.fillRect(room, colours.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(room, colours.hover)
        elif face is not None and face.left:
            painter.fillRect(room, colours.sunken)
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), colours.line)
        if face is None:
            self._paint_placeholder(painter, room)
        else:
            self._paint_face(painter, room, face)
        if selected:
            painter.fillRect(QRect(room.left(), room.top(), 3, room.height()), colours.accent)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_face(self, painter: QPainter, room: QRect, face: Face) -> None:
        laid = self.laid(face, room.width())
        corner = room.topLeft()
        colours = self._theme.colours
        ratio = painter.device().devicePixelRatioF()
        for mark in laid.marks:
            painter.drawPixmap(corner + mark.at, self._icons.pixmap(mark.icon, mark.colour, ICON, ratio))
        for word in laid.words:
            painter.setFont(self._fonts[word.font])
            painter.setPen(getattr(colours, word.colour))
            painter.drawText(word.room.translated(corner), ALIGN, word.text)
        if face.unread:
            size = self._theme.scaled(DOT)
            left, middle = room.left() + SPACE_S, room.top() + SPACE_S + self._line // 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent)
            painter.drawEllipse(QRectF(left, middle - size / 2, size, size))

    def _paint_placeholder(self, painter: QPainter, room: QRect) -> None:
        colour: QColor = self._theme.colours.line
        left, line = room.left() + self._theme.scaled(GUTTER), self._line
        bar = max(6, line // 2)
        for number, share in ((0, 0.4), (1, 0.7)):
            top = room.top() + SPACE_S + number * (line + SPACE_XS) + (line - bar) // 2
            painter.fillRect(QRect(left, top, round((room.width() - 2 * left + room.left()) * share), bar), colour)

    # -- laying out

    def _lay(self, face: Face, width: int) -> Laid:
        left, right = self._theme.scaled(GUTTER), width - SPACE_S - SPACE_XS
        words: list[Word] = []
        marks: list[Mark] = []
        self._first_line(face, left, right, words, marks)
        self._second_line(face, left, right, words, marks)
        return Laid(tuple(words), tuple(marks))

    def _first_line(self, face: Face, left: int, right: int, words: list[Word], marks: list[Mark]) -> None:
        top, faint = SPACE_S, "muted"
        right = self._from_right(face.time, right, top, "small", faint, words) - SPACE_S
        if face.versions > 1:
            told = VERSIONS.of(face.versions)
            wide = self._metrics["small"].horizontalAdvance(told) + self._theme.scaled(ICON) + SPACE_XS
            right = (
                self._from_right(told if wide < (right - left) // 3 else str(face.versions), right, top, "small", faint, words) - SPACE_XS
            )
            right -= self._theme.scaled(ICON)
            marks.append(Mark("edit", faint, self._icon_place(right, top)))
            right -= SPACE_S
        if face.people is not None:
            right = self._people(face.people.name, left, right, top, words, marks)
        for icon, colour, shown in (("warning", "danger", face.urgent), ("crisis", "warning", face.crisis)):
            if shown:
                marks.append(Mark(icon, colour, self._icon_place(left, top)))
                left += self._theme.scaled(ICON) + SPACE_XS
        font = "bold" if face.unread else "plain"
        left = self._from_left(face.author, left, right, top, font, "muted" if face.left else "text", words)
        dot = self._metrics["small"].horizontalAdvance(" · ")
        if right - left > dot + self._metrics["small"].averageCharWidth() * 4:
            self._from_left(f" · {face.channel}", left, right, top, "small", faint, words)

    def _people(self, name: str, left: int, right: int, top: int, words: list[Word], marks: list[Mark]) -> int:
        """Who is at it, cut to a quarter of the line, with an icon before it; where that begins."""
        told = self._metrics["small"].elidedText(name, Qt.TextElideMode.ElideRight, (right - left) // 4)
        right = self._from_right(told, right, top, "small", "muted", words) - SPACE_XS - self._theme.scaled(ICON)
        marks.append(Mark("person", "muted", self._icon_place(right, top)))
        return right - SPACE_S

    def _second_line(self, face: Face, left: int, right: int, words: list[Word], marks: list[Mark]) -> None:
        top = SPACE_S + self._line + SPACE_XS
        if face.chosen:
            # In the gutter, below the dot of what nobody has opened.
            marks.append(Mark("check", "accent", self._icon_place(left - self._theme.scaled(ICON) - 1, top)))
        if face.chip is not None:
            icon = self._theme.scaled(ICON)
            most = round((right - left) * CHIP_SHARE) - icon - SPACE_XS
            told = self._metrics["small"].elidedText(face.chip.text, Qt.TextElideMode.ElideRight, most)
            right = self._from_right(told, right, top, "small", face.chip.tone, words) - SPACE_XS - icon
            marks.append(Mark(face.chip.icon, face.chip.tone, self._icon_place(right, top)))
            right -= SPACE_S
        colour = "text" if face.is_quote and not face.left else "muted"
        self._from_left(face.text, left, right, top, "plain", colour, words)

    def _from_left(self, text: str, left: int, right: int, top: int, font: str, colour: str, words: list[Word]) -> int:
        """Put `text`, cut where it is too long, at `left`; where it ends."""
        metrics = self._metrics[font]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, right - left))
        wide = min(metrics.horizontalAdvance(shown) + 1, max(0, right - left))
        words.append(Word(shown, QRect(left, top, wide, self._line), font, colour))
        return left + wide

    def _from_right(self, text: str, right: int, top: int, font: str, colour: str, words: list[Word]) -> int:
        """Put `text` so that it ends at `right`; where it begins."""
        wide = self._metrics[font].horizontalAdvance(text) + 1
        words.append(Word(text, QRect(right - wide, top, wide, self._line), font, colour))
        return right - wide

    def _icon_place(self, left: int, top: int) -> QPoint:
        return QPoint(left, top + (self._line - self._theme.scaled(ICON)) // 2)
