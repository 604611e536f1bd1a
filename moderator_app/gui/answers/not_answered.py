"""Leaves a question without an answer, with the reason that makes it handled (SOL-28, HJO-28)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.followups import Case
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.qt_dialogs import QtDialogs
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


class NotAnswered(QObject):
    """`done` once it is recorded; `refused` gets why it was not, and the form shows again what was typed."""

    done = Signal()
    refused = Signal(object)

    def __init__(self, context: ScreenContext, item_id: int, over: Sheet) -> None:
        super().__init__(over)
        self.setObjectName("NotAnswering")
        self._context, self._item_id, self._over = context, item_id, over

    def ask(self, reason: str = "") -> None:
        """Ask why."""
        form = Form(
            "NotAnswered",
            translate("AnswerSheet", "Leave it without an answer"),
            (Field("reason", translate("AnswerSheet", "Reason"), "long", reason, required=True),),
            translate("AnswerSheet", "Record that it is not answered"),
            translate("AnswerSheet", "Not every post has to be answered. With its reason the question counts as handled."),
        )
        QtDialogs(self._over).form(form, self._given)

    def _given(self, given: dict[str, str]) -> None:
        act = partial(self._context.desk.answers.not_answered, self._item_id, given["reason"])
        self._over.store(self._context.runner, act, self._recorded, partial(self._not, given["reason"]))

    def _recorded(self, case: Case) -> None:
        text = QT_TRANSLATE_NOOP("Message", "It was recorded that the question is not answered, and why.")
        if case.decision.closed_at is not None:
            text = QT_TRANSLATE_NOOP(
                "Message", "It was recorded that the question is not answered, and why. The case {reference} is closed."
            )
        self._context.bar.show_done(message("left_unanswered", text, reference=case.decision.reference))
        self.done.emit()

    def _not(self, reason: str, error: KnownError) -> None:
        self.refused.emit(error)
        self.ask(reason)
