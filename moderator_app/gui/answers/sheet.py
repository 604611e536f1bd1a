"""The sheet in which an answer is written, considered point by point, copied out, and recorded when it stands in the channel.

Nothing is sent from here: the text goes to the clipboard, the page of the question opens, and its address is the receipt.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPushButton, QVBoxLayout, QWidget

from moderator_app.desk.answers import Begun, Outgoing
from moderator_app.domain.answers import TICK_NAMES, Answered, Tick
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.answers.further_box import FurtherBox
from moderator_app.gui.answers.marks_box import MarksBox
from moderator_app.gui.answers.not_answered import NotAnswered
from moderator_app.gui.answers.template_row import INSERT_KEY, TemplateRow
from moderator_app.gui.answers.way_out import COPY_KEY, PAGE_KEY, WayOut
from moderator_app.gui.answers.words import LONGEST_NAME
from moderator_app.gui.cover.keeping import Keeping
from moderator_app.gui.language import Plural, say, say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_XS
from moderator_app.gui.widgets.building import label, text_field, text_view
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

QUESTION_LINES, ANSWER_LINES = 3, 5
BESIDE = 150
"""Characters that the screen is wide where what is considered stands beside what is written."""
UNCONSIDERED = Plural.translate("AnswerSheet", "%n point(s) not considered yet", "", 1)
LOOK_AFTER = 300
"""Milliseconds without a key after which the text is looked through."""
TEXT, LINK, TICKS, STAND, AT = "text", "link", "ticks", "stand", "at"


class AnswerSheet(Sheet):
    """What is typed outlives a cancel and a crash; once the answer is recorded the sheet is closed."""

    def __init__(self, parent: QWidget, context: ScreenContext, begun: Begun, typed: dict[str, str]) -> None:
        item = begun.item
        named = translate("AnswerSheet", "Further answer to {author} in {channel}")
        if not begun.further:
            named = translate("AnswerSheet", "Answer {author} in {channel}")
        title = named.format(author=visible_line(item.author_name, LONGEST_NAME), channel=visible_line(item.channel, LONGEST_NAME))
        super().__init__(parent, "AnswerSheet", title)
        self._context, self._begun = context, begun
        self._keeping = Keeping(context, self._unsaved, self)
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._looking.timeout.connect(self._look)
        self._page = FormPage("AnswerPage", self)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.body.addWidget(self._page, 1)
        self.refused = PlainLabel("", self, tone="danger", wrap=True, selectable=True)
        self.refused.setObjectName("AnswerRefused")
        self.refused.hide()
        self.body.addWidget(self.refused)
        self._unanswered = NotAnswered(context, item.id, self)
        if begun.obligation_id is not None:
            self.add_button("AnswerNot", translate("AnswerSheet", "Not answered…"), self._unanswered.ask)
        self.add_button("cancel", translate("Dialogs", "Cancel"), self.reject)
        record = translate("AnswerSheet", "Record it as published")
        self.accept_button: QPushButton = self.add_button("accept", record, self._go, "primary")
        self._bring_back(typed)
        self._keeping.begin(name_of(item.id), dict(typed))
        self._connect()
        self._typed()
        self._look()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building

    def _build(self) -> None:
        page, begun, now = self._page.page, self._begun, self._context.desk.clock.now()
        # In the order in which they are read, which is that of Tab.
        rows = FieldColumn()
        self._add_question(rows)
        self.further = FurtherBox(begun, now, page)
        self.templates = TemplateRow(self._context, begun, self._written, page)
        self.text = text_field(page, "answer-text", ANSWER_LINES)
        rows.add(None, self.further)
        rows.add(label(page, "answer-template-label", translate("AnswerSheet", "Template"), self.templates.choice), self.templates)
        rows.add(label(page, "answer-text-label", translate("AnswerSheet", "The answer"), self.text), self.text)
        self._add_signature(rows)
        self.marks = MarksBox(page)
        written, considered = QVBoxLayout(), QVBoxLayout()
        written.addLayout(rows)
        written.addWidget(self.marks)
        self.ticks = self._add_ticks(considered)
        self.out = WayOut(begun.item.url or "", now, page)
        considered.addWidget(self.out)
        for each in (written, considered):
            each.setSpacing(SPACE_M)
            each.addStretch(1)
        # Beside each other where the screen is wide enough for both: what is considered is then in sight of what is written.
        wide = self.screen().availableSize().width() >= self.fontMetrics().averageCharWidth() * BESIDE
        halves = QBoxLayout(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        halves.setSpacing(SPACE_L if wide else SPACE_M)
        halves.addLayout(written, 1)
        halves.addLayout(considered)
        self._page.body.addLayout(halves)
        self._page.body.addStretch(1)
        self.link, self.copy = self.out.link, self.out.copy

    def _written(self) -> str:
        return self.text.toPlainText()

    def _add_question(self, rows: FieldColumn) -> None:
        item, page = self._begun.item, self._page.page
        said = "" if item.revision is None or item.restricted else item.revision.text
        view = text_view(page, "answer-question", said or translate("AnswerSheet", "(its text is not shown here)"), QUESTION_LINES)
        rows.add(label(page, "answer-question-label", translate("AnswerSheet", "The question"), view), view)
        if item.purpose:
            text = translate("AnswerSheet", "The channel is there for: {purpose}").format(purpose=visible_line(item.purpose, 300))
            rows.add(None, label(page, "AnswerPurpose", text, tone="muted"))

    def _add_signature(self, rows: FieldColumn) -> None:
        """How the answer is signed, and what the register of people lacks for that (VAS-39)."""
        if not self._begun.signature:
            return
        text = translate("AnswerSheet", "Signed: {signature}").format(signature=visible_line(self._begun.signature, 300))
        rows.add(None, label(self._page.page, "AnswerSignature", text, tone="muted"))
        if self._begun.unsigned:
            text = translate(
                "AnswerSheet",
                "The policy asks for name, title and unit, and yours are not all in the register. Let them be filled in under People, "
                "or write them in the answer.",
            )
            rows.add(None, label(self._page.page, "AnswerUnsigned", text, tone="warning"))

    def _add_ticks(self, below: QVBoxLayout) -> dict[Tick, QCheckBox]:
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
        below.addLayout(column)
        return found

    def _connect(self) -> None:
        for key, deed in (
            (COPY_KEY, self._copy),
            (PAGE_KEY, self.out.open_page),
            (INSERT_KEY, self.templates.take),
        ):
            QShortcut(QKeySequence(key), self, deed)
        self.text.textChanged.connect(self._typed)
        for tick in self.ticks.values():
            tick.toggled.connect(self._typed)
        for part in (self.out, self.marks, self.further):
            part.changed.connect(self._typed)
        self.templates.inserted.connect(self._insert)
        self.templates.refused.connect(self._no)
        self.templates.leave.connect(self._to_templates)
        self.out.copy_wanted.connect(self._copy)
        self._unanswered.done.connect(self._left)
        self._unanswered.refused.connect(self._no)

    # -- templates

    def _insert(self, body: str) -> None:
        """The template before what stands there; the first gap is chosen, to be filled."""
        self.text.put_before(body)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose_gap()

    def _choose_gap(self) -> None:
        text = self.text.toPlainText()
        start = text.find("{")
        end = text.find("}", start)
        if 0 <= start < end:
            # Qt counts in UTF-16.
            first, last = (len(text[:at].encode("utf-16-le")) // 2 for at in (start, end + 1))
            cursor = self.text.textCursor()
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)

    def _to_templates(self) -> None:
        """What is typed is kept, and is there when the sheet opens again."""
        if not self.storing:
            self.reject()
            self._context.open_screen("texts", part="templates")

    # -- the way out

    def _copy(self) -> None:
        if self.copy.isEnabled():
            act = partial(
                self._context.desk.answers.to_publish,
                self._begun.item.id,
                self.text.toPlainText(),
                self._ticked(),
                self.marks.let_stand,
            )
            self._context.runner.run("read", act, self, self._copied, self._no)

    def _copied(self, text: str) -> None:
        self.refused.hide()
        self.out.take(text)
        self.link.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is typed

    def _ticked(self) -> frozenset[Tick]:
        return frozenset(each for each, box in self.ticks.items() if box.isChecked())

    def _unsaved(self) -> dict[str, str]:
        values = {
            TEXT: self.text.toPlainText(),
            LINK: self.link.text(),
            TICKS: " ".join(each for each in self.ticks if each in self._ticked()),
            STAND: self.marks.typed(),
            AT: self.out.at.typed(),
            **self.further.typed(),
        }
        return {name: value for name, value in values.items() if value}

    def _bring_back(self, typed: dict[str, str]) -> None:
        self.text.setPlainText(typed.get(TEXT, self._begin_with()))
        self.link.setText(typed.get(LINK, ""))
        for each in typed.get(TICKS, "").split():
            if each in self.ticks:
                self.ticks[Tick(each)].setChecked(True)
        self.marks.bring_back(typed.get(STAND, ""))
        self.out.at.bring_back(typed.get(AT, ""))
        self.further.bring_back(typed)

    def _begin_with(self) -> str:
        """What was written when it was decided; a further answer begins with the words that it may have to put right."""
        before = self._begun.answered
        return before[-1].body if self._begun.further and before else self._begun.text

    def _typed(self, _what: object = None) -> None:
        self._keeping.start()
        self._looking.start()
        self.out.say_copied(copied=False)
        self._offer()

    def _offer(self) -> None:
        written = bool(self.text.toPlainText().strip())
        told = written and bool(self.link.text().strip()) and self.further.is_enough
        self.accept_button.setEnabled(told and not self.storing)
        self.copy.setEnabled(written)

    def _look(self) -> None:
        job = partial(self._context.desk.answers.looked_through, self._begun.item.id, self.text.toPlainText())
        self._context.runner.run("read", job, self, self._looked, self._no, replaces="answers.marks")

    def _looked(self, out: Outgoing) -> None:
        self.marks.show_marks(out)
        if self.isVisible():
            self.grow()

    def done(self, result: int, /) -> None:
        self._looking.stop()
        if result != AnswerSheet.DialogCode.Accepted.value:
            self._keeping.keep()
        super().done(result)

    def _left(self) -> None:
        """It is not answered. What was written stays, in case it is after all."""
        self._keeping.keep()
        self.accept()

    # -- storing

    def _go(self) -> None:
        if not self.accept_button.isEnabled():
            return
        self._keeping.stop()
        act = partial(
            self._context.desk.answers.published,
            self._begun.item.id,
            self.text.toPlainText(),
            self._ticked(),
            self.link.text(),
            self.out.at.moment(),
            let_stand=self.marks.let_stand,
            further=self.further.told,
        )
        self.store(self._context.runner, act, self._stored, self._no)

    def _stored(self, _record: Answered) -> None:
        self._keeping.forget()
        self.accept()
        text = QT_TRANSLATE_NOOP("Message", "The answer was recorded, and stands with its question.")
        self._context.bar.show_done(message("answer_recorded", text))

    def _no(self, error: KnownError) -> None:
        """Nothing was saved: the words, everything as it was filled in, and the keyboard where the first of it is mended."""
        self._offer()
        self._keeping.keep()
        self.refused.setText(_said(error))
        self.refused.show()
        self.setAccessibleDescription(self.refused.text())
        self.grow()
        self._lead({each.code for each in error.details})

    def _lead(self, codes: set[str]) -> None:
        unticked = next((box for box in self.ticks.values() if not box.isChecked()), None)
        if codes & {"answer_empty", "answer_gap", "answer_too_long", "answer_marked"}:
            target: QWidget | None = self.text
            if "answer_gap" in codes:
                self._choose_gap()
        elif "answer_not_considered" in codes:
            target = unticked
        else:
            target = self.link if codes & {"link_missing", "link_address"} else self.out.at if "at_future" in codes else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.ensureWidgetVisible(target)


def name_of(item_id: int) -> str:
    """Under which name what is typed for an answer is kept."""
    return f"answer-{item_id}"


def _said(error: KnownError) -> str:
    """What is wrong. The points that were not considered stand above as empty boxes: how many is enough."""
    others = tuple(each for each in error.details if each.code != "answer_not_considered")
    said = say_error(KnownError(error.what, others))
    unconsidered = len(error.details) - len(others)
    return f"{said}\n• {UNCONSIDERED.of(unconsidered)}" if unconsidered else said
