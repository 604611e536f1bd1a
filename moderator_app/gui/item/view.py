"""The widgets of the item page and where they stand: the item above, scrolled; the decision below, always in sight."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Decision, Draft
from moderator_app.domain.policy import Pack
from moderator_app.gui.item.around import Around
from moderator_app.gui.item.checklist import Checklist
from moderator_app.gui.item.decision import DecisionPanel
from moderator_app.gui.item.header import ItemHeader, TopBar
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.standing import DecisionCard, EarlierDecisions
from moderator_app.gui.item.text import TextPanel
from moderator_app.gui.item.words import outcome_name, when
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.cards import Rule

ROOM_OF_REASON = 0.25
"""Part of the page's height that reason and consequences get."""
FEWEST_LINES, MOST_LINES = 5, 14
LOW_LINES, FEWEST_LINES_LOW = 32, 3
"""A page of fewer lines leaves more of itself to the item."""


class ItemView(QWidget):
    """Shows what it is handed and knows no desk."""

    answered = Signal(object, object)
    """A rule's id, and the answer or None."""

    def __init__(self, context: ScreenContext, worksheet: Worksheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ItemView")
        self.bar = TopBar(context, self)
        self.header = ItemHeader(context, self)
        self.text = TextPanel(context, self)
        self.around = Around(self)
        self.decision = DecisionCard(context, self)
        self.earlier = EarlierDecisions(self)
        self.panel = DecisionPanel(context, worksheet, self)
        self.checklist: Checklist | None = None
        self._stored: Decision | None = None
        self._checklists: dict[str, Checklist] = {}
        inside = QWidget(self)
        inside.setObjectName("ItemInside")
        inside.setProperty("role", "page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_S)
        for each in (self.header, self.text, self.around, self.decision, Rule(self)):
            self._column.addWidget(each)
        self._column.addWidget(self.earlier)
        self._column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setObjectName("ItemArea")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        page.setSpacing(SPACE_S)
        page.addWidget(self.bar)
        page.addWidget(self.area, 1)
        page.addWidget(self.panel)

    def show_loaded(self, loaded: Loaded, *, peeking: bool) -> None:
        """Show everything but the draft."""
        item, now = loaded.item, loaded.now
        self.bar.show_item(item, peeking=peeking)
        self.header.show_item(item, now)
        self.text.show_item(item, now)
        self.around.show_rows(loaded.thread, loaded.history, item.id, now)
        decision = loaded.decision
        self.decision.setVisible(decision is not None)
        if decision is not None:
            self.decision.show_decision(decision, loaded.pack, now, loaded.me, readonly=peeking)
        self.earlier.show_decisions(tuple(each for each in loaded.decisions if each is not decision), loaded.pack, now)

    def show_draft(self, loaded: Loaded, draft: Draft | None) -> None:
        """Checklist and panel with the draft; None: there is nothing to decide here."""
        self.panel.setVisible(draft is not None)
        if draft is None:
            if self.checklist is not None:
                self.checklist.hide()
            return
        self._take_checklist(loaded.pack)
        assert self.checklist is not None
        self.checklist.show_answers(draft.answers)
        self.checklist.show()
        self.panel.show_draft(draft, self.checklist.summary(draft.answers), loaded.now)
        self.panel.show_old_wording(loaded.item.revision is not None and draft.revision_id != loaded.item.revision.id)
        self.panel.set_mark(_draft_words(loaded, draft) or self._stored_words())

    def note_stored(self, decision: Decision) -> None:
        """Tell that the decision was stored: quietly at the foot of the page, where the next item moves nothing, and aloud."""
        self._stored = decision
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._stored_words()))

    def _stored_words(self) -> str:
        if self._stored is None:
            return ""
        outcome = outcome_name(self._stored.outcome)
        return translate("ItemView", "Stored: {reference}, {outcome}").format(reference=self._stored.reference, outcome=outcome)

    def go_to(self, field: str) -> None:
        """Bring what mends the draft to the eye and the hand."""
        if field == "suspicion":
            self.bar.suspicion_button.setFocus()
        elif field == "replace":
            self.area.ensureWidgetVisible(self.decision)
            self.decision.replace_button.setFocus()
        elif self.checklist is not None:
            first = self.checklist.tab_order()[0]
            self.area.ensureWidgetVisible(first, 0, SPACE_L)
            first.setFocus()

    def top(self) -> None:
        """Back to the beginning of the page."""
        self.area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the texts that don't come with an item."""
        self.panel.retranslate()
        for checklist in self._checklists.values():
            checklist.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give reason and consequences their part of the height."""
        line = self.fontMetrics().lineSpacing()
        fewest = FEWEST_LINES if self.height() > LOW_LINES * line else FEWEST_LINES_LOW
        if self.checklist is not None:
            self.checklist.fit(self.area.viewport().width() - SPACE_M)
        self.panel.set_room(min(max(round(self.height() * ROOM_OF_REASON), line * fewest), line * MOST_LINES))

    def _take_checklist(self, pack: Pack) -> None:
        """A checklist is built once for each pack, and only shown and hidden after that."""
        wanted = self._checklists.get(pack.content_hash)
        if wanted is None:
            wanted = Checklist(pack, self)
            self._checklists[pack.content_hash] = wanted
            self._column.insertWidget(self._column.indexOf(self.earlier), wanted)
            wanted.answered.connect(self.answered)
            self._order_tabs(wanted)
        if self.checklist is not None and self.checklist is not wanted:
            self.checklist.hide()
        self.checklist = wanted
        self.fit()

    def _order_tabs(self, checklist: Checklist) -> None:
        """The decision first, then the checklist, then what surrounds the item, the head at last."""
        order = [
            *self.panel.tab_order(),
            *checklist.tab_order(),
            self.text.text,
            *self.around.tab_order(),
            self.decision.replace_button,
            self.bar.next_button,
            self.bar.suspicion_button,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)


def _draft_words(loaded: Loaded, draft: Draft) -> str:
    """Where the draft comes from, and what it replaces."""
    parts: list[str] = []
    if loaded.draft == draft and loaded.draft_at is not None:
        parts.append(translate("ItemView", "Draft from {when}").format(when=when(loaded.draft_at, loaded.now)))
    before = next((each for each in loaded.decisions if each.id == draft.supersedes), None)
    if before is not None:
        parts.append(translate("ItemView", "Replaces {reference}").format(reference=before.reference))
    return " · ".join(parts)
