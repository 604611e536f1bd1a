"""The screen of the people."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from moderator_app.desk.changes import Change, Topic
from moderator_app.domain.channels import Person
from moderator_app.domain.team import Role
from moderator_app.gui.language import translate
from moderator_app.gui.people.actions import PAGES
from moderator_app.gui.people.asking import PeopleAsker
from moderator_app.gui.people.board import Board, read_board
from moderator_app.gui.people.detail import PersonDetail
from moderator_app.gui.people.fields import Of
from moderator_app.gui.people.listing import PeopleList
from moderator_app.gui.people.words import why
from moderator_app.gui.screens import Screen, ScreenContext
from moderator_app.gui.theme import SPACE_L, SPACE_M, SPACE_S
from moderator_app.gui.widgets.action_buttons import ActionButtons
from moderator_app.gui.widgets.flow import FlowLayout
from moderator_app.gui.widgets.labels import PlainLabel, set_tool_tip
from moderator_app.gui.widgets.page import kept_focus
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

HALVES = [240, 400]
LOW = 34
"""Lines of text in the height of the screen below which the person stands beside the list, not under it."""
OF_PERSON = ("people.assign", "people.map")
"""Buttons on the chosen person."""


class PeopleScreen(Screen):
    """The list above, the chosen person below; beside it where the text is large."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._board: Board | None = None
        self._wanted: int | None = None
        self._channel: int | None = None
        """For which channel somebody was sent here: it is ticked when an assignment is recorded."""
        self._fresh = True
        self._asker = PeopleAsker(context, self._assigned, self)
        self._build()
        context.actions.connect_all(
            {
                "people.add": self._add,
                "people.search": self._search,
                "people.assign": partial(self._with, self._assign),
                "people.map": partial(self._with, lambda _board, who: self._asker.tie(who)),
                "people.save": self.detail.fields.save_now,
                **{action: partial(self.detail.turn_to, number) for number, action in enumerate(PAGES)},
            }
        )
        context.actions.enable("people.save", False)
        context.changes.changed.connect(self._heard)
        context.theme.changed.connect(self._show)
        self.retranslate()

    def _build(self) -> None:
        self._headline = PlainLabel("", self, role="headline")
        self._headline.setObjectName("PeopleHeadline")
        self._hint = PlainLabel("", self, tone="muted", wrap=True)
        self._hint.setObjectName("PeopleHint")
        self._why = PlainLabel("", self, tone="muted", wrap=True)
        self._why.setObjectName("PeopleWhy")
        self.list = PeopleList(self.context.icons, self)
        self.list.chosen.connect(self._chosen)
        self.detail = PersonDetail(self.context.icons, self)
        self._buttons = ActionButtons(self.context.actions, self)
        above = FlowLayout()
        above.addWidget(self._buttons.make("people.add"))
        above.addWidget(self.list.search)
        for action_id in OF_PERSON:
            self.detail.buttons.addWidget(self._buttons.make(action_id))
        self.context.icons.set_on(self._buttons["people.add"], "add")
        self._buttons["people.assign"].setProperty("role", "primary")
        self.detail.assignments.end.connect(self._asker.end)
        self.detail.assignments.tell.connect(self._tell)
        self.detail.fields.save.connect(self._save)
        self.detail.fields.dirty.connect(partial(self.context.actions.enable, "people.save"))
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setObjectName("PeopleHalves")
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(SPACE_M)
        self._halves.addWidget(self.list)
        self._halves.addWidget(self.detail)
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 3)
        self._halves.setSizes(HALVES)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        page.setSpacing(SPACE_S)
        page.addWidget(self._headline)
        page.addLayout(above)
        page.addWidget(self._why)
        page.addWidget(self._hint)
        page.addWidget(self._halves, 1)

    # -- the screen

    def opened(self, **args: Any) -> None:
        """`person`: the id of the one to show; `channel`: the one for which somebody is to get an assignment."""
        self._wanted = args.get("person", self._wanted)
        self._channel = args.get("channel")
        if self._wanted is not None or self._channel is not None:
            self.detail.turn_to(0)
        self._refresh()

    def busy(self) -> str:
        return translate("PeopleScreen", "What is typed about a person is not saved.") if self.detail.fields.is_dirty() else ""

    def retranslate(self) -> None:
        self._headline.setText(translate("PeopleScreen", "People"))
        self._buttons.retranslate()
        self.list.retranslate()
        self.detail.retranslate()
        self._show_person()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_halves()

    def _turn_halves(self) -> None:
        low = self.height() < self.fontMetrics().lineSpacing() * LOW
        wanted = Qt.Orientation.Horizontal if low else Qt.Orientation.Vertical
        if self._halves.orientation() != wanted:
            self._halves.setOrientation(wanted)
            self._halves.setSizes(HALVES)

    # -- reading and showing

    def _heard(self, change: Change) -> None:
        if self.isVisible() and change.topics & {Topic.PEOPLE, Topic.CHANNELS}:
            self._refresh()

    def _refresh(self) -> None:
        self.context.runner.run("read", partial(read_board, self.context.desk), self, self._take, replaces="people.board")

    def _take(self, board: Board) -> None:
        self._board = board
        self._show()

    def _show(self) -> None:
        self._turn_halves()
        if self._board is None:
            return
        self.list.show_board(self._board, self._wanted)
        self._wanted = None
        self._show_person()
        # At first Qt gives the keyboard to the first thing on the screen.
        if self._fresh or kept_focus(self) is None:
            self._fresh = False
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, _person_id: int | None) -> None:
        self._show_person()

    def _show_person(self) -> None:
        board = self._board
        if board is None:
            return
        channel = next((each.name for each in board.channels if each.id == self._channel), "")
        self._hint.setText(translate("PeopleScreen", "Choose who gets an assignment for {channel}.").format(channel=channel))
        self._hint.setVisible(bool(channel))
        who = board.of(self.list.current)
        self.detail.setVisible(who is not None)
        for action_id in PAGES:
            self.context.actions.enable(action_id, who is not None)
        self._offer({"people.add": why(board.powers.enter())})
        if who is not None:
            powers = board.powers
            self._offer({"people.add": why(powers.enter()), "people.assign": why(powers.lead()), "people.map": why(powers.tie(who))})
            self.detail.show_person(board, who)

    def _offer(self, reasons: dict[str, str]) -> None:
        """The actions; of those that are not offered, why."""
        told: dict[str, list[str]] = {}
        for action_id, reason in reasons.items():
            button, action = self._buttons[action_id], self.context.actions.action(action_id)
            self.context.actions.enable(action_id, not reason)
            button.setEnabled(not reason)
            button.setAccessibleDescription(reason)
            set_tool_tip(button, reason or self.context.actions.key_text(action_id))
            if reason:
                told.setdefault(reason, []).append(action.text())
        self._why.setText("\n".join(f"{', '.join(names)}: {reason}" for reason, names in told.items()))
        self._why.setVisible(bool(told))

    # -- what can be done

    def _with(self, act: Any) -> None:
        board = self._board
        who = None if board is None else board.of(self.list.current)
        if who is not None:
            act(board, who)

    def _search(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()

    def _add(self) -> None:
        if self._board is not None:
            self._asker.enter(self._board, self._entered)

    def _entered(self, who: Person) -> None:
        self._wanted = who.id
        self._refresh()

    def _assign(self, board: Board, who: Person) -> None:
        self._asker.assign(board, who, () if self._channel is None else (self._channel,))

    def _assigned(self) -> None:
        """What somebody was sent here for is done."""
        self._channel = None
        self._show_person()

    def _tell(self, one: Any) -> None:
        if self._board is not None:
            self._asker.tell(self._board, one)

    def _save(self, who: Person, typed: dict[Of, str]) -> None:
        given: dict[str, Any] = {field.value: text for field, text in typed.items()}
        if Of.ROLE in typed:
            given["role"] = Role(typed[Of.ROLE])
        save = partial(self.context.desk.people.change, who.id, **given)
        self.context.runner.run("write", save, self, partial(self._saved, who, typed))

    def _saved(self, who: Person, typed: dict[Of, str], _after: Person) -> None:
        self.detail.fields.saved(who, typed)
        self.context.bar.show_done(message("person_saved", QT_TRANSLATE_NOOP("Message", "The person was saved.")))
        self._refresh()
