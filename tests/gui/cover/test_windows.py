"""Three windows at one desk: cover is planned in one, started in the third, worked in the second, and ended by the clock.

Each window has its own lanes, its own folders and its own login; what reaches the others, reaches them by their own look at the desk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.place import Place
from moderator_app.domain.team import Role
from moderator_app.gui import news
from moderator_app.gui.cover.bar import CoverBar
from moderator_app.gui.cover.note import NotePanel
from moderator_app.gui.cover.plan import PlanSheet
from moderator_app.gui.inbox.queues import COUNT_ROLE, Mine
from moderator_app.gui.news import DeskNews
from moderator_app.gui.shell import Shell, build_shell
from moderator_app.gui.today.view import TodayView
from moderator_app.gui.window import MainWindow
from moderator_app.support.clock import SystemClock
from moderator_app.support.paths import Folders
from moderator_app.support.settings import FILE_NAME, LANGUAGE, Settings
from tests.gui.finding import part
from tests.gui.item.stage import asks_rules
from tests.gui.scripted import ScriptedDialogs
from tests.making import ids, make_channel, make_desk, place_in, take
from tests.server import Server
from tests.truths import assert_whole, raw

TEAM = {"mo": ["Vår sida"], "bo": ["Parken"], "cia": ["Vår sida"], "dan": []}
HOUR = 3_600_000_000


@dataclass
class Sitter:
    """Somebody at a window of their own."""

    window: MainWindow
    desk: Desk
    shell: Shell
    following: DeskNews
    bot: QtBot

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds)

    def screen(self, name: str) -> Any:
        self.window.open_screen(name)
        return self.window.built_screen(name)

    def do(self, action: str) -> None:
        self.until(self.window.registry.action(action).isEnabled)
        self.window.registry.action(action).trigger()

    def press_key(self, *keys: str) -> None:
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        for key in keys:
            self.bot.keySequence(self.window.focusWidget() or self.window, key)
            self.at_rest()

    def at_rest(self) -> None:
        """Wait until the item in front has been read, and the rules asked about it."""
        page = self.inbox.page
        self.until(lambda: page.loaded is not None and not asks_rules(page))
        for lane in ("write", "read"):
            done: list[object] = []
            self.shell.runner.run(lane, lambda: None, self.window, done.append)
            self.until(lambda done=done: bool(done))

    @property
    def bar(self) -> CoverBar:
        return part(self.window, CoverBar, "CoverBar")

    @property
    def inbox(self) -> Any:
        return self.window.built_screen("inbox")

    def queues(self) -> dict[Any, int]:
        """What the inbox shows at its left: the number at “My items”, and at each channel by its name."""
        panel = self.inbox.panel
        found: dict[Any, int] = {}
        for model in (panel._queues.counted, panel._channels.counted):
            places = [model.index(row) for row in range(model.rowCount())]
            found |= {
                key if key is Mine.MINE else place.data(): place.data(COUNT_ROLE) for key, place in zip(model.keys, places, strict=True)
            }
        return found

    def day(self) -> str:
        """All that the first screen tells."""
        model = part(self.window, TodayView, "TodayList").model()
        return "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))


@pytest.fixture
def owner(engine: str, tmp_path: Path) -> Iterator[Desk]:
    """Two pages and a team; in a file everybody has both pages, on a server each their own."""
    desk = make_desk(tmp_path, SystemClock())
    for name in ("Vår sida", "Parken"):
        take(desk, make_channel(desk, name, "vastarvet"), f"Tack, {name}!", f"Kaffe vid {name}")
    if engine == "postgresql":
        desk.team.make_roles()
        for login, pages in TEAM.items():
            desk.team.member(login, Role.MODERATOR, pages, login.capitalize())
    yield desk
    desk.close()


@pytest.fixture
def sit(
    owner: Desk, engine: str, shell: Shell, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Sitter]]:
    """Somebody opens a window: sit("bo")."""
    monkeypatch.setattr(news, "ASK_EVERY", 50)
    there: list[Sitter] = []

    def sit_down(login: str) -> Sitter:
        folders = Folders(tmp_path / login / "data", tmp_path / login / "settings", tmp_path / login / "logs").make()
        Settings(folders.settings / FILE_NAME).set(LANGUAGE, "en")
        own = build_shell(qapp, folders)
        own.runner.bug = None
        place = place_in(tmp_path)
        if place.server:
            place = Place(folders.data, place.server.replace("//uppsikt@", f"//{login}@"))
        desk = open_desk(place, folders.settings / "pins", SystemClock(), login, login.capitalize())
        window = MainWindow(desk, own, dialogs=ScriptedDialogs())
        own.runner.known = window.bar.show_error
        following = DeskNews(window, own.runner)
        following.follow(desk)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.current_screen == "today")
        there.append(Sitter(window, desk, own, following, qtbot))
        qtbot.waitUntil(lambda: window.findChild(CoverBar, "CoverBar") is not None)
        return there[-1]

    yield sit_down
    for each in there:
        each.following._timer.stop()
        each.window.close()
        each.shell.runner.shutdown()
        each.desk.close()
        each.shell.language.forget()
        for thing in (each.shell.runner, each.shell.errors, each.shell.language, each.shell.icons, each.shell.theme):
            thing.deleteLater()
    del shell, engine


def plan_in_window(mo: Sitter, deputy: int, page: int) -> None:
    """Mo is away today and tomorrow; she chooses the deputy on the sheet."""
    mo.screen("cover")
    mo.do("cover.plan")
    mo.until(lambda: isinstance(QApplication.activeModalWidget(), PlanSheet))
    plan = QApplication.activeModalWidget()
    assert isinstance(plan, PlanSheet)
    for channel in plan._deputies:
        combo = part(plan, QComboBox, f"PlanDeputy-{channel}")
        combo.setCurrentIndex(combo.findData(deputy))
        combo.activated.emit(combo.currentIndex())
    assert page in plan._deputies
    plan.last.setDate(plan.first.date().addDays(1))
    plan.accept_button.click()
    mo.until(lambda: QApplication.activeModalWidget() is None)


@pytest.mark.requirement("VAS-25", check="moderator_app.domain.cover:covering")
def test_planned_in_one_window_started_in_a_third_worked_in_the_second_and_ended_by_the_clock(
    sit: Callable[[str], Sitter], owner: Desk, engine: str, server: Server, qtbot: QtBot
) -> None:
    del server
    mo, bo, cia = sit("mo"), sit("bo"), sit("cia")
    page = owner.channels.by_name("Vår sida")
    one, two = ids(owner, page)
    owner.claims.assign(one, mo.desk.me.id)
    bo.screen("inbox")
    bo.until(lambda: {Mine.MINE, "Parken"} <= bo.queues().keys())
    there_alone = {"Parken", "All channels"} if engine == "postgresql" else {"Parken", "Vår sida", "All channels"}
    before = {name for name in bo.queues() if isinstance(name, str) and name in there_alone | {"Vår sida"}}
    assert (before, bo.queues()[Mine.MINE], bo.bar.isVisible()) == (there_alone, 0, False)

    plan_in_window(mo, bo.desk.me.id, page.id)
    mo.until(lambda: mo.screen("cover").list.table.rowCount() == 1)
    mo.do("cover.note")
    note = part(mo.window, NotePanel, "NotePanel")
    mo.until(note.draft_button.isVisible)
    note.draft_button.click()
    mo.until(lambda: f"item {one}," in note.text.toPlainText())
    note.save_button.click()
    mo.until(lambda: bool(mo.desk.handover.of(1).versions))

    cover = cia.screen("cover")
    cia.until(lambda: cover.list.table.rowCount() == 1)
    assert bo.queues()[Mine.MINE] == 0, "planned is not started"
    cia.do("cover.start")

    bo.until(lambda: bo.bar.isVisible() and bo.queues()[Mine.MINE] == 1)
    assert bo.bar.text.text().startswith("You cover for Mo until ")
    assert {"Parken", "Vår sida"} <= bo.queues().keys()
    bo.screen("today")
    bo.until(lambda: "You cover for Mo" in bo.day() and "Read the handover note of Mo" in bo.day())
    assert not mo.bar.isVisible()
    assert not cia.bar.isVisible()

    part(bo.bar, QPushButton, "CoverBarNote").click()
    read = part(bo.window, NotePanel, "NotePanel")
    bo.until(lambda: f"item {one}," in read.text.toPlainText())
    assert read.text.isReadOnly()
    bo.until(lambda: part(bo.bar, QPushButton, "CoverBarMine").isVisible())
    part(bo.bar, QPushButton, "CoverBarMine").click()
    bo.until(lambda: bo.inbox.model.rowCount() == 1)
    bo.press_key("J")
    bo.until(lambda: bo.inbox.view.place == 0)
    bo.press_key("b", "Ctrl+Return")
    bo.until(lambda: bool(owner.decisions.of_item(one)))
    (decided,) = owner.decisions.of_item(one)
    assert (decided.decider, decided.outcome, decided.on_behalf_of) == ("Bo", Outcome.KEEP, "Mo")

    now = SystemClock().now()
    owner.claims.assign(two, mo.desk.me.id)
    bo.until(lambda: bo.queues()[Mine.MINE] == 1)
    # The last midnight comes in two seconds: nobody writes, and nobody does anything in any window.
    days = "first_day = first_day - 2, last_day = last_day - 2"
    raw(owner, f"UPDATE absence SET {days}, begins_at = ?, ends_at = ?", now - HOUR, now + 2_000_000)
    bo.until(lambda: not bo.bar.isVisible() and bo.queues()[Mine.MINE] == 0)
    shown = {name for name in bo.queues() if isinstance(name, str) and name in there_alone | {"Vår sida"}}
    assert shown == there_alone, "what was lent has returned"
    bo.screen("today")
    bo.until(lambda: "You cover for" not in bo.day())
    mo.screen("inbox")
    mo.until(lambda: mo.queues()[Mine.MINE] == 1)
    absences = mo.screen("cover").list.table
    mo.until(lambda: absences.index(0, 2).data(Qt.ItemDataRole.DisplayRole) == "Ended")
    assert [each.reference for each in mo.desk.cover.report(1).deeds if each.outcome] == [decided.reference]
    assert_whole(owner)


@pytest.mark.postgresql("in a file everybody has every page")
def test_who_has_no_page_of_her_own_sees_what_she_is_to_cover_with_the_note_before_it_begins(
    sit: Callable[[str], Sitter], owner: Desk
) -> None:
    mo, dan = sit("mo"), sit("dan")
    page, day = owner.channels.by_name("Vår sida"), owner.cover.today() + timedelta(days=2)
    planned = mo.desk.cover.plan(mo.desk.me.id, day, day, [(page.id, dan.desk.me.id)])
    mo.desk.handover.save(planned.id, "Ring Kim.", 0)

    dan.until(lambda: "You are to cover for Mo on" in dan.day())
    screen = dan.screen("cover")
    dan.until(lambda: screen.list.table.rowCount() == 1)
    assert screen.list.table.index(0, 3).data() == "Dan: Vår sida"
    assert screen.list.isVisible()
    dan.do("cover.note")
    dan.until(lambda: screen.note.text.toPlainText() == "Ring Kim.")
    assert screen.note.text.isReadOnly()
    assert not dan.bar.isVisible()
    assert dan.desk.channels.everything() == []
