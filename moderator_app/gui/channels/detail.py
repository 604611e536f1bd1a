"""The chosen channel: its name and status, and pages for its overview, register, roles, checks, gates and history."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from moderator_app.desk.checks import Keeping
from moderator_app.desk.register import Standing
from moderator_app.desk.startdocument import Started
from moderator_app.domain.gates import Field, Phase, Responsibility
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.gui.channels.fields import FieldsPage
from moderator_app.gui.channels.gates import GatePage
from moderator_app.gui.channels.history import HistoryPage
from moderator_app.gui.channels.overview import OverviewPage
from moderator_app.gui.channels.page import Wanted
from moderator_app.gui.channels.roles import RolesPage
from moderator_app.gui.channels.upkeep import ChecksPage
from moderator_app.gui.channels.words import STATUS_ICONS, status_title
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark
from moderator_app.support.messages import Message

OVERVIEW, FIELDS, ROLES, CHECKS, START, CLOSE, HISTORY = range(7)
"""The pages in their order."""


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the pages tell of one channel."""

    standing: Standing
    keeping: Keeping
    document: Started
    alarms: tuple[Message, ...]
    open_items: int
    all_items: int


class ChannelDetail(QWidget):
    """Only the page that is looked at is built. `buttons` is for the screen's buttons."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ChannelDetail")
        self._icons = icons
        self._shown: Shown | None = None
        self._name = PlainLabel("", self, role="title", wrap=True, selectable=True)
        self._name.setObjectName("ChannelName")
        self._mark = IconMark(icons, "check", "ok", self)
        self._status = PlainLabel("", self)
        self._status.setObjectName("Channel-status")
        self.buttons = FlowLayout()
        self.overview = OverviewPage(icons, self)
        self.fields = FieldsPage(icons, self)
        self.roles = RolesPage(icons, self)
        self.checks = ChecksPage(icons, self)
        self.start = GatePage(Phase.START, icons, self)
        self.close_gate = GatePage(Phase.CLOSE, icons, self)
        self.history = HistoryPage(icons, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("ChannelTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page in (self.overview, self.fields, self.roles, self.checks, self.start, self.close_gate, self.history):
            self.tabs.addTab(page, "")
        self.tabs.currentChanged.connect(self._turned)
        for page in (self.overview, self.checks, self.start, self.close_gate):
            page.door.connect(self.go_to)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._name, 1)
        head.addWidget(self._mark)
        head.addWidget(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(head)
        column.addLayout(self.buttons)
        column.addWidget(self.tabs, 1)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        names = (
            translate("ChannelDetail", "Overview"),
            translate("ChannelDetail", "Register"),
            translate("ChannelDetail", "Roles"),
            translate("ChannelDetail", "Checks"),
            translate("ChannelDetail", "Before the start"),
            translate("ChannelDetail", "Before the close"),
            translate("ChannelDetail", "History"),
        )
        for number, name in enumerate(names):
            self.tabs.setTabText(number, name)
        self.tabs.setAccessibleName(translate("ChannelDetail", "Pages of the channel"))
        self.fields.retranslate()
        if self._shown is not None:
            self.show_channel(self._shown)

    def show_channel(self, shown: Shown) -> None:
        """Tell everything about one channel in the language in use."""
        self._shown, standing = shown, shown.standing
        self._name.setText(standing.channel.name)
        self.setAccessibleName(self._name.text())
        self._status.setText(status_title(standing.register.status))
        self._icons.set_on(self._mark, *STATUS_ICONS[standing.register.status])
        self._turned(self.tabs.currentIndex())

    def turn_to(self, page: int) -> None:
        """Show that page."""
        self.tabs.setCurrentIndex(page)

    def go_to(self, need: Wanted) -> None:
        """The page and the place where a field, a role, a check, a deposit or a step of the start is seen to."""
        if isinstance(need, Check | Deposited):
            self.turn_to(CHECKS)
            self.checks.focus(need)
        elif isinstance(need, Field):
            self.turn_to(FIELDS)
            self.fields.focus_field(need)
        elif isinstance(need, Responsibility):
            self.turn_to(ROLES)
            self.roles.focus_role(need)
        else:
            self.turn_to(START)
            self.start.focus_step(need)

    def show_refusal(self, phase: Phase) -> None:
        """The gate did not open: what is missing, with doors."""
        self.turn_to(START if phase is Phase.START else CLOSE)
        if self._shown is not None:
            page = self.start if phase is Phase.START else self.close_gate
            page.show_refusal(self._shown.standing, self._shown.document)

    def _turned(self, page: int) -> None:
        shown = self._shown
        if shown is None:
            return
        standing = shown.standing
        if page == OVERVIEW:
            self.overview.show_standing(standing, shown.alarms, shown.open_items, shown.all_items)
        elif page == FIELDS:
            self.fields.show_standing(standing)
        elif page == CHECKS:
            self.checks.show_keeping(shown.keeping)
        elif page in (START, CLOSE):
            (self.start if page == START else self.close_gate).show_standing(standing, shown.document)
        else:
            {ROLES: self.roles, HISTORY: self.history}[page].show_standing(standing)
