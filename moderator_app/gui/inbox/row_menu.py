"""The menu of a row: suspected abuse material, crisis and hold from the list, without the item being opened; and what is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from moderator_app.domain.decisions import Decision
from moderator_app.domain.items import GONE, Row
from moderator_app.gui.crisis.tagging import tag
from moderator_app.gui.inbox.choosing import CHOSEN_CRISIS, CHOSEN_HOLD, NONE, Choosing
from moderator_app.gui.inbox.queues import QueuePanel
from moderator_app.gui.item.purged import tell_taken
from moderator_app.gui.item.questions import ask_suspicion
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext


class RowMenu(QMenu):
    """For one row, which is neither chosen nor opened by it. `in_front` when the item is on the screen: its page asks then."""

    def __init__(
        self, context: ScreenContext, parent: QWidget, row: Row | None, panel: QueuePanel, choosing: Choosing, *, in_front: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName("RowMenu")
        self.setAccessibleName(translate("RowMenu", "This item"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if in_front:
            self.addAction(context.actions.action("item.suspicion"))
        else:
            suspected = self.addAction(context.icons.icon("shield"), translate("RowMenu", "Suspected abuse material"))
            suspected.setObjectName("RowSuspicion")
            if row is None or row.state in GONE:
                suspected.setEnabled(False)
            else:
                suspected.triggered.connect(partial(_ask, context, parent, row.id))
        if panel.crises.running is not None:
            self._add_crisis(context, parent, row, panel, in_front=in_front)
        self._add_hold(context, choosing, row, in_front=in_front)
        if row is not None and row.id in choosing.ids:
            self.addSeparator()
            for each in (CHOSEN_CRISIS, CHOSEN_HOLD, NONE):
                self.addAction(context.actions.action(each))
        self.addSeparator()
        self.addAction(context.actions.action("inbox.refresh"))

    def _add_crisis(self, context: ScreenContext, parent: QWidget, row: Row | None, panel: QueuePanel, *, in_front: bool) -> None:
        if in_front:
            self.addAction(context.actions.action("item.crisis"))
            return
        entry = self.addAction(context.icons.icon("crisis"), translate("RowMenu", "Belongs to the crisis"))
        entry.setObjectName("RowCrisis")
        entry.setCheckable(True)
        place = next((each.id for each in panel.channels if row is not None and each.name == row.channel), None)
        if row is None or row.state in GONE or place not in panel.crises.where:
            entry.setEnabled(False)
            return
        belongs = row.id in panel.crises.tagged
        entry.setChecked(belongs)
        entry.triggered.connect(partial(_tag, context, parent, row.id, not belongs))

    def _add_hold(self, context: ScreenContext, choosing: Choosing, row: Row | None, *, in_front: bool) -> None:
        if in_front:
            self.addAction(context.actions.action("item.hold"))
            return
        entry = self.addAction(context.icons.icon("hold"), translate("ItemHeader", "Stop disposal…"))
        entry.setObjectName("RowHold")
        if row is None or row.state in GONE:
            entry.setEnabled(False)
        else:
            entry.triggered.connect(partial(_hold, choosing, row.id))

    def open_at(self, point: QPoint) -> None:
        """Show it there, in global coordinates."""
        self.popup(point)


def _ask(context: ScreenContext, owner: QWidget, item_id: int, _checked: bool = False) -> None:
    ask_suspicion(context.dialogs, partial(_purge, context, owner, item_id))


def _tag(context: ScreenContext, owner: QWidget, item_id: int, belongs: bool, _checked: bool = False) -> None:
    tag(context, owner, item_id, belongs=belongs)


def _hold(choosing: Choosing, item_id: int, _checked: bool = False) -> None:
    choosing.hold_these((item_id,))


def _purge(context: ScreenContext, owner: QWidget, item_id: int) -> None:
    context.runner.run("write", partial(context.desk.suspicion.purge, item_id), owner, partial(_done, context, owner))


def _done(context: ScreenContext, owner: QWidget, decision: Decision) -> None:
    """The list hears of it like of every change."""
    tell_taken(context, owner, decision.item_id)
