"""The question “Who are you?”: yourself among the people of the desk, or somebody new."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from moderator_app.desk.arriving import Arrival, Newcomer
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import KnownError

CHARACTERS_WIDE = 60
LINES_HIGH = 5
NEW = -1
"""Stands in the list where a person's id does."""


class WhoSheet(Sheet):
    """The people of the desk who have no user yet, and the fields of somebody new."""

    def __init__(self, window: QWidget, asked: Newcomer, typed: Arrival | None, refused: KnownError | None) -> None:
        super().__init__(window, "WhoAreYou", translate("WhoSheet", "Who are you?"))
        self._people = {each.id: each for each in asked.free}
        self._own: tuple[str, str, str] = ("", "", "")
        """What is typed of somebody new, while another is chosen."""
        self._page = FormPage("WhoPage", self)
        self.body.addWidget(self._page, 1)
        self._say("WhoText", self._told(asked))
        if refused is not None:
            self._say("WhoRefused", say_error(refused), tone="danger")
        columns = FieldColumn()
        self.list: QListWidget | None = self._list(asked) if asked.free else None
        if self.list is not None:
            columns.add(self._label("WhoList", translate("WhoSheet", "You are"), self.list), self.list)
        names = {
            "WhoName": translate("WhoSheet", "Name"),
            "WhoTitle": translate("WhoSheet", "Title (may be left out)"),
            "WhoUnit": translate("WhoSheet", "Unit (may be left out)"),
        }
        self.name, self.title, self.unit = (self._line(name, text) for name, text in names.items())
        for field, (name, text) in zip((self.name, self.title, self.unit), names.items(), strict=True):
            columns.add(self._label(name, text, field), field)
        self._page.body.addLayout(columns)
        if asked.kept:
            said = translate("WhoSheet", "{name}: only an administrator ({administrators}) maps you to this person, under People.")
            names_kept, by = ", ".join(each.name for each in asked.kept), ", ".join(asked.administrators)
            self._say("WhoKept", said.format(name=names_kept, administrators=by), tone="muted")
        said = translate("WhoSheet", "Name, title and unit stand under the answers that you write, and the name in the log.")
        self._say("WhoSigned", said, tone="muted")
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self._accept = self.add_button("accept", translate("WhoSheet", "Open the desk"), self.accept, "primary")
        self._fill(asked, typed)
        self.name.textChanged.connect(self._check)
        self._check()
        (self.list if self.list is not None else self.name).setFocus()

    def arrival(self) -> Arrival:
        """What is answered now."""
        number = self._chosen()
        return Arrival(self.name.text(), self.title.text(), self.unit.text(), None if number == NEW else number)

    # -- building

    def _told(self, asked: Newcomer) -> str:
        user = asked.os_user
        if asked.new_desk:
            said = translate(
                "WhoSheet",
                "This is a new desk, and you are the first at it: you become its administrator. The computer calls you “{user}”.",
            ).format(user=user)
        else:
            said = translate(
                "WhoSheet",
                "The computer calls you “{user}”, and nobody at this desk is called so. Choose yourself, or enter yourself as new: "
                "then you are a moderator without any assignment.",
            ).format(user=user)
        rest = translate("WhoSheet", "Nothing is saved before you open the desk; then it is entered in the log.")
        return f"{said}\n\n{rest}"

    def _list(self, asked: Newcomer) -> QListWidget:
        found = QListWidget(self._page.page)
        found.setObjectName("WhoList")
        found.setAccessibleName(translate("WhoSheet", "You are"))
        new = QListWidgetItem(translate("WhoSheet", "Somebody who is not in this list"), found)
        new.setData(Qt.ItemDataRole.UserRole, NEW)
        for each in asked.free:
            entry = QListWidgetItem(visible_line(" · ".join(part for part in (each.name, each.title, each.unit) if part)), found)
            entry.setData(Qt.ItemDataRole.UserRole, each.id)
        found.setFixedHeight(found.sizeHintForRow(0) * min(LINES_HIGH, max(2, found.count())) + 2 * found.frameWidth() + 2)
        found.currentRowChanged.connect(self._moved)
        return found

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(self._page.page)
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        return field

    def _label(self, name: str, text: str, field: QWidget) -> PlainLabel:
        label = PlainLabel(text, self._page.page)
        label.setObjectName(f"{name}-label")
        label.setBuddy(field)
        return label

    def _say(self, name: str, text: str, tone: str = "") -> None:
        label = PlainLabel(text, self._page.page, wrap=True, tone=tone)
        label.setObjectName(name)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self._page.body.addWidget(label)

    def _fill(self, asked: Newcomer, typed: Arrival | None) -> None:
        """What was typed before; else what the operating system knows, and the person of the desk who has that name."""
        if typed is not None:
            fields, number = (typed.name, typed.title, typed.unit), typed.person_id
        else:
            name = asked.full_name or asked.os_user
            fields = (name, "", "")
            number = next((each.id for each in asked.free if each.name.casefold() == name.casefold()), None)
        self._write(fields if number is None else (asked.full_name or asked.os_user, "", ""))
        if self.list is not None:
            places = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())]
            self.list.setCurrentRow(0 if number is None or number not in places else places.index(number))
        if typed is not None:
            self._write(fields)

    # -- what happens

    def _chosen(self) -> int:
        entry = None if self.list is None else self.list.currentItem()
        return NEW if entry is None else int(entry.data(Qt.ItemDataRole.UserRole))

    def _moved(self, _row: int) -> None:
        if self.name.isEnabled():
            self._own = self.name.text(), self.title.text(), self.unit.text()
        who = self._people.get(self._chosen())
        self._write(self._own if who is None else (who.name, who.title, who.unit))
        # What the person is called is known; a title or unit that is not right is put right here.
        self.name.setEnabled(who is None)
        self._check()

    def _write(self, fields: tuple[str, str, str]) -> None:
        for field, text in zip((self.name, self.title, self.unit), fields, strict=True):
            field.setText(text)

    def _check(self, _text: str = "") -> None:
        self._accept.setEnabled(bool(self.name.text().strip()))
