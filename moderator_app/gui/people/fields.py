"""Name, title, unit and role of a person, edited in place."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from moderator_app.domain.channels import Person
from moderator_app.domain.team import Role
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.people.board import Board
from moderator_app.gui.people.words import role_name, why
from moderator_app.gui.widgets.edit_page import EditPage


class Of(StrEnum):
    """A field of a person; the value is the desk's name of it."""

    NAME = "name"
    TITLE = "title"
    UNIT = "unit"
    ROLE = "role"


class PersonFields(EditPage):
    """`save` carries (person, field → text). What is not mine to change says so."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("PersonFields", icons, parent)
        self._shown: tuple[Board, Person] | None = None
        for each in Of:
            self.add_field(each, (QComboBox if each is Of.ROLE else QLineEdit)(self.page.page))
        self.page.body.addStretch(1)

    def retranslate(self) -> None:
        super().retranslate()
        self.name_field(Of.NAME, translate("PersonFields", "Name"))
        self.name_field(Of.TITLE, translate("PersonFields", "Title"))
        self.name_field(Of.UNIT, translate("PersonFields", "Unit"))
        self.name_field(Of.ROLE, translate("PersonFields", "Role at the desk"))
        self.offer(Of.ROLE, {role.value: role_name(role) for role in Role})
        if self._shown is not None:
            self.show_person(*self._shown)

    def show_person(self, board: Board, who: Person) -> None:
        """The person's fields; where something is typed, that."""
        self._shown = board, who
        called, role = why(board.powers.change(who)), why(board.powers.give_role(who))
        signed = translate("PersonFields", "Name, title and unit stand under the answers that the person writes.")
        for each in (Of.NAME, Of.TITLE, Of.UNIT):
            self.say_hint(each, called or (signed if each is Of.NAME else ""), may=not called)
        self.say_hint(Of.ROLE, role, may=not role)
        self.show_values(who, {Of.NAME: who.name, Of.TITLE: who.title, Of.UNIT: who.unit, Of.ROLE: who.role})
