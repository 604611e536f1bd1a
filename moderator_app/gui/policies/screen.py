"""The screen of the policies: what they say, and the registers that they ask for, each behind a tab."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.channels import Channel
from moderator_app.domain.policy import Pack
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.policies.blocks_page import BlocksPage
from moderator_app.gui.policies.days_page import DaysPage
from moderator_app.gui.policies.detectors_page import DetectorsPage
from moderator_app.gui.policies.disposal_page import DESTROYED, DisposalPage
from moderator_app.gui.policies.disposal_proposals_page import ProposalsPage
from moderator_app.gui.policies.documents_page import DocumentsPage
from moderator_app.gui.policies.outside_page import OutsidePage
from moderator_app.gui.policies.pack_page import PackPage
from moderator_app.gui.policies.requests_page import RequestsPage
from moderator_app.gui.policies.words_page import WordsPage
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.labels import PlainLabel, safe_tool_tip
from moderator_app.gui.widgets.page import has_focus_within

PACKS, DOCUMENTS, DISPOSAL, PROPOSALS, REQUESTS, BLOCKS, OUTSIDE, DAYS, WORDS, DETECTORS = range(10)
"""The tabs."""
PARTS = {
    "documents": DOCUMENTS,
    "disposal": DISPOSAL,
    "proposals": PROPOSALS,
    "requests": REQUESTS,
    "blocks": BLOCKS,
    "outside": OUTSIDE,
    "days": DAYS,
    "words": WORDS,
    "detectors": DETECTORS,
}
ASKS = Plural.translate("PoliciesScreen", "%n to acknowledge", "", 1)
LIST_WIDE = 24
"""Characters of an organisation's longest word, and some."""


class PoliciesScreen(Screen):
    """The packs that ship with the program; the registers beside them."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._packs: tuple[Pack, ...] = ()
        self._channels: tuple[Channel, ...] = ()
        self._wanted = ""
        self._asks = 0
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("PoliciesHeadline")
        self._note = PlainLabel("", self, tone="muted", wrap=True)
        self._note.setObjectName("PoliciesNote")
        self._list = QListWidget(self)
        self._list.setObjectName("PackList")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._show_chosen)
        self._page = PackPage(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setObjectName("PoliciesSplitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(SPACE_M)
        self._splitter.addWidget(self._list)
        self._splitter.addWidget(self._page)
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 7)
        self._splitter.setSizes([260, 980])
        context.state.restore_splitter(self._splitter)
        packs = QWidget(self)
        packs.setObjectName("PacksPart")
        column = QVBoxLayout(packs)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._note)
        column.addWidget(self._splitter, 1)
        self._documents = DocumentsPage(context, self)
        self._documents.asks_changed.connect(self._tell_asks)
        self._disposal = DisposalPage(context, self)
        self._proposals = ProposalsPage(context, self)
        self._requests = RequestsPage(context, self)
        self._blocks = BlocksPage(context, self)
        self._outside = OutsidePage(context, self)
        self._registers = {
            DOCUMENTS: self._documents,
            DISPOSAL: self._disposal,
            PROPOSALS: self._proposals,
            REQUESTS: self._requests,
            BLOCKS: self._blocks,
            OUTSIDE: self._outside,
            DAYS: DaysPage(context, self),
            WORDS: WordsPage(context, self),
            DETECTORS: DetectorsPage(context, self),
        }
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("PoliciesTabs")
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("PoliciesStack")
        for part in (packs, *self._registers.values()):
            self._tabs.addTab("")
            self._stack.addWidget(part)
        self._tabs.currentChanged.connect(self._show_part)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addWidget(self._tabs)
        page.addWidget(self._stack, 1)
        context.actions.connect_all(
            {
                "policies.next": partial(self._step, 1),
                "policies.previous": partial(self._step, -1),
                "policies.next_part": partial(self._step_part, 1),
                "policies.previous_part": partial(self._step_part, -1),
                "policies.next_rule": partial(self._page.step, 1),
                "policies.previous_rule": partial(self._page.step, -1),
            }
        )
        context.changes.changed.connect(self._heard)
        context.theme.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def opened(self, **args: Any) -> None:
        """`pack`: the id of the one to show. `part`: one of PARTS.

        `document`, `proposal`, `request`, `block` or `observation`: the id of the one to show there.

        `add`: what was seen elsewhere is to be recorded at once.
        """
        self._wanted = args.get("pack", self._wanted)
        if "document" in args:
            self._documents.choose(args["document"])
        if "destruction" in args:
            self._disposal.choose((DESTROYED, args["destruction"]))
        if "proposal" in args:
            self._proposals.choose(args["proposal"])
        if "request" in args:
            self._requests.choose(args["request"])
        if "block" in args:
            self._blocks.choose(args["block"])
        if "observation" in args:
            self._outside.choose(args["observation"])
        if "pack" in args or "part" in args or "document" in args:
            self._tabs.setCurrentIndex(PACKS if "pack" in args else PARTS[args.get("part", "documents")])
        self._refresh()
        if not has_focus_within(self) or self._tabs.hasFocus():
            self._focus()
        if args.get("add"):
            self.context.actions.action("outside.add").trigger()

    def stop(self) -> None:
        self.context.state.save_splitter(self._splitter)

    def retranslate(self) -> None:
        self._headline.setText(translate("PoliciesScreen", "Policies"))
        self._note.setText(
            translate(
                "PoliciesScreen",
                "What the policies say, in their own words. A channel follows one of them. Nothing can be changed here.",
            )
        )
        self._list.setAccessibleName(translate("PoliciesScreen", "Policies"))
        self._tabs.setAccessibleName(translate("PoliciesScreen", "Parts"))
        self._tabs.setTabText(PACKS, translate("PoliciesScreen", "What they say"))
        self._tell_asks(self._asks)
        self._tabs.setTabText(DISPOSAL, translate("PoliciesScreen", "Disposal decisions"))
        self._tabs.setTabText(PROPOSALS, translate("PoliciesScreen", "Disposal"))
        self._tabs.setTabText(REQUESTS, translate("PoliciesScreen", "Requests"))
        self._tabs.setTabText(BLOCKS, translate("PoliciesScreen", "Blocks"))
        self._tabs.setTabText(OUTSIDE, translate("PoliciesScreen", "Outside"))
        self._tabs.setTabText(DAYS, translate("PoliciesScreen", "Days"))
        self._tabs.setTabText(WORDS, translate("PoliciesScreen", "Words"))
        self._tabs.setTabText(DETECTORS, translate("PoliciesScreen", "Detectors"))
        for register in self._registers.values():
            register.retranslate()
        self._show_chosen(self._list.currentRow())

    @property
    def page(self) -> PackPage:
        """The policy that is shown."""
        return self._page

    def _fit(self) -> None:
        self._list.setMinimumWidth(self.fontMetrics().averageCharWidth() * LIST_WIDE)

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & {Topic.CHANNELS, Topic.DOCUMENTS}:
            self._refresh()
        elif self._tabs.currentIndex() == BLOCKS and self.isVisible() and change.topics & {Topic.ITEMS, Topic.FOLLOW_UPS}:
            self._blocks.refresh()
        elif self._tabs.currentIndex() in (WORDS, DETECTORS) and self.isVisible() and Topic.MARKS in change.topics:
            for each in (WORDS, DETECTORS):
                self._registers[each].refresh()

    def _refresh(self) -> None:
        desk = self.context.desk
        for register in self._registers.values():
            register.refresh()
        self.context.runner.run(
            "read", lambda: (desk.policies.shipped(), tuple(desk.channels.everything())), self, self._take, replaces="policies.read"
        )

    def _take(self, found: tuple[tuple[Pack, ...], tuple[Channel, ...]]) -> None:
        known = self._packs, self._channels
        self._packs, self._channels = found
        at = next((place for place, each in enumerate(self._packs) if each.id == self._wanted), max(0, self._list.currentRow()))
        self._wanted = ""
        if known == found and at == self._list.currentRow():
            return
        self._list.blockSignals(True)
        self._list.clear()
        for pack in self._packs:
            entry = QListWidgetItem(pack.document.body)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{pack.document.body}: {pack.document.title}")
            entry.setToolTip(safe_tool_tip(pack.document.title))
            self._list.addItem(entry)
        self._list.setCurrentRow(at)
        self._list.blockSignals(False)
        self._show_chosen(at)

    def _show_chosen(self, row: int) -> None:
        if 0 <= row < len(self._packs):
            self._page.show_pack(self._packs[row], self._channels)

    def _tell_asks(self, number: int) -> None:
        """How many documents wait for me stands on their tab."""
        self._asks = number
        name = translate("PoliciesScreen", "Documents")
        self._tabs.setTabText(DOCUMENTS, f"{name} · {ASKS.of(number)}" if number else name)

    def _show_part(self, part: int) -> None:
        self._stack.setCurrentIndex(part)
        for place, register in self._registers.items():
            register.set_in_front(part == place)
        for action_id in ("policies.next_rule", "policies.previous_rule"):
            self.context.actions.enable(action_id, part == PACKS)

    def _step_part(self, by: int) -> None:
        part = self._tabs.currentIndex() + by
        if 0 <= part < self._tabs.count():
            self._tabs.setCurrentIndex(part)
            self._focus()

    def _focus(self) -> None:
        if (register := self._registers.get(self._tabs.currentIndex())) is not None:
            register.focus()
        else:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        if (register := self._registers.get(self._tabs.currentIndex())) is not None:
            register.step(by)
            return
        row = self._list.currentRow() + by
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)
