"""The organisation's own free days and working days, by which deadlines are counted."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from moderator_app.domain.workdays import OwnDay
from moderator_app.gui.dates import day
from moderator_app.gui.language import translate
from moderator_app.gui.policies.register_page import RegisterPage
from moderator_app.gui.screens import ScreenContext
from moderator_app.gui.widgets.dialogs import Choice, Field, Form, Question
from moderator_app.support.messages import QT_TRANSLATE_NOOP, message

BUTTONS = ("days.add", "days.remove")
FREE, WORKING = "free", "working"
Typed = dict[str, str]


def read(desk: Any) -> tuple[tuple[OwnDay, ...], date]:
    """Runs in the read lane: the days, the last of them first, and which day it is."""
    return tuple(reversed(desk.own_days.everything())), desk.own_days.today()


class DaysPage(RegisterPage):
    """Which day counts how, and why."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__("Days", context, BUTTONS, parent)
        self._days: tuple[OwnDay, ...] = ()
        self._today = date.today()  # noqa: DTZ011 - until the desk has said which day it is in Sweden
        self.chosen_changed.connect(self._show_chosen)
        context.actions.connect_all({"days.add": partial(self._open_new, {}), "days.remove": self._ask_remove})
        self.tell_actions()

    def refresh(self) -> None:
        self._context.runner.run("read", partial(read, self._context.desk), self, self._take, replaces="days.read")

    def retranslate(self) -> None:
        self.list.setAccessibleName(translate("DaysPage", "The organisation's own days"))
        self.empty.set_words(
            translate("DaysPage", "No days of your own"),
            translate(
                "DaysPage",
                "Weekends, public holidays and the eves of Midsummer, Christmas and New Year are free days already. Record the days on "
                "which your organisation is closed besides, such as a bridge day, or works although others don't: deadlines are counted "
                "by them.",
            ),
        )
        self._show()

    def _take(self, found: tuple[tuple[OwnDay, ...], date]) -> None:
        self._days, self._today = found
        self._show()

    def _show(self) -> None:
        headers = (translate("DaysPage", "Day"), translate("DaysPage", "Counts as"), translate("DaysPage", "Name"))
        rows = [(_whole(each.day), _kind(works=each.works), each.name) for each in self._days]
        self.show_rows(headers, rows, [each.day.isoformat() for each in self._days], wide=(2,))

    def _day(self) -> OwnDay | None:
        return next((each for each in self._days if each.day.isoformat() == self.chosen), None)

    def _show_chosen(self) -> None:
        one = self._day()
        if one is not None:
            facts = [(translate("DaysPage", "Counts as"), _kind(works=one.works)), (translate("DaysPage", "Name"), one.name)]
            note = translate("DaysPage", "past") if one.day < self._today else ""
            self.card.show_facts(_whole(one.day), note, facts, "muted")
        self.tell_actions()

    def tell_actions(self) -> None:
        self._context.actions.enable("days.add", self._in_front)
        self._context.actions.enable("days.remove", self._in_front and self._day() is not None)

    # -- what can be done

    def _open_new(self, typed: Typed) -> None:
        kinds = ((FREE, _kind(works=False)), (WORKING, _kind(works=True)))
        fields = (
            Field("day", translate("DaysPage", "Day"), "date", typed.get("day", self._today.isoformat())),
            Field("counts", translate("DaysPage", "Counts as"), "choice", typed.get("counts", FREE), kinds, beside=True),
            Field("name", translate("DaysPage", "Name (may be left out)"), value=typed.get("name", "")),
        )
        said = translate("DaysPage", "The deadlines of everything that is open are counted anew.")
        form = Form("AddDay", translate("DaysPage", "Record a day"), fields, translate("DaysPage", "Record"), said)
        self._context.dialogs.form(form, self._add)

    def _add(self, typed: Typed) -> None:
        when = date.fromisoformat(typed["day"])
        add = partial(self._context.desk.own_days.add, when, works=typed["counts"] == WORKING, name=typed["name"])
        self.write(add, partial(self._open_new, typed), partial(self._added, typed["day"]))

    def _added(self, iso: str, _nothing: None) -> None:
        self.choose(iso)
        self.refresh()
        self._context.bar.show_done(message("own_day_saved", QT_TRANSLATE_NOOP("Message", "The day was recorded.")))

    def _ask_remove(self) -> None:
        one = self._day()
        if one is not None:
            question = Question(
                "RemoveDay",
                translate("DaysPage", "Remove the day?"),
                translate(
                    "DaysPage", "{day} counts as in the calendar again. The deadlines of everything that is open are counted anew."
                ).format(day=_whole(one.day)),
                (Choice("remove", translate("DaysPage", "Remove"), "primary"),),
            )
            self._context.dialogs.ask(question, partial(self._remove, one.day))

    def _remove(self, when: date, answer: str) -> None:
        if answer == "remove":
            self._context.runner.run("write", partial(self._context.desk.own_days.remove, when), self, self._removed)

    def _removed(self, _nothing: None) -> None:
        self.refresh()
        text = QT_TRANSLATE_NOOP("Message", "The day was removed, and counts as in the calendar.")
        self._context.bar.show_done(message("own_day_removed", text))


def _whole(when: date) -> str:
    """The day with its weekday, in the language in use."""
    return f"{QLocale().toString(QDate(when.year, when.month, when.day), 'ddd')} {day(when.isoformat())}"


def _kind(*, works: bool) -> str:
    return translate("DaysPage", "working day") if works else translate("DaysPage", "free day")
