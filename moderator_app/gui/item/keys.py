"""The keys of the item page: digits, letters and what they do, connected once the page is built."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShortcutEvent
from PySide6.QtWidgets import QWidget

from moderator_app.domain.decisions import OUTCOMES, Answer, Outcome
from moderator_app.domain.items import GONE
from moderator_app.gui.item.actions import ITEM_ACTIONS, OUTCOME_ACTIONS
from moderator_app.gui.item.digits import Digits
from moderator_app.gui.item.hold_line import endable
from moderator_app.gui.item.holding import HOLD, LIFT
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.view import ItemView
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.screens import ScreenContext

DIGIT, CRISIS = "item.digit", "item.crisis"


class ItemKeys(QObject):
    """Connects the page's actions. `digits` tells what is being typed; `others` are the actions that need no state of the keys."""

    def __init__(
        self,
        context: ScreenContext,
        view: ItemView,
        worksheet: Worksheet,
        choose: Callable[[Outcome], None],
        others: dict[str, Callable[[], object]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ItemKeys")
        self._view, self._worksheet, self._choose_outcome = view, worksheet, choose
        self._digit = ""
        self.digits = Digits(self)
        self.digits.chosen.connect(self._tick)
        self._actions = context.actions
        self._known = known = {spec.id for spec in context.actions.specs()}
        handlers = {
            DIGIT: self._press,
            "item.last_unsure": partial(self._last, Answer.UNSURE),
            "item.last_no": partial(self._last, Answer.NO),
            **{OUTCOME_ACTIONS[spec.outcome]: partial(self._choose, spec.outcome) for spec in OUTCOMES},
            "item.reason": self._reason,
            **others,
        }
        assert set(handlers) == {spec.id for spec in ITEM_ACTIONS}
        context.actions.connect_all({action_id: handler for action_id, handler in handlers.items() if action_id in known})
        if DIGIT in known:
            # Ten keys are one action: which of them it was, only the event tells.
            context.actions.action(DIGIT).installEventFilter(self)

    def set_most(self, rules: int) -> None:
        """How many rules there are to tick."""
        self.digits.most = rules

    def offer(self, loaded: Loaded | None) -> None:
        """What can be done with what is shown alone: tag it for the crisis that runs, stop its disposal, lift what stops it."""
        offered = {
            CRISIS: loaded is not None and loaded.crisis is not None,
            HOLD: loaded is not None and loaded.item.state not in GONE,
            LIFT: loaded is not None and loaded.leads and endable(loaded.keeping, loaded.holds),
        }
        for action_id in self._known.intersection(offered):
            self._actions.enable(action_id, offered[action_id])

    def flush(self) -> None:
        """Another key was pressed: what has been typed of a number counts now."""
        self.digits.flush()

    def forget(self) -> None:
        """Another item: drop what has been typed of a number."""
        self.digits.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShortcutEvent):
            self._digit = event.key().toString()[-1:]
        return super().eventFilter(watched, event)

    def _press(self) -> None:
        digit, self._digit = self._digit, ""
        if digit.isdigit():
            self.digits.press(digit)

    def _tick(self, number: int) -> None:
        """The rule of that number: yes, again unsure, no, no answer."""
        checklist = self._view.checklist
        if checklist is not None and number <= len(checklist.rules):
            self._worksheet.step(checklist.rules[number - 1].id)

    def _last(self, answer: Answer) -> None:
        """Another answer for the rule that was answered last."""
        self.flush()
        sheet = self._worksheet
        if sheet.last_rule:
            sheet.answer(sheet.last_rule, answer)

    def _choose(self, outcome: Outcome) -> None:
        self.flush()
        self._choose_outcome(outcome)

    def _reason(self) -> None:
        self.flush()
        self._view.panel.go_to("reason")
