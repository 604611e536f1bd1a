"""The sheet of a step: what its receipt must and may tell, when it was done, and what is needed to do it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from moderator_app.domain.followups import Case, Report, Task
from moderator_app.domain.followupsteps import FollowUpStep, StepSpec, Told
from moderator_app.domain.policy import Duty
from moderator_app.gui import policy_words
from moderator_app.gui.cover.keeping import Keeping
from moderator_app.gui.followups import words
from moderator_app.gui.followups.mail_box import MailBox
from moderator_app.gui.followups.reading import CaseFile
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.links import ask_to_open, host_of
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M
from moderator_app.gui.widgets.fields import FieldColumn, TextField
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, PlainTextView
from moderator_app.gui.widgets.moment_field import MomentField
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

CHARACTERS_WIDE = 60
LINES_HIGH = 3
TAKES_TEXT = frozenset({(Duty.NOTIFY_AUTHOR, FollowUpStep.TOLD)})
"""Steps for which the text to the author is needed."""
AT = "at"


class StepSheet(Sheet):
    """`done` gets the case as it is after the step was stored; the sheet is closed then. What is typed outlives a cancel and a crash."""

    def __init__(
        self,
        parent: QWidget,
        context: ScreenContext,
        file: CaseFile,
        task: Task,
        spec: StepSpec,
        typed: dict[str, str],
        done: Callable[[Case], None],
    ) -> None:
        """`typed`: what was filled in for this step and not stored, the last time."""
        super().__init__(parent, "StepSheet", f"{policy_words.duty(task.duty)}: {words.step_name(spec)}")
        self._context, self._file, self._task, self.spec, self._done = context, file, task, spec, done
        self._keeping = Keeping(context, self._unsaved, self)
        self._fields: dict[Told, QLineEdit | QPlainTextEdit] = {}
        self._page = FormPage("StepPage", self)
        self.body.addWidget(self._page, 1)
        self._say("StepAbout", words.title(file.case), tone="muted")
        if (task.duty, spec.step) in TAKES_TEXT and file.message:
            self._add_message(file.message)
        if (task.duty, spec.step) == (Duty.FORWARD, FollowUpStep.FORWARDED) and file.mail is not None:
            self._page.body.addWidget(MailBox(file.mail, partial(self._text, Told.RECIPIENT), self._page.page))
        rows = FieldColumn()
        for told in (*spec.must, *spec.may):
            self._fields[told] = self._field(told)
            label = self._label(f"{told}-label", words.field_text(spec, told), self._fields[told])
            rows.add(label, self._fields[told])
        self.at = MomentField("step-at", context.desk.clock.now(), self)
        rows.add(self._label("at-label", translate("StepSheet", "When it was done (now, unless you change it)"), self.at), self.at)
        self._page.body.addLayout(rows)
        self._add_link(file.url)
        self.refused = self._say("StepRefused", "", tone="danger")
        self.refused.hide()
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        self.accept_button: QPushButton = self.add_button("accept", translate("StepSheet", "Record the step"), self._go, "primary")
        self._bring_back(typed)
        named = self._name_role(file.asks) if (task.duty, spec.step) == (Duty.CONSULT, FollowUpStep.ASKED) else None
        self._keeping.begin(name_of(task, spec), dict(typed))
        for each in self._fields.values():
            each.textChanged.connect(self._typed)
        self.at.dateTimeChanged.connect(self._typed)
        self._check()
        first = next((self._fields[each] for each in spec.must if not self._text(each).strip()), None)
        (first or named or self.accept_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def report(self) -> Report:
        """What is filled in. Told to be now, unless somebody set another time."""
        told = {str(each): self._text(each) for each in self._fields}
        return Report(**told, at=self.at.moment())

    # -- building

    def _name_role(self, role: str) -> QLineEdit | None:
        """The role that the policy names stands there as who was asked (VAS-10), to be replaced by typing a name; None: it names nobody."""
        field = self._fields[Told.RECIPIENT]
        if not role or not isinstance(field, QLineEdit) or field.text():
            return None
        field.setText(role)
        field.selectAll()
        return field

    def _say(self, name: str, text: str, tone: str = "") -> PlainLabel:
        label = PlainLabel(text, self._page.page, tone=tone, wrap=True)
        label.setObjectName(name)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * CHARACTERS_WIDE)
        self._page.body.addWidget(label)
        return label

    def _label(self, name: str, text: str, field: QWidget) -> PlainLabel:
        label = PlainLabel(text, self)
        label.setObjectName(name)
        label.setBuddy(field)
        field.setAccessibleName(text)
        return label

    def _field(self, told: Told) -> QLineEdit | QPlainTextEdit:
        if told is Told.WORDS:
            lines = TextField(self)
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(lines.fontMetrics().lineSpacing() * LINES_HIGH + 2 * SPACE_M)
            lines.setObjectName(f"step-{told}")
            return lines
        line = QLineEdit(self)
        line.setObjectName(f"step-{told}")
        return line

    def _add_message(self, text: str) -> None:
        said = translate("StepSheet", "Text to the author, to be copied:")
        view = PlainTextView(words.message_text(text), self)
        view.setObjectName("StepMessage")
        view.setAccessibleName(said)
        view.setFixedHeight(view.fontMetrics().lineSpacing() * (LINES_HIGH + 1) + 2 * SPACE_M)
        self._page.body.addWidget(self._label("StepMessage-label", said, view))
        self._page.body.addWidget(view)
        self._copy = QPushButton(translate("StepSheet", "Copy the text"), self)
        self._copy.setObjectName("StepCopy")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(partial(self._copied, text))
        row = FlowLayout()
        row.addWidget(self._copy)
        self._page.body.addLayout(row)

    def _add_link(self, url: str) -> None:
        if not host_of(url):
            return
        button = QPushButton(translate("StepSheet", "Open the item's page…"), self)
        button.setObjectName("StepLink")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: ask_to_open(self._context.dialogs, url))
        row = FlowLayout()
        row.addWidget(button)
        self._page.body.addLayout(row)

    def _copied(self, text: str, _checked: bool = False) -> None:
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(translate("StepSheet", "Copied."))

    # -- what is typed outlives a cancel and a crash

    def _text(self, told: Told) -> str:
        field = self._fields[told]
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def _unsaved(self) -> dict[str, str]:
        values = {str(each): self._text(each) for each in self._fields if self._text(each)}
        return {**values, AT: self.at.typed()} if self.at.typed() else values

    def _bring_back(self, typed: dict[str, str]) -> None:
        for told, field in self._fields.items():
            text = typed.get(str(told), "")
            if isinstance(field, QLineEdit):
                field.setText(text)
            else:
                field.setPlainText(text)
        self.at.bring_back(typed.get(AT, ""))

    def _typed(self, _what: object = None) -> None:
        self._keeping.start()
        self._check()

    def _check(self) -> None:
        self.accept_button.setEnabled(not self.storing and all(self._text(each).strip() for each in self.spec.must))

    def done(self, result: int, /) -> None:
        if result != StepSheet.DialogCode.Accepted.value:
            self._keeping.keep()
        super().done(result)

    # -- storing

    def _go(self) -> None:
        if not self.accept_button.isEnabled():
            return
        self._keeping.stop()
        act = partial(self._context.desk.follow_ups.report, self._task.obligation.id, self.spec.step, self.report())
        self.store(self._context.runner, act, self._stored, self._no)

    def _stored(self, case: Case) -> None:
        self._keeping.forget()
        self.accept()
        if case.decision.closed_at is not None and self._file.case.decision.closed_at is None:
            text = QT_TRANSLATE_NOOP("Message", "The step was recorded. The case {reference} is closed.")
            self._context.bar.show_done(message("case_closed", text, reference=case.decision.reference))
        else:
            self._context.bar.show_done(message("step_recorded", QT_TRANSLATE_NOOP("Message", "The step was recorded.")))
        self._done(case)

    def _no(self, error: KnownError) -> None:
        """Nothing was saved: the words, and everything as it was filled in."""
        self._check()
        self._keeping.keep()
        self.refused.setText(say_error(error))
        self.refused.show()
        self._page.ensureWidgetVisible(self.refused)
        self.setAccessibleDescription(self.refused.text())


def name_of(task: Task, spec: StepSpec) -> str:
    """Under this name is kept what was typed for the step and not stored."""
    return f"step-{task.obligation.id}-{str(spec.step).replace('_', '-')}"
