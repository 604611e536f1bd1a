"""Asks for a person, an assignment, its notice and its end; what was typed comes back when the desk refuses it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication

from moderator_app.domain.channels import Person, Status
from moderator_app.domain.mandates import RIGHT_NAMES, Mandate, Right
from moderator_app.domain.team import Role
from moderator_app.gui.language import translate
from moderator_app.gui.people.board import Board
from moderator_app.gui.people.words import role_name
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import YES, Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

Typed = dict[str, str]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What became of an assignment for several channels."""

    done: tuple[Mandate, ...]
    left: tuple[int, ...]
    """The channels for which it was refused."""
    refused: KnownError | None


class PeopleAsker(QObject):
    """Held by a screen, which hears of what was written by the desk's news. `assigned` is called when an assignment was recorded."""

    def __init__(self, context: ScreenContext, assigned: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._recorded = assigned

    # -- people

    def enter(self, board: Board, entered: Any, typed: Typed | None = None) -> None:
        """Somebody who may sit down later; `entered` gets the person."""
        typed = typed or {}
        roles = tuple((each.value, role_name(each)) for each in Role if board.powers.enter(each) is None)
        form = Form(
            "EnterPerson",
            translate("PeopleAsker", "Enter a person"),
            (
                Field("name", translate("PeopleAsker", "Name"), value=typed.get("name", ""), required=True),
                Field("title", translate("PeopleAsker", "Title"), value=typed.get("title", "")),
                Field("unit", translate("PeopleAsker", "Unit"), value=typed.get("unit", "")),
                Field("role", translate("PeopleAsker", "Role at the desk"), "choice", typed.get("role", Role.MODERATOR.value), roles),
            ),
            translate("PeopleAsker", "Enter the person"),
            translate("PeopleAsker", "The person may sit down at the desk later. Before acting in a channel an assignment is needed."),
        )
        self._context.dialogs.form(form, partial(self._enter, board, entered))

    def _enter(self, board: Board, entered: Any, typed: Typed) -> None:
        act = partial(self._context.desk.people.add, typed["name"], title=typed["title"], unit=typed["unit"], role=Role(typed["role"]))

        def again(error: KnownError) -> None:
            self._context.bar.show_error(error)
            self.enter(board, entered, typed)

        self._context.runner.run("write", act, self, partial(self._entered, entered), again)

    def _entered(self, entered: Any, who: Person) -> None:
        self._context.bar.show_done(message("person_entered", QT_TRANSLATE_NOOP("Message", "{name} was entered."), name=who.name))
        entered(who)

    def tie(self, who: Person, typed: str | None = None) -> None:
        """By which user of the operating system the person comes to the desk."""
        form = Form(
            "MapUser",
            translate("PeopleAsker", "User of the computer: {person}").format(person=who.name),
            (Field("user", translate("PeopleAsker", "User name in the operating system"), value=who.os_user if typed is None else typed),),
            translate("PeopleAsker", "Map the user"),
            translate(
                "PeopleAsker",
                "Whoever opens the desk by that user is this person from now on. Whoever was that user before stays, without a user. "
                "Leave it empty, and nobody comes to the desk as this person. The journal keeps what it was.",
            ),
        )
        self._context.dialogs.form(form, partial(self._tie, who))

    def _tie(self, who: Person, typed: Typed) -> None:
        act = partial(self._context.desk.people.map_user, who.id, typed["user"])

        def again(error: KnownError) -> None:
            self._context.bar.show_error(error)
            self.tie(who, typed["user"])

        self._context.runner.run("write", act, self, self._tied, again)

    def _tied(self, who: Person) -> None:
        text = (
            QT_TRANSLATE_NOOP("Message", "{name} comes to the desk by the user {user} from now on.")
            if who.os_user
            else QT_TRANSLATE_NOOP("Message", "Nobody comes to the desk as {name} from now on.")
        )
        self._context.bar.show_done(message("user_mapped", text, name=who.name, user=who.os_user))

    # -- assignments

    def assign(self, board: Board, who: Person, channels: Sequence[int] = (), typed: Typed | None = None) -> None:
        """Which rights in which channels, by whose decision."""
        typed = typed or {}
        ticked = typed.get("channels", "\n".join(map(str, channels)))
        offered = tuple((str(each.id), each.name) for each in board.channels if each.status is not Status.CLOSED)
        fields = [
            Field("channels", translate("PeopleAsker", "Channels"), "several", ticked, offered, required=True),
            *(
                Field(right.value, translate("Right", RIGHT_NAMES[right]).capitalize(), "check", typed.get(right.value, _first(right)))
                for right in Right
            ),
            Field("by", translate("PeopleAsker", "The manager who decided"), value=typed.get("by", ""), required=True),
            Field("day", translate("PeopleAsker", "Decided on"), "date", typed.get("day", board.today)),
            Field("delegation", translate("PeopleAsker", "Delegation: reference to the order"), value=typed.get("delegation", "")),
            Field(
                "document",
                translate("PeopleAsker", "Document: where the decision is"),
                value=typed.get("document", ""),
                hint=translate("PeopleAsker", "Diary number or file"),
            ),
        ]
        form = Form(
            "RecordAssignment",
            translate("PeopleAsker", "Assignment for {person}").format(person=who.name),
            tuple(fields),
            translate("PeopleAsker", "Record the assignment"),
            translate("PeopleAsker", "In each channel it takes the place of the person's earlier assignment there."),
        )
        self._context.dialogs.form(form, partial(self._assign, board, who))

    def _assign(self, board: Board, who: Person, typed: Typed) -> None:
        act = partial(_record, self._context.desk, who.id, typed)
        self._context.runner.run("write", act, self, partial(self._assigned, board, who, typed))

    def _assigned(self, board: Board, who: Person, typed: Typed, result: Recorded) -> None:
        if result.refused is not None:
            self._context.bar.show_error(result.refused)
            self.assign(board, who, typed=typed | {"channels": "\n".join(map(str, result.left))})
        else:
            text = QT_TRANSLATE_NOOP("Message", "The assignment was recorded. Tell communications of it: the notice is written already.")
            self._context.bar.show_done(message("assigned", text))
            self._recorded()

    def end(self, one: Mandate) -> None:
        """After a plain question."""
        question = Question(
            "EndAssignment",
            translate("PeopleAsker", "End the assignment?"),
            translate(
                "PeopleAsker",
                "{person} may not act in {channel} any more. What was decided there stays, and so does the record of the assignment.",
            ).format(person=one.person, channel=one.channel),
            (Choice("end", translate("PeopleAsker", "End the assignment"), "danger"),),
        )
        self._context.dialogs.ask(question, partial(self._end, one))

    def _end(self, one: Mandate, answer: str) -> None:
        if answer == "end":
            self._context.runner.run("write", partial(self._context.desk.people.end, one.id), self, self._ended)

    def _ended(self, _one: Mandate) -> None:
        self._context.bar.show_done(message("assignment_ended", QT_TRANSLATE_NOOP("Message", "The assignment was ended.")))

    # -- the notice to communications (SOL-31)

    def tell(self, board: Board, one: Mandate) -> None:
        """Show the notice, to be copied; then who was told of it."""
        read = partial(self._context.desk.people.notice, one.id, QLocale().name()[:2])
        self._context.runner.run("read", read, self, partial(self._show_notice, board, one))

    def _show_notice(self, board: Board, one: Mandate, notice: tuple[str, str]) -> None:
        choices = [Choice("copy", translate("PeopleAsker", "Copy the notice"))]
        if one.notified_day is None and board.powers.lead() is None:
            choices.append(Choice("told", translate("PeopleAsker", "They were told…"), "primary"))
        question = Question("NoticeToCommunications", notice[0], notice[1], tuple(choices))
        self._context.dialogs.ask(question, partial(self._notice_answered, board, one, notice))

    def _notice_answered(self, board: Board, one: Mandate, notice: tuple[str, str], answer: str) -> None:
        if answer == "copy":
            QGuiApplication.clipboard().setText("\n\n".join(notice))
            text = QT_TRANSLATE_NOOP("Message", "The notice is on the clipboard. Send it, then record whom you told.")
            self._context.bar.show_done(message("notice_copied", text))
        elif answer == "told":
            self._ask_told(board, one, {})

    def _ask_told(self, board: Board, one: Mandate, typed: Typed) -> None:
        form = Form(
            "CommunicationsTold",
            translate("PeopleAsker", "Communications were told: {person}, {channel}").format(person=one.person, channel=one.channel),
            (
                Field("to", translate("PeopleAsker", "Whom, and how"), value=typed.get("to", ""), required=True),
                Field("day", translate("PeopleAsker", "Day"), "date", typed.get("day", board.today)),
            ),
            translate("PeopleAsker", "Record the notice"),
        )
        self._context.dialogs.form(form, partial(self._told, board, one))

    def _told(self, board: Board, one: Mandate, typed: Typed) -> None:
        act = partial(self._context.desk.people.notified, one.id, typed["to"], date.fromisoformat(typed["day"]))

        def again(error: KnownError) -> None:
            self._context.bar.show_error(error)
            if error.code != "notified_already":
                self._ask_told(board, one, typed)

        self._context.runner.run("write", act, self, self._was_told, again)

    def _was_told(self, _one: Mandate) -> None:
        self._context.bar.show_done(
            message("notice_recorded", QT_TRANSLATE_NOOP("Message", "It was recorded that communications were told."))
        )


def _first(right: Right) -> str:
    """Most assignments are to take part."""
    return YES if right is Right.TAKE_PART else ""


def _record(desk: Any, person_id: int, typed: Typed) -> Recorded:
    """Runs in the write lane: channel by channel until one is refused."""
    rights = [right for right in Right if typed[right.value] == YES]
    done: list[Mandate] = []
    channels = [int(each) for each in typed["channels"].split("\n") if each]
    for place, channel in enumerate(channels):
        try:
            done.append(
                desk.people.record(
                    *(person_id, channel, rights),
                    by=typed["by"],
                    day=date.fromisoformat(typed["day"]),
                    delegation=typed["delegation"],
                    document=typed["document"],
                )
            )
        except KnownError as error:
            return Recorded(tuple(done), tuple(channels[place:]), error)
    return Recorded(tuple(done), (), None)
