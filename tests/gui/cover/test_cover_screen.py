"""Absences in the window: the calendar, planning with deputies, starting, ending, and what the deputy did."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.desk.planning import Calendar
from moderator_app.domain.calendar import ChannelDay
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.cover import Absence
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.cover.grid import DaysGrid
from moderator_app.gui.cover.plan import PlanSheet
from moderator_app.gui.cover.report import ReportSheet
from moderator_app.gui.shell import Shell
from moderator_app.gui.widgets.labels import PlainLabel
from tests.costs import cost
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat
from tests.making import decide, ids


def sheet(seat: Seat) -> Any:
    """What lies over the window."""
    found = QApplication.activeModalWidget()
    seat.bot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    return found or QApplication.activeModalWidget()


def rows(seat: Seat) -> list[tuple[str, ...]]:
    model = seat.built("cover").list.model()
    return [tuple(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())]


def enabled(seat: Seat) -> dict[str, bool]:
    return {name: part(seat.window, QPushButton, f"cover.{name}").isEnabled() for name in ("start", "end", "report")}


def absence(desk: Desk, place: Channel, deputy: Desk, first: int = 0, last: int = 0) -> Absence:
    today = desk.cover.today()
    return desk.cover.plan(desk.me.id, today + timedelta(days=first), today + timedelta(days=last), [(place.id, deputy.me.id)])


def test_without_channels_the_screen_sends_to_them(seat: Seat) -> None:
    screen = seat.screen("cover")
    assert part(screen, QStackedWidget, "CoverStack").currentIndex() == 1
    assert not seat.window.registry.action("cover.plan").isEnabled()

    seat.press("EmptyChannels")
    assert seat.window.current_screen == "channels"


def test_an_absence_is_planned_started_and_ended_in_the_window(seat: Seat, museum: Channel, bo: Desk) -> None:
    seat.screen("cover")
    seat.do("cover.plan")
    plan = sheet(seat)
    assert isinstance(plan, PlanSheet)
    part(plan, QComboBox, f"PlanDeputy-{museum.id}").setCurrentIndex(1)
    plan.last.setDate(plan.first.date().addDays(2))
    plan.accept_button.click()
    seat.idle()

    assert [(row[0], row[2], row[3]) for row in rows(seat)] == [("Åsa", "Has begun, not started", "Bo Ek: Museet")]
    assert enabled(seat) == {"start": True, "end": True, "report": False}
    seat.do("cover.start")
    assert rows(seat)[0][2] == "Covered now"
    assert enabled(seat) == {"start": False, "end": True, "report": True}
    assert [each.person for each in bo.cover.running()] == ["Åsa"]

    seat.dialogs.will_answer("")
    seat.do("cover.end")
    assert rows(seat)[0][2] == "Covered now", "not without saying so"
    seat.dialogs.will_answer("end")
    seat.do("cover.end")
    assert rows(seat)[0][2] == "Ended"
    assert bo.cover.running() == []


def test_what_the_desk_refuses_is_said_in_the_dialog_and_nothing_is_lost(seat: Seat, museum: Channel, bo: Desk) -> None:
    del bo
    seat.screen("cover")
    seat.do("cover.plan")
    plan: PlanSheet = sheet(seat)
    deputy = part(plan, QComboBox, f"PlanDeputy-{museum.id}")
    assert "the policy demands a deputy" in deputy.accessibleName()
    today = seat.desk.cover.today()
    part(plan, QDateEdit, "PlanLast").setDate(QDate(today.year, today.month, today.day).addDays(3))
    before = plan.wish()
    plan.accept_button.click()
    seat.idle()

    assert plan.isVisible()
    assert "Museet: nobody covers on" in part(plan, PlainLabel, "PlanRefused").text()
    assert plan.wish() == before
    deputy.setCurrentIndex(1)
    plan.accept_button.click()
    seat.idle()
    assert rows(seat)[0][3] == "Bo Ek: Museet"


def test_what_was_filled_in_outlives_a_cancel_a_refusal_and_a_crash_until_it_is_planned(seat: Seat, museum: Channel, bo: Desk) -> None:
    seat.screen("cover")

    def opened() -> PlanSheet:
        seat.do("cover.plan")
        return sheet(seat)

    def filled(plan: PlanSheet) -> tuple[object, ...]:
        return (*plan.wish(), plan.start.isChecked(), plan.back.isVisible())

    plan = opened()
    me, today = seat.desk.me.id, seat.desk.cover.today()
    assert filled(plan) == (me, today, today, [], False, False)
    plan.reject()
    plan = opened()
    assert filled(plan) == (me, today, today, [], False, False), "nothing was filled in"

    plan.person.setCurrentIndex(plan.person.findData(bo.me.id))
    plan.first.setDate(plan.first.date().addDays(2))
    plan.last.setDate(plan.first.date().addDays(3))
    seat.idle()
    deputy = part(plan, QComboBox, f"PlanDeputy-{museum.id}")
    deputy.setCurrentIndex(deputy.findData(me))
    deputy.activated.emit(deputy.currentIndex())
    plan.start.setChecked(True)
    wanted = (bo.me.id, today + timedelta(days=2), today + timedelta(days=5), [(museum.id, me)], True)
    plan.reject()
    seat.idle()
    plan = opened()
    assert filled(plan) == (*wanted, True)

    seat.idle()
    begun = seat.desk.typed.load("absence-plan")
    crashed = PlanSheet(seat.window, seat.window.context(), seat.desk.cover.planning(), today, lambda _planned: None, begun)
    assert (*crashed.wish(), crashed.start.isChecked()) == wanted
    crashed.deleteLater()

    part(plan, QPushButton, "PlanAnew").click()
    assert filled(plan) == (me, today, today, [], False, False)
    plan.reject()
    plan = opened()
    assert filled(plan) == (me, today, today, [], False, False), "nothing is kept any more"
    seat.desk.typed.save("absence-plan", begun)
    plan.reject()
    plan = opened()

    plan.accept_button.click()
    seat.idle()
    assert rows(seat)[0][0] == "Bo Ek"
    plan = opened()
    assert filled(plan) == (me, today, today, [], False, False)
    plan.reject()


def test_what_is_kept_and_can_no_longer_be_is_left_out(seat: Seat, museum: Channel, bo: Desk) -> None:
    today = seat.desk.cover.today()
    for begun, person, first in (
        ({"person": "99"}, seat.desk.me.id, today),
        ({"person": str(bo.me.id), "first": "hej", "last": "2026-99-99", "deputies": f"x 1:2 {bo.me.id}:{museum.id}:99"}, bo.me.id, today),
        ({"person": str(bo.me.id), "first": "2020-01-01", "last": "2020-01-02"}, bo.me.id, today),
    ):
        plan = PlanSheet(seat.window, seat.window.context(), seat.desk.cover.planning(), today, lambda _planned: None, begun)
        assert (plan.wish()[0], plan.wish()[1], plan.wish()[3]) == (person, first, [])
        assert plan.wish()[2] >= plan.wish()[1]
        plan.deleteLater()


def test_one_deputy_for_all_channels_and_what_was_chosen_stays_when_the_days_change(seat: Seat, museum: Channel, bo: Desk) -> None:
    park = seat.channel("Parken")
    seat.screen("cover")
    seat.do("cover.plan")
    plan: PlanSheet = sheet(seat)
    everywhere = part(plan, QComboBox, "PlanEverywhere")
    everywhere.setCurrentIndex(everywhere.findData(bo.me.id))
    everywhere.activated.emit(everywhere.currentIndex())
    plan.first.setDate(plan.first.date().addDays(1))

    assert plan.last.date() == plan.first.date(), "the last day is never before the first"
    assert sorted(plan.wish()[3]) == sorted([(museum.id, bo.me.id), (park.id, bo.me.id)])
    plan.person.setCurrentIndex(plan.person.findData(bo.me.id))
    assert plan.wish()[3] == [], "nobody stands in for herself"
    plan.person.setCurrentIndex(plan.person.findData(seat.desk.me.id))
    assert len(plan.wish()[3]) == 2
    plan.reject()


def test_the_days_are_taken_from_a_calendar_file(seat: Seat, museum: Channel, bo: Desk, tmp_path: Path) -> None:
    del museum, bo
    seat.screen("cover")
    seat.do("cover.plan")
    plan: PlanSheet = sheet(seat)
    today = seat.desk.cover.today()
    file = tmp_path / "borta.ics"
    events = "".join(
        f"BEGIN:VEVENT\nDTSTART;VALUE=DATE:{today + timedelta(days=ahead):%Y%m%d}\nSUMMARY:<b>{ahead}</b>\nEND:VEVENT\n" for ahead in (3, 9)
    )
    for content in ("hej", f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n"):
        file.write_text(content, "utf-8")
        seat.dialogs.will_answer(file)
        plan.from_file.button.click()
        seat.idle()
        assert part(plan, PlainLabel, "PlanRefused").isVisible() is (content == "hej")
    assert plan.wish()[1:3] == (today + timedelta(days=3), today + timedelta(days=3))
    plan.from_file.events.setCurrentIndex(1)
    plan.from_file.events.activated.emit(1)
    assert plan.wish()[1:3] == (today + timedelta(days=9), today + timedelta(days=9))
    assert "<b>9</b>" in plan.from_file.events.currentText()
    plan.reject()


def test_the_calendar_says_of_each_day_who_is_there_in_sign_word_and_sentence(seat: Seat, museum: Channel, bo: Desk) -> None:
    absence(seat.desk, museum, bo, 1, 2)
    screen = seat.screen("cover")
    grid: DaysGrid = screen.grid
    day = grid.currentIndex()
    assert "Watching: Åsa, Bo Ek." in day.data(Qt.ItemDataRole.AccessibleTextRole)

    seat.bot.keyClick(grid, Qt.Key.Key_Right)
    said = part(screen, PlainLabel, "CoverDay").text()
    assert said == grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Away: Åsa." in said
    assert "Covering: Bo Ek." in said
    assert "The cover is not started yet." in said


def test_return_at_a_day_chooses_its_absence_and_the_weeks_are_turned_by_keys(seat: Seat, museum: Channel, bo: Desk) -> None:
    absence(seat.desk, museum, bo)
    later = absence(seat.desk, museum, bo, 1, 1)
    screen = seat.screen("cover")
    grid: DaysGrid = screen.grid
    seat.bot.keyClick(grid, Qt.Key.Key_Right)
    seat.bot.keyClick(grid, Qt.Key.Key_Return)
    assert screen.list.currentIndex().row() == 1
    assert rows(seat)[1][1].startswith(str(date.fromordinal(later.first).day))

    def day() -> str:
        return grid.days.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) or ""

    monday = date.fromisoformat(day())
    seat.do("cover.later")
    assert date.fromisoformat(day()) == monday + timedelta(weeks=4)
    seat.do("cover.today")
    assert date.fromisoformat(day()) == monday


def test_what_the_deputy_did_is_shown_and_saved(seat: Seat, museum: Channel, bo: Desk, tmp_path: Path) -> None:
    seat.desk.cover.start(absence(seat.desk, museum, bo).id)
    decided = decide(bo, ids(bo, museum)[0], Outcome.KEEP)
    seat.screen("cover")
    seat.do("cover.report")
    report: ReportSheet = sheet(seat)
    assert [row[1:6] for row in report.rows] == [("Bo Ek", "Museet", "Decision: Keep", "1", decided.reference)]

    report.accept()
    seat.screen("today")
    seat.screen("cover", absence=1, report=True)
    report = sheet(seat)
    assert isinstance(report, ReportSheet)

    seat.dialogs.will_answer(tmp_path / "report.csv")
    part(report, QPushButton, "save").click()
    seat.idle()
    assert "Bo Ek;Museet;Decision: Keep;1" in (tmp_path / "report.csv").read_text("utf-8-sig")
    report.accept()


def test_a_colleagues_plan_shows_by_itself(seat: Seat, museum: Channel, bo: Desk) -> None:
    seat.screen("cover")
    absence(bo, museum, seat.desk)
    seat.window.changes.announce(seat.desk.news.look())
    seat.idle()
    assert rows(seat)[0][0] == "Bo Ek"


def test_200_channels_and_a_quarter_of_a_year_are_shown_and_walked_at_once(qtbot: QtBot, shell: Shell) -> None:
    first = date(2026, 11, 23)
    channels = tuple(Channel(n, str(n), f"Kanal {n}", Platform.BLOG, "hjo", 0) for n in range(200))
    one = ChannelDay((1,), (2,), (1,), unstarted=True)
    calendar = Calendar(
        first, first, channels, dict.fromkeys(range(200), (one,) * 91), frozenset(), (), frozenset(), {1: "Bo", 2: "Åsa"}, {}, frozenset()
    )
    grid = DaysGrid(shell.theme, shell.icons)
    qtbot.addWidget(grid)
    grid.resize(1200, 400)
    grid.show()

    def walk() -> None:
        grid.show_calendar(calendar)
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Down) * 4:
            qtbot.keyClick(grid, key)
            grid.viewport().repaint()

    assert cost(walk) < 2
    assert grid.currentIndex().row() > 30


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200)])
def test_everything_is_named_and_nothing_is_cut(seat: Seat, museum: Channel, bo: Desk, language: str, scale: int) -> None:
    absence(seat.desk, museum, bo)
    screen = seat.screen("cover")
    seat.speak(language, scale)
    assert unnamed(screen) == []
    assert without_object_name(screen) == []
    assert_fits(screen)
    seat.do("cover.plan")
    plan = sheet(seat)
    assert unnamed(plan) == []
    assert_fits(plan)
    plan.reject()
