"""Items belong to the crisis, or do not after all: written in a lane, told in the bar, and undone from there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

UNDO = QT_TRANSLATE_NOOP("Action", "Undo")


def tag(context: ScreenContext, owner: QObject, item_id: int, *, belongs: bool) -> None:
    """Returns at once; what is refused is told in the bar. The screens hear of it like of every change."""
    job = partial(context.desk.crises.tag, item_id, belongs=belongs)
    context.runner.run("write", job, owner, partial(_tagged, context, owner, item_id, belongs))


def _tagged(context: ScreenContext, owner: QObject, item_id: int, belongs: bool, _nothing: None) -> None:
    if belongs:
        what = message("crisis_tagged", QT_TRANSLATE_NOOP("Message", "The item belongs to the crisis now."))
    else:
        what = message("crisis_untagged", QT_TRANSLATE_NOOP("Message", "The item does not belong to the crisis any more."))
    undo = partial(tag, context, owner, item_id, belongs=not belongs)
    context.bar.show_notice(Notice(what, tone="ok", action_text=UNDO, action=undo))


def tag_all(context: ScreenContext, owner: QObject, item_ids: tuple[int, ...], *, belongs: bool) -> None:
    """The same for several at once. What it changed, and nothing else, is undone from the bar."""
    job = partial(context.desk.crises.tag_all, item_ids, belongs=belongs)
    context.runner.run("write", job, owner, partial(_all_tagged, context, owner, len(item_ids), belongs))


def _all_tagged(context: ScreenContext, owner: QObject, asked: int, belongs: bool, news: tuple[int, ...]) -> None:
    if belongs:
        text = QT_TRANSLATE_NOOP("Message", "Of {asked} items {count} belong to the crisis now that did not before.")
    else:
        text = QT_TRANSLATE_NOOP("Message", "Of {asked} items {count} do not belong to the crisis any more.")
    what = message("crisis_all_tagged" if belongs else "crisis_all_untagged", text, asked=asked, count=len(news))
    undo = partial(tag_all, context, owner, news, belongs=not belongs)
    context.bar.show_notice(Notice(what, tone="ok", action_text=UNDO, action=undo) if news else Notice(what, tone="ok"))
