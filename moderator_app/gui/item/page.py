"""The item page: loads one item off the window's thread, keeps the draft on it, and hands decisions to the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Decision, Outcome
from moderator_app.domain.similar import Alike
from moderator_app.gui.item.assigning import Assigning
from moderator_app.gui.item.claiming import Claiming
from moderator_app.gui.item.deciding import Deciding
from moderator_app.gui.item.deeds import ItemDeeds
from moderator_app.gui.item.drafting import Drafting
from moderator_app.gui.item.following import Following
from moderator_app.gui.item.holding import HOLD, LIFT
from moderator_app.gui.item.keys import CRISIS, ItemKeys
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.similar import Likening, rules_of
from moderator_app.gui.item.view import ItemView
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.empty import EmptyState
from moderator_app.gui.widgets.turns import in_turn, polish
from moderator_app.support.messages import KnownError


class ItemPage(QWidget):
    """One item at a time. `show_item(None)` shows that none is chosen."""

    decided = Signal(object)
    """An item's id, after a decision on it was stored. `wants_next` follows where the item is settled."""
    wants_next = Signal()
    wants_previous = Signal()

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        """Unseen, and the frame alone: `parts` must be gone through first."""
        super().__init__(parent)
        self.hide()
        self.setObjectName("ItemPage")
        self._context = context
        self._item_id: int | None = None
        self._peeked: int | None = None
        self._refocus = False
        """The focus was on the item before: it belongs on the decision of the one that is shown now."""
        self._draft_due = False
        self._whole = False
        self.worksheet = Worksheet(context, self)
        self._empty = EmptyState(context.icons, "inbox", self)
        self._empty.setObjectName("NoItem")
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("ItemPages")
        self._stack.addWidget(self._empty)
        self.view = ItemView(context, self._stack)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def parts(self) -> Iterator[None]:
        """Build the rest part by part, so that the window can do something else between two of them."""
        yield from self.view.parts(self.worksheet)
        yield
        context = self._context
        self._following = Following(context, self)
        self._likening = Likening(context, self)
        self.drafting = Drafting(context, self.worksheet, lambda: self.loaded, self)
        self._deciding = Deciding(context, self)
        self._claiming = Claiming(context, self.worksheet, self)
        self._assigning = Assigning(context, self)
        self.deeds = ItemDeeds(context, lambda: self.loaded, self._deciding, self)
        self._keys = ItemKeys(context, self.view, self.worksheet, self.choose, self._by_key(), self)
        self._connect()
        yield
        self._whole = True
        self.retranslate()
        yield
        view = self.view
        for part in (view.bar, view.header, view.text, view.around, view.panel, view.decision, self):
            polish(part)
            yield

    # -- what the inbox calls

    def show_item(self, item_id: int | None) -> None:
        """Show that item, or that none is chosen. What was typed on the one before is saved."""
        if item_id == self._item_id and self._peeked is None:
            return
        self._keys.forget()
        self._context.bar.leave_front()
        self._item_id, self._peeked = item_id, None
        self._following.look_at(item_id)  # first: the page stands still until the new item is there
        self.worksheet.close()
        if item_id is None:
            self._stack.setCurrentWidget(self._empty)
            self._keys.offer(None)

    def save_draft_now(self) -> None:
        """Save what is typed without waiting for the moment to come."""
        self.worksheet.save_now()

    def busy(self) -> str:
        """What would be lost by closing now: a decision on its way."""
        return translate("ItemPage", "A decision is being stored.") if self._deciding.under_way else ""

    def stop(self) -> None:
        """The window closes: save what is typed, here and now."""
        self._following.look_at(None)
        self._claiming.stop()
        try:
            self.worksheet.save_and_wait()
        except KnownError as error:
            self._context.bar.show_error(error)

    def focus_decision(self) -> None:
        """Put the focus on the decision, so that letters are keys."""
        if self._peeked is not None:
            self.view.bar.back_button.setFocus()
        elif self.view.panel.isVisible():
            self.view.panel.focus()
        else:
            self.view.go_to_decision()

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(translate("ItemPage", "Item"))
        self._empty.set_words(translate("ItemPage", "No item chosen"), self._first_steps())
        self.view.retranslate()
        self._show()

    def _first_steps(self) -> str:
        actions = self._context.actions
        known = {spec.id for spec in actions.specs()}
        key = actions.key_text("inbox.next") if "inbox.next" in known else ""
        if not key:
            return translate("ItemPage", "Choose one in the list.")
        return translate("ItemPage", "Choose one in the list, or press {key} for the first.").format(key=key)

    @property
    def loaded(self) -> Loaded | None:
        """What is shown; None while it is being read."""
        return self._following.loaded

    # -- showing

    def _arrived(self, first: bool) -> None:
        """The item was read: for the first time, or again because something changed."""
        loaded = self.loaded
        if loaded is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._put_off_draft()
        if loaded.item.revision is None:
            self.worksheet.decided(loaded.item.id)
        elif self._peeked is None and (first or self.worksheet.blank):
            self.drafting.take(loaded)
        self._refocus = self._refocus or (first and self.view.isAncestorOf(QApplication.focusWidget() or self))
        self._show()
        if first:
            self._stack.setCurrentWidget(self.view)
            self.view.top()

    def _show(self) -> None:
        if self.loaded is not None:
            self._put_off_draft()
            self.view.show_loaded(self.loaded, peeking=self._peeked is not None)
            self._keys.offer(self.loaded)

    def _put_off_draft(self) -> None:
        """The draft comes in the next turn of the event loop. Nothing is painted till then: no item stands beside another's draft."""
        self.view.setUpdatesEnabled(False)
        if not self._draft_due:
            self._draft_due = True
            in_turn(self, self._show_draft)

    def _show_draft(self) -> None:
        self._draft_due = False
        self.view.setUpdatesEnabled(True)
        loaded = self.loaded
        if loaded is None:
            return
        draft = self.drafting.of(loaded) if self._peeked is None else None
        self.view.show_draft(loaded, draft)
        self._keys.set_most(0 if draft is None or self.view.checklist is None else len(self.view.checklist.rules))
        self._following.ask_rules(draft)
        self._likening.ask(loaded.item, rules_of(loaded, None if draft is None else draft.answers))
        if self._refocus:
            self._refocus = False
            self.focus_decision()

    def _show_alike(self, alike: Alike) -> None:
        if self.loaded is not None:
            self.view.show_alike(alike, self.loaded.now)

    def _draft_changed(self) -> None:
        if self.worksheet.touched:
            self._following.mark_seen()
        if not self._draft_due:
            self._show_draft()

    # -- looking at another item

    def peek(self, item_id: int) -> None:
        """Look at a neighbour in place, read-only; `go_back` returns."""
        if self.loaded is None or item_id == self.loaded.item.id:
            return
        self.worksheet.save_now()
        self._peeked = None if item_id == self._item_id else item_id
        self._following.look_at(item_id)

    def go_back(self) -> None:
        """Return to the item that is in turn."""
        if self._peeked is not None and self._item_id is not None:
            self.peek(self._item_id)

    # -- deciding

    def decide(self) -> None:
        """Hand the draft to the desk."""
        self._keys.flush()
        draft = None if self.loaded is None else self.drafting.of(self.loaded)
        if draft is not None and not self._deciding.under_way:
            self.worksheet.save_now()
            self._deciding.decide(draft)

    def replace(self) -> None:
        """Begin a draft that takes the place of the decision that stands."""
        if self._peeked is None:
            self.drafting.replace()

    def take_over(self) -> None:
        """Go on with what a colleague has opened."""
        if self.loaded is not None and self.loaded.claims and self._peeked is None:
            self._claiming.take_over(self.loaded.item.id)
            self.focus_decision()

    def assign(self) -> None:
        """Ask whose the item is from now on."""
        if self.loaded is not None and self._peeked is None:
            self._assigning.ask(self.loaded.item.id, self.view.people if self.view.people.isVisible() else self.view.bar)

    def _done(self, decision: Decision) -> None:
        self.view.note_stored(decision)
        self._context.bar.leave_front()
        if self._peeked is not None and self._item_id is not None:
            # A neighbour was purged: back to the item in turn.
            self.decided.emit(decision.item_id)
            self.go_back()
            return
        here = decision.item_id == self._item_id
        if here:
            self._following.look_at(self._item_id)  # first: the page stands still until the next item is there
        self.worksheet.decided(decision.item_id)
        self.decided.emit(decision.item_id)
        if here:
            # Who has gone on meanwhile stays there.
            self.wants_next.emit()

    def _reopened(self, decision: Decision) -> None:
        self._following.load_again()
        self.decided.emit(decision.item_id)

    def _refused(self, error: KnownError) -> None:
        self._following.load_again()
        if any(each.code == "no_reason" for each in error.details):
            self.view.panel.go_to("reason")

    # -- keys and buttons

    def _connect(self) -> None:
        view, sheet, deciding = self.view, self.worksheet, self._deciding
        sheet.changed.connect(self._draft_changed)
        self._following.arrived.connect(self._arrived)
        self._following.ruled.connect(view.panel.show_ruling)
        self._likening.found.connect(self._show_alike)
        self.drafting.begun.connect(self.focus_decision)
        view.similar.opened.connect(self.peek)
        deciding.started.connect(partial(self._following.hold, True))
        deciding.over.connect(partial(self._following.hold, False))
        deciding.done.connect(self._done)
        deciding.reopened.connect(self._reopened)
        deciding.refused.connect(self._refused)
        view.answered.connect(sheet.answer)
        view.panel.decide.connect(self.decide)
        view.panel.discard.connect(self.drafting.ask_to_discard)
        view.panel.template.connect(self.take_template)
        view.panel.left.connect(self.focus_decision)
        view.panel.lead.connect(view.go_to)
        view.panel.rejudge.connect(self.drafting.rejudge)
        view.assigning_wanted.connect(self.assign)
        view.people.take_over.connect(self.take_over)
        view.bar.back.connect(self.go_back)
        view.bar.next.connect(self.wants_next)
        view.bar.previous.connect(self.wants_previous)
        view.bar.suspected.connect(self.deeds.suspect)
        view.bar.evidence.connect(self.deeds.show_evidence)
        view.bar.crisis.connect(self.deeds.tag_crisis)
        view.header.hold_wanted.connect(self.deeds.stop_disposal)
        view.holds.lift_wanted.connect(self.deeds.lift_hold)
        view.text.tip_wanted.connect(self.deeds.copy_tip)
        view.around.chosen.connect(self.peek)
        view.decision.answer.connect(self.deeds.answer)
        view.answers.question_wanted.connect(self.peek)
        view.decision.replace.connect(self.replace)
        view.decision.approve.connect(self.deeds.approve)
        view.decision.reject.connect(self.deeds.reject)
        self._keys.digits.typing.connect(view.panel.show_typed)
        self._context.theme.changed.connect(self._theme_changed)

    def _by_key(self) -> dict[str, Callable[[], object]]:
        """What the page and its parts do by key, beside what is ticked and chosen."""
        view, deeds = self.view, self.deeds
        return {
            "item.wordings": view.switch_wordings,
            "item.template": self.take_template,
            "item.decide": self.decide,
            "item.replace": self.replace,
            "item.answer": deeds.answer,
            "item.case": view.decision.open_case,
            "item.take_over": self.take_over,
            "item.assign": self.assign,
            CRISIS: deeds.tag_crisis,
            HOLD: deeds.stop_disposal,
            LIFT: deeds.lift_hold,
            "item.show_restricted": self.reveal,
            "item.marks": view.text.marks.go,
            "item.similar": view.go_to_similar,
            "item.evidence": deeds.secure_evidence,
            "item.evidence_show": deeds.show_evidence,
            "item.tip": deeds.copy_tip,
            "item.suspicion": deeds.suspect,
        }

    def choose(self, outcome: Outcome) -> None:
        """The key of an outcome."""
        if not self._deciding.under_way and self._peeked is None:
            self.worksheet.choose(outcome)

    def take_template(self) -> None:
        """The reason from the ticked rules."""
        self._keys.flush()
        self.worksheet.take_template()

    def reveal(self) -> None:
        """Show protected content, or cover it again."""
        self.view.text.reveal()

    def _theme_changed(self) -> None:
        self.retranslate()
        self.view.refit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._whole:
            self.retranslate()
