"""The door to answering: from the item, and from the step of its follow-up."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.desk.answers import Begun
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message

CASE = QT_TRANSLATE_NOOP("Action", "The case in Follow-ups")
OPENING = "answers.opening"
"""Both steps of the way to the sheet: whoever asks twice gets one."""
IN_THE_CASE = frozenset({"comes_first", "waits_for_second", "further_needs_second"})
"""What comes first is seen in the case."""


def answer(context: ScreenContext, parent: QWidget, item_id: int) -> None:
    """Open the sheet in which the item is answered, with what was written for it the last time. Returns at once.

    Where no answer can be recorded now, the bar says what comes first.
    """
    begin = partial(context.desk.answers.begin, item_id)
    context.runner.run("read", begin, parent, partial(_begun, context, parent), replaces=OPENING)


def _begun(context: ScreenContext, parent: QWidget, begun: Begun) -> None:
    from moderator_app.gui.answers.sheet import name_of

    if begun.refused is not None:
        tell(context, begun.refused, begun.item.id)
        return
    # In the lane in which it is kept: what waits there to be kept comes first.
    load = partial(context.desk.typed.load, name_of(begun.item.id))
    context.runner.run("local", load, parent, partial(_open, context, parent, begun), replaces=OPENING)


def _open(context: ScreenContext, parent: QWidget, begun: Begun, typed: dict[str, str]) -> None:
    from moderator_app.gui.answers.sheet import AnswerSheet

    AnswerSheet(parent.window(), context, begun, typed).open()


def tell(context: ScreenContext, refused: Message, item_id: int) -> None:
    """Say in the bar why the item can't be answered now, with a door to where that is mended."""
    door = partial(context.open_screen, "followups", item=item_id) if refused.code in IN_THE_CASE else None
    context.bar.show_notice(Notice(refused, tone="warning", action_text=CASE if door else "", action=door, in_front=True))
