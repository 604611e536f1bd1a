"""Labels and text views that show foreign text as it is written: never as HTML, never with a link that opens."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
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

    `role` is headline, title, heading, small or keycap, `tone` muted, accent, danger, warning or ok; `elide` cuts with … instead of
    growing, the whole text is then the tool tip; `selectable` lets mouse and keyboard copy.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "",
        tone: str = "",
        elide: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)  # the style sheet's room above Å and Ö must not move the text to the side
        self.elides = elide
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        if selectable:
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

    def set_elides(self, elides: bool) -> None:
        """Cut the text with … from now on, or wrap it."""
        if self.elides != elides:
            self.elides = elides
            self.setWordWrap(not elides)
            self.updateGeometry()
            set_tool_tip(self, "")
            self._tell_the_rest()

    def setText(self, text: str, /) -> None:
        """Show `text`, what hides in it made visible."""
        text = shown(text)
        if text != self.text():  # Qt lays everything out anew for the same text, too
            super().setText(text)
            self._tell_the_rest()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_the_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.elides or not self._is_cut():
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
        """Whether nothing of the text is cut."""
        return not self._is_cut()

    def _line_height(self) -> int:
        # A pixel for the style sheet's room above Å and Ö.
        edges = self.contentsMargins()
        return QFontMetrics(self.font()).height() + edges.top() + edges.bottom() + 1

    def _first_line(self) -> str:
        first, _, rest = self.text().partition("\n")
        return f"{first}…" if rest else first

    def _is_cut(self) -> bool:
        return "\n" in self.text() or self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def _tell_the_rest(self) -> None:
        """The whole text as a tool tip where it is cut."""
        if self.elides:
            set_tool_tip(self, self.text() if self._is_cut() else "")


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
