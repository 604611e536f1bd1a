"""The line of the answer's sheet with the templates: one is inserted, the text is kept as another, all are looked after elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from moderator_app.desk.answers import Begun
from moderator_app.domain.answers import Template
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.answers.words import LONGEST_NAME
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.building import button
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.qt_dialogs import QtDialogs
from moderator_app.support.messages import KnownError

INSERT_KEY = "Ctrl+T"


class TemplateRow(QWidget):
    """`inserted` gets the template's text; `refused` why one was not kept; `leave` asks for the page of all templates."""

    inserted = Signal(str)
    refused = Signal(object)
    leave = Signal()

    def __init__(self, context: ScreenContext, begun: Begun, text: Callable[[], str], parent: QWidget) -> None:
        """`text`: what stands in the answer now."""
        super().__init__(parent)
        self.setObjectName("AnswerTemplates")
        self._context, self._begun, self._text = context, begun, text
        self.choice = QComboBox(self)
        self.choice.setObjectName("answer-template")
        self.insert: QPushButton = button(self, "AnswerInsert", translate("AnswerSheet", "Insert"), self.take, INSERT_KEY)
        keep = button(self, "AnswerKeepTemplate", translate("AnswerSheet", "Keep the text as a template…"), self._ask_name)
        every = button(self, "AnswerAllTemplates", translate("AnswerSheet", "All templates…"), self.leave.emit)
        row = FlowLayout(self)
        for each in (self.choice, self.insert, keep, every):
            row.addWidget(each)
        self._fill(begun.templates)

    def take(self) -> None:
        """Insert the chosen one."""
        template: Template | None = self.choice.currentData()
        if template is not None:
            self.inserted.emit(template.body)

    def _fill(self, found: tuple[Template, ...]) -> None:
        self.choice.clear()
        for each in found:
            self.choice.addItem(visible_line(each.name, LONGEST_NAME), each)
        if not found:
            self.choice.addItem(translate("AnswerSheet", "None yet"))
        for each in (self.choice, self.insert):
            each.setEnabled(bool(found))

    def _ask_name(self) -> None:
        self._ask({})

    def _ask(self, typed: dict[str, str]) -> None:
        every, here = translate("AnswerSheet", "all channels"), self._begun.item.channel
        form = Form(
            "KeepTemplate",
            translate("AnswerSheet", "Keep as a template"),
            (
                Field("name", translate("AnswerSheet", "Name"), value=typed.get("name", ""), required=True),
                Field("where", translate("AnswerSheet", "For"), "choice", typed.get("where", "every"), (("every", every), ("here", here))),
            ),
            translate("AnswerSheet", "Keep"),
            translate("AnswerSheet", "A gap stands in braces and is filled each time; {kanal} and {webbplats} fill themselves."),
        )
        QtDialogs(self.window()).form(form, self._named)

    def _named(self, typed: dict[str, str]) -> None:
        where = self._begun.item.channel_id if typed["where"] == "here" else None
        act = partial(self._context.desk.templates.add, typed["name"], self._text(), where)
        self._context.runner.run("write", act, self, self._kept, partial(self._not_kept, typed))

    def _not_kept(self, typed: dict[str, str], error: KnownError) -> None:
        self.refused.emit(error)
        self._ask(typed)

    def _kept(self, number: int) -> None:
        read = partial(self._context.desk.answers.begin, self._begun.item.id)
        self._context.runner.run("read", read, self, partial(self._read, number), self.refused.emit)

    def _read(self, number: int, begun: Begun) -> None:
        self._fill(begun.templates)
        self.choice.setCurrentIndex(next((at for at, each in enumerate(begun.templates) if each.id == number), 0))
