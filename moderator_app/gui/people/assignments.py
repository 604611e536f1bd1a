"""The assignments of a person: what holds, what is to come and what ended, the newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.domain.channels import Person
from moderator_app.domain.mandates import Mandate, Right
from moderator_app.gui.dates import day, day_of
from moderator_app.gui.foreign import shown
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.people.board import Board
from moderator_app.gui.people.words import STATE_ICONS, STATE_NAMES, State, right_name, state_of, why
from moderator_app.gui.theme import SPACE_M, SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark


class AssignmentsPage(BuiltPage):
    """`end` and `tell` (of its notice to communications) carry a Mandate."""

    end = Signal(object)
    tell = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("Assignments", icons, parent)

    def show_person(self, board: Board, who: Person) -> None:
        """Tell it in the language in use."""
        found = board.roll.of(who.id)
        shown = (who, found, board.powers, board.today, board.is_politician(who), QLocale().name())
        self.build_anew(shown, lambda: self._build(board, who, found))

    def _build(self, board: Board, who: Person, found: tuple[Mandate, ...]) -> None:
        reason = why(board.powers.lead())
        if board.is_politician(who):
            said = translate("Assignments", "Is marked as a politician, and can't get an assignment.")
            self.body.addWidget(self._marked("AssignmentsPolitician", said, "warning", "warning", self.page))
        if not found:
            self.body.addWidget(self._marked("AssignmentsNone", self._nothing(), "info", "muted", self.page))
        for each in sorted(found, key=lambda one: list(State).index(state_of(one, board.today))):
            self.body.addWidget(self._card(each, state_of(each, board.today), reason))

    @staticmethod
    def _nothing() -> str:
        return translate(
            "Assignments",
            "No assignment has been recorded. A manager decides who may start, administer and take part in a channel. "
            "Where one is recorded, nobody acts without one.",
        )

    def _marked(self, name: str, text: str, icon: str, tone: str, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        part.setObjectName(f"{name}-line")
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(IconMark(self.icons, icon, tone, part), 0, Qt.AlignmentFlag.AlignTop)
        label = PlainLabel(text, part, wrap=True)
        label.setObjectName(name)
        row.addWidget(label, 1)
        return part

    def _card(self, one: Mandate, state: State, reason: str) -> Card:
        card = Card(self.page)
        card.setObjectName(f"assignment-{one.id}")
        card.setAccessibleName(shown(one.channel))
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        title = PlainLabel(one.channel, card, role="heading", wrap=True)
        title.setObjectName(f"assignment-{one.id}-channel")
        word = PlainLabel(translate("AssignmentState", STATE_NAMES[state]), card)
        word.setObjectName(f"assignment-{one.id}-state")
        head.addWidget(title, 1)
        head.addWidget(IconMark(self.icons, *STATE_ICONS[state], card))
        head.addWidget(word)
        card.body.addLayout(head)
        card.body.addLayout(self._rights(one, card))
        facts = PlainLabel("\n".join(_facts(one)), card, wrap=True, selectable=True)
        facts.setObjectName(f"assignment-{one.id}-facts")
        card.body.addWidget(facts)
        told = one.notified_day is not None
        mark = ("check", "ok") if told else ("info", "muted") if state is State.ENDED else ("warning", "warning")
        card.body.addWidget(self._marked(f"assignment-{one.id}-told", _told(one), *mark, card))
        card.body.addLayout(self._buttons(one, state, reason, card))
        return card

    def _rights(self, one: Mandate, card: Card) -> FlowLayout:
        """All three, each with whether it is given."""
        row = FlowLayout(spacing=SPACE_M)
        for right in Right:
            given = right in one.rights
            part = QWidget(card)
            part.setObjectName(f"assignment-{one.id}-{right}")
            inside = QHBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(SPACE_S)
            inside.addWidget(IconMark(self.icons, *(("check", "ok") if given else ("no", "muted")), part))
            said = right_name(right) if given else translate("Assignments", "not {right}").format(right=right_name(right))
            label = PlainLabel(said, part, tone="" if given else "muted")
            label.setObjectName(f"assignment-{one.id}-{right}-word")
            inside.addWidget(label)
            row.addWidget(part)
        return row

    def _buttons(self, one: Mandate, state: State, reason: str, card: Card) -> FlowLayout:
        row = FlowLayout()
        notice = self._button(f"notice-{one.id}", translate("Assignments", "Notice to communications"), one, card)
        notice.clicked.connect(partial(self._tell, one))
        row.addWidget(notice)
        if state is not State.ENDED:
            end = self._button(f"end-{one.id}", translate("Assignments", "End the assignment"), one, card)
            end.clicked.connect(partial(self._end, one))
            end.setEnabled(not reason)
            end.setAccessibleDescription(reason)
            row.addWidget(end)
        return row

    @staticmethod
    def _button(name: str, text: str, one: Mandate, card: Card) -> QPushButton:
        button = QPushButton(text, card)
        button.setObjectName(name)
        button.setAccessibleName(f"{text}: {shown(one.channel)}")
        return button

    def _end(self, one: Mandate, _checked: bool = False) -> None:
        self.end.emit(one)

    def _tell(self, one: Mandate, _checked: bool = False) -> None:
        self.tell.emit(one)


def _facts(one: Mandate) -> list[str]:
    decided = translate("Assignments", "Decided {day} by {manager}").format(day=day(one.decided_day), manager=one.decider.name)
    lines = [decided + " · " + translate("Assignments", "recorded by {person}").format(person=one.recorder)]
    if one.delegation:
        lines.append(translate("Assignments", "Delegation: {reference}").format(reference=one.delegation))
    if one.document:
        lines.append(translate("Assignments", "Document: {reference}").format(reference=one.document))
    if one.ended_at is not None:
        lines.append(translate("Assignments", "Ended {day}").format(day=day(day_of(one.ended_at))))
    return lines


def _told(one: Mandate) -> str:
    if one.notified_day is None:
        return translate("Assignments", "Communications have not been told.")
    return translate("Assignments", "Communications were told {day}: {whom}").format(day=day(one.notified_day), whom=one.notified_to)
