"""What is done with the item that is shown beside the draft on it, and the sheets in which that is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from moderator_app.gui.answers.opening import answer
from moderator_app.gui.crisis.tagging import tag
from moderator_app.gui.evidence.doors import copy_tip, secure_evidence, show_evidence
from moderator_app.gui.item.deciding import Deciding
from moderator_app.gui.item.holding import Holding
from moderator_app.gui.item.loading import Loaded
from moderator_app.gui.item.questions import ask_rejection, ask_suspicion
from moderator_app.gui.screens import ScreenContext


class ItemDeeds:
    """`shown` tells what is shown now; while it is being read nothing is done."""

    def __init__(self, context: ScreenContext, shown: Callable[[], Loaded | None], deciding: Deciding, parent: QWidget) -> None:
        self._context = context
        self._shown = shown
        self._deciding = deciding
        self._parent = parent
        self._holding = Holding(context, parent)

    def tag_crisis(self) -> None:
        """What is shown belongs to the crisis, or no longer."""
        loaded = self._shown()
        if loaded is not None and loaded.crisis is not None:
            tag(self._context, self._parent, loaded.item.id, belongs=not loaded.crisis.belongs)

    def stop_disposal(self) -> None:
        """Ask why nothing of what is shown may be disposed of."""
        loaded = self._shown()
        if loaded is not None:
            self._holding.stop(loaded)

    def lift_hold(self) -> None:
        """Ask which of what stops the disposal is over."""
        loaded = self._shown()
        if loaded is not None:
            self._holding.lift(loaded)

    def secure_evidence(self) -> None:
        """Open the sheet that saves evidence of what is shown."""
        self._door(secure_evidence)

    def show_evidence(self) -> None:
        """Open the sheet with the evidence of what is shown."""
        self._door(show_evidence)

    def answer(self) -> None:
        """Open the sheet in which what is shown is answered; the bar says what comes first where it can't be yet."""
        self._door(answer)

    def copy_tip(self) -> None:
        """The tip to the police on what was purged, on the clipboard."""
        self._door(copy_tip)

    def _door(self, opens: Callable[[ScreenContext, QWidget, int], None]) -> None:
        loaded = self._shown()
        if loaded is not None:
            opens(self._context, self._parent, loaded.item.id)

    def suspect(self) -> None:
        """Suspected abuse material: ask once, then purge what is shown."""
        loaded = self._shown()
        if loaded is not None and loaded.item.revision is not None:
            ask_suspicion(self._context.dialogs, partial(self._deciding.purge, loaded.item.id))

    def approve(self) -> None:
        """The second person agrees with the decision that waits."""
        loaded = self._shown()
        if loaded is not None and loaded.decision is not None:
            self._deciding.approve(loaded.decision.id)

    def reject(self) -> None:
        """The second person does not agree: ask for the reason."""
        loaded = self._shown()
        if loaded is not None and loaded.decision is not None:
            ask_rejection(self._context.dialogs, partial(self._deciding.reject, loaded.decision.id))
