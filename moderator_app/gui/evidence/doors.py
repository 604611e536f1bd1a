"""The doors to evidence: from the item, and from the step of its follow-up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.desk.evidence import Planned
from moderator_app.domain.evidence import EvidenceSet
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message

Saved = Callable[[EvidenceSet], None]


def secure_evidence(context: ScreenContext, parent: QWidget, item_id: int, saved: Saved | None = None) -> None:
    """Open the sheet that saves evidence of the item; `saved` gets the set. What may not be saved is told in the bar instead.

    Returns at once.
    """
    context.runner.run("read", partial(context.desk.evidence.planned, item_id), parent, partial(_plan, context, parent, saved))


def _plan(context: ScreenContext, parent: QWidget, saved: Saved | None, planned: Planned) -> None:
    from moderator_app.gui.evidence.secure_sheet import SecureSheet

    SecureSheet(context, parent, planned, saved).open()


def show_evidence(context: ScreenContext, parent: QWidget, item_id: int) -> None:
    """Open the sheet with the sets of the item; where there is none, the one that saves one. Nothing is opened by it yet."""
    context.runner.run("read", partial(context.desk.evidence.of_item, item_id), parent, partial(_listed, context, parent, item_id))


def _listed(context: ScreenContext, parent: QWidget, item_id: int, sets: tuple[EvidenceSet, ...]) -> None:
    from moderator_app.gui.evidence.viewer import EvidenceSheet

    if sets:
        EvidenceSheet(context, parent, sets, partial(secure_evidence, context, parent)).open()
    else:
        secure_evidence(context, parent, item_id)


def copy_tip(context: ScreenContext, parent: QWidget, item_id: int) -> None:
    """Put the text of the tip to the police on the clipboard: the link alone, and no word of what was written."""
    context.runner.run("read", partial(context.desk.suspicion.tip, item_id), parent, partial(_copied, context))


def _copied(context: ScreenContext, text: str) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(text)
    context.bar.show_done(told_copied())


def told_copied() -> Message:
    """What is said once the tip is on the clipboard."""
    return message(
        "tip_copied",
        QT_TRANSLATE_NOOP(
            "Message",
            "The text for the police tip is on the clipboard: the link, ids and times, and nothing of what it showed. Paste it into the "
            "police's form, then record the follow-up.",
        ),
    )
