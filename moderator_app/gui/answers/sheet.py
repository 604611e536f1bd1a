"""The sheet in which an answer is written, considered point by point, copied out, and recorded when it stands in the channel.

Nothing is sent from here: the text goes to the clipboard, the page of the question opens, and its address is the receipt.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.answers import Begun
from moderator_app.domain.answers import NEVER_GOES_OUT, TICK_NAMES, Answered, Template, Tick
from moderator_app.domain.marks import DETECTOR_NAMES, Detector, Mark
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover.keeping import Keeping
from moderator_app.gui.language import say, say_error, translate
from moderator_app.gui.links import ask_to_open, host_of
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_XS
from moderator_app.gui.widgets.dialogs import Field, Form
from moderator_app.gui.widgets.fields import FieldColumn, TextField
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, PlainTextView, set_tool_tip
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.qt_dialogs import QtDialogs
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

CHARACTERS_WIDE = 70
QUESTION_LINES, ANSWER_LINES = 3, 5
LOOK_AFTER = 300
"""Milliseconds without a key after which the text is looked through."""
LONGEST_NAME = 60
TEXT, LINK, TICKS, STAND = "text", "link", "ticks", "stand"


class AnswerSheet(Sheet):
    """`done` gets the record once it is stored; the sheet is closed then. What is typed outlives a cancel and a crash."""

    def __init__(
        self, parent: QWidget, context: ScreenContext, begun: Begun, typed: dict[str, str], done: Callable[[Answered], None]
    ) -> None:
        item = begun.item
        title = translate("AnswerSheet", "Answer {author} in {channel}").format(
            author=visible_line(item.author_name, LONGEST_NAME), channel=visible_line(item.channel, LONGEST_NAME)
        )
        super().__init__(parent, "AnswerSheet", title)
        self._context, self._begun, self._done = context, begun, done
        self._marks: tuple[Mark, ...] = ()
        self._stands: dict[Detector, QCheckBox] = {}
        self._keeping = Keeping(context, self._unsaved, self)
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._looking.timeout.connect(self._look)
        page = FormPage("AnswerPage", self)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page, rows = page, FieldColumn()
        self._add_question(rows)
        self._add_templates(rows)
        self.text = self._text_field("answer-text", ANSWER_LINES)
        rows.add(self._label("answer-text-label", translate("AnswerSheet", "The answer"), self.text), self.text)
        page.body.addLayout(rows)
        self._marked = QWidget(page.page)
        self._marked.setObjectName("AnswerMarks")
        self._marked_rows = FieldColumn()
        self._marked_rows.setContentsMargins(0, 0, 0, 0)
        self._marked.setLayout(self._marked_rows)
        self._marked.hide()
        page.body.addWidget(self._marked)
        self.ticks = self._add_ticks()
        self.link = QLineEdit(page.page)
        self.link.setObjectName("answer-link")
        self._add_way_out()
        page.body.addStretch(1)
        self.body.addWidget(page, 1)
        self.refused = PlainLabel("", self, tone="danger", wrap=True)
        self.refused.setObjectName("AnswerRefused")
        self.refused.hide()
        self.body.addWidget(self.refused)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        record = translate("AnswerSheet", "Record it as published")
        self.accept_button: QPushButton = self.add_button("accept", record, self._go, "primary")
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._go)
        self._bring_back(typed)
        self._keeping.begin(name_of(item.id), dict(typed))
        self.text.textChanged.connect(self._typed)
        self.link.textChanged.connect(self._typed)
        for tick in self.ticks.values():
            tick.toggled.connect(self._typed)
        self._typed()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building

    def _label(self, name: str, text: str, field: QWidget | None = None, tone: str = "") -> PlainLabel:
        label = PlainLabel(text, self._page.page, tone=tone, wrap=True)
        label.setObjectName(name)
        if field is not None:
            label.setBuddy(field)
            field.setAccessibleName(text)
        return label

    def _text_field(self, name: str, lines: int) -> TextField:
        field = TextField(self._page.page)
        field.setObjectName(name)
        field.setTabChangesFocus(True)
        metrics = field.fontMetrics()
        field.setMinimumSize(metrics.averageCharWidth() * CHARACTERS_WIDE, metrics.lineSpacing() * lines + 2 * SPACE_M)
        return field

    def _button(self, name: str, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self._page.page)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(partial(_call, clicked))
        return button

    def _add_question(self, rows: FieldColumn) -> None:
        item = self._begun.item
        said = "" if item.revision is None or item.restricted else item.revision.text
        view = PlainTextView(said or translate("AnswerSheet", "(its text is not shown here)"), self._page.page)
        view.setObjectName("answer-question")
        view.setFixedHeight(view.fontMetrics().lineSpacing() * QUESTION_LINES + 2 * SPACE_M)
        rows.add(self._label("answer-question-label", translate("AnswerSheet", "The question"), view), view)
        if item.purpose:
            text = translate("AnswerSheet", "The channel is there for: {purpose}").format(purpose=visible_line(item.purpose, 300))
            rows.add(None, self._label("AnswerPurpose", text, tone="muted"))

    def _add_templates(self, rows: FieldColumn) -> None:
        self.templates = QComboBox(self._page.page)
        self.templates.setObjectName("answer-template")
        row = FlowLayout()
        row.addWidget(self.templates)
        self.insert = self._button("AnswerInsert", translate("AnswerSheet", "Insert"), self._insert)
        self.end = self._button("AnswerEndTemplate", translate("AnswerSheet", "End the template"), self._end_template)
        keep = self._button("AnswerKeepTemplate", translate("AnswerSheet", "Keep the text as a template…"), self._keep_template)
        for each in (self.insert, keep, self.end):
            row.addWidget(each)
        rows.add(self._label("answer-template-label", translate("AnswerSheet", "Template"), self.templates), row)
        self._fill_templates(self._begun.templates)

    def _fill_templates(self, found: tuple[Template, ...]) -> None:
        self.templates.clear()
        for each in found:
            self.templates.addItem(visible_line(each.name, LONGEST_NAME), each)
        if not found:
            self.templates.addItem(translate("AnswerSheet", "None yet"))
        for each in (self.templates, self.insert, self.end):
            each.setEnabled(bool(found))

    def _add_ticks(self) -> dict[Tick, QCheckBox]:
        heading = PlainLabel(translate("AnswerSheet", "Before it is published"), self._page.page, role="heading")
        heading.setObjectName("AnswerTicks")
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(heading)
        found: dict[Tick, QCheckBox] = {}
        for each in self._begun.asked:
            box = QCheckBox(say(Message(each.tick, TICK_NAMES[each.tick], context="AnswerTick")), self._page.page)
            box.setObjectName(f"tick-{each.tick}")
            set_tool_tip(box, each.source)
            box.setAccessibleDescription(each.source)
            column.addWidget(box)
            found[each.tick] = box
        self._page.body.addLayout(column)
        return found

    def _add_way_out(self) -> None:
        row = FlowLayout()
        self.copy = self._button("AnswerCopy", translate("AnswerSheet", "Copy the answer"), self._copy)
        row.addWidget(self.copy)
        url = self._begun.item.url or ""
        if host_of(url):
            row.addWidget(
                self._button("AnswerPage-open", translate("AnswerSheet", "Open the question's page…"), partial(self._open_page, url))
            )
        self._page.body.addLayout(row)
        rows = FieldColumn()
        text = translate("AnswerSheet", "Address of the published answer")
        rows.add(self._label("answer-link-label", text, self.link), self.link)
        self._page.body.addLayout(rows)

    # -- templates

    def _insert(self) -> None:
        template: Template | None = self.templates.currentData()
        if template is None:
            return
        own = self.text.toPlainText().strip()
        self.text.setPlainText(f"{template.body}\n\n{own}" if own else template.body)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_template(self) -> None:
        every, here = translate("AnswerSheet", "all channels"), self._begun.item.channel
        form = Form(
            "KeepTemplate",
            translate("AnswerSheet", "Keep as a template"),
            (
                Field("name", translate("AnswerSheet", "Name"), required=True),
                Field("where", translate("AnswerSheet", "For"), "choice", "every", (("every", every), ("here", here))),
            ),
            translate("AnswerSheet", "Keep"),
            translate("AnswerSheet", "A gap stands in braces and is filled each time; {kanal} and {webbplats} fill themselves."),
        )
        QtDialogs(self).form(form, self._named)

    def _named(self, typed: dict[str, str]) -> None:
        where = self._begun.item.channel_id if typed["where"] == "here" else None
        act = partial(self._context.desk.answers.add_template, typed["name"], self.text.toPlainText(), where)
        self._context.runner.run("write", act, self, self._templates_changed, self._no)

    def _end_template(self) -> None:
        template: Template | None = self.templates.currentData()
        if template is not None:
            act = partial(self._context.desk.answers.end_template, template.id)
            self._context.runner.run("write", act, self, self._templates_changed, self._no)

    def _templates_changed(self, _number: int | None) -> None:
        self._context.runner.run(
            "read", partial(self._context.desk.answers.begin, self._begun.item.id), self, self._templates_read, self._no
        )

    def _templates_read(self, begun: Begun) -> None:
        self._fill_templates(begun.templates)

    # -- the way out

    def _copy(self) -> None:
        act = partial(self._context.desk.answers.as_sent, self._begun.item.id, self.text.toPlainText())
        self._context.runner.run("read", act, self, self._copied, self._no)

    def _copied(self, text: str) -> None:
        """As it goes out, with the signature where one is demanded."""
        QGuiApplication.clipboard().setText(text)
        self.copy.setText(translate("AnswerSheet", "Copied."))

    def _open_page(self, url: str) -> None:
        ask_to_open(QtDialogs(self), url)

    # -- what is typed

    def _unsaved(self) -> dict[str, str]:
        values = {
            TEXT: self.text.toPlainText(),
            LINK: self.link.text(),
            TICKS: " ".join(each for each, box in self.ticks.items() if box.isChecked()),
            STAND: " ".join(self._standing()),
        }
        return {name: value for name, value in values.items() if value}

    def _bring_back(self, typed: dict[str, str]) -> None:
        self.text.setPlainText(typed.get(TEXT, self._begun.text))
        self.link.setText(typed.get(LINK, ""))
        for each in typed.get(TICKS, "").split():
            if each in self.ticks:
                self.ticks[Tick(each)].setChecked(True)
        self._stood = frozenset(each for each in Detector if each in typed.get(STAND, "").split())

    def _standing(self) -> frozenset[Detector]:
        shown = frozenset(each for each, box in self._stands.items() if box.isChecked())
        return shown if self._stands else self._stood

    def _typed(self, _what: object = None) -> None:
        self._keeping.start()
        self._looking.start()
        self.copy.setText(translate("AnswerSheet", "Copy the answer"))
        self._offer()

    def _offer(self) -> None:
        self.accept_button.setEnabled(bool(self.text.toPlainText().strip() and self.link.text().strip()))
        self.copy.setEnabled(bool(self.text.toPlainText().strip()))

    # -- what the detectors see

    def _look(self) -> None:
        job = partial(self._context.desk.answers.marks, self.text.toPlainText())
        self._context.runner.run("read", job, self, self._looked, self._no, replaces="answers.marks")

    def _looked(self, marks: tuple[Mark, ...]) -> None:
        if marks == self._marks:
            return
        stood, self._marks = self._standing(), marks
        for box in self._marked.findChildren(QWidget):
            box.hide()
            box.deleteLater()
        self._stands = {}
        seen: dict[Detector, list[str]] = {}
        text = self.text.toPlainText()
        for each in marks:
            seen.setdefault(each.detector, []).append(visible_line(text[each.start : each.end], LONGEST_NAME))
        for detector, found in seen.items():
            self._marked_rows.add(None, self._mark_line(detector, found, detector in stood))
        self._marked.setVisible(bool(marks))

    def _mark_line(self, detector: Detector, found: list[str], stands: bool) -> QWidget:
        name = translate("Detector", DETECTOR_NAMES[detector])
        said = translate("AnswerSheet", "{detector}: {found}").format(detector=name, found=", ".join(dict.fromkeys(found)))
        if detector in NEVER_GOES_OUT:
            text = translate("AnswerSheet", "{said}. Take it out: it can't be published.").format(said=said)
            return self._label(f"mark-{detector}", text, tone="danger")
        box = QCheckBox(translate("AnswerSheet", "{said}. I have looked at it: let it stand.").format(said=said), self._marked)
        box.setObjectName(f"mark-{detector}")
        box.setChecked(stands)
        box.toggled.connect(self._keeping.start)
        self._stands[detector] = box
        return box

    def done(self, result: int, /) -> None:
        self._looking.stop()
        if result != AnswerSheet.DialogCode.Accepted.value:
            self._keeping.keep()
        super().done(result)

    # -- storing

    def _go(self) -> None:
        if not self.accept_button.isEnabled():
            return
        self.accept_button.setEnabled(False)
        self._keeping.stop()
        ticked = frozenset(each for each, box in self.ticks.items() if box.isChecked())
        act = partial(
            self._context.desk.answers.published,
            self._begun.item.id,
            self.text.toPlainText(),
            ticked,
            self.link.text(),
            let_stand=self._standing(),
        )
        self._context.runner.run("write", act, self, self._stored, self._no)

    def _stored(self, record: Answered) -> None:
        self._keeping.forget()
        self.accept()
        text = QT_TRANSLATE_NOOP("Message", "The answer was recorded, and stands with its question.")
        self._context.bar.show_done(message("answer_recorded", text))
        self._done(record)

    def _no(self, error: KnownError) -> None:
        """Nothing was saved: the words, and everything as it was filled in."""
        self._offer()
        self._keeping.keep()
        self.refused.setText(say_error(error))
        self.refused.show()
        self.setAccessibleDescription(self.refused.text())
        self.grow()


def name_of(item_id: int) -> str:
    """Under which name what is typed is kept."""
    return f"answer-{item_id}"


def _call(clicked: Callable[[], None], _checked: bool = False) -> None:
    clicked()
