"""The questions of the Dialogs protocol as Qt dialogs: opened, never executed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.dialogs import CANCELLED, YES, Choice, Field, Form, Question
from moderator_app.gui.widgets.fields import FieldColumn, TextField
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet

LINES_OF_LONG_FIELD = 4
CHARACTERS_WIDE = 56
ISO_DAY = "yyyy-MM-dd"
CHARACTERS_BESIDE = 26
"""Of a field that shares its line."""
MANY_FIELDS = 7
"""A form with more of them scrolls where the screen is not high enough."""


class QtDialogs:
    """The real thing, over `window`. One dialog at a time is what modality makes of it."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask(self, question: Question, answered: Callable[[str], None]) -> None:
        sheet = Sheet(self._window, question.id, question.title)
        text = PlainLabel(question.text, sheet, wrap=True, selectable=True)
        text.setObjectName("QuestionText")
        text.setMinimumWidth(text.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        sheet.body.addWidget(text)
        sheet.setAccessibleDescription(text.text())
        answer = [CANCELLED]

        def take(choice_id: str) -> None:
            answer[0] = choice_id
            sheet.accept()

        sheet.add_button("cancel", translate("Dialogs", "Cancel"), sheet.reject)
        for choice in question.choices:
            sheet.add_button(choice.id, choice.text, partial(take, choice.id), choice.role)
        sheet.finished.connect(lambda _result: answered(answer[0]))
        sheet.open()

    def choose_file_open(self, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._open(dialog, chosen)

    def choose_file_save(self, title: str, name: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, "", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        self._open(dialog, chosen)

    def form(self, form: Form, done: Callable[[dict[str, str]], None]) -> None:
        FormSheet(self._window, form, done).open()

    def _open(self, dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
        dialog.setObjectName("FileDialog")
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class FormSheet(Sheet):
    """A form's dialog: the accepting button waits for what is required."""

    def __init__(self, parent: QWidget | None, form: Form, done: Callable[[dict[str, str]], None]) -> None:
        super().__init__(parent, form.id, form.title)
        self._form = form
        self._done = done
        self._widgets: dict[str, QWidget] = {}
        self._shared = {before.id for before, each in pairwise(form.fields) if each.beside}
        if form.text:
            text = PlainLabel(form.text, self, wrap=True, tone="muted")
            text.setObjectName("FormText")
            self.body.addWidget(text)
        rows = FieldColumn()
        for each in form.fields:
            widget = self._made(each)
            self._widgets[each.id] = widget
            if each.kind == "check":
                rows.add(None, widget, beside=each.beside)
            else:
                label = PlainLabel(each.label, self)
                label.setObjectName(f"{each.id}-label")
                label.setBuddy(widget)
                rows.add(label, widget, beside=each.beside)
        if len(form.fields) > MANY_FIELDS:
            page = FormPage("FormFields", self)
            page.body.addLayout(rows)
            self.body.addWidget(page, 1)
        else:
            self.body.addLayout(rows)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self._accept = self.add_button("accept", form.accept, self._accepted, "primary")
        # As the fields show it, which for half a character is not as it was given.
        self._shown = self.values()
        self._check()

    def values(self) -> dict[str, str]:
        """What the fields hold now."""
        return {name: self._value(widget) for name, widget in self._widgets.items()}

    def reject(self) -> None:
        """Written text goes only when somebody says so."""
        values = self.values()
        if any(each.kind == "long" and values[each.id].strip() not in ("", self._shown[each.id].strip()) for each in self._form.fields):
            question = Question(
                "DiscardWritten",
                translate("Dialogs", "Throw away what you have written?"),
                translate("Dialogs", "It is saved nowhere."),
                (Choice("discard", translate("Dialogs", "Throw away"), "danger"),),
            )
            QtDialogs(self).ask(question, self._asked)
        else:
            super().reject()

    def _asked(self, answer: str) -> None:
        if answer == "discard":
            super().reject()

    def _made(self, each: Field) -> QWidget:
        if each.kind == "check":
            widget: QWidget = QCheckBox(visible_line(each.label).replace("&", "&&"), self)
            widget.setChecked(each.value == YES)
        elif each.kind == "choice":
            widget = QComboBox(self)
            for option, text in each.options:
                widget.addItem(visible_line(text), option)
            widget.setCurrentIndex(max(0, widget.findData(each.value)))
            widget.currentIndexChanged.connect(self._check)
        elif each.kind == "date":
            widget = QDateEdit(QDate.fromString(each.value, ISO_DAY), self)
            widget.setDisplayFormat(ISO_DAY)
            widget.setCalendarPopup(True)
        elif each.kind == "several":
            widget = QListWidget(self)
            for option, text in each.options:
                entry = QListWidgetItem(visible_line(text), widget)
                entry.setData(Qt.ItemDataRole.UserRole, option)
                entry.setCheckState(Qt.CheckState.Checked if option in each.value.split("\n") else Qt.CheckState.Unchecked)
            widget.setCurrentRow(0)
            lines = min(LINES_OF_LONG_FIELD, max(1, len(each.options)))
            widget.setFixedHeight((widget.sizeHintForRow(0) if each.options else 0) * lines + SPACE_M)
            widget.itemChanged.connect(self._check)
        elif each.kind == "long":
            widget = TextField(self)
            widget.setPlainText(each.value)
            widget.setTabChangesFocus(True)
            widget.setPlaceholderText(each.hint)
            widget.setFixedHeight(widget.fontMetrics().lineSpacing() * LINES_OF_LONG_FIELD + 2 * SPACE_M)
            widget.textChanged.connect(self._check)
        else:
            widget = QLineEdit(each.value, self)
            widget.setPlaceholderText(each.hint)
            widget.textChanged.connect(self._check)
        widget.setObjectName(each.id)
        widget.setAccessibleName(visible_line(each.label))
        shares = each.beside or each.id in self._shared
        widget.setMinimumWidth(widget.fontMetrics().averageCharWidth() * (CHARACTERS_BESIDE if shares else CHARACTERS_WIDE))
        return widget

    @staticmethod
    def _value(widget: QWidget) -> str:
        if isinstance(widget, QCheckBox):
            return YES if widget.isChecked() else ""
        if isinstance(widget, QComboBox):
            return str(widget.currentData())
        if isinstance(widget, QDateEdit):
            return widget.date().toString(ISO_DAY)
        if isinstance(widget, QListWidget):
            entries = (widget.item(row) for row in range(widget.count()))
            return "\n".join(str(each.data(Qt.ItemDataRole.UserRole)) for each in entries if each.checkState() == Qt.CheckState.Checked)
        return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text() if isinstance(widget, QLineEdit) else ""

    def _check(self) -> None:
        if hasattr(self, "_accept"):
            values = self.values()
            self._accept.setEnabled(all(values[each.id].strip() for each in self._form.fields if each.required))

    def _accepted(self) -> None:
        values = self.values()
        self.accept()
        self._done(values)
