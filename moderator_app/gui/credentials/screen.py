"""The screen of the shared credentials, for whoever works with a channel: what is there, show, copy, enter, look after."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change
from moderator_app.desk.sharing import Access, Shared
from moderator_app.domain.credentials import Looked
from moderator_app.gui.credentials.actions import PAGES
from moderator_app.gui.credentials.asking import CredentialAsker
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.detail import CredentialDetail, can_open, why_not
from moderator_app.gui.credentials.knowing import Knowing
from moderator_app.gui.credentials.letting import LetInBar, LettingIn
from moderator_app.gui.credentials.listing import CredentialList
from moderator_app.gui.credentials.received import Receiving
from moderator_app.gui.credentials.showing import Showing, secret_clipboard
from moderator_app.gui.credentials.standing import AT_THE_OFFICE, StandingPanel
from moderator_app.gui.language import translate
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import kept_focus

HALVES, NARROW = [600, 620], [460, 620]
"""How list and channel share the room; where letters are large the channel's buttons need more of it."""
LOW, WIDE = 34, 120
"""Lines of text in the height of the screen, and characters in its width, from which on the channel stands under the list or beside it."""
ABOVE = ("credentials.receive",)
OF_CHANNEL = ("credentials.enter", "credentials.hand_over", "credentials.ask_change")
"""Buttons on the chosen channel."""


class CredentialsScreen(Screen):
    """The list beside the chosen channel; a second page for whoever looks after the keys."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._wanted: int | None = None
        self._fresh = True
        self._narrow = False
        self._office: Any = None
        self._locking: Any = None
        self._known = Knowing(context, self)
        self._showing = Showing(context, self)
        self._showing.trouble.connect(self._known.ask_standing)
        self._asker = CredentialAsker(context, self._showing.failed, self._locked, self)
        self._letting = LettingIn(context, self)
        self._receiving = Receiving(context, self._showing, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        icons = self.context.icons
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("CredentialsHeadline")
        self.standing = StandingPanel(icons, self)
        self.waiting = LetInBar(icons, self)
        self.list = CredentialList(icons, self)
        self.detail = CredentialDetail(icons, self)
        self._buttons = ActionButtons(self.context.actions, self)
        above = FlowLayout()
        above.addWidget(self.list.search)
        for action_id in ABOVE:
            above.addWidget(self._buttons.make(action_id))
        for action_id in OF_CHANNEL:
            self.detail.buttons.addWidget(self._buttons.make(action_id))
        self._buttons["credentials.enter"].setProperty("role", "primary")
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setObjectName("CredentialHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._halves.addWidget(self.list)
        self._halves.addWidget(self.detail)
        self._halves.setStretchFactor(0, 1)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes(HALVES)
        channels = QWidget(self)
        channels.setObjectName("CredentialChannels")
        column = QVBoxLayout(channels)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(above)
        column.addWidget(self.waiting)
        column.addWidget(self._halves, 1)
        self.pages = QTabWidget(self)
        self.pages.setObjectName("CredentialPages")
        self.pages.setDocumentMode(True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.addTab(channels, "")
        keys = QWidget(self)
        self._keys = QVBoxLayout(keys)
        self.pages.addTab(keys, "")
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self.standing)
        page.addWidget(self.pages, 1)

    def _connect(self) -> None:
        detail = self.detail
        self._known.read.connect(self._show)
        self._known.stands.connect(self._show_standing)
        self._known.held_known.connect(self._show_channel)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(detail.focus_part)
        detail.parts.show_it.connect(lambda part: self._with(lambda shared: self._showing.show(shared, part)))
        detail.parts.copy_it.connect(lambda part: self._with(lambda shared: self._showing.copy(shared, part)))
        detail.access.look.connect(self._look)
        detail.changes.done.connect(self._asker.step)
        detail.changes.decline.connect(self._asker.decline)
        self.standing.again.connect(self._known.unlock)
        self.standing.stop.connect(self._known.stop_waiting)
        self.standing.office.connect(partial(self._turn_to, 1))
        self.waiting.let_in.connect(self._letting.let_in)
        self.pages.currentChanged.connect(self._turned)
        self._showing.asking.connect(self._tell_asking)
        secret_clipboard().changed.connect(self._tell_clipboard)
        self.context.changes.changed.connect(self._heard)
        self.context.theme.changed.connect(self._show)
        self.context.actions.connect_all(
            {
                "credentials.search": self._search,
                "credentials.show": self._show_part,
                "credentials.copy": self._copy_part,
                "credentials.enter": partial(self._with, self._enter),
                "credentials.verified": partial(self._look, Looked.VERIFIED),
                "credentials.reviewed": partial(self._look, Looked.REVIEWED),
                "credentials.ask_change": partial(self._with, self._asker.ask_change),
                "credentials.hand_over": partial(self._with, self._hand_over),
                "credentials.receive": self._receiving.choose,
                "credentials.let_in": self._let_in,
                "credentials.again": self._known.unlock,
                "credentials.office": self._other_page,
                **{action: partial(detail.turn_to, number) for number, action in enumerate(PAGES)},
            }
        )

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`channel`: the id of the one to show; `page`: "office" for the keys, "changes" for what is to be changed at the platform."""
        self._wanted = args.get("channel", self._wanted)
        match args.get("page"):
            case "office":
                self._turn_to(1)
            case "changes":
                self._turn_to(0)
                self.detail.turn_to(2)
            case _ if self._wanted is not None:
                self._turn_to(0)
        self._known.refresh()
        self._known.ask_standing()

    def retranslate(self) -> None:
        self._headline.setText(translate("CredentialsScreen", "Credentials"))
        self.pages.setTabText(0, translate("CredentialsScreen", "Channels"))
        self.pages.setTabText(1, translate("CredentialsScreen", "Keys and sheets"))
        self.pages.setAccessibleName(translate("CredentialsScreen", "Pages of the credentials"))
        self._buttons.retranslate()
        keys = self.context.actions.key_text
        self.detail.keys = keys("credentials.show"), keys("credentials.copy")
        for each in (self.list, self.detail, self.standing, self.waiting):
            each.retranslate()
        if self._office is not None:
            self._office.retranslate()
        self._tell_clipboard()
        self._show_channel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_halves()

    def _turn_halves(self) -> None:
        metrics = self.fontMetrics()
        narrow, low = self.width() < metrics.averageCharWidth() * WIDE, self.height() < metrics.lineSpacing() * LOW
        wanted = Qt.Orientation.Vertical if narrow and not low else Qt.Orientation.Horizontal
        if (self._halves.orientation(), self._narrow) != (wanted, narrow):
            self._narrow = narrow
            self._halves.setOrientation(wanted)
            self._halves.setSizes(NARROW if narrow else HALVES)

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(min(page, self.pages.count() - 1))

    def _other_page(self) -> None:
        self._turn_to(1 - self.pages.currentIndex())

    def _turned(self, page: int) -> None:
        if page == 1 and self._office is None:
            from moderator_app.gui.credentials.office import OfficePage

            self._office = OfficePage(self.context, self)
            self._keys.addWidget(self._office)
            self._show_standing()
        self._tell_standing()

    # -- showing

    def _heard(self, change: Change) -> None:
        if self.isVisible():
            self._known.hear(change)

    def _shared(self) -> Shared | None:
        board = self._known.board
        return None if board is None else board.of(self.list.current)

    def _show_standing(self) -> None:
        standing = self._known.standing
        self._tell_standing()
        if self._office is not None and standing is not None:
            self._office.show_standing(standing)
        self._chosen(None)

    def _tell_standing(self) -> None:
        """Above both pages; on that of the keys only what is not told there."""
        told_there = self.pages.currentIndex() == 1 and self._known.standing is not None and self._known.standing.here in AT_THE_OFFICE
        self.standing.show_standing(None if told_there else self._known.standing, waiting=self._known.waiting)

    def _show(self) -> None:
        self._turn_halves()
        if self._known.board is None:
            return
        self.list.show_board(self._known.board, self._wanted)
        self._wanted = None
        self._chosen(None)
        # At first Qt gives the keyboard to the first thing on the screen.
        if self.pages.currentIndex() == 0 and (self._fresh or kept_focus(self) is None):
            self._fresh = False
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, _channel_id: int | None) -> None:
        self._show_channel()
        self._known.ask_held(self._shared())

    def _show_channel(self) -> None:
        board, shared = self._known.board, self._shared()
        if board is None:
            return
        self.waiting.show_waiting(board.waiting, self._known.ready)
        self.detail.setVisible(shared is not None)
        if shared is not None:
            self.detail.show_channel(board, shared, self._known.ready, self._known.held_of(shared))
        self._offer(board, shared)

    def _offer(self, board: Board, shared: Shared | None) -> None:
        """What can be done now; a button that can't be pressed says why."""
        ready, there = self._known.ready, shared is not None
        opens = shared is not None and can_open(board, shared)
        keeps = shared is not None and shared.may_seal
        sealed = shared is not None and shared.sealed is not None
        possible = {
            "credentials.show": ready and opens,
            "credentials.copy": ready and opens,
            "credentials.enter": ready and keeps and (opens or not sealed),
            "credentials.verified": ready and sealed and shared is not None and shared.access is not Access.NONE,
            "credentials.reviewed": ready and sealed and keeps,
            "credentials.ask_change": ready and sealed and keeps,
            "credentials.hand_over": ready and opens and keeps,
            "credentials.receive": ready,
            "credentials.let_in": self.waiting.first is not None,
            **dict.fromkeys(PAGES, there),
        }
        why = "" if not ready or shared is None else why_not(board, shared)
        if ready and not keeps:
            why = translate("CredentialsScreen", "Whoever always holds the channel does this.")
        for action_id, can in possible.items():
            self.context.actions.enable(action_id, can)
            if (button := self._buttons.get(action_id)) is not None:
                button.setEnabled(can)
                button.setAccessibleDescription("" if can else why)
                set_tool_tip(button, self.context.actions.key_text(action_id) if can else why)

    def _tell_clipboard(self) -> None:
        words = secret_clipboard().words()
        self.detail.said.set_tone("ok")
        self.detail.said.setText(words)
        self.detail.said.setVisible(bool(words))

    def _tell_asking(self, asking: bool) -> None:
        if asking:
            self.detail.said.set_tone("muted")
            self.detail.said.setText(translate("CredentialsScreen", "Asking the keyring…"))
            self.detail.said.show()
        else:
            self._tell_clipboard()

    # -- what can be done

    def _with(self, act: Callable[[Shared], None]) -> None:
        shared = self._shared()
        if shared is not None:
            act(shared)

    def _search(self) -> None:
        self._turn_to(0)
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _show_part(self) -> None:
        self._with(lambda shared: self._showing.show(shared, self.detail.parts.current()))

    def _copy_part(self) -> None:
        self._with(lambda shared: self._showing.copy(shared, self.detail.parts.current()))

    def _enter(self, shared: Shared) -> None:
        from moderator_app.gui.credentials.entering import enter

        enter(self.context, self._showing, self, shared)

    def _look(self, what: Looked) -> None:
        self._with(self._asker.verified if what is Looked.VERIFIED else self._asker.reviewed)

    def _hand_over(self, shared: Shared) -> None:
        if self._known.board is not None:
            self._asker.hand_over(self._known.board, shared)

    def _locked(self, board: Board, shared: Shared) -> None:
        from moderator_app.gui.credentials.locking import LockedHandover

        if self._locking is None:
            self._locking = LockedHandover(self.context, self._showing, self)
        self._locking.ask(board, shared)

    def _let_in(self) -> None:
        if (absence := self.waiting.first) is not None:
            self._letting.let_in(absence)
