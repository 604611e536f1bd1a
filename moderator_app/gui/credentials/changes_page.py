"""What is to be changed at the platform: why, by when, and what has been done of it. Sealing anew alone is never shown as done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.sharing import Shared
from moderator_app.domain.credentials import CHANGE_STEP_NAMES, ChangeStep, PlatformChange, StepDone, steps_of
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.credentials.board import Board
from moderator_app.gui.credentials.words import LONGEST_NAME, change_state, why_text
from moderator_app.gui.dates import day, moment
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark

LEFT = Plural.translate("CredentialChanges", "%n step(s) left.", "", 1)


class ChangesPage(BuiltPage):
    """`done` carries (change, step, whether it applies), `decline` a change."""

    done = Signal(object, object, bool)
    decline = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("CredentialChanges", icons, parent)

    def show_channel(self, board: Board, shared: Shared, ready: bool) -> None:
        """Tell it in the language in use. `ready`: this workstation can record something."""
        may = ready and shared.may_seal
        self.build_anew((shared.channel.id, shared.changes, board.today, may, QLocale().name()), lambda: self._build(board, shared, may))

    def _build(self, board: Board, shared: Shared, may: bool) -> None:
        if not shared.changes:
            text = translate("CredentialChanges", "Nothing is to be changed at the platform.")
            none = PlainLabel(text, self.page, tone="muted", wrap=True)
            none.setObjectName("ChangesNone")
            self.body.addWidget(none)
        for each in shared.changes:
            self.body.addWidget(self._change(board, shared, each, may))

    def _change(self, board: Board, shared: Shared, change: PlatformChange, may: bool) -> Card:
        card = Card(self.page)
        card.setObjectName(f"change-{change.id}")
        state = change_state(change, board.today)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(IconMark(self.icons, state.icon, state.tone, card))
        title = PlainLabel(why_text(change), card, role="heading", wrap=True)
        title.setObjectName(f"change-{change.id}-why")
        head.addWidget(title, 1)
        decline = QPushButton(translate("CredentialChanges", "Decline…"), card)
        decline.setObjectName(f"decline-{change.id}")
        decline.setAccessibleName(f"{decline.text()} {title.text()}")
        decline.setEnabled(may)
        decline.clicked.connect(partial(self._decline, change))
        head.addWidget(decline)
        card.body.addLayout(head)
        if change.reason:
            reason = PlainLabel(visible(change.reason), card, wrap=True, selectable=True)
            reason.setObjectName(f"change-{change.id}-reason")
            card.body.addWidget(reason)
        due = PlainLabel(_due(change, board.today), card, tone=state.tone if state.tone == "danger" else "", wrap=True)
        due.setObjectName(f"change-{change.id}-due")
        card.body.addWidget(due)
        gone = {each.step: each for each in change.done}
        for step in steps_of(shared.channel.platform):
            self._step(card, change, step, gone.get(step), may)
        left = PlainLabel(LEFT.of(len(change.left(shared.channel.platform))), card, tone="muted")
        left.setObjectName(f"change-{change.id}-left")
        card.body.addWidget(left)
        card.setAccessibleName(". ".join(filter(None, (title.text(), change.reason, due.text()))))
        return card

    def _step(self, card: Card, change: PlatformChange, step: ChangeStep, done: StepDone | None, may: bool) -> None:
        words = translate("CredentialStep", CHANGE_STEP_NAMES[step])
        name = f"step-{change.id}-{step}"
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        mark = ("no", "muted") if done is None else ("check", "ok") if done.applies else ("info", "muted")
        row.addWidget(IconMark(self.icons, *mark, card))
        said = words if done is None else f"{words}\n{_done(done)}"
        label = PlainLabel(said, card, tone="" if done is None else "muted", wrap=True)
        label.setObjectName(f"{name}-said")
        row.addWidget(label, 1)
        if done is None:
            buttons = FlowLayout()
            for end, text, applies in (
                ("done", translate("CredentialChanges", "Done"), True),
                ("not", translate("CredentialChanges", "Does not apply"), False),
            ):
                button = QPushButton(text, card)
                button.setObjectName(f"{name}-{end}")
                button.setAccessibleName(f"{text}: {words}")
                button.setEnabled(may)
                button.clicked.connect(partial(self._tick, change, step, applies))
                buttons.addWidget(button)
            row.addLayout(buttons)
        card.body.addLayout(row)

    def _tick(self, change: PlatformChange, step: ChangeStep, applies: bool, _checked: bool = False) -> None:
        self.done.emit(change, step, applies)

    def _decline(self, change: PlatformChange, _checked: bool = False) -> None:
        self.decline.emit(change)


def _due(change: PlatformChange, today: str) -> str:
    asked = translate("CredentialChanges", "Asked for {when}.").format(when=moment(change.since))
    if not change.opened:
        name = visible_line(change.about, LONGEST_NAME)
        text = translate("CredentialChanges", "Advised: {name} never opened the credentials here. Change them by {day}, or decline.")
        return f"{asked} {text.format(name=name, day=day(change.due))}"
    if change.overdue(today):
        return f"{asked} " + translate("CredentialChanges", "Overdue: it should have been changed by {day}.").format(day=day(change.due))
    return f"{asked} " + translate("CredentialChanges", "To be changed by {day}.").format(day=day(change.due))


def _done(done: StepDone) -> str:
    name, when = visible_line(done.person, LONGEST_NAME), moment(done.at)
    text = (
        translate("CredentialChanges", "Done by {name}, {when}")
        if done.applies
        else translate("CredentialChanges", "Does not apply, says {name}, {when}")
    )
    return text.format(name=name, when=when)
