"""Opens the sheet of crisis mode, with what was typed in it the last time and not used."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.desk.crises import CrisisRoom
from moderator_app.gui.screens import ScreenContext

OPENING = "crisis.opening"


def open_crisis(context: ScreenContext, parent: QWidget) -> None:
    """Read how it stands, then open the sheet over `parent`'s window. Returns at once."""
    context.runner.run("read", context.desk.crises.room, parent, partial(_room, context, parent), replaces=OPENING)


def _room(context: ScreenContext, parent: QWidget, room: CrisisRoom) -> None:
    from moderator_app.gui.crisis.sheet import TYPED

    # In the lane in which it is kept: what waits there to be kept comes first.
    load = partial(context.desk.typed.load, TYPED)
    context.runner.run("local", load, parent, partial(_open, context, parent, room), replaces=OPENING)


def _open(context: ScreenContext, parent: QWidget, room: CrisisRoom, typed: dict[str, str]) -> None:
    from moderator_app.gui.crisis.sheet import CrisisSheet

    CrisisSheet(parent.window(), context, room, typed).open()
