"""Opens the sheet in which an item is answered, with what was written for it the last time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.desk.answers import Begun
from moderator_app.desk.desk import Desk
from moderator_app.domain.answers import Answered
from moderator_app.gui.screens import ScreenContext


def answer(context: ScreenContext, parent: QWidget, item_id: int, done: Callable[[Answered], None] | None = None) -> None:
    """Read what the answer rests on, then open the sheet over `parent`'s window. `done` gets the record of what was published."""
    from moderator_app.gui.answers.sheet import AnswerSheet

    def opened(found: tuple[Begun, dict[str, str]]) -> None:
        AnswerSheet(parent.window(), context, *found, done or _nothing).open()

    context.runner.run("read", partial(_begin, context.desk, item_id), parent, opened, replaces="answers.begin")


def _begin(desk: Desk, item_id: int) -> tuple[Begun, dict[str, str]]:
    from moderator_app.gui.answers.sheet import name_of

    return desk.answers.begin(item_id), desk.typed.load(name_of(item_id))


def _nothing(_done: Answered) -> None:
    """The screen hears of it by the desk's news."""
