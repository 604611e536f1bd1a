"""The middle of the inbox: search, what is shown and what is new, and the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.gui.icons import Icons
from moderator_app.gui.inbox.empty import InboxEmpty
from moderator_app.gui.inbox.list_view import ItemListView
from moderator_app.gui.inbox.queues import QueuePanel, queue_name
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.theme import SPACE_L, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip

ITEMS = Plural.translate("ListPane", "%n item(s)", "", 1)
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
        self.setClearButtonEnabled(True)
        glass = QAction(self)
        glass.setObjectName("SearchMark")
        icons.set_on(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
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

    def _typed(self) -> None:
        if self.text():
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.sought.emit(self.text().strip())


class ListPane(QWidget):
    """`new_wanted()` when what is new is asked for."""

    new_wanted = Signal()

    def __init__(self, view: ItemListView, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ListPane")
        self.view = view
        self.search = SearchField(icons, self)
        self.empty = InboxEmpty(icons, self)
        self._title = PlainLabel("", self, role="heading", elide=True)
        self._title.setObjectName("ListTitle")
        self._new = QPushButton(self)
        self._new.setObjectName("NewItems")
        self._new.setProperty("role", "primary")
        self._new.clicked.connect(self._ask_new)
        keep = self._new.sizePolicy()
        keep.setRetainSizeWhenHidden(True)  # nothing moves when something new comes
        self._new.setSizePolicy(keep)
        self._new.hide()
        self._number = 0
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._title, 1)
        head.addWidget(self._new)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("ListOrEmpty")
        self._stack.addWidget(view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_L)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @property
    def is_empty(self) -> bool:
        """Whether the empty state is shown instead of the list."""
        return self._stack.currentWidget() is self.empty

    def show_list(self, shown: bool) -> None:
        """The list, or the empty state."""
        self._stack.setCurrentWidget(self.view if shown else self.empty)

    def show_new(self, number: int) -> None:
        """How many wait behind the list."""
        if number > self._number:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._new, NEW.of(number)))
        self._number = number
        self._new.setText(NEW.of(max(number, 1)))
        self._new.setVisible(number > 0)

    def retranslate(self, panel: QueuePanel, number: int) -> None:
        """Every text in the language in use; `number` rows are shown."""
        channel = next((each.name for each in panel.channels if each.id == panel.channel_id), "")
        told = f"{queue_name(panel.queue)} · {ITEMS.of(number)}"
        self._title.setText(f"{told} · {channel}" if channel else told)
        self.search.setPlaceholderText(translate("ListPane", "Search"))
        self.search.setAccessibleName(translate("ListPane", "Search in “{queue}”").format(queue=queue_name(panel.queue)))
        tip = translate("ListPane", "Words in text or author. “Quoted words” belong together, a word* is a beginning. (/)")
        set_tool_tip(self.search, tip)
        self.view.setAccessibleName(told)
        self.show_new(self._number)

    def _ask_new(self) -> None:
        self.new_wanted.emit()
