"""Tells others what is worked on here: a claim from the first change of a draft until it is decided, thrown away or left."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from moderator_app.domain.claims import HEARTBEAT
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import KnownError


class Claiming(QObject):
    """Looking at an item claims nothing, and a claim that can't be told is no reason to stop: it only warns others."""

    def __init__(self, context: ScreenContext, worksheet: Worksheet, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Claiming")
        self._runner = context.runner
        self._desk: Any = context.desk
        self._worksheet = worksheet
        self._claimed: int | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(HEARTBEAT * 1_000)
        self._beat.timeout.connect(self._give_sign)
        worksheet.changed.connect(self._look)

    def take_over(self, item_id: int) -> None:
        """Go on with what a colleague has opened; raises nothing here: what goes wrong is told in the bar."""
        self._claim(item_id, known=True)
        self._runner.run("write", partial(self._desk.claims.take_over, item_id), self, _nothing)

    def stop(self) -> None:
        """The window closes: let go, in the lane, as long as the program waits for it. What is not told then ends by itself."""
        self._beat.stop()
        self._claimed = None
        self._runner.run("write", self._desk.claims.release_all, self, _nothing, _ignore, at_the_end=True)

    def _look(self) -> None:
        draft = self._worksheet.draft
        if draft is not None and self._worksheet.touched:
            self._claim(draft.item_id)
        elif draft is None or draft.item_id != self._claimed or self._worksheet.blank:
            self._claim(None)

    def _claim(self, item_id: int | None, *, known: bool = False) -> None:
        if item_id == self._claimed:
            return
        before, self._claimed = self._claimed, item_id
        if before is not None:
            self._runner.run("write", partial(self._desk.claims.release, before), self, _nothing, _ignore)
        if item_id is None:
            self._beat.stop()
            return
        if not known:
            self._runner.run("write", partial(self._desk.claims.take, item_id), self, _nothing, _ignore)
        self._beat.start()

    def _give_sign(self) -> None:
        self._runner.run("write", self._desk.claims.beat, self, _nothing, _ignore)


def _nothing(_result: object) -> None:
    """Nobody waits for it."""


def _ignore(_error: KnownError) -> None:
    """The next sign of life comes of itself, and what is decided is told by the desk."""
