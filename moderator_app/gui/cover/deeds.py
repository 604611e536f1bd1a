"""What is done with absences from the screen: planned, started, ended, and what the deputies did."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from moderator_app.desk.cover import Report
from moderator_app.desk.planning import Planning
from moderator_app.domain.cover import Absence
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.cover import words
from moderator_app.gui.cover.begun import TYPED
from moderator_app.gui.cover.plan import Planned, PlanSheet
from moderator_app.gui.cover.report import ReportSheet
from moderator_app.gui.language import translate
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message


class CoverDeeds(QObject):
    """`chosen` gives the absence that is meant; `done` is told which one is to be shown afterwards."""

    def __init__(self, context: ScreenContext, screen: QWidget, chosen: Callable[[], Absence | None], done: Callable[[int], None]) -> None:
        super().__init__(screen)
        self.setObjectName("CoverDeeds")
        self._context = context
        self._screen = screen
        self._chosen = chosen
        self._done = done
        self._letting: Any = None

    # -- planning

    def plan(self) -> None:
        """Open the sheet, with what was filled in the last time and not planned."""
        # In the lane in which it is kept: what waits there to be kept comes first.
        self._context.runner.run("local", partial(self._context.desk.typed.load, TYPED), self, self._read_planning)

    def _read_planning(self, typed: dict[str, str]) -> None:
        self._context.runner.run("read", self._context.desk.cover.planning, self, partial(self._open_plan, typed))

    def _open_plan(self, typed: dict[str, str], planning: Planning) -> None:
        today = self._context.desk.cover.today()
        PlanSheet(self._screen.window(), self._context, planning, today, self._planned, typed).open()

    def _planned(self, planned: Planned) -> None:
        self._done(planned.absence.id)
        if planned.unstarted is not None:
            self._context.bar.show_error(planned.unstarted)
        elif planned.absence.started_at is None:
            text = QT_TRANSLATE_NOOP("Message", "The absence of {name} is planned. Somebody who has the channels starts the cover.")
            self._context.bar.show_done(message("absence_planned", text, name=planned.absence.person))
        else:
            self._tell_started(planned.absence)
        self._ask_to_let_in(planned.absence)

    # -- starting and ending

    def start(self) -> None:
        """Let the cover of the chosen absence run."""
        one = self._chosen()
        if one is not None:
            self._context.runner.run("write", partial(self._context.desk.cover.start, one.id), self, self._started)

    def _started(self, one: Absence) -> None:
        self._done(one.id)
        self._tell_started(one)
        self._ask_to_let_in(one)

    def _ask_to_let_in(self, one: Absence) -> None:
        """Whoever may let the deputies open the channels' credentials is asked whether to."""
        shares = self._context.desk.shares_credentials
        self._context.runner.run("read", shares, self, partial(self._ask_where_shared, one.id))

    def _ask_where_shared(self, absence_id: int, shares: bool) -> None:
        if not shares:
            return
        if self._letting is None:
            # Not where nobody shares anything: it loads the vault.
            from moderator_app.gui.credentials.letting import LettingIn

            self._letting = LettingIn(self._context, self)
        self._letting.ask(absence_id)

    def _tell_started(self, one: Absence) -> None:
        text = QT_TRANSLATE_NOOP("Message", "The cover for {name} runs {days}; the rights return by the clock.")
        self._context.bar.show_done(message("cover_runs", text, name=one.person, days=words.days(one)))

    def ask_end(self) -> None:
        """End the chosen absence, when the person is sure."""
        one = self._chosen()
        if one is None:
            return
        question = Question(
            "EndCover",
            translate("CoverScreen", "End the absence of {name} now?").format(name=visible_line(one.person, words.LONGEST_NAME)),
            translate(
                "CoverScreen",
                "The person is back, or does not go: what the deputies were lent returns at once. It can't be undone; "
                "an absence that goes on is planned anew.",
            ),
            (Choice("end", translate("CoverScreen", "End the absence"), "primary"),),
        )
        self._context.dialogs.ask(question, partial(self._end, one.id))

    def _end(self, absence_id: int, answer: str) -> None:
        if answer == "end":
            self._context.runner.run("write", partial(self._context.desk.cover.end, absence_id), self, self._ended)

    def _ended(self, one: Absence) -> None:
        self._done(one.id)
        text = QT_TRANSLATE_NOOP("Message", "The absence of {name} is ended: everything that was lent has returned.")
        self._context.bar.show_done(message("absence_ended", text, name=one.person))

    # -- afterwards

    def report(self) -> None:
        """Show what the deputies did while the chosen cover ran."""
        one = self._chosen()
        if one is not None:
            self._context.runner.run("read", partial(_report, self._context.desk, one.id), self, self._show_report)

    def _show_report(self, found: tuple[Report, dict[int, str]]) -> None:
        ReportSheet(self._screen.window(), self._context, *found).open()


def _report(desk: Any, absence_id: int) -> tuple[Report, dict[int, str]]:
    return desk.cover.report(absence_id), desk.cover.places()
