"""Paints a secret. It is in no text of a widget: not selected, not dragged, not read aloud, in no tool tip and nothing to undo."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.domain.visible_text import visible
from moderator_app.gui.foreign import shown
from moderator_app.gui.theme import RADIUS, SPACE_M, Theme
from moderator_app.vault.secret import Secret

FAMILIES = ("Cascadia Mono", "Consolas", "SF Mono", "Menlo", "DejaVu Sans Mono", "Liberation Mono", "monospace")
"""Faces in which 0 and O, 1, l and I differ; the first that is there."""
FACTOR = 1.6
"""How much larger than other text."""
CELL = 1.25
"""Widths of a letter that one takes: nobody counts letters that touch."""
GAP = 0.5
"""Widths of a letter between two groups."""
LINE = 1.25
"""Heights of a letter from one line to the next."""
WIDEST = 32
"""Letters on a line before it breaks, where there is room."""
LEAST = 8
"""Letters that fit on a line in any case."""
PROSE = 56
"""Letters on a line of prose."""
SPACE, BREAK = "␣", "⏎"


def fixed_font(theme: Theme, factor: float = FACTOR) -> QFont:
    """Letters of one width that can be told apart."""
    font = theme.font(factor=factor)
    font.setFamilies(list(FAMILIES))
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    return font


@dataclass(frozen=True, slots=True)
class Cell:
    """One sign as it is painted. `kind` is letter, digit or sign; `wide` how many letters it takes."""

    kind: str
    wide: int
    text: str

    def __repr__(self) -> str:
        return "Cell()"


def cells(text: str) -> Iterator[Cell]:
    """`text` sign by sign, what can't be seen with a mark in its place."""
    parts: list[str] = []
    for sign in text:
        if parts and unicodedata.combining(sign):
            parts[-1] += sign
        else:
            parts.append(sign)
    for part in parts:
        said = {" ": SPACE, "\n": BREAK, "\t": "⇥"}.get(part) or visible(part)
        kind = "digit" if part.isdigit() else "letter" if part[0].isalpha() else "sign"
        wide = 1 if said == part or len(said) == 1 else len(said)
        if wide == 1 and unicodedata.east_asian_width(part[0]) in "WF":
            wide = 2
        yield Cell(kind, wide, said)


class Painted(QWidget):
    """Shows the secret that it is handed until it is handed another or None. What it is called aloud never holds any of it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.theme = theme
        self.secret: Secret | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._measure)

    def show_secret(self, secret: Secret | None) -> None:
        """Show this from now on; None: nothing, and keep none of what was shown."""
        self.secret = secret
        self._measure()

    def _measure(self) -> None:
        self.updateGeometry()
        self.update()

    def ground(self) -> QPainter:
        """A painter on the surface that what is shown stands on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.colours.line)
        painter.setBrush(self.theme.colours.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        return painter


class SecretView(Painted):
    """What is typed sign by sign. `group`: so many signs stand together; 0: all of them."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, group: int = 0, factor: float = FACTOR) -> None:
        super().__init__(theme, name, parent)
        self._group, self._factor = group, factor

    def sizeHint(self) -> QSize:
        signs = max(LEAST, min(WIDEST, sum(each.wide for each in self._cells())))
        wide = round(self._width_of(signs))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._width_of(LEAST)), round(self._down()) + 2 * SPACE_M)

    def heightForWidth(self, width: int, /) -> int:
        lines = 1 + max((line for line, _x, _cell in self._placed(width)), default=0)
        return round(self._down() * lines) + 2 * SPACE_M

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self.theme.colours
        painter, metrics = self.ground(), self._metrics()
        painter.setFont(fixed_font(self.theme, self._factor))
        pens = {"digit": colours.accent_text, "letter": colours.text, "sign": colours.warning}
        first = SPACE_M + (self._down() - metrics.height()) / 2 + metrics.ascent()
        for line, x, cell in self._placed(self.width()):
            painter.setPen(pens[cell.kind])
            base, room = first + line * self._down(), cell.wide * self._across()
            painter.drawText(QPointF(x + max(0.0, (room - metrics.horizontalAdvance(cell.text)) / 2), base), cell.text)
            if cell.kind == "digit":
                # Not by colour alone: WCAG 2.2, 1.4.1.
                stroke = max(1.0, metrics.lineWidth())
                painter.fillRect(QRectF(x + room * 0.2, base + metrics.descent() * 0.7, room * 0.6, stroke), colours.accent_text)
        painter.end()

    def _cells(self) -> Iterator[Cell]:
        if self.secret is not None:
            yield from cells(self.secret.reveal())

    def _placed(self, width: int) -> Iterator[tuple[int, float, Cell]]:
        """(line, x, cell) of each sign in a widget of that width. A group is not torn where it fits on a line."""
        right, across = width - SPACE_M + 0.5, self._across()
        line, x = 0, float(SPACE_M)
        for number, cell in enumerate(self._cells()):
            wanted = across * cell.wide
            if self._group and number and number % self._group == 0:
                x += across * GAP
                whole = across * self._group
                wanted = whole if whole <= right - SPACE_M else wanted
            if x > SPACE_M and x + wanted > right:
                line, x = line + 1, float(SPACE_M)
            yield line, x, cell
            x += across * cell.wide

    def _width_of(self, signs: int) -> float:
        gaps = (signs - 1) // self._group if self._group else 0
        return self._across() * (signs + GAP * gaps) + 2 * SPACE_M + 1

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(fixed_font(self.theme, self._factor))

    def _across(self) -> float:
        return self._metrics().horizontalAdvance("0") * CELL

    def _down(self) -> float:
        return self._metrics().height() * LINE


class NoteView(Painted):
    """What is read as prose, line by line as it was written."""

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().averageCharWidth() * PROSE + 2 * SPACE_M
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * LEAST, self.fontMetrics().lineSpacing() + 2 * SPACE_M)

    def heightForWidth(self, width: int, /) -> int:
        return round(self._laid_out(width).boundingRect().height()) + 2 * SPACE_M + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.ground()
        painter.setPen(self.theme.colours.text)
        self._laid_out(self.width()).draw(painter, QPointF(SPACE_M, SPACE_M))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        text = "" if self.secret is None else shown(self.secret.reveal())
        layout = QTextLayout(text.replace("\n", "\u2028"), self.theme.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        down = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 2 * SPACE_M))
            line.setPosition(QPointF(0, down))
            down += line.height()
        layout.endLayout()
        return layout
