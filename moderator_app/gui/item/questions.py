"""What the item page asks before it acts: suspected abuse material, and why a waiting decision is rejected."""

from __future__ import annotations

from collections.abc import Callable

from moderator_app.gui.language import translate
from moderator_app.gui.widgets.dialogs import Choice, Dialogs, Field, Form, Question


def ask_suspicion(dialogs: Dialogs, sure: Callable[[], None]) -> None:
    """One plain question; doubt is enough, and nobody needs to look again."""
    question = Question(
        "SuspicionQuestion",
        translate("ItemQuestions", "Suspected abuse material?"),
        translate(
            "ItemQuestions",
            "The content is purged at once and no copy is kept: text, wordings and drafts. What stays is where it stood, "
            "who wrote it and when, for the tip to the police. You need not be sure, and you need not look again. This can't be undone.",
        ),
        (Choice("purge", translate("ItemQuestions", "Purge now"), "danger"),),
    )

    def answered(choice: str) -> None:
        if choice == "purge":
            sure()

    dialogs.ask(question, answered)


def ask_rejection(dialogs: Dialogs, rejected: Callable[[str], None]) -> None:
    """The reason of the second person."""
    form = Form(
        "RejectionForm",
        translate("ItemQuestions", "Reject the decision"),
        (Field("reason", translate("ItemQuestions", "Reason"), "long", required=True),),
        translate("ItemQuestions", "Reject"),
        translate("ItemQuestions", "The item is to be assessed again, or the decision before stands."),
    )
    dialogs.form(form, lambda values: rejected(values["reason"]))
