"""The inbox: queues on the left, the list in the middle, the item on the right. Hands stay on the keyboard, and the list never jumps."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from moderator_app.domain.items import QUEUE_OF, Selection, State
from moderator_app.domain.narrowing import Narrowing, only
from moderator_app.gui.inbox.choosing import Choosing
from moderator_app.gui.inbox.clocks import Clocks
from moderator_app.gui.inbox.columns import Columns
from moderator_app.gui.inbox.keeper import ListKeeper
from moderator_app.gui.inbox.list_model import ItemListModel
from moderator_app.gui.inbox.loading import Sides
from moderator_app.gui.inbox.next_steps import NextSteps
from moderator_app.gui.inbox.right_side import RightSide
from moderator_app.gui.inbox.row_menu import RowMenu
from moderator_app.gui.item.page import ItemPage
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext

WORDS_AGE = 30_000
"""Milliseconds after which "3 min ago" is worded anew."""
NOTHING, FIRST, STAY = "nothing", "first", "stay"
"""What comes in front once a list is filled: no item, the first, or the one that was (or what now stands in its place)."""


class InboxScreen(Screen):
    """The right side is asked to show an item, and tells what was decided."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._want = NOTHING
        self._offset = 0
        self._just_decided: int | None = None
        self.model = ItemListModel(context.desk.clock.now, self)
        self._columns = Columns(context, self.model, self)
        self.panel, self.pane, self.view = self._columns.panel, self._columns.pane, self._columns.pane.view
        self._right = RightSide(context, self._columns, self._connect_page, self)
        self.keeper = ListKeeper(context.desk, context.runner, self.model, self)
        selecting = {
            "clear": partial(self.pane.search.setText, ""),
            "both": self.pane.arranging.show_both,
            "everywhere": partial(self._choose, None, None),
            "all_channels": self._all_channels,
            "widen": self._widen,
            "other_queue": self._other_queue,
        }
        self._steps = NextSteps(context, self.pane.empty, selecting, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._columns)
        QWidget.setTabOrder(self.pane.search, self.view)
        self._choosing = Choosing(context, self.pane, self.panel, self.keeper, self)
        self._words = QTimer(self)
        self._words.setInterval(WORDS_AGE)
        self._words.timeout.connect(self.model.refresh_words)
        self._words.start()
        self._clocks = Clocks(context, self.model, self)
        self._connect()
        self._connect_actions()
        self.retranslate()

    # -- what the window calls

    def opened(self, **args: Any) -> None:
        """To the front. `item`: the id of an item to show, in the list of all. `queue`, of one `channel` or of all; `mine`: that list;
        `only`: that part of the items (Narrowing), of one `channel` or of all; `crisis`: what belongs to the crisis of that id."""
        item_id, part = args.get("item"), args.get("only")
        if isinstance(item_id, int):
            self._show_item(item_id)
        elif args.get("crisis"):
            self._show_list(None, None, crisis=args["crisis"])
        elif part:
            self._show_part(Narrowing(part), args.get("channel"))
        elif args.get("queue") or args.get("mine"):
            self._show_list(args.get("queue", State.OPEN), args.get("channel"), mine=bool(args.get("mine")))
        elif not self.keeper.ready:
            self._open(NOTHING)
        self._focus_work()

    def busy(self) -> str:
        if self._steps.demo.running:
            return translate("InboxScreen", "The demo desk is being filled.")
        return self._right.busy()

    def stop(self) -> None:
        self._right.stop()
        self._steps.demo.stop()
        self._columns.save()

    def retranslate(self) -> None:
        self.panel.retranslate()
        self.view.refit()
        self.model.refresh_words()
        self._retitle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._right.save_draft_now()

    # -- building

    @property
    def page(self) -> ItemPage:
        """The right side, whole."""
        return self._right.page

    def _connect_page(self, page: ItemPage) -> None:
        page.decided.connect(self._decided)
        page.wants_next.connect(self._next_wanted)
        page.wants_previous.connect(partial(self._move, -1))

    def _connect(self) -> None:
        self.panel.chosen.connect(self._filter_chosen)
        self.pane.search.sought.connect(self._sought)
        self.pane.search.left.connect(self._search_left)
        self.pane.arranging.changed.connect(self._rearranged)
        self.pane.new_wanted.connect(self.refresh)
        self.pane.narrowed.left.connect(self._widen)
        self.pane.sides_wanted.connect(partial(self._columns.divide, with_queues=True))
        self._columns.folded.connect(self.pane.show_sides_button)
        self.view.seen.connect(self.keeper.show)
        self.view.moved.connect(self._moved)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.focus_changed.connect(partial(self.context.actions.enable, "inbox.decide"))
        self.keeper.filled.connect(self._filled)
        self.keeper.sides.connect(self._take_sides)
        self.keeper.settled.connect(self._retitle)
        self.keeper.settled.connect(self._right.begin)
        self.keeper.settled.connect(self._clocks.begin)
        self.keeper.outdated.connect(self.refresh)
        self.keeper.newer.connect(self.pane.show_new)
        self.keeper.counted.connect(self.pane.narrowed.show_count)
        self.context.theme.changed.connect(self._theme_changed)
        self.context.changes.changed.connect(self._changed)

    def _connect_actions(self) -> None:
        actions = self.context.actions
        actions.connect_all(
            {
                "inbox.next": partial(self._move, 1),
                "inbox.previous": partial(self._move, -1),
                "inbox.first": partial(self.view.go_to, 0),
                "inbox.last": self._go_last,
                "inbox.list": self._focus_work,
                "inbox.decide": self._to_decision,
                "inbox.search": self._focus_search,
                "inbox.arrange": self.pane.arranging.open_menu,
                "inbox.refresh": self.refresh,
                "inbox.next_queue": partial(self._step_queue, 1),
                "inbox.mine": self.show_mine,
                "inbox.outside": partial(self.context.open_screen, "policies", part="outside", add=True),
                "inbox.previous_queue": partial(self._step_queue, -1),
            }
        )
        actions.enable("inbox.decide", False)

    # -- which list

    @property
    def selection(self) -> Selection:
        """What is chosen on the left and searched for, arranged as the person has it."""
        arranging, panel, desk, part = self.pane.arranging, self.panel, self.context.desk, self.pane.narrowed.part
        narrowed = None if part is None else only(part, desk.me.id, desk.clock.now())
        queue = panel.queue if part is None else QUEUE_OF[part]
        mine = desk.me.id if panel.mine and part is None else None
        search, crisis = self.pane.search.text().strip(), panel.crisis if part is None else None
        return Selection(queue, panel.channel_id, search, arranging.direction, arranging.order, mine, narrowed, crisis)

    def show_queue(self, queue: State | None) -> None:
        """Show a queue of the channel that is chosen."""
        self._choose(queue, self.panel.channel_id)
        self._focus_work()

    def _choose(
        self, queue: State | None, channel_id: int | None, part: Narrowing | None = None, *, mine: bool = False, crisis: int | None = None
    ) -> None:
        self.pane.narrowed.show_part(part)
        self.panel.choose(queue, channel_id, mine=mine, crisis=crisis)
        self._open(FIRST)

    def _show_part(self, part: Narrowing, channel_id: int | None) -> None:
        """What is assigned to me lies in no one queue, and is come to from my own items."""
        self._show_list(QUEUE_OF[part] or State.OPEN, channel_id, part, mine=part is Narrowing.ASSIGNED)

    def _widen(self) -> None:
        """All of the queue again, the item in front still in front."""
        self.pane.narrowed.show_part(None)
        self.refresh(self.selection)
        self._focus_work()

    def _all_channels(self) -> None:
        panel = self.panel
        self._choose(panel.queue, None, mine=panel.mine, crisis=panel.crisis)

    def _other_queue(self) -> None:
        self.show_queue(self.pane.empty.other_queue)

    def show_mine(self) -> None:
        """Show what is assigned to me or opened by me, in the channel that is chosen."""
        self._choose(State.OPEN, self.panel.channel_id, mine=True)
        self._focus_work()

    def _step_queue(self, step: int) -> None:
        order = self.panel.order()
        self.panel.choose_key(order[(order.index(self.panel.key) + step) % len(order)])
        self._filter_chosen()
        self._focus_work()

    def _rearranged(self) -> None:
        """The same list otherwise: the item in front stays, wherever it stands now."""
        if self.keeper.ready:
            self.refresh(self.selection)

    def refresh(self, selection: Selection | None = None) -> None:
        """Show what is new, without what is decided; the item in front stays where it is."""
        self._want = NOTHING if self._right.shown is None else STAY
        self._offset = self.view.offset()
        if selection is None and self.pane.narrowed.part is not None:
            selection = self.selection  # what is late now, not what was
        self.keeper.refresh(self._right.shown, self.view.place, selection)

    def _open(self, want: str) -> None:
        self._want = want
        self.keeper.open(self.selection)

    def _show_item(self, item_id: int) -> None:
        self.pane.search.setText("")
        self.pane.arranging.show_both()
        self.pane.narrowed.show_part(None)
        self.panel.choose(None, None)
        self._offset, self._want = 0, STAY
        self._right.show(item_id, at_once=True)
        self.keeper.refresh(item_id, 0, self.selection)

    def _show_list(
        self, queue: State | None, channel_id: int | None, part: Narrowing | None = None, *, mine: bool = False, crisis: int | None = None
    ) -> None:
        self.pane.search.setText("")
        self.pane.arranging.show_both()
        self._choose(queue, channel_id, part, mine=mine, crisis=crisis)

    def _filter_chosen(self) -> None:
        self.pane.narrowed.show_part(None)
        self._open(FIRST)

    def _sought(self, _text: str) -> None:
        if self.selection.search != self.keeper.selection.search:
            self._open(NOTHING)

    def _search_left(self, wants_row: bool) -> None:
        if wants_row and self.keeper.loading:
            self._want = FIRST
        elif wants_row and self.view.place < 0:
            self.view.go_to(0)
        self._focus_work()

    def _filled(self, place: int) -> None:
        there = self.model.rowCount() > 0
        focus = QApplication.focusWidget()
        lost = not there and focus is not None and (focus is self.view or self._columns.item.isAncestorOf(focus))
        regained = there and focus is not None and self.pane.empty.isAncestorOf(focus)
        self.pane.show_list(there)
        self._columns.item.setVisible(there)
        self._retitle()
        if lost or regained:
            self._focus_work()
        want, self._want = self._want, NOTHING
        if there and want == FIRST:
            self.view.restore(0, 0)
        elif there and want == STAY:
            self.view.restore(place, self._offset)
        else:
            self._show(None)

    def _take_sides(self, sides: Sides) -> None:
        self.panel.show_counts(sides.counts, sides.channels, sides.crises)
        self.model.show_people(sides.board, sides.me)
        self.model.show_crisis(sides.crises.tagged)
        self._retitle()

    def _retitle(self) -> None:
        self.pane.retranslate(self.panel, self.model.rowCount())
        if self.pane.is_empty:
            self.pane.empty.explain(self.panel, self.keeper.selection, self.pane.narrowed.name())

    # -- which item

    def _move(self, step: int) -> None:
        self.view.go_to(self.view.place + step if self.view.place >= 0 else 0)

    def _go_last(self) -> None:
        self.view.go_to(self.model.rowCount() - 1)

    def _moved(self, place: int) -> None:
        self._show(self.model.id_at(place))

    def _show(self, item_id: int | None) -> None:
        if item_id != self._right.shown:
            self._right.show(item_id)

    def _decided(self, item_id: int) -> None:
        """It stays in its place, greyed, until the list is read anew; the page asks for the next one itself."""
        self._just_decided = item_id

    def _next_wanted(self) -> None:
        if self._right.shown is not None and self._right.shown == self._just_decided:
            self._go_on(self.view.place)
        else:
            self._move(1)

    def _go_on(self, place: int) -> None:
        """From a place where all is done to the next one where something waits; read the list anew when there is none."""
        self._just_decided = None
        following = self.model.next_in_queue(place)
        if following is not None:
            self.view.go_to(following)
        elif self.keeper.selection.state is not None or self.keeper.selection.only is not None:
            self._show(None)
            self.refresh()
            self._want = FIRST

    def _to_decision(self) -> None:
        if self.view.place < 0:
            self.view.go_to(0)
        if self._right.shown is not None:
            self.page.focus_decision()

    def _open_menu(self, place: int, point: QPoint) -> None:
        in_front = self._right.shown is not None and self.model.id_at(place) == self._right.shown
        RowMenu(self.context, self, self.model.row_at(place), self.panel, self._choosing, in_front=in_front).open_at(point)

    # -- the rest

    def _changed(self, change: Any) -> None:
        if self.keeper.ready:
            self.keeper.hear(change.items)
            if change.items is None:
                self.view.look()

    def _focus_work(self) -> None:
        if self.pane.is_empty:
            self.pane.empty.focus_first()
        else:
            self.view.setFocus()

    def _focus_search(self) -> None:
        self.pane.search.setFocus()
        self.pane.search.selectAll()

    def _theme_changed(self) -> None:
        self._columns.rescale()
        self.view.refit()
        self.panel.retranslate()
