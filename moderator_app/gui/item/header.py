"""Where it was written, when, and until when, on one line; the rest of what is known of it in a fold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.channels import Platform
from moderator_app.domain.deadlines import Counting
from moderator_app.domain.items import GONE, Item, State
from moderator_app.domain.retention import Keeping
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.item import words
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.item.keeping import keeping_lines
from moderator_app.gui.language import translate
from moderator_app.gui.links import ask_to_open, host_of
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S, SPACE_XS
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, set_tool_tip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

MINUTE = 15_000
"""Milliseconds after which the clock is told anew: within a quarter of a minute of its change."""


class ItemHeader(QWidget):
    """Everything known about the item but its author and text. Foreign words are shown plain, on one line each."""

    hold_wanted = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemHeader")
        self._context = context
        self._url = ""
        self._item: Item | None = None
        self._counted: Counting | None = None
        self._minute = QTimer(self)
        self._minute.setObjectName("ItemClock")
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._minute_passed)
        self._minute.start()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        line = FlowLayout(spacing=SPACE_M, between=0)
        column.addLayout(line)
        self._facts = ElidedLabel("", self, tone="muted", selectable=True)
        self._facts.setObjectName("ItemFacts")
        self._deadline = ElidedLabel("", self)
        self._deadline.setObjectName("ItemDeadline")
        self._under = ElidedLabel("", self, tone="muted", selectable=True)
        self._under.setObjectName("ItemContext")
        self._open = self._button("OpenLink", "link", self._ask_to_open)
        for each in (self._facts, self._deadline, self._open):
            line.addWidget(each)
        self.more = Fold("ItemMore", self, line)
        line.addWidget(self._under)
        self._about = self._label("ItemAbout", tone="muted", selectable=True)
        self._link = ElidedLabel("", self, role="small", tone="muted", selectable=True)
        self._link.setObjectName("ItemLink")
        self._copy = self._button("CopyLink", "paste", self._copy_link)
        self._link_row = QWidget(self)
        self._link_row.setObjectName("LinkRow")
        row = QHBoxLayout(self._link_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._link, 1)
        row.addWidget(self._copy)
        self._keeping = self._label("ItemKeeping", tone="muted", selectable=True)
        self._hold = self._button("ItemHold", "hold", self.hold_wanted.emit)
        self.more.body.addWidget(self._about)
        self.more.body.addWidget(self._keeping)
        self.more.body.addWidget(self._hold, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.body.addWidget(self._link_row)
        self._flags = self._label("ItemFlags", tone="warning")
        column.addWidget(self.more)
        column.addWidget(self._flags)

    def show_item(self, item: Item, now: int, counted: Counting | None = None, keeping: Keeping | None = None) -> None:
        """Show it, in the language in use."""
        self._item, self._counted = item, counted
        place = f"{visible_line(item.channel, 80)} ({policy_words.platform_name(Platform(item.platform))})"
        facts = (visible_line(item.channel, 80), words.when(item.published_at, now), visible_line(item.board, 80))
        self._facts.setText(" · ".join(each for each in facts if each))
        self._tell_deadline(now)
        about = (
            place,
            visible_line(item.author_handle or "", 80),
            translate("AuthorType", words.AUTHOR_NAMES[item.author_type]),
            translate("ItemKind", words.KIND_NAMES[item.kind]),
            words.published(item, now),
            translate("Direction", words.DIRECTION_NAMES[item.direction]),
            self._seen(item, now),
        )
        self._about.setText(" · ".join(each for each in about if each))
        self._keeping.setText("" if keeping is None else "\n".join(keeping_lines(keeping)))
        self._keeping.setVisible(keeping is not None)
        self._hold.setText(translate("ItemHeader", "Stop disposal…"))
        self._hold.setAccessibleName(translate("ItemHeader", "Stop disposal of the item"))
        set_tool_tip(self._hold, self._context.actions.key_text("item.hold"))
        self._hold.setVisible(keeping is not None and item.state not in GONE)
        flags = () if item.revision is None else item.revision.flags
        self._flags.setText("\n".join(translate("TextFlag", words.FLAG_TEXTS[each]) for each in flags))
        self._flags.setVisible(bool(flags))
        self._under.setText(translate("ItemHeader", "Stands under: {title}").format(title=visible_line(item.context or "")))
        self._under.setVisible(bool(item.context))
        self.more.set_heading(translate("ItemHeader", "More"))
        self._show_link(item.url or "")

    def _minute_passed(self) -> None:
        if self.isVisible():
            self._tell_deadline(self._context.desk.clock.now())

    def _tell_deadline(self, now: int) -> None:
        item = self._item
        if item is None:
            return
        due, tone = words.deadline(item, now, self._counted)
        self._deadline.setText(due if item.state is State.OPEN else translate("ItemState", words.ITEM_STATES[item.state]))
        self._deadline.set_tone(tone)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which Tab goes through them."""
        return [self._open, self.more.button, self._hold, self._copy]

    def _seen(self, item: Item, now: int) -> str:
        if not item.knowledge_at:
            return translate("ItemHeader", "not seen before")
        return translate("ItemHeader", "seen {when}").format(when=words.when(item.knowledge_at, now))

    def _show_link(self, url: str) -> None:
        self._url = url
        self._link.setText(visible_line(url, 500))
        self._link_row.setVisible(bool(url))
        self._open.setVisible(bool(url))
        self._open.setEnabled(host_of(url) != "")
        self._open.setText(translate("ItemHeader", "Open…"))
        self._copy.setText(translate("ItemHeader", "Copy"))
        self._open.setAccessibleName(translate("ItemHeader", "Open the link in the browser"))
        self._copy.setAccessibleName(translate("ItemHeader", "Copy the link"))
        for button in (self._open, self._copy):
            set_tool_tip(button, button.accessibleName())
        self._link.setAccessibleName(translate("ItemHeader", "Link: {url}").format(url=self._link.text()))

    def _label(self, name: str, tone: str = "", *, selectable: bool = False) -> PlainLabel:
        label = PlainLabel("", self, tone=tone, wrap=True, selectable=selectable)
        label.setObjectName(name)
        return label

    def _button(self, name: str, icon: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "flat")
        self._context.icons.set_on(button, icon)
        button.clicked.connect(simply(clicked))
        return button

    def _ask_to_open(self) -> None:
        ask_to_open(self._context.dialogs, self._url)

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self._context.bar.show_done(message("link_copied", QT_TRANSLATE_NOOP("Message", "The link was copied.")))
