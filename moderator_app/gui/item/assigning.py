"""Whose an item is: a menu of the desk's people, and the way to undo."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from moderator_app.domain.channels import Person
from moderator_app.domain.claims import Assignment
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.calls import simply
from moderator_app.gui.widgets.message_bar import Notice
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

LONGEST_NAME = 60
UNDO = QT_TRANSLATE_NOOP("Action", "Undo")


class Assigning(QObject):
    """Reads the people in a lane, shows the menu, and writes in a lane."""

    def __init__(self, context: ScreenContext, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("Assigning")
        self._context = context
        self._desk: Any = context.desk

    def ask(self, item_id: int, below: QWidget) -> None:
        """Let the person choose, in a menu under `below`."""
        job = partial(_people, self._desk, item_id)
        self._context.runner.run("read", job, self, partial(self._show, item_id, below), replaces="item-people")

    def _show(self, item_id: int, below: QWidget, found: tuple[tuple[Person, ...], Assignment | None]) -> None:
        people, assigned = found
        menu = QMenu(below)
        menu.setObjectName("AssignMenu")
        menu.setAccessibleName(translate("Assigning", "Assign to"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        me = self._desk.me.id
        for person in sorted(people, key=lambda each: (each.id != me, each.name.casefold())):
            name = visible_line(person.name, LONGEST_NAME).replace("&", "&&")
            choice = menu.addAction(translate("Assigning", "Me ({person})").format(person=name) if person.id == me else name)
            choice.setCheckable(True)
            choice.setChecked(assigned is not None and assigned.person_id == person.id)
            choice.triggered.connect(simply(partial(self._assign, item_id, person)))
        menu.addSeparator()
        nobody = menu.addAction(translate("Assigning", "Nobody"))
        nobody.setEnabled(assigned is not None)
        nobody.triggered.connect(simply(partial(self._assign, item_id, None)))
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))
        menu.setActiveAction(menu.actions()[0])

    def _assign(self, item_id: int, person: Person | None) -> None:
        job = partial(self._desk.claims.assign, item_id, None if person is None else person.id)
        self._context.runner.run("write", job, self, partial(self._assigned, item_id, person))

    def _assigned(self, item_id: int, person: Person | None, before: Assignment | None) -> None:
        if person is None:
            what = message("unassigned", QT_TRANSLATE_NOOP("Message", "The item is assigned to nobody now."))
        else:
            what = message("assigned", QT_TRANSLATE_NOOP("Message", "The item is assigned to {person}."), person=person.name)
        undo = partial(self._undo, item_id, None if before is None else before.person_id)
        self._context.bar.show_notice(Notice(what, tone="ok", action_text=UNDO, action=undo))

    def _undo(self, item_id: int, before: int | None) -> None:
        self._context.runner.run("write", partial(self._desk.claims.assign, item_id, before), self, _done)


def _people(desk: Any, item_id: int) -> tuple[tuple[Person, ...], Assignment | None]:
    return desk.claims.everybody(), desk.claims.assigned(item_id)


def _done(_before: object) -> None:
    """The page hears of it like of every change."""
