"""The screen of the channels."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.channels import Channel
from moderator_app.gui.channels.adding import pack_options
from moderator_app.gui.channels.beginning import Beginning
from moderator_app.gui.channels.board import Board, read_board
from moderator_app.gui.channels.detail import ChannelDetail
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import platform_name
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import ScrollPage, has_focus_within
from moderator_app.gui.widgets.plain_table import PlainTable
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

TEXTS, REST = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents
COLUMN_MODES = (TEXTS, REST, TEXTS, REST, REST)
"""Names share the room; what is short is never cut."""
BUTTONS = ("channels.add", "channels.switch", "channels.import", "channels.policy")


class ChannelsScreen(Screen):
    """A list on the left, the chosen channel on the right; without channels, how to begin."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._board: Board | None = None
        self._chosen: int | None = None
        self._wanted: int | None = None
        self._beginning = Beginning(context, self._added, self)
        self._build()
        context.actions.connect_all(
            {
                "channels.add": self._beginning.ask,
                "channels.switch": self._ask_switch,
                "channels.import": self._import,
                "channels.policy": self._policy,
                "channels.demo": self._beginning.fill,
            }
        )
        context.changes.changed.connect(self._heard)
        self.retranslate()

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("ChannelsHeadline")
        self._list = PlainTable("ChannelList", self)
        self._list.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._detail = ChannelDetail(self)
        self._buttons: dict[str, QPushButton] = {}
        flow = FlowLayout()
        for action_id in BUTTONS:
            button = QPushButton(self)
            button.setObjectName(action_id)
            button.clicked.connect(self.context.actions.action(action_id).trigger)
            self._buttons[action_id] = button
            flow.addWidget(button)
        self.context.icons.set_on(self._buttons["channels.add"], "add")
        aside = ScrollPage("ChannelAside", self)
        aside.body.addWidget(self._detail)
        aside.body.addStretch(1)
        self._halves = QHBoxLayout()
        self._halves.setSpacing(SPACE_M)
        self._halves.addWidget(self._list, 2)
        self._halves.addWidget(aside, 1)
        full = QWidget(self)
        full.setObjectName("ChannelsFull")
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(flow)
        column.addLayout(self._halves, 1)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("ChannelsStack")
        self._stack.addWidget(full)
        self._stack.addWidget(self._beginning)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self._stack, 1)

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`channel`: the id of the one to show."""
        self._wanted = args.get("channel", self._wanted)
        self._refresh()

    def busy(self) -> str:
        return self._beginning.busy()

    def stop(self) -> None:
        self._beginning.stop()

    def retranslate(self) -> None:
        self._headline.setText(translate("ChannelsScreen", "Channels"))
        self._list.setAccessibleName(translate("ChannelsScreen", "Channels"))
        self._beginning.retranslate()
        for action_id, button in self._buttons.items():
            name, key = self.context.actions.action(action_id).text(), self.context.actions.key_text(action_id)
            button.setText(name)
            button.setAccessibleName(f"{name} ({key})")
            set_tool_tip(button, key)
        self._show()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * 130
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # -- reading and showing

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & {Topic.CHANNELS, Topic.ITEMS}:
            self._refresh()

    def _refresh(self) -> None:
        self.context.runner.run("read", partial(read_board, self.context.desk), self, self._take, replaces="channels.board")

    def _take(self, board: Board) -> None:
        self._board = board
        self._show()

    def _show(self) -> None:
        board = self._board
        if board is None:
            return
        number = QLocale().toString
        rows = [
            (
                each.name,
                platform_name(each.platform),
                board.packs[each.id].document.body,
                number(board.open_items(each)),
                number(board.all_items(each)),
            )
            for each in board.channels
        ]
        headers = (
            translate("ChannelsScreen", "Name"),
            translate("ChannelsScreen", "Platform"),
            translate("ChannelsScreen", "Policy of"),
            translate("ChannelsScreen", "To assess"),
            translate("ChannelsScreen", "All items"),
        )
        chosen = self._wanted if self._wanted is not None else self._chosen
        self._wanted = None
        self._list.table.show_rows(headers, rows, numbers=(3, 4))
        self._list.fit()
        for column, mode in enumerate(COLUMN_MODES):
            self._list.horizontalHeader().setSectionResizeMode(column, mode)
        self._stack.setCurrentIndex(0 if rows else 1)
        for action_id in BUTTONS[1:]:
            self.context.actions.enable(action_id, bool(rows))
        if rows:
            place = next((at for at, each in enumerate(board.channels) if each.id == chosen), 0)
            self._list.selectionModel().setCurrentIndex(
                self._list.table.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self._show_channel(board.channels[place])
            if not has_focus_within(self):
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_chosen(self, current: Any, _before: Any) -> None:
        if self._board is not None and current.isValid() and current.row() < len(self._board.channels):
            self._show_channel(self._board.channels[current.row()])

    def _show_channel(self, channel: Channel) -> None:
        assert self._board is not None
        self._chosen = channel.id
        board = self._board
        self._detail.show_channel(channel, board.packs[channel.id], board.open_items(channel), board.all_items(channel))

    def _channel(self) -> Channel | None:
        if self._board is None:
            return None
        return next((each for each in self._board.channels if each.id == self._chosen), None)

    # -- what can be done

    def _added(self, channel: Channel) -> None:
        self._wanted = channel.id
        self._refresh()
        self.context.bar.show_done(
            message(
                "channel_added",
                QT_TRANSLATE_NOOP("Message", "The channel “{name}” was added. Import or paste into it next."),
                name=channel.name,
            )
        )

    def _ask_switch(self) -> None:
        channel = self._channel()
        if channel is None or self._board is None:
            return
        form = Form(
            "SwitchPack",
            translate("ChannelsScreen", "Another policy for {channel}").format(channel=channel.name),
            (Field("pack", translate("ChannelsScreen", "Policy"), "choice", channel.pack, pack_options(self._board.shipped)),),
            translate("ChannelsScreen", "Continue"),
        )
        self.context.dialogs.form(form, partial(self._ask_sure, channel))

    def _ask_sure(self, channel: Channel, chosen: dict[str, str]) -> None:
        assert self._board is not None
        if chosen["pack"] == channel.pack:
            return
        names = dict(pack_options(self._board.shipped))
        question = Question(
            "SwitchPackSure",
            translate("ChannelsScreen", "Use another policy from now on?"),
            translate(
                "ChannelsScreen",
                "“{channel}” will use {pack}. Everything that is decided from now on follows it. What has been decided keeps the policy "
                "that it was decided under; nothing of the history changes. The switch is entered in the log.",
            ).format(channel=channel.name, pack=names[chosen["pack"]]),
            (Choice("switch", translate("ChannelsScreen", "Use this policy"), "primary"),),
        )
        self.context.dialogs.ask(question, partial(self._switch, channel, chosen["pack"]))

    def _switch(self, channel: Channel, pack_id: str, answer: str) -> None:
        if answer != "switch":
            return
        self.context.runner.run(
            "write", partial(self.context.desk.channels.switch_pack, channel.id, pack_id), self, partial(self._switched, channel)
        )

    def _switched(self, channel: Channel, _nothing: None) -> None:
        self._refresh()
        self.context.bar.show_done(
            message(
                "pack_switched",
                QT_TRANSLATE_NOOP("Message", "“{name}” uses the other policy from now on. Earlier decisions keep theirs."),
                name=channel.name,
            )
        )

    def _import(self) -> None:
        channel = self._channel()
        if channel is not None:
            self.context.open_screen("import", channel=channel.id)

    def _policy(self) -> None:
        channel = self._channel()
        if channel is not None:
            self.context.open_screen("policies", pack=channel.pack)
