"""The decision: what follows, the outcomes, the reason and the button; always in sight, and no higher than it needs to be."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from moderator_app.domain.decisions import Draft, Ruling
from moderator_app.gui.item.extras import Extras
from moderator_app.gui.item.fields import WritingField
from moderator_app.gui.item.outcomes import Outcomes, name_with_key
from moderator_app.gui.item.worksheet import Worksheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import ElidedLabel, PlainLabel, set_tool_tip

FEWEST_LINES, MOST_LINES = 1, 5
"""Of the reason."""
FEWEST_LINES_SCROLLED = 3
"""Lines that are seen of what scrolls, however low the page is."""
OUTLINE = 2


class DecisionPanel(QFrame):
    """Shows the worksheet and changes it. It decides nothing itself. What is pressed stands at the foot, whatever follows."""

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
    room_wanted = Signal()
    """It needs another height than before."""

    def __init__(self, context: ScreenContext, worksheet: Worksheet, parent: QWidget) -> None:
        """The frame alone: `parts` must be gone through before anything is shown."""
        super().__init__(parent)
        self.setObjectName("DecisionPanel")
        self.setProperty("role", "card")
        self._context = context
        self._worksheet = worksheet
        self._area = QScrollArea(self)
        self._area.setObjectName("DecisionArea")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setMinimumHeight(1)  # Qt's own least height would press on the buttons
        inside = QWidget(self._area.viewport())
        inside.setObjectName("DecisionScrolled")
        inside.setProperty("role", "page")
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(SPACE_S)
        self._area.setWidget(inside)
        self._upper = QWidget(self)
        self._upper.setObjectName("DecisionControls")
        self._foot = QWidget(self)
        self._foot.setObjectName("DecisionFoot")
        self._low = False
        self._pressed = QVBoxLayout()
        self._pressed.setSpacing(SPACE_S)
        self._pressed.addWidget(self._upper)
        self._pressed.addWidget(self._foot)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self._area, 100)
        self._column.addStretch(1)
        self._column.addLayout(self._pressed)

    def parts(self) -> Iterator[None]:
        """Build what stands in the frame, part by part; it must be gone through before anything is shown."""
        inside = self._area.widget()
        self.extras = Extras(self._context, self._worksheet, inside)
        self._inside.addWidget(self.extras)
        self.consequences, self.until = self.extras.consequences, self.extras.until
        self.message, self.message_fold = self.extras.message, self.extras.message_fold
        yield
        self._build_upper()
        yield
        self._build_foot()
        self._connect()

    def _build_upper(self) -> None:
        context = self._context
        self._answers = ElidedLabel("", self._upper)
        self._answers.setObjectName("AnswersGiven")
        self._typed = PlainLabel("", self._upper, role="keycap")
        self._typed.setObjectName("DigitsTyped")
        self._typed.hide()
        self._mark = ElidedLabel("", self._upper, role="small", tone="muted")
        self._mark.setObjectName("DraftMark")
        # The rules that are ticked come first: it has what room they leave.
        self._mark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.outcomes = Outcomes(context.actions, self._upper)
        self._reason_label = PlainLabel("", self._upper)
        self._reason_label.setObjectName("ReasonLabel")
        self.reason = WritingField("Reason", FEWEST_LINES, MOST_LINES, self._upper)
        self._reason_label.setBuddy(self.reason)
        column = QVBoxLayout(self._upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._answers)
        row.addWidget(self._typed)
        row.addWidget(self._mark, 1)
        column.addLayout(row)
        column.addWidget(self.outcomes)
        self._reason_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._reason_row.setSpacing(SPACE_S)
        self._reason_row.addWidget(self._reason_label)
        self._reason_row.addWidget(self.reason, 1)
        column.addLayout(self._reason_row)

    def _build_foot(self) -> None:
        self._template = self._button("TakeTemplate", "flat", "paste")
        self._discard = self._button("DiscardDraft", "flat", "close")
        self._decide = self._button("Decide", "primary", "check", "on_accent")
        foot = FlowLayout(self._foot, last_right=True)
        for button in (self._template, self._discard, self._decide):
            foot.addWidget(button)

    def _button(self, name: str, role: str, icon: str, colour: str = "text") -> QPushButton:
        button = QPushButton(self._foot)
        button.setObjectName(name)
        button.setProperty("role", role)
        self._context.icons.set_on(button, icon, colour)
        return button

    def _connect(self) -> None:
        self.outcomes.chosen.connect(self._worksheet.choose)
        self.reason.written.connect(self._worksheet.write_reason)
        for field in (self.reason, self.message, self.until):
            field.left.connect(self.left)
        self.consequences.lead.connect(self.go_to)
        self.extras.rejudge.connect(self.rejudge)
        self._template.clicked.connect(self._wants_template)
        self._discard.clicked.connect(self._wants_discarding)
        self._decide.clicked.connect(self._wants_decision)
        for each in (self, self.extras, self._upper, self._foot):
            each.installEventFilter(self)

    # -- its room

    def wanted_height(self, width: int) -> int:
        """What shows everything, `width` pixels wide."""
        follows = self._height_of_extras(width)
        return self.height_of_controls(width) + (follows + SPACE_S if follows else 0)

    def least_height(self, width: int) -> int:
        """What shows everything but consequences, and some lines of these if there are any; where it is low, some lines and the foot."""
        lines = self.fontMetrics().lineSpacing() * FEWEST_LINES_SCROLLED
        if self._low:
            return _height(self._foot, self._inner(width)) + lines + 3 * SPACE_S + OUTLINE
        follows = min(self._height_of_extras(width), lines)
        return self.height_of_controls(width) + (follows + SPACE_S if follows else 0)

    def height_of_controls(self, width: int) -> int:
        """What all that can be pressed or written needs, `width` pixels wide."""
        return _height(self._upper, self._inner(width)) + _height(self._foot, self._inner(width)) + 3 * SPACE_S + OUTLINE

    def be_low(self, low: bool) -> None:
        """Whether there is so little room that outcomes and reason scroll too, and only the foot stands still."""
        if low != self._low:
            self._low = low
            (self._pressed if low else self._inside).removeWidget(self._upper)
            if low:
                self._inside.insertWidget(0, self._upper)
            else:
                self._pressed.insertWidget(0, self._upper)
            self._upper.show()
            self._ask_room()

    def stand_beside(self, beside: bool) -> None:
        """Whether it stands beside the item, where what follows comes under what is pressed, or below it."""
        ways = QBoxLayout.Direction
        self._column.setDirection(ways.BottomToTop if beside else ways.TopToBottom)

    def _inner(self, width: int) -> int:
        return width - 2 * SPACE_M - OUTLINE

    def _height_of_extras(self, width: int) -> int:
        return self.extras.wanted_height(self._inner(width) - SPACE_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._ask_room()
        return super().eventFilter(watched, event)

    def _ask_room(self) -> None:
        self.extras.setVisible(self.extras.has_something())
        self._area.setVisible(self._low or self.extras.has_something())
        self.room_wanted.emit()

    # -- what the page tells

    def show_draft(self, draft: Draft, answers: str, now: int, purpose: str, *, old_wording: bool) -> None:
        """Show the draft and its answers in one line. `purpose`: what the channel is for.

        `old_wording`: it is about a wording that is no longer the newest.
        """
        nothing = translate("DecisionPanel", "No rule ticked")
        if draft.outcome is None:
            nothing = translate("DecisionPanel", "No rule ticked. Choose what is to happen:")
        self._answers.setText(answers or nothing)
        self._answers.set_tone("" if answers else "muted")
        self.outcomes.show_chosen(draft.outcome)
        self.reason.show_text(draft.reason)
        self.extras.show_draft(draft, now, purpose)
        self.extras.show_old_wording(old_wording)
        self._discard.setVisible(draft.supersedes is not None or not self._worksheet.blank)
        words_there = bool(self._worksheet.template())
        self._template.setEnabled(words_there)
        calls = words_there and not draft.reason.strip() and draft.outcome is not None
        key = self._context.actions.key_text("item.template") if calls else ""
        hint = translate("DecisionPanel", "{key} takes it from the rules")
        self.reason.setPlaceholderText(hint.format(key=key) if key else "")
        self._ask_room()

    def show_ruling(self, ruling: Ruling, now: int) -> None:
        """Show what the rules say to the draft."""
        self.extras.show_ruling(ruling, now)
        self._ask_room()

    def show_typed(self, digits: str) -> None:
        """What has been typed of a rule's number."""
        self._typed.setText(digits and f"{digits}…")
        self._typed.setVisible(bool(digits))

    def set_mark(self, text: str) -> None:
        """What there is to know of the draft, such as when it was saved."""
        self._mark.setText(text)

    def focus(self) -> None:
        """The chosen outcome, or the first."""
        self.outcomes.focus()

    def go_to(self, field: str) -> None:
        """Bring a field to the eye and the hand; what lies outside is told by `lead`."""
        if field == "message":
            self.message_fold.set_open(True)
        inside: dict[str, QWidget] = {"reason": self.reason, "message": self.message, "block": self.until}
        if field == "outcome":
            self.focus()
        elif field in inside:
            if self._area.isAncestorOf(inside[field]):
                self._area.ensureWidgetVisible(inside[field])
            inside[field].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.lead.emit(field)

    def tab_order(self) -> list[QWidget]:
        """The widgets in the order in which Tab goes through them."""
        controls = (self.reason, self._template, self._decide)
        return [*self.outcomes.buttons.values(), self.until, *controls, *self.extras.tab_order(), self._discard]

    def retranslate(self) -> None:
        """Set every text in the language in use."""
        self.setAccessibleName(translate("DecisionPanel", "Decision"))
        self.outcomes.retranslate()
        self.extras.retranslate()
        self._answers.setAccessibleName(translate("DecisionPanel", "Rules ticked"))
        self._reason_label.setText(translate("DecisionPanel", "Reason"))
        self.reason.setAccessibleName(translate("DecisionPanel", "Reason"))
        keys = self._context.actions
        name_with_key(self._template, translate("DecisionPanel", "Take from the rules"), keys.key_text("item.template"))
        name_with_key(self._decide, translate("DecisionPanel", "Decide"), keys.key_text("item.decide"))
        self._discard.setText(translate("DecisionPanel", "Discard draft"))
        self._discard.setAccessibleName(self._discard.text())
        set_tool_tip(self._decide, translate("DecisionPanel", "Decides and goes to the next item"))
        self.reason.fit()

    def _wants_decision(self) -> None:
        self.decide.emit()

    def _wants_discarding(self) -> None:
        self.discard.emit()

    def _wants_template(self) -> None:
        self.template.emit()


def _height(part: QWidget, width: int) -> int:
    layout = part.layout()
    assert layout is not None
    return layout.totalHeightForWidth(width)
