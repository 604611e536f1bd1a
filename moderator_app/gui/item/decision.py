"""The decision: outcomes, reason, what follows, and the button, always in sight at the foot of the page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moderator_app.domain.decisions import OUTCOMES, Draft, Outcome, Ruling
from moderator_app.gui.item import words
from moderator_app.gui.item.actions import OUTCOME_ACTIONS
from moderator_app.gui.item.consequences import Consequences
from moderator_app.gui.item.fields import EndField, TextField
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip

REASON_LINES, MESSAGE_LINES = 2, 5


class DecisionPanel(QFrame):
    """Shows the worksheet and changes it. It decides nothing itself."""

    decide = Signal()
    template = Signal()
    lead = Signal(str)
    """The name of a field that lies outside."""
    left = Signal()
    """Somebody has finished writing: letters are keys again."""
    discard = Signal()
    """The draft is to be thrown away."""
    rejudge = Signal()
    """The draft is to be about the newest wording."""

    def __init__(self, context: ScreenContext, worksheet: Worksheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("DecisionPanel")
        self.setProperty("role", "card")
        self._context = context
        self._worksheet = worksheet
        self._now = 0
        self._ruling: Ruling | None = None
        self._answers = PlainLabel("", self, elide=True)
        self._answers.setObjectName("AnswersGiven")
        self._typed = PlainLabel("", self, role="keycap")
        self._typed.setObjectName("DigitsTyped")
        self._typed.hide()
        self._outcomes: dict[Outcome, QPushButton] = {}
        self._build_inside()
        self._mark = PlainLabel("", self, role="small", tone="muted", wrap=True)
        self._mark.setObjectName("DraftMark")
        self._decide = QPushButton(self)
        self._decide.setObjectName("Decide")
        self._decide.setProperty("role", "primary")
        context.icons.set_on(self._decide, "check", "on_accent")
        self._decide.clicked.connect(self._wants_decision)
        self._discard = QPushButton(self)
        self._discard.setObjectName("DiscardDraft")
        self._discard.setProperty("role", "flat")
        self._discard.clicked.connect(self._wants_discarding)
        self._lay_out()
        context.actions.state_changed.connect(self._key_changed)

    def _build_inside(self) -> None:
        context, worksheet = self._context, self._worksheet
        for spec in OUTCOMES:
            button = QPushButton(self)
            button.setObjectName(f"outcome-{spec.outcome}")
            button.setCheckable(True)
            button.clicked.connect(partial(self._chosen, spec.outcome))
            self._outcomes[spec.outcome] = button
        self._old = PlainLabel("", self, tone="warning", wrap=True)
        self._old.setObjectName("OldWording")
        self._rejudge = QPushButton(self)
        self._rejudge.setObjectName("Rejudge")
        self._rejudge.clicked.connect(self._wants_rejudging)
        self._reason_label = PlainLabel("", self)
        self._reason_label.setObjectName("ReasonLabel")
        self.reason = TextField("Reason", REASON_LINES, self)
        self._reason_label.setBuddy(self.reason)
        self.reason.written.connect(worksheet.write_reason)
        self._template = QPushButton(self)
        self._template.setObjectName("TakeTemplate")
        self._template.setProperty("role", "flat")
        context.icons.set_on(self._template, "paste")
        self._template.clicked.connect(self._wants_template)
        self._until_label = PlainLabel("", self)
        self._until_label.setObjectName("BlockUntilLabel")
        self.until = EndField(self)
        self._until_label.setBuddy(self.until)
        self.until.chosen.connect(worksheet.block_until)
        self.message_fold = Fold("MessageFold", self)
        self.message = TextField("AuthorMessage", MESSAGE_LINES, self)
        self.message.written.connect(worksheet.write_message)
        self._rebuild = QPushButton(self)
        self._rebuild.setObjectName("RebuildMessage")
        self._rebuild.setProperty("role", "flat")
        self._rebuild.clicked.connect(self._wants_message)
        self.message_fold.body.addWidget(self.message)
        self.message_fold.body.addWidget(self._rebuild, 0, Qt.AlignmentFlag.AlignLeft)
        for field in (self.reason, self.message, self.until):
            field.left.connect(self.left)
        self.consequences = Consequences(context.icons, self)
        self.consequences.lead.connect(self.go_to)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("DecisionInside")
        inside.setProperty("role", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._old)
        column.addWidget(self._rejudge, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._until_label)
        row.addWidget(self.until)
        row.addStretch(1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(self._reason_label, 1)
        row.addWidget(self._template)
        column.addLayout(row)
        column.addWidget(self.reason)
        column.addWidget(self.consequences)
        column.addWidget(self.message_fold)
        column.addWidget(self._discard, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setObjectName("DecisionArea")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        page.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.addWidget(self._answers, 1)
        row.addWidget(self._typed)
        page.addLayout(row)
        flow = FlowLayout(spacing=6)
        for button in self._outcomes.values():
            flow.addWidget(button)
        page.addLayout(flow)
        page.addWidget(self._area, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self._mark, 1)
        row.addWidget(self._decide)
        page.addLayout(row)

    # -- what the page tells

    def set_room(self, pixels: int) -> None:
        """How high reason and consequences may be: the same whatever they say, so that nothing above moves."""
        self._area.setFixedHeight(pixels)

    def show_draft(self, draft: Draft, answers: str, now: int) -> None:
        """Show the draft and its answers in one line."""
        self._now = now
        self._answers.setText(answers or translate("DecisionPanel", "No rule ticked"))
        self._answers.set_tone("" if answers else "muted")
        self._show_outcome(draft.outcome)
        self.reason.show_text(draft.reason)
        if draft.message != self.message.toPlainText():
            self.message.blockSignals(True)
            self.message.setPlainText(draft.message)
            self.message.blockSignals(False)
        self._discard.setVisible(draft.supersedes is not None or not self._worksheet.blank)
        blocks = draft.outcome is Outcome.BLOCK_AUTHOR
        self._until_label.setVisible(blocks)
        self.until.setVisible(blocks)
        self.until.show_moment(draft.block_until, now)
        self.message_fold.setVisible(bool(draft.message) or self.message_fold.is_open() or blocks)
        words_there = bool(self._worksheet.template())
        self._template.setEnabled(words_there)
        calls = words_there and not draft.reason.strip() and draft.outcome is not None
        key = self._context.actions.key_text("item.template") if calls else ""
        hint = translate("DecisionPanel", "{key} takes the reason from the ticked rules")
        self.reason.setPlaceholderText(hint.format(key=key) if key else "")

    def _show_outcome(self, chosen: Outcome | None) -> None:
        """Press its button; a focus that rests on another outcome goes with it."""
        inside = any(button.hasFocus() for button in self._outcomes.values())
        for outcome, button in self._outcomes.items():
            button.setChecked(outcome is chosen)
            if inside and outcome is chosen:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ruling(self, ruling: Ruling, now: int) -> None:
        """Show what the rules say to the draft."""
        self._ruling, self._now = ruling, now
        self.consequences.show_ruling(ruling, now)

    def show_old_wording(self, shown: bool) -> None:
        """Whether the draft is about a wording that is no longer the newest."""
        self._old.setVisible(shown)
        self._rejudge.setVisible(shown)

    def show_typed(self, digits: str) -> None:
        """What has been typed of a rule's number."""
        self._typed.setText(digits and f"{digits}…")
        self._typed.setVisible(bool(digits))

    def set_mark(self, text: str) -> None:
        """What there is to know of the draft, such as when it was saved."""
        self._mark.setText(text)

    def focus(self) -> None:
        """The chosen outcome, or the first."""
        chosen = next((button for button in self._outcomes.values() if button.isChecked()), self._outcomes[Outcome.KEEP])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, field: str) -> None:
        """Bring a field to the eye and the hand; what lies outside is told by `lead`."""
        if field == "message":
            self.message_fold.set_open(True)
        inside: dict[str, QWidget] = {"reason": self.reason, "message": self.message, "block": self.until}
        if field == "outcome":
            self.focus()
        elif field in inside:
            self._area.ensureWidgetVisible(inside[field])
            inside[field].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.lead.emit(field)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which Tab goes through them."""
        return [
            *self._outcomes.values(),
            self.until,
            self.reason,
            self._template,
            self._decide,
            self.message_fold.button,
            self.message,
            self._rebuild,
            self._discard,
        ]

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(translate("DecisionPanel", "Decision"))
        for outcome, button in self._outcomes.items():
            self._with_key(button, words.outcome_name(outcome), OUTCOME_ACTIONS[outcome])
        self._answers.setAccessibleName(translate("DecisionPanel", "Rules ticked"))
        self._reason_label.setText(translate("DecisionPanel", "Reason"))
        self.reason.setAccessibleName(translate("DecisionPanel", "Reason"))
        self._with_key(self._template, translate("DecisionPanel", "Take from the rules"), "item.template")
        self._until_label.setText(translate("DecisionPanel", "Blocked until"))
        self.until.setAccessibleName(translate("DecisionPanel", "Blocked until"))
        self.until.setSpecialValueText(translate("DecisionPanel", "choose a day"))
        self.message_fold.set_heading(translate("DecisionPanel", "Message to the author"))
        self.message.setAccessibleName(translate("DecisionPanel", "Message to the author"))
        self._rebuild.setText(translate("DecisionPanel", "Write it anew from the rules"))
        self._old.setText(translate("DecisionPanel", "The text was changed after this draft was begun. Read the newest wording first."))
        self._rejudge.setText(translate("DecisionPanel", "I have read the newest wording"))
        self._with_key(self._decide, translate("DecisionPanel", "Decide"), "item.decide")
        self._discard.setText(translate("DecisionPanel", "Discard draft"))
        self._discard.setAccessibleName(self._discard.text())
        set_tool_tip(self._decide, translate("DecisionPanel", "Decides and goes to the next item"))
        for field in (self.reason, self.message):
            field.fit()
        if self._ruling is not None:
            self.consequences.show_ruling(self._ruling, self._now)

    def _with_key(self, button: QPushButton, text: str, action_id: str) -> None:
        key = self._context.actions.key_text(action_id)
        button.setText(f"{text} ({key})" if key else text)
        button.setAccessibleName(text)

    def _key_changed(self, action_id: object) -> None:
        for outcome, button in self._outcomes.items():
            if action_id == OUTCOME_ACTIONS[outcome]:
                self._with_key(button, words.outcome_name(outcome), OUTCOME_ACTIONS[outcome])

    def _chosen(self, outcome: Outcome, checked: bool) -> None:
        self._worksheet.choose(outcome if checked else None)

    def _wants_decision(self) -> None:
        self.decide.emit()

    def _wants_discarding(self) -> None:
        self.discard.emit()

    def _wants_template(self) -> None:
        self.template.emit()

    def _wants_rejudging(self) -> None:
        self.rejudge.emit()

    def _wants_message(self) -> None:
        self._worksheet.rebuild_message()
