"""The chosen person: who it is, and pages for the assignments and for what the desk knows of the person."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from moderator_app.domain.channels import Person
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.people.assignments import AssignmentsPage
from moderator_app.gui.people.board import Board
from moderator_app.gui.people.fields import PersonFields
from moderator_app.gui.people.words import role_name, seat_text
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel

ASSIGNMENTS, FIELDS = range(2)
"""The pages in their order."""


class PersonDetail(QWidget):
    """`buttons` is for the screen's buttons."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PersonDetail")
        self._shown: tuple[Board, Person] | None = None
        self._name = PlainLabel("", self, role="title", wrap=True, selectable=True)
        self._name.setObjectName("PersonName")
        self._line = PlainLabel("", self, tone="muted", wrap=True)
        self._line.setObjectName("PersonLine")
        self.buttons = FlowLayout()
        self.assignments = AssignmentsPage(icons, self)
        self.fields = PersonFields(icons, self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("PersonTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for page in (self.assignments, self.fields):
            self.tabs.addTab(page, "")
        self.tabs.currentChanged.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._name)
        column.addWidget(self._line)
        column.addLayout(self.buttons)
        column.addWidget(self.tabs, 1)

    def retranslate(self) -> None:
        """Every text in the language in use."""
        self.tabs.setTabText(ASSIGNMENTS, translate("PersonDetail", "Assignments"))
        self.tabs.setTabText(FIELDS, translate("PersonDetail", "Name and role"))
        self.tabs.setAccessibleName(translate("PersonDetail", "Pages of the person"))
        self.fields.retranslate()
        if self._shown is not None:
            self.show_person(*self._shown)

    def show_person(self, board: Board, who: Person) -> None:
        """Tell everything about one person in the language in use."""
        self._shown = board, who
        self._name.setText(who.name)
        self.setAccessibleName(self._name.text())
        self._line.setText(" · ".join(each for each in (who.title, who.unit, role_name(who.role), seat_text(who)) if each))
        self._turned(self.tabs.currentIndex())

    def turn_to(self, page: int) -> None:
        """Show that page."""
        self.tabs.setCurrentIndex(page)

    def _turned(self, page: int) -> None:
        if self._shown is not None:
            (self.assignments if page == ASSIGNMENTS else self.fields).show_person(*self._shown)
