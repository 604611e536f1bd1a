"""Several items of the list are chosen by key or mouse while others are read, and something is done with all of them at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from moderator_app.domain.items import MOST_TOGETHER
from moderator_app.gui.crisis.tagging import tag_all
from moderator_app.gui.item.holding import Holding
from moderator_app.gui.screens import ScreenContext
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

if TYPE_CHECKING:
    from moderator_app.gui.inbox.keeper import ListKeeper
    from moderator_app.gui.inbox.pane import ListPane
    from moderator_app.gui.inbox.queues import QueuePanel

CHOSEN_CRISIS, CHOSEN_HOLD, NONE = "inbox.chosen_crisis", "inbox.chosen_hold", "inbox.choose_none"


class Choosing(QObject):
    """Chosen is by id and as long as it is listed: a list that is read anew keeps it, another list only what stands there too."""

    def __init__(self, context: ScreenContext, pane: ListPane, panel: QueuePanel, keeper: ListKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Choosing")
        self._context = context
        self._pane, self._view, self._line, self._panel = pane, pane.view, pane.chosen, panel
        self._model = pane.view.rows
        self._holding = Holding(context, self)
        self.ids: frozenset[int] = frozenset()
        self._view.picked.connect(self._pick)
        self._view.stepped.connect(self.step)
        self._view.all_picked.connect(self.choose_all)
        self._line.crisis.connect(self.tag)
        self._line.hold.connect(self.hold)
        self._line.left.connect(self.drop)
        keeper.settled.connect(self._keep_listed)
        keeper.sides.connect(self._tell)
        context.actions.connect_all(
            {
                "inbox.choose": self.toggle,
                "inbox.choose_next": partial(self.step, 1),
                "inbox.choose_previous": partial(self.step, -1),
                "inbox.choose_all": self.choose_all,
                NONE: self.drop,
                CHOSEN_CRISIS: self.tag,
                CHOSEN_HOLD: self.hold,
            }
        )
        self._tell()

    # -- which

    def toggle(self) -> None:
        """The item in front is chosen, or no longer."""
        self._pick(self._view.place, False)

    def step(self, step: int) -> None:
        """The item in front and the next in that direction are chosen, and that one comes in front."""
        self._add(self._view.place)
        self._view.go_to(self._view.place + step if self._view.place >= 0 else 0)
        self._add(self._view.place)

    def choose_all(self) -> None:
        """All that are listed, as many as go at once."""
        listed = self._model.first_ids(MOST_TOGETHER)
        self._show(frozenset(listed))
        if self._model.rowCount() > len(listed):
            text = QT_TRANSLATE_NOOP("Message", "The first {count} of the list are chosen: more do not go at once.")
            self._context.bar.show_done(message("first_chosen", text, count=len(listed)))

    def drop(self) -> None:
        """None is chosen any more."""
        self._show(frozenset())

    def _pick(self, place: int, through: bool) -> None:
        """That row, chosen or no longer; `through`: all from the row in front to that one are."""
        if through and self._view.place >= 0:
            first, last = sorted((self._view.place, place))
            self._show(self.ids.union(each for row in range(first, last + 1) if (each := self._model.id_at(row)) is not None))
        elif (item_id := self._model.id_at(place)) is not None:
            self._show(self.ids ^ {item_id})

    def _add(self, place: int) -> None:
        item_id = self._model.id_at(place)
        if item_id is not None:
            self._show(self.ids | {item_id})

    def _keep_listed(self) -> None:
        if self.ids:
            self._show(self.ids & self._model.everything())

    def _show(self, ids: frozenset[int]) -> None:
        if ids != self.ids:
            self.ids = ids
            self._model.show_chosen(ids)
            self._tell()
            if self._view.place >= 0:
                self._view.scrollTo(self._view.currentIndex())

    def _tell(self, _sides: Any = None) -> None:
        runs = self._panel.crises.running is not None
        self._line.show_chosen(len(self.ids), self._all_belong() if runs else None)
        self._pane.retell_reset()
        for action_id, offered in ((CHOSEN_CRISIS, runs), (CHOSEN_HOLD, True), (NONE, True)):
            self._context.actions.enable(action_id, offered and bool(self.ids))

    def _all_belong(self) -> bool:
        """Tagging would be no news: what is chosen is to be taken out instead."""
        return bool(self.ids) and self.ids <= self._panel.crises.tagged

    # -- what is done with them

    def tag(self) -> None:
        """All belong to the crisis; where all do already, none of them any longer."""
        if self.ids and self._panel.crises.running is not None:
            tag_all(self._context, self, tuple(sorted(self.ids)), belongs=not self._all_belong())

    def hold(self) -> None:
        """Ask why the disposal of all of them is stopped."""
        if self.ids:
            self.hold_these(tuple(sorted(self.ids)))

    def hold_these(self, item_ids: tuple[int, ...]) -> None:
        """Ask why the disposal of these is stopped, chosen or not."""
        self._holding.stop_all(item_ids)
