"""The card that tells how a check or an export ended, and what to do now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QToolButton, QVBoxLayout, QWidget

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.message_bar import TONE_COLOURS, TONE_ICONS

ROWS_SHOWN = 4
"""Lines of the list of faults that are seen at once."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of the card: its text in the language in use, and what it does."""

    id: str
    text: str
    do: Callable[[], None]
    role: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What the card says, in the language in use. `places` are (text, entry number) pairs to jump to. `tone` as in the message bar."""

    tone: str
    title: str
    text: str = ""
    places: tuple[tuple[str, int], ...] = ()
    offers: tuple[Offer, ...] = ()


class ResultCard(QFrame):
    """Hidden while there is nothing to say. `jump` asks for an entry by its number."""

    jump = Signal(object)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LogResult")
        self.setProperty("role", "bar")
        self._icons = icons
        self._say: Callable[[], Result] | None = None
        self._icon = PlainLabel("", self)
        self._icon.setObjectName("LogResultIcon")
        self._title = PlainLabel("", self, role="heading", wrap=True, selectable=True)
        self._title.setObjectName("LogResultTitle")
        self._text = PlainLabel("", self, wrap=True, selectable=True)
        self._text.setObjectName("LogResultText")
        self._places = QListWidget(self)
        self._places.setObjectName("LogFaults")
        self._places.setUniformItemSizes(True)
        self._places.itemActivated.connect(self._jump_to)
        self._places.itemClicked.connect(self._jump_to)
        self._buttons = QWidget(self)
        self._buttons.setObjectName("LogOffers")
        self._offers = FlowLayout(self._buttons)
        self._close = QToolButton(self)
        self._close.setObjectName("LogResultClose")
        self._close.setProperty("role", "flat")
        self._close.clicked.connect(self._dismiss)
        icons.set_on(self._close, "close")
        words = QVBoxLayout()
        words.setSpacing(SPACE_S)
        for widget in (self._title, self._text, self._places, self._buttons):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def result(self) -> Result | None:
        """What is shown."""
        return None if self._say is None else self._say()

    def tell(self, say: Callable[[], Result]) -> None:
        """Show what `say` returns; it is asked again when the language changes."""
        self._say = say
        self._show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        shown = say()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{shown.title}\n{shown.text}"))

    def dismiss(self) -> None:
        """Say nothing more."""
        self._say = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_close"):
            self._show()

    def _dismiss(self, _checked: bool = False) -> None:
        self.dismiss()
        self.closed.emit()

    def _jump_to(self, entry: QListWidgetItem) -> None:
        self.jump.emit(entry.data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        if self._say is None:
            return
        shown = self._say()
        self._close.setAccessibleName(translate("LogResult", "Close this result"))
        set_tool_tip(self._close, self._close.accessibleName())
        self._icon.setPixmap(self._icons.pixmap(TONE_ICONS[shown.tone], TONE_COLOURS[shown.tone], ratio=self.devicePixelRatioF()))
        self._title.setText(shown.title)
        self.setAccessibleName(self._title.text())
        self._text.setText(shown.text)
        self._text.setVisible(bool(shown.text))
        self._show_places(shown.places)
        self._show_offers(shown.offers)
        if self.property("tone") != shown.tone:
            self.setProperty("tone", shown.tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self.show()

    def _show_places(self, places: tuple[tuple[str, int], ...]) -> None:
        self._places.clear()
        self._places.setAccessibleName(translate("LogResult", "What was found wrong"))
        for text, seq in places:
            entry = QListWidgetItem(visible_line(text))
            entry.setData(Qt.ItemDataRole.UserRole, seq)
            self._places.addItem(entry)
        self._places.setVisible(bool(places))
        if places:
            line = max(self._places.sizeHintForRow(0), self.fontMetrics().lineSpacing())
            self._places.setFixedHeight(line * min(len(places), ROWS_SHOWN) + 2 * self._places.frameWidth() + 2)

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        while (entry := self._offers.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for offer in offers:
            button = QPushButton(offer.text, self._buttons)
            button.setObjectName(offer.id)
            if offer.role:
                button.setProperty("role", offer.role)
            button.clicked.connect(simply(offer.do))
            self._offers.addWidget(button)
            button.show()
        self._buttons.setVisible(bool(offers))
