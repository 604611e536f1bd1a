"""What is handed to the desk: decisions, the second person's word, a purge. One at a time; what is refused stays as it was typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.decisions import Decision, Draft
from moderator_app.gui.item.purged import tell_taken
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


class Deciding(QObject):
    """Runs them in the write lane and tells how they ended."""

    started = Signal()
    over = Signal()
    """However it ended, before that is told."""
    done = Signal(object)
    """The decision as it is stored: the item is settled."""
    reopened = Signal(object)
    """The decision that was rejected: its item is to be assessed again."""
    refused = Signal(object)
    """The KnownError; the bar tells it already."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Deciding")
        self.under_way = False
        self._context = context
        self._desk: Any = context.desk

    def decide(self, draft: Draft) -> None:
        """Take the decision."""
        self._run(partial(self._desk.decisions.decide, draft), self._done)

    def approve(self, decision_id: int) -> None:
        """The second person agrees."""
        self._run(partial(self._desk.decisions.approve, decision_id), self._done)

    def reject(self, decision_id: int, reason: str) -> None:
        """The second person doesn't."""
        self._run(partial(self._desk.decisions.reject, decision_id, reason), self._rejected)

    def purge(self, item_id: int) -> None:
        """Suspected abuse material: nothing is kept."""
        self._run(partial(self._desk.suspicion.purge, item_id), self._purged)

    def _run(self, job: Callable[[], Decision], ended: Callable[[Decision], None]) -> None:
        if self.under_way:
            return
        self.under_way = True
        self.started.emit()
        self._context.runner.run("write", job, self, ended, self._refused, ended=self._ended)

    def _ended(self) -> None:
        self.under_way = False
        self.over.emit()

    def _done(self, decision: Decision) -> None:
        self.done.emit(decision)

    def _purged(self, decision: Decision) -> None:
        self._done(decision)
        tell_taken(self._context, self, decision.item_id)

    def _rejected(self, decision: Decision) -> None:
        self._context.bar.show_done(
            message("decision_rejected", QT_TRANSLATE_NOOP("Message", "Decision {reference} is rejected."), reference=decision.reference)
        )
        self.reopened.emit(decision)

    def _refused(self, error: KnownError) -> None:
        self._context.bar.show_error(error)
        self.refused.emit(error)
