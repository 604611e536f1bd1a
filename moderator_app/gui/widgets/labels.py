"""Labels and text views that show foreign text as it is written: never as HTML, never with a link that opens."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStyleOption, QWidget

from moderator_app.gui.foreign import shown

LONGEST_TIP = 1_500
"""Characters."""
ELIDED_MINIMUM = 4
"""Characters that an eliding label insists on."""


def safe_tool_tip(text: str) -> str:
    """`text` for setToolTip or ToolTipRole: shown letter by letter whatever it looks like."""
    text = shown(text, LONGEST_TIP)
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if text else ""


def set_tool_tip(widget: QWidget, text: str) -> None:
    """The only way to give a widget a tool tip."""
    widget.setToolTip(safe_tool_tip(text))


class PlainLabel(QLabel):
    """A label whose text is plain for good.

    `role` is headline, title, heading, small or keycap, `tone` muted, accent, danger, warning or ok; `selectable` lets mouse and
    keyboard copy, as they may whatever was refused (danger, on many lines).
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        tone: str = "",
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)  # the style sheet's room above Å and Ö must not move the text to the side
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        if selectable or (wrap and tone == "danger"):
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setText(text)

    def setTextFormat(self, format: Qt.TextFormat, /) -> None:  # noqa: A002 - Qt's name
        """Refuses everything but plain text."""
        if format != Qt.TextFormat.PlainText:
            raise ValueError("a PlainLabel shows plain text only")

    def set_tone(self, tone: str) -> None:
        """Change the colour by meaning."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def setText(self, text: str, /) -> None:
        """Show `text`, what hides in it made visible."""
        text = shown(text)
        if text != self.text():  # Qt lays everything out anew for the same text, too
            super().setText(text)


class ElidedLabel(PlainLabel):
    """A PlainLabel of one line that is cut with … instead of growing; the whole text is then its tool tip."""

    # What Qt asks of these is answered in Python and waits for it: labels that need none of this are PlainLabels.

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "", tone: str = "", selectable: bool = False) -> None:
        self.elides = True
        super().__init__(text, parent, role=role, tone=tone, selectable=selectable)

    def set_elides(self, elides: bool) -> None:
        """Cut the text with … from now on, or wrap it."""
        if self.elides != elides:
            self.elides = elides
            self.setWordWrap(not elides)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        if not self.elides:
            return super().sizeHint()
        metrics, edges = QFontMetrics(self.font()), self.contentsMargins()
        wide = metrics.horizontalAdvance(self._first_line()) + 1 + edges.left() + edges.right()
        return QSize(wide, self._line_height())

    def minimumSizeHint(self) -> QSize:
        if not self.elides:
            return super().minimumSizeHint()
        return QSize(QFontMetrics(self.font()).averageCharWidth() * ELIDED_MINIMUM, self._line_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        cut = self.elides and not self.shows_whole()
        # Told where it is painted, not wherever it is laid out: one is done once, the other some times over for a single change.
        told = self.text() if cut else ""
        if safe_tool_tip(told) != self.toolTip():
            set_tool_tip(self, told)
        if not cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self._first_line(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(painter, room, self.alignment().value, option.palette, self.isEnabled(), shown, self.foregroundRole())
        painter.end()

    def shows_whole(self) -> bool:
        """Whether the room is wide enough for all of the text."""
        return "\n" not in self.text() and self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()

    def _line_height(self) -> int:
        # A pixel for the style sheet's room above Å and Ö.
        edges = self.contentsMargins()
        return QFontMetrics(self.font()).height() + edges.top() + edges.bottom() + 1

    def _first_line(self) -> str:
        first, _, rest = self.text().partition("\n")
        return f"{first}…" if rest else first


class PlainTextView(QPlainTextEdit):
    """Shows long text read-only. Tab leaves it, nothing is loaded, nothing can be dropped on it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setPlainText(text)

    def setPlainText(self, text: str, /) -> None:
        """Show `text`; where it stands there already, the reader's place in it is kept."""
        if text != self.toPlainText():
            super().setPlainText(text)
