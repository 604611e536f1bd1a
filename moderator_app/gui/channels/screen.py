"""The screen of the channels: the register's window."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Channel, Status
from moderator_app.domain.gates import Demand, Field, Phase, Responsibility, Step
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.register import Holder
from moderator_app.domain.upkeep import DEPOSIT_STEPS, Check, Deposited
from moderator_app.gui.channels.actions import PAGES
from moderator_app.gui.channels.asking import RegisterAsker
from moderator_app.gui.channels.beginning import Beginning
from moderator_app.gui.channels.board import Board, read_board
from moderator_app.gui.channels.detail import ChannelDetail, Shown
from moderator_app.gui.channels.document import DocumentAsker
from moderator_app.gui.channels.keeping import KeepingAsker
from moderator_app.gui.channels.life import ChannelLife
from moderator_app.gui.channels.listing import ChannelList
from moderator_app.gui.channels.words import cited
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import kept_focus
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

ABOVE = ("channels.add", "channels.politicians")
OF_CHANNEL = ("channels.start", "channels.import", "channels.policy", "channels.switch", "channels.close")
"""Buttons above the list, and on the chosen channel."""


class ChannelsScreen(Screen):
    """A list on the left, the chosen channel on the right; without channels, how to begin."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._board: Board | None = None
        self._wanted: int | None = None
        self._field = ""
        self._fresh = True
        self._beginning = Beginning(context, self._added, self)
        self._people = RegisterAsker(context, self)
        self._keeping = KeepingAsker(context, self)
        self._documents = DocumentAsker(context, self)
        self._life = ChannelLife(context, self._shut, self)
        self._build()
        context.actions.connect_all(
            {
                "channels.add": self._beginning.ask,
                "channels.start": partial(self._with, lambda each: self._life.activate(each.channel)),
                "channels.close": partial(self._with, self._life.ask_close),
                "channels.import": partial(self._with, lambda each: context.open_screen("import", channel=each.channel.id)),
                "channels.policy": partial(self._with, lambda each: context.open_screen("policies", pack=each.channel.pack)),
                "channels.switch": partial(self._with, self._ask_switch),
                "channels.politicians": self._people.politicians,
                "channels.save": self.detail.fields.save_now,
                "channels.demo": self._beginning.fill,
                **{action: partial(self.detail.turn_to, number) for number, action in enumerate(PAGES)},
            }
        )
        context.actions.enable("channels.save", False)
        context.changes.changed.connect(self._heard)
        context.theme.changed.connect(self._show)
        self.retranslate()

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("ChannelsHeadline")
        self.list = ChannelList(self.context.icons, self)
        self.list.chosen.connect(self._chosen)
        self.detail = ChannelDetail(self.context.icons, self)
        self._buttons = ActionButtons(self.context.actions, self)
        above = FlowLayout()
        for layout, actions in ((above, ABOVE), (self.detail.buttons, OF_CHANNEL)):
            for action_id in actions:
                layout.addWidget(self._button(action_id))
        above.addWidget(self.list.filter)
        self.context.icons.set_on(self._buttons["channels.add"], "add")
        self._connect_pages()
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setObjectName("ChannelHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._halves.addWidget(self.list)
        self._halves.addWidget(self.detail)
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 3)
        self._halves.setSizes([520, 740])
        full = QWidget(self)
        full.setObjectName("ChannelsFull")
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(above)
        column.addWidget(self._halves, 1)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("ChannelsStack")
        self._stack.addWidget(full)
        self._stack.addWidget(self._beginning)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self._stack, 1)

    def _button(self, action_id: str) -> QPushButton:
        button = self._buttons.make(action_id)
        if action_id == "channels.start":
            button.setProperty("role", "primary")
        elif action_id == "channels.close":
            button.setProperty("role", "danger")
        return button

    def _connect_pages(self) -> None:
        self.detail.roles.appoint.connect(self._appoint)
        self.detail.roles.dismiss.connect(self._dismiss)
        people = partial(self._with, lambda each: self.context.open_screen("people", channel=each.channel.id))
        self.detail.roles.assignments.connect(people)
        for page in (self.detail.start, self.detail.close_gate):
            page.record.connect(partial(self._record, page.phase))
        self.detail.start.make_document.connect(partial(self._with, lambda each: self._documents.make(each.channel)))
        self.detail.start.save_document.connect(partial(self._with, lambda each: self._documents.save(each.channel)))
        self.detail.checks.record.connect(self._check)
        self.detail.checks.deposit.connect(self._deposit)
        self.detail.checks.texts.connect(self._to_texts)
        self.detail.fields.save.connect(partial(self._life.fill_in, saved=self.detail.fields.saved))
        self.detail.fields.dirty.connect(partial(self.context.actions.enable, "channels.save"))

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`channel`: the id of the one to show; `page`: which page of it, by the end of its action's name; `field`: a field to fill in."""
        self._wanted = args.get("channel", self._wanted)
        if args.get("page"):
            self.detail.turn_to(PAGES.index(f"channels.{args['page']}"))
        self._field = args.get("field", "")
        self._refresh()

    def busy(self) -> str:
        if running := self._beginning.busy():
            return running
        return translate("ChannelsScreen", "What is typed into the register is not saved.") if self.detail.fields.is_dirty() else ""

    def stop(self) -> None:
        self._beginning.stop()

    def retranslate(self) -> None:
        self._headline.setText(translate("ChannelsScreen", "Channels"))
        self._beginning.retranslate()
        self._buttons.retranslate()
        self.list.retranslate()
        self.detail.retranslate()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * 130
        self._halves.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

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
        self._stack.setCurrentIndex(0 if board.standings else 1)
        self.list.show_board(board, self._wanted)
        self._wanted = None
        self._show_channel()
        if self._field and board.standings:
            self.detail.go_to(Field(self._field))
            self._field, self._fresh = "", False
            return
        # At first Qt gives the keyboard to the first thing on the screen.
        if board.standings and (self._fresh or kept_focus(self) is None):
            self._fresh = False
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, _channel_id: int | None) -> None:
        self._show_channel()

    def _show_channel(self) -> None:
        standing = self._standing()
        self.detail.setVisible(standing is not None)
        for action_id in (*OF_CHANNEL, *PAGES):
            self.context.actions.enable(action_id, standing is not None)
        if standing is None or self._board is None:
            return
        status, channel = standing.register.status, standing.channel
        for action_id, possible in (("channels.start", status is Status.PLANNED), ("channels.close", status is not Status.CLOSED)):
            self.context.actions.enable(action_id, possible)
            self._buttons[action_id].setVisible(possible)
        board = self._board
        self.detail.show_channel(
            Shown(
                standing,
                board.keeping(channel),
                board.documents[channel.id],
                board.alarms(standing),
                board.open_items(channel),
                board.all_items(channel),
            )
        )

    def _standing(self) -> Standing | None:
        return None if self._board is None else self._board.of(self.list.current)

    # -- what can be done

    def _with(self, act: Any) -> None:
        standing = self._standing()
        if standing is not None:
            act(standing)

    def _appoint(self, role: Responsibility) -> None:
        self._with(lambda standing: self._people.appoint(standing, role))

    def _dismiss(self, holder: Holder) -> None:
        self._with(lambda standing: self._people.dismiss(standing, holder))

    def _record(self, phase: Phase, demand: Demand) -> None:
        if demand.need in DEPOSIT_STEPS:
            self._deposit(DEPOSIT_STEPS[Step(demand.need)], cited(demand))
        else:
            self._with(lambda standing: self._people.record(standing, phase, demand))

    def _check(self, check: Check) -> None:
        standing = self._standing()
        if standing is not None:
            demand = next(each for each in standing.pack.upkeep.checks if each.check is check)
            self._keeping.check(standing.channel, demand)

    def _deposit(self, what: Deposited, source: str = "") -> None:
        self._with(lambda standing: self._keeping.deposit(standing.channel, what, source))

    def _to_texts(self, kind: TextKind) -> None:
        self._with(lambda standing: self.context.open_screen("texts", channel=standing.channel.id, kind=kind))

    def _shut(self, channel_id: int, phase: Phase) -> None:
        standing = self._standing()
        if standing is not None and standing.channel.id == channel_id:
            self.detail.show_refusal(phase)

    def _ask_switch(self, standing: Standing) -> None:
        if self._board is not None:
            self._life.ask_switch(standing, self._board.shipped)

    def _added(self, channel: Channel) -> None:
        self._wanted = channel.id
        self._refresh()
        if channel.status is Status.PLANNED:
            text = QT_TRANSLATE_NOOP("Message", "The channel “{name}” was added as planned. See what its policy asks before the start.")
        else:
            text = QT_TRANSLATE_NOOP("Message", "The channel “{name}” was added. Import or paste into it next.")
        self.context.bar.show_done(message("channel_added", text, name=channel.name))
