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
            "Doubt is enough: you need not be sure, and you need not look again.\n\n"
            "The text is purged from Uppsikt at once, with all wordings and drafts, and can't be brought back. "
            "What stays is the link, the author, the times and your name. "
            "You get the tasks to remove it from the channel and to tip off the police. "
            "Take no screenshot and do not pass it on.\n\n"
            "If a child is in danger now, call 112.",
        ),
        (Choice("purge", translate("ItemQuestions", "Purge now"), "danger"),),
    )

    def answered(choice: str) -> None:
        if choice == "purge":
            sure()

    dialogs.ask(question, answered)


def ask_discarding(dialogs: Dialogs, sure: Callable[[], None]) -> None:
    """What was typed is gone after this: ask."""
    question = Question(
        "DiscardQuestion",
        translate("ItemQuestions", "Throw the draft away?"),
        translate("ItemQuestions", "Answers, reason and message of this draft are forgotten. A decision that stands is not touched."),
        (Choice("discard", translate("ItemQuestions", "Throw away"), "danger"),),
    )

    def answered(choice: str) -> None:
        if choice == "discard":
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
