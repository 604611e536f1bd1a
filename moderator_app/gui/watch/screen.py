"""The screen of the watch rounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.roundfacts import ChannelRounds
from moderator_app.desk.rounds import Board, Day, Listing
from moderator_app.domain.items import State
from moderator_app.domain.load import Load
from moderator_app.domain.reversals import Reversals
from moderator_app.gui.language import translate
from moderator_app.gui.log import periods
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.watch import words
from moderator_app.gui.watch.actions import PAGES
from moderator_app.gui.watch.calendar_page import CalendarPage
from moderator_app.gui.watch.deeds import WatchDeeds
from moderator_app.gui.watch.listing import WatchList
from moderator_app.gui.watch.load_page import LoadPage
from moderator_app.gui.watch.news_page import NewsPage
from moderator_app.gui.watch.reversed_page import ReversedPage
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import has_focus_within

WEEKS = 8
"""Of the calendar, and by how many it is moved."""
NEWS, CALENDAR, LOAD, REVERSED = range(4)
"""The pages in their order."""
BUTTONS = ("watch.calm", "watch.all", "watch.found", "watch.note", "watch.open", "watch.inbox", "watch.schedule")
ROUND = ("watch.calm", "watch.found", "watch.note")
"""What makes a round of the chosen channel."""
MOVES = ("watch.earlier", "watch.today", "watch.later")
HALVES = {Qt.Orientation.Vertical: [220, 340], Qt.Orientation.Horizontal: [520, 600]}
LOW = 34
"""Lines of text in the height of the screen below which the pages stand beside the list, not under it."""
ABOUT = frozenset({Topic.ROUNDS, Topic.CHANNELS, Topic.ITEMS, Topic.COVER, Topic.PEOPLE})


@dataclass(frozen=True, slots=True)
class Shown:
    """What the pages tell of one channel. The listing is what the round would count as seen."""

    channel_id: int
    listing: Listing
    days: tuple[Day, ...]


class WatchScreen(Screen):
    """The channels above; below what is new in the chosen one, its calendar, and the load of all."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._board: Board | None = None
        self._loads: list[Load] = []
        self._shown: Shown | None = None
        self._wanted: int | None = None
        self._back = 0
        """How many weeks the calendar is moved back."""
        self._fresh = True
        self.deeds = WatchDeeds(context, self._made, self)
        self._build()
        context.actions.connect_all(
            {
                "watch.next": partial(self.list.step, 1),
                "watch.previous": partial(self.list.step, -1),
                "watch.calm": partial(self._make, nothing=True),
                "watch.found": partial(self._make, nothing=False),
                "watch.note": self._note,
                "watch.all": self._all,
                "watch.open": partial(self._with, lambda _board, one: self.deeds.open_page(one)),
                "watch.inbox": partial(self._with, self._to_inbox),
                "watch.schedule": partial(self._with, lambda _board, one: self.deeds.ask_schedule(one)),
                "watch.earlier": partial(self._move, WEEKS),
                "watch.later": partial(self._move, -WEEKS),
                "watch.today": partial(self._move, 0),
                **{action: partial(self.turn_to, number) for number, action in enumerate(PAGES)},
            }
        )
        context.changes.changed.connect(self._heard)
        context.theme.changed.connect(self._show)
        self.retranslate()

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("WatchHeadline")
        self._why = PlainLabel("", self, tone="muted", wrap=True)
        self._why.setObjectName("WatchWhy")
        self._buttons = ActionButtons(self.context.actions, self)
        self.list = WatchList(self.context.icons, self)
        self.list.chosen.connect(self._chosen)
        self.list.activated.connect(lambda _index: self.context.actions.action("watch.open").trigger())
        self.news = NewsPage(self)
        self.news.wanted.connect(lambda item: self.context.open_screen("inbox", item=item))
        self.calendar = CalendarPage(self.context.icons, self)
        self.calendar.layout().addLayout(self._buttons.row(MOVES))  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
        self.load = LoadPage(self.context.icons, self)
        self.load.wanted.connect(lambda channel: self.context.open_screen("channels", channel=channel))
        self.reversed = ReversedPage(self)
        self.reversed.wanted.connect(self._read_reversed)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("WatchTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page in (self.news, self.calendar, self.load, self.reversed):
            self.tabs.addTab(page, "")
        self.tabs.currentChanged.connect(self._page_turned)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setObjectName("WatchHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._halves.addWidget(self.list)
        self._halves.addWidget(self.tabs)
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 3)
        self._halves.setSizes(HALVES[Qt.Orientation.Vertical])
        self.context.state.restore_splitter(self._halves)
        full = QWidget(self)
        full.setObjectName("WatchFull")
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._buttons.row(BUTTONS))
        column.addWidget(self._why)
        column.addWidget(self._halves, 1)
        self._buttons["watch.calm"].setProperty("role", "primary")
        self._empty = EmptyState(self.context.icons, "watch", self)
        self._empty_go = self._empty.add_button("WatchChannels", partial(self.context.open_screen, "channels"), primary=True)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("WatchStack")
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self._stack, 1)

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`channel`: the id of the one to show; `page`: which page, by the end of its action's name."""
        self._wanted = args.get("channel", self._wanted)
        if args.get("page"):
            self.turn_to(PAGES.index(f"watch.{args['page']}"))
        self._refresh()

    def turn_to(self, page: int) -> None:
        """Show that page, where it is there for whoever sits here."""
        if self.tabs.isTabVisible(page):
            self.tabs.setCurrentIndex(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_halves()

    def _turn_halves(self) -> None:
        low = self.height() < self.fontMetrics().lineSpacing() * LOW
        wanted = Qt.Orientation.Horizontal if low else Qt.Orientation.Vertical
        if self._halves.orientation() != wanted:
            self._halves.setOrientation(wanted)
            self._halves.setSizes(HALVES[wanted])

    def stop(self) -> None:
        self.context.state.save_splitter(self._halves)

    def retranslate(self) -> None:
        self._headline.setText(translate("WatchScreen", "Watch"))
        self._empty.set_words(
            translate("WatchScreen", "No channel is active"),
            translate("WatchScreen", "Rounds are made in channels that are active. Add one, or start one that is planned."),
        )
        self._empty_go.setText(translate("WatchScreen", "Go to the channels"))
        self.reversed.retranslate()
        self.list.setAccessibleName(translate("WatchScreen", "Channels and their rounds"))
        self.tabs.setAccessibleName(translate("WatchScreen", "About the channel"))
        names = (
            translate("WatchScreen", "New"),
            translate("WatchScreen", "Calendar"),
            translate("WatchScreen", "Load"),
            translate("WatchScreen", "Reversed decisions"),
        )
        for number, name in enumerate(names):
            self.tabs.setTabText(number, name)
        self._buttons.retranslate()
        self._show()

    # -- reading and showing

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & ABOUT:
            self._refresh()

    def _refresh(self) -> None:
        desk = self.context.desk

        def read() -> tuple[Board, list[Load]]:
            return desk.rounds.board(), desk.loads.report() if desk.me.role in LEADERS else []

        self.context.runner.run("read", read, self, self._take, replaces="watch.board")

    def _take(self, found: tuple[Board, list[Load]]) -> None:
        self._board, self._loads = found
        self._show()
        self._read_channel()
        self._read_reversed()

    def _show(self) -> None:
        self._turn_halves()
        board = self._board
        if board is None:
            return
        self._stack.setCurrentIndex(0 if board.channels else 1)
        self.list.show_board(board, self._wanted)
        self._wanted = None
        for page in (LOAD, REVERSED):
            self.tabs.setTabVisible(page, self.context.desk.me.role in LEADERS)
        self.load.show_loads(self._loads)
        self._show_channel()
        if board.channels and (self._fresh or not has_focus_within(self)):
            self._fresh = False
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, _channel_id: int) -> None:
        self._show_channel()
        self._read_channel()

    def _read_channel(self) -> None:
        board, channel_id, desk = self._board, self.list.current, self.context.desk
        if board is None or channel_id is None:
            return
        monday = date.fromordinal(board.today) - timedelta(days=date.fromordinal(board.today).weekday(), weeks=self._back)

        def read() -> Shown:
            days = desk.rounds.calendar(channel_id, monday - timedelta(weeks=WEEKS - 2), monday + timedelta(weeks=2, days=-1))
            return Shown(channel_id, desk.rounds.listed(channel_id), days)

        self.context.runner.run("read", read, self, self._take_channel, replaces="watch.channel")

    def _take_channel(self, shown: Shown) -> None:
        self._shown = shown
        self._show_channel()

    def _show_channel(self) -> None:
        one, shown = self._one(), self._shown
        self._enable()
        if one is None or self._board is None:
            return
        here = shown if shown is not None and shown.channel_id == one.channel.id else None
        self.news.show_listing(None if here is None else here.listing)
        if here is not None:
            self.calendar.show_days(here.days, self._board.today, words.schedule(one.asked))
        self._turned()

    def _read_reversed(self) -> None:
        """Only while it is looked at: it goes through the decisions of a whole period."""
        if self.tabs.currentIndex() != REVERSED or not self.isVisible():
            return
        desk = self.context.desk
        now = desk.clock.now()
        span = periods.span(self.reversed.period, now, periods.today(now), periods.today(now))

        def read() -> Reversals:
            return desk.reversals.report(*span)

        self.context.runner.run("read", read, self, self.reversed.show_reversals, replaces="watch.reversed")

    def _page_turned(self, _page: int) -> None:
        self._turned()
        self._read_reversed()

    def _turned(self) -> None:
        """What stands on the screen now has been shown; and nothing else."""
        on_screen = self.isVisible() and self.tabs.currentIndex() == NEWS
        if on_screen and self.news.listing is not None and self.news.listing.channel_id == self.list.current:
            self.deeds.shown[self.news.listing.channel_id] = self.news.listing

    def _enable(self) -> None:
        board, one = self._board, self._one()
        acts = board is not None and one is not None and one.channel.id in board.acts
        for action_id in (*BUTTONS, *MOVES, *PAGES, "watch.next", "watch.previous"):
            possible = one is not None and (acts or action_id not in ROUND)
            self.context.actions.enable(action_id, possible)
            if action_id in self._buttons:
                self._buttons[action_id].setEnabled(possible)
        why = (
            ""
            if acts or one is None
            else translate("WatchScreen", "You have no assignment for this channel, so you can't make a round there.")
        )
        self._why.setText(why)
        self._why.setVisible(bool(why))

    def _one(self) -> ChannelRounds | None:
        return None if self._board is None else self._board.of(self.list.current)

    # -- what can be done

    def _with(self, act: Any) -> None:
        board, one = self._board, self._one()
        if board is not None and one is not None:
            act(board, one)

    def _seen_first(self, board: Board, one: ChannelRounds) -> bool:
        """Whether what is new has been shown; else it is shown now, and nothing is recorded yet."""
        if self.deeds.has_unseen(board, one.channel.id):
            self.turn_to(NEWS)
            return False
        return True

    def _make(self, *, nothing: bool) -> None:
        board, one = self._board, self._one()
        if board is not None and one is not None and self._seen_first(board, one):
            self.deeds.make(board, one, nothing=nothing)

    def _note(self) -> None:
        board, one = self._board, self._one()
        if board is not None and one is not None and self._seen_first(board, one):
            self.deeds.ask_note(board, one)

    def _all(self) -> None:
        if self._board is not None:
            self.deeds.ask_all(self._board)

    def _made(self, channel_ids: tuple[int, ...]) -> None:
        """On to the next channel, where it was one of the list's that was checked."""
        for each in channel_ids:
            self.deeds.shown.pop(each, None)
        if channel_ids == (self.list.current,):
            self.list.step(1)

    def _to_inbox(self, _board: Board, one: ChannelRounds) -> None:
        self.context.open_screen("inbox", queue=State.OPEN, channel=one.channel.id)

    def _move(self, weeks: int) -> None:
        self._back = max(0, self._back + weeks) if weeks else 0
        self.turn_to(CALENDAR)
        self._read_channel()
