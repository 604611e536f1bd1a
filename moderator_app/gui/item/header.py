"""Who wrote it, where, when, and until when: the head of the item page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.channels import Platform
from moderator_app.domain.items import Item
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.item import words
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_S, SPACE_XS
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

SCHEMES = frozenset({"http", "https"})
"""What a browser may be handed; anything else in a permalink stays text."""


class ItemHeader(QWidget):
    """Everything known about the item but its text. Foreign words are shown plain, on one line each."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemHeader")
        self._context = context
        self._url = ""
        self._about = self._label("ItemAbout", tone="muted", selectable=True)
        self._times = self._label("ItemTimes", tone="muted", selectable=True)
        self._deadline = self._label("ItemDeadline")
        self._flags = self._label("ItemFlags", tone="warning")
        self._under = self._label("ItemContext", tone="muted", selectable=True)
        self._link = PlainLabel("", self, role="small", tone="muted", elide=True, selectable=True)
        self._link.setObjectName("ItemLink")
        self._open = QPushButton(self)
        self._open.setObjectName("OpenLink")
        self._copy = QPushButton(self)
        self._copy.setObjectName("CopyLink")
        for button, icon, clicked in ((self._open, "link", self._ask_to_open), (self._copy, "paste", self._copy_link)):
            button.setProperty("role", "flat")
            context.icons.set_on(button, icon)
            button.clicked.connect(partial(_call, clicked))
        self._link_row = QWidget(self)
        self._link_row.setObjectName("LinkRow")
        row = QHBoxLayout(self._link_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._link, 1)
        row.addWidget(self._open)
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for each in (self._about, self._times, self._deadline, self._flags, self._under, self._link_row):
            column.addWidget(each)

    def show_item(self, item: Item, now: int) -> None:
        """Show it, in the language in use."""
        handle = visible_line(item.author_handle or "", 80)
        about = [
            handle,
            translate("AuthorType", words.AUTHOR_NAMES[item.author_type]),
            translate("ItemKind", words.KIND_NAMES[item.kind]),
            f"{visible_line(item.channel, 80)} ({policy_words.platform_name(Platform(item.platform))})",
        ]
        self._about.setText(" · ".join(each for each in about if each))
        seen = item.knowledge_at
        known = (
            translate("ItemHeader", "seen {when}").format(when=words.when(seen, now))
            if seen
            else translate("ItemHeader", "not seen before")
        )
        self._times.setText(" · ".join((words.published(item, now), translate("Direction", words.DIRECTION_NAMES[item.direction]), known)))
        due, tone = words.deadline(item, now)
        self._deadline.setText(" · ".join(each for each in (translate("ItemState", words.ITEM_STATES[item.state]), due) if each))
        self._deadline.set_tone(tone)
        flags = () if item.revision is None else item.revision.flags
        self._flags.setText("\n".join(translate("TextFlag", words.FLAG_TEXTS[each]) for each in flags))
        self._flags.setVisible(bool(flags))
        self._under.setText(translate("ItemHeader", "Stands under: {title}").format(title=visible_line(item.context or "")))
        self._under.setVisible(bool(item.context))
        self._url = item.url or ""
        self._link.setText(visible_line(self._url, 500))
        self._link_row.setVisible(bool(self._url))
        self._open.setEnabled(_host(self._url) != "")
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

    def _ask_to_open(self) -> None:
        """The host is shown before anything is opened: the link was written by a stranger."""
        question = Question(
            "OpenLinkQuestion",
            translate("ItemHeader", "Open the link in the browser?"),
            translate("ItemHeader", "It leads to {host}.\n\n{url}").format(host=_host(self._url), url=visible_line(self._url, 500)),
            (Choice("open", translate("ItemHeader", "Open"), "primary"),),
        )
        self._context.dialogs.ask(question, self._asked)

    def _asked(self, answer: str) -> None:
        if answer == "open" and _host(self._url):
            QDesktopServices.openUrl(QUrl(self._url))

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self._context.bar.show_done(message("link_copied", QT_TRANSLATE_NOOP("Message", "The link was copied.")))


class TopBar(QWidget):
    """Always visible: the author's name, the way to the neighbours, and the action for suspected abuse material."""

    previous = Signal()
    next = Signal()
    suspected = Signal()
    back = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemTopBar")
        self._name = PlainLabel("", self, role="title", elide=True)
        self._name.setObjectName("ItemAuthor")
        self.back_button = self._button(context, "ItemBack", "previous", self.back.emit)
        self.previous_button = self._button(context, "ItemPrevious", "previous", self.previous.emit)
        self.next_button = self._button(context, "ItemNext", "next", self.next.emit)
        self.suspicion_button = self._button(context, "ItemSuspicion", "shield", self.suspected.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.back_button)
        row.addWidget(self._name, 1)
        for each in (self.previous_button, self.next_button, self.suspicion_button):
            row.addWidget(each)

    def show_item(self, item: Item, *, peeking: bool) -> None:
        """The item's author; `peeking`: it is only looked at, and there is a way back."""
        self._name.setText(visible_line(item.revision.author_name if item.revision else item.author_name, 120))
        self.back_button.setVisible(peeking)
        self.previous_button.setVisible(not peeking)
        self.next_button.setVisible(not peeking)
        self.suspicion_button.setEnabled(item.revision is not None)
        self.back_button.setText(translate("ItemHeader", "Back"))
        self.suspicion_button.setText(translate("ItemHeader", "Suspected abuse"))
        for button, text in (
            (self.previous_button, translate("ItemHeader", "Previous")),
            (self.next_button, translate("ItemHeader", "Next")),
            (self.suspicion_button, translate("Outcome", "Suspected abuse material")),
        ):
            button.setAccessibleName(text)
            set_tool_tip(button, text)

    def _button(self, context: ScreenContext, name: str, icon: str, told: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "flat")
        context.icons.set_on(button, icon)
        button.clicked.connect(partial(_call, told))
        return button


def _host(url: str) -> str:
    """The host of a link that a browser may be handed, in letters that can't be mistaken; "" for any other."""
    parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
    return parsed.host(QUrl.ComponentFormattingOption.FullyEncoded) if parsed.isValid() and parsed.scheme() in SCHEMES else ""


def _call(clicked: Callable[[], None], _checked: bool = False) -> None:
    clicked()
