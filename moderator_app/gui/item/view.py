"""The widgets of the item page and where they stand: the item, scrolled, and the decision below or beside it, always in sight."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Decision, Draft, Outcome
from moderator_app.domain.policy import Pack
from moderator_app.domain.similar import Alike
from moderator_app.gui.crisis.line import CrisisLine
from moderator_app.gui.item.answers_card import AnswersCard
from moderator_app.gui.item.around import Around
from moderator_app.gui.item.checklist import Checklist
from moderator_app.gui.item.decision import DecisionPanel
from moderator_app.gui.item.divided import Divided
from moderator_app.gui.item.header import ItemHeader
from moderator_app.gui.item.hold_line import HoldLine
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.people_line import PeopleLine
from moderator_app.gui.item.similar import SimilarDecisions
from moderator_app.gui.item.standing import DecisionCard, EarlierDecisions
from moderator_app.gui.item.text import TextPanel
from moderator_app.gui.item.top_bar import TopBar
from moderator_app.gui.item.words import outcome_name, when
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S

WHOLE = "item/whole_wordings"
"""What it is remembered by that the rules' wordings are shown whole."""
FOLLOWED = 500
"""Milliseconds for which the rule answered last is kept in sight, while what its answer brings takes its room."""


class ItemView(QWidget):
    """Shows what it is handed and knows no desk."""

    answered = Signal(object, object)
    """A rule's id, and the answer or None."""
    assigning_wanted = Signal()
    """Whose the item is, is to be asked."""

    def __init__(self, context: ScreenContext, parent: QWidget) -> None:
        """The frame alone: `parts` must be gone through before anything is shown."""
        super().__init__(parent)
        self.setObjectName("ItemView")
        self._context = context
        self._state = context.state
        self._answered = ""
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOWED)
        self._shown_item = 0
        self.checklist: Checklist | None = None
        self._stored: Decision | None = None
        self._about_draft: tuple[str, Outcome | None] = "", None
        """Where the draft comes from, and what is chosen in it."""
        self._checklists: dict[str, Checklist] = {}
        # From the outside to the inside: a widget that gets another parent has the style sheet go through all that is in it once more.
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self._page.setSpacing(SPACE_S)
        self.divided = Divided(context, self)
        self._page.addWidget(self.divided, 1)
        self.area = QScrollArea(self.divided)
        self.area.setObjectName("ItemArea")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # nothing moves aside when it is needed
        self._inside = QWidget(self.area.viewport())
        self._inside.setObjectName("ItemInside")
        self._inside.setProperty("role", "page")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_S)
        self.area.setWidget(self._inside)
        self.area.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self.area.viewport().installEventFilter(self)

    def parts(self, worksheet: Worksheet) -> Iterator[None]:
        """Build what stands in the frame, part by part."""
        context, inside = self._context, self._inside
        self.bar = TopBar(context, self)
        self.people = PeopleLine(context, self)
        self._page.insertWidget(0, self.bar)
        self._page.insertWidget(1, self.people)
        yield
        self.crisis = CrisisLine(context.icons, inside)
        self.header = ItemHeader(context, inside)
        self._column.addWidget(self.crisis)
        self.holds = HoldLine(context, inside)
        self._column.addWidget(self.header)
        self._column.addWidget(self.holds)
        yield
        self.text = TextPanel(context, inside)
        self.text.marks.rule_wanted.connect(self.go_to_rule)
        self._column.addWidget(self.text)
        yield
        self.around = Around(inside)
        self._column.addWidget(self.around)
        yield
        self.decision = DecisionCard(context, inside)
        self.answers = AnswersCard(inside)
        self.earlier = EarlierDecisions(inside)
        self._column.addWidget(self.decision)
        self._column.addWidget(self.answers)
        self.similar = SimilarDecisions(inside)
        self._column.addWidget(self.earlier)
        self._column.addWidget(self.similar)
        self._column.addStretch(1)
        yield
        self.panel = DecisionPanel(context, worksheet, self.divided)
        yield from self.panel.parts()
        self.divided.complete(self.panel)

    def show_loaded(self, loaded: Loaded, *, peeking: bool) -> None:
        """Show everything but the draft."""
        item, now = loaded.item, loaded.now
        self.bar.show_item(item, loaded.crisis, peeking=peeking)
        self.crisis.show_crisis(loaded.crisis)
        self.people.show_people(loaded.claims, loaded.assigned, now, loaded.me, peeking=peeking)
        self.header.show_item(item, now, loaded.counted, loaded.keeping)
        self.holds.show_holds(loaded.keeping, loaded.holds, now, may_lift=loaded.leads)
        self.text.show_item(item, now, loaded.marks, loaded.pack)
        self.around.show_rows(loaded.thread, loaded.history, item.id, now)
        decision = loaded.decision
        self.decision.setVisible(decision is not None)
        if decision is not None:
            readonly = peeking or item.revision is None
            self.decision.show_decision(decision, loaded.pack, now, loaded.me, loaded.crisis, readonly=readonly)
        self.answers.show_answers(item.id, loaded.answered, now)
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
        self._note_answered(draft)
        self.checklist.show_answers(draft.answers)
        self.checklist.show()
        old = loaded.item.revision is not None and draft.revision_id != loaded.item.revision.id
        self.panel.show_draft(draft, self.checklist.summary(draft.answers), loaded.now, loaded.item.purpose, old_wording=old)
        self._about_draft = _draft_words(loaded, draft), draft.outcome
        self._tell_about_draft()

    def show_alike(self, alike: Alike, now: int) -> None:
        """Show what became of similar texts. It stands below everything, and in a line that is there anyhow: nothing moves for it."""
        self.similar.show_alike(alike, now)
        self._tell_about_draft()

    def go_to_similar(self) -> None:
        """Bring the similar decisions to the eye and the hand, where there are any."""
        if self.similar.alike.count:
            self.similar.go(self.area.viewport().height())
            # What was folded out takes its room in the next turn.
            QTimer.singleShot(0, self, self._show_similar)

    def _show_similar(self) -> None:
        self._column.activate()
        self.area.ensureWidgetVisible(self.similar, 0, SPACE_S)

    def _tell_about_draft(self) -> None:
        drafted, outcome = self._about_draft
        fact = self.similar.fact(outcome, self._context.actions.key_text("item.similar"))
        self.panel.set_mark(" · ".join(filter(None, (fact, drafted))) or self._stored_words())

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
        elif field == "owner":
            self.assigning_wanted.emit()
        elif self.checklist is not None:
            first = self.checklist.first()
            self.area.ensureWidgetVisible(first, 0, SPACE_L)
            first.setFocus()

    def go_to_decision(self) -> None:
        """Bring what can be done with the decision to the eye and the hand."""
        button = self.decision.first()
        if button is not None:
            self.area.ensureWidgetVisible(button, 0, SPACE_L)
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_rule(self, rule_id: str) -> None:
        """Bring a rule that a mark may concern to the eye and the hand. It is ticked by nobody but the person."""
        row = self.checklist.row(rule_id) if self.checklist is not None and self.checklist.isVisible() else None
        if row is not None:
            self.area.ensureWidgetVisible(row, 0, SPACE_L)
            row.buttons()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def switch_wordings(self) -> None:
        """Show the rules' wordings whole, or on one line again."""
        if self.checklist is not None:
            self.checklist.whole.toggle()

    def top(self) -> None:
        """Back to the beginning of the page."""
        self.area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Set the texts that don't come with an item."""
        self.panel.retranslate()
        self.similar.retranslate()
        for checklist in self._checklists.values():
            checklist.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            self._fit_checklist()
            if self._follow.isActive():
                QTimer.singleShot(0, self, self._show_answered)
        return super().eventFilter(watched, event)

    def refit(self) -> None:
        """The text has another size."""
        for checklist in self._checklists.values():
            checklist.refit()
        self.divided.arrange()

    def _range_changed(self, _least: int, most: int) -> None:
        """A bar that has nothing to scroll shows no handle."""
        bar = self.area.verticalScrollBar()
        if bar.property("idle") != (most == 0):
            bar.setProperty("idle", most == 0)
            bar.style().unpolish(bar)
            bar.style().polish(bar)

    def _fit_checklist(self) -> None:
        if self.checklist is not None:
            self.checklist.fit(self.area.viewport().width() - SPACE_M)

    def _note_answered(self, draft: Draft) -> None:
        """The rule answered by key may lie out of sight, or under what its answer makes grow: bring it back once all stands."""
        before = self.checklist.shown_answers if self.checklist is not None else {}
        changed = [rule_id for rule_id in {*before, *draft.answers} if before.get(rule_id) is not draft.answers.get(rule_id)]
        if len(changed) == 1 and self._shown_item == draft.item_id:
            self._answered = changed[0]
            self._follow.start()
            QTimer.singleShot(0, self, self._show_answered)
        self._shown_item = draft.item_id

    def _show_answered(self) -> None:
        row = None if self.checklist is None else self.checklist.row(self._answered)
        if row is not None:
            self._column.activate()
            self.area.ensureWidgetVisible(row, 0, SPACE_S)

    def _take_checklist(self, pack: Pack) -> None:
        """A checklist is built once for each pack, and only shown and hidden after that."""
        wanted = self._checklists.get(pack.content_hash)
        if self.checklist is not None and self.checklist is not wanted:
            self.checklist.hide()
        if wanted is None:
            self.checklist = wanted = Checklist(pack, self)
            self._checklists[pack.content_hash] = wanted
            self._column.insertWidget(self._column.indexOf(self.earlier), wanted)
            wanted.answered.connect(self.answered)
            wanted.whole.setChecked(bool(self._state.number(WHOLE)))
            wanted.whole.toggled.connect(self._keep_whole)
            wanted.built.connect(partial(self._order_tabs, wanted))
            self._fit_checklist()
            wanted.build()
        self.checklist = wanted
        self._fit_checklist()

    def _keep_whole(self, whole: bool) -> None:
        """All packs' wordings are shown alike."""
        self._state.save_number(WHOLE, float(whole) or None)
        for checklist in self._checklists.values():
            checklist.whole.setChecked(whole)

    def _order_tabs(self, checklist: Checklist) -> None:
        """The decision first, then the checklist, then what surrounds the item, the head at last."""
        order = [
            *self.panel.tab_order(),
            *checklist.tab_order(),
            *self.decision.buttons(),
            self.answers.question_button,
            self.earlier.button,
            self.text.text,
            *self.text.marks.tab_order(),
            *self.around.tab_order(),
            self.similar.button,
            self.similar.rows,
            *self.header.tab_order(),
            self.holds.button,
            self.people.button,
            self.bar.back_button,
            self.bar.previous_button,
            self.bar.next_button,
            self.bar.crisis_button,
            self.bar.evidence_button,
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
