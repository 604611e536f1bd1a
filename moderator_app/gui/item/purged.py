"""What a purge took from the evidence of others is told to whoever purged."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import Message


def tell_taken(context: ScreenContext, owner: QObject, item_id: int) -> None:
    """Read it, and say it in the bar where there is something to say."""
    context.runner.run("read", partial(context.desk.suspicion.taken, item_id), owner, partial(_tell, context))


def _tell(context: ScreenContext, told: Message | None) -> None:
    if told is not None:
        context.bar.show_notice(Notice(told, tone="warning"))
