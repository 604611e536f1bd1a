"""What a decision would bring, said before it is taken: where the item goes, what is missing, warnings, and the duties in order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator_app.domain.decisions import NewObligation, Obligation, ObligationState, Ruling
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui import policy_words
from moderator_app.gui.followups.words import due_words
from moderator_app.gui.icons import Icons
from moderator_app.gui.item import words
from moderator_app.gui.language import say, translate
from moderator_app.gui.theme import SPACE_S, SPACE_XS
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.messages import Message

FIELDS: dict[str, str] = {
    "block_not_allowed": "outcome",
    "no_earlier_warning": "outcome",
    "cannot_end_hidden": "outcome",
    "must_remove": "outcome",
    "no_owner": "owner",
    "no_reason": "reason",
    "reason_too_long": "reason",
    "message_too_long": "message",
    "no_block_end": "block",
    "already_decided": "replace",
    "suspected_abuse_flow": "suspicion",
}
"""Code of what is missing → the field that mends it; the checklist where nothing is named."""
SMALL_ICON = 16
LONGEST_NAME = 80


class Consequences(QWidget):
    """A list of sentences, built anew for every ruling."""

    lead = Signal(str)
    """The field that mends what is missing."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Consequences")
        self._icons = icons
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._column.addStretch(1)

    def show_ruling(self, ruling: Ruling, now: int) -> None:
        """Show what the rules say, in the language in use; nothing while nothing is chosen and no rule ticked."""
        self.clear()
        if ruling.state is not None:
            if ruling.waits_for:
                text = translate("Consequences", "Waits for {lead}, who leads the crisis: nothing happens before they agree.")
                self._line("clock", "warning", text.format(lead=visible_line(ruling.waits_for, LONGEST_NAME)))
            elif ruling.waits:
                self._line("clock", "warning", translate("Consequences", "Waits for a second person: nothing happens before they agree."))
            else:
                self._line(
                    "next", "accent_text", translate("Consequences", "Goes to: {queue}").format(queue=words.state_name(ruling.state))
                )
        begun = ruling.state is not None or ruling.warnings or ruling.obligations
        for each in ruling.missing:
            if begun or each.code != "no_outcome":
                self._missing(each)
        for each in ruling.warnings:
            self._line("warning", "warning", say(each))
        for number, each in enumerate(ruling.obligations, 1):
            self._line("", "", f"{number}. {duty_line(each, now)}")
        if not ruling.obligations and ruling.state is not None:
            self._line("", "muted", translate("Consequences", "Nothing more is to be done."))
        self.setAccessibleName(translate("Consequences", "What the decision brings"))
        self.setAccessibleDescription("\n".join(self.sentences()))

    def sentences(self) -> list[str]:
        """Every sentence shown."""
        return [label.text() for line in self._lines for label in line.findChildren(PlainLabel) if label.text()]

    def clear(self) -> None:
        """Say nothing."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()

    def _missing(self, what: Message) -> None:
        if what.code == "no_outcome":
            # How every item begins: nothing is wrong yet.
            self._line("info", "muted", say(what))
            return
        row = self._line("unsure", "danger", say(what))
        button = QPushButton(translate("Consequences", "Go there"), row)
        button.setObjectName(f"mend-{what.code}")
        button.setProperty("role", "flat")
        button.setAccessibleName(f"{translate('Consequences', 'Go there')}: {say(what)}")
        button.clicked.connect(partial(self._led, FIELDS.get(what.code, "checklist")))
        layout = row.layout()
        assert layout is not None
        layout.addWidget(button)
        layout.setAlignment(button, Qt.AlignmentFlag.AlignTop)

    def _line(self, icon: str, tone: str, text: str) -> QWidget:
        line = QWidget(self)
        line.setObjectName("ConsequenceLine")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        if icon:
            picture = PlainLabel("", line)
            picture.setObjectName("ConsequenceIcon")
            picture.setPixmap(self._icons.pixmap(icon, tone, SMALL_ICON, self.devicePixelRatioF()))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        label = PlainLabel(text, line, wrap=True, tone=tone if tone in ("danger", "muted") else "")
        label.setObjectName("ConsequenceText")
        row.addWidget(label, 1)
        self._column.insertWidget(len(self._lines), line)
        self._lines.append(line)
        return line

    def _led(self, field: str, _checked: bool = False) -> None:
        self.lead.emit(field)


def duty_line(each: NewObligation | Obligation, now: int) -> str:
    """One duty: what, how strict, until when, by which rules, and its state once it is stored."""
    parts = [policy_words.duty(each.duty), words.force(each.mandatory)]
    if isinstance(each, Obligation):
        parts.append(translate("ObligationState", words.OBLIGATION_NAMES[each.state]))
    if not isinstance(each, Obligation):
        parts.append(words.due(each.due_at, now))
    elif each.state is ObligationState.OPEN:
        parts.append(due_words(each.due_at, now, mandatory=each.mandatory)[0])
    if each.rules:
        parts.append(", ".join(each.rules))
    return " · ".join(parts)
