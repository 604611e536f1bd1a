"""The middle of the inbox: search, what is shown and what is new, and the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.icons import Icons
from moderator_app.gui.inbox.arranging import Arranging
from moderator_app.gui.inbox.chosen_line import ChosenLine
from moderator_app.gui.inbox.delegate import RowDelegate
from moderator_app.gui.inbox.empty import InboxEmpty
from moderator_app.gui.inbox.list_model import ItemListModel
from moderator_app.gui.inbox.list_view import ItemListView
from moderator_app.gui.inbox.narrowed import NarrowedLine
from moderator_app.gui.inbox.queues import LONGEST_NAME, QueuePanel
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import ElidedLabel, safe_tool_tip, set_tool_tip

ITEMS = Plural.translate("ListPane", "%n item(s)", "", 1)
HITS = Plural.translate("ListPane", "%n hit(s)", "", 1)
NEW = Plural.translate("ListPane", "%n new – show", "", 1)
TYPING = 250
"""Milliseconds without a key before what is typed is searched for."""
LONGEST_SEARCH = 200
LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchField(QLineEdit):
    """`sought(text)` a moment after typing, `left()` when Escape, Return or Down goes on to the list."""

    sought = Signal(object)
    left = Signal(object)
    """True when the list's first row is wanted."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Search")
        self.setMaxLength(LONGEST_SEARCH)
        # Qt's own button to clear looks through the system's themes for an icon: 40 ms in which nothing else moves.
        self._clear = QAction(self)
        self._clear.setObjectName("ClearSearch")
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        icons.set_on(self._clear, "close")
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)

    def event(self, event: QEvent) -> bool:
        # Without this Escape would be the item's key, and Return the list's.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEAVING:
            if self._pause.isActive():
                self._tell()
            self.left.emit(event.key() != Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def name_clear(self, text: str) -> None:
        """What the button that clears is called."""
        self._clear.setText(text)
        self._clear.setToolTip(safe_tool_tip(text))

    def _typed(self) -> None:
        self._clear.setVisible(bool(self.text()))
        if self.text():
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.sought.emit(self.text().strip())


class ListPane(QWidget):
    """`new_wanted()` when what is new is asked for, `sides_wanted()` when the folded left side is."""

    new_wanted = Signal()
    sides_wanted = Signal()

    def __init__(self, model: ItemListModel, context: ScreenContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ListPane")
        icons = context.icons
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("ListOrEmpty")
        self.view = ItemListView(model, RowDelegate(context.theme, icons, self), self._stack)
        self.arranging = Arranging(context, self)
        self._arranged = QPushButton(self)
        self._arranged.setObjectName("Arranged")
        self._arranged.setProperty("role", "flat")
        icons.set_on(self._arranged, "close")
        self._arranged.clicked.connect(self.arranging.reset)
        self.narrowed = NarrowedLine(icons, self)
        self.chosen = ChosenLine(context, self)
        self.view.reset_wanted.connect(self._reset)
        self.search = SearchField(icons, self)
        self._title = ElidedLabel("", self, role="heading")
        self._title.setObjectName("ListTitle")
        self._new = QPushButton(self)
        self._new.setObjectName("NewItems")
        self._new.setProperty("role", "primary")
        self._new.clicked.connect(self._ask_new)
        keep = self._new.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # nothing moves when something new comes
        self._new.setSizePolicy(keep)
        self._new.hide()
        self._sides = QToolButton(self)
        self._sides.setObjectName("ShowQueues")
        self._sides.setProperty("role", "flat")
        icons.set_on(self._sides, "filter")
        self._sides.clicked.connect(self._ask_sides)
        self._sides.hide()
        self._number = 0
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._sides)
        head.addWidget(self._title, 1)
        head.addWidget(self._new)
        self._scrolled = QScrollArea(self._stack)  # large text needs more room than there may be
        self._scrolled.setObjectName("EmptyArea")
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidgetResizable(True)
        self.empty = InboxEmpty(icons, self._scrolled.viewport())
        self._scrolled.setWidget(self.empty)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._scrolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_L)
        column.setSpacing(SPACE_XS)
        sought = QHBoxLayout()
        sought.setSpacing(SPACE_XS)
        sought.addWidget(self.search, 1)
        sought.addWidget(self.arranging)
        told = QHBoxLayout()
        told.addWidget(self._arranged)
        told.addStretch(1)
        column.addLayout(sought)
        column.addLayout(head)
        column.addWidget(self.narrowed)
        column.addLayout(told)
        column.addWidget(self._stack, 1)
        column.addWidget(self.chosen)

    @property
    def is_empty(self) -> bool:
        """Whether the empty state is shown instead of the list."""
        return self._stack.currentWidget() is self._scrolled

    def show_list(self, shown: bool) -> None:
        """The list, or the empty state."""
        self._stack.setCurrentWidget(self.view if shown else self._scrolled)

    def show_sides_button(self, shown: bool) -> None:
        """The way back to the queues while they are folded away."""
        self._sides.setVisible(shown)

    def show_new(self, number: int) -> None:
        """How many wait behind the list."""
        if number > self._number:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._new, NEW.of(number)))
        self._number = number
        self._new.setText(NEW.of(max(number, 1)))
        self._new.setVisible(number > 0)

    def retranslate(self, panel: QueuePanel, number: int) -> None:
        """Every text in the language in use; `number` rows are shown."""
        channel = next((visible_line(each.name, LONGEST_NAME) for each in panel.channels if each.id == panel.channel_id), "")
        place = f"{panel.name()} · {channel}" if channel else panel.name()
        searched = bool(self.search.text().strip())
        told = HITS.of(number) if searched else ITEMS.of(number) if self.arranging.direction else ""
        self._title.setText(f"{told} · {place}" if told else place)
        self.narrowed.retranslate()
        self.chosen.retranslate()
        self._retell_arranged()
        self.search.setPlaceholderText(translate("ListPane", "Search"))
        self.search.setAccessibleName(translate("ListPane", "Search in “{queue}”").format(queue=panel.name()))
        self.search.name_clear(translate("InboxEmpty", "Clear the search"))
        tip = translate("ListPane", "Words in text or author. “Quoted words” belong together, a word* is a beginning. (/)")
        set_tool_tip(self.search, tip)
        listed = HITS.of(number) if searched else ITEMS.of(number)
        self.view.setAccessibleName(", ".join(filter(None, (place, self.narrowed.name(), listed))))
        self._sides.setAccessibleName(translate("ListPane", "Show queues and channels"))
        set_tool_tip(self._sides, self._sides.accessibleName())
        self.show_new(self._number)

    def _retell_arranged(self) -> None:
        self.arranging.retranslate()
        words = self.arranging.words()
        self.retell_reset()
        self._arranged.setText(words)
        self._arranged.setVisible(bool(words))
        self._arranged.setAccessibleName(translate("ListPane", "{what}. Back to the usual list").format(what=words))
        set_tool_tip(self._arranged, translate("ListPane", "Back to the usual list (Esc)"))

    def retell_reset(self) -> None:
        """Whether Escape has something to end in the list."""
        self.view.resettable = bool(self.arranging.words()) or self.narrowed.part is not None or self.chosen.count > 0

    def _reset(self) -> None:
        """What is chosen ends first, then what the list is narrowed to: it was come to last."""
        if self.chosen.count:
            self.chosen.left.emit()
        elif self.narrowed.part is not None:
            self.narrowed.left.emit()
        else:
            self.arranging.reset()

    def _ask_sides(self) -> None:
        self.sides_wanted.emit()

    def _ask_new(self) -> None:
        self.new_wanted.emit()
