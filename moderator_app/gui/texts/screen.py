"""The screen of the public texts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QHeaderView, QStackedWidget, QTabBar, QVBoxLayout

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.channels import Channel
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.published import Text, TextState
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.texts import told
from moderator_app.gui.texts.deeds import TextDeeds
from moderator_app.gui.texts.reading import Board, read_texts
from moderator_app.gui.texts.templates_page import TemplatesPage
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel, PlainTextView
from moderator_app.gui.widgets.page import ScrollPage, has_focus_within
from moderator_app.gui.widgets.plain_table import PlainTable

BUTTONS = ("texts.issue", "texts.posted", "texts.html", "texts.plain", "texts.copy", "texts.words", "texts.rules", "texts.list")
PUBLIC, TEMPLATES = 0, 1
"""The tabs."""
PARTS = {"templates": TEMPLATES}
OF_VERSION = ("texts.posted", "texts.html", "texts.plain")


class TextsScreen(Screen):
    """A channel and its texts on the left; on the right the chosen one as it is now, and what changed since it was issued."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._board: Board = ((), None, (), ())
        self._channel_id: int | None = None
        self._kind: TextKind | None = None
        self._deeds = TextDeeds(context, self._refresh, self)
        self._build()
        context.actions.connect_all(
            {
                "texts.issue": partial(self._with, self._deeds.issue),
                "texts.posted": partial(self._with, self._deeds.ask_posted),
                "texts.html": partial(self._with, partial(self._deeds.ask_place, ".html")),
                "texts.plain": partial(self._with, partial(self._deeds.ask_place, ".txt")),
                "texts.copy": partial(self._with, self._deeds.copy),
                "texts.words": partial(self._with, self._deeds.ask_words),
                "texts.rules": self._ask_rules,
                "texts.list": self._deeds.ask_list,
                "texts.next_part": partial(self._step_part, 1),
                "texts.previous_part": partial(self._step_part, -1),
            }
        )
        context.changes.changed.connect(self._heard)
        self.retranslate()

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("TextsHeadline")
        self._empty = EmptyState(self.context.icons, "texts", self)
        self._channels = QComboBox(self)
        self._channels.setObjectName("TextsChannel")
        self._channels.activated.connect(self._channel_chosen)
        self._label = PlainLabel("", self)
        self._label.setObjectName("TextsChannelLabel")
        self._label.setBuddy(self._channels)
        self._list = PlainTable("TextList", self)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._remarks = PlainTextView("", self)
        self._remarks.setObjectName("TextRemarks")
        self._preview = PlainTextView("", self)
        self._preview.setObjectName("TextPreview")
        self._buttons = ActionButtons(self.context.actions, self)
        flow = self._buttons.row(BUTTONS)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        for each in (self._label, self._channels, self._list):
            left.addWidget(each)
        left.addWidget(self._remarks, 1)
        self._halves = QHBoxLayout()
        self._halves.setSpacing(SPACE_M)
        self._halves.addLayout(left, 3)
        self._halves.addWidget(self._preview, 4)
        full = ScrollPage("TextsFull", self)
        full.body.addLayout(flow)
        full.body.addLayout(self._halves, 1)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("TextsStack")
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        self._templates = TemplatesPage(self.context, self)
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("TextsTabs")
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._parts = QStackedWidget(self)
        self._parts.setObjectName("TextsParts")
        for part in (self._stack, self._templates):
            self._tabs.addTab("")
            self._parts.addWidget(part)
        self._tabs.currentChanged.connect(self._show_part)
        page.addWidget(self._headline)
        page.addWidget(self._tabs)
        page.addWidget(self._parts, 1)

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`channel`: the id of the one to show; `kind`: which of its texts. `part`: one of PARTS; `template`: the one to show there."""
        if "template" in args:
            self._templates.choose(args["template"])
        if args:
            self._tabs.setCurrentIndex(PARTS.get("templates" if "template" in args else args.get("part", ""), PUBLIC))
        self._channel_id = args.get("channel", self._channel_id)
        self._kind = args.get("kind", self._kind)
        self._refresh()
        if self._tabs.currentIndex() == TEMPLATES and not has_focus_within(self._templates):
            self._templates.focus_once_read()
        else:
            self._templates.refresh()

    def retranslate(self) -> None:
        self._tabs.setAccessibleName(translate("TextsScreen", "Parts"))
        self._tabs.setTabText(PUBLIC, translate("TextsScreen", "What the channels tell"))
        self._tabs.setTabText(TEMPLATES, translate("TextsScreen", "Templates for answers"))
        self._templates.retranslate()
        self._headline.setText(translate("TextsScreen", "Public texts"))
        self._label.setText(translate("TextsScreen", "Channel"))
        self._channels.setAccessibleName(translate("TextsScreen", "Channel"))
        self._list.setAccessibleName(translate("TextsScreen", "Public texts"))
        self._remarks.setAccessibleName(translate("TextsScreen", "How the text stands"))
        self._preview.setAccessibleName(translate("TextsScreen", "The text as it is now"))
        self._empty.set_words(
            translate("TextsScreen", "No channels yet"),
            translate("TextsScreen", "A channel's texts are made from its policy and from the register. Add a channel first."),
        )
        self._buttons.retranslate()
        self._show()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * 110
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # -- reading and showing

    def _heard(self, change: Change) -> None:
        if self.isVisible() and Topic.CHANNELS in change.topics:
            self._refresh()
        if self.isVisible() and change.topics & {Topic.CHANNELS, Topic.FOLLOW_UPS}:
            self._templates.refresh()

    def _refresh(self) -> None:
        job = partial(read_texts, self.context.desk, self._channel_id)
        self.context.runner.run("read", job, self, self._take, replaces="texts.board")

    def _take(self, board: Board) -> None:
        self._board = board
        self._show()

    def _show(self) -> None:
        channels, channel, texts, _ = self._board
        self._stack.setCurrentIndex(0 if channels else 1)
        for action_id in BUTTONS:
            self._enable(action_id, channel is not None)
        if channel is None:
            return
        self._channel_id = channel.id
        self._channels.clear()
        for each in channels:
            self._channels.addItem(visible_line(each.name), each.id)
        self._channels.setCurrentIndex(channels.index(channel))
        headers = (
            translate("TextsScreen", "Text"),
            translate("TextsScreen", "State"),
            translate("TextsScreen", "Version"),
            translate("TextsScreen", "Seen posted"),
        )
        place = next((at for at, each in enumerate(texts) if each.kind is self._kind), 0)
        rows = [(told.kind_name(each.kind), told.state(each), told.version(each), told.posted(each)) for each in texts]
        self._list.table.show_rows(headers, rows)
        self._list.fit(len(rows))
        for column in range(3):
            self._list.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._list.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self._list.selectionModel().setCurrentIndex(
            self._list.table.index(place, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._show_text(texts[place])
        if not has_focus_within(self) and self._tabs.currentIndex() == PUBLIC:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_chosen(self, current: Any, _before: Any) -> None:
        texts = self._board[2]
        if current.isValid() and current.row() < len(texts):
            self._show_text(texts[current.row()])

    def _show_text(self, text: Text) -> None:
        self._kind = text.kind
        self._preview.setPlainText(told.plain(text))
        self._remarks.setPlainText(told.remarks(text))
        self._enable("texts.issue", not text.now.lacks and text.state is not TextState.CURRENT)
        for action_id in OF_VERSION:
            self._enable(action_id, text.newest is not None)
        self._enable("texts.rules", bool(self._board[3]))
        for action_id, button in self._buttons.items():
            button.setEnabled(self.context.actions.action(action_id).isEnabled())

    def _enable(self, action_id: str, possible: bool) -> None:
        """Its key lives only where the public texts are in front."""
        self.context.actions.enable(action_id, possible and self._tabs.currentIndex() == PUBLIC)

    def _show_part(self, part: int) -> None:
        self._parts.setCurrentIndex(part)
        self._templates.set_in_front(part == TEMPLATES)
        self._show()

    def _step_part(self, by: int) -> None:
        part = self._tabs.currentIndex() + by
        if 0 <= part < self._tabs.count():
            self._tabs.setCurrentIndex(part)
            if part == TEMPLATES:
                self._templates.focus()
            else:
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _channel_chosen(self, at: int) -> None:
        self._channel_id = int(self._channels.itemData(at))
        self._refresh()

    def _with(self, act: Callable[[Channel, Text], None]) -> None:
        _, channel, texts, _ = self._board
        text = next((each for each in texts if each.kind is self._kind), None)
        if channel is not None and text is not None:
            act(channel, text)

    def _ask_rules(self) -> None:
        _, channel, _, rules = self._board
        if channel is not None and rules:
            self._deeds.ask_rules(channel, rules)
