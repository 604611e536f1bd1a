"""The sheet of crisis mode: how it stands and what it changes, the way to start or end it, and the crises of before."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.crises import CrisisRoom
from moderator_app.domain.crises import Crisis
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover.keeping import Keeping
from moderator_app.gui.crisis import words
from moderator_app.gui.crisis.earlier import EarlierCrises
from moderator_app.gui.language import say_error, translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_XL
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.gui.widgets.edit_page import LinesField
from moderator_app.gui.widgets.fields import FieldColumn
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.page import FormPage
from moderator_app.gui.widgets.sheet import Sheet
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

CHARACTERS_WIDE = 150
"""Of a line, where the window is wide enough."""
REASON, LEAD = "reason", "lead"
TYPED = "crisis-reason"
"""Under this name is kept what was typed and not used."""


class CrisisSheet(Sheet):
    """Whoever leads the desk starts or ends it here; everybody reads. What is typed outlives a cancel and a crash."""

    def __init__(self, parent: QWidget, context: ScreenContext, room: CrisisRoom, typed: dict[str, str]) -> None:
        """`typed`: what was filled in the last time and not used."""
        super().__init__(parent, "CrisisSheet", translate("CrisisSheet", "Crisis mode"))
        self._context, self._room, self._now = context, room, room.running
        self._desk: Any = context.desk
        self._may = self._desk.me.role in LEADERS
        self._widest = parent.width() - 6 * SPACE_XL
        self._keeping = Keeping(context, self._unused, self)
        self._page = FormPage("CrisisPage", self)
        self.body.addWidget(self._page, 1)
        self._say("CrisisState", words.headline(self._now, self._desk.clock.now()), role="heading")
        if self._now is not None:
            self._say("CrisisReason", words.reason(self._now))
            self._say("CrisisItems", words.ITEMS.of(self._now.count()))
        self._say("CrisisChanges", "\n".join(f"• {translate('CrisisWords', each)}" for each in words.CHANGES))
        self._say("CrisisWhere", words.where(room), tone="muted" if room.where else "warning")
        if not self._may:
            self._say("CrisisNotYours", words.not_yours(room), tone="warning")
        self.reason = LinesField(self)
        self.lead = QComboBox(self)
        self._add_form()
        self.earlier = EarlierCrises(tuple(each for each in room.crises if not each.running), context.icons, self._page.page)
        self.earlier.wanted.connect(self._list)
        self._page.body.addWidget(self.earlier)
        self.refused = self._say("CrisisRefused", "", tone="danger")
        self.refused.hide()
        self._add_buttons()
        self._bring_back(typed)
        self.reason.textChanged.connect(self._typed)
        self.lead.currentIndexChanged.connect(self._typed)
        self._check()
        first: QWidget = self.reason if self._starts else self.items if self._now is not None else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _starts(self) -> bool:
        return self._may and self._now is None

    # -- building

    def _say(self, name: str, text: str, *, role: str = "", tone: str = "") -> PlainLabel:
        label = PlainLabel(text, self._page.page, role=role, tone=tone, wrap=True, selectable=not role)
        label.setObjectName(name)
        label.setMinimumWidth(min(label.fontMetrics().averageCharWidth() * CHARACTERS_WIDE, self._widest))
        self._page.body.addWidget(label)
        return label

    def _add_form(self) -> None:
        me, rows = self._desk.me.id, FieldColumn()
        for person in self._room.may_lead:
            name = visible_line(" · ".join(each for each in (person.name, person.title, person.unit) if each), words.LONGEST_NAME)
            self.lead.addItem(name, person.id)
        self.lead.setCurrentIndex(max(0, self.lead.findData(me)))
        for name, text, field in (
            ("CrisisWhat", translate("CrisisSheet", "What the crisis is"), self.reason),
            ("CrisisLead", translate("CrisisSheet", "Who leads it, and decides what is answered"), self.lead),
        ):
            field.setObjectName(name)
            field.setAccessibleName(text)
            label = PlainLabel(text, self._page.page)
            label.setObjectName(f"{name}-label")
            label.setBuddy(field)
            rows.add(label, field)
            for each in (label, field):
                each.setVisible(self._starts)
        if self._starts:
            self._page.body.addLayout(rows)

    def _add_buttons(self) -> None:
        self.close_button = self.add_button("cancel", translate("CrisisSheet", "Close"), self.reject)
        self.items = self.add_button("CrisisShow", translate("CrisisSheet", "Show its items"), partial(self._list, self._now))
        self.items.setVisible(self._now is not None)
        self.end = self.add_button("CrisisEnd", translate("CrisisSheet", "End crisis mode…"), self._ask_end, "danger")
        self.end.setVisible(self._may and self._now is not None)
        self.start: QPushButton = self.add_button("accept", translate("CrisisSheet", "Start crisis mode"), self._go, "primary")
        self.start.setVisible(self._starts)

    # -- what is typed

    def _unused(self) -> dict[str, str]:
        reason = self.reason.toPlainText()
        return {REASON: reason, LEAD: str(self.lead.currentData())} if reason.strip() else {}

    def _bring_back(self, typed: dict[str, str]) -> None:
        self.reason.setPlainText(typed.get(REASON, ""))
        place = next((each for each in range(self.lead.count()) if str(self.lead.itemData(each)) == typed.get(LEAD)), -1)
        if place >= 0:
            self.lead.setCurrentIndex(place)
        if self._starts:
            self._keeping.begin(TYPED, dict(typed))

    def _typed(self, _what: object = None) -> None:
        self._keeping.start()
        self._check()

    def _check(self) -> None:
        told = bool(self.reason.toPlainText().strip()) and self.lead.currentIndex() >= 0
        self.start.setEnabled(self._starts and told and not self.storing)

    def done(self, result: int, /) -> None:
        if result != CrisisSheet.DialogCode.Accepted.value:
            self._keeping.keep()
        super().done(result)

    # -- what is done

    def _go(self) -> None:
        if self.start.isEnabled():
            self._keeping.stop()
            act = partial(self._desk.crises.start, self.reason.toPlainText(), self.lead.currentData())
            self.store(self._context.runner, act, self._started, self._no)

    def _started(self, _number: int) -> None:
        self._keeping.forget()
        self.accept()
        text = QT_TRANSLATE_NOOP("Message", "Crisis mode is on. Tag what belongs to it, in the inbox: nothing else is changed by it.")
        self._context.bar.show_done(message("crisis_started", text))

    def _ask_end(self) -> None:
        if self._now is None:
            return
        question = Question(
            "CrisisEndQuestion",
            translate("CrisisSheet", "End crisis mode?"),
            "\n\n".join(
                (
                    words.headline(self._now, self._desk.clock.now()),
                    translate(
                        "CrisisSheet",
                        "The policy's rules hold again for what belongs to it. What waits for its lead then waits for any second person.",
                    ),
                )
            ),
            (Choice("end", translate("CrisisSheet", "End crisis mode"), "danger"),),
        )
        self._context.dialogs.ask(question, self._end_answered)

    def _end_answered(self, answer: str) -> None:
        if answer == "end":
            self.store(self._context.runner, self._desk.crises.stop, self._ended, self._no)

    def _ended(self, _nothing: None) -> None:
        self.accept()
        text = QT_TRANSLATE_NOOP("Message", "Crisis mode is off. The policy's rules hold again for everything.")
        self._context.bar.show_done(message("crisis_ended", text))

    def _list(self, one: Crisis | None) -> None:
        if one is not None and not self.storing:
            self.reject()
            self._context.open_screen("inbox", crisis=one.id)

    def _no(self, error: KnownError) -> None:
        """Nothing was changed: the words, and everything as it was filled in."""
        self._check()
        self._keeping.keep()
        self.refused.setText(say_error(error))
        self.refused.show()
        self._page.ensureWidgetVisible(self.refused)
        self.setAccessibleDescription(self.refused.text())
