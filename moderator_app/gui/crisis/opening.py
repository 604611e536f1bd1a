"""Opens the sheet of crisis mode, with what was typed in it the last time and not used."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.desk.crises import CrisisRoom
from moderator_app.desk.desk import Desk
from moderator_app.gui.screens import ScreenContext


def open_crisis(context: ScreenContext, parent: QWidget) -> None:
    """Read how it stands, then open the sheet over `parent`'s window. Returns at once."""
    from moderator_app.gui.crisis.sheet import TYPED, CrisisSheet

    def opened(found: tuple[CrisisRoom, dict[str, str]]) -> None:
        CrisisSheet(parent.window(), context, *found).open()

    context.runner.run("read", partial(_read, context.desk, TYPED), parent, opened, replaces="crisis.sheet")


def _read(desk: Desk, kept_as: str) -> tuple[CrisisRoom, dict[str, str]]:
    return desk.crises.room(), desk.typed.load(kept_as)
